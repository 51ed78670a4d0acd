"""Retention: what is not to be kept any longer goes (circulation.md 11); the automatic job of that name calls it.

What statistics need stays with a loan that is cut loose: unit, days, copy with its media type, patron category and age
group. Debts and payments stay with their account, and with its number alone once that is deleted.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, select, text
from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.mails import MailState
from app.domain.periods import add_months
from app.domain.permissions import Actor, require
from app.domain.retention import LOOKS, LOOKS_MONTHS, MAIL_MONTHS
from app.models.audit_entry import AuditEntry
from app.models.desk_action import DeskAction
from app.models.outbox import OutboxMail
from app.queries.organisation import load_tree
from app.queries.patron_standing import AccountOrganisation, get_account_organisation
from app.queries.retention import LooseLoan, list_removable, loans_to_cut
from app.services.desk.actions import forgotten
from app.services.loose_loans import cut_loose

PERMISSION = "jobs.change"


@dataclass(frozen=True, slots=True)
class Retained:
    """What retention did, or would do: loans cut loose, looks taken out of the log, expired accounts that may be removed by hand, old mails."""

    loans: int
    looks: int
    expired: int
    mails: int = 0


def preview_retention(session: Session, actor: Actor, now: datetime) -> Retained:
    """Return what retention would do at the actor's account organisation; nothing is written. Needs jobs.view."""
    require(actor, "jobs.view")
    account = get_account_organisation(session, actor.account_id)
    loans = sum(map(len, loans_to_cut(session, account, load_tree(session), now)))
    looks = session.scalar(select(func.count()).select_from(AuditEntry).where(*_looks(account, now))) or 0
    mails = session.scalar(select(func.count()).select_from(OutboxMail).where(*_old_mails(account, now))) or 0
    return Retained(loans, looks, len(list_removable(session, account.id, now.astimezone(account.zone).date())), mails)


def run_retention(work: UnitOfWork) -> Retained:
    """Cut loose what is kept no longer, forget who looked a year ago and what was mailed then; expired accounts are counted only. Needs jobs.change."""
    with work:
        require(work.actor, PERMISSION)
        account = get_account_organisation(work.session, work.actor.account_id)
        loans = sum(_cut(work, account, chunk) for chunk in loans_to_cut(work.session, account, load_tree(work.session), work.now()))
        looks = _forget_looks(work, account)
        expired = len(list_removable(work.session, account.id, work.today(account.id)))
        old = delete(OutboxMail).where(*_old_mails(account, work.now())).execution_options(synchronize_session=False)
        mails = int(work.session.execute(old).rowcount)  # type: ignore[attr-defined]
        if loans or looks or mails:
            work.log(LogEntry(what="retention", entity="loan", organisation_id=account.id, after={"loans": loans, "looks": looks, "mails": mails}))
            work.touched("loan")
            work.touched("outbox")
        work.commit()
        return Retained(loans, looks, expired, mails)


def _cut(work: UnitOfWork, account: AccountOrganisation, chunk: list[LooseLoan]) -> int:
    ids = [loan.id for loan in chunk]
    cut_loose(work.session, chunk, account.zone)
    for action in work.session.scalars(select(DeskAction).where(DeskAction.loan_id.in_(ids))):
        action.patron_id, action.before = None, forgotten(action.before)
    return len(ids)


def _since(account: AccountOrganisation, now: datetime, months: int = LOOKS_MONTHS) -> datetime:
    local = now.astimezone(account.zone)
    return datetime.combine(add_months(local.date(), -months), local.timetz())


def _old_mails(account: AccountOrganisation, now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions of mails that are kept no longer; one that waits is none."""
    done = (MailState.SENT, MailState.FAILED, MailState.UNSURE)
    return OutboxMail.organisation_id == account.id, OutboxMail.state.in_(done), OutboxMail.created_at < _since(account, now, MAIL_MONTHS)


def _looks(account: AccountOrganisation, now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        AuditEntry.organisation_id == account.id, AuditEntry.what.in_(LOOKS), AuditEntry.patron_id.is_not(None), AuditEntry.at < _since(account, now),
    )  # fmt: skip


def _forget_looks(work: UnitOfWork, account: AccountOrganisation) -> int:
    """Take who looked long ago out of the log: on PostgreSQL by the function that is the one to do it."""
    if work.database.is_postgresql:
        asked = {"account": account.id, "before": _since(account, work.now())}
        return work.session.scalar(text("select forget_looks(:account, :before)"), asked) or 0
    gone = work.session.execute(delete(AuditEntry).where(*_looks(account, work.now())).execution_options(synchronize_session=False))
    return int(gone.rowcount)  # type: ignore[attr-defined]
