"""A table that tells of another current row only when the mouse button is up again.

What shows that row may move the table under the pointer, as the panel of the desk does. Told within the press, Qt would
go on to mark the row that has come there: one row would be marked, and another one spoken of.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QTableView, QWidget


class PressedTable(QTableView):
    """Holds back `current_changed` from the press of a button to its release."""

    current_changed = Signal(object)
    """Another row is the current one: the row, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button_down = False
        self._held: tuple[Any] | None = None

    def tell_current(self, row: Any | None) -> None:
        """Tell of the current row, now or when the button is up."""
        if self._button_down:
            self._held = (row,)
        else:
            self.current_changed.emit(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._button_down = True
        super().mousePressEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:  # its menu comes with the press
            self._let_go()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._let_go()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._let_go()  # the release goes to whatever came up meanwhile

    def _let_go(self) -> None:
        held, self._button_down, self._held = self._held, False, None
        if held is not None:
            self.current_changed.emit(*held)
