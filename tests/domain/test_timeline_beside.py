"""Two lives of a loan side by side (X2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from app.domain.text import sentence
from app.domain.timeline.beside import side_by_side
from app.domain.timeline.facts import Event, Life

DAY = date(2026, 3, 2)


def event(after: int, kind: str, amount: int | None = None, of: str = "") -> Event:
    return Event(DAY + timedelta(days=after), kind, sentence(kind), amount, of=of)


LIFE = Life(
    events=(event(0, "loan", 0), event(9, "reminder-1", 1_000), event(9, "block", of="fees"), event(20, "unblock", of="fees"), event(30, "block", of="fees")),
    owed=((DAY, 0), (DAY + timedelta(days=9), 1_000), (DAY + timedelta(days=60), 1_000)), due=DAY + timedelta(days=7), currency="SEK",
)  # fmt: skip


def test_the_same_thing_stands_in_one_row_and_says_where_it_differs() -> None:
    other = replace(LIFE, events=(LIFE.events[0], event(8, "reminder-1", 1_000), event(8, "block", of="reminders"), event(9, "block", of="fees")))
    pairs = side_by_side(LIFE, other)
    days = [(pair.event.kind, pair.event.of, pair.now and (pair.now.day - DAY).days, pair.then and (pair.then.day - DAY).days) for pair in pairs]
    assert days == [
        ("loan", "", 0, 0), ("block", "reminders", None, 8), ("reminder-1", "", 9, 8), ("block", "fees", 9, 9), ("unblock", "fees", 20, None),
        ("block", "fees", 30, None),
    ]  # fmt: skip
    assert [pair.differs for pair in pairs] == [False, True, True, False, True, True]
    assert pairs[2].latest is other.events[1]
    alone = side_by_side(LIFE, None)
    assert [pair.event for pair in alone] == list(LIFE.events)
    assert not any(pair.differs for pair in alone)
