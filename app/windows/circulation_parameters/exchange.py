"""The half of the window Circulation parameters that has to do with files and paper: import, export, printing (X7, X12)."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from app.background.requests import Task
from app.domain.changes import Changes
from app.domain.parameters.changes import RuleChanges
from app.domain.refusals import NotPermitted, Refusal
from app.queries.rule_listing import Listing
from app.services.rules_file import export_rules
from app.services.rules_plan import ImportPlan, apply_import
from app.windows.circulation_parameters.draft_window import DraftWindow
from app.windows.circulation_parameters.exchange_export import Exportable, ExportDialog, ExportWish
from app.windows.circulation_parameters.exchange_import import ImportDialog
from app.windows.common.dialog_memory import DialogMemory
from app.windows.common.messages import reasons_text
from app.windows.common.rules.allowed import why_not_take_back
from app.windows.common.rules.names import Names, visible_organisations
from app.windows.common.words import say

if TYPE_CHECKING:
    from app.background.client import Client


class ExchangeWindow(DraftWindow):
    """Adds what the File menu and the small buttons over the table do."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self._shown_place: tuple[Listing, Names] | None = None
        self._import_dialog: ImportDialog | None = None
        self._importing = RuleChanges()
        self._export_path = Path()

    @Slot()
    def _wire(self) -> None:
        super()._wire()
        view = self.view
        view.import_rules.clicked.connect(self.import_file)
        view.export_rules.clicked.connect(self.export_file)
        view.tools.failed.connect(self._on_export_failed)
        view.tools.exported.connect(self._on_exported)

    def print_out(self) -> None:
        """Print the rows shown (Ctrl+P)."""
        self.view.tools.print_out()

    @Slot()
    def import_file(self) -> None:
        """Ask for a file of rules, and show what it would change."""
        dialog = ImportDialog(self.client, self)
        self._import_dialog = dialog
        dialog.import_wanted.connect(self._on_import_wanted)
        dialog.finished.connect(self._on_import_closed)
        DialogMemory(dialog, self.client.settings, self.client.actor.login)
        dialog.start()

    @Slot()
    def export_file(self) -> None:
        """Ask which rules shall be written into which file."""
        if not self.client.actor.may("data.export"):
            self.view.banner.say("info", say(NotPermitted("data.export")))
        elif self._shown_place is not None:
            listing, names = self._shown_place
            shown = Exportable(listing.parameter.key, names.parameter(listing.parameter), names.organisation(listing.organisation_id))
            dialog = ExportDialog(shown, self)
            dialog.export_wanted.connect(self._on_export_wanted)
            DialogMemory(dialog, self.client.settings, self.client.actor.login)
            dialog.open()

    def show_place(self, listing: Listing, names: Names) -> None:
        """Remember what is in front of the person; it heads what is printed and names the file of the rows."""
        self._shown_place = listing, names
        self.view.tools.title = f"{names.parameter(listing.parameter)}, {names.organisation(listing.organisation_id)}".replace("/", "-")
        may = self.client.actor.may("data.export")
        self.view.export_rules.setEnabled(may)
        self.view.name_exchange("" if may else say(NotPermitted("data.export")))

    @Slot(object)
    def _on_import_wanted(self, plan: ImportPlan) -> None:
        if self._import_dialog is None:
            return
        self._import_dialog.begin_import()
        self._importing = plan.changes
        task = Task(QCoreApplication.translate("ExchangeWindow", "Importing rules"))
        self.client.runner.change(self, partial(apply_import, plan=plan), self._show_imported, self._show_not_imported, task=task)

    def _show_imported(self, _changes: Changes) -> None:
        done, self._importing, self._saved_just_now = self._importing, RuleChanges(), True
        if self._import_dialog is not None:
            self._import_dialog.end_import()
        self._read(keep_registers=True)
        missing = why_not_take_back(self.client.actor, done)
        # not self.tr: it looks for a text with a number under the name of the window's own class only
        added = QCoreApplication.translate("ExchangeWindow", "%n rule(s) added", "", len(done.added))
        changed = QCoreApplication.translate("ExchangeWindow", "%n changed", "", len(done.changed))
        reason = self.tr("Undo is not offered. {reason}").format(reason=missing) if missing else ""
        self.view.banner.show_saved(f"{added}, {changed}.", reason, undo=not missing)
        self._answer = None if missing else partial(self._take_back, done)

    def _show_not_imported(self, refusal: Refusal) -> None:
        if self._import_dialog is not None:
            self._import_dialog.show_refused(refusal)

    @Slot()
    def _on_import_closed(self) -> None:
        self._import_dialog = None

    @Slot(object)
    def _on_export_wanted(self, wish: ExportWish) -> None:
        if self._shown_place is None:
            return
        listing, names = self._shown_place
        visible = frozenset(visible_organisations(self.client.actor, names.tree))
        places = visible if wish.everywhere else visible & frozenset(names.tree.below(listing.organisation_id))
        self._export_path = wish.path
        self.view.show_busy(self.tr("Writing {file} …").format(file=wish.path.name))
        query = partial(export_rules, actor=self.client.actor, path=wish.path, replace=True, parameter=wish.parameter, organisations=places)
        self.client.runner.read(self, query, self._show_exported, self._show_not_exported)

    def _show_exported(self, count: int) -> None:
        self.view.stop_busy()
        rules = QCoreApplication.translate("ExchangeWindow", "%n rule(s) written.", "", count)
        self.view.banner.show_saved(rules, str(self._export_path))

    def _show_not_exported(self, refusal: Refusal) -> None:
        self.view.stop_busy()
        self.view.banner.show_failed(self.tr("The file could not be written."), reasons_text(refusal))

    @Slot(str)
    def _on_export_failed(self, said: str) -> None:
        self.view.banner.show_failed(self.tr("The file could not be written."), said)

    @Slot(object)
    def _on_exported(self, path: Path) -> None:
        self.view.banner.show_saved(self.tr("The rows shown are written."), str(path))
