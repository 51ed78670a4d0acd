"""What is typed of rows and not saved: organisations, departments and placements (Unit register), entries of the common registers.

Every value is text as it was typed, so that what can't be kept stands in the draft too, and undoing takes it back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import time
from enum import StrEnum
from typing import Any


class Entity(StrEnum):
    """What a row of the unit register is; that of a common register is called as its register."""

    ORGANISATION = "organisation"
    DEPARTMENT = "department"
    PLACEMENT = "placement"


CLOSED = "closed"
HOURS = tuple(f"hours-{weekday}" for weekday in range(7))
"""Monday to Sunday: `09:00-18:00`, `closed`, or nothing where nothing is recorded."""

ROW, PARENT = "row", "parent"
NEW, REMOVED = "new", "removed"
"""What stands in the field `row` of a row that is added or goes; its parent is the organisation, unit or department that it belongs to."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One field of one row; a row that is not saved yet has a number below nought, what belongs to no row has nought."""

    entity: str
    row_id: int
    field: str

    @property
    def whole(self) -> Spot:
        """The row as such."""
        return replace(self, field=ROW)


@dataclass(frozen=True, slots=True)
class Typed:
    """One field as it was when it was read, and as it shall be."""

    seen: str
    mine: str


@dataclass(frozen=True)
class UnitDraft:
    """What is typed in both tabs for one organisation, and for what is beneath it."""

    organisation_id: int
    changes: Mapping[Spot, Typed] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.counted())

    def counted(self) -> frozenset[Spot]:
        """Return what counts as unsaved: fields, and of a row that is added or goes the row alone."""
        return frozenset(spot.whole if spot.whole in self.changes else spot for spot in self.changes)

    def put(self, spot: Spot, stored: str, mine: str) -> UnitDraft:
        """Return the draft with another value; one that is again as it was seen is no change any more."""
        seen = self.changes[spot].seen if spot in self.changes else stored
        others = {one: typed for one, typed in self.changes.items() if one != spot}
        return replace(self, changes=others if mine == seen and spot.row_id >= 0 else {**others, spot: Typed(seen, mine)})

    def add(self, entity: str, parent_id: int, values: Mapping[str, str]) -> tuple[UnitDraft, int]:
        """Return the draft with one more row, and the number that it has until it is saved."""
        row_id = min([0, *(spot.row_id for spot in self.changes)]) - 1
        fields = {ROW: NEW, PARENT: str(parent_id), **values}
        added = {Spot(entity, row_id, name): Typed("", value) for name, value in fields.items()}
        return replace(self, changes={**self.changes, **added}), row_id

    def remove(self, entity: str, row_id: int) -> UnitDraft:
        """Return the draft with a row that goes; one that was never saved leaves no trace, and takes along what was added to it."""
        kept = {spot: typed for spot, typed in self.changes.items() if (spot.entity, spot.row_id) != (entity, row_id)}
        draft = replace(self, changes=kept)
        if row_id > 0:
            return replace(draft, changes={**kept, Spot(entity, row_id, ROW): Typed("", REMOVED)})
        for below in (Entity.ORGANISATION if entity == Entity.ORGANISATION else Entity.PLACEMENT,):
            for spot in [spot for spot, typed in kept.items() if spot.entity == below and spot.field == PARENT and typed.mine == str(row_id)]:
                draft = draft.remove(below, spot.row_id)
        return draft

    def keep(self, entity: str, row_id: int) -> UnitDraft:
        """Return the draft in which a row that was to go stays."""
        return self.drop([Spot(entity, row_id, ROW)])

    def is_removed(self, entity: str, row_id: int) -> bool:
        """Say whether a row is to go."""
        typed = self.changes.get(Spot(entity, row_id, ROW))
        return typed is not None and typed.mine == REMOVED

    def added(self, entity: str, parent_id: int) -> tuple[int, ...]:
        """Return the rows added to a parent, in the order in which they were."""
        return tuple(
            spot.row_id for spot, typed in self.changes.items()
            if spot.entity == entity and spot.row_id < 0 and spot.field == PARENT and typed.mine == str(parent_id)
        )  # fmt: skip

    def is_touched(self, entity: str, row_id: int) -> bool:
        """Say whether anything of a row is unsaved."""
        return any((spot.entity, spot.row_id) == (entity, row_id) for spot in self.changes)

    def over(self, spot: Spot, stored: str) -> str:
        """Return a value with what is typed laid over what is stored."""
        return self.changes[spot].mine if spot in self.changes else stored

    def drop(self, spots: Iterable[Spot]) -> UnitDraft:
        """Return the draft without some of its changes."""
        gone = frozenset(spots)
        return replace(self, changes={spot: typed for spot, typed in self.changes.items() if spot not in gone})

    def rebase(self, theirs: Mapping[Spot, str]) -> UnitDraft:
        """Return the draft on top of what somebody else saved meanwhile: mine is kept, theirs counts as seen."""
        moved = {spot: Typed(theirs[spot], typed.mine) if spot in theirs else typed for spot, typed in self.changes.items()}
        return replace(self, changes={spot: typed for spot, typed in moved.items() if typed.seen != typed.mine or spot.row_id < 0})

    def since(self, saved: UnitDraft) -> UnitDraft:
        """Return what was typed after `saved` was sent off to be kept: on top of it, and without what it kept.

        A row that was added has another number now; while it is saved nothing of it can be typed.
        """
        before = {spot: typed.seen for spot, typed in (*self.changes.items(), *saved.changes.items())}
        kept = before | {spot: typed.mine for spot, typed in saved.changes.items()}
        done = {spot.whole for spot in saved.changes if spot.whole in saved.changes}
        now = {spot: self.over(spot, before[spot]) for spot in kept if spot.whole not in done}
        return replace(self, changes={spot: Typed(kept[spot], mine) for spot, mine in now.items() if mine != kept[spot] or spot.row_id < 0})


def unit_draft_to_plain(draft: UnitDraft) -> list[Any]:
    """Return the changes of a draft as plain values, so that a crash loses no more than the last seconds of typing."""
    return [[str(spot.entity), spot.row_id, spot.field, typed.seen, typed.mine] for spot, typed in draft.changes.items()]


def unit_draft_of_plain(organisation_id: int, plain: Iterable[Any], entity_of: Callable[[str], str] = Entity) -> UnitDraft:
    """Return the draft of such values; raises TypeError or ValueError where they are no draft, as `entity_of` does for what no row is called."""
    changes = {Spot(entity_of(entity), int(row_id), str(name)): Typed(str(seen), str(mine)) for entity, row_id, name, seen, mine in plain}
    return UnitDraft(organisation_id, changes)


def write_hours(opens: time | None, closes: time | None) -> str:
    """Write the opening hours of a recorded day."""
    return f"{opens:%H:%M}-{closes:%H:%M}" if opens is not None and closes is not None else CLOSED
