"""Lines of widgets that the windows of the desk have alike."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

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


def tab_through(*widgets: QWidget) -> None:
    """Let Tab go from each widget to the next: reading order, whatever was made first. Small buttons in a row count one by one."""
    stops = [stop for widget in widgets for stop in ([widget] if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus else widget.findChildren(QToolButton))]
    for earlier, later in pairwise(stops):
        QWidget.setTabOrder(earlier, later)
