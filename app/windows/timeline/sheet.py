"""The whole picture: one life, or two beneath each other, on one axis of days (X2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from app.domain.timeline.beside import Pair
from app.domain.timeline.facts import Event, Life
from app.windows.timeline.painting import ROWS, SIGN, Drawn, Hit, LifePainter, Look
from app.windows.timeline.scale import Scale, amount_ticks, day_ticks, range_of, spread
from app.windows.timeline.words import PARTS, short_day, short_money

TINTS = ("accent", "warnbar")
"""Of the life under today's rules, and of that under the unsaved ones."""
_HEADING, _AXIS, _TODAY, _UNDER, _ABOVE = 24, 22, 22, 16, 12


@dataclass(frozen=True)
class Sheet:
    """What is painted: the lives, each with a heading and what is said beside it (at length, then shorter); the pairs of the table, the words in it."""

    lives: Sequence[Life]
    headings: Sequence[tuple[str, Sequence[str]]]
    pairs: Sequence[Pair]
    words: dict[str, str]
    today: date
    marked: int | None = None

    def events(self, number: int) -> list[tuple[int, Event]]:
        """Return the events of a life, each with its place in the table."""
        found = ((place, pair.now if number == 0 else pair.then) for place, pair in enumerate(self.pairs))
        return [(place, event) for place, event in found if event is not None]


def paint_sheet(painter: QPainter, rect: QRectF, sheet: Sheet, look: Look) -> list[Hit]:
    """Paint it into a rectangle, and return where the signs stand."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shown = range_of(sheet.lives)
    painter.setFont(look.font(12, 400))
    metrics = QFontMetricsF(painter.font())
    left = (
        rect.left() + max(metrics.horizontalAdvance(short_money(amount, sheet.lives[0].currency)) for amount in amount_ticks(shown, 200, 20)) + look.metric(14)
    )
    right = rect.right() - look.metric(14)
    below = look.metric(_AXIS) + look.metric(_TODAY)
    height = (rect.height() - below) / len(sheet.lives)
    hits, scale = list[Hit](), Scale(shown, left, right, 0, 1)
    for number, life in enumerate(sheet.lives):
        top = rect.top() + number * height
        rows = _rows(sheet, number, scale, look)
        above = look.metric(_HEADING) + rows * look.metric(SIGN + 2) + look.metric(_ABOVE)
        scale = Scale(shown, left, right, top + above, top + height - look.metric(_UNDER))
        _paint_heading(painter, QRectF(rect.left(), top, rect.width(), look.metric(_HEADING)), sheet.headings[number], TINTS[number], look)
        differing = frozenset(place for place, pair in enumerate(sheet.pairs) if pair.differs) if number else frozenset[int]()
        drawn = Drawn(life, TINTS[number], sheet.events(number), sheet.words, differing, sheet.marked)
        hits += LifePainter(painter, look, scale).paint(drawn, sheet.today if shown.first <= sheet.today <= shown.last else None)
    _paint_axis(painter, scale, sheet, look)
    return hits


def _rows(sheet: Sheet, number: int, scale: Scale, look: Look) -> int:
    """Return how many rows the signs of a life need."""
    places = sorted(scale.x(event.day) for _, event in sheet.events(number) if event.kind not in PARTS)
    return max((row for _, row in spread(places, look.metric(SIGN + 2), ROWS)), default=0) + 1


def _paint_heading(painter: QPainter, rect: QRectF, words: tuple[str, Sequence[str]], tint: str, look: Look) -> None:
    side, gap = look.metric(10), look.metric(8)
    painter.fillRect(QRectF(rect.left() + gap, rect.center().y() - side / 2, side, side), look.colour(tint))
    painter.setFont(look.font(13, 600))
    painter.setPen(look.colour("text"))
    place = rect.adjusted(2 * gap + side, 0, -gap, 0)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words[0])
    place.setLeft(place.left() + QFontMetricsF(painter.font()).horizontalAdvance(words[0]) + look.metric(10))
    painter.setFont(look.font(12, 400))
    painter.setPen(look.colour("text2"))
    metrics = QFontMetricsF(painter.font())
    said = next((text for text in words[1] if metrics.horizontalAdvance(text) <= place.width()), words[1][-1])
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, metrics.elidedText(said, Qt.TextElideMode.ElideRight, place.width()))


def _paint_axis(painter: QPainter, scale: Scale, sheet: Sheet, look: Look) -> None:
    """Write the days under the last plot, and today under them."""
    painter.setFont(look.font(12, 400))
    metrics = QFontMetricsF(painter.font())
    widest = metrics.horizontalAdvance(short_day(date(2000, 9, 30))) + look.metric(14)
    top = scale.bottom + look.metric(_UNDER) - look.metric(3)
    for day in day_ticks(scale.range, scale.right - scale.left, widest):
        x = scale.x(day)
        painter.setPen(QPen(look.colour("field"), 1))
        painter.drawLine(QPointF(x, scale.bottom), QPointF(x, scale.bottom + look.metric(4)))
        painter.setPen(look.colour("text2"))
        painter.drawText(QRectF(x - widest / 2, top, widest, look.metric(_AXIS)), Qt.AlignmentFlag.AlignCenter, short_day(day))
    if not scale.range.first <= sheet.today <= scale.range.last:
        return
    painter.setFont(look.font(12, 600))
    text = sheet.words["today"]
    width = QFontMetricsF(painter.font()).horizontalAdvance(text) + look.metric(12)
    x = min(max(scale.x(sheet.today) - width / 2, scale.left - width / 4), scale.right - width + look.metric(10))
    rect = QRectF(x, top + look.metric(_AXIS), width, look.metric(_TODAY) - look.metric(4))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("text"))
    painter.drawRoundedRect(rect, look.metric(3), look.metric(3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(look.colour("base"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
