"""Words that the pages of claims share: of what a setting is, how a loan on a notice stands, what a run made."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.claims.steps import INVOICE, INVOICED
from app.domain.jobs import Job
from app.queries.claims.lists import Listed
from app.queries.claims.preview import PreviewCopy
from app.windows.common.formats import date_text, number_text
from app.windows.common.mail_words import kind_text
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.setting_words import setting_parameter
from app.windows.common.words import entry_word

JOBS: Mapping[Job, str] = {
    Job.CLAIMS: QT_TRANSLATE_NOOP("Claims", "Reminders and invoices"),
    Job.OVERDUE_WARNINGS: QT_TRANSLATE_NOOP("Claims", "Overdue warnings"),
}
_COUNTS: Mapping[str, str] = {
    "notices": QT_TRANSLATE_NOOP("Claims", "notices"), "invoices": QT_TRANSLATE_NOOP("Claims", "invoices"),
    "loans": QT_TRANSLATE_NOOP("Claims", "loans"), "unaddressed": QT_TRANSLATE_NOOP("Claims", "could not be sent"),
}  # fmt: skip
_SIGNALS = ("", QT_TRANSLATE_NOOP("Claims", "yellow signal"), QT_TRANSLATE_NOOP("Claims", "red signal"))


def said(text: str, **values: str) -> str:
    """Return a text of this room in the language of the screen."""
    return QCoreApplication.translate("Claims", text).format(**values)


def counts_text(counts: Mapping[str, int]) -> str:
    """Write what a run made."""
    return ", ".join(f"{said(_COUNTS[code])}: {number_text(number)}" for code, number in counts.items() if code in _COUNTS)


def setting_key(setting: str, listed: Listed[Any]) -> str:
    """Say of which category, step and loan type the setting is."""
    parts = setting.split(" ")[1:]
    if not parts or setting_parameter(setting):
        return ""
    category = entry_word(listed.categories.get(parts[0], parts[0]))
    if parts[1:] == [INVOICED]:
        return f"{category}, {kind_text(INVOICED)}"
    *loan_type, step = parts[1:] or [""]
    named = " ".join(entry_word(listed.loan_types.get(code, code)) for code in loan_type)
    return ", ".join(part for part in (category, named, kind_text(f"reminder-{step}") if step.isdigit() else kind_text("overdue-warning")) if part)


def copy_text(copy: PreviewCopy, day: date) -> str:
    """Say why a loan stands on a notice: how late it is, what was made before, what comes after it."""
    parts = [f"{copy.title} ({copy.barcode})", said(QT_TRANSLATE_NOOP("Claims", "due {day}"), day=date_text(copy.due))]
    if copy.days_late:
        parts.append(said(QT_TRANSLATE_NOOP("Claims", "{count} days late"), count=number_text(copy.days_late)))
    else:
        parts.append(said(QT_TRANSLATE_NOOP("Claims", "{count} days left"), count=number_text((copy.due - day).days)))
    if copy.reached and copy.last is not None:
        step = kind_text(INVOICED if copy.reached == INVOICE else f"reminder-{copy.reached}")
        parts.append(said(QT_TRANSLATE_NOOP("Claims", "before: {step}, {day}"), step=step, day=date_text(copy.last)))
    elif copy.days_late:
        parts.append(said(QT_TRANSLATE_NOOP("Claims", "nothing before")))
    parts.append(said(QT_TRANSLATE_NOOP("Claims", "on its turn since {day}"), day=date_text(copy.step_since)))
    if copy.next_day is not None:
        parts.append(said(QT_TRANSLATE_NOOP("Claims", "next step {day}"), day=date_text(copy.next_day)))
    if copy.signal:
        parts.append(said(_SIGNALS[copy.signal]))
    return ", ".join(parts)
