"""After closed days are saved: how many due dates and pickup days fall on them, moved in one action that can be undone (X12)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.background.requests import Cancelled, Task
from app.domain.closed_days import ClosedDays, days_of_field, is_closed_field
from app.domain.refusals import Refusal
from app.domain.unit_draft import UnitDraft
from app.queries.closures import Falling, read_falling
from app.queries.moved_dates import read_returning
from app.services.closures import Moved, move_dates
from app.services.closures_undo import bring_back, undo_move
from app.windows.common.banner import Banner
from app.windows.common.calendar.move_dates_dialog import MoveDatesDialog
from app.windows.common.formats import number_text
from app.windows.common.messages import reasons_text

if TYPE_CHECKING:
    from app.background.client import Client


class ClosingDays(QObject):
    """Keeps what was closed last, and where; the banner tells of it, also once another unit is chosen."""

    def __init__(self, client: Client, closing: Banner, banner: Banner, window: QWidget) -> None:
        super().__init__(window)
        self._client, self._tell, self._banner, self._window = client, closing, banner, window
        self._place = 0
        self._closed: tuple[ClosedDays, ...] = ()
        self._opened = self._returns = False
        self._falling = Falling()
        self._moved, self._moved_at = Moved(), 0
        closing.acted.connect(self._on_acted)

    def look_at(self, saved: UnitDraft) -> None:
        """Find out what falls on the days that were closed just now."""
        changes = saved.changes.items()
        closed = tuple(days_of_field(spot.field) for spot, typed in changes if is_closed_field(spot.field) and typed.mine and not typed.seen)
        opened = any(is_closed_field(spot.field) and typed.seen and not typed.mine for spot, typed in changes)
        if closed or opened:
            self._place, self._closed, self._opened = saved.organisation_id, closed, opened
            self._tell.clear()
            query = partial(read_falling, organisation_id=self._place, closed=closed, now=self._client.clock())
            self._client.runner.read(self, query, self._show_falling)

    def _show_falling(self, falling: Falling) -> None:
        self._falling, self._returns = falling, False
        if not (falling.loans or falling.pickups or falling.staying):
            if self._opened:
                query = partial(read_returning, organisation_id=self._place, now=self._client.clock())
                self._client.runner.read(self, query, self._show_returning)
            return
        if self._banner.kind == "saved":
            self._banner.clear()  # what is said of the closed days says it too
        counts = self._counts(falling.loans, falling.pickups)
        if falling.loans or falling.pickups:
            heading = self.tr("Falling on the closed days: {counts}.").format(counts=counts)
            self._tell.say("warning", heading, self._staying(falling.staying), self.tr("Move…"), "arrow-right")
        else:
            self._tell.say("info", self.tr("Some due dates fall on the closed days."), self._staying(falling.staying))

    def _show_returning(self, returning: Falling) -> None:
        """Say what was moved off the days that are open again."""
        self._falling, self._returns = returning, True
        if returning.loans or returning.pickups:
            heading = self.tr("{counts} had been moved off days that are open again.").format(counts=self._counts(returning.loans, returning.pickups))
            self._tell.say("warning", heading, "", self.tr("Move back…"), "undo-2")

    def _counts(self, loans: int, pickups: int) -> str:
        """Return counts in words, those that are not nought."""
        due, shelf = self.tr("%n due date(s)", "", loans), self.tr("%n pickup day(s)", "", pickups)
        if loans and pickups:
            return self.tr("{due_dates} and {pickup_days}").format(due_dates=due, pickup_days=shelf)
        return shelf if pickups else due

    def _staying(self, count: int) -> str:
        if not count:
            return ""
        text = self.tr("Staying as they are: {count}. No open day follows within a year, or none before the account expires.")
        return text.format(count=number_text(count))

    @Slot()
    def _on_acted(self) -> None:
        if self._tell.kind == "warning":
            dialog = MoveDatesDialog(self._falling, self._counts(self._falling.loans, self._falling.pickups), self._window, back=self._returns)
            dialog.accepted.connect(self._on_move)
            dialog.open()
        elif self._moved.move_id is not None:
            self._tell.clear()
            task = Task(self.tr("Moving due dates back"), cancellable=True)
            command = partial(undo_move, organisation_id=self._moved_at, move_id=self._moved.move_id, report=task.report)
            self._client.runner.change(self, command, self._show_undone, self._show_not_undone, task=task)

    @Slot()
    def _on_move(self) -> None:
        self._tell.clear()
        if self._returns:
            task = Task(self.tr("Moving due dates back"), cancellable=True)
            back = partial(bring_back, organisation_id=self._place, report=task.report)
            self._client.runner.change(self, back, self._show_back, self._show_not_back, task=task)
            return
        task = Task(self.tr("Moving due dates"), cancellable=True)
        command = partial(move_dates, organisation_id=self._place, closed=self._closed, report=task.report)
        self._client.runner.change(self, command, partial(self._show_moved, self._place), self._show_not_moved, task=task)

    def _show_moved(self, place: int, moved: Moved) -> None:
        self._moved, self._moved_at = moved, place
        heading = self.tr("{counts} moved to the next open day.").format(counts=self._counts(moved.loans, moved.pickups))
        self._tell.show_saved(heading, self._staying(moved.staying), undo=moved.move_id is not None)

    def _show_not_moved(self, refusal: Refusal) -> None:
        self._show_falling(self._falling)
        text = self.tr("It was stopped; nothing was moved.") if isinstance(refusal, Cancelled) else reasons_text(refusal)
        self._banner.show_failed(self.tr("No due date was moved."), text)

    def _show_back(self, moved: Moved) -> None:
        self._tell.show_saved(self.tr("{counts} moved back.").format(counts=self._counts(moved.loans, moved.pickups)))

    def _show_not_back(self, refusal: Refusal) -> None:
        self._show_returning(self._falling)
        self._banner.show_failed(self.tr("No due date was moved back."), reasons_text(refusal))

    def _show_undone(self, moved: Moved) -> None:
        heading = self.tr("{counts} moved back.").format(counts=self._counts(moved.loans, moved.pickups))
        self._moved = Moved()
        if moved.staying:
            left = self.tr("Left as they are: {count}. They were changed since, or their day is past.").format(count=number_text(moved.staying))
            self._tell.say("info", heading, left)
        else:
            self._tell.show_saved(heading)

    def _show_not_undone(self, refusal: Refusal) -> None:
        self._show_moved(self._moved_at, self._moved)
        self._banner.show_failed(self.tr("No due date was moved back."), reasons_text(refusal))
