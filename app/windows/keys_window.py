"""Help → Keys: every key of the program in one table, to read or to print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from app.background.client import Client
from app.settings import Settings
from app.windows.commands import MENUS, Command, commands, keys_of, plain
from app.windows.common.buttons import Button
from app.windows.common.inner_window import InnerWindow
from app.windows.common.keys import key_name
from app.windows.common.plain_label import PlainLabel, set_spoken, set_tip
from app.windows.common.printing import print_table
from app.windows.common.row_table_model import Cell, Column, RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One action with its keys, as they are shown."""

    id: str
    keys: str
    does: str
    place: str


def list_keys(settings: Settings | None = None) -> list[KeyRow]:
    """Return every action that has a key, in the order of the menus."""
    return [
        KeyRow(command.id, key_text(keys_of(command, settings)), plain(command.text), place_of(command)) for command in commands() if keys_of(command, settings)
    ]


def key_text(keys: Sequence[str]) -> str:
    """Return keys as the system writes them; a row of Alt with digits and letters as what it has in common."""
    shown = [key_name(key) for key in keys]
    return ", ".join(shown) if len(shown) <= 3 else f"{shown[0]} … {shown[8]}, {shown[9]} … {shown[-2]}, {shown[-1]}"


def place_of(command: Command) -> str:
    """Return the menus that lead to a command; empty for what each window does by itself."""
    names = {menu.id: menu for menu in MENUS}
    path: list[str] = []
    at = command.menu
    while at:
        path.insert(0, plain(names[at].text))
        at = names[at].parent
    return " → ".join(path)


class KeysWindow(InnerWindow):
    """A table of keys with a filter and printing."""

    def __init__(self, client: Client, argument: object | None = None) -> None:
        super().__init__(client, argument)
        self._heading = PlainLabel("", self, role="heading")
        self._hint = PlainLabel("", self, role="secondary")
        self._filter_label = PlainLabel("", self)
        self._filter = QLineEdit(self)
        self._filter.setObjectName("keys_filter")
        self._filter.setClearButtonEnabled(True)
        self._filter_label.setBuddy(self._filter)
        self._table = TableView("", self, object_name="keys_table")
        self._model: RowTableModel[KeyRow] = RowTableModel(self._columns(), self._table, key=lambda row: row.id)
        self._table.set_table_model(self._model)
        self._print = Button("", self, icon_name="printer", name="keys_print")
        self._close = Button("", self, name="keys_close")
        self._filter.textChanged.connect(self._on_filter_changed)
        self._table.filter_cleared.connect(self._filter.clear)
        self._print.clicked.connect(self._on_print_clicked)
        self._close.clicked.connect(self.close)
        self._build()
        self.retranslate()
        self._table.setFocus()

    def title(self) -> str:
        """Return the window's name."""
        return self.tr("Keys")

    def retranslate(self) -> None:
        """Put every word into the present language."""
        self._heading.setText(self.tr("Keys"))
        self._hint.setText(self.tr("Alt with an underlined letter leads to every menu and field as well."))
        self._filter_label.setText(self.tr("Fi&nd"))
        self._print.setText(self.tr("&Print…"))
        self._print.set_icon("printer")
        self._close.setText(self.tr("Close"))
        set_tip(self._print, self.tr("Prints the whole list.") + " (Ctrl+P)")
        set_spoken(self._table, self.tr("Keys"))
        self._model.set_rows(list_keys(self.client.settings))
        self._model.set_columns(self._columns())  # last: new headings have the columns fitted, to the new words in them

    def print_out(self) -> None:
        """Ask for a printer, and print the list."""
        headers = [column.header for column in self._columns()]
        print_table(self, self.title(), headers, [(row.keys, row.does, row.place) for row in list_keys(self.client.settings)])

    def _columns(self) -> list[Column[KeyRow]]:
        return [
            Column(key="keys", header=self.tr("Key"), cell=lambda row: Cell(text=row.keys, bold=True)),
            Column(key="does", header=self.tr("Does"), cell=lambda row: row.does, width="stretch"),
            Column(key="place", header=self.tr("Menu"), cell=lambda row: row.place or self.tr("in its window")),
        ]

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(metric(8))
        row.addWidget(self._filter_label)
        row.addWidget(self._filter, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(8))
        buttons.addWidget(self._print)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(metric(10), metric(10), metric(10), metric(10))
        layout.setSpacing(metric(8))
        for widget in (self._heading, self._hint):
            layout.addWidget(widget)
        layout.addLayout(row)
        layout.addWidget(self._table, 1)
        layout.addLayout(buttons)

    @Slot(str)
    def _on_filter_changed(self, text: str) -> None:
        self._model.set_filters({"does": text})

    @Slot()
    def _on_print_clicked(self) -> None:
        self.print_out()
