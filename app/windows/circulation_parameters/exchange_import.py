"""The dialog that imports rules: choose a file, see what each of its lines would change, then import all or nothing (X7, X15)."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app.background.requests import Cancelled, Task
from app.domain.refusals import Conflict, NoContact, NotPermitted, Refusal, Several
from app.paths import downloads_folder
from app.services.rules_plan import ImportPlan, LineState, preview_import
from app.windows.circulation_parameters.exchange_columns import ImportColumns
from app.windows.circulation_parameters.exchange_frame import ImportFrame
from app.windows.common.formats import number_text
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.rules.names import Names
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client

_MOST_REASONS = 5


class ImportDialog(ImportFrame):
    """`import_wanted` carries the plan that is shown, when its button is pressed; who opened the dialog carries it out."""

    import_wanted = Signal(object)

    def __init__(self, client: Client, parent: QWidget) -> None:
        super().__init__(parent)
        self._client = client
        self._path: Path | None = None
        self._plan: ImportPlan | None = None
        self._task: Task | None = None
        self._importing = False
        self._connect()
        self._show_plan()

    def _connect(self) -> None:
        self._choose.clicked.connect(self.choose_file)
        self.table.empty_acted.connect(self.choose_file)
        self._encoding.changed.connect(self._on_read_again)
        self.banner.acted.connect(self._on_read_again)
        self._only.toggled.connect(self._on_only_toggled)
        self._done.clicked.connect(self._on_done)
        self._cancel.clicked.connect(self.reject)

    def start(self) -> None:
        """Open it, and ask for the file at once."""
        settle(self)
        self.open()
        self.choose_file()

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file, and read it."""
        folder = self._path.parent if self._path is not None else downloads_folder()
        dialog = QFileDialog(self, self.tr("Import rules"), str(folder))
        dialog.setObjectName("import_file_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(["CSV, XLSX (*.csv *.xlsx)", self.tr("All files") + " (*)"])
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def read(self, path: Path) -> None:
        """Read a file and show what it would change."""
        self._path, self._plan = path, None
        if self._task is not None:
            self._task.cancel()
        self.banner.clear()
        self._show_plan()
        self._task = Task(self.tr("Reading {file}").format(file=path.name), cancellable=True)
        self.busy.start_task(self._task)
        query = partial(preview_import, actor=self._client.actor, path=path, encoding=self._encoding.value(), report=self._task.report)
        self._client.runner.read(self, query, self._show_read, self._show_not_read, task=self._task)
        self._show_actions()

    def begin_import(self) -> None:
        """Wait for the outcome of the import: the dialog stays until then."""
        self._importing = True
        self.busy.start(self.tr("Importing …"))
        self._show_actions()

    def end_import(self) -> None:
        """It is imported: there is nothing more to see here."""
        self._importing = False
        self.accept()

    def show_refused(self, refusal: Refusal) -> None:
        """Say why nothing was imported; the file is still shown."""
        self._importing = False
        self.busy.stop()
        heading = self.tr("Nothing was imported.")
        if isinstance(refusal, Conflict):
            text = self.tr("Somebody changed rules of this file after it was read. Read it again to see what it changes now.")
            self.banner.say("warning", heading, text, self.tr("Read again"), "refresh-cw")
        elif isinstance(refusal, NoContact):
            self.banner.say("lost", heading, reasons_text(refusal))
        else:
            self.banner.show_failed(heading, self._first_reasons(refusal))
        self._show_actions()

    def _first_reasons(self, refusal: Refusal) -> str:
        """Return the reasons of a refusal, a few of them where each of a thousand lines has one."""
        if not isinstance(refusal, Several) or len(refusal.reasons) <= _MOST_REASONS:
            return reasons_text(refusal)
        more = self.tr("And %n more.", "", len(refusal.reasons) - _MOST_REASONS)
        return "\n".join((*(say(reason) for reason in refusal.reasons[:_MOST_REASONS]), more))

    def _show_read(self, plan: ImportPlan) -> None:
        self._plan, self._task = plan, None
        self.busy.stop()
        self._show_plan()
        self.table.mark_number(0)
        (self._done if self._done.isEnabled() else self.table).setFocus()

    def _show_not_read(self, refusal: Refusal) -> None:
        self._task = None
        self.busy.stop()
        if isinstance(refusal, Cancelled):
            self._path = None
        elif isinstance(refusal, NoContact):
            self.banner.say("lost", self.tr("The file could not be looked at."), say(refusal), self.tr("Read again"), "refresh-cw")
        else:
            self.banner.show_failed(self.tr("The file can't be imported."), reasons_text(refusal))
        self._show_plan()

    def _show_plan(self) -> None:
        """Show the lines, what they amount to, and what can be done."""
        plan = self._plan
        self._file.setText(self._path.name if self._path is not None else self.tr("No file is chosen."))
        self._counts.setText(self._counted(plan) if plan is not None else "")
        if plan is not None:
            self.model.set_columns(ImportColumns(Names(plan.registers, self._client.language)).columns())
        self._show_lines()
        self._show_actions()

    def _show_lines(self) -> None:
        lines = self._plan.lines if self._plan is not None else ()
        only = self._only.isChecked()
        self.model.set_rows([line for line in lines if not only or line.state is not LineState.UNCHANGED])
        if self._plan is None:
            self.table.say_empty("file-input", self.tr("A CSV or XLSX file with a rule on each line."), "", self.tr("Choose file…"), "folder-open")
        else:
            self.table.say_empty("circle-check", self.tr("The file changes nothing."), self.tr("Every line says what holds already."))
        self.table.fit()

    def _counted(self, plan: ImportPlan) -> str:
        text = self.tr("{lines}: {added} new, {changed} changed, {unchanged} unchanged, {bad} that can't be taken.")
        counts = {state.value: number_text(count) for state, count in plan.counts.items()}
        return text.format(lines=self.tr("%n line(s)", "", len(plan.lines)), **counts)

    def _show_actions(self) -> None:
        count = len(self._plan.changes) if self._plan is not None else 0
        self._done.setText(self.tr("&Import %n change(s)", "", count) if count else self.tr("&Import"))
        reason = self._why_not()
        self._done.set_allowed(not reason, reason)
        idle = not self._importing
        for widget in (self._choose, self._encoding, self._cancel):
            widget.setEnabled(idle)
        self._only.setEnabled(self._plan is not None)

    def _why_not(self) -> str:
        """Return why nothing can be imported now, nothing where it can."""
        if self._importing or self._task is not None:
            return self.tr("Wait until the work is done.")
        if self._plan is None:
            return self.tr("Choose a file first.")
        if bad := self._plan.counts[LineState.BAD]:
            return self.tr("%n line(s) can't be taken. Mend the file and read it again.", "", bad)
        if not self._client.actor.may("data.import"):
            return say(NotPermitted("data.import"))
        return "" if self._plan.changes else self.tr("The file changes nothing.")

    def reject(self) -> None:
        """Close without importing; not while it is being imported, when nobody knows yet what comes of it."""
        if self._importing:
            return
        if self._task is not None:
            self._task.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As Cancel."""
        if self._importing:
            event.ignore()
        else:
            super().closeEvent(event)

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        self.read(Path(name))

    @Slot()
    def _on_read_again(self) -> None:
        if self._path is not None:
            self.read(self._path)

    @Slot(bool)
    def _on_only_toggled(self, _only: bool) -> None:
        self._show_lines()

    @Slot()
    def _on_done(self) -> None:
        if self._plan is not None:
            self.banner.clear()
            self.import_wanted.emit(self._plan)
