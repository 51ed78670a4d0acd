"""The open windows at the end of the menu Window, numbered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.windows.work_area import WorkArea


class WindowList(QObject):
    """Fills the menu whenever it opens."""

    def __init__(self, area: WorkArea, menu: QMenu, parent: QObject) -> None:
        super().__init__(parent)
        self._area, self._menu = area, menu
        self._actions: list[QAction] = []
        menu.aboutToShow.connect(self._on_about_to_show)

    @Slot()
    def _on_about_to_show(self) -> None:
        for action in self._actions:
            self._menu.removeAction(action)
            action.deleteLater()
        windows = self._area.windows()
        self._actions = [self._menu.addSeparator()] if windows else []
        for number, window in enumerate(windows, start=1):
            begin = f"&{number} " if number < 10 else ""
            action = self._menu.addAction(begin + window.title().replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(window is self._area.active())
            action.setData(number - 1)
            action.triggered.connect(self._on_chosen)
            self._actions.append(action)

    @Slot()
    def _on_chosen(self) -> None:
        action = self.sender()
        windows = self._area.windows()
        if isinstance(action, QAction) and action.data() < len(windows):
            self._area.activate(windows[action.data()])
