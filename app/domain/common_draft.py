"""Fields of the common registers that are typed beside those of an entry: the order of a register, the groups of a unit (unit-register.md)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain.register_fields import STARTS
from app.domain.unit_draft import Spot, UnitDraft

GROUPS = "unit-groups"
"""What the row of a unit is called: its id with the field `groups`, a list of ids."""
ORDER = "order"
"""The field of a whole register (row 0): the ids of its entries in their order."""


def order_spot(register: str) -> Spot:
    """Return where the order of a register is typed."""
    return Spot(register, 0, ORDER)


def groups_spot(unit_id: int) -> Spot:
    """Return where the reservation groups of a unit are typed."""
    return Spot(GROUPS, unit_id, "groups")


def is_ordered(register: str) -> bool:
    """Say whether the order of a register is somebody's choice; some have one of their own."""
    return register not in STARTS


def write_ids(ids: Iterable[int]) -> str:
    """Write ids as a value of a draft."""
    return ",".join(map(str, ids))


def read_ids(text: str) -> tuple[int, ...]:
    """Return the ids of such a value; raises ValueError for what is none."""
    return tuple(int(part) for part in text.split(",") if part)


def in_order(draft: UnitDraft, register: str, ids: Sequence[int]) -> list[int]:
    """Return the ids of a register's entries, those not saved yet included, in the order that is typed: what it doesn't name comes last."""
    typed = draft.changes.get(order_spot(register))
    places = {row_id: n for n, row_id in enumerate(read_ids(typed.mine))} if typed is not None else {}
    return sorted(ids, key=lambda row_id: places.get(row_id, len(places)))


def moved(ids: Sequence[int], row_id: int, by: int) -> list[int]:
    """Return ids of which one is some places further on, or as far as it goes."""
    others = [one for one in ids if one != row_id]
    place = max(0, min(len(others), list(ids).index(row_id) + by))
    return [*others[:place], row_id, *others[place:]]


def same_order(seen: str, stored: Sequence[int]) -> bool:
    """Say whether what is there of the entries that were seen still stands in that order: added and removed ones change none."""
    there = frozenset(stored)
    known = read_ids(seen)
    return [row_id for row_id in known if row_id in there] == [row_id for row_id in stored if row_id in frozenset(known)]
