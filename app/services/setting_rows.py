"""The rows behind what organisations set: read together, compared, changed, one table like the other (database.md 4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.bulk import delete_rows, insert_rows, update_rows
from app.domain.setting import EMPTY, Setting
from app.domain.settings_draft import STANDARD_KEY, Key, SettingsDraft
from app.models.patron_category import CategorySetting, ReminderSetting, StandardCategory, UnitSetting
from app.queries.categories import REMINDER_COLUMNS

Model = type[CategorySetting] | type[ReminderSetting] | type[StandardCategory] | type[UnitSetting]
Place = tuple[int, Key]
"""An organisation, and what identifies one row of it."""

_NAMED: Mapping[Model, tuple[str, ...]] = {
    CategorySetting: ("organisation_id", "patron_category_id", "field"),
    ReminderSetting: ("organisation_id", "patron_category_id", "loan_type_id", "step"),
    StandardCategory: ("organisation_id",),
    UnitSetting: ("organisation_id", "field"),
}
"""The columns of each table that say whose row it is, and of what."""

_FILLED: Mapping[Model, tuple[str, ...]] = {
    CategorySetting: ("number", "text"),
    ReminderSetting: tuple(REMINDER_COLUMNS.values()),
    StandardCategory: ("patron_category_id",),
    UnitSetting: ("number", "text"),
}
"""The columns of each table that hold what is set."""


@dataclass(slots=True)
class _Row:
    """A row: what is in its columns now (None: it shall not be), and what was read of it (None: it is new)."""

    model: Model
    values: dict[str, Any] | None
    stored: Mapping[str, Any] | None = None


class SettingRows:
    """The rows that a change concerns. `put` changes them, `write` writes each table's in one go, of however many organisations."""

    def __init__(self, session: Session, drafts: Iterable[SettingsDraft]) -> None:
        self._session = session
        self._rows: dict[Place, _Row] = {}
        organisations: dict[Model, set[int]] = {}
        keys: set[Key] = set()
        for draft in drafts:
            keys |= draft.changes.keys()
            for key in draft.changes:
                organisations.setdefault(_model(key), set()).add(draft.organisation_id)
        for model, wanted in organisations.items():
            self._read(model, wanted, {key for key in keys if _model(key) is model})

    def value(self, organisation_id: int, key: Key) -> Setting | None:
        """Return an organisation's own value, None where it inherits."""
        row = self._rows.get((organisation_id, _row_key(key)))
        if row is None or row.values is None:
            return None
        if row.model is StandardCategory:
            return Setting(row.values["patron_category_id"])
        if row.model is ReminderSetting:
            value = row.values[REMINDER_COLUMNS[key.field]]
            return key.kind.own(Setting(text=value) if key.field == "text" else Setting(value))
        return key.kind.own(Setting(row.values["number"], row.values["text"]))

    def put(self, organisation_id: int, key: Key, setting: Setting | None) -> None:
        """Set a value, or with None let it inherit."""
        model = _model(key)
        row = self._rows.setdefault((organisation_id, _row_key(key)), _Row(model, None))
        if model is not ReminderSetting and setting is None:
            row.values = None
            return
        if row.values is None:
            row.values = _named(organisation_id, key) | dict.fromkeys(_FILLED[model])
        value = setting or EMPTY
        if model is StandardCategory:
            row.values["patron_category_id"] = value.number
        elif model is ReminderSetting:
            row.values[REMINDER_COLUMNS[key.field]] = value.text if key.field == "text" else value.number
        else:
            row.values |= {"number": value.number, "text": value.text}

    def write(self) -> dict[str, tuple[int, ...]]:
        """Write what is different now: for each table one statement for what goes, is changed, comes.

        Returns the tables written with the keys of their rows, none where rows came. Raises IntegrityError or
        StaleDataError where somebody else wrote one of the rows since it was read.
        """
        for row in self._rows.values():  # a step that sets nothing any more goes
            if row.model is ReminderSetting and row.values is not None and all(row.values[column] is None for column in _FILLED[ReminderSetting]):
                row.values = None
        return {model.__tablename__: touched for model in _NAMED if (touched := self._write(model)) is not None}

    def _write(self, model: Model) -> tuple[int, ...] | None:
        rows = [row for row in self._rows.values() if row.model is model]
        gone = [row.stored for row in rows if row.stored is not None and row.values is None]
        kept = [(row.stored, row.values) for row in rows if row.stored is not None and row.values is not None]
        changed = [{**stored, **values} for stored, values in kept if any(stored[name] != values[name] for name in _FILLED[model])]
        new = [row.values for row in rows if row.stored is None and row.values is not None]
        key = "organisation_id" if model is StandardCategory else "id"
        if gone:
            delete_rows(self._session, model, [{key: stored[key], "version": stored["version"]} for stored in gone])
        if changed:
            update_rows(self._session, model, [{name: row[name] for name in (key, "version", *_FILLED[model])} for row in changed])
        if new:
            insert_rows(self._session, model, new)
        if not gone and not changed and not new:
            return None
        return () if new else tuple(row[key] for row in (*gone, *changed))

    def _read(self, model: Model, places: set[int], keys: set[Key]) -> None:
        """Read the rows there are of a table (one query)."""
        table = model.__table__.c
        wanted: dict[str, set[Any]] = {
            "organisation_id": set(places), "patron_category_id": {key.category_id for key in keys}, "field": {key.field for key in keys},
            "loan_type_id": {key.loan_type_id for key in keys}, "step": {key.step for key in keys},
        }  # fmt: skip
        for found in self._session.execute(select(*table).where(*(table[name].in_(wanted[name]) for name in _NAMED[model]))).mappings():
            values = {name: found[name] for name in (*_NAMED[model], *_FILLED[model])}
            named = (found.get(name) for name in ("patron_category_id", "loan_type_id", "step"))
            key = STANDARD_KEY if model is StandardCategory else Key(found.get("field", ""), *named)
            self._rows[found["organisation_id"], key] = _Row(model, values, dict(found))


def _model(key: Key) -> Model:
    if key == STANDARD_KEY:
        return StandardCategory
    return UnitSetting if key.category_id is None else CategorySetting if key.step is None else ReminderSetting


def _row_key(key: Key) -> Key:
    """Return what identifies the row of a key: the fields of a step share one."""
    return key if key.step is None else Key("", key.category_id, key.loan_type_id, key.step)


def _named(organisation_id: int, key: Key) -> dict[str, Any]:
    """Return the columns that say whose row it is, and of what."""
    said = {
        "organisation_id": organisation_id, "patron_category_id": key.category_id, "loan_type_id": key.loan_type_id, "step": key.step, "field": key.field,
    }  # fmt: skip
    return {name: said[name] for name in _NAMED[_model(key)]}
