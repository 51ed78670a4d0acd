"""What was moved off closed days: the moves of a date, and what can come back since days are open again (X12)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.domain.closed_days import ClosedDays
from app.domain.due_dates import closed_line
from app.domain.explanation import write_lines
from app.domain.moved_dates import Link, anew, standing
from app.models.calendar import MovedDate
from app.models.loan import Loan
from app.models.reservation import Reservation
from app.queries.closures import AT_DESK, Closing, Falling, FallingDay, load_closing, read_falling
from app.queries.organisation import load_tree

OfMoved = InstrumentedAttribute[int | None]
"""`MovedDate.loan_id` or `MovedDate.reservation_id`."""
Lines = Sequence[Mapping[str, Any]]
_AT_ONCE = 500


def load_links(session: Session, moved: OfMoved, ids: Sequence[int]) -> Mapping[int, Sequence[Link]]:
    """Return the moves of loans or reservations that were not taken back, oldest first."""
    found: dict[int, list[Link]] = defaultdict(list)
    columns = (moved.label("of"), MovedDate.id, MovedDate.move_id, MovedDate.from_date, MovedDate.to_date)
    for start in range(0, len(ids), _AT_ONCE):
        for row in session.execute(select(*columns).where(moved.in_(ids[start : start + _AT_ONCE]), ~MovedDate.back).order_by(MovedDate.id)):
            found[row.of].append(Link(row.id, row.move_id, row.from_date, row.to_date))
    return found


def led_to(links: Sequence[Link], day: date, lines: Lines | None) -> Sequence[Link]:
    """Return the moves that led to the day of a date. Of those before the last a loan's lines must still tell, or its date came about anew since.

    `lines` is None for what keeps none.
    """
    chain = standing(links, day)
    if lines is not None:
        for n in reversed(range(len(chain) - 1)):
            if write_lines([closed_line(chain[n].from_date, chain[n].to_date)])[0] not in lines:
                return chain[n + 1 :]
    return chain


def read_returning(session: Session, organisation_id: int, now: datetime) -> Falling:
    """Return what was moved off days of a unit (of 1 Admin: of all) that are open again: what can come back, from which day to which."""
    closing = load_closing(session, load_tree(session), organisation_id, (), now)
    counted: dict[tuple[date, date], Counter[str]] = defaultdict(Counter)
    loans = (MovedDate.loan_id, Loan.id, Loan.point_id, Loan.due_date, Loan.returned_at.is_(None))
    pickups = (MovedDate.reservation_id, Reservation.id, Reservation.pickup_id, Reservation.pickup_until, Reservation.state == AT_DESK)
    for kind, facts in (("loans", loans), ("pickups", pickups)):
        for place, chain, number in _chains(session, closing, *facts):
            taken, today = anew(chain, partial(closing.next_open, place)), closing.today.get(closing.tree.account_of(place) or 0)
            if taken is not None and today is not None and today <= taken.to:
                counted[chain[-1].to_date, taken.to][kind] += number
    days = tuple(FallingDay(day, to, found["loans"], found["pickups"]) for (day, to), found in sorted(counted.items()))
    return Falling(sum(one.loans for one in days), sum(one.pickups for one in days), 0, days)


def read_falling_and_returning(
    session: Session, organisation_id: int, closed: Collection[ClosedDays], now: datetime, *, opened: bool
) -> tuple[Falling, Falling]:  # fmt: skip
    """Return what falls on closed days, and what was moved off days that are open again, looked for where any were `opened`."""
    returning = read_returning(session, organisation_id, now) if opened else Falling()
    return read_falling(session, organisation_id, closed, now), returning


def _chains(
    session: Session, closing: Closing, moved: OfMoved, key: InstrumentedAttribute[int], place: InstrumentedAttribute[int],
    day: InstrumentedAttribute[date] | InstrumentedAttribute[date | None], stands: ColumnElement[bool],
) -> Iterator[tuple[int, Sequence[Link], int]]:  # fmt: skip
    """Return places, the moves that led to a day there, and how many dates they led: counted where there was one move, else one by one."""
    often = select(moved).where(moved.is_not(None), ~MovedDate.back).group_by(moved).having(func.count() > 1)
    where = (stands,) if closing.points is None else (stands, place.in_(closing.points))
    once: Select[*tuple[Any, ...]] = select(place.label("place"), MovedDate.from_date, MovedDate.to_date, func.count().label("number"))
    once = once.join(MovedDate, moved == key).where(~MovedDate.back, day == MovedDate.to_date, moved.not_in(often), *where)
    for row in session.execute(once.group_by(place, MovedDate.from_date, MovedDate.to_date)):
        yield row.place, (Link(None, 0, row.from_date, row.to_date),), row.number
    lines = (Loan.lines,) if moved is MovedDate.loan_id else ()
    rows = session.execute(select(key.label("id"), place.label("place"), day.label("day"), *lines).where(key.in_(often), *where)).all()
    links = load_links(session, moved, [row.id for row in rows])
    for row in rows:
        yield row.place, led_to(links[row.id], row.day, (row.lines or ()) if lines else None), 1
