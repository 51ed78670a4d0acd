"""Texts of notices, as the pictures show them: the field with its placeholders, the preview, the sender texts of a unit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtWidgets import QPlainTextEdit, QTabWidget, QWidget

from app.windows.common.form import DateField
from app.windows.common.numbered_tabs import NumberedTabs
from app.windows.common.table_view import TableView
from tools.stage import Stage


def reminder_text(stage: Stage) -> QWidget:
    """A text of a step with a placeholder that there is not."""
    window = _reminders(stage)
    stage.find(QPlainTextEdit, "reminder_text_editor", window).setPlainText("Hej {förnamn}!\n{titel} {x}")
    stage.find(QWidget, "reminder_days_editor", window).setFocus()
    stage.wait()
    return stage.main


def preview(stage: Stage, place: int) -> QWidget:
    """What the standard text looks like, filled in."""
    stage.press("reminder_text_preview", _reminders(stage))
    dialog = stage.dialog()
    stage.find(NumberedTabs, "preview_tabs", dialog).setCurrentIndex(place)
    stage.wait()
    return dialog


def _reminders(stage: Stage) -> QWidget:
    """Go to the reminders of a category, whichever tab was open last."""
    window = stage.open("registers.units")
    stage.find(NumberedTabs, "register_tabs", window).choose("4")
    stage.find(QTabWidget, "category_tabs", window).setCurrentIndex(1)
    stage.wait()
    return window


def senders(stage: Stage) -> QWidget:
    """The settings of a unit, with its sender texts."""
    window = stage.open("registers.units")
    tabs = stage.find(NumberedTabs, "register_tabs", window)
    tabs.choose("a")
    stage.wait()
    return stage.main


def loan_periods(stage: Stage, *, fixed: bool = False) -> QWidget:
    """The rules of loan periods that concern a unit and a category; `fixed`: a summer loan is being made."""
    window = stage.open("registers.units")
    stage.find(NumberedTabs, "register_tabs", window).choose("5")
    stage.wait()
    if not fixed:
        return stage.main
    stage.find(NumberedTabs, "loan_periods_tabs", window).choose("k")
    stage.press("add_loan_period", window)
    for name, day in (("from_date", date(2027, 5, 1)), ("to_date", date(2027, 8, 1)), ("value_day", date(2027, 8, 15))):
        stage.find(DateField, name, stage.dialog()).set_value(day)
    stage.press("rule_done", stage.dialog())
    stage.wait()
    return stage.main


OF_UNITS: Mapping[str, Callable[[Stage], QWidget]] = {
    "reminder_text": reminder_text, "preview_mail": partial(preview, place=0), "preview_sms": partial(preview, place=1),
    "preview_letter": partial(preview, place=2), "senders": senders, "loan_periods": loan_periods,
    "fixed_date": partial(loan_periods, fixed=True),
}  # fmt: skip


def texts(stage: Stage) -> QWidget:
    """The texts of all libraries, one of them changed and not saved."""
    window = stage.open("registers.common")
    stage.find(NumberedTabs, "common_tabs", window).choose("9")
    stage.wait()
    stage.find(TableView, "texts_table", window).mark_number(9)
    stage.find(QPlainTextEdit, "text_body_editor", window).insertPlainText("Hej {förnamn}! ")
    stage.wait()
    return stage.main


OF_REGISTERS: Mapping[str, Callable[[Stage], QWidget]] = {"texts": texts}
