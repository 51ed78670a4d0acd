"""The run of a day by hand: asked for once, off the GUI thread, with a bar and *Cancel*; what it made is told."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.background.requests import Task
from app.domain.jobs import Job
from app.domain.refusals import NotPermitted, Refusal
from app.services.claims.by_hand import run_claims
from app.services.claims.run import PERMISSION
from app.services.jobs.running import JobDone
from app.windows.claims.words import JOBS, counts_text, said
from app.windows.common.formats import date_text, number_text
from app.windows.common.mail_words import waiting_text
from app.windows.common.messages import ask, reasons_text
from app.windows.common.words import say

if TYPE_CHECKING:
    from datetime import date

    from app.windows.claims.preview_page import PreviewPage


class Running(QObject):
    """The button Run of the preview."""

    def __init__(self, page: PreviewPage) -> None:
        super().__init__(page)
        self._page, self._client = page, page.client
        self._task: Task | None = None

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self._page.run.setText(self.tr("Run &job…"))
        self.offer()

    def offer(self) -> None:
        """Offer to run, or say why not."""
        why = self._why_not()
        self._page.run.set_allowed(not why, why, self.tr("Makes everything that is due on the day, at all units, after a question."))

    def _why_not(self) -> str:
        page = self._page
        if not self._client.actor.may(PERMISSION):
            return say(NotPermitted(PERMISSION))
        if self._task is not None:
            return self.tr("A run is under way.")
        if page.chosen_day is None or page.chosen_day > self._client.today():
            return self.tr("Only what is due today, or was due before, can be made.")
        return "" if page.listed is not None and page.listed.rows else self.tr("Nothing is due on this day.")

    @Slot()
    def start(self) -> None:
        """Ask once more, with what comes of it."""
        page, day = self._page, self._page.chosen_day
        if self._why_not() or day is None or page.listed is None:
            return
        rows, job = page.listed.rows, page.chosen_job
        mails, texts, letters = (sum(row.channel == channel for row in rows) for channel in ("email", "sms", "paper"))
        lost = sum(not row.addressed for row in rows)
        parts = [
            self.tr("E-mails sent: {count}.").format(count=number_text(mails)) if mails else "",
            self.tr("SMS: {count}.").format(count=number_text(texts)) if texts else "",
            self.tr("Letters to be printed: {count}.").format(count=number_text(letters - lost)) if letters - lost else "",
            self.tr("Without a valid address: {count}.").format(count=number_text(lost)) if lost else "",
            self.tr("It concerns every unit, whatever the list shows. No step is made twice."),
        ]
        ask(
            page.window(), title=said(JOBS[job]), heading=self.tr("%n notice(s) as of {day}", "", len(rows)).format(day=date_text(day)),
            text=" ".join(part for part in parts if part), action=self.tr("&Run"), action_icon="play", then=partial(self._run, job, day),
        ).setObjectName("run_question")  # fmt: skip

    def _run(self, job: Job, day: date) -> None:
        title = self.tr("{what}: running …").format(what=said(JOBS[job]))
        task = self._task = Task(title, cancellable=True)
        self._page.banner.clear()
        self._page.busy.start_task(task)
        self.offer()
        command = partial(run_claims, job=job, day=day, progress=task.tell, cancelled=task.is_cancelled)
        self._client.runner.change(self, command, self._show_done, self._show_refused, task=task, apart=True)

    def _show_done(self, done: JobDone) -> None:
        self._end()
        what, text = said(JOBS[done.job]), counts_text(done.counts)
        if done.stopped:
            self._page.banner.say("warning", self.tr("{what}: stopped. What was made is kept; another run goes on.").format(what=what), text)
        elif done.trouble is not None:
            self._page.banner.say("warning", self.tr("{what}: done").format(what=what), f"{text}\n{waiting_text(done.trouble)}")
        else:
            self._page.banner.say("saved", self.tr("{what}: done").format(what=what), text)

    def _show_refused(self, refusal: Refusal) -> None:
        self._end()
        self._page.banner.show_failed(self.tr("The run did not come to its end; what it made is kept."), reasons_text(refusal))

    def _end(self) -> None:
        self._task = None
        self._page.busy.stop()
        self.offer()
        self._page.read()
