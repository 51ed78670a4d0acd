"""A receipt or another list that leaves the program: on paper, or as PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.windows.common.file_choice import ask_file
from app.windows.common.printing import PLAIN, Look, print_table, save_table


@dataclass(frozen=True, slots=True)
class Sheet:
    """What it says: heading, columns and lines. `name` is what its file is called."""

    name: str
    title: str
    headers: Sequence[str]
    rows: Sequence[Sequence[str]]
    look: Look = PLAIN


class Paper(QObject):
    """Prints and writes sheets for a window. `saved` carries the path of a PDF, `failed` a sentence."""

    saved = Signal(object)
    failed = Signal(str)

    def __init__(self, window: QWidget, *, dialog_name: str) -> None:
        super().__init__(window)
        self._window, self._dialog_name = window, dialog_name
        self._sheet: Sheet | None = None

    def print_out(self, sheet: Sheet) -> None:
        """Ask for a printer, and print it."""
        print_table(self._window, sheet.title, sheet.headers, sheet.rows, sheet.look)

    def save(self, sheet: Sheet) -> None:
        """Ask for a file, and write it as PDF."""
        self._sheet = sheet
        ask_file(self._window, self.tr("Save as PDF"), sheet.name, ("pdf",), self._on_file_selected, name=self._dialog_name)

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        sheet = self._sheet
        if sheet is not None and save_table(Path(name), sheet.title, sheet.headers, sheet.rows, sheet.look):
            self.saved.emit(Path(name))
        else:
            self.failed.emit(self.tr("The file could not be written: {file}").format(file=name))
