"""Where a value of the unit register comes from: every organisation that was asked, from the unit up, and what each sets (X1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.domain.organisation import Tree
from app.domain.setting import Setting
from app.domain.settings_draft import Change, Key
from app.models.patron_category import CategorySetting, ReminderSetting, UnitSetting
from app.queries.categories import REMINDER_COLUMNS


@dataclass(frozen=True, slots=True)
class SettingStep:
    """An organisation that was asked (None: what is delivered), what it sets (None: nothing), and whether that is what holds."""

    organisation_id: int | None
    setting: Setting | None
    governs: bool


def explain_setting(session: Session, tree: Tree, key: Key, organisation_id: int, unsaved: Change | None = None) -> list[SettingStep]:
    """Return who was asked for a value, deepest first, what is delivered last; `unsaved` is what is typed at the first (one query)."""
    chain = tree.chain(organisation_id)
    own: dict[int, Setting | None] = {row.organisation_id: key.kind.own(_setting(row)) for row in session.execute(_query(key, chain))}
    if unsaved is not None:
        own[organisation_id] = unsaved.mine
    steps, settled = [], False
    for place in chain:
        setting = own.get(place)
        steps.append(SettingStep(place, setting, not settled and setting is not None))
        settled = settled or setting is not None
    return [*steps, SettingStep(None, key.kind.delivered, not settled)]


def _query(key: Key, chain: tuple[int, ...]) -> Select[*tuple[Any, ...]]:
    if key.category_id is None:
        return select(UnitSetting.organisation_id, UnitSetting.number, UnitSetting.text).where(
            UnitSetting.organisation_id.in_(chain), UnitSetting.field == key.field
        )
    if key.step is None:
        table = CategorySetting
        columns = (table.organisation_id, table.number, table.text)
        return select(*columns).where(table.organisation_id.in_(chain), table.patron_category_id == key.category_id, table.field == key.field)
    reminder = ReminderSetting
    column = getattr(reminder, REMINDER_COLUMNS[key.field]).label("text" if key.field == "text" else "number")
    return select(reminder.organisation_id, column).where(
        reminder.organisation_id.in_(chain), reminder.patron_category_id == key.category_id, reminder.loan_type_id == key.loan_type_id,
        reminder.step == key.step,
    )  # fmt: skip


def _setting(row: Any) -> Setting:
    values: Mapping[str, Any] = row._mapping
    return Setting(values.get("number"), values.get("text"))
