"""The widgets of the window Automatic jobs and where they stand; what they do is in window.py."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.queries.jobs import JobRow, RunRow
from app.windows.common.banner import Banner, ViewOnlyLine
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button, ButtonRow
from app.windows.common.field import FieldLabel
from app.windows.common.form import ChoiceField
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric
from app.windows.jobs.columns import JobColumns, job_key, job_kind, run_key


class JobsView(QWidget):
    """All widgets, by name."""

    def __init__(self, columns: JobColumns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view_only = ViewOnlyLine(self)
        self.banner = Banner(self, name="jobs_banner")
        self.account_label = FieldLabel("", self)
        self.account = ChoiceField(self, name="job_account", chars=30)
        self.account.attach(self.account_label)
        self.jobs = TableView("", self, object_name="jobs_table")
        self.model: RowTableModel[JobRow] = RowTableModel(columns.jobs(), self, key=job_key, row_kind=job_kind)
        self.jobs.set_table_model(self.model)
        self.tools = TableTools(self.jobs, self, name="jobs_tools")
        self.change = Button("", self, icon_name="pencil", name="job_change")
        self.run = Button("", self, icon_name="play", kind="primary", name="job_run")
        self.meaning = PlainLabel("", self, role="secondary", elide=True)
        self.busy = BusyLine(self, name="jobs_busy")
        self.runs_title = PlainLabel("", self, role="emphasis")
        self.runs = TableView("", self, object_name="runs_table")
        self.runs_model: RowTableModel[RunRow] = RowTableModel(columns.runs(), self, key=run_key)
        self.runs.set_table_model(self.runs_model)
        self.runs_tools = TableTools(self.runs, self, name="runs_tools")
        self.close_button = Button("", self, name="close_jobs")
        self._lay_out()

    def _lay_out(self) -> None:
        above, below = QWidget(self), QWidget(self)
        self._column(above, (self.account_label, self.account), self.tools, self.jobs)
        buttons = QHBoxLayout()
        buttons.setSpacing(metric(6))
        for widget in (self.run, self.change):
            buttons.addWidget(widget)
        buttons.addWidget(self.meaning, 1)
        column = above.layout()
        assert isinstance(column, QVBoxLayout)
        column.addLayout(buttons)
        column.addWidget(self.busy)
        self._column(below, (self.runs_title,), self.runs_tools, self.runs)
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(above)
        halves.addWidget(below)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(metric(10), metric(8), metric(10), metric(8))
        whole.setSpacing(metric(8))
        whole.addWidget(self.view_only)
        whole.addWidget(self.banner)
        whole.addWidget(halves, 1)
        whole.addWidget(ButtonRow([], [self.close_button], self))

    def _column(self, half: QWidget, head: tuple[QWidget, ...], tools: TableTools, table: TableView) -> None:
        line = QHBoxLayout()
        line.setSpacing(metric(8))
        for widget in head:
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(tools)
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(6))
        column.addLayout(line)
        column.addWidget(table, 1)

    def retranslate(self) -> None:
        """Put the words that stay in the present language."""
        self.account_label.setText(self.tr("&Account organisation"))
        self.account.set_label(self.account_label.text())
        set_spoken(self.jobs, self.tr("Automatic jobs"))
        self.tools.title = self.tr("Automatic jobs")
        self.change.setText(self.tr("&Change…"))
        self.run.setText(self.tr("&Run now"))
        self.close_button.setText(self.tr("Close"))
        set_spoken(self.runs, self.tr("Runs"))
        self.runs_tools.title = self.tr("Runs")
        self.runs.say_empty("history", self.tr("It has not run yet."))
        for tools in (self.tools, self.runs_tools):
            tools.retranslate()

    def show_columns(self, columns: JobColumns) -> None:
        """Show rows as of another moment, or in another language."""
        self.model.set_columns(columns.jobs())
        self.runs_model.set_columns(columns.runs())

    def row(self) -> JobRow | None:
        """Return the marked job."""
        row = self.jobs.current_row()
        return row if isinstance(row, JobRow) else None
