"""Words that the pages of claims share: which setting decided, how a loan on a notice stands, what a run made."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.domain.claims.steps import INVOICE, INVOICED
from app.domain.jobs import Job
from app.domain.parameters.catalogue import catalogue
from app.queries.claims.lists import Listed
from app.queries.claims.preview import PreviewCopy
from app.windows.common.formats import date_text, number_text
from app.windows.common.mail_words import kind_text
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.words import entry_word

if TYPE_CHECKING:
    from app.background.client import Client
    from app.domain.organisation import Node, Tree

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


def setting_place(setting: str, tree: Tree) -> Node | None:
    """Return the organisation whose register decided, None where it is not known, or parameters decided."""
    code = setting.partition(" ")[0]
    return next((node for node in tree.in_order() if node.code == code), None) if code else None


def setting_parameter(setting: str) -> str:
    """Return the parameter that decided, empty where the register of units did."""
    named = setting.split(" ")[1:2]
    return named[0] if named and named[0] in catalogue() else ""


def setting_text(setting: str, unit: str, client: Client) -> str:
    """Say which setting decided: the unit's own, an inherited one, or the rules of the parameters."""
    place, parameter = setting_place(setting, client.tree), setting_parameter(setting)
    if place is None:
        return setting or said(QT_TRANSLATE_NOOP("Claims", "Circulation parameters"))
    if parameter:
        named = catalogue()[parameter].named.within(client.language)
        return said(QT_TRANSLATE_NOOP("Claims", "Circulation parameters: {parameter}, {place}"), parameter=named, place=place.name)
    own = QT_TRANSLATE_NOOP("Claims", "Unit register: own setting")
    inherited = QT_TRANSLATE_NOOP("Claims", "Unit register: inherited from {unit}")
    return said(own) if place.name == unit else said(inherited, unit=place.name)


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
