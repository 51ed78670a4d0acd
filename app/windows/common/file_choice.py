"""Asks for the file into which something is to be written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.paths import downloads_folder

TABLE_FILES = ("xlsx", "csv")
"""What a table can be written as, by the ending; the first is proposed."""


def ask_file(parent: QWidget, title: str, proposed: str, endings: Sequence[str], chosen: Callable[[str], object], *, name: str) -> QFileDialog:
    """Open the dialog, with a name proposed in the folder of downloads; `chosen` is told the path, with the first ending where none was typed."""
    dialog = QFileDialog(parent, title, str(downloads_folder() / proposed))
    dialog.setObjectName(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([f"{ending.upper()} (*.{ending})" for ending in endings])
    dialog.setDefaultSuffix(endings[0])
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog
