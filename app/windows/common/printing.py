"""Printing a table or a text: the system's print dialog, then pages with headings; text only, painted, nothing loaded."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMarginsF, QObject, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPageLayout, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.domain.text import visible
from app.windows.common.theme import theme

_POINTS = 8.5
_READ_POINTS = 11.0
"""Of a text that is handed to somebody."""
_MARGIN = 15.0
_NARROW = 5
"""So many columns go on an upright page."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a table is printed: the places of the columns that stand at the right, and whether its last row is a sum of the others."""

    right: frozenset[int] = frozenset()
    summed: bool = False


PLAIN = Look()


def print_table(parent: QWidget, title: str, headers: Sequence[str], rows: Sequence[Sequence[str]], look: Look = PLAIN) -> QPrintDialog:
    """Open the print dialog and return it; the table is printed when it is accepted."""
    return _ask(parent, title, QPageLayout.Orientation.Landscape, partial(paint_table, title=title, headers=headers, rows=rows, look=look))


def print_text(parent: QWidget, title: str, text: str) -> QPrintDialog:
    """Open the print dialog and return it; the text is printed when it is accepted."""
    return _ask(parent, title, QPageLayout.Orientation.Portrait, partial(paint_text, title=title, text=text), margin=_MARGIN)


def print_pages(parent: QWidget, title: str, paint: Callable[[QPrinter], object]) -> QPrintDialog:
    """Open the print dialog and return it; upright pages are painted when it is accepted."""
    return _ask(parent, title, QPageLayout.Orientation.Portrait, paint)


def save_table(path: Path, title: str, headers: Sequence[str], rows: Sequence[Sequence[str]], look: Look = PLAIN) -> bool:
    """Write the table as a PDF, across the page where it is wide; False where the file can't be written."""
    orientation = QPageLayout.Orientation.Portrait if len(headers) <= _NARROW else QPageLayout.Orientation.Landscape
    return save_pdf(path, title, partial(paint_table, title=title, headers=headers, rows=rows, look=look), orientation, _MARGIN)


def save_pdf(
    path: Path,
    title: str,
    paint: Callable[[QPrinter], object],
    orientation: QPageLayout.Orientation = QPageLayout.Orientation.Portrait,
    margin: float | None = None,
) -> bool:
    """Write what is painted as a PDF (`margin` in millimetres, None: hardly any); False where the file can't be written."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageOrientation(orientation)
    if margin is not None:
        printer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout.Unit.Millimeter)
    printer.setOutputFileName(str(path))
    printer.setDocName(title)
    try:
        path.touch()  # Qt would only warn
    except OSError:
        return False
    paint(printer)
    return True


def _ask(parent: QWidget, title: str, orientation: QPageLayout.Orientation, paint: Callable[[QPrinter], object], margin: float | None = None) -> QPrintDialog:
    """Open the print dialog of what is painted; `margin` in millimetres, None: the printer's own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageOrientation(orientation)
    if margin is not None:
        printer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout.Unit.Millimeter)
    printer.setDocName(title)
    dialog = _PrintDialog(printer, parent, paint)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
    return dialog


