"""Impact before saving: how many current loans, patrons and copies get another value by the unsaved rules, and which (X5)."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from app.background.requests import Cancelled, Task
from app.domain.parameters.draft import NOTHING_UNSAVED, RuleDraft
from app.domain.parameters.impact import About, first_day
from app.domain.refusals import Refusal
from app.queries.impact import Effect, Impacts, read_impact
from app.queries.impact_list import MovedPage, list_moved
from app.services.impact_file import export_impact
from app.windows.circulation_parameters.impact_columns import ImpactColumns, Row
from app.windows.circulation_parameters.impact_view import ImpactView
from app.windows.common.file_choice import TABLE_FILES, ask_file
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import set_title
from app.windows.common.rules.names import Names
from app.windows.common.theme import metric

if TYPE_CHECKING:
    from app.background.client import Client


class ImpactDialog(QDialog):
    """Stands beside the window and stops nothing; what is typed meanwhile is only said. Each `…_wanted` carries what a row is about."""

    rule_wanted = Signal(object)
    patron_wanted = Signal(object)
    copy_wanted = Signal(object)

    def __init__(self, client: Client, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("impact_dialog")
        self.setModal(False)
        self._client = client
        self._draft = NOTHING_UNSAVED
        self._impacts: Impacts | None = None
        self._task: Task | None = None
        self._after: int | None = None
        self._rows: tuple[Row, ...] = ()
        self.view = ImpactView(client, self)
        self._connect()
        self.setMinimumSize(metric(760), metric(420))
        self.resize(QSize(metric(1180), metric(620)).boundedTo(parent.window().size()).expandedTo(self.minimumSize()))
        self.retranslate()

    def _connect(self) -> None:
        view = self.view
        view.day.changed.connect(self._on_again)
        view.show_what.changed.connect(self._on_choice)
        view.banner.acted.connect(self._on_again)
        view.table.row_opened.connect(self._on_row_opened)
        view.more.clicked.connect(self._on_more)
        view.export.clicked.connect(self._on_export)
        view.close_button.clicked.connect(self.close)
        view.tools.failed.connect(view.banner.show_failed)

    def calculate(self, draft: RuleDraft) -> None:
        """Compare for the first day on which the unsaved rows hold."""
        self._draft = draft
        self.view.day.set_value(first_day(draft, self._client.today()))
        self._on_again()

    def follow(self, draft: RuleDraft) -> None:
        """Say that the rows are others than those that were compared."""
        if draft is self._draft or not self.isVisible():
            return
        self._draft = draft
        if len(draft):
            self.view.banner.say("info", self.tr("The unsaved rows were changed since."), "", self.tr("Calculate again"), "refresh-cw")
        else:
            self.view.banner.say("info", self.tr("Nothing is unsaved any more: this is what was so before."))

    def retranslate(self) -> None:
        """Put every word in the present language."""
        set_title(self, self.tr("Impact"))
        self.view.retranslate()
        self._show()
        settle(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # counting

    @Slot()
    def _on_again(self) -> None:
        day: date | None = self.view.day.value()
        if self._task is not None:
            self._task.cancel()
        if day is None or not len(self._draft):
            return
        self._task = task = Task(self.tr("Calculating the impact"), cancellable=True)
        self.view.banner.clear()
        self.view.busy.start_task(task)
        query = partial(read_impact, actor=self._client.actor, draft=self._draft, day=day, report=task.report)
        self._client.runner.read(self, query, self._show_counted, partial(self._show_failed, task), task=task, key="impact")

    def _show_counted(self, impacts: Impacts) -> None:
        self._task, self._impacts = None, impacts
        self.view.busy.stop()
        self._rows, self._after = tuple(impacts.effects), None
        self.view.offer(impacts)
        self._on_choice()

    def _show_failed(self, task: Task, refusal: Refusal) -> None:
        if task is not self._task:
            return
        self._task = None
        self.view.busy.stop()
        if isinstance(refusal, Cancelled):
            self.view.banner.say("warning", self.tr("It was stopped."), "", self.tr("Calculate again"), "refresh-cw")
        else:
            self.view.banner.show_unread(refusal)

    # listing

    @Slot()
    def _on_choice(self) -> None:
        about, impacts = self.view.chosen(), self._impacts
        if impacts is None:
            return
        self._rows, self._after = (tuple(impacts.effects) if about is None else ()), None
        self._show()
        self.view.table.fit()
        if about is not None and impacts.hit[about]:
            self._read_page(0)

    def _read_page(self, after: int) -> None:
        about, impacts = self.view.chosen(), self._impacts
        if about is not None and impacts is not None:
            self.view.busy.start(self.tr("Reading …"))
            query = partial(list_moved, actor=self._client.actor, impacts=impacts, about=about, after=after)
            self._client.runner.read(self, query, self._show_page, self._show_unread, key="impact_list")

    def _show_page(self, page: MovedPage) -> None:
        self.view.busy.stop()
        first = not self._rows
        self._rows, self._after = (*self._rows, *page.rows), page.after
        self._show()
        if first:
            self.view.table.fit()

    def _show_unread(self, refusal: Refusal) -> None:
        self.view.busy.stop()
        self.view.banner.show_failed(self.tr("The list could not be read."), reasons_text(refusal))

    def _show(self) -> None:
        if self._impacts is not None:
            columns = ImpactColumns(Names(self._impacts.registers, self._client.language)).of(self.view.chosen())
            self.view.show_rows(columns, self._rows, self._impacts, more=self._after is not None)

    @Slot()
    def _on_more(self) -> None:
        if self._after is not None:
            self._read_page(self._after)

    @Slot(object)
    def _on_row_opened(self, row: Row) -> None:
        if isinstance(row, Effect):
            rule = row.change.after or row.change.before
            if rule is not None:
                self.rule_wanted.emit(rule)
        elif row.patron_id is not None:
            self.patron_wanted.emit(row.patron_id)
        else:
            self.copy_wanted.emit(row.copy_id)

    # a file of all

    @Slot()
    def _on_export(self) -> None:
        ask_file(self, self.tr("Export"), self.tr("Impact"), TABLE_FILES, self._on_file_selected, name="impact_file_dialog")

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        about, impacts = self.view.chosen(), self._impacts
        if impacts is None or self._task is not None:
            return
        abouts = tuple(About) if about is None else (about,)
        self._task = task = Task(self.tr("Writing the file"), cancellable=True)
        self.view.busy.start_task(task)
        query = partial(export_impact, actor=self._client.actor, impacts=impacts, abouts=abouts, path=Path(name), report=task.report)
        self._client.runner.read(self, query, self._show_written, partial(self._show_failed, task), task=task, key="impact_file")

    def _show_written(self, count: int) -> None:
        self._task = None
        self.view.busy.stop()
        # not self.tr: it looks for a text with a number under the name of the window's own class only
        self.view.banner.show_saved(QCoreApplication.translate("ImpactDialog", "%n row(s) written.", "", count))
