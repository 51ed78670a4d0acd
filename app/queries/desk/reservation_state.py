"""The state that a reservation has on a day, whatever the nightly job wrote of it last (circulation.md 9).

One that is suspended until a day goes on after it; one that is past its validity waits no more. A suspended one keeps its place.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, case, not_

from app.domain.reservations import WAITING
from app.models.reservation import Reservation

IN_ORDER: tuple[Any, ...] = (Reservation.first_in_line.desc(), Reservation.made_at, Reservation.id)
"""The order of a queue."""


def waits_past(today: date, table: Any = Reservation) -> ColumnElement[bool]:
    """Return the condition of one that nothing was trapped for, and whose validity has ended."""
    return and_(table.state.in_(WAITING), table.expires.is_not(None), table.expires < today)


def goes_on(today: date) -> ColumnElement[bool]:
    """Return the condition of one that was suspended until a day that is over."""
    return and_(Reservation.state == "suspended", Reservation.suspended_until.is_not(None), Reservation.suspended_until < today)


def lives(today: date, table: Any = Reservation) -> ColumnElement[bool]:
    """Return the condition of a reservation that is not past its validity."""
    return and_(table.state != "expired", not_(waits_past(today, table)))


def state_now(row: Reservation, today: date) -> str:
    """Return the state of a row that was read."""
    if row.state in WAITING and row.expires is not None and row.expires < today:
        return "expired"
    return "active" if row.state == "suspended" and row.suspended_until is not None and row.suspended_until < today else row.state


def state_on(today: date) -> ColumnElement[str]:
    """Return the state as a column."""
    return case((waits_past(today), "expired"), (goes_on(today), "active"), else_=Reservation.state)
