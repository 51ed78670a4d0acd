"""Brings the windows and their drafts together: what is unsaved goes to the file, what a crash left comes back."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Slot

from app.background.client import Client
from app.paths import data_folder
from app.windows.common.drafts import Draft, Drafts
from app.windows.common.inner_window import InnerWindow
from app.windows.work_area import WorkArea

FOLDER = "drafts"


class DraftKeeper(QObject):
    """Keeps the drafts of one person on one database."""

    def __init__(self, client: Client, area: WorkArea, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._area = area
        self._commands: dict[InnerWindow, str] = {}
        whose = f"{client.database.url.render_as_string(hide_password=True)} {client.actor.login}"
        self._drafts = Drafts(data_folder() / FOLDER, hashlib.sha256(whose.encode()).hexdigest()[:16], self._collect, self)

    def start(self) -> list[Draft]:
        """Begin to keep, and return what a crash has left."""
        left = self._drafts.take_leftovers()
        self._drafts.start()
        return left

    def watch(self, window: InnerWindow, command: str) -> None:
        """Keep what is typed in a window that this command opened."""
        self._commands[window] = command
        window.closed.connect(self._on_changed)
        window.title_changed.connect(self._on_changed)

    def keep_now(self) -> None:
        """Write at once what is unsaved."""
        self._drafts.keep_now()

    def wipe(self) -> None:
        """Forget everything at signing out."""
        self._drafts.wipe()

    def _collect(self) -> list[Draft]:
        return [draft for window in self._open() if (draft := self._draft_of(window)) is not None]

    def _open(self) -> Sequence[InnerWindow]:
        windows = self._area.windows()
        self._commands = {window: command for window, command in self._commands.items() if window in windows}
        return [window for window in windows if window in self._commands]

    def _draft_of(self, window: InnerWindow) -> Draft | None:
        typed = window.draft() if window.unsaved() else None
        if typed is None:
            return None
        return Draft(self._commands[window], window.argument, window.title(), typed, datetime.now(UTC))

    @Slot()
    def _on_changed(self) -> None:
        """A saved or closed window's draft goes at once, not with the next tick."""
        if not any(window.unsaved() for window in self._open()):
            self._drafts.keep_now()
