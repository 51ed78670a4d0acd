"""Surfaces on screen: each window of a list is opened, and everything in it that says something is looked at."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtGui import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.services.spreadsheet import read_table, unguard
from app.windows.common.messages import tell
from app.windows.common.table_tools import TableTools
from tests.survival.ledger import Ledger
from tools.shown import shown
from tools.stage import Stage

LOOKS = (
    "patrons-details",
    "items-details",
    "registers-units",
    "registers-common",
    "patrons-search",
    "items-search",
    "parameters-circulation",
    "administration-outbox",
)
_ROLES = {
    Qt.ItemDataRole.DisplayRole: "cell", Qt.ItemDataRole.ToolTipRole: "tool tip", Qt.ItemDataRole.AccessibleTextRole: "spoken cell",
    Qt.ItemDataRole.AccessibleDescriptionRole: "spoken cell",
}  # fmt: skip
_MOST_ROWS = 200
_TRIGGERS = "=+-@\t\r\n＝＋－＠"


def walk_windows(stage: Stage, ledger: Ledger, looks: tuple[str, ...], folder: Path) -> None:
    """Open each window and look at all of it; then at message boxes that say the texts."""
    known = {look.name: look for look in shown()}
    for name in looks:
        window = known[name].open(stage)
        stage.wait()
        look_at(window, ledger)
        for dialog in stage.dialogs():
            look_at(dialog, ledger)
        for tools in stage.main.findChildren(TableTools):
            _write_list(tools, ledger, folder)
        stage.clear()


def show_messages(stage: Stage, ledger: Ledger, texts: list[str]) -> None:
    """Say each of the texts in a message."""
    for text in texts:
        box = tell(stage.main, title=text, heading=text, text=text)
        ledger.look("message", box.windowTitle(), raw=False)
        for label in box.findChildren(QLabel):
            _look_at_label(label, ledger, "message")
        box.close()


def look_at(window: QWidget, ledger: Ledger) -> None:
    """Look at everything in a window that says something."""
    for widget in (window, *window.findChildren(QWidget)):
        _look_at_widget(widget, ledger)
        _look_at_tip(widget.toolTip(), ledger)
        ledger.look("spoken", widget.accessibleName(), raw=False, lines=True)
        ledger.look("spoken", widget.accessibleDescription(), raw=False, lines=True)
        ledger.look("title", widget.windowTitle(), raw=False)
        for action in widget.actions():
            ledger.look("menu", action.text().replace("&&", "&"), raw=False)
            _look_at_tip(action.toolTip(), ledger)


def _look_at_widget(widget: QWidget, ledger: Ledger) -> None:
    if isinstance(widget, QLabel):
        _look_at_label(widget, ledger, "label")
    elif isinstance(widget, QAbstractButton):
        ledger.look("button", widget.text().replace("&&", "&"), raw=False)
    elif isinstance(widget, QGroupBox):
        ledger.look("heading", widget.title().replace("&&", "&"), raw=False)
    elif isinstance(widget, QComboBox):
        for number in range(widget.count()):
            ledger.look("choice", widget.itemText(number), raw=False)
    elif isinstance(widget, QLineEdit):
        ledger.look("field", widget.text())
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        ledger.look("field", widget.toPlainText())
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        _look_at_model(widget.model(), ledger)


def _look_at_label(label: QLabel, ledger: Ledger, surface: str) -> None:
    if label.textFormat() is not Qt.TextFormat.PlainText and Qt.mightBeRichText(label.text()):
        ledger.complain(surface, f"{label.objectName() or type(label).__name__} is not plain")
    ledger.look(surface, label.text(), raw=False, lines=True)


def _look_at_model(model: QAbstractItemModel, ledger: Ledger, parent: QModelIndex | None = None) -> None:
    parent = parent or QModelIndex()
    for column in range(model.columnCount(parent)):
        for role, surface in _ROLES.items():
            _look_at_value(model.headerData(column, Qt.Orientation.Horizontal, role), f"head, {surface}", ledger)
    for row in range(min(model.rowCount(parent), _MOST_ROWS)):
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            for role, surface in _ROLES.items():
                _look_at_value(model.data(index, role), surface, ledger)
            if column == 0 and model.rowCount(index):
                _look_at_model(model, ledger, index)


def _look_at_value(value: object, surface: str, ledger: Ledger) -> None:
    if not isinstance(value, str) or not value:
        return
    if surface.endswith("tool tip"):
        _look_at_tip(value, ledger)
    else:
        ledger.look(surface, value, raw=False)


def _look_at_tip(tip: str, ledger: Ledger) -> None:
    if not tip:
        return
    if not Qt.mightBeRichText(tip):
        ledger.look("tool tip", tip, raw=False, lines=True)
        return
    said, tags = read_html(tip)
    if tags - {"qt"}:
        ledger.complain("tool tip", f"markup {sorted(tags)}")
    ledger.look("tool tip", said, raw=False, lines=True)


def read_html(text: str) -> tuple[str, set[str]]:
    """Return what markup says, and the tags in it."""
    parser = _Html()
    parser.feed(text)
    parser.close()
    return "".join(parser.said), parser.tags


class _Html(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.said, self.tags = list[str](), set[str]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def _write_list(tools: TableTools, ledger: Ledger, folder: Path) -> None:
    """Write a list as it is shown into both kinds of files, and read them back."""
    headers, rows = tools.content()
    if not any("Zq" in str(value) for row in rows for value in row):
        return
    for ending in ("csv", "xlsx"):
        path = folder / f"list.{ending}"
        path.unlink(missing_ok=True)
        tools.write(path)
        for cells in csv_cells(path, ledger) if ending == "csv" else _sheet_cells(path, headers):
            for cell in cells:
                ledger.look(f"{ending} of a list", cell)


def csv_cells(path: Path, ledger: Ledger) -> Iterator[list[str]]:
    """Yield the rows of a CSV file; a cell that a spreadsheet would take for a formula is complained of."""
    for cells in csv.reader(io.StringIO(path.read_bytes().decode(), newline="")):
        for cell in cells:
            if cell[:1] in tuple(_TRIGGERS) and "Zq" in cell:
                ledger.complain("csv", f"unguarded: {cell[:40]!r}")
        yield [unguard(cell) for cell in cells]


def _sheet_cells(path: Path, headers: list[str]) -> Iterator[list[str]]:
    names = [name.strip().casefold().replace(" ", "_").replace("-", "_") for name in headers]
    for line in read_table(path, names):
        yield list(line.cells.values())
