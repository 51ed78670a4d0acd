"""How the windows of the desk are laid out that serve one patron at a time: fields above, header, rows or the patrons found, buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from app.windows.common.buttons import Button, ButtonRow, level_line
from app.windows.common.plain_label import PlainLabel
from app.windows.common.theme import metric
from app.windows.desk.fields_row import labelled

if TYPE_CHECKING:
    from app.windows.desk.patron_window import PatronDeskWindow


class PatronView(QObject):
    """Places the widgets of the window, and owns those that every such window needs.

    A window makes `details` and `close` itself: letters for keys are given in the order in which buttons are made.
    """

    details: Button
    close: Button

    def __init__(self, window: PatronDeskWindow[Any]) -> None:
        super().__init__(window)
        self.patron_label = PlainLabel("", window, role="label")
        self.patron_label.setBuddy(window.part.box)
        self.heading = PlainLabel("", window, role="section")
        self.count = PlainLabel("", window, role="secondary")
        self.count.setObjectName(f"{window.name}_count")
        self._part = window.part

    def lay_out(self, window: PatronDeskWindow[Any], beside: Sequence[Sequence[QWidget]], buttons: Sequence[Button], below: QWidget | None = None) -> None:
        """Place it all, the last step: `beside` the two fields stand columns of a label and its field, or of a button; `below` them one line more."""
        self._pages = QStackedWidget(window)
        self.details.clicked.connect(window.part.open_details)
        self.close.clicked.connect(window.close)
        top = QGridLayout()
        top.setHorizontalSpacing(metric(14))
        top.setVerticalSpacing(metric(2))
        for place, (label, field, stretch) in enumerate(((self.patron_label, window.part.box, 3), (window.scan_label, window.scan, 4))):
            top.addWidget(label, 0, place)
            top.addWidget(field, 1, place)
            top.setColumnStretch(place, stretch)
        for place, widgets in enumerate(beside, start=2):
            for row, widget in enumerate(widgets, start=2 - len(widgets)):
                top.addWidget(widget, row, place)
        rows = QWidget(window)
        inner = QVBoxLayout(rows)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(metric(6))
        inner.addWidget(window.panel)
        inner.addLayout(labelled(self.heading, self.count, window.undo_button, window.tools))
        inner.addWidget(window.table, 1)
        self._pages.addWidget(rows)
        self._pages.addWidget(window.part.found)
        column = QVBoxLayout(window)
        column.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        column.setSpacing(metric(7))
        column.addLayout(top)
        if below is not None:
            column.addWidget(below)
        for widget in (window.part.busy, window.part.banner, window.banner, window.part.header):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)
        column.addWidget(level_line(window))
        column.addWidget(ButtonRow([*buttons], [self.close], window))

    def order_tabs(self) -> None:
        """Let Tab go in reading order, once all buttons are there."""
        raise NotImplementedError

    @Slot()
    def show_listing(self) -> None:
        """Show the patrons found in place of the rows, or the rows again."""
        self._pages.setCurrentIndex(int(self._part.listing))
