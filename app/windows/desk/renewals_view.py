"""How the window Renewals is laid out: patron and copy fields, header, loans with their ticks, panel, buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from app.windows.common.buttons import Button, ButtonRow, level_line
from app.windows.common.mnemonics import settle, without
from app.windows.common.plain_label import PlainLabel
from app.windows.common.theme import metric
from app.windows.desk.fields_row import labelled, tab_through
from app.windows.desk.renewal_rows import RenewalItem

if TYPE_CHECKING:
    from app.windows.desk.renewals import RenewalsWindow


class RenewalsView(QObject):
    """Places the widgets of the window, and owns those that only it needs."""

    def __init__(self, window: RenewalsWindow) -> None:
        super().__init__(window)
        self._window = window
        self.patron_label = PlainLabel("", window, role="label")
        self.patron_label.setBuddy(window.part.box)
        self.heading = PlainLabel("", window, role="section")
        self.count = PlainLabel("", window, role="secondary")
        self.count.setObjectName("renewals_count")
        self.ticked = Button("", window, icon_name="repeat", name="renew_ticked")
        self.all = Button("", window, icon_name="list-checks", name="renew_all")
        self.details = Button("", window, icon_name="user", name="renewals_details")
        self.close = Button("", window, name="close_renewals")
        self._pages = QStackedWidget(window)
        self._lay_out()
        self.ticked.clicked.connect(window.on_renew_ticked)
        self.all.clicked.connect(window.on_renew_all)
        self.details.clicked.connect(window.part.open_details)
        self.close.clicked.connect(window.close)

    def _lay_out(self) -> None:
        window = self._window
        top = QGridLayout()
        top.setHorizontalSpacing(metric(14))
        top.setVerticalSpacing(metric(2))
        for place, (label, field, stretch) in enumerate(((self.patron_label, window.part.box, 3), (window.scan_label, window.scan, 4))):
            top.addWidget(label, 0, place)
            top.addWidget(field, 1, place)
            top.setColumnStretch(place, stretch)
        top.addWidget(self.details, 1, 2)
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
        for widget in (window.part.busy, window.part.banner, window.banner, window.part.header):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)
        column.addWidget(level_line(window))
        column.addWidget(ButtonRow([self.ticked, self.all], [self.close], window))

    def order_tabs(self) -> None:
        """Let Tab go in reading order, once all buttons are there."""
        window = self._window
        header = window.part.header
        tab_through(
            window.part.box, window.scan, self.details, header.all_blocks, header.notes, *window.panel.stops(), window.undo_button, window.tools,
            window.table, window.part.found, self.ticked, self.all, self.close,
        )  # fmt: skip

    def retranslate(self) -> None:
        """Put every word in the present language."""
        window = self._window
        self.patron_label.setText(window.with_key(self.tr("&Patron"), "room.patron_field"))
        window.scan_label.setText(window.with_key(self.tr("Cop&y"), "room.copy_field"))
        window.scan.setAccessibleName(self.tr("Copy"))
        self.heading.setText(self.tr("Renewals"))
        self.all.setText(self.tr("Renew &all"))
        self.details.setText(self.tr("Patr&on details"))
        self.close.setText(self.tr("Close"))
        window.table.setAccessibleName(self.tr("Renewals"))
        window.tools.title = self.tr("Renewals")

    @Slot()
    def show_listing(self) -> None:
        """Show the patrons found in place of the rows, or the rows again."""
        self._pages.setCurrentIndex(int(self._window.part.listing))

    def say_count(self, text: str, ticked: Sequence[RenewalItem], listed: Sequence[RenewalItem]) -> None:
        """Say how many rows there are, and offer what can be renewed."""
        self.count.setText(text)
        wanted = self.tr("&Renew %n", "", len(ticked)) if ticked else self.tr("&Renew")
        if without(wanted) != without(self.ticked.text()):
            self.ticked.setText(wanted)
            settle(self._window)
        self.ticked.set_allowed(bool(ticked), self.tr("Nothing is ticked (Space ticks the marked loan)."), self.tr("Renews what is ticked."))
        self.all.set_allowed(bool(listed), self.tr("There is nothing to renew."), self.tr("Renews all loans of this patron."))
        nobody = self._window.part.sitting.patron_id is None
        self.details.set_allowed(not nobody, self.tr("There is no patron."))
