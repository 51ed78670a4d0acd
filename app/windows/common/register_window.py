"""The base of the two windows of registers: rows that are typed wait in a draft and are saved together; others' changes are shown meanwhile (L3, X8)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import Slot

from app.domain.changes import Changes
from app.domain.refusals import Refusal
from app.windows.common.banner import Banner
from app.windows.common.busy import BusyLine
from app.windows.common.calendar.closing_days import ClosingDays
from app.windows.common.conflict_panel import ConflictPanel
from app.windows.common.mnemonics import settle
from app.windows.common.row_state import RowState
from app.windows.common.saving_row import SavingRow
from app.windows.common.saving_window import SavingWindow
from app.windows.common.scrolling import Page


class RegisterView(Protocol):
    """What every such window shows round its tabs."""

    banner: Banner
    closing: Banner
    conflict: ConflictPanel
    busy: BusyLine
    row: SavingRow

    def order_end(self, page: Page) -> None:
        """Have Tab come to the buttons below last."""


class RegisterWindow(SavingWindow):
    """A room makes `state` and `view`, names the tables that it is `cared_for` with, and says how it reads and saves."""

    cared_for: tuple[str, ...] = ()
    state: RowState
    view: RegisterView

    def follow_draft(self) -> None:
        """Do what the buttons, the draft and others say; a room does so once its parts are there."""
        self._closing = ClosingDays(self.client, self.view.closing, self.view.banner, self)
        self.follow(self.view.row)
        self.view.banner.acted.connect(self._on_banner_acted)
        self.state.changed.connect(self._on_draft_changed)
        self.client.bus.changed.connect(self._on_changed)
        self.client.bus.everything.connect(self._on_everything)

    # what a room says

    def read(self) -> None:
        """Read everything again; what is typed stays."""
        raise NotImplementedError

    def send_typed(self) -> None:
        """Have what is typed saved."""
        raise NotImplementedError

    def fault(self) -> Callable[[], Any] | None:
        """Return how to go to a field that can't be kept as it stands, None where all can."""
        raise NotImplementedError

    def stay(self) -> None:
        """Take back what was to be done once everything is saved."""
        self._close_after = False

    @Slot()
    def _on_draft_changed(self) -> None:
        raise NotImplementedError

    @Slot()
    def _on_banner_acted(self) -> None:
        raise NotImplementedError

    # what the frame asks

    def unsaved(self) -> bool:
        """Say whether anything typed is unsaved."""
        return self.state.count() > 0

    def refresh(self) -> None:
        """Read everything again (F5); what is typed stays."""
        self.read()

    def undo(self) -> None:
        """Take back the last edit."""
        if not self._saving:
            self.state.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if not self._saving:
            self.state.redo()

    def save(self) -> None:
        """Write what is typed; refused, it stays as it is and the reasons stand in the window."""
        if self._saving or not self.unsaved():
            return
        show = self.fault()
        self._refused = show is not None
        if show is None:
            self.send_typed()
            return
        self.stay()
        self.view.banner.show_failed(self.tr("Nothing was saved."), self.tr("A value can't be kept as it stands; it is marked."))
        show()

    # saving

    def send(self, service: Callable[..., Changes]) -> None:
        """Have a service save, and say so."""
        self._saving = self.state.saving = True
        self.view.banner.clear()
        self.view.conflict.hide()
        self.view.busy.start(self.tr("Saving …"))
        self._on_draft_changed()
        self.client.runner.change(self, service, self._show_saved, self._show_refused)

    def end_saving(self) -> None:
        """The answer is there, whatever it is."""
        self._saving = self.state.saving = False
        self.view.busy.stop()

    def _show_saved(self, changes: Changes) -> None:
        raise NotImplementedError

    def _show_refused(self, refusal: Refusal) -> None:
        raise NotImplementedError

    @Slot()
    def _on_settled(self) -> None:
        """Save what is left of mine once both versions were chosen between."""
        if self.unsaved():
            self.save()
        else:
            self.read()

    # reading

    def end_reading(self) -> None:
        """Something was read: there is contact, and nothing to wait for but a saving."""
        if not self._saving:
            self.view.busy.stop()
        if self.view.banner.kind == "lost":
            self.view.banner.clear()

    @Slot(object)
    def _on_built(self, page: Page) -> None:
        """Give the fields of a page that came late their place, and letters that nothing else in the window has."""
        self.view.order_end(page)
        settle(self)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*self.cared_for) and not self._saving:
            self.state.elsewhere = self.state.elsewhere or changes.initiator != self.client.initiator
            self.read()

    @Slot()
    def _on_everything(self) -> None:
        if not self._saving:
            self.state.elsewhere = True
            self.read()
