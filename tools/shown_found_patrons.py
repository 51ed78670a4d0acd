"""Looks of the search for patrons and of what is done with many of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.windows.common.form import ChoiceField
from app.windows.common.table_view import TableView

if TYPE_CHECKING:
    from tools.stage import Stage


def patrons_found(stage: Stage) -> QWidget:
    """Search for what half the patrons of a Swedish library have in their names."""
    window = stage.open("patrons.search")
    stage.find(QLineEdit, "patron_search", window).setText("an")
    table = stage.find(TableView, "patron_list", window)
    stage.wait_for(table.current_row)
    return stage.main


def patrons_filtered(stage: Stage) -> QWidget:
    """List those who owe something by the filter alone."""
    window = stage.open("patrons.search")
    stage.find(QCheckBox, "filter_in_debt", window).setChecked(True)  # it may be remembered
    stage.wait()
    return stage.main


def many_patrons(stage: Stage) -> QWidget:
    """Look at what another category would be for everybody who owes something."""
    window = stage.open("patrons.search")
    stage.find(QCheckBox, "filter_in_debt", window).setChecked(True)  # it may be remembered
    stage.wait()
    next(action for action in window.menu_actions()["functions"] if action.objectName() == "action.many_patrons").trigger()
    dialog = stage.dialog()
    stage.wait()
    stage.wait_for(stage.find(ChoiceField, "many_category", dialog).value)
    stage.press("many_preview", dialog)
    stage.wait_for(stage.find(TableView, "many_list", dialog).model().rowCount)
    return dialog


def many_earlier(stage: Stage) -> QWidget:
    """Look at what was done to many patrons, after it was done to those."""
    dialog = many_patrons(stage)
    stage.press("many_action", dialog)
    stage.press("many_earlier", dialog)
    listed = next(found for found in stage.dialogs() if found is not dialog)
    stage.wait_for(stage.find(TableView, "many_log_table", listed).model().rowCount)
    return listed
