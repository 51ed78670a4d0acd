"""How large a dialog opens: as high as what stands in it needs and no higher, or in a size of its own where the screen has it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.windows.common.theme import metric

_MOST = 0.9
"""No more than this part of the screen's height is taken."""
_TITLE = 32
"""So high is the title bar that the system gives a dialog."""


def open_in_size(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog the size that it opens in, in pixels of the 13 px font: no more than the screen has, however large the texts are."""
    parent = dialog.parentWidget()
    room = dialog.screen().availableSize()
    if parent is not None:
        room = room.expandedTo(parent.window().size())
    dialog.resize(QSize(metric(width), metric(height)).boundedTo(room - QSize(0, metric(_TITLE))))


class GrowingDialog(QDialog):
    """Give it a least width. It grows where more is shown in it, such as what is wrong with a field: it would lie over its neighbours."""

    def event(self, event: QEvent) -> bool:
        """See that something else is shown."""
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


class FittedDialog(GrowingDialog):
    """It opens as high as it needs. Qt reckons the height of lines that wrap by the width that they ask for, and gives two thirds of the screen at most."""

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(self.minimumWidth(), 0))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._fit(self.minimumHeight())
