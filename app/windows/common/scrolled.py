"""Boxes or fields that scroll where there is too little height, without a frame or ground of their own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolled(content: QWidget, parent: QWidget) -> QScrollArea:
    """Return an area that shows `content` as wide as it is itself; what can be changed in it takes the focus, not the area."""
    area = QScrollArea(parent)
    fill(area, content)
    return area


def fill(area: QScrollArea, content: QWidget) -> None:
    """Let an area show `content` so."""
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(content)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
