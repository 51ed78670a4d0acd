"""The job *retention*: what is not to be kept any longer goes (circulation.md 11, patrons.md *The log*).

What statistics need stays with a loan that is cut loose: unit, days, copy with its media type, patron category and age
group. Debts and payments stay with their account, and with its number alone once that is deleted.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial

from sqlalchemy import ColumnElement, delete, func, select, text

from app.database.unit_of_work import UnitOfWork
from app.domain.mails import NO_LONGER_SENT
from app.domain.periods import add_months
from app.domain.reservation_notices import KIND as READY
from app.domain.retention import LOOKS, LOOKS_MONTHS, MAIL_MONTHS
from app.models.audit_entry import AuditEntry
from app.models.claim import Notice
from app.models.outbox import OutboxMail
from app.queries.organisation import load_tree
from app.queries.retention import LookedThrough, count_returned, list_removable, loans_to_cut
from app.services.jobs.context import Asked, Counts, JobContext, Progress
from app.services.loose_loans import cut_loose, forget_borrowers, notices_of

CHUNK = 500
"""So many returned loans are looked through in one transaction."""
_LOOKS_AT_ONCE = timedelta(days=7)


def keep_what_may_be_kept(context: JobContext, day: date, progress: Progress, cancelled: Asked) -> Counts:
    """Cut loose loans that are kept no longer, forget who looked a year ago and what was mailed then; expired accounts are counted only.

    `loans`, `looks`, `mails`, `notices` (of what waited to be collected): how many went; `expired`: how many accounts may be removed, by hand.
    """
    with context.reading() as session:
        total = count_returned(session, context.account.id)
    loans, seen, after = 0, 0, 0
    while not cancelled() and (chunk := context.change(partial(_cut_chunk, context=context, day=day, after=after))) is not None:
        loans, seen, after = loans + len(chunk.loose), seen + chunk.count, chunk.last
        progress(seen, max(seen, total))
    looks = 0 if cancelled() else _forget_looks(context, cancelled)
    mails = 0
    while not cancelled() and (gone := context.change(partial(_drop_mails, account_id=context.account.id, before=_months_ago(context, MAIL_MONTHS)))):
        mails += gone
    notices = 0
    while not cancelled() and (gone := context.change(partial(_blank_notices, account_id=context.account.id, before=_months_ago(context, MAIL_MONTHS)))):
        notices += gone
    if loans or looks or mails or notices:
        context.database.note_traces()
    with context.reading() as session:
        expired = len(list_removable(session, context.account.id, day))
    return {"loans": loans, "looks": looks, "mails": mails, "notices": notices, "expired": expired}


def _cut_chunk(work: UnitOfWork, context: JobContext, day: date, after: int) -> LookedThrough | None:
    """Look through the next loans and cut loose those that go: chosen in the transaction that cuts them, so that nobody's consent comes too late."""
    with work:
        found = loans_to_cut(work.session, context.account, load_tree(work.session), day, after, CHUNK)
        if found is not None and found.loose:
            notices = notices_of(work.session, found.loose)
            cut_loose(work.session, found.loose, context.account.zone)
            forget_borrowers(work, found.loose, notices)
            for kind in ("loan", "debt", "desk_action", "outbox"):
                work.touched(kind)
            work.commit()
        return found


def _forget_looks(context: JobContext, cancelled: Asked) -> int:
    """Forget the looks that have been kept long enough, a week of them in each transaction, from the oldest on."""
    end = _months_ago(context, LOOKS_MONTHS)
    with context.reading() as session:
        oldest = session.scalar(select(func.min(AuditEntry.at)).where(*_looks(context.account.id, end)))
    at = end if oldest is None else min(end, oldest)
    looks = 0
    while not cancelled():
        at = min(end, at + _LOOKS_AT_ONCE)
        looks += context.change(partial(_forget_until, account_id=context.account.id, before=at))
        if at == end:
            break
    return looks


def _months_ago(context: JobContext, months: int) -> datetime:
    local = context.now.astimezone(context.account.zone)
    return datetime.combine(add_months(local.date(), -months), local.timetz())


def _looks(account_id: int, before: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        AuditEntry.organisation_id == account_id, AuditEntry.what.in_(LOOKS), AuditEntry.patron_id.is_not(None), AuditEntry.at < before,
    )  # fmt: skip


def _forget_until(work: UnitOfWork, account_id: int, before: datetime) -> int:
    """Take who looked before a moment out of the log: on PostgreSQL by the function that is the one to do it."""
    with work:
        if work.database.is_postgresql:
            looks = work.session.scalar(text("select forget_looks(:account, :before)"), {"account": account_id, "before": before}) or 0
        else:
            gone = work.session.execute(delete(AuditEntry).where(*_looks(account_id, before)).execution_options(synchronize_session=False))
            looks = int(gone.rowcount)  # type: ignore[attr-defined]
        work.commit()
        return looks


def _drop_mails(work: UnitOfWork, account_id: int, before: datetime) -> int:
    """Drop the oldest mails that are kept no longer, and return how many; one that waits is none."""
    old = (OutboxMail.organisation_id == account_id, OutboxMail.state.in_(NO_LONGER_SENT), OutboxMail.created_at < before)
    with work:
        ids = work.session.scalars(select(OutboxMail.id).where(*old).order_by(OutboxMail.id).limit(CHUNK)).all()
        if ids:
            work.session.execute(delete(OutboxMail).where(OutboxMail.id.in_(ids)).execution_options(synchronize_session=False))
            work.touched("outbox")
            work.commit()
        return len(ids)


def _blank_notices(work: UnitOfWork, account_id: int, before: datetime) -> int:
    """Empty the oldest messages about what waited, and return how many: also where nothing was collected, nobody is to read what somebody wanted."""
    old = (Notice.organisation_id == account_id, Notice.kind == READY, Notice.day < before.date(), Notice.text != "")
    with work:
        ids = work.session.scalars(select(Notice.id).where(*old).order_by(Notice.id).limit(CHUNK)).all()
        if ids:
            forget_borrowers(work, (), ids)
            work.touched("notice")
            work.commit()
        return len(ids)
