"""The clock put back between acts at the desk, by a second or by years: each act is done or refused in a sentence, and what was done stays."""

from __future__ import annotations

import contextlib
import io
from datetime import datetime, timedelta

from sqlalchemy import func, select

from app.cli import main
from app.database.engine import Database
from app.models.audit_entry import AuditEntry
from app.models.debt import Debt
from app.models.loan import Loan
from app.services.base_rules import complete_base_rules
from app.services.upkeep import check
from tests.databases import ADMINISTRATOR
from tests.library import NOW
from tests.survival.arena import Arena

_ACTS = (
    ("loan", "1001", "B13"), ("return", "B13"), ("loan", "1003", "B13"), ("return", "B12"), ("renew", "B11"), ("return", "B11"), ("loan", "1001", "B11"),
    ("due", "B11", "--date", "2026-03-27", "--override", "ordeal"), ("pay", "1001", "1.00"), ("debt", "add", "1001", "manual", "12.00"),
    ("block", "1001", "--comment", "ordeal"), ("message", "add", "1001", "--type", "note", "--text", "ordeal"),
    ("reserve", "1003", "--title", "2", "--pickup", "SDB"), ("item", "status", "B12", "lost"),
    ("jobs", "run", "claims-and-invoices"), ("jobs", "run", "retention"), ("jobs", "run", "overdue-warnings"),
)  # fmt: skip
_JUMPS = (timedelta(seconds=1), timedelta(hours=1), timedelta(days=1), timedelta(days=40), timedelta(days=800))
_ACTS_OF_ONE_TRY = 6
_Kept = tuple[int, ...]


def clock_put_back(arena: Arena) -> str | None:
    """Do some acts, the clock put back before each but the first (or forward again), and look at what is there after each."""
    with arena.database(postgresql=False) as database:
        with database.writing() as session:
            complete_base_rules(session)
            session.commit()
        moment, kept = NOW, _kept(database)
        for act in arena.random.choices(_ACTS, k=_ACTS_OF_ONE_TRY):
            status, said = _do(database, act, moment)
            now = _kept(database)
            if status not in (0, 1) or "Traceback" in said or not said.strip():
                return f"{' '.join(act)} at {moment}: {status}, {said}"
            if any(after < before for after, before in zip(now, kept, strict=True)):
                return f"{' '.join(act)} at {moment}: something that was kept is gone"
            if problems := check(database).problems:
                return f"{' '.join(act)} at {moment}: {problems}"
            kept = now
            moment -= arena.random.choice(_JUMPS) * arena.random.choice((1, 1, 1, -1))
        return _what_is_wrong(database)


def _do(database: Database, act: tuple[str, ...], moment: datetime) -> tuple[int, str]:
    said = io.StringIO()
    start = ("--database", database.url.render_as_string(hide_password=False), "--as", ADMINISTRATOR, "--at", "DISK1", "--time", moment.isoformat())
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        return main((*start, *act)), said.getvalue()


def _kept(database: Database) -> _Kept:
    """Count what only ever grows."""
    with database.reading() as session:
        return tuple(session.scalar(select(func.count()).select_from(table)) or 0 for table in (Loan, Debt, AuditEntry))


def _what_is_wrong(database: Database) -> str | None:
    with database.reading() as session:
        doubled = session.scalars(select(Loan.copy_id).where(Loan.returned_at.is_(None)).group_by(Loan.copy_id).having(func.count() > 1)).all()
        amounts = session.scalars(select(Debt.amount)).all()
    if doubled:
        return f"copies {list(doubled)} are on loan twice"
    return f"debts of {sorted(amounts)}" if any(amount <= 0 for amount in amounts) else None
