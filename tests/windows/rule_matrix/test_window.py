"""Window Matrix: coloured cells that can be read without colour, gone through by keys, heard as a table, with the way to each rule (X3)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.value import Value
from app.services.parameters import set_rules
from app.windows.circulation_parameters.impact_dialog import ImpactDialog
from app.windows.circulation_parameters.window import CirculationParametersWindow
from app.windows.common.rules.rule_dialog import RuleDialog
from app.windows.common.theme import Mode, theme
from app.windows.explain.window import ExplainWindow
from app.windows.languages import Languages
from app.windows.look import Look
from app.windows.main_window import MainWindow
from app.windows.rule_matrix.window import RuleMatrixWindow
from tests.conftest import Works
from tests.library import Library
from tests.rulebook import loan_period
from tests.windows.waiting import wait_for_all

pytestmark = pytest.mark.sqlite_only
ROLE = Qt.ItemDataRole


def choose(window: QWidget, name: str, text: str) -> None:
    box = window.findChild(QComboBox, f"{name}_editor")
    assert box is not None
    place = next(n for n in range(box.count()) if box.itemText(n).strip() == text)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def label(window: QWidget, name: str) -> str:
    found = window.findChild(QLabel, name)
    assert found is not None
    return found.text()


def shown(window: RuleMatrixWindow) -> dict[tuple[str, str], str]:
    model = window.model
    headers = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    return {
        (model.index(row, 0).data(), headers[column]): model.index(row, column).data()
        for row in range(model.rowCount()) for column in range(1, model.columnCount())
    }  # fmt: skip


def test_a_matrix_is_opened_from_a_rule_read_gone_through_and_leads_back_to_rules(
    client: Client, rulebook: Library, work: Works, qtbot: QtBot, tmp_path: Path
) -> None:
    theme().install(Mode.LIGHT)
    languages = Languages()
    languages.choose("en")
    main = MainWindow(client, Look(client.settings, languages))
    main.resize(1366, 768)
    main.show()
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)
    own = loan_period(rulebook, "SDB", 3, patron_category_id=rulebook.categories["barn"], media_type_id=rulebook.media_types["dvd"])
    (own_id,) = set_rules(work(), [own]).ids
    parameters = main.open("parameters.circulation", ("loan-period", rulebook.organisations["SDB"], own_id))
    assert isinstance(parameters, CirculationParametersWindow)
    wait_for_all(qtbot, client)
    assert parameters.view.table.current_row() is not None
    parameters._history.set(RuleDraft().add(loan_period(rulebook, "HAM", 5))[0])
    qtbot.mouseClick(parameters.view.matrix, Qt.MouseButton.LeftButton)
    window = main.area.active()
    assert isinstance(window, RuleMatrixWindow)
    wait_for_all(qtbot, client)
    assert window.model.rowCount() > 0
    assert window.title() == "Matrix - Loan period at Stadsbiblioteket"
    assert window.banner.isVisible()
    assert "1 unsaved change is not counted" in window.banner.text

    cells = shown(window)
    assert (cells["Barn", "DVD"], cells["Vuxen", "DVD"], cells["Barn", "Bok"]) == ("3 days", "21 days", "21 days")
    names = [window.model.index(row, 0).data() for row in range(window.model.rowCount())]
    dvd = next(n for n in range(1, window.model.columnCount()) if window.model.headerData(n, Qt.Orientation.Horizontal) == "DVD")
    marked = window.model.index(names.index("Barn"), dvd)
    assert marked.data(ROLE.AccessibleTextRole) == "Barn, DVD: 3 days the unit's own rule"
    assert "Loan period: 3 days for Barn, DVD at Stadsbiblioteket" in marked.data(ROLE.ToolTipRole)
    other = window.model.index(names.index("Vuxen"), dvd)
    assert window.model.cell(marked.row(), dvd).fill != window.model.cell(other.row(), dvd).fill
    assert window.table.accessibleName() == window.title()

    window.table.setFocus()
    window.table.setCurrentIndex(other)
    while window.table.currentIndex().row() != marked.row():
        qtbot.keyClick(window.table, Qt.Key.Key_Down if marked.row() > other.row() else Qt.Key.Key_Up)
    assert (label(window, "matrix_where"), label(window, "matrix_value")) == ("Barn, DVD", "3 days")
    assert label(window, "matrix_rule_place") == "Stadsbiblioteket"
    assert label(window, "matrix_beaten").splitlines()[0] == "Stadsbiblioteket, everything: 21 days. Patron category: Barn goes before *."
    qtbot.mouseClick(window.decision.explain_button, Qt.MouseButton.LeftButton)
    explain = main.area.active()
    assert isinstance(explain, ExplainWindow)
    wait_for_all(qtbot, client)
    assert label(explain, "explain_heading") == "Loan period: 3 days"
    explain.close()
    qtbot.waitUntil(lambda: main.area.active() is window)
    window.table.selectionModel().select(other, QItemSelectionModel.SelectionFlag.Select)
    window.table.copy()
    assert sorted(QGuiApplication.clipboard().text().splitlines()) == sorted(["Patron category\tDVD", "Barn\t3 days", "Vuxen\t21 days"])
    window.tools.write(tmp_path / "matrix.csv")
    assert any("3 days" in line and line.startswith("Barn") for line in (tmp_path / "matrix.csv").read_text("utf-8-sig").splitlines())

    choose(window, "matrix_rows", "Organisation")
    wait_for_all(qtbot, client)
    assert ("Barnbiblioteket", "DVD") in shown(window)
    cells = shown(window)
    assert (cells["Stadsbiblioteket", "DVD"], cells["Barnbiblioteket", "DVD"]) == ("3 days", "35 days")  # the category of the rule is chosen
    choose(window, "matrix_rows", "Media type")  # the columns take what the rows had
    wait_for_all(qtbot, client)
    assert ("DVD", "Barnbiblioteket") in shown(window)
    choose(window, "matrix_parameter", catalogue()["claim-interval"].name())
    choose(window, "matrix_columns", "Claim step")
    wait_for_all(qtbot, client)
    assert any(column == "Invoice" for _, column in shown(window))

    choose(window, "matrix_parameter", "Loan period")
    choose(window, "matrix_rows", "Patron category")
    choose(window, "matrix_columns", "Media type")
    wait_for_all(qtbot, client)
    assert ("Barn", "DVD") in shown(window)
    client.bus.post(
        set_rules(
            work(), [loan_period(rulebook, "SDB", 4, **{f"{key}_id": getattr(own.variables, f"{key}_id") for key in ("patron_category", "media_type")})]
        ).changes
    )
    wait_for_all(qtbot, client)
    assert shown(window)["Barn", "DVD"] == "4 days"
    names = [window.model.index(row, 0).data() for row in range(window.model.rowCount())]
    window.table.setCurrentIndex(window.model.index(names.index("Barn"), dvd))
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_Return)
    back = main.area.active()
    assert isinstance(back, CirculationParametersWindow)
    wait_for_all(qtbot, client)
    row = back.view.table.current_row()
    assert row is not None
    assert row.rule is not None
    assert row.rule.value.number == 4

    main.area.activate(window)
    window.table.setCurrentIndex(window.model.index(names.index("Vuxen"), dvd))
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_Insert)
    adding = main.area.active()
    assert adding is back  # the window that is open already, not one more
    wait_for_all(qtbot, client)
    dialog = adding.findChild(RuleDialog)
    assert dialog is not None
    assert dialog.form is not None
    chosen = {box.objectName(): box.currentText().strip() for box in dialog.form.findChildren(QComboBox)}
    assert [chosen[f"{name}_editor"] for name in ("organisation", "patron_category", "media_type")] == ["Stadsbiblioteket", "Vuxen", "DVD"]
    dialog.value.set_value(Value(9, None, "days"))
    qtbot.mouseClick(dialog.findChild(QPushButton, "rule_done"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(adding._history.draft.added) == 2)  # beside what was unsaved there
    *_, added = adding._history.draft.added.values()
    variables = (added.organisation_id, added.variables.patron_category_id, added.variables.media_type_id, added.value.number)
    assert variables == (rulebook.organisations["SDB"], rulebook.categories["vuxen"], rulebook.media_types["dvd"], 9)
    assert adding.argument == ("loan-period", rulebook.organisations["SDB"], None)  # the dialog opens once, and what is kept over a crash is plain
    adding.close()
    qtbot.mouseClick(main.findChild(QPushButton, "question_first"), Qt.MouseButton.LeftButton)  # whom it hits, before it is decided whether to save
    wait_for_all(qtbot, client)
    assert adding.findChild(ImpactDialog) is not None
    assert adding in main.area.windows()
    impact = adding.findChild(ImpactDialog)
    assert impact is not None
    impact.close()
    client.actor = replace(client.actor, held={})
    window.retranslate()
    assert not window.decision.add.isEnabled()
    assert "parameters.add" in window.decision.add.accessibleDescription()
    for inner in main.area.windows():
        inner.close_dropping()
    main.close()
    main.deleteLater()
    QApplication.processEvents()
