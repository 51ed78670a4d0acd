"""The patron at the desk: who, how the account stands at the working place, what their category allows, what they have on loan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.age_groups import AgeGroups
from app.domain.lending import LoanKind
from app.domain.organisation import Tree
from app.domain.patron import Alert, full_name
from app.domain.refusals import NotFound
from app.domain.text import mark
from app.models.copy import Copy
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.patron import Card, Patron
from app.models.reservation import Reservation
from app.queries.limiting import Holder, Limiting
from app.queries.patron_standing import AccountOrganisation, State, load_states


@dataclass(frozen=True, slots=True, kw_only=True)
class Borrower:
    """A patron account as an act at the desk sees it."""

    id: int
    account_id: int
    category_id: int
    home_unit_id: int
    birth_date: date | None
    expires: date | None
    active: bool
    name: str
    card: str
    """The current one, empty where there is none."""
    state: State


def load_borrower(session: Session, patron_id: int, account: AccountOrganisation, tree: Tree, now: datetime, place: int, groups: AgeGroups) -> Borrower:
    """Return the account as it stands at a working place (eleven queries). NotFound when it is gone, or of another account organisation."""
    table = Patron
    card = select(Card.number).where(Card.patron_id == table.id, Card.state == "current").order_by(Card.id).limit(1).scalar_subquery()
    columns = (
        table.id, table.organisation_id, table.patron_category_id, table.home_unit_id, table.birth_date, table.expires, table.active, table.last_name,
        table.first_name, table.middle_name, table.permanent_alert, card.label("card"),
    )  # fmt: skip
    row = session.execute(select(*columns).where(table.id == patron_id, table.organisation_id == account.id)).one_or_none()
    if row is None:
        raise NotFound(mark("The account is not there any more."))
    holder = Holder(
        id=row.id, category_id=row.patron_category_id, home_unit_id=row.home_unit_id, birth_date=row.birth_date, expires=row.expires, active=row.active,
        alert=Alert(row.permanent_alert),
    )  # fmt: skip
    limiting = Limiting(session, tree, place, now.astimezone(account.zone).date(), groups)
    state = load_states(session, [holder], account, tree, now, place, limiting)[row.id]
    return Borrower(
        id=row.id, account_id=row.organisation_id, category_id=row.patron_category_id, home_unit_id=row.home_unit_id, birth_date=row.birth_date,
        expires=row.expires, active=row.active, name=full_name(row.last_name, row.first_name, row.middle_name), card=row.card or "",
        state=state,
    )  # fmt: skip


def list_loan_kinds(session: Session, patron_id: int) -> tuple[LoanKind, ...]:
    """Return what limits count by, of every loan of a patron that is out (one query)."""
    query = (
        select(Copy.media_type_id, Copy.circulation_category_id)
        .join(Loan, Loan.copy_id == Copy.id)
        .where(Loan.patron_id == patron_id, Loan.returned_at.is_(None))
    )
    return tuple(LoanKind(row.media_type_id, row.circulation_category_id) for row in session.execute(query))


def find_debtor(session: Session, debt_id: int) -> int | None:
    """Return whose a debt is; None where there is no such debt, or its account is gone."""
    return session.scalar(select(Debt.patron_id).where(Debt.id == debt_id))


def find_reserver(session: Session, reservation_id: int) -> int | None:
    """Return whose a reservation is; None where there is no such reservation."""
    return session.scalar(select(Reservation.patron_id).where(Reservation.id == reservation_id))
