"""What others did meanwhile to what is typed here: the same values changed, or what they belong to removed (X8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.domain.setting import Setting
from app.domain.settings_draft import STANDARD_KEY, Key, SettingsDraft
from app.queries.unit_register import UnitReading
from app.windows.common.conflict_panel import Difference
from app.windows.unit_register.names import key_name, value_text


def removed_keys(draft: SettingsDraft, reading: UnitReading) -> tuple[Key, ...]:
    """Return the typed values whose patron category or loan type is not there any more: they can't be saved."""
    categories = {row.id for row in reading.categories}
    loan_types = {row.loan_type_id for row in reading.category.reminders}

    def is_removed(key: Key) -> bool:
        mine = draft.changes[key].mine
        named = mine.number if key == STANDARD_KEY and mine is not None else key.category_id
        return (named is not None and named not in categories) or (key.loan_type_id is not None and key.loan_type_id not in loan_types)

    return tuple(key for key in draft.changes if is_removed(key))


def contested_keys(draft: SettingsDraft, reading: UnitReading) -> tuple[Key, ...]:
    """Return the typed values in sight of which somebody else saved something different since they were read."""
    return tuple(key for key, change in draft.changes.items() if _is_read(key, reading) and _stored(key, reading) not in (change.seen, change.mine))


def typed_lines(draft: SettingsDraft, keys: Iterable[Key], named: UnitReading) -> str:
    """Return what is typed as text to copy, a line for each value; `named` is a reading in which its names are."""
    return "\n".join(f"{key_name(key, named)}: {value_text(key, draft.changes[key].mine, named)}" for key in keys)


def differences(
    seen: Mapping[Key, Setting | None], mine: Mapping[Key, Setting | None], theirs: Mapping[Key, Setting | None], reading: UnitReading
) -> list[Difference]:
    """Return what two people changed to different things, value by value; the key of each is its place among `theirs`."""
    return [
        Difference(
            key=str(number), label=key_name(key, reading), seen=value_text(key, seen[key], reading), theirs=value_text(key, theirs[key], reading),
            mine=value_text(key, mine[key], reading),
        )
        for number, key in enumerate(theirs)
    ]  # fmt: skip


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
