"""Notices as they were sent: those of a patron, those of a run or a period, and the letters that are to be printed (D6, Q2)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from app.database.bulk import among
from app.domain.claims.envelopes import PaperNotice
from app.domain.money import format_amount
from app.models.claim import ClaimRun, ClaimStep, Notice
from app.models.copy import Copy
from app.models.loan import Loan
from app.models.organisation import Organisation
from app.models.outbox import OutboxMail
from app.models.patron import Patron
from app.queries.categories import unit_settings
from app.queries.listed_names import NAMED, ListedNames, current_card

_OF_MAILS = {"waiting": "queued", "sending": "queued"}
"""States of the outbox that are none of their own here; others (sent, failed, unsure) are told as they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRow:
    """One notice. `fee` in minor units; `loans` that it claims, none of another kind.

    `state` is queued, to-print, printed, unaddressed, or that of its mail (sent, failed, unsure).
    """

    id: int
    patron_id: int | None
    patron: str
    card: str
    unit: str
    day: date
    kind: str
    channel: str
    address: str
    fee: int
    barcodes: tuple[str, ...]
    loans: tuple[int, ...]
    setting: str
    subject: str
    text: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRunRow:
    """What was made for one day. `finished_at` None: it was broken off; running it again goes on."""

    id: int
    job: str
    day: date
    started_at: datetime
    started_by: str
    finished_at: datetime | None
    notices: int
    to_print: int
    unaddressed: int


def list_patron_notices(session: Session, patron_id: int, unit_id: int) -> list[NoticeRow]:
    """Return what was sent to a patron, latest first (four queries)."""
    return _list(session, unit_id, Notice.patron_id == patron_id)


def list_run_notices(session: Session, account_id: int, unit_id: int, run_id: int, state: str = "") -> list[NoticeRow]:
    """Return the notices of a run, those of one patron together; `state`: those only that stand so, as they are kept (four queries)."""
    conditions = [Notice.organisation_id == account_id, Notice.run_id == run_id, *([Notice.state == state] if state else [])]
    return sorted(_list(session, unit_id, *conditions), key=lambda row: (row.patron, row.patron_id or 0, row.id))


def list_notices(session: Session, account_id: int, unit_id: int, first: date, last: date) -> list[NoticeRow]:
    """Return the notices of an account organisation made on the days of a period, latest first (four queries)."""
    return _list(session, unit_id, Notice.organisation_id == account_id, Notice.day.between(first, last))


def list_letters(session: Session, account_id: int, ids: Collection[int] | None = None) -> list[PaperNotice]:
    """Return the letters of an account organisation that are not printed yet, or some of its letters as they are (a query, and one for each unit)."""
    chosen = and_(Notice.state == "to-print", Notice.text != "") if ids is None else among(Notice.id, ids)
    query = select(Notice, Organisation.name).join(Organisation, Organisation.id == Notice.unit_id)
    rows = session.execute(query.where(Notice.organisation_id == account_id, Notice.channel == "paper", chosen)).all()
    senders = {row.Notice.unit_id: row.name for row in rows}
    senders = {unit: unit_settings(session, unit).sender(name) for unit, name in senders.items()}
    return [
        PaperNotice(
            id=one.id, run_id=one.run_id, patron_id=one.patron_id, address=one.address, sender=senders[one.unit_id], language=one.language, day=one.day,
            subject=one.subject, text=one.text,
        )
        for one, _ in rows
    ]  # fmt: skip


def list_claim_runs(session: Session, account_id: int, limit: int = 100) -> list[ClaimRunRow]:
    """Return the latest runs with how many notices each has (one query)."""
    states = [func.count(Notice.id).filter(Notice.state == state) for state in ("to-print", "unaddressed")]
    columns = (ClaimRun, func.count(Notice.id).label("notices"), states[0].label("to_print"), states[1].label("unaddressed"))
    query = select(*columns).outerjoin(Notice, Notice.run_id == ClaimRun.id).where(ClaimRun.organisation_id == account_id)
    rows = session.execute(query.group_by(ClaimRun.id).order_by(ClaimRun.day.desc(), ClaimRun.id.desc()).limit(limit))
    return [
        ClaimRunRow(
            id=row.ClaimRun.id, job=row.ClaimRun.job, day=row.ClaimRun.day, started_at=row.ClaimRun.started_at, started_by=row.ClaimRun.started_by,
            finished_at=row.ClaimRun.finished_at, notices=row.notices, to_print=row.to_print, unaddressed=row.unaddressed,
        )
        for row in rows
    ]  # fmt: skip


def show_notices(session: Session, patron_id: int, unit_id: int) -> dict[str, Any]:
    """Return what was sent to a patron as a document, the first first (cli.md)."""
    rows = reversed(list_patron_notices(session, patron_id, unit_id))
    return {
        "notices": [
            {
                "day": row.day.isoformat(), "kind": row.kind, "channel": row.channel, "address": row.address, "fee": format_amount(row.fee),
                "barcodes": list(row.barcodes), "setting": row.setting or None, "text": row.text, "state": row.state,
            }
            for row in rows
        ]
    }  # fmt: skip


def _list(session: Session, unit_id: int, *conditions: ColumnElement[bool]) -> list[NoticeRow]:
    columns = (Notice, Organisation.name.label("unit"), *NAMED, current_card(Notice.patron_id).label("card"))
    query = select(*columns).join(Organisation, Organisation.id == Notice.unit_id).outerjoin(Patron, Patron.id == Notice.patron_id).where(*conditions)
    rows = session.execute(query.order_by(Notice.id.desc())).all()
    ids = [row.Notice.id for row in rows]
    steps, mails, names = _steps(session, ids), _mails(session, ids), ListedNames(session, unit_id)
    return [
        NoticeRow(
            id=row.Notice.id, patron_id=row.Notice.patron_id, patron=names.of(row), card=row.card or "", unit=row.unit, day=row.Notice.day,
            kind=row.Notice.kind, channel=row.Notice.channel, address=row.Notice.address, fee=row.Notice.fee,
            barcodes=tuple(row.Notice.barcodes or (barcode for _, barcode in steps[row.Notice.id])), loans=tuple(loan for loan, _ in steps[row.Notice.id]),
            setting=row.Notice.setting, subject=row.Notice.subject, text=row.Notice.text, state=mails.get(row.Notice.id, row.Notice.state),
        )
        for row in rows
    ]  # fmt: skip


def _steps(session: Session, ids: Collection[int]) -> dict[int, list[tuple[int, str]]]:
    """Return the loan and the copy of each step that notices tell of."""
    query = select(ClaimStep.notice_id, ClaimStep.loan_id, Copy.barcode).join(Loan, Loan.id == ClaimStep.loan_id).join(Copy, Copy.id == Loan.copy_id)
    found: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for notice_id, loan_id, barcode in session.execute(query.where(among(ClaimStep.notice_id, ids)).order_by(ClaimStep.id)):
        found[notice_id or 0].append((loan_id, barcode))
    return found


def _mails(session: Session, ids: Collection[int]) -> dict[int, str]:
    """Return how far the mails of notices have come."""
    query = select(OutboxMail.notice_id, OutboxMail.state).where(among(OutboxMail.notice_id, ids))
    return {notice_id or 0: _OF_MAILS.get(state, state) for notice_id, state in session.execute(query)}
