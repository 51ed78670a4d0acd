"""The Stop sign: comes up once when an account is opened, lists what holds with its cause and day; Enter or Esc closes it (E9)."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.queries.patron_account import Account
from app.windows.common.buttons import Button, level_line
from app.windows.common.fitted_dialog import FittedDialog
from app.windows.common.patron.block_card import StopCard
from app.windows.common.plain_label import PlainLabel, set_spoken, set_title
from app.windows.common.theme import colour, metric, theme
from app.windows.common.words import entry_word


class Octagon(QWidget):
    """The red sign itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(metric(80), metric(80))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("dangerfill"))
        painter.drawPolygon(self._octagon(1.0))
        painter.setPen(QPen(colour("onfill"), metric(2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(self._octagon(0.9))
        text = self.tr("STOP")
        font = theme().font(18, 700)
        room = self.width() * 0.76
        painter.setFont(font)
        while painter.fontMetrics().horizontalAdvance(text) > room and font.pixelSize() > 8:
            font.setPixelSize(font.pixelSize() - 1)
            painter.setFont(font)
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, text)

    def _octagon(self, share: float) -> QPolygonF:
        middle, radius = QPointF(self.width() / 2, self.height() / 2), self.width() / 2 * share
        angles = [math.pi / 8 + math.pi / 4 * n for n in range(8)]
        return QPolygonF([middle + QPointF(radius * math.cos(a), radius * math.sin(a)) for a in angles])


class StopSign(FittedDialog):
    """`messages_wanted` when the Messages tab shall be shown."""

    messages_wanted = Signal()

    def __init__(self, account: Account, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("stop_sign")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        who, reasons = account.identity, account.state.stop
        set_title(self, f"{self.tr('Stop')} - {who.spoken}")
        self._messages = Button(self.tr("Go to &Messages"), self, name="stop_messages")
        self._messages.clicked.connect(self._on_messages)
        self._close = Button(self.tr("Close"), self, kind="primary", name="stop_close")
        self._close.clicked.connect(self.accept)
        self._cards = [StopCard(reason, self) for reason in reasons]
        stopping = sum(bool(reason.stops) for reason in reasons)
        who_line = self.tr("Card {card}, {category}, {unit}").format(card=who.card, category=entry_word(who.category), unit=who.home_unit)
        lines = (
            PlainLabel(who.name, self, role="name", wrap=True),
            PlainLabel(who_line, self, role="secondary", wrap=True),
            PlainLabel(self._summary(len(reasons), stopping), self, role="emphasis", wrap=True),
        )
        self._lay_out(lines)
        self._close.setFocus()

    def buttons(self) -> tuple[Button, Button]:
        """Return what takes the focus in it."""
        return self._messages, self._close

    def _summary(self, count: int, stopping: int) -> str:
        told = self.tr("%n thing(s) to know before you go on.", "", count)
        if not stopping:
            return told
        return f"{told} {self.tr('It stops services.') if count == 1 else self.tr('%n of them stop(s) services.', '', stopping)}"

    def _lay_out(self, lines: tuple[PlainLabel, ...]) -> None:
        words = QVBoxLayout()
        words.setSpacing(metric(2))
        for line in lines:
            words.addWidget(line)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(metric(20))
        head.addWidget(Octagon(self), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        buttons.addWidget(PlainLabel(self.tr("Shown once at each opening. Enter or Esc closes."), self, role="secondary", wrap=True), 1)
        buttons.addWidget(self._messages)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(18), metric(16), metric(18), metric(14))
        column.setSpacing(metric(10))
        column.addLayout(head)
        column.addWidget(self._list(), 1)
        column.addWidget(level_line(self))
        column.addLayout(buttons)
        self.setMinimumWidth(metric(580))

    def _list(self) -> QScrollArea:
        """Return the cards in a list that scrolls when there are many."""
        content = QWidget(self)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(metric(8))
        for card in self._cards:
            inner.addWidget(card)
        inner.addStretch(1)
        area = QScrollArea(self)
        area.setObjectName("stop_reasons")
        set_spoken(area, self.tr("What to know"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        area.setMinimumHeight(min(content.sizeHint().height(), metric(120)))
        return area

    @Slot()
    def _on_messages(self) -> None:
        self.accept()
        self.messages_wanted.emit()
