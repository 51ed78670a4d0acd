"""The window Circulation parameters on the small library, and the short ways of tests to what is in it."""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.background.client import Client
from app.domain.parameters.rule import Rule
from app.domain.permissions import Actor
from app.models.parameter_rule import ParameterRule
from app.queries.parameters import list_all_rules
from app.queries.rule_listing import ListRow
from app.services.parameters import remove_rule, set_rules
from app.windows.circulation_parameters.rule_panel import Showing
from app.windows.circulation_parameters.window import CirculationParametersWindow
from app.windows.common.rules.rule_dialog import RuleDialog
from app.windows.languages import Languages
from tests.conftest import Works
from tests.library import Library
from tests.rulebook import loan_period
from tests.windows.keyboard import empty_field
from tests.windows.waiting import wait_for_all

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """Opens the window and works in it as a person does: by clicks and keys."""

    def __init__(self, client: Client, library: Library, work: Works, qtbot: QtBot, languages: Languages) -> None:
        self.client, self.library, self.work, self.qtbot, self.languages = client, library, work, qtbot, languages
        self.windows: list[CirculationParametersWindow] = []
        self._testers: list[QAbstractItemModelTester] = []

    def rule(self, organisation: str, number: int, **variables: Any) -> Rule:
        """Return a loan period in days."""
        return loan_period(self.library, organisation, number, **variables)

    def set(self, *rules: Rule) -> None:
        """Set rules as somebody else does."""
        set_rules(self.work(), rules)

    def elsewhere(self, *rules: Rule) -> None:
        """Set rules at another workstation, and let this client hear of it."""
        self.client.bus.post(set_rules(self.work(), rules).changes)
        self.wait()

    def removed_elsewhere(self, rule: Rule) -> None:
        """Remove a rule at another workstation, and let this client hear of it."""
        self.client.bus.post(remove_rule(self.work(), rule.id or 0))
        self.wait()

    def elsewhere_removed(self, rule: Rule) -> None:
        """Remove a rule at another workstation, unheard of by this client."""
        remove_rule(self.work(), rule.id or 0)

    def stored(self, organisation: str, parameter: str = "loan-period") -> list[Rule]:
        """Return the rules of an organisation as they are in the database."""
        with self.client.database.reading() as session:
            at = self.library.organisations[organisation]
            return list_all_rules(session, ParameterRule.organisation_id == at, ParameterRule.parameter == parameter)

    def count(self) -> int:
        """Return how many rules there are."""
        with self.client.database.reading() as session:
            return len(session.scalars(select(ParameterRule.id)).all())

    def open(self, argument: object | None = None, *, actor: Actor | None = None) -> CirculationParametersWindow:
        """Open the window and wait until it shows what it read."""
        if actor is not None:
            self.client.actor = actor
        window = self.begin(argument)
        self.wait()
        return window

    def begin(self, argument: object | None = None) -> CirculationParametersWindow:
        """Open the window: no rows are read yet, and only what is painted first is there."""
        window = CirculationParametersWindow(self.client, argument)
        self.windows.append(window)
        self._testers.append(QAbstractItemModelTester(window.view.model, QAbstractItemModelTester.FailureReportingMode.Warning, window))
        window.resize(1366, 640)
        window.show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        return window

    def wait(self) -> None:
        """Wait until everything asked for has arrived."""
        wait_for_all(self.qtbot, self.client)

    def find(self, within: QWidget, kind: type[W], name: str) -> W:
        """Return a widget by class and object name."""
        found = within.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    def click(self, within: QWidget, name: str) -> None:
        """Click a button, and wait for what comes of it."""
        button = self.find(within, QAbstractButton, name)
        assert button.isEnabled(), f"{name}: {button.toolTip()}"
        self.qtbot.mouseClick(button, LEFT)
        self.wait()

    def tip(self, within: QWidget, name: str) -> str:
        """Return why a button is inactive."""
        button = self.find(within, QAbstractButton, name)
        assert not button.isEnabled(), name
        return button.accessibleDescription()

    def text(self, within: QWidget, name: str) -> str:
        """Return what a label says."""
        return self.find(within, QLabel, name).text()

    def rows(self, window: CirculationParametersWindow) -> list[str]:
        """Return what the table shows, a line for each row: organisation, then what is set, then the value."""
        model = window.view.model
        lines = []
        for number in range(len(model.rows)):
            cells = [model.cell(number, column).spoken() for column in range(1, len(model.columns) - 1)]
            lines.append(" | ".join(cell for cell in cells if cell not in ("", "*")))
        return lines

    def marked(self, window: CirculationParametersWindow) -> Rule:
        """Return the rule of the marked row."""
        row = window.view.table.current_row()
        assert isinstance(row, ListRow)
        assert row.rule is not None
        return row.rule

    def showing(self, window: CirculationParametersWindow) -> Showing:
        """Return what the panel under the table shows."""
        return window.view.panel.showing

    def mark(self, window: CirculationParametersWindow, text: str) -> ListRow:
        """Mark the first row that holds a text, and return it."""
        number = next(n for n, line in enumerate(self.rows(window)) if text in line)
        window.view.table.mark_number(number)
        window.view.table.setFocus()
        row = window.view.table.current_row()
        assert isinstance(row, ListRow)
        return row

    def choose(self, within: QWidget, name: str, text: str) -> None:
        """Choose an entry of a list box as a person does."""
        combo = self.find(within, QComboBox, f"{name}_editor")
        assert combo.isEnabled(), f"{name}: {combo.accessibleDescription()}"
        combo.setCurrentIndex(next(n for n in range(combo.count()) if combo.itemText(n).strip() == text))
        combo.activated.emit(combo.currentIndex())
        self.wait()

    def choices(self, within: QWidget, name: str) -> list[str]:
        """Return what a list box offers."""
        combo = self.find(within, QComboBox, f"{name}_editor")
        return [combo.itemText(n).strip() for n in range(combo.count())]

    def type(self, within: QWidget, name: str, text: str) -> None:
        """Go to a field and type over what stands there."""
        editor = self.find(within, QWidget, f"{name}_editor")
        assert editor.isEnabled(), name
        empty_field(self.qtbot, editor)
        self.qtbot.keyClicks(editor, text)

    def dialog(self, window: CirculationParametersWindow) -> RuleDialog:
        """Return the open dialog of a rule."""
        (found,) = [dialog for dialog in window.findChildren(QDialog) if isinstance(dialog, RuleDialog) and dialog.isVisible()]
        return found

    def back_to(self, window: CirculationParametersWindow) -> None:
        """Go back to the window after a dialog (there is no window manager that does so by itself)."""
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)

    def add(self, window: CirculationParametersWindow, number: str, **chosen: str) -> None:
        """Add a rule through the dialog: list boxes by name, then the value, then OK."""
        self.click(window, "add_rule")
        dialog = self.dialog(window)
        for name, text in chosen.items():
            if name in {"shelf", "from_date", "to_date"}:
                self.type(dialog, name, text)
            else:
                self.choose(dialog, name, text)
        self.type(dialog, "value", number)
        self.click(dialog, "rule_done")

    def change(self, window: CirculationParametersWindow, text: str, number: str) -> None:
        """Change the value of the row that holds a text."""
        self.mark(window, text)
        self.click(window, "change_rule")
        self.type(self.dialog(window), "value", number)
        self.click(self.dialog(window), "rule_done")

    def save(self, window: CirculationParametersWindow) -> None:
        """Press Save and wait for the outcome."""
        self.click(window, "save_rules")

    def close(self) -> None:
        """Close every window, dropping what is typed."""
        self.wait()
        for window in self.windows:
            for dialog in window.findChildren(QDialog):
                dialog.close()
            window.close_dropping()
            window.deleteLater()
