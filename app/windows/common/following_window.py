"""A window that shows what stands in the database and has nothing to save: it is read again by each change of it."""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar

from PySide6.QtCore import Slot

from app.domain.changes import Changes
from app.windows.common.inner_window import InnerWindow


class FollowingWindow(InnerWindow):
    """`follows` names the tables that the window shows something of."""

    follows: ClassVar[Collection[str]]

    def follow(self) -> None:
        """Read again from now on whenever something in these tables changes, here or elsewhere, or everything may have."""
        self.client.bus.changed.connect(self._on_changed)
        self.client.bus.everything.connect(self.refresh)

    def refresh(self) -> None:
        """Read again (F5)."""
        raise NotImplementedError

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*self.follows):
            self.refresh()
