"""The panel over the decisions of a real situation: due date and reasons, line by line; it scrolls where they are many (X1, X15, X16)."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.windows.common.explain.said import Said
from app.windows.common.plain_label import set_spoken
from app.windows.common.section_box import Panel
from app.windows.common.theme import metric

_MOST = 132
"""So high at most: below are the decisions."""


class SaidPanel(QScrollArea):
    """Hidden where nothing real is asked about."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("explain_said_area")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.panel = Panel(self, name="explain_said")
        self.setWidget(self.panel)
        self._told: list[str] = []
        self.hide()

    def show_said(self, said: Said | None) -> None:
        """Show what comes of the real situation."""
        self.panel.clear()
        there = said is not None and said.is_there
        self.setVisible(there)
        if said is None or not there:
            return
        heading, lines = said.heading(), list(said.lines())
        self.panel.add_heading(heading, "lightbulb", said.title)
        for line in lines:
            self.panel.add_line(line.text, line.icon, tint=line.tint)
        set_spoken(self, heading)
        self._told = [heading, *(line.text for line in lines)]
        set_spoken(self.panel, "\n".join(self._told))
        self._fit()

    def told(self) -> list[str]:
        """Return what it says, a line for each; nothing while it is hidden."""
        return [] if self.isHidden() else self._told

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the lines need at this width."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(metric(400), self.maximumHeight())

    def _fit(self) -> None:
        layout = self.panel.layout()
        needed = layout.totalHeightForWidth(self.viewport().width()) if layout is not None else 0
        self.setFixedHeight(min(max(needed, metric(40)), metric(_MOST)))
