"""The picture on paper, as PDF and as an image file: on white, whatever the theme, with the table under it (X2)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from app.windows.common.file_choice import ask_file
from app.windows.common.printing import print_pages, save_pdf
from app.windows.common.table_tools import Value, texts
from app.windows.common.theme import BASE_FONT, theme
from app.windows.common.tokens import LIGHT
from app.windows.timeline.painting import Look
from app.windows.timeline.sheet import Sheet, paint_sheet

_WIDTH, _LIFE, _RATIO = 1180, 300, 2
"""Size of an image in pixels of the 13 px font, for each life, and how many points a pixel has."""
_ROW, _CELL = 20, 6


def paper_look(unit: float) -> Look:
    """Return how it looks on paper, where a pixel of the 13 px font is so many units."""
    return Look(lambda token: QColor(LIGHT[token]), lambda pixels: pixels * unit, partial(_font, unit))


def _font(unit: float, size: int, weight: int) -> QFont:
    font = theme().font(BASE_FONT, weight)
    font.setPixelSize(max(round(size * unit), 1))
    return font


def print_sheet(parent: QWidget, title: str, sheet: Sheet, headers: Sequence[str], rows: Sequence[Sequence[Value]]) -> QPrintDialog:
    """Open the print dialog; the picture is printed with its table when it is accepted."""
    return print_pages(parent, title, partial(_paint_page, title=title, sheet=replace(sheet, marked=None), headers=headers, rows=texts(rows)))


def save_picture(parent: QWidget, title: str, sheet: Sheet, failed: Callable[[str], object]) -> QFileDialog:
    """Ask for a file and write the picture into it, as PNG or PDF; `failed` is told which file could not be written."""
    selected = partial(_on_file_selected, title=title, sheet=replace(sheet, marked=None), failed=failed)
    return ask_file(parent, title, title, ("png", "pdf"), selected, name="picture_dialog")


def _on_file_selected(name: str, title: str, sheet: Sheet, failed: Callable[[str], object]) -> None:
    if not write_picture(Path(name), title, sheet):
        failed(name)


def write_picture(path: Path, title: str, sheet: Sheet) -> bool:
    """Write the picture, of the kind of the file's ending; False where the file can't be written."""
    if path.suffix.lower() == ".pdf":
        return save_pdf(path, title, partial(_paint_page, title=title, sheet=sheet, headers=(), rows=()))
    image = QImage(_WIDTH * _RATIO, (_LIFE * len(sheet.lives) + 40) * _RATIO, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_sheet(painter, QRectF(image.rect()), sheet, paper_look(_RATIO))
    painter.end()
    return image.save(str(path))


def _paint_page(printer: QPrinter, title: str, sheet: Sheet, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Paint the picture on a page, and the table under it, over more pages where it is long."""
    painter = QPainter(printer)
    page = QRectF(painter.viewport())
    look = paper_look(page.width() / _WIDTH * 1.3)
    painter.setFont(look.font(15, 600))
    painter.drawText(QRectF(0, 0, page.width(), look.metric(24)), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
    height = look.metric(_LIFE * len(sheet.lives))
    paint_sheet(painter, QRectF(0, look.metric(30), page.width(), height), sheet, look)
    y, lines = look.metric(50) + height, [headers, *rows] if headers else []
    widths = _widths(painter, look, lines, page.width())
    for number, row in enumerate(lines):
        if y + look.metric(_ROW) > page.height():
            printer.newPage()
            y = 0.0
        _paint_row(painter, look, QRectF(0, y, page.width(), look.metric(_ROW)), row, widths, weight=600 if number == 0 else 400)
        y += look.metric(_ROW)
    painter.end()


def _widths(painter: QPainter, look: Look, lines: Sequence[Sequence[str]], whole: float) -> list[float]:
    """Return how wide the columns are: as their texts, a sixth of the page at most; the last one has what is left."""
    painter.setFont(look.font(12, 600))
    metrics = painter.fontMetrics()
    texts_of = list(zip(*lines, strict=True))[:-1]
    found = [min(max(map(metrics.horizontalAdvance, column)) + 2 * look.metric(_CELL), whole / 6) for column in texts_of]
    return [*found, whole - sum(found)]


def _paint_row(painter: QPainter, look: Look, rect: QRectF, row: Sequence[str], widths: Sequence[float], *, weight: int) -> None:
    painter.setFont(look.font(12, weight))
    painter.setPen(look.colour("text"))
    left = rect.left()
    for text, width in zip(row, widths, strict=True):
        place = QRectF(left, rect.top(), width - look.metric(_CELL), rect.height())
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
        left += width
    painter.setPen(look.colour("line"))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