class _PrintDialog(QPrintDialog):
    """The print dialog of what is painted when it is accepted."""

    def __init__(self, printer: QPrinter, parent: QWidget, paint: Callable[[QPrinter], object]) -> None:
        super().__init__(printer, parent)
        self.setObjectName("print_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._printer, self._paint = printer, paint
        file = self.findChild(QLineEdit, "filename")  # None where the dialog is the system's own
        self._names = file.completer().popup() if file is not None else None
        if self._names is not None:
            self._names.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter prints although names to choose from are listed below the file's, as long as none of them is marked: the list would keep it."""
        names = self._names
        if names is None or watched is not names or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or names.currentIndex().isValid():
            return False
        names.hide()
        next(button for button in self.findChildren(QPushButton) if button.isDefault()).click()
        return True

    def accept(self) -> None:
        super().accept()
        self._paint(self._printer)


def paint_text(printer: QPrinter, title: str, text: str) -> int:
    """Paint a text under a heading, as many pages as it needs, and return their number; it is never taken for markup."""
    painter = QPainter(printer)
    whole = printer.pageRect(QPrinter.Unit.DevicePixel)
    bold, plain = QFontMetricsF(_font(600), printer), QFontMetricsF(_font(400, _READ_POINTS), printer)
    head, height = bold.height() * 2, plain.lineSpacing()
    room = max(int((whole.height() - head) // height), 1)
    lines = list(_wrapped(text, _font(400, _READ_POINTS), printer, whole.width()))
    pages = range(0, max(len(lines), 1), room)
    for number, start in enumerate(pages, start=1):
        if start:
            printer.newPage()
        painter.setFont(_font(600))
        heading = f"{visible(title)}  {number}" if len(pages) > 1 else visible(title)
        painter.drawText(QRectF(0, 0, whole.width(), head), Qt.AlignmentFlag.AlignLeft, heading)
        painter.setFont(_font(400, _READ_POINTS))
        for place, line in enumerate(lines[start : start + room]):
            painter.drawText(QRectF(0, head + place * height, whole.width(), height * 1.2), Qt.AlignmentFlag.AlignLeft, line)
    painter.end()
    return len(pages)


def _wrapped(text: str, font: QFont, printer: QPrinter, width: float) -> Iterator[str]:
    """Break a text into lines that fit, its own line feeds kept."""
    for paragraph in text.splitlines():
        shown = visible(paragraph)
        layout = QTextLayout(shown, font, printer)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
        layout.endLayout()
        if not layout.lineCount():
            yield ""
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            yield _sliced(shown, line.textStart(), line.textLength())


def _sliced(text: str, start: int, length: int) -> str:
    """Return a part of a text by Qt's count, in which an emoji is two."""
    units = text.encode("utf-16-le")
    return units[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")


def paint_table(printer: QPrinter, title: str, headers: Sequence[str], rows: Sequence[Sequence[str]], look: Look = PLAIN) -> int:
    """Paint a table on a printer (or a PDF) and return the number of pages."""
    painter = QPainter(printer)
    sheet = _Sheet(printer, painter, title, headers, rows, look)
    pages = 0
    start = 0
    while pages == 0 or start < len(rows):
        if pages:
            printer.newPage()
        pages += 1
        start = sheet.paint_page(start, pages)
    painter.end()
    return pages


class _Sheet:
    """Measures the columns once and paints page after page."""

    def __init__(self, printer: QPrinter, painter: QPainter, title: str, headers: Sequence[str], rows: Sequence[Sequence[str]], look: Look) -> None:
        self._painter, self._title, self._headers, self._rows, self._look = painter, title, headers, rows, look
        self._area = QRectF(0, 0, printer.pageRect(QPrinter.Unit.DevicePixel).width(), printer.pageRect(QPrinter.Unit.DevicePixel).height())
        self._plain, self._bold = _font(400), _font(600)
        painter.setFont(self._plain)
        self._metrics = QFontMetricsF(self._plain, printer)
        self._height = self._metrics.height() * 1.35
        self._gap = self._metrics.horizontalAdvance("x") * 1.5
        self._widths = self._measure()

    def _measure(self) -> list[float]:
        """Return the widths of the columns: as their widest text; where the page is too narrow, the widest are cut, and the others stay whole."""
        bold, heavy = QFontMetricsF(self._bold, self._painter.device()), [self._headers, *(self._rows[-1:] if self._look.summed else ())]
        wanted = [
            max([*(bold.horizontalAdvance(row[n]) for row in heavy), *(self._metrics.horizontalAdvance(row[n]) for row in self._rows)]) + self._gap
            for n in range(len(self._headers))
        ]
        most, room = max(wanted, default=0.0), self._area.width()
        for place, width in enumerate(sorted(wanted)):
            share = room / (len(wanted) - place)
            if width > share:
                most = share
                break
            room -= width
        return [min(width, most) for width in wanted]

    def paint_page(self, start: int, number: int) -> int:
        """Paint the heading and as many rows as fit from `start`; returns the first row that did not."""
        painter = self._painter
        painter.setFont(self._bold)
        painter.drawText(QRectF(0, 0, self._area.width(), self._height), Qt.AlignmentFlag.AlignLeft, visible(self._title))
        painter.drawText(QRectF(0, 0, self._area.width(), self._height), Qt.AlignmentFlag.AlignRight, str(number))
        y = self._height * 1.6
        self._paint_row(self._headers, y)
        painter.setFont(self._plain)
        y += self._height
        painter.setPen(QPen(Qt.GlobalColor.black, 0))
        painter.drawLine(0, int(y), int(self._area.width()), int(y))
        place = start
        while place < len(self._rows) and y + self._height <= self._area.height():
            if self._look.summed and place == len(self._rows) - 1:
                painter.setFont(self._bold)
                painter.drawLine(0, int(y), int(sum(self._widths)), int(y))
            self._paint_row(self._rows[place], y)
            y += self._height
            place += 1
        return max(place, start + 1)

    def _paint_row(self, texts: Sequence[str], y: float) -> None:
        x = 0.0
        metrics = QFontMetricsF(self._painter.font(), self._painter.device())
        for place, (text, width) in enumerate(zip(texts, self._widths, strict=True)):
            room = width - self._gap
            shown = metrics.elidedText(visible(text), Qt.TextElideMode.ElideRight, room + self._gap * 0.5)
            side = Qt.AlignmentFlag.AlignRight if place in self._look.right else Qt.AlignmentFlag.AlignLeft
            cell = QRectF(x, y, room, self._height)
            self._painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter | side | Qt.TextFlag.TextDontClip, shown)
            x += width


def _font(weight: int, points: float = _POINTS) -> QFont:
    font = theme().font(13, weight)
    font.setPointSizeF(points)
    return font
