"""Functions → Many patrons at once (X19): whom, what, the preview, then all of it in one go; it can be stopped, and then nothing is changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.background.requests import Cancelled, Task
from app.domain.many_patrons import Act
from app.domain.refusals import Invalid, Refusal
from app.queries.many_patrons import Candidate, Chosen, ManyChoices, Preview, preview_many, read_many_choices
from app.queries.patrons import PatronSearch, Standpoint
from app.services.many_patrons import Done, change_many
from app.services.many_patrons_file import Exported, export_many
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, level_line
from app.windows.common.file_choice import TABLE_FILES, ask_file
from app.windows.common.fitted_dialog import open_in_size
from app.windows.common.messages import ask, reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_spoken, set_title
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.common.words import missing_text
from app.windows.patrons.history_tab import PERMISSION as HISTORY
from app.windows.patrons.many_fields import ManyFields
from app.windows.patrons.many_log import ManyLogDialog
from app.windows.patrons.many_rows import ManyColumns, after, row_key, row_kind

if TYPE_CHECKING:
    from app.background.client import Client


class ManyDialog(QDialog):
    """`marked` are the accounts marked in the list, `search` what finds everybody in it."""

    def __init__(self, client: Client, marked: tuple[int, ...], search: PatronSearch, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("many_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._client, self._marked, self._search = client, marked, search
        self._asks = bool(search.text.strip() or search.narrow)
        self._preview: Preview | None = None
        self._task: Task | None = None
        self._done = False  # what is typed was carried out
        self.only_marked, self.everybody = QRadioButton(self), QRadioButton(self)
        self.fields = ManyFields(client, self)
        self.banner = Banner(self, name="many_banner")
        self.counts = PlainLabel("", self, role="emphasis")
        self.table = TableView("", self, object_name="many_list")
        self.model: RowTableModel[Candidate] = RowTableModel(ManyColumns().columns(), self, key=row_key, row_kind=row_kind)
        self.table.set_table_model(self.model)
        self.tools = TableTools(self.table, self, name="many_tools")
        self.busy = BusyLine(self, name="many_busy")
        self.show_button = Button("", self, icon_name="eye", name="many_preview")
        self.action = Button("", self, kind="primary", name="many_action")
        self.delete_button = Button("", self, kind="dangerfill", icon_name="trash-2", name="many_delete")
        self.earlier = Button("", self, icon_name="history", name="many_earlier")
        self.close_button = Button("", self, name="many_close")
        self._lay_out()
        self._word()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.counts, 1)
        head.addWidget(self.tools)
        foot = QHBoxLayout()
        foot.setSpacing(metric(8))
        for button in (self.show_button, self.earlier, self.action, self.delete_button, self.close_button):
            foot.addWidget(button)
        foot.insertStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(12), metric(16), metric(14))
        column.setSpacing(metric(8))
        for widget in (self.only_marked, self.everybody, self.fields, level_line(self), self.banner):
            column.addWidget(widget)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.busy)
        column.addWidget(level_line(self))
        column.addLayout(foot)
        self.setMinimumSize(metric(760), metric(520))
        open_in_size(self, 940, 600)

    def _word(self) -> None:
        set_title(self, self.tr("Many patrons at once"))
        self.only_marked.setObjectName("many_marked")
        self.everybody.setObjectName("many_everybody")
        self.only_marked.setText(self.tr("The %n &marked patron(s)", "", len(self._marked)))
        self.everybody.setText(self.tr("&Everybody whom the search and its filters find"))
        (self.only_marked if len(self._marked) > 1 or not self._asks else self.everybody).setChecked(True)
        self.show_button.setText(self.tr("Pre&view"))
        self.earlier.setText(self.tr("Earlier…"))
        self.earlier.set_allowed(self._client.actor.may(HISTORY), missing_text(HISTORY), self.tr("What was done to many patrons before, and by whom"))
        set_spoken(self.table, self.tr("Patrons to change"))
        self.tools.title = self.tr("Many patrons at once")
        self.tools.retranslate()
        hint = self.tr("Preview shows everybody, what they get, and who is left out. Nothing is changed by it.")
        self.table.say_empty("users", self.tr("Choose whom and what, then Preview."), hint)
        self._show_actions()

    def _connect(self) -> None:
        self.only_marked.toggled.connect(self._on_changed)
        self.fields.changed.connect(self._on_changed)
        self.banner.acted.connect(self._read_choices)
        self.show_button.clicked.connect(self._on_preview)
        self.action.clicked.connect(self._on_action)
        self.delete_button.clicked.connect(self._on_action)
        self.earlier.clicked.connect(self._on_earlier)
        self.close_button.clicked.connect(self.close)
        self.tools.failed.connect(self.banner.show_failed)

    @Slot()
    def _on_earlier(self) -> None:
        ManyLogDialog(self._client, self.fields.act_texts(), self).open()

    def start(self) -> None:
        """Open it, and read what there is to choose."""
        settle(self)
        self.open()
        self.fields.act.setFocus()
        self._read_choices()

    @Slot()
    def _read_choices(self) -> None:
        query = partial(read_many_choices, account_id=self._client.actor.account_id)
        self._client.runner.read(self, query, self._show_choices, self._show_not_read)

    def _show_choices(self, choices: ManyChoices) -> None:
        self.banner.clear()
        self.fields.show_choices(choices)

    def _show_not_read(self, refusal: Refusal) -> None:
        self.banner.show_unread(refusal)

    # looking

    @Slot()
    def _on_changed(self) -> None:
        """Another choice: what was looked at does not hold any more."""
        if self._preview is not None or self._done:
            self._preview, self._done = None, False
            self.model.set_rows([])
        self._show_actions()

    @Slot()
    def _on_preview(self) -> None:
        self.banner.clear()
        try:
            wish = self.fields.wish()
        except Invalid as refusal:
            if not self.fields.show_refused(refusal):
                self.banner.show_failed(self.tr("Something is missing."), reasons_text(refusal))
            return
        client = self._client
        at = Standpoint(client.tree, client.actor.point_id, client.clock(), client.today())
        chosen = Chosen(ids=self._marked) if self.only_marked.isChecked() else Chosen(search=self._search)
        task = self._begin(self.tr("Looking …"))
        query = partial(preview_many, chosen=chosen, wish=wish, at=at, account_id=client.actor.account_id, report=task.report)
        client.runner.read(self, query, self._show_preview, self._show_refused, task=task)

    def _show_preview(self, preview: Preview) -> None:
        self._end()
        self._preview = preview
        self._show_rows(preview)
        button = self.delete_button if preview.wish.act is Act.DELETE else self.action
        (button if button.isEnabled() and preview.wish.act is not Act.DELETE else self.table).setFocus()

    def _show_rows(self, preview: Preview) -> None:
        self.model.set_columns(ManyColumns(preview).columns())
        self.model.set_rows(preview.candidates)
        self.table.fit()
        self._show_actions()

    def _show_actions(self) -> None:
        preview, running = self._preview, self._task is not None
        act = self.fields.act.value()
        count = len(preview.seen) if preview is not None else 0
        left = len(preview.candidates) - count if preview is not None else 0
        texts = {Act.DELETE: self.tr("Delete %n patron(s)", "", count), Act.EXPORT: self.tr("Export %n patron(s) …", "", count)}
        change = self.tr("Write to %n patron(s)", "", count) if act is Act.MESSAGE else self.tr("Change %n patron(s)", "", count)
        for button, shown in ((self.delete_button, act is Act.DELETE), (self.action, act is not Act.DELETE)):
            button.setText(texts.get(act, change))
            button.setVisible(shown)
            button.set_allowed(count > 0 and not running, self.tr("Preview first.") if preview is None else self.tr("Nobody is left to change."))
        self.counts.setText(self._counted(count, left) if preview is not None else "")
        self.show_button.setEnabled(not running and act is not None)
        self.fields.setEnabled(not running)
        self.only_marked.setEnabled(bool(self._marked) and not running)
        self.everybody.setEnabled(self._asks and not running)
        self.close_button.setText(self.tr("Close"))
        self.close_button.setEnabled(not running)

    def _counted(self, count: int, left: int) -> str:
        parts = [self.tr("%n patron(s) chosen", "", count)]
        if left:
            parts.append(self.tr("%n left out", "", left))
        return ", ".join(parts)

    # carrying out

    @Slot()
    def _on_action(self) -> None:
        if self._preview is None:
            return
        if self._preview.wish.act is Act.EXPORT:
            self._ask_file()
        elif self._preview.wish.act is Act.DELETE:
            ask(
                self, title=self.windowTitle(), heading=self.tr("Delete %n patron(s) for good?", "", len(self._preview.seen)),
                text=self.tr("The accounts and everything personal in them go. It can't be undone."), action=self.delete_button.text(),
                action_icon="trash-2", then=self._carry_out, destroys=True,
            )  # fmt: skip
        else:
            self._carry_out()

    def _carry_out(self) -> None:
        if self._preview is None:
            return
        task = self._begin(self.tr("Deleting …") if self._preview.wish.act is Act.DELETE else self.tr("Saving …"))
        command = partial(change_many, wish=self._preview.wish, seen=self._preview.seen, report=task.report)
        self._client.runner.change(self, command, self._show_done, self._show_refused, task=task)

    def _show_done(self, done: Done) -> None:
        self._end()
        if self._preview is not None:
            self._show_rows(after(self._preview, done.left_out, done.rest))
            self._done = True
            self._preview = None  # it is done: what was looked at does not hold any more
            self._show_actions()
        parts = [self.tr("%n left out: the list says why.", "", len(done.left_out))] if done.left_out else []
        if done.rest:
            parts.append(self.tr("It was stopped: %n patron(s) are still there.", "", done.rest))
        text = " ".join(parts)
        self.banner.show_saved(self.tr("It is done for %n patron(s).", "", done.count), text)

    def _ask_file(self) -> None:
        ask_file(self, self.tr("Export"), self.tr("patrons"), TABLE_FILES, self.export_to, name="many_file_dialog")

    @Slot(str)
    def export_to(self, name: str) -> None:
        """Write those of the preview into a file."""
        if self._preview is None:
            return
        task = self._begin(self.tr("Exporting …"))
        command: Callable[..., Exported] = partial(export_many, ids=tuple(self._preview.seen), path=Path(name), report=task.report)
        self._client.runner.change(self, command, self._show_exported, self._show_refused, task=task)

    def _show_exported(self, exported: Exported) -> None:
        self._end()
        self._show_actions()
        self.banner.show_saved(self.tr("%n patron(s) exported.", "", exported.count), str(exported.path))

    # meanwhile

    def _begin(self, title: str) -> Task:
        self.banner.clear()
        self._task = Task(title, cancellable=True)
        self.busy.start_task(self._task)
        self._show_actions()
        return self._task

    def _end(self) -> None:
        self._task = None
        self.busy.stop()

    def _show_refused(self, refusal: Refusal) -> None:
        self._end()
        self._show_actions()
        if self.fields.show_refused(refusal):
            return
        heading = self.tr("It was stopped.") if isinstance(refusal, Cancelled) else self.tr("Nothing was changed.")
        self.banner.show_failed(heading, reasons_text(refusal))

    def reject(self) -> None:
        """Close, unless something is being carried out: then that is stopped first; a message that nobody got is asked for."""
        if self._task is not None:
            self._task.cancel()
        elif self._done or self.fields.act.value() is not Act.MESSAGE or not self.fields.text.length():
            super().reject()
        else:
            ask(
                self, title=self.windowTitle(), heading=self.tr("What you typed is not applied."), action=self.tr("Pre&view"), action_icon="eye",
                then=self._on_preview, other=(self.tr("&Don't apply"), super().reject),
            )  # fmt: skip

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._task is not None:
            self._task.cancel()
            event.ignore()
            return
        super().closeEvent(event)
