"""The texts of a table's cells: each measured once, and laid out once where it comes again, which in tables most do.

What is hidden in a text is made visible: a mark of direction from outside turns nothing round.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStaticText, QTransform

from app.domain.text import visible
from app.windows.common.theme import theme

_KEPT = 4_000
"""So many texts are kept; then it begins anew, so that a long table doesn't fill the memory."""


@dataclass(slots=True)
class _Text:
    """A text in a font: as it is shown, its width in pixels, whether it was painted already, and since then how it is laid out."""

    shown: str
    width: int
    painted: bool = False
    laid: QStaticText | None = None


class CellTexts:
    """Fonts by size, weight and shape, and the texts in them. `forget` when the theme is another."""

    def __init__(self) -> None:
        self._fonts: dict[tuple[float, int, bool, bool], QFont] = {}
        self._metrics: dict[int, QFontMetrics] = {}
        self._texts: dict[tuple[int, str], _Text] = {}

    def font(self, size: float, weight: int, italic: bool = False, struck: bool = False) -> QFont:
        """Return the program's font, the same object every time."""
        key = (size, weight, italic, struck)
        found = self._fonts.get(key)
        if found is None:
            found = self._fonts[key] = theme().font(size, weight, italic)
            found.setStrikeOut(struck)
            self._metrics[id(found)] = QFontMetrics(found)
        return found

    def width(self, text: str, font: QFont) -> int:
        """Return the width in pixels of a text in a font of `font`."""
        return self._text(text, font).width

    def paint(self, painter: QPainter, rect: QRect, text: str, font: QFont) -> None:
        """Paint a text in one line at the left, in the middle of the height; one that is too long is cut with dots."""
        kept, room, metrics = self._text(text, font), rect.width(), self._metrics[id(font)]
        top = rect.y() + (rect.height() - metrics.height() + 1) // 2  # of our own: Qt rounds texts and those laid out each its own way
        painter.setFont(font)
        if room < kept.width:
            painter.drawText(rect.x(), top + metrics.ascent(), metrics.elidedText(kept.shown, Qt.TextElideMode.ElideRight, room))
        elif kept.laid is not None:
            painter.drawStaticText(rect.x(), top, kept.laid)
        else:
            painter.drawText(rect.x(), top + metrics.ascent(), kept.shown)
            if kept.painted and not font.strikeOut():  # Qt strikes a text that is laid out in the wrong place
                kept.laid = QStaticText(kept.shown)
                kept.laid.setTextFormat(Qt.TextFormat.PlainText)
                kept.laid.prepare(QTransform(), font)
            kept.painted = True

    def forget(self) -> None:
        """Begin anew: fonts and sizes are others now."""
        self._fonts.clear()
        self._metrics.clear()
        self._texts.clear()

    def _text(self, text: str, font: QFont) -> _Text:
        key = (id(font), text)
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) >= _KEPT:
                self._texts.clear()
            shown = visible(text)
            found = self._texts[key] = _Text(shown, self._metrics[id(font)].horizontalAdvance(shown))
        return found


def without_common_end(old: str, new: str) -> str:
    """Return an old text without the last words that the new one has as well, but for numbers: `10 days`, `11 days` gives `10`."""
    mine, other = old.split(), new.split()
    common = 0
    while common < min(len(mine), len(other)) - 1 and mine[-1 - common] == other[-1 - common] and mine[-1 - common].isalpha():
        common += 1
    return old.rsplit(None, common)[0] if common else old
