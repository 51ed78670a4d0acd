"""Dates moved off closed days, one move after the other, and what becomes of them when one of the moves is taken back (X12)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.closed_days import ClosedDays


@dataclass(frozen=True, slots=True)
class Link:
    """What one move did to a date. `id` is None for what is still to be noted."""

    id: int | None
    move_id: int
    from_date: date
    to_date: date


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The day that a date gets, the moves that stand for it no more, and what stands in their place."""

    to: date
    undone: tuple[Link, ...]
    made: tuple[Link, ...] = ()


def standing(links: Sequence[Link], day: date) -> tuple[Link, ...]:
    """Return the moves, oldest first, that one after the other led to the day that a date has; none where it came by that day otherwise."""
    chain: list[Link] = []
    for link in reversed(links):
        if link.to_date != (chain[-1].from_date if chain else day):
            break
        chain.append(link)
    return tuple(reversed(chain))


def without(chain: Sequence[Link], move_id: int, closed: Mapping[int, Sequence[ClosedDays]]) -> TakenBack | None:
    """Return where a date lies without one of its moves: later ones moved it only off the days that they closed. None: it is none of them."""
    place = next((n for n, link in enumerate(chain) if link.move_id == move_id), None)
    if place is None:
        return None
    day, made = chain[place].from_date, []
    for link in chain[place + 1 :]:
        if any(days.covers(day) for days in closed.get(link.move_id, ())):
            made.append(Link(None, link.move_id, day, link.to_date))
            day = link.to_date
    return TakenBack(day, tuple(chain[place:]), tuple(made))


def anew(chain: Sequence[Link], next_open: Callable[[date], date | None]) -> TakenBack | None:
    """Return where a date lies by the calendar as it is now, from the day that it had before any move; None where that is no earlier day."""
    if not chain:
        return None
    first, to = chain[0], next_open(chain[0].from_date)
    if to is None or to >= chain[-1].to_date:
        return None
    return TakenBack(to, tuple(chain), (Link(None, first.move_id, first.from_date, to),) if to != first.from_date else ())
