"""Lines of widgets that the windows of the desk have alike."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.windows.common.theme import metric


def labelled(heading: QWidget, count: QWidget, *right: QWidget) -> QHBoxLayout:
    """Return the line over a table: its heading, what is counted, and what can be done, at the right."""
    row = QHBoxLayout()
    row.setSpacing(metric(10))
    row.addWidget(heading)
    row.addWidget(count, 1)
    for widget in right:
        row.addWidget(widget)
    return row
