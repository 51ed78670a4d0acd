"""One block, or another entry of the Stop sign, as a card: bar, icon and word, cause, what it stops, what lifts it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.patron import StopReason
from app.windows.common.formats import date_text
from app.windows.common.icons import pixmap
from app.windows.common.patron.frames import reason_icon, reason_token, reason_word, stops_text
from app.windows.common.patron.texts import CODES, word
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.theme import colour, metric, theme
from app.windows.common.words import say

_CAUSE = 230
"""So wide a cause is read whole in the header."""


class _Card(QFrame):
    """A white card with a bar in the colour of a frame at its left."""

    def __init__(self, token: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("box", "plain")
        self._token = token
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, metric(3), self.height()), colour(self._token))


class _Tinted(QLabel):
    """An icon that follows the theme."""

    def __init__(self, name: str, tint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._tint = name, tint
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setPixmap(pixmap(self._name, self._tint, 16, self.devicePixelRatioF()))


class BlockCard(_Card):
    """Two lines, as the header of the details window shows a block."""

    def __init__(self, reason: StopReason, parent: QWidget) -> None:
        super().__init__(reason_token(reason.what), parent)
        self.setObjectName(f"block_{reason.what.value}")
        title, cause, stops, lifted = block_words(reason)
        self._head = PlainLabel(title, self, role="section")
        self._why = PlainLabel(cause, self, elide=True)
        row = QHBoxLayout()
        row.setSpacing(metric(8))
        row.addWidget(self._head)
        row.addWidget(self._why, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(metric(12), metric(3), metric(9), metric(3))
        grid.setHorizontalSpacing(metric(10))
        grid.setVerticalSpacing(0)
        grid.addWidget(_Tinted(reason_icon(reason.what), "text", self), 0, 0, 2, 1)
        grid.addLayout(row, 0, 1)
        grid.addWidget(_foot(stops, lifted, self), 1, 1)
        grid.setColumnStretch(1, 1)
        set_spoken(self, ". ".join(part for part in (title, cause, stops, lifted) if part))

    def needed(self) -> int:
        """Return how wide it is where its cause is not cut, a long one aside: what a person wrote has no end."""
        why = self._why.fontMetrics().horizontalAdvance(self._why.text())
        return self._head.sizeHint().width() + min(why, metric(_CAUSE)) + metric(12) + metric(16) + metric(10) + metric(8) + metric(9)


class StopCard(_Card):
    """Three lines, as the Stop sign lists it: since when, the whole cause, what lifts it."""

    def __init__(self, reason: StopReason, parent: QWidget) -> None:
        super().__init__(reason_token(reason.what), parent)
        self.setObjectName(f"stop_{reason.what.value}")
        title, cause, stops, lifted, since = reason_word(reason.what), _cause(reason), stops_text(reason.stops), lifted_text(reason), since_text(reason)
        head = QHBoxLayout()
        head.setSpacing(metric(6))
        head.addWidget(_Tinted(reason_icon(reason.what), "text", self))
        head.addWidget(PlainLabel(title, self, role="section"))
        head.addStretch(1)
        head.addWidget(PlainLabel(since, self, role="secondary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(13), metric(6), metric(11), metric(6))
        column.setSpacing(metric(2))
        column.addLayout(head)
        column.addWidget(PlainLabel(cause, self, role="emphasis", wrap=True))
        column.addWidget(_foot(stops, lifted, self))
        set_spoken(self, ". ".join(part for part in (title, since, cause, stops, lifted) if part))


def block_words(reason: StopReason) -> tuple[str, str, str, str]:
    """Say what a block is, its cause, what it stops and what lifts it."""
    return reason_word(reason.what), say(reason.text), stops_text(reason.stops), lifted_text(reason)


def lifted_text(reason: StopReason) -> str:
    """Say what lifts it."""
    return say(reason.lifted_by) if reason.lifted_by is not None else ""


def since_text(reason: StopReason) -> str:
    """Say since when it holds, until when, and by whom."""
    since = date_text(reason.since)
    if reason.until is not None:
        since = f"{since} – {date_text(reason.until)}"
    elif since and not reason.by:
        since = QCoreApplication.translate("PatronFrame", "since {day}").format(day=since)
    return ", ".join(part for part in (since, reason.by) if part)


def _cause(reason: StopReason) -> str:
    text = say(reason.text)
    return f"{word(CODES, reason.subject)}: {text}" if reason.subject in CODES else text


def _foot(stops: str, lifted: str, parent: QWidget) -> QWidget:
    """Return the line of what it stops, at the left, and what lifts it, at the right."""
    foot = QWidget(parent)
    row = QHBoxLayout(foot)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(metric(6))
    row.addWidget(PlainLabel(stops, foot, role="secondary", wrap=True), 1)
    if lifted:
        row.addWidget(_Tinted("lock-open", "ok", foot), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(PlainLabel(lifted, foot, role="ok"))
    return foot
