"""Window Compare units: rules side by side, copied after a preview, then no difference, and undone as one (X7)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.services.parameters import set_rules
from app.windows.circulation_parameters.window import CirculationParametersWindow
from app.windows.main_window import MainWindow
from app.windows.rule_comparison.copy_dialog import CopyRulesDialog
from app.windows.rule_comparison.window import RuleComparisonWindow
from tests.conftest import Works
from tests.library import Library
from tests.rulebook import loan_period
from tests.windows.waiting import wait_for_all

pytestmark = pytest.mark.sqlite_only


def test_rules_are_compared_copied_then_alike_and_undone(client: Client, main: MainWindow, rulebook: Library, work: Works, qtbot: QtBot) -> None:
    def press(name: str, within: QWidget) -> None:
        button = within.findChild(QAbstractButton, name)
        assert button is not None
        assert button.isEnabled(), button.accessibleDescription()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    dvd = rulebook.media_types["dvd"]
    set_rules(work(), [loan_period(rulebook, "SDB", 3, media_type_id=dvd), loan_period(rulebook, "HAM", 9, patron_category_id=rulebook.categories["barn"])])
    window = main.open("parameters.compare", rulebook.organisations["SDB"])
    assert isinstance(window, RuleComparisonWindow)
    window.units.right.set_value(rulebook.organisations["HAM"])
    window.units.chosen.emit()
    wait_for_all(qtbot, client)
    assert window.count.text() == "3 differences"
    assert window.title() == "Compare units: Stadsbiblioteket, Hamnbiblioteket"
    texts = [[window.model.cell(row, column).spoken() for column in range(1, 5)] for row in range(window.model.rowCount())]
    assert ["DVD", "3 days", "7 days (Lindby kommun)", "Another value"] in texts
    assert ["Barn", "– no rule", "9 days", "Only right"] in texts
    window.only.click()
    assert window.model.rowCount() > 100
    window.only.click()

    press("copy_rules", window)
    dialog = window.findChild(CopyRulesDialog)
    assert isinstance(dialog, CopyRulesDialog)
    wait_for_all(qtbot, client)
    assert dialog.lines_model.rowCount() > 0
    assert sorted(line.becomes.value for line in dialog.lines_model.rows) == ["added", "added", "removed"]
    dialog.targets.mark(rulebook.organisations["BARN"])
    qtbot.keyClick(dialog.targets, Qt.Key.Key_Space)
    assert {line.organisation_id for line in dialog.lines_model.rows} == {rulebook.organisations["HAM"], rulebook.organisations["BARN"]}
    qtbot.keyClick(dialog.targets, Qt.Key.Key_Space)
    dialog.remove.click()
    wait_for_all(qtbot, client)
    assert dialog.lines_model.rowCount() == 2
    dialog.remove.click()
    wait_for_all(qtbot, client)
    assert dialog.lines_model.rowCount() == 3
    press("copy_rules_do", dialog)
    wait_for_all(qtbot, client)
    assert window.count.text() == "0 differences"
    assert window.banner.kind == "saved"
    main.run("edit.undo")
    wait_for_all(qtbot, client)
    assert window.count.text() == "3 differences"

    window.table.mark_number(next(n for n, row in enumerate(window.model.rows) if row.rule.variables.media_type_id == dvd))
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_Return)
    rules = main.area.active()
    assert isinstance(rules, CirculationParametersWindow)
    wait_for_all(qtbot, client)
    row = rules.view.table.current_row()
    assert row is not None
    assert row.rule is not None
    assert row.rule.value.number == 3
