"""The menu of a row of a table, by the right mouse button, Shift+F10 or a button."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu

from app.windows.common.icons import icon
from app.windows.common.table_view import TableView


class RowMenu(QObject):
    """`actions` gives what the menu of the marked row offers, without a parent: the menu takes them."""

    def __init__(self, table: TableView, name: str, actions: Callable[[], Sequence[QAction]]) -> None:
        super().__init__(table)
        self._table, self._name, self._actions = table, name, actions
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._on_wanted)

    @Slot()
    def on_key(self) -> None:
        """Show the menu under the marked row."""
        current = self._table.currentIndex()
        if current.isValid():
            self.show_at(self._table.viewport().mapToGlobal(self._table.visualRect(current).bottomLeft()))

    @Slot(QPoint)
    def _on_wanted(self, place: QPoint) -> None:
        if self._table.indexAt(place).isValid():
            self.show_at(self._table.viewport().mapToGlobal(place))

    def show_at(self, place: QPoint) -> None:
        """Show the menu of the marked row at a place on the screen."""
        actions = self._actions()
        if actions:
            menu = QMenu(self._table)
            menu.setObjectName(self._name)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.setToolTipsVisible(True)
            for action in actions:
                action.setParent(menu)
                menu.addAction(action)
            menu.popup(place)


def action_of(icon_name: str, text: str, button: QAbstractButton) -> QAction:
    """Return an action of a row's menu that does what a button does, and is inactive with it."""
    action = QAction(icon(icon_name), text, None)
    action.setEnabled(button.isEnabled())
    action.setToolTip("" if button.isEnabled() else button.toolTip())
    action.triggered.connect(button.click)
    return action
