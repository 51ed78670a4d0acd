"""The widgets of the dialog that imports rules and where they stand; what they do is in exchange_import.py (X7)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.services.rules_plan import PlannedLine
from app.windows.circulation_parameters.exchange_columns import line_kind, line_number
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, level_line
from app.windows.common.fitted_dialog import open_in_size
from app.windows.common.form import Choice, ChoiceField, FieldLabel
from app.windows.common.plain_label import PlainLabel, set_spoken, set_title
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric

ENCODINGS = ("utf-8", "cp1252", "cp1250", "utf-16")


class ImportFrame(QDialog):
    """File and encoding, what the file amounts to, its lines, and the button that imports it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._file = PlainLabel("", self, role="section", elide=True)
        self._file.setObjectName("import_file_name")
        self._encoding = ChoiceField(self, name="import_encoding", chars=24)
        self._encoding_label = FieldLabel("", self)
        self._choose = Button("", self, icon_name="folder-open", name="import_choose")
        self.banner = Banner(self, name="import_banner")
        self._counts = PlainLabel("", self)
        self._counts.setObjectName("import_counts")
        self._only = QCheckBox(self)
        self._only.setObjectName("import_only_changes")
        self.busy = BusyLine(self, name="import_busy")
        self.table = TableView("", self, object_name="import_table")
        self.model: RowTableModel[PlannedLine] = RowTableModel((), self, key=line_number, row_kind=line_kind)
        self.table.set_table_model(self.model)
        self._done = Button("", self, kind="primary", name="import_done")
        self._cancel = Button("", self, name="import_cancel")
        self._note = PlainLabel("", self, role="secondary", wrap=True)
        self._lay_out()
        self._word()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(metric(8))
        for widget in (self._file, self._encoding_label, self._encoding, self._choose):
            head.addWidget(widget, 1 if widget is self._file else 0)
        line = QHBoxLayout()
        line.setSpacing(metric(12))
        line.addWidget(self._counts, 1)
        line.addWidget(self._only)
        foot = QHBoxLayout()
        foot.setSpacing(metric(8))
        foot.addWidget(self._note, 1)
        foot.addWidget(self._done)
        foot.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(12), metric(16), metric(14))
        column.setSpacing(metric(8))
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addLayout(line)
        column.addWidget(self.busy)
        column.addWidget(self.table, 1)
        column.addWidget(level_line(self))
        column.addLayout(foot)
        self.setMinimumSize(metric(760), metric(420))
        open_in_size(self, 1080, 560)

    def _word(self) -> None:
        set_title(self, self.tr("Import rules"))
        self._encoding_label.setText(self.tr("&Encoding"))
        self._encoding.attach(self._encoding_label)
        self._encoding.set_choices([Choice(value=None, text=self.tr("Found out by itself")), *(Choice(value=code, text=code.upper()) for code in ENCODINGS)])
        self._encoding.set_tip(self.tr("Only for CSV files in which letters like å, ö and ř come out wrong."))
        self._choose.setText(self.tr("&Choose file…"))
        self._only.setText(self.tr("O&nly what changes"))
        self._only.setChecked(True)
        set_spoken(self.table, self.tr("Lines of the file"))
        self._cancel.setText(self.tr("Cancel"))
        self._note.setText(self.tr("All lines are imported or none. Unsaved rows of the window stay."))
