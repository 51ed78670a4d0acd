"""The legend of the frames: nine of them, the first that holds gives the frame round the name (E3)."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.domain.patron import Frame
from app.windows.common.buttons import IconButton
from app.windows.common.frame import Frame as ShownFrame
from app.windows.common.frame import NameFrame
from app.windows.common.patron.frames import KINDS, frame_word
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.theme import metric


class Legend(QFrame):
    """A panel that closes at the next click or Esc."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("frame_legend")
        self.setProperty("box", "plain")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_spoken(self, self.tr("Frames round the name"))
        grid = QGridLayout(self)
        grid.setContentsMargins(metric(12), metric(10), metric(12), metric(10))
        grid.setHorizontalSpacing(metric(8))
        grid.setVerticalSpacing(metric(4))
        grid.addWidget(PlainLabel(self.accessibleName(), self, role="section"), 0, 0, 1, 2)
        grid.addWidget(PlainLabel(self.tr("The first that holds is shown."), self, role="secondary"), 1, 0, 1, 2)
        for number, frame in enumerate(Frame, start=1):
            shown = NameFrame(self, compact=True)
            shown.set_frame(ShownFrame(KINDS[frame], frame_word(frame)))
            shown.setMinimumWidth(metric(300))
            grid.addWidget(PlainLabel(str(number), self, role="secondary"), number + 1, 0)
            grid.addWidget(shown, number + 1, 1)


class LegendButton(IconButton):
    """Opens the legend under itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("palette", "", parent, name="legend_button")
        self.retranslate()
        self.clicked.connect(self._on_clicked)

    def retranslate(self) -> None:
        """Name it in the present language."""
        self.set_name(self.tr("Legend"), self.tr("Shows what the frames round names mean"))

    @Slot()
    def _on_clicked(self) -> None:
        legend = Legend(self)
        legend.move(self.mapToGlobal(QPoint(0, self.height())))
        legend.show()
