"""The ladder of a patron category as it is with what is typed, and what the check says of it in words (L8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.domain.categories import Standing
from app.domain.ladder import INVOICE_STEP, PRENOTICE, Finding, check_ladder
from app.domain.settings_draft import Key, SettingsDraft
from app.queries.categories import ReminderRow
from app.windows.common.words import entry_word, word
from app.windows.unit_register.names import step_name


def laid_over(draft: SettingsDraft, category_id: int, rows: Sequence[ReminderRow]) -> list[ReminderRow]:
    """Return the rows of a category with what is typed laid over them."""
    found = []
    for row in rows:
        values = {(step, code): draft.over(Key(code, category_id, row.loan_type_id, step), value) for (step, code), value in row.values.items()}
        found.append(replace(row, values=values))
    return found


def check_typed(draft: SettingsDraft, category_id: int, values: Mapping[str, Standing], rows: Iterable[ReminderRow]) -> list[Finding]:
    """Return what about the ladder can't be meant, given rows over which what is typed is laid already."""
    category = {code: draft.over(Key(code, category_id), standing) for code, standing in values.items()}
    return check_ladder(category, {row.code: row.values for row in rows})


def sentences(found: Iterable[Finding], rows: Iterable[ReminderRow]) -> list[str]:
    """Return one sentence for each fault there is, with the steps that have it."""
    names = {row.code: entry_word(row.name) for row in rows}
    steps: dict[str, dict[str, list[str]]] = {}
    for finding in found:
        name = names.get(finding.loan_type) or QCoreApplication.translate("UnitRegister", "Invoice")
        steps.setdefault(finding.template, {}).setdefault(name, []).append(_short(finding.step))
    return [f"{word(template)}: {'; '.join(_listed(name, of_type) for name, of_type in by_type.items())}" for template, by_type in steps.items()]


def _listed(name: str, steps: Sequence[str]) -> str:
    return " ".join(part for part in (name, ", ".join(step for step in steps if step)) if part)


def _short(step: str) -> str:
    """Return the number of a reminder, the name of the pre-notice, nothing for the invoice."""
    if step == INVOICE_STEP:
        return ""
    return step_name(step) if step == PRENOTICE else step
