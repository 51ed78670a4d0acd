"""Closing windows without losing what is typed: one question for each that is unsaved, and waiting for a save to be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.background.runner import Runner
from app.windows.common.inner_window import InnerWindow
from app.windows.common.messages import ask
from app.windows.common.soon import soon
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
        self._ask(window, partial(self._save, window), window.close_dropping)

    def _ask(self, window: InnerWindow, save: Callable[[], None], drop: Callable[[], None]) -> None:
        """Open the question; where a window can't save, only dropping and staying are offered."""
        heading = self.tr("{window} is not saved").format(window=window.title())
        ask_here = partial(ask, self._window, title=self.tr("Not saved"), heading=heading, cancelled=self._stay)
        text, dropping = self.tr("What was typed there is lost if it is closed without saving."), self.tr("&Don't save")
        if type(window).save is InnerWindow.save:
            ask_here(text=text, action=dropping, then=drop, destroys=True)
        else:
            ask_here(text=text, action=self.tr("&Save"), then=save, action_icon="save", other=(dropping, drop), first=window.asked_first())

    def _save(self, window: InnerWindow) -> None:
        self._saving = window
        window.save()
        self._close_if_saved()

    def _stay(self) -> None:
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
            soon(self, self._close_next)
