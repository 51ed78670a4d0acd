"""Closing windows without losing what is typed: one question for each that is unsaved, and waiting for a save to be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.background.runner import Runner
from app.windows.common.inner_window import InnerWindow
from app.windows.unsaved_dialog import UnsavedDialog
from app.windows.work_area import WorkArea


class Closing(QObject):
    """Asks on behalf of the work area. `close_all` goes through every window and then calls back, unless somebody stays."""

    def __init__(self, area: WorkArea, runner: Runner, parent: QWidget) -> None:
        super().__init__(parent)
        self._area, self._runner, self._window = area, runner, parent
        self._then: Callable[[], None] | None = None
        self._saving: InnerWindow | None = None
        runner.busy_changed.connect(self._on_busy_changed)

    def watch(self, window: InnerWindow) -> None:
        """Be there when a window is asked to close."""
        window.close_asked.connect(self._on_close_asked)
        window.title_changed.connect(self._on_title_changed)
        window.closed.connect(self._on_closed)

    def close_all(self, then: Callable[[], None]) -> None:
        """Close every window, asking where something is unsaved; call back when none is left."""
        self._then = then
        self._close_next()

    def _close_next(self) -> None:
        if self._then is None:
            return
        windows = self._area.windows()
        if windows:
            self._area.activate(windows[-1])
            windows[-1].close()
            return
        then, self._then = self._then, None
        then()

    @Slot()
    def _on_close_asked(self) -> None:
        window = self.sender()
        if not isinstance(window, InnerWindow):
            return
        self._area.activate(window)
        can_save = type(window).save is not InnerWindow.save
        dialog = UnsavedDialog(window.title(), can_save=can_save, parent=self._window)
        self._asked_for = window
        dialog.save_chosen.connect(self._on_save_chosen)
        dialog.drop_chosen.connect(self._on_drop_chosen)
        dialog.rejected.connect(self._on_stayed)
        dialog.open()

    @Slot()
    def _on_save_chosen(self) -> None:
        self._saving = self._asked_for
        self._saving.save()
        self._close_if_saved()

    @Slot()
    def _on_drop_chosen(self) -> None:
        self._asked_for.close_dropping()

    @Slot()
    def _on_stayed(self) -> None:
        self._then = None

    @Slot()
    def _on_title_changed(self) -> None:
        self._close_if_saved()

    @Slot(bool)
    def _on_busy_changed(self, busy: bool) -> None:
        if busy or self._saving is None:
            return
        self._close_if_saved()
        if self._saving is not None:  # it was refused: the window says why, and stays
            self._saving = self._then = None

    def _close_if_saved(self) -> None:
        window = self._saving
        if window is not None and not window.unsaved():
            self._saving = None
            window.close()

    @Slot()
    def _on_closed(self) -> None:
        if self._then is not None:
            QTimer.singleShot(0, self, self._close_next)
