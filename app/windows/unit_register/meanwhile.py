"""What others did meanwhile to what is typed here: the same values changed, or what they belong to removed (X8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.domain.organisation import Tree
from app.domain.register_draft import AnyKey, RegisterDraft, Value
from app.domain.setting import Setting
from app.domain.settings_draft import STANDARD_KEY, Key
from app.domain.unit_draft import PARENT, ROW, Entity, Spot
from app.queries.unit_register import UnitReading
from app.windows.common.conflict_panel import Difference
from app.windows.unit_register.names import key_name, value_text
from app.windows.unit_register.place_names import spot_name, spot_text


def removed_keys(draft: RegisterDraft, reading: UnitReading) -> tuple[AnyKey, ...]:
    """Return the typed values of which what they belong to is not there any more: they can't be saved."""
    categories = {row.id for row in reading.categories}
    loan_types = {row.loan_type_id for row in reading.category.reminders}
    rows = _stored_rows(reading)

    def is_removed(key: Key) -> bool:
        mine = draft.settings.changes[key].mine
        named = mine.number if key == STANDARD_KEY and mine is not None else key.category_id
        return (named is not None and named not in categories) or (key.loan_type_id is not None and key.loan_type_id not in loan_types)

    def is_gone(spot: Spot) -> bool:
        if spot.row_id > 0:
            return (spot.entity, spot.row_id) not in rows
        parent = int(draft.unit.over(Spot(spot.entity, spot.row_id, PARENT), "0"))
        return spot.entity is Entity.PLACEMENT and parent > 0 and (Entity.DEPARTMENT, parent) not in rows

    return (*filter(is_removed, draft.settings.changes), *filter(is_gone, draft.unit.changes))


def contested_keys(draft: RegisterDraft, reading: UnitReading) -> tuple[AnyKey, ...]:
    """Return the typed values in sight of which somebody else saved something different since they were read."""
    rows = _stored_rows(reading)
    spots = (
        spot for spot, typed in draft.unit.changes.items()
        if spot.field != ROW and (spot.entity, spot.row_id) in rows and rows[spot.entity, spot.row_id].get(spot.field, "") not in (typed.seen, typed.mine)
    )  # fmt: skip
    settings = draft.settings.changes
    keys = (key for key, change in settings.items() if _is_read(key, reading) and _stored(key, reading) not in (change.seen, change.mine))
    return (*keys, *spots)


def name_of(key: AnyKey, draft: RegisterDraft, reading: UnitReading) -> str:
    """Return what a typed value is called."""
    return key_name(key, reading) if isinstance(key, Key) else spot_name(key, draft.unit, reading.places)


def typed_lines(draft: RegisterDraft, keys: Iterable[AnyKey], named: UnitReading, tree: Tree) -> str:
    """Return what is typed as text to copy, a line for each value; `named` is a reading in which its names are."""
    return "\n".join(f"{name_of(key, draft, named)}: {_text_of(key, _mine(key, draft), named, tree)}" for key in keys)


def all_keys(draft: RegisterDraft) -> tuple[AnyKey, ...]:
    """Return every typed value."""
    return (*draft.settings.changes, *draft.unit.changes)


def differences(
    seen: Mapping[AnyKey, Value], mine: Mapping[AnyKey, Value], theirs: Mapping[AnyKey, Value], draft: RegisterDraft, reading: UnitReading, tree: Tree
) -> list[Difference]:
    """Return what two people changed to different things, value by value; the key of each is its place among `theirs`."""
    return [
        Difference(
            key=str(number), label=name_of(key, draft, reading), seen=_text_of(key, seen[key], reading, tree),
            theirs=_text_of(key, theirs[key], reading, tree), mine=_text_of(key, mine[key], reading, tree),
        )
        for number, key in enumerate(theirs)
    ]  # fmt: skip


def _mine(key: AnyKey, draft: RegisterDraft) -> Value:
    return draft.settings.changes[key].mine if isinstance(key, Key) else draft.unit.changes[key].mine


def _text_of(key: AnyKey, value: Value, reading: UnitReading, tree: Tree) -> str:
    if isinstance(key, Spot):
        return spot_text(key, value if isinstance(value, str) else "", tree)
    return value_text(key, value if isinstance(value, Setting) else None, reading)


def _stored_rows(reading: UnitReading) -> dict[tuple[str, int], Mapping[str, str]]:
    """Return the organisations, departments and placements as they were read."""
    places = reading.places
    return {
        **{(Entity.ORGANISATION, row.id): row.values for row in places.organisations},
        **{(Entity.DEPARTMENT, row.id): row.values for row in places.departments},
        **{(Entity.PLACEMENT, row.id): row.values for row in places.placements},
    }


def _is_read(key: Key, reading: UnitReading) -> bool:
    """Say whether a reading tells what is stored: it does of the unit, and of the category that is shown."""
    return key.category_id is None or key.category_id == reading.category.category_id


def _stored(key: Key, reading: UnitReading) -> Setting | None:
    if key == STANDARD_KEY:
        return None if reading.standard.own is None else Setting(reading.standard.own)
    if key.category_id is None:
        return reading.settings[key.field].own
    if key.step is None:
        return reading.category.values[key.field].own
    row = next((row for row in reading.category.reminders if row.loan_type_id == key.loan_type_id), None)
    return row.values[key.step, key.field].own if row is not None else None
