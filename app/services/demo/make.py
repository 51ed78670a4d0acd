"""Making the demonstration library's file: beside its place, then renamed into it; anew when it has grown old."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.database import schema
from app.database.engine import Database
from app.database.unit_of_work import Clock, UnitOfWork, utc_now
from app.domain.permissions import Actor
from app.domain.refusals import AlreadyExists, Refusal, Unavailable
from app.domain.text import mark
from app.models.audit_entry import ImportRun
from app.models.staff import Role, Staff, StaffRole
from app.services import registers_file, rules_file
from app.services.actor import actor_at, sign_in
from app.services.categories import set_policies
from app.services.demo import circulation, collection, messages, money, people, settings
from app.services.demo.dates import Dates, dates_for, lines_of
from app.services.demo.ground import Ground
from app.services.setup import initialise

ADMINISTRATOR = "admin"
MAX_AGE = timedelta(days=30)
KIND = "demo"
_SEED = 1968
_STAFF = (
    ("bibliotekarie", "Britta Bibliotekarie", "librarian", "lindby"),
    ("disk", "Dag Disk", "desk", "SB"),
    ("granskare", "Greta Granskare", "viewer", "lindby"),
    ("parametrar", "Pär Parameter", "parameter-administrator", "HAM"),
)
"""Login, name, role and where; like the administrator they have no password in a demonstration library."""


@dataclass(frozen=True, slots=True)
class Made:
    """Where the demonstration library is, whether it was made just now, and where an old one is kept."""

    path: Path
    new: bool
    kept: Path | None = None


def ensure_demo(path: Path, clock: Clock = utc_now) -> Made:
    """Make the demonstration library where there is none, or only one older than 30 days (which is kept as `.bak`).

    Raises AlreadyExists where the file holds a library that is no demonstration.
    """
    made = _made_at(path)
    if made is not None and clock() - made < MAX_AGE:
        return Made(path, new=False)
    part = path.with_name(path.name + ".part")
    _clear(part)
    try:
        _make(part, clock)
    except BaseException:
        _clear(part)
        raise
    kept = _put_aside(path)
    part.replace(path)
    return Made(path, new=True, kept=kept)


def _made_at(path: Path) -> datetime | None:
    """Return when the demonstration library in a file was made; None where there is none, or one of another version."""
    if not path.exists() or path.stat().st_size == 0:
        return None
    database = Database(f"sqlite:///{path}")
    try:
        if schema.state(database) is not schema.State.CURRENT:
            return None
        with database.reading() as session:
            made = session.scalar(select(ImportRun.at).where(ImportRun.kind == KIND))
    except Refusal:
        made = None
    finally:
        database.dispose()
    if made is None:
        raise AlreadyExists(mark("{path} is no demonstration library; it was left alone."), path=str(path))
    return made


def _put_aside(path: Path) -> Path | None:
    """Rename an old demonstration library; Unavailable while somebody has it open."""
    if not path.exists():
        return None
    if any(path.with_name(path.name + end).exists() for end in ("-wal", "-journal")):
        raise Unavailable(mark("The demonstration library is open elsewhere. Close it there, then it can be made anew."))
    kept = path.with_name(path.name + ".bak")
    path.replace(kept)
    return kept


def _clear(part: Path) -> None:
    for end in ("", "-wal", "-shm", "-journal"):
        part.with_name(part.name + end).unlink(missing_ok=True)


def _make(part: Path, clock: Clock) -> None:
    database = Database(f"sqlite:///{part}")
    try:
        initialise(database, ADMINISTRATOR)
        dates = dates_for(clock())
        registers_file.take_lines(UnitOfWork(database, _actor(database), clock=clock), lines_of("registers.csv", registers_file.COLUMNS, dates))
        administrator = _actor(database)
        rules_file.take_lines(UnitOfWork(database, administrator, clock=clock), lines_of("rules.csv", rules_file.COLUMNS, dates))
        set_policies(UnitOfWork(database, administrator, clock=clock), settings.policy_lines(dates))
        with database.writing() as session:
            fill(session, clock(), dates)
            session.commit()
    finally:
        database.dispose()


def _actor(database: Database) -> Actor:
    return actor_at(database, sign_in(database, ADMINISTRATOR, "", trusted=True))


def fill(session: Session, now: datetime, dates: Dates) -> dict[str, int]:
    """Write everything that registers and rules files don't hold; return the counts."""
    ground = Ground.read(session, random.Random(_SEED), now, dates)  # noqa: S311 - the same library for everybody is the point
    session.execute(update(Staff).where(Staff.login == ADMINISTRATOR).values(name="Administratör"))
    _add_staff(session, ground)
    settings.add(ground)
    patrons = people.add(ground)
    stock = collection.add(ground)
    loans = circulation.add_loans(ground, patrons, stock)
    reservations = circulation.add_reservations(ground, patrons, stock, loans)
    debts = money.add(ground, patrons, loans)
    written = messages.add(ground, patrons)
    counts = {
        "patrons": len(patrons), "titles": len(stock.titles), "copies": len(stock.copies), "loans": len(loans), "reservations": reservations,
        "debts": debts, "messages": written,
    }  # fmt: skip
    session.add(ImportRun(id=uuid4(), organisation_id=ground.organisations["1"], kind=KIND, digest=str(dates.today), at=now, report=counts))
    return counts


def _add_staff(session: Session, ground: Ground) -> None:
    roles = {row.code: row.id for row in session.execute(select(Role.code, Role.id))}
    for login, name, role, place in _STAFF:
        staff = Staff(organisation_id=ground.organisations[place], login=login, name=name)
        session.add(staff)
        session.flush()
        session.add(StaffRole(staff_id=staff.id, role_id=roles[role], organisation_id=ground.organisations[place]))
