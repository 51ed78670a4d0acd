"""The common registers, as the pictures show them, with something typed where that shows more; the history."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.windows.common.form import TextField
from app.windows.common.numbered_tabs import NumberedTabs
from app.windows.common.table_view import TableView
from tools.stage import Stage

WINDOW = "registers.common"


def tab(key: str) -> Callable[[Stage], QWidget]:
    """Show a tab."""

    def show(stage: Stage) -> QWidget:
        window = stage.open(WINDOW)
        stage.find(NumberedTabs, "common_tabs", window).choose(key)
        stage.wait()
        return stage.main

    return show


def levels(stage: Stage) -> QWidget:
    """A fee type and a fee level are being made; the level begins where another does."""
    tab("3")(stage)
    window = stage.main.area.windows()[-1]
    stage.press("add_fee_type", window)
    _type(stage, window, "fee_type_name", "Kopior")
    _type(stage, window, "fee_type_code", "kopia")
    stage.press("add_fee_level", window)
    _type(stage, window, "fee_level_name", "Nivå 2")
    _type(stage, window, "fee_level_code", "2")
    _type(stage, window, "fee_level_from_day", "1")
    stage.press("save_common", window)
    return stage.main


def groups(stage: Stage) -> QWidget:
    """Units get reservation groups."""
    tab("d")(stage)
    window = stage.main.area.windows()[-1]
    for name, code in (("Norra kretsen", "norr"), ("Södra kretsen", "syd")):
        stage.press("add_reservation_group", window)
        _type(stage, window, "reservation_group_name", name)
        _type(stage, window, "reservation_group_code", code)
    stage.press("add_unit_group", window)
    return stage.main


def refused(stage: Stage) -> QWidget:
    """A media type is to go that copies have."""
    tab("7")(stage)
    window = stage.main.area.windows()[-1]
    stage.find(TableView, "media_types_table", window).mark_number(0)
    stage.press("remove_media_type", window)
    stage.press("save_common", window)
    return stage.main


def history(stage: Stage) -> QWidget:
    """The history of the currencies, one of which was changed just now."""
    tab("c")(stage)
    window = stage.main.area.windows()[-1]
    _type(stage, window, "currency_vat", "6")
    stage.press("save_common", window)
    stage.press("common_history", window)
    return stage.dialog()


def _type(stage: Stage, window: QWidget, name: str, text: str) -> None:
    field = stage.find(TextField, name, window)
    field.set_value(text)
    field.changed.emit()
    stage.wait()


REGISTERS: dict[str, Callable[[Stage], QWidget]] = {"levels": levels, "groups": groups, "refused": refused, "history": history}
"""The looks by their names."""
