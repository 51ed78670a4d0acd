"""Registers → Common registers (Shift+F8): what everything else chooses from; edits in a draft, saved together (L3, X8)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
from app.windows.common.register_window import RegisterWindow
from app.windows.common_registers.history import History
from app.windows.common_registers.meanwhile import Meanwhile
from app.windows.common_registers.state import CARED_FOR, CommonState
from app.windows.common_registers.view import TABS, CommonRegistersView

if TYPE_CHECKING:
    from app.background.client import Client


class CommonRegistersWindow(RegisterWindow):
    """`argument`: the key of the tab to open with, or nothing."""

    cared_for = CARED_FOR
    state: CommonState
    view: CommonRegistersView

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.state = CommonState(client, self)
        self._sent = self.state.unit
        self.view = CommonRegistersView(client, self.state, self)
        self._meanwhile = Meanwhile(client, self.state, self.view)
        self._history = History(self.state, self.view, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view.tabs)
        remembered = client.settings.window_state(client.actor.login, self.window_key)
        self.view.tabs.choose(str(argument or remembered.get("tab", "1")))
        self._connect()
        self.retranslate()
        self.read()

    def _connect(self) -> None:
        self.follow_draft()
        self._meanwhile.settled.connect(self._on_settled)
        for late in self.view.pages.values():
            late.built.connect(self._on_built)
        self.client.tree_changed.connect(self._on_everything)

    # what the frame asks

    def title(self) -> str:
        """The name of the window."""
        return self.tr("Common registers")

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

    def fault(self) -> Callable[[], Any] | None:
        """Return how to go to a field that can't be kept as it stands, None where all can."""
        fault = self.view.first_fault()
        return partial(self.view.show_spot, fault) if fault is not None else None

    def send_typed(self) -> None:
        """Have what is typed saved."""
        self._sent = self.state.unit
        self.send(partial(save_common, draft=self._sent))

    # reading

    def read(self) -> None:
        """Read everything again; what is typed stays."""
        if not self.view.busy.running:
            self.view.busy.start(self.tr("Reading …"))
        self.client.runner.read(self, read_common, self._show_reading, self._show_not_read, "common registers")

    def _show_reading(self, reading: CommonReading) -> None:
        self.end_reading()
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

    @Slot()
    def _on_draft_changed(self) -> None:
        self.view.show_unsaved(self.state.count(), saving=self._saving, missing=self.state.lacks())
        self.tell_state()

    # saving

    def _show_saved(self, _changes: Changes) -> None:
        saved = len(self._sent)
        self.end_saving()
        self.state.start(self.state.unit.since(self._sent))
        if self._close_after and not self.unsaved():
            self.close()
            return
        self._close_after = False
        self._closing.look_at(self._sent)
        self.view.banner.show_saved(self.tr("%n value(s) saved.", "", saved))
        self.read()

    def _show_refused(self, refusal: Refusal) -> None:
        self.stay()
        self.end_saving()
        self._on_draft_changed()
        if isinstance(refusal, Conflict) and isinstance(refusal.theirs, Mapping) and self.state.reading is not None:
            self._meanwhile.decide(refusal, self.state.reading)
        else:
            self._say_refused(self.view.banner, refusal, self.tr("Nothing was saved; what you typed is kept."))
        self.read()

    @Slot()
    def _on_banner_acted(self) -> None:
        dropping = self.view.banner.kind == "warning"
        self.view.banner.clear()
        if dropping:
            self._meanwhile.drop_removed()
        else:
            self.client.try_again()
        self.read()

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
