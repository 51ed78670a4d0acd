"""Cutting loans loose from their borrower: what statistics count by stays, without a name (circulation.md 11, D12)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, delete, null, or_, select, text, update
from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.mails import NO_LONGER_SENT
from app.domain.reservation_notices import KIND as READY
from app.models.audit_entry import AuditEntry
from app.models.claim import ClaimExemption, ClaimStep, Notice
from app.models.copy import Copy
from app.models.debt import Debt
from app.models.desk_action import DeskAction
from app.models.loan import Loan
from app.models.outbox import OutboxMail
from app.models.register import AgeGroup, PatronCategory
from app.queries.age_groups import load_age_groups
from app.queries.retention import LooseLoan
from app.services.desk.actions import forgotten

_CHUNK = 500
_A_DAY = timedelta(days=1)
"""Days of notices are those of the account organisation, instants of loans are in UTC."""
_OF_UNDOING = AuditEntry.entity == "desk_action"
"""Entries that tell in `before` which loan it was about."""


def cut_loose(session: Session, loans: Iterable[LooseLoan], zone: ZoneInfo, number: int | None = None) -> int:
    """Take the borrower out of loans, and what was written about them; return how many.

    `number` is that of an account which is deleted; it stays. The age group is that of the day of the loan.
    """
    categories = {row.id: row.code for row in session.execute(select(PatronCategory.id, PatronCategory.code))}
    codes = {row.id: row.code for row in session.execute(select(AgeGroup.id, AgeGroup.code))}
    groups = load_age_groups(session)
    alike: dict[tuple[str, str], list[int]] = defaultdict(list)
    for loan in loans:
        group = groups.of(loan.birth_date, loan.lent_at.astimezone(zone).date())
        alike[categories.get(loan.category_id, ""), codes.get(group or 0, "")].append(loan.id)
    for (category, age_group), ids in alike.items():
        left = {
            "patron_id": None, "account_number": number, "borrower_category": category, "borrower_age_group": age_group, "note": "", "lines": null(),
            "overrides": null(),
        }  # fmt: skip
        for start in range(0, len(ids), _CHUNK):
            chunk = Loan.id.in_(ids[start : start + _CHUNK])
            session.execute(
                update(Loan)
                .where(chunk, Loan.returned_at.is_not(None))
                .values({**left, "version": Loan.version + 1})
                .execution_options(synchronize_session=False)
            )
            _cut_claims(session, ids[start : start + _CHUNK])
    return sum(map(len, alike.values()))


def _cut_claims(session: Session, loan_ids: list[int]) -> None:
    """Leave of claims that a step was made, not the notice, which names the borrower."""
    steps = ClaimStep.loan_id.in_(loan_ids)
    session.execute(update(ClaimStep).where(steps).values(notice_id=None).execution_options(synchronize_session=False))
    session.execute(delete(ClaimExemption).where(ClaimExemption.loan_id.in_(loan_ids)).execution_options(synchronize_session=False))


def notices_of(session: Session, loans: Collection[LooseLoan]) -> list[int]:
    """Return the notices about some loans: of their claims, and those that told that the copy waited (two queries); to be asked before they are cut loose."""
    ids = [loan.id for loan in loans]
    steps = select(ClaimStep.notice_id).where(ClaimStep.loan_id.in_(ids), ClaimStep.notice_id.is_not(None))
    found = {notice for notice in session.scalars(steps.distinct()) if notice is not None}
    columns = (Notice.id, Notice.barcodes, Notice.day, Copy.barcode, Loan.lent_at)
    waited = select(*columns).join(Loan, Loan.patron_id == Notice.patron_id).join(Copy, Copy.id == Loan.copy_id)
    for row in session.execute(waited.where(Loan.id.in_(ids), Notice.kind == READY)):
        if row.barcode in (row.barcodes or ()) and row.day <= row.lent_at.date() + _A_DAY:
            found.add(row.id)
    return sorted(found)


def forget_borrowers(work: UnitOfWork, loans: Collection[LooseLoan], notices: Collection[int]) -> None:
    """Take whose loans were, which are cut loose, out of all that was written when they were made, changed and returned.

    Debts, settled all of them, stay with their account, since accounting needs them; that they were of these loans and copies
    goes. The log keeps what was done to a loan, by whom of the staff, when and where; of their notices it forgets the barcodes.
    The notices lose their texts, which name the titles, and mails that went out with them go.
    """
    ids, patrons = [loan.id for loan in loans], sorted({loan.patron_id for loan in loans})
    for action in work.session.scalars(select(DeskAction).where(DeskAction.loan_id.in_(ids))):
        action.patron_id, action.before = None, forgotten(action.before)
    debts = update(Debt).where(Debt.loan_id.in_(ids)).values(loan_id=None, copy_id=None, version=Debt.version + 1)
    work.session.execute(debts.execution_options(synchronize_session=False))
    blank = update(Notice).where(Notice.id.in_(notices)).values(text="", subject="", barcodes=null(), version=Notice.version + 1)
    work.session.execute(blank.execution_options(synchronize_session=False))
    mails = delete(OutboxMail).where(OutboxMail.notice_id.in_(notices), OutboxMail.state.in_(NO_LONGER_SENT))
    work.session.execute(mails.execution_options(synchronize_session=False))
    work.session.flush()
    if work.database.is_postgresql:
        asked = {"ids": ids, "patrons": patrons, "notices": list(notices)}
        work.session.execute(text("select forget_loans(cast(:ids as bigint[]), cast(:patrons as bigint[]), cast(:notices as bigint[]))"), asked)
        return
    for entry in work.session.scalars(select(AuditEntry).where(or_(_of_loans(ids), and_(_OF_UNDOING, AuditEntry.patron_id.in_(patrons))))):
        if entry.entity == "loan" or (entry.before or {}).get("loan") in ids:
            entry.patron_id, entry.before, entry.after, entry.comment = None, None, None, ""
    for entry in work.session.scalars(select(AuditEntry).where(AuditEntry.entity == "notice", AuditEntry.entity_id.in_(notices))):
        entry.after = {key: value for key, value in (entry.after or {}).items() if key != "barcodes"}


def _of_loans(ids: list[int]) -> ColumnElement[bool]:
    return and_(AuditEntry.entity == "loan", AuditEntry.entity_id.in_(ids))
