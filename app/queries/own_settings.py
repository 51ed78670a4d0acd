"""What organisations set themselves for patron categories, whole: for files, and for what is kept of a category that goes."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.setting import Setting
from app.domain.settings_draft import STANDARD_KEY, Key
from app.models.patron_category import CategorySetting, ReminderSetting, StandardCategory
from app.queries.categories import REMINDER_COLUMNS

Own = dict[int, dict[Key, Setting]]
"""By organisation and value."""


def read_own(session: Session, category_id: int | None = None) -> Own:
    """Return what each organisation sets for one category, or for all with its standard category (three queries)."""
    own: Own = {}
    table, steps, standard = CategorySetting, ReminderSetting, StandardCategory
    query = select(table.organisation_id, table.patron_category_id, table.field, table.number, table.text)
    columns = (steps.organisation_id, steps.patron_category_id, steps.loan_type_id, steps.step)
    reminders = select(*columns, *(getattr(steps, column) for column in REMINDER_COLUMNS.values()))
    if category_id is not None:
        query, reminders = query.where(table.patron_category_id == category_id), reminders.where(steps.patron_category_id == category_id)
    else:
        for place, standing in session.execute(select(standard.organisation_id, standard.patron_category_id)):
            own.setdefault(place, {})[STANDARD_KEY] = Setting(standing)
    for place, category, name, number, text in session.execute(query):
        _put(own, place, Key(name, category), Setting(number, text))
    for row in session.execute(reminders):
        for code, column in REMINDER_COLUMNS.items():
            value = getattr(row, column)
            key = Key(code, row.patron_category_id, row.loan_type_id, row.step)
            _put(own, row.organisation_id, key, Setting(text=value) if code == "text" else Setting(value))
    return own


def _put(own: Own, place: int, key: Key, setting: Setting) -> None:
    kept = key.kind.own(setting)
    if kept is not None:
        own.setdefault(place, {})[key] = kept
