"""What the window Timeline is made of: the line that asks, the picture, the table beside it, and the buttons under both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.domain.timeline.beside import Pair
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, ButtonRow, IconButton, level_line
from app.windows.common.form import YesNoField
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.soon import soon
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.timeline.chart import ChartArea, LifeChart
from app.windows.timeline.columns import PairColumns, pair_key
from app.windows.timeline.detail import EventPanel
from app.windows.timeline.form import LifeForm

if TYPE_CHECKING:
    from app.background.client import Client

_ZOOM = {"+": 1, "-": -1}
_LEAST, _MOST = 0.4, 0.58
"""Of the width the table has so much at least, and at most as much as its columns need: the picture lives on room, but says no settings."""


class TimelineView(QWidget):
    """Its parts, laid out and named; what they do is the window's."""

    def __init__(self, client: Client, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = LifeForm(client, self)
        self.about = PlainLabel("", self, role="section", elide=True)
        self.about.setObjectName("life_about")
        self.more = PlainLabel("", self, role="secondary", elide=True)
        self.more.setObjectName("life_more")
        self.unsaved = YesNoField("", self, name="life_unsaved")
        self.busy, self.banner = BusyLine(self, name="life_busy"), Banner(self, name="life_banner")
        self.chart = LifeChart(self)
        self.area = ChartArea(self.chart, self)
        self.table = TableView("", self, object_name="life_events", row_height=25)
        self.model: RowTableModel[Pair] = RowTableModel(PairColumns(None, beside=False).columns(), self, key=pair_key)
        self.table.set_table_model(self.model)
        self.tools = TableTools(self.table, self, name="life_tools", copy=True)
        self.detail = EventPanel(self)
        self.larger, self.smaller = IconButton("zoom-in", "", self, name="life_larger"), IconButton("zoom-out", "", self, name="life_smaller")
        self.setting = Button("", self, icon_name="lightbulb", name="life_setting")
        self.picture = Button("", self, icon_name="download", name="life_picture")
        self.print = Button("", self, icon_name="printer", name="life_print")
        self.close_button = Button("", self, name="close_life")
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.drawn: list[int] | None = None
        """How wide somebody drew picture and table."""
        self._lay_out()
        self.area.zoomed.connect(self.show_zoom)
        self.larger.clicked.connect(self._on_larger)
        self.smaller.clicked.connect(self._on_smaller)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(metric(10))
        head.addWidget(self.about, 3)
        head.addWidget(self.more, 2)  # beside what it is about, which is never wider than it need be
        head.addWidget(self.busy)
        head.addWidget(self.unsaved)
        tools = QHBoxLayout()
        tools.addStretch(1)
        tools.addWidget(self.tools)
        right = QWidget(self.splitter)
        self._beside = beside = QVBoxLayout(right)
        beside.setSpacing(metric(6))
        beside.addLayout(tools)
        beside.addWidget(self.table, 1)
        beside.addWidget(self.detail)
        self.splitter.addWidget(self.area)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.splitterMoved.connect(self._on_drawn)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(14), metric(12), metric(14), metric(10))
        column.setSpacing(metric(8))
        column.addWidget(self.form)
        column.addWidget(level_line(self))
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.splitter, 1)
        column.addWidget(level_line(self))
        column.addWidget(ButtonRow([self.larger, self.smaller, self.setting], [self.picture, self.print, self.close_button], self))

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.form.retranslate()
        self.unsaved.set_label(self.tr("Show &unsaved changes"))
        set_spoken(self.table, self.tr("Events"))
        set_spoken(self.chart, self.tr("Picture of the loan's life"))
        self.tools.title = self.tr("Timeline")
        self.tools.retranslate()
        self.larger.set_name(self.tr("Larger"), self.tr("Shows the days farther apart (Ctrl with the wheel, + in the picture)"))
        self.smaller.set_name(self.tr("Smaller"), self.tr("Shows the days closer together (- in the picture)"))
        self.setting.setText(self.tr("Show s&etting"))
        self.picture.setText(self.tr("Save as picture…"))
        self.print.setText(self.tr("&Print…"))
        self.close_button.setText(self.tr("&Close"))

    def say_about(self, about: str, more: str) -> None:
        """Name whose life it is, and the situation beside it."""
        self.about.setText(about)
        self.about.setMaximumWidth(self.about.fontMetrics().horizontalAdvance(self.about.text()) + metric(2))
        self.more.setText(more)

    def set_widths(self, sizes: object) -> None:
        """Give picture and table the widths that somebody drew; anything else is passed over."""
        if isinstance(sizes, list) and len(sizes) == 2 and all(isinstance(size, int) and size > 0 for size in sizes):
            self.drawn = sizes

    @Slot()
    def share(self) -> None:
        """Give picture and table their widths: as drawn, else as the table's columns need them, within bounds."""
        whole, wanted = self.splitter.width() - self.splitter.handleWidth(), self.table.wanted_width()
        if self.drawn is not None:
            self.splitter.setSizes(self.drawn)
        elif wanted:
            table = min(max(wanted + self._beside.contentsMargins().left(), round(whole * _LEAST)), round(whole * _MOST))
            self.splitter.setSizes([whole - table, table])

    @Slot()
    def _on_drawn(self) -> None:
        self.drawn = self.splitter.sizes()

    def show_told(self, told: bool) -> None:
        """Show picture and explanation where something is told; else the empty table has all the room to say what to do."""
        self.area.setVisible(told)
        self.detail.setVisible(told)
        self._beside.setContentsMargins(metric(8) if told else 0, 0, 0, 0)

    @Slot()
    def show_zoom(self) -> None:
        """Offer to zoom where there is something to be seen, and as far as it goes."""
        for button, by in ((self.larger, 1), (self.smaller, -1)):
            button.setEnabled(bool(self.model.rows) and self.area.can_zoom(by))

    @Slot()
    def _on_larger(self) -> None:
        self.area.zoom(1)

    @Slot()
    def _on_smaller(self) -> None:
        self.area.zoom(-1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        soon(self, self.share)  # only then it is known what the columns need

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        soon(self, self.share)  # a window behind others is smaller than it is when it comes to the front

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + and -."""
        if event.text() in _ZOOM:
            self.area.zoom(_ZOOM[event.text()])
        else:
            super().keyPressEvent(event)
