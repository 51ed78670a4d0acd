"""The calendar of a unit, as the pictures show it: the year, its holidays, and due dates about to be moved."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QTabWidget, QWidget

from app.windows.common.form import DateField, TextField
from app.windows.common.table_view import TableView
from tools.stage import Stage


def year(stage: Stage) -> QWidget:
    """Close a unit for a week and on every public holiday, nothing of it saved."""
    window = stage.open("registers.units")
    stage.find(QTabWidget, "register_tabs", window).setCurrentIndex(2)
    stage.wait()
    stage.press("closed_weekday_6", window)
    stage.find(QTabWidget, "closed_days_tabs", window).setCurrentIndex(1)
    stage.press("close_public_holidays", window)
    stage.find(QTabWidget, "closed_days_tabs", window).setCurrentIndex(0)
    _type_week(stage, window)
    stage.press("add_period", window)
    return stage.main


def holidays(stage: Stage) -> QWidget:
    """The holidays of the country, those off by law ticked."""
    year(stage)
    window = stage.main.area.windows()[-1]
    stage.find(QTabWidget, "closed_days_tabs", window).setCurrentIndex(1)
    stage.find(TableView, "holidays_table", window).mark_number(2)
    return stage.main


def closure(stage: Stage, weeks: int = 0) -> QWidget:
    """A week is closed; what falls on it is shown before it is moved."""
    window = stage.open("registers.units")
    stage.find(QTabWidget, "register_tabs", window).setCurrentIndex(2)
    stage.wait()
    _type_week(stage, window, weeks)
    stage.press("add_period", window)
    stage.press("save_register", window)
    stage.press("closing_banner_button", window)
    return stage.dialog()


def moved(stage: Stage) -> QWidget:
    """What fell on the closed days has moved."""
    stage.press("move_dates", closure(stage, 1))
    return stage.main


def _type_week(stage: Stage, window: QWidget, weeks: int = 0) -> None:
    first = stage.client.today() + timedelta(days=2 + 7 * weeks)
    stage.find(DateField, "period_from", window).set_value(first)
    stage.find(DateField, "period_to", window).set_value(first + timedelta(days=6))
    stage.find(TextField, "period_reason", window).set_value("Renovering")
