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
        if not event.spontaneous():
            self._fit(self.minimumHeight())

    def event(self, event: QEvent) -> bool:
        """Grow where more is shown in it, such as what is wrong with a field: it would lie over its neighbours."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._fit(self.height())
        return done

    def _fit(self, least: int) -> None:
        """Take the width that what stands in it needs, where that is more (Qt sees to it only without a least width), and the height for it."""
        layout = self.layout()
        if layout is not None and self.hasHeightForWidth():
            width = max(self.width(), layout.minimumSize().width())
            self.resize(width, max(self._needed(width), least))

    def _needed(self, width: int) -> int:
        return min(self.heightForWidth(width), int(self.screen().availableGeometry().height() * _MOST))
