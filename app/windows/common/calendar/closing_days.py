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
from app.queries.closures import Falling
from app.queries.moved_dates import read_falling_and_returning
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
        self._falling = self._returning = Falling()
        self._moved, self._moved_at = Moved(), 0
        closing.acted.connect(self._on_acted)
        closing.dismissed.connect(self._on_dismissed)

    def look_at(self, saved: UnitDraft) -> None:
        """Find out what falls on the days that were closed just now, and what was moved off those that were opened."""
        changes = saved.changes.items()
        closed = tuple(days_of_field(spot.field) for spot, typed in changes if is_closed_field(spot.field) and typed.mine and not typed.seen)
        opened = any(is_closed_field(spot.field) and typed.seen and not typed.mine for spot, typed in changes)
        if closed or opened:
            self._place, self._closed, self._returning = saved.organisation_id, closed, Falling()
            self._tell.clear()
            self._read(opened=opened)

    def _read(self, said: str = "", *, opened: bool) -> None:
        query = partial(read_falling_and_returning, organisation_id=self._place, closed=self._closed, now=self._client.clock(), opened=opened)
        self._client.runner.read(self, query, partial(self._show_found, said=said))

    def _show_found(self, found: tuple[Falling, Falling], said: str = "") -> None:
        """Offer first what can come back: a day that is open again is its own, though the day that it lies on may be closed by now."""
        self._falling, self._returning = found
        if self._returning.days:
            self._show_returning()
        elif self._falling.loans or self._falling.pickups or self._falling.staying:
            self._show_falling(said)
        elif said:
            self._tell.show_saved(said)

    def _show_falling(self, said: str = "") -> None:
        falling = self._falling
        if self._banner.kind == "saved":
            self._banner.clear()  # what is said of the closed days says it too
        below = " ".join(part for part in (said, self._staying(falling.staying)) if part)
        if falling.loans or falling.pickups:
            self._tell.say("warning", self._heading(falling), below, self.tr("Move…"), "arrow-right")
        else:
            self._tell.say("info", self.tr("Some due dates fall on the closed days."), below)

    def _show_returning(self) -> None:
        """Say what was moved off the days that are open again, and what else there is to do, which is offered behind it."""
        heading = self.tr("{counts} had been moved off days that are open again.").format(counts=self._counts(self._returning))
        behind = self._heading(self._falling) if self._falling.loans or self._falling.pickups else ""
        self._tell.say("warning", heading, behind, self.tr("Move back…"), "undo-2")

    def _heading(self, falling: Falling) -> str:
        return self.tr("Falling on the closed days: {counts}.").format(counts=self._counts(falling))

    def _counts(self, dates: Falling | Moved) -> str:
        """Return counts in words, those that are not nought."""
        due, shelf = self.tr("%n due date(s)", "", dates.loans), self.tr("%n pickup day(s)", "", dates.pickups)
        if dates.loans and dates.pickups:
            return self.tr("{due_dates} and {pickup_days}").format(due_dates=due, pickup_days=shelf)
        return shelf if dates.pickups else due

    def _staying(self, count: int) -> str:
        if not count:
            return ""
        text = self.tr("Staying as they are: {count}. No open day follows within a year, or none before the account expires.")
        return text.format(count=number_text(count))

    @Slot()
    def _on_acted(self) -> None:
        if self._tell.kind == "warning":
            back = bool(self._returning.days)
            offered = self._returning if back else self._falling
            dialog = MoveDatesDialog(offered, self._counts(offered), self._window, back=back)
            dialog.accepted.connect(self._on_move)
            dialog.open()
        elif self._moved.move_id is not None:
            self._tell.clear()
            task = Task(self.tr("Moving due dates back"), cancellable=True)
            command = partial(undo_move, organisation_id=self._moved_at, move_id=self._moved.move_id, report=task.report)
            self._client.runner.change(self, command, self._show_undone, self._show_not_undone, task=task)

    @Slot()
    def _on_dismissed(self) -> None:
        """Go on to what falls on closed days, where nothing shall come back."""
        if self._returning.days:
            self._returning = Falling()
            if self._falling.loans or self._falling.pickups:
                self._show_falling()

    @Slot()
    def _on_move(self) -> None:
        returning, self._returning = self._returning, Falling()
        self._tell.clear()
        if returning.days:
            task = Task(self.tr("Moving due dates back"), cancellable=True)
            back = partial(bring_back, organisation_id=self._place, report=task.report)
            self._client.runner.change(self, back, self._show_back, partial(self._show_not_back, returning), task=task)
            return
        task = Task(self.tr("Moving due dates"), cancellable=True)
        command = partial(move_dates, organisation_id=self._place, closed=self._closed, report=task.report)
        self._client.runner.change(self, command, partial(self._show_moved, self._place), self._show_not_moved, task=task)

    def _show_moved(self, place: int, moved: Moved) -> None:
        self._moved, self._moved_at = moved, place
        heading = self.tr("{counts} moved to the next open day.").format(counts=self._counts(moved))
        self._tell.show_saved(heading, self._staying(moved.staying), undo=moved.move_id is not None)

    def _show_not_moved(self, refusal: Refusal) -> None:
        self._show_falling()
        text = self.tr("It was stopped; nothing was moved.") if isinstance(refusal, Cancelled) else reasons_text(refusal)
        self._banner.show_failed(self.tr("No due date was moved."), text)

    def _show_back(self, moved: Moved) -> None:
        self._read(self.tr("{counts} moved back.").format(counts=self._counts(moved)), opened=False)

    def _show_not_back(self, returning: Falling, refusal: Refusal) -> None:
        self._returning = returning
        self._show_returning()
        self._banner.show_failed(self.tr("No due date was moved back."), reasons_text(refusal))

    def _show_undone(self, moved: Moved) -> None:
        heading = self.tr("{counts} moved back.").format(counts=self._counts(moved))
        self._moved = Moved()
        if moved.staying:
            left = self.tr("Left as they are: {count}. They were changed since, or their day is past.").format(count=number_text(moved.staying))
            self._tell.say("info", heading, left)
        else:
            self._tell.show_saved(heading)

    def _show_not_undone(self, refusal: Refusal) -> None:
        self._show_moved(self._moved_at, self._moved)
        self._banner.show_failed(self.tr("No due date was moved back."), reasons_text(refusal))
