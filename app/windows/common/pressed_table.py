"""A table that tells of another current row only when the mouse button is up again, and whose one marked row is the current one.

What shows that row may move the table under the pointer, as the panel of the desk does. Told within the press, Qt would
go on to mark the row that has come there: one row would be marked, and another one spoken of. A double click means the
row of its first click, though another one may stand there at the second. For the same reason Ctrl with a key that moves
takes the mark along: Qt would leave it behind, and go on with a current row that nothing shows.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QTableView, QWidget

_MOVES = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Left, Qt.Key.Key_Right)


class PressedTable(QTableView):
    """Holds back `current_changed` from the press of a button to its release."""

    current_changed = Signal(object)
    """Another row is the current one: the row, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button_down = False
        self._held: tuple[Any] | None = None
        self._pressed = QPersistentModelIndex()

    def tell_current(self, row: Any | None) -> None:
        """Tell of the current row, now or when the button is up."""
        if self._button_down:
            self._held = (row,)
        else:
            self.current_changed.emit(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._button_down = True
        self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        super().mousePressEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:  # its menu comes with the press
            self._let_go()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        under = self.indexAt(event.position().toPoint())
        if not self._pressed.isValid():
            self._pressed = QPersistentModelIndex(under)
        if under.row() == self._pressed.row():
            super().mouseDoubleClickEvent(event)

    def pressed_index(self) -> QModelIndex:
        """Return where the button was pressed: at the first click of a double one."""
        return self.model().index(self._pressed.row(), self._pressed.column()) if self._pressed.isValid() else QModelIndex()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._go_to_the_one_marked()
        self._let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        self._go_to_the_one_marked()

    def selectionCommand(self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Mark with Ctrl and a key that moves what would be marked without Ctrl."""
        if isinstance(event, QKeyEvent) and event.key() in _MOVES:
            event = QKeyEvent(event.type(), event.key(), event.modifiers() & ~Qt.KeyboardModifier.ControlModifier)
        return super().selectionCommand(index, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._let_go()  # the release goes to whatever came up meanwhile

    def _go_to_the_one_marked(self) -> None:
        """Go to the row that is left when Ctrl with a click, or with Space, has taken the mark from the others."""
        if self.selectionModel() is None:
            return
        marked = self.selectionModel().selection()
        if marked.count() == 1 and marked.at(0).height() == 1 and marked.at(0).top() != self.currentIndex().row():
            there = self.model().index(marked.at(0).top(), max(self.currentIndex().column(), 0))
            self.selectionModel().setCurrentIndex(there, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _let_go(self) -> None:
        held, self._button_down, self._held = self._held, False, None
        if held is not None:
            self.current_changed.emit(*held)
