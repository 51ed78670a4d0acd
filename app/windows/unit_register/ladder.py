"""The reminders of a patron category as they are with what is typed: how many there are, and which of them nobody sets (L8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.categories import FIELDS, REMINDER_FIELDS, Standing
from app.domain.setting import EMPTY
from app.domain.settings_draft import Key, SettingsDraft
from app.queries.categories import ReminderRow


def state_of(values: Mapping[tuple[str, str], Standing], step: str) -> str:
    """Return what a combination is: `own` with any field of its own, `inherited` with any from above, else `missing`."""
    fields = [values[step, code] for code in REMINDER_FIELDS]
    if any(standing.own is not None for standing in fields):
        return "own"
    return "inherited" if any(standing.setting != EMPTY for standing in fields) else "missing"


def reminders_max(draft: SettingsDraft, category_id: int, stored: Standing) -> int:
    """Return how many reminders there are: the category's maximum as typed, but one at least."""
    highest = draft.over(Key("reminders-max", category_id), stored).setting.number or 0
    return max(1, min(highest, FIELDS["reminders-max"].highest))


def laid_over(draft: SettingsDraft, category_id: int, rows: Sequence[ReminderRow]) -> list[ReminderRow]:
    """Return the rows of a category with what is typed laid over them."""
    found = []
    for row in rows:
        values = {(step, code): draft.over(Key(code, category_id, row.loan_type_id, step), value) for (step, code), value in row.values.items()}
        found.append(replace(row, values=values))
    return found


def missing_count(rows: Sequence[ReminderRow], highest: int) -> int:
    """Return how many of so many reminders nobody sets, where others of the category are set; 0 where none is."""
    states = [state_of(row.values, str(number)) for row in rows for number in range(1, highest + 1)]
    return states.count("missing") if set(states) != {"missing"} else 0
