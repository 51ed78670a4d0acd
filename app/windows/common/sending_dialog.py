"""A dialog that has a service carry something out: it stays open until it is known what became of what was sent."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.windows.common.fitted_dialog import FittedDialog


class SendingDialog(FittedDialog):
    """`_sending` is true from sending until the answer or the refusal: neither Cancel nor Esc nor the window's cross closes it meanwhile."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sending = False

    def reject(self) -> None:
        """Close, but not before it is known what became of what was sent."""
        if not self._sending:
            super().reject()
