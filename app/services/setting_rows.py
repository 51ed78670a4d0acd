"""The rows behind what organisations set: read together, compared, changed, one table like the other (database.md 4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.setting import EMPTY, Setting
from app.domain.settings_draft import STANDARD_KEY, Key, SettingsDraft
from app.models.patron_category import CategorySetting, ReminderSetting, StandardCategory, UnitSetting
from app.queries.categories import REMINDER_COLUMNS

Row = CategorySetting | ReminderSetting | StandardCategory | UnitSetting
Place = tuple[int, Key]
"""An organisation, and what identifies one row of it."""


class SettingRows:
    """The rows that a change concerns. `put` changes them; the session's flush writes (each table's rows in one go)."""

    def __init__(self, session: Session, drafts: Iterable[SettingsDraft]) -> None:
        self._session = session
        self._rows: dict[Place, Row] = {}
        self.touched: dict[Row, str] = {}
        organisations: dict[str, set[int]] = {}
        keys: set[Key] = set()
        for draft in drafts:
            keys |= draft.changes.keys()
            for key in draft.changes:
                organisations.setdefault(_table(key), set()).add(draft.organisation_id)
        self._read(organisations, keys)

    def value(self, organisation_id: int, key: Key) -> Setting | None:
        """Return an organisation's own value, None where it inherits."""
        row = self._rows.get((organisation_id, _row_key(key)))
        if row is None:
            return None
        if isinstance(row, StandardCategory):
            return Setting(row.patron_category_id)
        if isinstance(row, ReminderSetting):
            value = getattr(row, REMINDER_COLUMNS[key.field])
            return key.kind.own(Setting(text=value) if key.field == "text" else Setting(value))
        return key.kind.own(Setting(row.number, row.text))

    def put(self, organisation_id: int, key: Key, setting: Setting | None) -> None:
        """Set a value, or with None let it inherit."""
        place = (organisation_id, _row_key(key))
        row = self._rows.get(place)
        if isinstance(row, ReminderSetting) or key.step is not None:
            self._put_reminder(place, cast("ReminderSetting | None", row), key, setting)
        elif setting is None:
            self._delete(place)
        elif row is None:
            self._add(place, _new(organisation_id, key, setting))
        else:
            _fill(row, setting)
            self.touched[row] = row.__tablename__

    def _put_reminder(self, place: Place, row: ReminderSetting | None, key: Key, setting: Setting | None) -> None:
        """Set one column of a step."""
        if row is None:
            row = ReminderSetting(organisation_id=place[0], patron_category_id=key.category_id, loan_type_id=key.loan_type_id, step=key.step)
            self._add(place, row)
        value = setting or EMPTY
        setattr(row, REMINDER_COLUMNS[key.field], value.text if key.field == "text" else value.number)
        self.touched[row] = row.__tablename__

    def settle(self) -> None:
        """Let go of the steps that set nothing any more; called once everything is put."""
        for place, row in list(self._rows.items()):
            if isinstance(row, ReminderSetting) and all(getattr(row, column) is None for column in REMINDER_COLUMNS.values()):
                self._delete(place)

    def _add(self, place: Place, row: Row) -> None:
        self._rows[place] = row
        self._session.add(row)
        self.touched[row] = row.__tablename__

    def _delete(self, place: Place) -> None:
        row = self._rows.pop(place, None)
        if row is None:
            return
        if row in self._session.new:
            self._session.expunge(row)
            del self.touched[row]
        else:
            self.touched[row] = row.__tablename__
            self._session.delete(row)

    def _read(self, organisations: Mapping[str, set[int]], keys: set[Key]) -> None:
        """Read the rows there are, one query for each table concerned."""
        categories = {key.category_id for key in keys}
        fields = {key.field for key in keys}
        if wanted := organisations.get("category"):
            table = CategorySetting
            where = (table.organisation_id.in_(wanted), table.patron_category_id.in_(categories), table.field.in_(fields))
            for row in self._session.scalars(select(table).where(*where)):
                self._rows[row.organisation_id, Key(row.field, row.patron_category_id)] = row
        if wanted := organisations.get("reminder"):
            step = ReminderSetting
            query = select(step).where(step.organisation_id.in_(wanted), step.patron_category_id.in_(categories))
            for found in self._session.scalars(query):
                self._rows[found.organisation_id, Key("", found.patron_category_id, found.loan_type_id, found.step)] = found
        if wanted := organisations.get("unit"):
            for setting in self._session.scalars(select(UnitSetting).where(UnitSetting.organisation_id.in_(wanted), UnitSetting.field.in_(fields))):
                self._rows[setting.organisation_id, Key(setting.field)] = setting
        if wanted := organisations.get("standard"):
            for standard in self._session.scalars(select(StandardCategory).where(StandardCategory.organisation_id.in_(wanted))):
                self._rows[standard.organisation_id, STANDARD_KEY] = standard


def _table(key: Key) -> str:
    if key == STANDARD_KEY:
        return "standard"
    return "unit" if key.category_id is None else "category" if key.step is None else "reminder"


def _row_key(key: Key) -> Key:
    """Return what identifies the row of a key: the fields of a step share one."""
    return key if key.step is None else Key("", key.category_id, key.loan_type_id, key.step)


def _new(organisation_id: int, key: Key, setting: Setting) -> Row:
    if key == STANDARD_KEY:
        return StandardCategory(organisation_id=organisation_id, patron_category_id=setting.number)
    if key.category_id is None:
        return UnitSetting(organisation_id=organisation_id, field=key.field, number=setting.number, text=setting.text)
    return CategorySetting(organisation_id=organisation_id, patron_category_id=key.category_id, field=key.field, number=setting.number, text=setting.text)


def _fill(row: Row, setting: Setting) -> None:
    if isinstance(row, StandardCategory):
        row.patron_category_id = setting.number or 0
    elif isinstance(row, CategorySetting | UnitSetting):
        row.number, row.text = setting.number, setting.text
