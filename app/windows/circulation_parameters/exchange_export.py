"""The dialog that exports rules: of which parameter, of which organisations, into which file (X7)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.windows.common.buttons import Button, level_line
from app.windows.common.file_choice import TABLE_FILES, ask_file
from app.windows.common.form import Choice, ChoiceField, Form
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_title
from app.windows.common.theme import metric


@dataclass(frozen=True, slots=True)
class Exportable:
    """What is in front of the person: the parameter and the organisation chosen, as the screen names them."""

    key: str
    parameter: str
    organisation: str


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What shall be written: one parameter or all (None), the organisation chosen with what is beneath or everything that is visible, where."""

    path: Path
    parameter: str | None
    everywhere: bool


class ExportDialog(QDialog):
    """`export_wanted` carries an ExportWish, once a file is named."""

    export_wanted = Signal(object)

    def __init__(self, exportable: Exportable, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("export_rules_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, self.tr("Export rules"))
        self._exportable = exportable
        only = self.tr("{parameter} only").format(parameter=exportable.parameter)
        beneath = self.tr("{organisation} and what is beneath").format(organisation=exportable.organisation)
        whats = [Choice(value=exportable.key, text=only), Choice(value="", text=self.tr("All parameters"))]
        wheres = [Choice(value=False, text=beneath), Choice(value=True, text=self.tr("Every organisation that you may see"))]
        self._what = ChoiceField(self, name="export_what", choices=whats)
        self._where = ChoiceField(self, name="export_where", choices=wheres)
        self._done = Button(self.tr("&Choose file…"), self, icon_name="file-output", kind="primary", name="export_done")
        self._cancel = Button(self.tr("Cancel"), self, name="export_cancel")
        self._lay_out()
        self._done.clicked.connect(self._on_done)
        self._cancel.clicked.connect(self.reject)
        settle(self)

    def _lay_out(self) -> None:
        form = Form(self)
        form.add(self.tr("&Parameters"), self._what)
        form.add(self.tr("&Organisations"), self._where)
        said = self.tr("Written by codes, as Import reads it: changed in a spreadsheet, it can be imported again.")
        note = PlainLabel(said, self, role="secondary", wrap=True)
        foot = QHBoxLayout()
        foot.setSpacing(metric(8))
        foot.addStretch(1)
        foot.addWidget(self._done)
        foot.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(10))
        column.addWidget(form)
        column.addWidget(note)
        column.addStretch(1)
        column.addWidget(level_line(self))
        column.addLayout(foot)
        self.setMinimumWidth(metric(520))

    @Slot()
    def _on_done(self) -> None:
        name = self._what.value() or self.tr("rules")
        dialog = ask_file(self, self.windowTitle(), name, TABLE_FILES, self._on_file_selected, name="export_file_dialog")
        dialog.filterSelected.connect(self._on_filter_selected)

    @Slot(str)
    def _on_filter_selected(self, chosen: str) -> None:
        dialog = self.sender()
        if isinstance(dialog, QFileDialog):
            dialog.setDefaultSuffix("csv" if "csv" in chosen else "xlsx")

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        self.export_wanted.emit(ExportWish(Path(name), self._what.value() or None, self._where.value()))
        self.accept()
