"""A dialog that opens as high as what stands in it needs, and no higher."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog

_MOST = 0.9
"""No more than this part of the screen's height is taken."""


class FittedDialog(QDialog):
    """Give it a least width. Qt reckons the height of lines that wrap by the width that they ask for, and gives two thirds of the screen at most."""

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(self.minimumWidth(), 0))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and self.hasHeightForWidth():
            self.resize(self.width(), max(self._needed(), self.minimumHeight()))

    def event(self, event: QEvent) -> bool:
        """Grow where more is shown in it, such as what is wrong with a field: it would lie over its neighbours."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible() and self.hasHeightForWidth():
            self.resize(self.width(), max(self._needed(), self.height()))
        return done

    def _needed(self) -> int:
        return min(self.heightForWidth(self.width()), int(self.screen().availableGeometry().height() * _MOST))
