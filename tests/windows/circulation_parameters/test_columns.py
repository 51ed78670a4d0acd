"""Columns: fitted to their listing, nothing cut, and only what a person drew is remembered (X12)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QDialog

from app.windows.circulation_parameters.view import ParametersView
from app.windows.circulation_parameters.window import CirculationParametersWindow
from tests.windows.circulation_parameters.desk import Desk

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done


_DIALOGS = ("change_rule", "explain_rules", "rules_history", "export_rules")
"""The buttons that open them; import, which asks for its file at once, opens the same way."""


def opened(desk: Desk, window: CirculationParametersWindow, button: str) -> QDialog:
    """Press a button and return the dialog that it opens."""
    desk.click(window, button)
    desk.wait()
    (dialog,) = [found for found in window.findChildren(QDialog) if found.isVisible()]
    return dialog


def number(window: CirculationParametersWindow, key: str) -> int:
    """Return the number of a column."""
    return [column.key for column in window.view.model.columns].index(key)


def drawn(window: CirculationParametersWindow) -> dict[str, int]:
    """Return the widths that would be remembered."""
    return {entry["key"]: entry["width"] for entry in window.view.table.remembered_columns()["columns"] if "width" in entry}


def order(window: CirculationParametersWindow) -> list[str]:
    """Return the keys of the columns as they stand from left to right."""
    header = window.view.table.horizontalHeader()
    return [window.view.model.columns[header.logicalIndex(place)].key for place in range(header.count())]


def test_widths_that_come_by_themselves_are_not_remembered(desk: Desk) -> None:
    window = desk.open()
    desk.change(window, "DVD", "9999")
    desk.choose(window, "filter_organisation", "Stadsbiblioteket")
    window.view.parameters.parameter_chosen.emit("renewal-at-status")
    desk.wait()
    window.view.table.show_column(number(window, "media_type"), shown=False)
    window.view.table.show_column(number(window, "media_type"), shown=True)
    assert drawn(window) == {}
    window.view.table.setColumnWidth(number(window, "media_type"), 111)
    assert list(drawn(window)) == ["media_type"]


def test_a_width_that_was_drawn_stays_over_another_parameter_and_opening_again(desk: Desk) -> None:
    window = desk.open()
    window.view.table.setColumnWidth(number(window, "media_type"), 111)
    window.view.parameters.parameter_chosen.emit("jobs-exempt-unit")
    desk.wait()
    window.view.parameters.parameter_chosen.emit("loans-max")
    desk.wait()
    assert window.view.table.columnWidth(number(window, "media_type")) == 111
    window.close()
    again = desk.open("loan-period")
    assert again.view.table.columnWidth(number(again, "media_type")) == 111


@pytest.mark.styled
def test_no_value_and_no_name_is_cut_at_the_smallest_screen_in_any_listing(desk: Desk) -> None:
    """The column of a changed value grows, another listing is fitted anew, the organisation is whole."""
    desk.set(desk.rule("SDB", 1999, patron_category_id=desk.library.categories["talbok"]))
    window = desk.open()
    narrow = window.view.table.columnWidth(number(window, "value"))
    desk.change(window, "DVD", "8888")
    assert window.view.table.columnWidth(number(window, "value")) > narrow
    for step in ("opening the green row", "going back"):
        if step == "going back":
            desk.choose(window, "filter_organisation", "Lindby kommun (all units)")
        else:
            desk.mark(window, "Stadsbiblioteket")
            window.view.table.row_opened.emit(window.view.table.current_row())
            desk.wait()
        table, model = window.view.table, window.view.model
        for row in range(len(model.rows)):
            for column in range(len(model.columns)):
                if model.spans() and any(span[0] == row for span in model.spans()):
                    continue
                index = model.index(row, column)
                assert table.sizeHintForIndex(index).width() - 2 <= table.columnWidth(column), (step, model.cell(row, column).spoken())


@pytest.mark.styled
def test_the_table_stays_where_it_is_when_the_rest_of_the_window_is_made(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither then nor from a parameter with a link above the table to one without."""
    seen: list[QRect] = []
    made = ParametersView._on_made

    def look(view: ParametersView) -> None:
        seen.append(view.table.geometry())
        made(view)

    monkeypatch.setattr(ParametersView, "_on_made", look)
    window = desk.open("loan-period")
    for key in ("loan-period", "claim-interval"):
        window.view.parameters.parameter_chosen.emit(key)
        desk.wait()
        seen.append(window.view.table.geometry())
    first, *others = seen
    assert all(abs(rect.top() - first.top()) <= 1 and abs(rect.height() - first.height()) <= 2 for rect in others), seen


def test_the_column_of_the_selector_stands_beside_the_organisation_whichever_parameter_came_first(desk: Desk) -> None:
    """B11."""
    window = desk.open("loan-period")
    window.view.parameters.parameter_chosen.emit("renewal-at-status")
    desk.wait()
    assert order(window)[:3] == ["number", "organisation", "selector"]
    window.view.parameters.parameter_chosen.emit("loan-period")
    desk.wait()
    window.close()
    again = desk.open("renewal-at-status")
    assert order(again)[:3] == ["number", "organisation", "selector"]


def test_dialogs_open_as_large_as_they_were_left(desk: Desk) -> None:
    window = desk.open()
    desk.mark(window, "DVD")
    left: dict[str, QSize] = {}
    for button in _DIALOGS:
        dialog = opened(desk, window, button)
        dialog.resize(dialog.size() + QSize(0, 30))
        left[button] = dialog.size()
        dialog.reject()
    window.close()
    window = desk.open()
    desk.mark(window, "DVD")
    for button in _DIALOGS:
        dialog = opened(desk, window, button)
        assert dialog.size() == left[button], button
        dialog.reject()
