"""The patrons looked at since signing in, the latest first: F6 and Shift+F6. Kept nowhere on disk."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.windows.common.icons import icon
from app.windows.common.inner_window import InnerWindow, Opening

PATRON = "patrons.details"
"""The command whose windows count."""

_KEPT = 12


class RecentPatrons(QWidget):
    """Remembers which patrons were looked at; `wanted` carries the Opening of one of them."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._seen: list[tuple[object, str]] = []

    def note(self, window: InnerWindow) -> None:
        """Put the patron of a window that came to the front first."""
        if window.argument is not None:
            others = [entry for entry in self._seen if entry[0] != window.argument]
            self._seen = [(window.argument, window.title()), *others][:_KEPT]

    def open_last(self, at: object | None) -> None:
        """Open the patron looked at last, other than the one looked `at` now."""
        others = [argument for argument, _ in self._seen if argument != at]
        if others:
            self.wanted.emit(Opening(PATRON, others[0]))

    def list_earlier(self) -> None:
        """Offer all of them."""
        menu = QMenu(self)
        menu.setObjectName("earlier_patrons")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for argument, title in self._seen:
            action = menu.addAction(icon("user"), title.replace("&", "&&"))
            action.setData(argument)
        menu.triggered.connect(self._on_chosen)
        window = self.window()
        menu.popup(window.mapToGlobal(QPoint(window.width() // 3, window.height() // 5)))

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.wanted.emit(Opening(PATRON, action.data()))
