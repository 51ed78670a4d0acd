"""A policy sheet as a document: shown, printed and written as a PDF alike; it loads nothing from anywhere (X17)."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMarginsF, QObject, QSizeF, QUrl
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QTextBlock, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from app.queries.policy_sheet import PolicySheet
from app.windows.common.printing import print_pages, save_pdf
from app.windows.common.theme import colour, metric, theme
from app.windows.policy_sheet.writing import RULED, write_sheet

_MARGIN_MM = 16.0
_POINTS = 9.5


class SheetDocument(QTextDocument):
    """A sheet's text. With a parent it is shown there, in the colours of the theme; else it is for paper."""

    def __init__(self, text: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if parent is not None:
            text = text.replace(RULED, colour("border").name())
            self.setDocumentMargin(metric(14))
        font = QFont(theme().font(13, 400))
        font.setPointSizeF(_POINTS)
        self.setDefaultFont(font)
        self.setDefaultStyleSheet(f"body {{ color: {colour('text').name() if parent is not None else 'black'}; }}")
        self.setUndoRedoEnabled(False)
        self.setHtml(text)

    def keep_headings(self) -> None:
        """Begin a page with a heading that would else stand at the foot of one, without what it is about."""
        block = self.begin()
        while block.isValid():
            follows = _first_line(block)
            if follows.isValid() and self._page_of(follows) > self._page_of(block):
                form = block.blockFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(form)
                self.setPageSize(self.pageSize())  # lays all of it out anew: else Qt leaves out headings behind such a break
            block = block.next()

    def _page_of(self, block: QTextBlock) -> int:
        rect = self.documentLayout().blockBoundingRect(block)
        return int((rect.y() + rect.height() / 2) // self.pageSize().height())

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Answer nothing: no picture or style sheet is ever fetched."""
        return None


def _first_line(heading: QTextBlock) -> QTextBlock:
    """Return what has to stand on the page of a heading: the first line that it is about, in a table that under the heads of its columns."""
    follows = heading
    for _ in range({2: 3, 3: 2}.get(heading.blockFormat().headingLevel(), 0)):
        follows = follows.next()
    table = QTextCursor(follows).currentTable() if follows.isValid() else None
    if table is not None and table.format().toTableFormat().headerRowCount() and table.rows() > 1:
        return table.cellAt(1, 0).firstCursorPosition().block()
    return follows


def print_sheet(parent: QWidget, title: str, text: str) -> QPrintDialog:
    """Open the print dialog and return it; the sheet is printed when it is accepted."""
    return print_pages(parent, title, partial(paint_sheet, text=text))


def save_sheet(path: Path, title: str, text: str) -> bool:
    """Write a sheet as a PDF; False where the file can't be written."""
    return save_pdf(path, title, partial(paint_sheet, text=text))


def write_sheet_file(sheet: PolicySheet, path: Path, language: str, *, staff: bool) -> bool:
    """Write a sheet in a language into a file: HTML by its ending, else a PDF. False where it can't be written."""
    title, text = write_sheet(sheet, language, staff=staff)
    if path.suffix.lower() not in {".html", ".htm"}:
        return save_sheet(path, title, text)
    try:
        path.write_text(f"<!doctype html>\n{text}\n", encoding="utf-8")
    except OSError:
        return False
    return True


def paint_sheet(printer: QPrinter, text: str) -> int:
    """Paint a sheet on A4 pages, and return their number."""
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter)
    document = SheetDocument(text)
    document.documentLayout().setPaintDevice(printer)
    document.setPageSize(QSizeF(printer.pageRect(QPrinter.Unit.DevicePixel).size()))
    document.keep_headings()
    document.print_(printer)
    return document.pageCount()
