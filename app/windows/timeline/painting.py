"""Paints one life of a loan: its signs, what is owed from day to day, limits and blocks (X2). The same on the screen and on paper.

By QPainter, not by a chart library: QtCharts is deprecated and comes under the GPL alone, QtGraphs needs QML; neither has words that make
room for each other, signs over the days, or the colours of the theme.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from app.domain.timeline.facts import Event, Life
from app.windows.common.icons import paint_icon_in
from app.windows.timeline.placing import Places, along, beside
from app.windows.timeline.scale import Scale, amount_ticks, blocked_spans, spread, steps_of
from app.windows.timeline.words import PARTS, called, short_money, sign_of

SIGN, ROWS = 22, 3
"""Side of a sign in pixels of the 13 px font, and how many rows of them there are."""
_SAID = frozenset({"overdue-warning", "reservation-reminder", "invoice", "cap-copy", "cap-occasion", "max-fee", *(f"reminder-{n}" for n in range(1, 10))})
_CAPS = frozenset({"cap-copy", "cap-occasion", "max-fee"})


@dataclass(frozen=True)
class Look:
    """How it is painted: colours by token, a size written for the 13 px font in pixels, the font by size and weight."""

    colour: Callable[[str], QColor]
    metric: Callable[[float], float]
    font: Callable[[float, int], QFont]


@dataclass(frozen=True)
class Drawn:
    """A life as it is drawn: its colour, the place in the table of each event, those that differ, and the one that is marked."""

    life: Life
    tint: str
    places: Sequence[tuple[int, Event]]
    words: Mapping[str, str]
    differing: frozenset[int] = frozenset()
    marked: int | None = None


@dataclass(frozen=True)
class Hit:
    """Where a sign stands, and which place in the table its event has."""

    rect: QRectF
    place: int


class LifePainter:
    """Paints a life with its signs above the plot of a scale."""

    def __init__(self, painter: QPainter, look: Look, scale: Scale) -> None:
        self._painter, self._look, self._scale = painter, look, scale
        self._words = Places(QRectF(scale.left, scale.top - look.metric(4), scale.right - scale.left, scale.bottom - scale.top + look.metric(2)))

    def paint(self, drawn: Drawn, today: date | None) -> list[Hit]:
        """Paint it, and return where its signs stand."""
        self._paint_grid(drawn)
        self._paint_owed(drawn)
        self._paint_band(drawn)
        hits = self._paint_signs(drawn)
        if today is not None:
            x = self._scale.x(today)
            self._painter.setPen(QPen(self._look.colour("text"), self._look.metric(1.5)))
            self._painter.drawLine(QPointF(x, self._scale.top - self._look.metric(6)), QPointF(x, self._scale.bottom))
            self._words.take(QRectF(x - 1, self._scale.top, 2, self._scale.bottom - self._scale.top))
        self._paint_words(drawn)
        return hits

    def _paint_grid(self, drawn: Drawn) -> None:
        scale, look, painter = self._scale, self._look, self._painter
        painter.setFont(look.font(12, 400))
        height = QFontMetricsF(painter.font()).height()
        for amount in amount_ticks(scale.range, scale.bottom - scale.top, 2 * height):
            y = scale.y(amount)
            painter.setPen(QPen(look.colour("border" if not amount else "line"), look.metric(1)))
            painter.drawLine(QPointF(scale.left, y), QPointF(scale.right, y))
            painter.setPen(look.colour("text2"))
            text = QRectF(0, y - height / 2, scale.left - look.metric(6), height)
            painter.drawText(text, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, short_money(amount, drawn.life.currency))
        for word, limit in self._limits(drawn):
            y = scale.y(limit)
            if word == "signal-red":
                painter.fillRect(QRectF(QPointF(scale.left, scale.top), QPointF(scale.right, y)), look.colour("dangersoft"))
            painter.setPen(QPen(look.colour("danger"), look.metric(1), Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(scale.left, y), QPointF(scale.right, y))
            self._words.take(QRectF(scale.left, y - 1, scale.right - scale.left, 2))

    def _limits(self, drawn: Drawn) -> list[tuple[str, int]]:
        """Return from how much debt there is a red signal, and a block, where that is another; what the scale does not reach is left out."""
        red, block = drawn.life.red, drawn.life.block
        limits = [("signal-red", red), *([("block", block)] if block != red else [])]
        return [(word, limit) for word, limit in limits if limit is not None and 0 < limit < self._scale.range.most]

    def _paint_owed(self, drawn: Drawn) -> None:
        scale, look, painter = self._scale, self._look, self._painter
        path, gap = QPainterPath(), look.metric(1)
        steps = steps_of(drawn.life, scale.range.last)
        path.moveTo(scale.x(steps[0][0]), scale.bottom)
        before = scale.bottom
        for start, end, amount in steps:
            y = scale.y(amount)
            path.lineTo(scale.x(start), y)
            path.lineTo(scale.x(end), y)
            if amount or before < scale.bottom:
                self._words.take(QRectF(scale.x(start) - gap, y - gap, scale.x(end) - scale.x(start) + 2 * gap, 2 * gap))
                self._words.take(QRectF(scale.x(start) - gap, min(y, before), 2 * gap, max(abs(before - y), 1)))
            before = y
        line = QPainterPath(path)
        path.lineTo(scale.x(steps[-1][1]), scale.bottom)
        path.closeSubpath()
        ground = look.colour(drawn.tint)
        ground.setAlphaF(0.18)
        painter.fillPath(path, ground)
        painter.setPen(QPen(look.colour(drawn.tint), look.metric(2)))
        painter.drawPath(line)
        above = next((start for start, _, amount in steps if amount > scale.range.most), None)
        if above is not None:
            self._paint_arrow(scale.x(above), scale.top, look.colour(drawn.tint))

    def _paint_arrow(self, x: float, y: float, colour: QColor) -> None:
        """Paint what says that the amount lies above the scale."""
        size = self._look.metric(5)
        self._painter.setPen(QPen(colour, self._look.metric(2)))
        tip = QPointF(x, y - size)
        self._painter.drawLines([QLineF(tip, QPointF(x - size, y + size / 2)), QLineF(tip, QPointF(x + size, y + size / 2)), QLineF(tip, QPointF(x, y))])

    def _paint_band(self, drawn: Drawn) -> None:
        """Paint the days of the loan, those of the delay, and beneath them those on which the account is blocked."""
        scale, look, painter = self._scale, self._look, self._painter
        life, thick = drawn.life, look.metric(4)
        back = next((event.day for event in life.events if event.kind == "return"), None)
        end = min(back or life.owed[-1][0], scale.range.last)
        due = min(life.due, end)
        for start, until, colour in ((life.events[0].day, due, "greenbar"), (due, end, drawn.tint)):
            painter.fillRect(QRectF(scale.x(start), scale.bottom - thick / 2, scale.x(until) - scale.x(start), thick), look.colour(colour))
        for since, freed in blocked_spans(life):
            until = min(max(freed, since + timedelta(days=1)), scale.range.last)
            if since < until:
                painter.fillRect(QRectF(scale.x(since), scale.bottom + thick, scale.x(until) - scale.x(since), thick), look.colour("dangerbar"))

    def _paint_signs(self, drawn: Drawn) -> list[Hit]:
        scale, look, painter = self._scale, self._look, self._painter
        size = look.metric(SIGN)
        shown = [(place, event) for place, event in drawn.places if event.kind not in PARTS and event.day <= scale.range.last]
        shown.sort(key=lambda one: one[1].day)
        stands = spread([scale.x(event.day) for _, event in shown], size + look.metric(2), ROWS)
        rects = [QRectF(centre - size / 2, scale.top - look.metric(10) - (row + 1) * (size + look.metric(2)), size, size) for centre, row in stands]
        for (place, event), rect in zip(shown, rects, strict=True):  # all lines first: signs stand over those of others
            marked, x = place == drawn.marked, scale.x(event.day)
            painter.setPen(QPen(look.colour("accent" if marked else "field"), look.metric(2 if marked else 1), Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x, scale.bottom))
            line = QRectF(x - look.metric(1), scale.top - look.metric(6), look.metric(2), scale.bottom - scale.top + look.metric(6))
            if marked:
                self._words.take(line)
            else:  # kept clear of too where there is room: the words stay where they are as the mark goes on
                self._words.shun(line)
        for (place, event), rect in zip(shown, rects, strict=True):
            self._paint_sign(drawn, place, event, rect)
        return [Hit(rect, place) for (place, _), rect in zip(shown, rects, strict=True)]

    def _paint_sign(self, drawn: Drawn, place: int, event: Event, rect: QRectF) -> None:
        look, painter = self._look, self._painter
        marked, differs, size = place == drawn.marked, place in drawn.differing, rect.width()
        painter.setBrush(look.colour("sel" if marked else "warnsoft" if differs else "base"))
        painter.setPen(QPen(look.colour("accent" if marked else "warnbar" if differs else "field"), look.metric(2 if marked or differs else 1)))
        painter.drawEllipse(rect)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = rect.adjusted(size / 5, size / 5, -size / 5, -size / 5)
        paint_icon_in(painter, inside.toRect(), sign_of(event), look.colour("danger" if event.kind in {"block", "signal-red", "refused"} else "text"))

    def _paint_limit_words(self, drawn: Drawn) -> None:
        scale, look, painter = self._scale, self._look, self._painter
        painter.setFont(look.font(12, 400))
        painter.setPen(look.colour("danger"))
        for word, limit in self._limits(drawn):
            text = drawn.words[word]
            size = QFontMetricsF(painter.font()).size(0, text)
            rect = self._words.put(along(scale.left, scale.right, scale.y(limit), size.width() + look.metric(2), size.height(), look.metric(6)))
            if rect is not None:
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_words(self, drawn: Drawn) -> None:
        """Say what costs something, where there is room: what is not said here stands in the table."""
        scale, look, painter = self._scale, self._look, self._painter
        self._paint_limit_words(drawn)
        painter.setFont(look.font(12, 600))
        metrics, gap = QFontMetricsF(painter.font()), look.metric(4)
        owed = dict(drawn.life.owed)
        for _, event in drawn.places:
            if event.kind not in _SAID or not event.amount or event.day > scale.range.last:
                continue
            amount = short_money(event.amount, drawn.life.currency)
            since = max((day for day in owed if day <= event.day), default=event.day)
            adds = event.kind not in _CAPS and since == event.day  # what is asked for on the invoice only adds nothing
            text = f"+{amount}, {called(event).lower()}" if adds else f"{called(event)}: {amount}"
            size = metrics.size(0, text)
            rect = self._words.put(
                beside(scale.x(event.day), max(scale.y(owed.get(since, 0)), scale.top + size.height()), size.width() + 2, size.height(), gap)
            )
            if rect is not None:
                painter.setPen(look.colour("text"))
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
