"""The returns log: what came back at this circulation point, whoever took it, as many days as returns-log-days says (D2)."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.refusals import Refusal
from app.queries.desk.log import ActionRow, LoggedReturns, list_returns
from app.windows.common.banner import Banner
from app.windows.common.formats import date_text, instant_text, money_text, number_text, time_text
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import Cell, Column, RowKind, RowTableModel
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.desk.fields_row import labelled

if TYPE_CHECKING:
    from app.background.client import Client

_BY_CLOCK = timedelta(minutes=1)
"""A return counts as of the moment of the act; one that counts earlier was given another date."""


class ReturnsLog(QWidget):
    """A table that is read anew after every act of the desk. `currency` is what its amounts are in."""

    def __init__(self, client: Client, parent: QWidget) -> None:
        super().__init__(parent)
        self._client, self._currency, self._days = client, "", 1
        self.heading = PlainLabel("", self, role="section")
        self.count = PlainLabel("", self, role="secondary")
        self.count.setObjectName("returns_log_count")
        self.banner = Banner(self, name="returns_log_banner")
        self.table = TableView("", self, object_name="returns_log")
        self.model: RowTableModel[ActionRow] = RowTableModel(self._columns(), self, key=_id, row_kind=_kind)
        self.table.set_table_model(self.model)
        self.table.remember_in(client.settings, client.actor.login, "returns_log")
        self.tools = TableTools(self.table, self, name="returns_log_tools")
        self.tools.failed.connect(self.banner.show_failed)
        self.banner.acted.connect(self.read)
        client.bus.changed.connect(self._on_changed)
        client.bus.everything.connect(self.read)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(6))
        column.addLayout(labelled(self.heading, self.count, self.tools))
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)

    def set_currency(self, currency: str) -> None:
        """Show amounts in a currency."""
        self._currency = currency
        self.model.set_columns(self._columns())

    def retranslate(self) -> None:
        """Put every word in the present language."""
        place = self._client.tree[self._client.actor.point_id].name
        self.heading.setText(self.tr("Returns log, {place}").format(place=place))
        set_spoken(self.table, self.tr("Returns log"))
        self.tools.title = self.tr("Returns log")
        self.tools.retranslate()
        self._say_empty()
        self.model.set_columns(self._columns())
        self._say_count()

    @Slot()
    def read(self) -> None:
        """Read the returns of the days that are kept."""
        actor = self._client.actor
        query = partial(list_returns, point_id=actor.point_id, unit_id=actor.unit_id, today=self._client.today(), zone=self._client.zone)
        self._client.runner.read(self, query, self._show_rows, self._show_failed)

    def _show_rows(self, log: LoggedReturns) -> None:
        self.banner.clear()
        self._days = log.days
        self.model.set_rows(log.rows)
        self.table.grow()
        self._say_empty()
        self._say_count()

    def _say_empty(self) -> None:
        kept = self.tr("Nothing has come back here in the last %n day(s).", "", self._days) if self._days else self.tr("No returns are kept here.")
        self.table.say_empty("log-in", kept, self.tr("How many days are kept is the parameter Log returns."))

    def _show_failed(self, refusal: Refusal) -> None:
        self.banner.show_unread(refusal, self.tr("The returns log could not be read."))

    def _say_count(self) -> None:
        today = self._client.today()
        standing = sum(not row.undone and self._client.local(row.at).date() == today for row in self.model.rows)
        self.count.setText(self.tr("%n returned today", "", standing) if standing else "")

    def _columns(self) -> tuple[Column[ActionRow], ...]:
        return (
            Column(key="time", header=self.tr("Time"), cell=self._time, sort=_id),
            Column(key="title", header=self.tr("Title"), cell=_title, width="stretch", required=True),
            Column(key="barcode", header=self.tr("Barcode"), cell=_barcode),
            Column(key="patron", header=self.tr("Patron"), cell=_patron),
            Column(key="late", header=self.tr("Days late"), cell=_late, sort=_days, right=True),
            Column(key="fee", header=self.tr("Fee"), cell=self._fee, sort=_fees, right=True),
            Column(key="counts", header=self.tr("Return date"), cell=self._counts_at),
            Column(key="by", header=self.tr("Staff"), cell=_by),
        )

    def _time(self, row: ActionRow) -> Cell:
        at = self._client.local(row.at)
        return Cell(text=time_text(at.time()) if at.date() == self._client.today() else instant_text(at), struck=row.undone)

    def _fee(self, row: ActionRow) -> str:
        return money_text(row.fees, self._currency) if row.fees else ""

    def _counts_at(self, row: ActionRow) -> Cell:
        if row.at - row.counts_at < _BY_CLOCK:
            return Cell()
        return Cell(text=date_text(self._client.local(row.counts_at).date()), colour="danger")

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("desk_action"):
            self.read()


def _id(row: ActionRow) -> int:
    return row.id


def _kind(row: ActionRow) -> RowKind:
    return RowKind.DIM if row.undone else RowKind.NORMAL


def _title(row: ActionRow) -> Cell:
    return Cell(text=row.title, struck=row.undone)


def _barcode(row: ActionRow) -> Cell:
    return Cell(text=row.barcode, colour="text2")


def _patron(row: ActionRow) -> str:
    return row.patron


def _late(row: ActionRow) -> str:
    return number_text(row.days_late) if row.days_late else ""


def _days(row: ActionRow) -> int:
    return row.days_late


def _fees(row: ActionRow) -> int:
    return row.fees


def _by(row: ActionRow) -> Cell:
    return Cell(text=row.by, colour="text2")
