"""Cutting loans loose from their borrower: what statistics count by stays, without a name (circulation.md 11, D12)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from sqlalchemy import delete, null, select, update
from sqlalchemy.orm import Session

from app.models.claim import ClaimExemption, ClaimStep, Notice
from app.models.loan import Loan
from app.models.register import AgeGroup, PatronCategory
from app.queries.age_groups import load_age_groups
from app.queries.retention import LooseLoan

_CHUNK = 500


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
    """Leave of claims that a step was made: neither the notice, which names the borrower, nor its text, which names the title."""
    steps = ClaimStep.loan_id.in_(loan_ids)
    notices = select(ClaimStep.notice_id).where(steps, ClaimStep.notice_id.is_not(None))
    blank = {"text": "", "subject": "", "version": Notice.version + 1}
    session.execute(update(Notice).where(Notice.id.in_(notices)).values(blank).execution_options(synchronize_session=False))
    session.execute(update(ClaimStep).where(steps).values(notice_id=None).execution_options(synchronize_session=False))
    session.execute(delete(ClaimExemption).where(ClaimExemption.loan_id.in_(loan_ids)).execution_options(synchronize_session=False))
