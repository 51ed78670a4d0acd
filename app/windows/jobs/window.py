"""Administration → Automatic jobs (D6): the jobs of an account organisation, when each runs, what its runs did; run now, and stop."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.background.requests import Task
from app.domain.changes import Changes
from app.domain.permissions import Actor
from app.domain.refusals import NoContact, Refusal
from app.queries.jobs import JobRow, RunRow
from app.services.jobs.registry import is_in_use
from app.services.jobs.running import PERMISSION, JobDone, actors_of, run_job
from app.services.jobs.schedules import VIEW, JobsReading, read_account_jobs, read_runs
from app.windows.common.form import Choice
from app.windows.common.inner_window import InnerWindow
from app.windows.common.mail_words import waiting_text
from app.windows.common.messages import reasons_text
from app.windows.common.room_keys import add_key
from app.windows.common.words import say
from app.windows.jobs.columns import JobColumns
from app.windows.jobs.schedule_dialog import ScheduleDialog
from app.windows.jobs.texts import JOBS, MEANINGS, counts_text, said
from app.windows.jobs.view import JobsView

if TYPE_CHECKING:
    from app.background.client import Client

_CARED_FOR = frozenset({"job", "job_run", "parameter_rule", "organisation"})


class JobsWindow(InnerWindow):
    """Reads again whenever a job was changed or has run, also elsewhere."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self._reading: JobsReading | None = None
        self._task: Task | None = None
        self._actors: dict[int, Actor] = {}
        self.view = JobsView(self._columns(), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view.jobs)
        self.view.jobs.remember_in(client.settings, client.actor.login, f"{self.window_key}.jobs")
        self.view.runs.remember_in(client.settings, client.actor.login, f"{self.window_key}.runs")
        self._connect()
        self._on_everything()
        self.retranslate()

    def _connect(self) -> None:
        view = self.view
        view.account.changed.connect(self._on_account_changed)
        view.jobs.current_changed.connect(self._on_marked)
        view.jobs.row_opened.connect(self._on_change)
        view.change.clicked.connect(self._on_change)
        view.run.clicked.connect(self._on_run)
        view.banner.acted.connect(self.refresh)
        view.close_button.clicked.connect(self.close)
        for tools in (view.tools, view.runs_tools):
            tools.failed.connect(view.banner.show_failed)
        add_key(view.jobs, self.client.settings, "room.change", self._on_change)
        self.client.bus.changed.connect(self._on_changed)
        self.client.bus.everything.connect(self._on_everything)
        self.client.tree_changed.connect(self._on_everything)

    # what the frame asks

    def title(self) -> str:
        """The name of the window."""
        return self.tr("Automatic jobs")

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.view.retranslate()
        self.view.view_only.say("" if self.client.actor.may(PERMISSION) else PERMISSION)
        self.view.show_columns(self._columns())
        self._show_actions()
        self.tell_state()

    @Slot()
    def refresh(self) -> None:
        """Read everything again (F5)."""
        self._read()

    def print_out(self) -> None:
        """Print the list of jobs."""
        self.view.tools.print_out()

    # reading

    def _columns(self) -> JobColumns:
        reading, client = self._reading, self.client
        return JobColumns(client.tree, reading.now if reading is not None else client.clock(), reading.zone if reading is not None else client.zone)

    def _at(self) -> Actor:
        return self._actors.get(self.view.account.value(), self.client.actor)

    def _read(self) -> None:
        query = partial(read_account_jobs, actor=self._at(), now=self.client.clock())
        self.client.runner.read(self, query, self._show_reading, self._show_not_read)

    def _show_reading(self, reading: JobsReading) -> None:
        if self.view.banner.kind == "lost":
            self.view.banner.clear()
        self._reading = reading
        self.view.show_columns(self._columns())
        self.view.model.set_rows(reading.rows)
        self.view.jobs.fit()
        if self.view.row() is None:
            self.view.jobs.mark_number(0)
        self._show_actions()
        self._read_runs()

    def _read_runs(self) -> None:
        row = self.view.row()
        if row is not None:
            self.client.runner.read(self, partial(read_runs, actor=self._at(), job=row.job), self._show_runs, self._show_not_read)

    def _show_runs(self, runs: list[RunRow]) -> None:
        self.view.runs_model.set_rows(runs)
        self.view.runs.fit()

    def _show_not_read(self, refusal: Refusal) -> None:
        self.view.banner.say("lost", self.tr("This could not be read."), say(refusal), self.tr("Try again"), "refresh-cw")

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds & _CARED_FOR:
            self._read()

    @Slot()
    def _on_everything(self) -> None:
        """Offer the account organisations that there are now, and read."""
        actors = actors_of(self.client.tree, self.client.actor, VIEW)
        self._actors = {one.account_id: one for one in actors}
        self.view.account.set_choices([Choice(value=key, text=self.client.tree[key].name) for key in self._actors])
        self.view.account.setVisible(len(actors) > 1)
        self.view.account_label.setVisible(len(actors) > 1)
        self._read()

    @Slot()
    def _on_account_changed(self) -> None:
        self.view.banner.clear()
        self._read()

    @Slot(object)
    def _on_marked(self, _row: object) -> None:
        self._show_actions()
        self._read_runs()

    # acting

    def _show_actions(self) -> None:
        row, running = self.view.row(), self._task is not None
        why = self._why_not(row)
        self.view.change.set_allowed(not why, why, self.tr("When it runs by itself (F2)"))
        busy = self.tr("A job is running.") if running else ""
        self.view.run.set_allowed(not (why or busy), why or busy, self.tr("Runs it here and now, as of today"))
        self.view.account.setEnabled(not running)
        self.view.meaning.setText(said(MEANINGS[row.job]) if row is not None else "")
        self.view.runs_title.setText(self.tr("Runs of {job}").format(job=said(JOBS[row.job])) if row is not None else self.tr("Runs"))

    def _why_not(self, row: JobRow | None) -> str:
        if not self.client.actor.may(PERMISSION):
            return self.tr("The permission {permission} is missing.").format(permission=PERMISSION)
        if row is None:
            return self.tr("Mark a job first.")
        return "" if is_in_use(row.job) else self.tr("This job is not in use yet.")

    @Slot()
    def _on_change(self) -> None:
        row = self.view.row()
        if row is not None and not self._why_not(row):
            ScheduleDialog(self.client, self._at(), row, self).start()

    @Slot()
    def _on_run(self) -> None:
        row = self.view.row()
        if row is None or self._task is not None:
            return
        title = self.tr("{job} is running …").format(job=said(JOBS[row.job]))
        task = self._task = Task(title, cancellable=True)
        self.view.banner.clear()
        self.view.busy.start_task(task)
        self._show_actions()
        command = partial(run_job, job=row.job, progress=task.tell, cancelled=task.is_cancelled, at=self._at())
        self.client.runner.change(self, command, self._show_done, self._show_refused, task=task, apart=True)

    def _show_done(self, done: JobDone) -> None:
        self._end()
        job, text = said(JOBS[done.job]), counts_text(done.job, done.counts)
        if done.stopped:
            self.view.banner.say("warning", self.tr("{job} was stopped.").format(job=job), text)
        elif done.trouble is not None:
            self.view.banner.say("warning", self.tr("{job} is done.").format(job=job), f"{text}\n{waiting_text(done.trouble)}")
        else:
            self.view.banner.show_saved(self.tr("{job} is done.").format(job=job), text)

    def _show_refused(self, refusal: Refusal) -> None:
        self._end()
        if isinstance(refusal, NoContact):
            self._show_not_read(refusal)
        else:
            self.view.banner.show_failed(self.tr("The job did not run to its end."), reasons_text(refusal))

    def _end(self) -> None:
        self._task = None
        self.view.busy.stop()
        self._show_actions()
        self._read()
