"""When a job runs by itself: on or off, the time of day, every day, week or month; saved at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.jobs import Every, Schedule
from app.domain.permissions import Actor
from app.domain.refusals import Invalid, Refusal
from app.queries.jobs import JobRow
from app.services.jobs.schedules import Wanted, set_job
from app.windows.common.banner import Banner
from app.windows.common.buttons import Button, level_line
from app.windows.common.form import Choice, ChoiceField, Form, NumberField, TimeField, YesNoField
from app.windows.common.messages import reasons_text
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import PlainLabel, set_title
from app.windows.common.sending_dialog import SendingDialog
from app.windows.common.theme import metric
from app.windows.common.words import say
from app.windows.jobs.texts import EVERY, JOBS, MEANINGS, said, time_of, weekday_text

if TYPE_CHECKING:
    from app.background.client import Client

_LAST_OF_ALL_MONTHS = 28


class ScheduleDialog(SendingDialog):
    """Accepts itself when it is saved. `at`: who acts, at the account organisation of the job."""

    def __init__(self, client: Client, at: Actor, row: JobRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("schedule_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, said(JOBS[row.job]))
        self._client, self._at, self._row = client, at, row
        schedule = row.schedule or Schedule()
        self.form = Form(self)
        self.active = YesNoField(self.tr("&On: it runs by itself"), self.form, name="job_on")
        self.minute = TimeField(self.form, name="job_time")
        self.every = ChoiceField(self.form, name="job_every", choices=[Choice(value=every, text=said(EVERY[every])) for every in Every])
        self.weekday = ChoiceField(self.form, name="job_weekday", choices=[Choice(value=number, text=weekday_text(number)) for number in range(7)])
        self.month_day = NumberField(self.form, name="job_month_day", lowest=1, highest=_LAST_OF_ALL_MONTHS, required=True)
        self.banner = Banner(self, name="schedule_banner")
        self.action = Button(self.tr("&Save"), self, kind="primary", name="schedule_save")
        self.cancel = Button(self.tr("Cancel"), self, name="schedule_cancel")
        self._lay_out()
        self.active.set_value(row.active or row.schedule is None)
        self.minute.set_value(time_of(schedule.minute))
        self.every.set_value(schedule.every)
        self.weekday.set_value(schedule.on if schedule.every is Every.WEEK else 0)
        self.month_day.set_value(schedule.on if schedule.every is Every.MONTH else 1)
        self.every.changed.connect(self._on_every_changed)
        self.action.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.reject)
        self._on_every_changed()

    def _lay_out(self) -> None:
        meaning = PlainLabel(said(MEANINGS[self._row.job]), self.form, role="secondary", wrap=True)
        self.form.add_wide(meaning)
        self.form.add("", self.active)
        self.form.add(self.tr("&Time"), self.minute)
        self.form.add(self.tr("&Runs"), self.every)
        self.weekday_label = self.form.add(self.tr("&Weekday"), self.weekday)
        self.month_day_label = self.form.add(self.tr("&Day of the month"), self.month_day)
        foot = QHBoxLayout()
        foot.setSpacing(metric(8))
        foot.addStretch(1)
        foot.addWidget(self.action)
        foot.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(16), metric(14), metric(16), metric(14))
        column.setSpacing(metric(10))
        column.addWidget(self.banner)
        column.addWidget(self.form)
        column.addStretch(1)
        column.addWidget(level_line(self))
        column.addLayout(foot)
        self.setMinimumWidth(metric(440))

    def start(self) -> None:
        """Open it."""
        settle(self)
        self.open()
        self.active.setFocus()

    @Slot()
    def _on_every_changed(self) -> None:
        """Ask for the day of a week or month only where it means something."""
        every = self.every.value()
        for widget, shown in (
            (self.weekday, every is Every.WEEK), (self.weekday_label, every is Every.WEEK), (self.month_day, every is Every.MONTH),
            (self.month_day_label, every is Every.MONTH),
        ):  # fmt: skip
            widget.setVisible(shown)

    @Slot()
    def _on_save(self) -> None:
        every, at = self.every.value(), self.minute.value()
        if self._sending or not self.minute.is_valid() or (every is Every.MONTH and not self.month_day.is_valid()):
            return
        if at is None:
            self.minute.set_error(say(Invalid("time", "A time is between 00:00 and 23:59.")))
            return
        on = {Every.WEEK: self.weekday.value(), Every.MONTH: self.month_day.value()}.get(every, 0)
        wanted = Wanted(self._row.job, self.active.value(), Schedule(at.hour * 60 + at.minute, every, on), self._row.version)
        self._sending = True
        self.action.setEnabled(False)
        self.banner.clear()
        self._client.runner.change(self, partial(set_job, wanted=wanted, at=self._at), self._show_saved, self._show_refused)

    def _show_saved(self, _nothing: object) -> None:
        self._sending = False
        self.accept()

    def _show_refused(self, refusal: Refusal) -> None:
        self._sending = False
        self.action.setEnabled(True)
        self.banner.show_failed(self.tr("Nothing was changed."), reasons_text(refusal))
