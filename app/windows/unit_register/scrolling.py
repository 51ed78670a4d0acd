"""Pages that scroll where the window is too small for them, so that no field is squeezed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def in_scroll_area(page: QWidget) -> QScrollArea:
    """Return a page in an area that scrolls it; the area can't be reached by Tab itself."""
    area = QScrollArea()
    area.setObjectName(f"{page.objectName()}_area")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.setProperty("plain", "true")
    area.setWidget(page)
    return area
