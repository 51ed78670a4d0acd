"""One dialog beside a window, opened by a button of the window: history, Explain, Impact."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog

from app.windows.common.buttons import Button
from app.windows.common.inner_window import InnerWindow
from app.windows.common.words import missing_text

D = TypeVar("D", bound=QDialog)


class BesideDialog(QObject, Generic[D]):
    """What such dialogs share: made at the first wish, brought up at each, closed with the window."""

    def __init__(self, window: InnerWindow, button: Button) -> None:
        super().__init__(window)
        self._window, self._client, self._button = window, window.client, button
        self.dialog: D | None = None
        button.clicked.connect(self._on_wanted)
        window.title_changed.connect(self._on_window_changed)
        window.closed.connect(self._on_closed)
        self._client.actor_changed.connect(self._on_window_changed)

    # what each does in its own way

    def show_dialog(self) -> None:
        """Make the dialog unless it is there, and show what the window is about."""
        raise NotImplementedError

    def follow_window(self) -> None:
        """Say what the button is for, or why it is inactive; and follow what is typed, where the dialog shows that."""
        raise NotImplementedError

    # what they share

    def lacking(self, permission: str) -> str:
        """Return the sentence that says which permission is missing, nothing where it is there."""
        return "" if self._client.actor.may(permission) else missing_text(permission)

    def bring_up(self, dialog: D) -> None:
        """Show the dialog in front of the window, wherever it stood before."""
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    @Slot()
    def _on_wanted(self) -> None:
        self.show_dialog()

    @Slot()
    def _on_window_changed(self) -> None:
        self.follow_window()

    @Slot()
    def _on_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.close()
