"""Registers → Common registers (Shift+F8): what everything else chooses from; edits in a draft, saved together (L3, X8)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.common_draft import GROUPS
from app.domain.refusals import Conflict, Refusal
from app.domain.unit_draft import Entity, unit_draft_of_plain, unit_draft_to_plain
from app.queries.common_registers import CommonReading, read_common
from app.services.common_registers import save_common
from app.windows.common.calendar.closing_days import ClosingDays
from app.windows.common.mnemonics import settle
from app.windows.common.saving_window import SavingWindow
from app.windows.common.scrolling import Page
from app.windows.common_registers.history import History
from app.windows.common_registers.meanwhile import Meanwhile
from app.windows.common_registers.state import CARED_FOR, CommonState
from app.windows.common_registers.view import TABS, CommonRegistersView

if TYPE_CHECKING:
    from app.background.client import Client


class CommonRegistersWindow(SavingWindow):
    """`argument`: the key of the tab to open with, or nothing."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.state = CommonState(client, self)
        self._sent = self.state.unit
        self.view = CommonRegistersView(client, self.state, self)
        self._meanwhile = Meanwhile(client, self.state, self.view)
        self._closing = ClosingDays(client, self.view.closing, self.view.banner, self)
        self._history = History(self.state, self.view, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view.tabs)
        remembered = client.settings.window_state(client.actor.login, self.window_key)
        self.view.tabs.choose(str(argument or remembered.get("tab", "1")))
        self._connect()
        self.retranslate()
        self._read()

    def _connect(self) -> None:
        self.follow(self.view.row)
        self.view.banner.acted.connect(self._on_banner_acted)
        self._meanwhile.settled.connect(self._on_settled)
        for late in self.view.pages.values():
            late.built.connect(self._on_built)
        self.state.changed.connect(self._on_draft_changed)
        self.client.bus.changed.connect(self._on_changed)
        self.client.bus.everything.connect(self._on_everything)
        self.client.tree_changed.connect(self._on_everything)

    # what the frame asks

    def title(self) -> str:
        """The name of the window."""
        return self.tr("Common registers")

    def unsaved(self) -> bool:
        """Say whether anything typed is unsaved."""
        return self.state.count() > 0

    def draft(self) -> Any | None:
        """Return what is typed."""
        return {"rows": unit_draft_to_plain(self.state.unit)} if self.unsaved() else None

    def restore_draft(self, draft: Any) -> None:
        """Put back what was typed; what is no draft of this program is passed over."""
        try:
            typed = unit_draft_of_plain(self.state.organisation_id, draft["rows"], _entity_of)
        except (KeyError, TypeError, ValueError):
            return
        self.state.start(typed)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.view.retranslate()
        self.view.view_only.say(self.state.missing())
        self._on_draft_changed()

    def refresh(self) -> None:
        """Read everything again (F5); what is typed stays."""
        self._read()

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
        fault = self.view.first_fault()
        self._refused = fault is not None
        if fault is not None:
            self._close_after = False
            self.view.banner.show_failed(self.tr("Nothing was saved."), self.tr("A value can't be kept as it stands; it is marked."))
            self.view.show_spot(fault)
            return
        self._saving = self.state.saving = True
        self._sent = self.state.unit
        self.view.banner.clear()
        self.view.conflict.hide()
        self.view.busy.start(self.tr("Saving …"))
        self._on_draft_changed()
        self.client.runner.change(self, partial(save_common, draft=self._sent), self._show_saved, self._show_refused)

    # reading

    def _read(self) -> None:
        if not self.view.busy.running:
            self.view.busy.start(self.tr("Reading …"))
        self.client.runner.read(self, read_common, self._show_reading, self._show_not_read, "common registers")

    def _show_reading(self, reading: CommonReading) -> None:
        if not self._saving:
            self.view.busy.stop()
        if self.view.banner.kind == "lost":
            self.view.banner.clear()
        self.state.reading = reading
        self.view.show_read()
        self.view.view_only.say(self.state.missing())
        self.state.elsewhere = False
        self._meanwhile.tell(reading)
        self._on_draft_changed()

    def _show_not_read(self, refusal: Refusal) -> None:
        self.view.busy.stop()
        self._refused = self._refused and self.unsaved()
        self._say_not_read(self.view.banner, refusal, self.tr("The registers could not be read."))

    @Slot(object)
    def _on_built(self, page: Page) -> None:
        """Give the fields of a page that came late their place, and letters that nothing else in the window has."""
        self.view.order_end(page)
        settle(self)

    @Slot()
    def _on_draft_changed(self) -> None:
        self.view.show_unsaved(self.state.count(), saving=self._saving, missing=self.state.lacks())
        self.tell_state()

    # saving

    def _show_saved(self, _changes: Changes) -> None:
        saved = len(self._sent)
        self._saving = self.state.saving = False
        self.view.busy.stop()
        self.state.start(self.state.unit.since(self._sent))
        if self._close_after and not self.unsaved():
            self.close()
            return
        self._close_after = False
        self._closing.look_at(self._sent)
        self.view.banner.show_saved(self.tr("%n value(s) saved.", "", saved))
        self._read()

    def _show_refused(self, refusal: Refusal) -> None:
        self._saving = self.state.saving = self._close_after = False
        self.view.busy.stop()
        self._on_draft_changed()
        if isinstance(refusal, Conflict) and isinstance(refusal.theirs, Mapping) and self.state.reading is not None:
            self._meanwhile.decide(refusal, self.state.reading)
        else:
            self._say_refused(self.view.banner, refusal, self.tr("Nothing was saved; what you typed is kept."))
        self._read()

    @Slot()
    def _on_settled(self) -> None:
        """Save what is left of mine once both versions were chosen between."""
        if self.unsaved():
            self.save()
        else:
            self._read()

    @Slot()
    def _on_banner_acted(self) -> None:
        dropping = self.view.banner.kind == "warning"
        self.view.banner.clear()
        if dropping:
            self._meanwhile.drop_removed()
        else:
            self.client.try_again()
        self._read()

    # others

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*CARED_FOR) and not self._saving:
            self.state.elsewhere = self.state.elsewhere or changes.initiator != self.client.initiator
            self._read()

    @Slot()
    def _on_everything(self) -> None:
        if not self._saving:
            self.state.elsewhere = True
            self._read()

    def close(self) -> bool:
        """Close (asking where something is unsaved), and remember the tab."""
        tab = self.view.tabs.key_of(self.view.tabs.currentIndex())
        self.client.settings.remember_window(self.client.actor.login, self.window_key, {"tab": tab})
        return super().close()


def _entity_of(name: str) -> str:
    """Return what a row of a draft is called; raises ValueError for what no row is."""
    if name not in {register for _key, registers in TABS for register in registers} | {GROUPS, Entity.ORGANISATION}:
        raise ValueError(name)
    return name
