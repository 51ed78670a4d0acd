"""A dialog that opens as high as what stands in it needs, and no higher."""

from __future__ import annotations

from PySide6.QtCore import QSize
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
        most = int(self.screen().availableGeometry().height() * _MOST)
        if not event.spontaneous() and self.hasHeightForWidth():
            self.resize(self.width(), max(min(self.heightForWidth(self.width()), most), self.minimumHeight()))
