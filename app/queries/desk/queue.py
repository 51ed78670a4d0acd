"""Who waits for a copy: reservations of its title or of itself, in their order (circulation.md 5, 9)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.domain.reservations import LIVING
from app.models.patron import Patron
from app.models.reservation import Reservation
from app.queries.desk.reservation_state import IN_ORDER, state_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A reservation that a copy might fill, or is kept for; `trapped_copy_id` names the copy that is kept for it."""

    id: int
    patron_id: int
    patron_category_id: int
    home_unit_id: int
    birth_date: date | None
    copy_id: int | None
    trapped_copy_id: int | None
    pickup_id: int
    made_at: datetime
    state: str


def list_waiting(session: Session, title_id: int, copy_id: int, today: date) -> tuple[Waiting, ...]:
    """Return the reservations of a title that this copy could have to do with on a day, first in line first (one query)."""
    table, state = Reservation, state_on(today)
    columns = (
        table.id, table.patron_id, table.copy_id, table.trapped_copy_id, table.pickup_id, table.made_at, state.label("state"), Patron.patron_category_id,
        Patron.home_unit_id, Patron.birth_date,
    )  # fmt: skip
    query = (
        select(*columns)
        .join(Patron, Patron.id == table.patron_id)
        .where(table.title_id == title_id, or_(table.copy_id.is_(None), table.copy_id == copy_id), state.in_(LIVING))
        .order_by(*IN_ORDER)
    )
    return tuple(
        Waiting(
            id=r.id, patron_id=r.patron_id, patron_category_id=r.patron_category_id, home_unit_id=r.home_unit_id, birth_date=r.birth_date, copy_id=r.copy_id,
            trapped_copy_id=r.trapped_copy_id, pickup_id=r.pickup_id, made_at=r.made_at, state=r.state,
        )
        for r in session.execute(query)
    )  # fmt: skip


def kept_for(waiting: Sequence[Waiting], copy_id: int) -> Waiting | None:
    """Return the reservation that a copy is kept for, on the shelf or on its way."""
    return next((one for one in waiting if one.trapped_copy_id == copy_id and one.state in {"trapped", "in-transit"}), None)
