"""What is to be reserved, as the rules see it: its copies, what they have in common, and what the patron has of it (circulation.md 9)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.copy_status import AVAILABLE, effect_of
from app.domain.parameters.situation import Situation
from app.domain.refusals import Invalid, NotFound
from app.domain.reservations import LIVING
from app.domain.text import mark
from app.models.copy import Copy, Title
from app.models.loan import Loan
from app.models.organisation import Organisation
from app.models.register import StatusCode
from app.models.reservation import Reservation
from app.queries.desk.reservation_state import state_on


@dataclass(frozen=True, slots=True)
class ReservableCopy:
    """A copy that is lent at all; `free`: it stands on the shelf for whoever comes."""

    id: int
    owner_id: int
    free: bool
    situation: Situation


@dataclass(frozen=True, slots=True)
class Reservable:
    """A title, or one copy of it (`copy_id`), with the copies that could fill a reservation."""

    title_id: int
    title: str
    copy_id: int | None
    copies: tuple[ReservableCopy, ...]

    def situation(self, patron_category_id: int, age_group_id: int | None) -> Situation:
        """Return what limits see: of a title only what all its copies have in common of media type, age class and shelf."""
        if self.copy_id is not None and self.copies:
            return replace(self.copies[0].situation, patron_category_id=patron_category_id, age_group_id=age_group_id)
        common = {name: {getattr(copy.situation, name) for copy in self.copies} for name in ("media_type_id", "age_class_id", "shelf")}
        shared = {name: next(iter(values)) for name, values in common.items() if len(values) == 1}
        return Situation(patron_category_id=patron_category_id, age_group_id=age_group_id, **shared)


def find_title(session: Session, number: str, account_id: int | None = None) -> int:
    """Return the title of a record number. Without an account organisation, a number that several have is refused, naming them."""
    query = select(Title.id, Organisation.code).join(Organisation, Organisation.id == Title.organisation_id).where(Title.number == number)
    if account_id is not None:
        query = query.where(Title.organisation_id == account_id)
    found = session.execute(query.order_by(Organisation.code)).all()
    if not found:
        raise NotFound(mark("There is no title with the number {number}."), number=number)
    if len(found) > 1:
        codes = ", ".join(row.code for row in found)
        raise Invalid("title", mark("The title {number} is known at {organisations}; say which by --at."), number=number, organisations=codes)
    return int(found[0].id)


def load_reservable(session: Session, title_id: int, copy_id: int | None) -> Reservable:
    """Return a title, or one copy of it (two queries). NotFound when it is gone."""
    title = session.get(Title, title_id)
    if title is None:
        raise NotFound(mark("The title is not there any more."))
    kept = select(Reservation.id).where(Reservation.trapped_copy_id == Copy.id, Reservation.state.in_(("trapped", "in-transit"))).exists()
    query = (
        select(Copy, StatusCode.effect, Loan.id.is_not(None), kept)
        .join(StatusCode, StatusCode.id == Copy.status_id)
        .outerjoin(Loan, (Loan.copy_id == Copy.id) & Loan.returned_at.is_(None))
        .where(Copy.title_id == title_id, Copy.hidden.is_(False))
    )
    if copy_id is not None:
        query = query.where(Copy.id == copy_id)
    copies = [
        ReservableCopy(
            copy.id, copy.owner_id, not is_out and not is_kept and effect == AVAILABLE,
            Situation(
                department_id=copy.department_id, placement_id=copy.placement_id, media_type_id=copy.media_type_id,
                circulation_category_id=copy.circulation_category_id, age_class_id=copy.age_class_id, shelf=copy.shelf or None,
            ),
        )
        for copy, effect, is_out, is_kept in session.execute(query.order_by(Copy.id))
        if effect_of(effect).lent
    ]  # fmt: skip
    return Reservable(title_id, title.title, copy_id, tuple(copies))


def count_reserved(session: Session, patron_id: int, title_id: int, today: date) -> tuple[int, int]:
    """Return how many reservations of a patron count against limits, and how many of them are of a title (one query)."""
    of_title = func.count().filter(Reservation.title_id == title_id)
    row = session.execute(select(func.count(), of_title).where(Reservation.patron_id == patron_id, state_on(today).in_(LIVING))).one()
    return row[0], row[1]


def has_on_loan(session: Session, patron_id: int, title_id: int) -> bool:
    """Say whether a patron has a copy of a title on loan (one query)."""
    query = select(Loan.id).join(Copy, Copy.id == Loan.copy_id).where(Loan.patron_id == patron_id, Loan.returned_at.is_(None), Copy.title_id == title_id)
    return session.scalar(query.limit(1)) is not None
