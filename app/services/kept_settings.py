"""What units set for a patron category that goes: its log entry keeps it, and what puts the category back sets it again (X6)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import delete

from app.database.unit_of_work import UnitOfWork
from app.domain.settings_draft import Change, Key, SettingsDraft
from app.models.patron_category import CategorySetting, ReminderSetting
from app.queries.own_settings import read_own
from app.services.categories import PolicyLine, load_codes, log_each, read_line, write_settings

SETTINGS_TABLES = ("category_setting", "reminder_setting")
Kept = Sequence[dict[str, str]]
"""Values by the codes that files name them by: organisation, field, value, and of a reminder loan type and step."""


def list_kept(work: UnitOfWork, category_id: int) -> Kept:
    """Return what units set for a category."""
    codes = load_codes(work.session)
    loan_types = {number: code for code, number in codes.loan_types.items()}
    return [
        {"organisation": codes.tree[place].code, "field": key.field, "value": codes.shown(key, setting)}
        | ({"loan_type": loan_types[key.loan_type_id or 0], "step": key.step} if key.step is not None else {})
        for place, values in read_own(work.session, category_id).items()
        for key, setting in values.items()
    ]


def remove_settings(work: UnitOfWork, category_id: int) -> None:
    """Remove what units set for a category, in an open change."""
    for table in (CategorySetting, ReminderSetting):
        work.session.execute(delete(table).where(table.patron_category_id == category_id).execution_options(synchronize_session=False))


def set_again(work: UnitOfWork, category: str, kept: Kept) -> None:
    """Set what was kept for a category that is there anew, in an open change; what is of a unit or loan type that is gone stays away.

    Needs register.change at each organisation, as setting it by hand does.
    """
    codes = load_codes(work.session)
    places = {node.code for node in codes.tree.in_order()}
    drafts: dict[int, dict[Key, Change]] = {}
    for line in kept:
        values: dict[str, Any] = {"loan_type": "", "step": "", **line}
        if values["organisation"] in places and (not values["loan_type"] or values["loan_type"] in codes.loan_types):
            place, key, setting = read_line(work.session, codes, PolicyLine(category=category, **values))
            drafts.setdefault(place, {})[key] = Change(None, setting)
    log_each(work, write_settings(work, codes, [SettingsDraft(place, own) for place, own in drafts.items()], over=True))
