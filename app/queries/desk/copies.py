"""The copy at hand with its title, status and open loan (D1, D2, D7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.domain.parameters.situation import Situation
from app.domain.parameters.value import Value
from app.domain.refusals import NotFound
from app.domain.text import mark
from app.models.copy import Copy, Title
from app.models.loan import Loan
from app.models.register import CirculationCategory, LoanType, StatusCode


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenLoan:
    """A loan that is not returned."""

    id: int
    version: int
    patron_id: int
    point_id: int
    lent_at: datetime
    due_date: date
    due_at: datetime | None
    is_open: bool
    renewals: int
    mark: str
    mark_since: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyFacts:
    """A copy as rules and statuses see it; `status` is the built-in status whose effect it has, `price` in minor units."""

    id: int
    barcode: str
    title_id: int
    title: str
    author: str
    account_id: int
    owner_id: int
    department_id: int | None
    placement_id: int | None
    media_type_id: int | None
    circulation_category_id: int | None
    age_class_id: int | None
    shelf: str
    price: int | None
    own_period: Value | None
    status: str
    status_id: int
    status_name: str
    loan_type: str
    loan: OpenLoan | None

    def situation(self, patron_category_id: int | None, age_group_id: int | None) -> Situation:
        """Return what rules see of this copy with a patron."""
        return Situation(
            department_id=self.department_id, placement_id=self.placement_id, patron_category_id=patron_category_id, media_type_id=self.media_type_id,
            circulation_category_id=self.circulation_category_id, age_group_id=age_group_id, age_class_id=self.age_class_id, shelf=self.shelf,
        )  # fmt: skip


def get_copy(session: Session, copy_id: int) -> CopyFacts:
    """Return a copy by its key (one query). NotFound when it is gone."""
    row = session.execute(_query().where(Copy.id == copy_id)).one_or_none()
    if row is None:
        raise NotFound(mark("The copy is not there any more."))
    return _facts(row)


def _query() -> Select[*tuple[Any, ...]]:
    return (
        select(Copy, Title.title, Title.author, StatusCode, LoanType.code.label("loan_type"), Loan)
        .join(Title, Title.id == Copy.title_id)
        .join(StatusCode, StatusCode.id == Copy.status_id)
        .outerjoin(CirculationCategory, CirculationCategory.id == Copy.circulation_category_id)
        .outerjoin(LoanType, LoanType.id == CirculationCategory.loan_type_id)
        .outerjoin(Loan, (Loan.copy_id == Copy.id) & Loan.returned_at.is_(None))
    )


def _facts(row: Any) -> CopyFacts:
    copy, loan = row.Copy, row.Loan
    own = Value(number=copy.loan_period, unit=copy.loan_period_unit or "days") if copy.loan_period is not None else None
    return CopyFacts(
        id=copy.id, barcode=copy.barcode, title_id=copy.title_id, title=row.title, author=row.author, account_id=copy.organisation_id, owner_id=copy.owner_id,
        department_id=copy.department_id, placement_id=copy.placement_id, media_type_id=copy.media_type_id,
        circulation_category_id=copy.circulation_category_id, age_class_id=copy.age_class_id, shelf=copy.shelf, price=copy.price, own_period=own,
        status=row.StatusCode.effect, status_id=copy.status_id, status_name=row.StatusCode.spoken, loan_type=row.loan_type or "normal",
        loan=_open_loan(loan) if loan is not None else None,
    )  # fmt: skip


def _open_loan(loan: Loan) -> OpenLoan:
    return OpenLoan(
        id=loan.id, version=loan.version, patron_id=loan.patron_id or 0, point_id=loan.point_id, lent_at=loan.lent_at, due_date=loan.due_date,
        due_at=loan.due_at, is_open=loan.is_open, renewals=loan.renewals, mark=loan.mark, mark_since=loan.mark_since,
    )  # fmt: skip
