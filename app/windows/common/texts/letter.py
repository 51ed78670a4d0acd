"""A letter as a page: letterhead, window of the envelope, day, heading and text; painted the same on screen, paper and PDF.

Everything is painted as text. Lengths are in millimetres of an A4 page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from app.domain.text import visible
from app.windows.common.plain_label import set_description
from app.windows.common.printing import print_pages, save_pdf
from app.windows.common.theme import metric, theme

_DPI = 600.0
_MM = _DPI / 25.4
_WIDE, _HIGH = 210.0, 297.0
_LEFT, _TOP, _ROOM, _FOOT = 22.0, 16.0, 166.0, 20.0
_WINDOW_LEFT, _WINDOW_TOP = 112.0, 48.0
_BODY_TOP = 98.0
_POINTS, _HEAD_POINTS = 11.0, 13.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What stands on it, already filled in. `sender` and `text` may have several lines."""

    sender: str
    recipient: Sequence[str]
    day: str
    heading: str
    text: str


def print_letters(parent: QWidget, title: str, letters: Sequence[Letter]) -> QPrintDialog:
    """Open the print dialog and return it; each letter begins a page."""
    return print_pages(parent, title, partial(paint_letters, letters=letters))


def save_letters(path: Path, title: str, letters: Sequence[Letter]) -> bool:
    """Write letters as a PDF; False where the file can't be written."""
    return save_pdf(path, title, partial(paint_letters, letters=letters))


def paint_letters(printer: QPrinter, letters: Sequence[Letter]) -> int:
    """Paint letters on a printer, and return the number of pages."""
    painter = QPainter(printer)
    rect = printer.pageRect(QPrinter.Unit.DevicePixel)
    painter.translate(-rect.x(), -rect.y())
    painter.scale(printer.resolution() / _DPI, printer.resolution() / _DPI)
    pages = 0
    for letter in letters:
        for number, lines in enumerate(_pages(letter)):
            if pages:
                printer.newPage()
            _paint_page(painter, letter, number, lines)
            pages += 1
    painter.end()
    return pages


class LetterView(QWidget):
    """Shows a letter, page under page, as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter: Letter | None = None
        self._pages: list[list[str]] = []
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_letter(self, letter: Letter) -> None:
        """Show another letter; those who listen are told its text."""
        self._letter, self._pages = letter, list(_pages(letter))
        set_description(self, "\n".join((letter.sender, *letter.recipient, letter.day, letter.heading, letter.text)))
        self._grow()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        """Be as high as the pages are at this width."""
        self.setFixedHeight(max(len(self._pages), 1) * (int(self.width() * _HIGH / _WIDE) + metric(10)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._letter is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.width() / (_WIDE * _MM)
        painter.scale(scale, scale)
        for number, lines in enumerate(self._pages):
            page = QRectF(0, 0, _WIDE * _MM, _HIGH * _MM)
            painter.fillRect(page, QColor("white"))  # paper is white in the dark too
            painter.setPen(QPen(QColor("#999999"), _MM / 3))
            painter.drawRect(page.adjusted(1, 1, -1, -1))
            _paint_page(painter, self._letter, number, lines)
            painter.translate(0, _HIGH * _MM + metric(10) / scale)
        painter.end()


def _paint_page(painter: QPainter, letter: Letter, number: int, lines: Sequence[str]) -> None:
    painter.setPen(QColor("black"))
    top = _TOP
    if number == 0:
        _paint_lines(painter, letter.sender.split("\n"), _LEFT, _TOP, 9.0)
        _paint_lines(painter, [letter.day], _WINDOW_LEFT, _TOP, _POINTS)
        _paint_lines(painter, letter.recipient, _WINDOW_LEFT, _WINDOW_TOP, _POINTS)
        _paint_lines(painter, [letter.heading], _LEFT, _BODY_TOP - 10, _HEAD_POINTS, 600)
        top = _BODY_TOP
    else:
        _paint_lines(painter, [str(number + 1)], _LEFT + _ROOM - 8, _HIGH - _FOOT + 6, 9.0)
    _paint_lines(painter, lines, _LEFT, top, _POINTS)


def _paint_lines(painter: QPainter, lines: Sequence[str], left: float, top: float, points: float, weight: int = 400) -> None:
    font = _font(points, weight)
    height = QFontMetricsF(font).lineSpacing()
    painter.setFont(font)
    for place, line in enumerate(lines):
        box = QRectF(left * _MM, top * _MM + place * height, (_WIDE - left - 4) * _MM, height * 1.2)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, visible(line))


def _pages(letter: Letter) -> Iterator[list[str]]:
    """Return the lines of the text page by page."""
    lines = list(_wrapped(letter.text))
    height = QFontMetricsF(_font(_POINTS)).lineSpacing() / _MM
    top = _BODY_TOP
    while True:
        room = max(int((_HIGH - _FOOT - top) / height), 1)
        yield lines[:room]
        lines, top = lines[room:], _TOP
        if not lines:
            return


def _wrapped(text: str) -> Iterator[str]:
    """Break a text into lines that fit; what a line begins with (blanks that set it in) stays."""
    font, option = _font(_POINTS), QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    for paragraph in text.split("\n"):
        shown = visible(paragraph)
        layout = QTextLayout(shown, font)
        layout.setTextOption(option)
        layout.beginLayout()
        parts = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(_ROOM * _MM)
            parts.append((line.textStart(), line.textLength()))
        layout.endLayout()
        units = shown.encode("utf-16-le")  # Qt counts an emoji as two
        yield from (units[2 * start : 2 * (start + length)].decode("utf-16-le", "replace") for start, length in parts or [(0, 0)])


def _font(points: float, weight: int = 400) -> QFont:
    font = theme().font(13, weight)
    font.setPixelSize(round(points * _DPI / 72))
    return font
