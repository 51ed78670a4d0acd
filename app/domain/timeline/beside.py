"""Two lives of one loan side by side: what happens under today's rules, and what under unsaved ones (X2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.timeline.facts import Event, Life


@dataclass(frozen=True, slots=True)
class Pair:
    """The same thing in both lives; None where it happens in one of them only (`then` always, where nothing is unsaved)."""

    now: Event | None
    then: Event | None

    @property
    def event(self) -> Event:
        """The event, as it is under today's rules where it happens there."""
        found = self.now if self.now is not None else self.then
        assert found is not None
        return found

    @property
    def latest(self) -> Event:
        """The event as it would be under the unsaved rules where it happens there."""
        found = self.then if self.then is not None else self.now
        assert found is not None
        return found

    @property
    def differs(self) -> bool:
        """Whether day, amount or what is said is another in both."""
        if self.now is None or self.then is None:
            return True
        return (self.now.day, self.now.amount, str(self.now.sentence)) != (self.then.day, self.then.amount, str(self.then.sentence))


def side_by_side(now: Life, then: Life | None) -> tuple[Pair, ...]:
    """Return the events of both lives in the order of their days, what is the same thing in one pair.

    The same thing is what is of one kind and about the same, the first with the first and so on. Without another life each
    event stands beside itself.
    """
    if then is None:
        return tuple(Pair(event, event) for event in now.events)
    theirs, found = dict(_numbered(then)), list[tuple[date, int, Pair]]()
    for place, (key, event) in enumerate(_numbered(now)):
        found.append((event.day, place, Pair(event, theirs.pop(key, None))))
    found += [(event.day, len(found) + place, Pair(None, event)) for place, event in enumerate(theirs.values())]
    return tuple(pair for _, _, pair in sorted(found, key=lambda one: one[:2]))


def _numbered(life: Life) -> Iterator[tuple[tuple[str, str, int], Event]]:
    seen = Counter[tuple[str, str]]()
    for event in life.events:
        key = event.kind, event.of
        seen[key] += 1
        yield (*key, seen[key]), event
