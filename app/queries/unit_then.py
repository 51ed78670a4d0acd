"""What a unit set, and what held there, on an earlier day: the values as they are, gone back from through the log (X6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.domain.organisation import Tree
from app.domain.permissions import Actor
from app.domain.setting import Effective, Setting, Standing, resolve
from app.domain.settings_draft import Key
from app.domain.unit_draft import PARENT, Entity, Spot
from app.domain.unit_history import ADD, Line
from app.queries.compare_units import list_keys_in_order
from app.queries.organisation import load_tree
from app.queries.several_units import find_set_keys, read_units
from app.queries.unit_history import read_lines_since
from app.queries.unit_places import read_places


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueThen:
    """A value that an organisation set; `now` is what it sets today (None: nothing), `holds` whether it was the one in force at the unit."""

    organisation_id: int
    key: Key
    then: Setting
    now: Setting | None
    holds: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyThen:
    """A value of a unit: what it set itself (None: it inherited), what was in force there, and how it stands today."""

    key: Key
    own: Setting | None
    then: Effective
    now: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitThen:
    """A unit at an instant: what it and those above it set, in the order of the window, and the unit's own fields.

    `keys` are the values that anybody sets or set, one by one; `fields_now` the unit's fields today, for comparing.
    `was_there` is False where it was added since. What was set for a category or a loan type that is gone is not told.
    """

    organisation_id: int
    instant: datetime
    was_there: bool
    chain: tuple[int, ...]
    values: tuple[ValueThen, ...]
    keys: tuple[KeyThen, ...]
    fields: Mapping[str, str]
    fields_now: Mapping[str, str]


def read_unit_then(session: Session, actor: Actor, organisation_id: int, instant: datetime) -> UnitThen:
    """Return a unit as it stood at an instant. Raises NotPermitted without history.view."""
    tree = load_tree(session)
    lines: dict[int, list[Line]] = {}
    places: list[int] = []
    place: int | None = organisation_id
    while place is not None and place not in lines:
        places.append(place)
        lines[place] = read_lines_since(session, actor, tree, place, instant)
        place = _parent_then(tree, place, lines[place])
    was_there = not any(line.entry.what == ADD and line.entry.entity == Entity.ORGANISATION for line in lines[organisation_id])
    fields_now = read_places(session, organisation_id).organisations[0].values
    fields = dict(fields_now)
    for line in lines[organisation_id]:
        if line.spot is not None and (line.spot.entity, line.spot.row_id) == (Entity.ORGANISATION, organisation_id):
            fields[line.spot.field] = line.old
    values, keys = _values(session, tree, places, [line for place in places for line in lines[place]]) if was_there else ((), ())
    return UnitThen(
        organisation_id=organisation_id, instant=instant, was_there=was_there, chain=tuple(places), values=values, keys=keys,
        fields=fields if was_there else {}, fields_now=fields_now,
    )  # fmt: skip


def _parent_then(tree: Tree, place: int, lines: Sequence[Line]) -> int | None:
    """Return what an organisation hung under: lines are the newest first, so the last one that tells of it is the oldest."""
    hung = [line.old for line in lines if line.spot == Spot(Entity.ORGANISATION, place, PARENT)]
    return int(hung[-1]) if hung and hung[-1].isdecimal() else tree[place].parent_id if place in tree.nodes else None


def _values(session: Session, tree: Tree, places: Sequence[int], lines: Sequence[Line]) -> tuple[tuple[ValueThen, ...], tuple[KeyThen, ...]]:
    unit, told = places[0], {line.key for line in lines if line.key is not None}
    keys = find_set_keys(session, {*places, *tree.chain(unit)}) | told
    now = read_units(session, places, keys).standings
    own = {(place, key): value for place in now for key in keys if (value := now[place][key].own) is not None}
    then = dict(own)
    for line in lines:
        if line.key is not None and line.was is not None:
            then[line.organisation_id, line.key] = line.was
        elif line.key is not None:
            then.pop((line.organisation_id, line.key), None)
    in_force = {key: resolve(places, key, then, key.kind) for key in keys}
    ordered = [key for key in list_keys_in_order(session) if key in keys]
    values = (
        ValueThen(organisation_id=place, key=key, then=then[place, key], now=own.get((place, key)), holds=in_force[key].organisation_id == place)
        for key in ordered
        for place in places
        if (place, key) in then
    )
    return tuple(values), tuple(KeyThen(key=key, own=then.get((unit, key)), then=in_force[key], now=now[unit][key]) for key in ordered)
