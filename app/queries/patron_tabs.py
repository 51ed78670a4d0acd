"""What the tab Reservations of a patron shows: a fixed number of queries however many rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.models.copy import Copy, Title
from app.models.organisation import Organisation
from app.models.reservation import Reservation
from app.queries.desk.reservation_state import lives, state_on


@dataclass(frozen=True, slots=True, kw_only=True)
class ReservationRow:
    """A reservation; `queue` is its place in the queue of its title, 1 first."""

    id: int
    title: str
    author: str
    barcode: str
    pickup_code: str
    pickup: str
    made_at: datetime
    state: str
    queue: int
    first: bool
    """Whether it goes before the others of its queue."""
    suspended_until: date | None
    expires: date | None
    pickup_until: date | None
    trapped: str
    """The barcode of the copy that is kept for it, or on its way to be."""


def list_reservations(session: Session, patron_id: int, today: date) -> list[ReservationRow]:
    """Return the reservations in the order in which they were made, as they stand on a day, each with its place in the queue (one query)."""
    before = aliased(Reservation)
    ahead = select(func.count()).where(
        before.title_id == Reservation.title_id,
        lives(today, before),
        (before.first_in_line > Reservation.first_in_line)
        | ((before.first_in_line == Reservation.first_in_line) & (before.made_at < Reservation.made_at))
        | ((before.first_in_line == Reservation.first_in_line) & (before.made_at == Reservation.made_at) & (before.id < Reservation.id)),
    )
    kept = aliased(Copy)
    query = (
        select(
            Reservation,
            Title.title,
            Title.author,
            Copy.barcode,
            kept.barcode,
            Organisation.code,
            Organisation.name,
            ahead.correlate(Reservation).scalar_subquery(),
            state_on(today),
        )
        .join(Title, Title.id == Reservation.title_id)
        .join(Organisation, Organisation.id == Reservation.pickup_id)
        .outerjoin(Copy, Copy.id == Reservation.copy_id)
        .outerjoin(kept, kept.id == Reservation.trapped_copy_id)
        .where(Reservation.patron_id == patron_id)
        .order_by(Reservation.made_at, Reservation.id)
    )
    return [
        ReservationRow(
            id=r.id, title=title, author=author, barcode=barcode or "", pickup_code=code, pickup=pickup, made_at=r.made_at, state=state,
            queue=ahead + 1, first=r.first_in_line, suspended_until=r.suspended_until, expires=r.expires, pickup_until=r.pickup_until, trapped=trapped or "",
        )
        for r, title, author, barcode, trapped, code, pickup, ahead, state in session.execute(query)
    ]  # fmt: skip
