"""What is done with members of staff: each act by itself, at once, with its dialog open until it is done (X8)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.refusals import Conflict, Refusal
from app.domain.staff import Holding, Member
from app.queries.audit import last_change_by
from app.queries.staff import StaffReading, StaffRow
from app.services.staff import add_staff, change_staff, give_password
from app.windows.common.messages import ask
from app.windows.common.other_named import OtherNamed
from app.windows.staff_roles.act_dialog import ActDialog
from app.windows.staff_roles.conflicts import MemberConflict
from app.windows.staff_roles.dialogs import AddDialog, GiveDialog, Ground, NameDialog, PasswordDialog, TakeDialog
from app.windows.staff_roles.staff_tab import StaffTab

if TYPE_CHECKING:
    from app.background.client import Client

Command = Callable[[Any], Changes]


class MemberActions(QObject):
    """Follows the buttons of the tab. `began` when something is on its way, then `done` with a sentence or `refused`."""

    began = Signal()
    done = Signal(str)
    refused = Signal(object)
    """A Refusal, where no dialog is open to say it, or a Conflict, whose panel is shown."""

    def __init__(self, client: Client, tab: StaffTab, window: QWidget) -> None:
        super().__init__(window)
        self._client, self._tab, self._window = client, tab, window
        self._reading: StaffReading | None = None
        self._dialog: ActDialog | None = None
        self._row: StaffRow | None = None
        self._said = ""
        self._edit: tuple[int, Member, Member] | None = None
        self._conflict: MemberConflict | None = None
        self._other = OtherNamed(client, tab.conflict, self)
        acts = (
            (tab.add, self._on_add), (tab.rename, self._on_rename), (tab.give, self._on_give), (tab.take, self._on_take),
            (tab.password, self._on_password), (tab.disable, self._on_disable), (tab.enable, self._on_enable),
        )  # fmt: skip
        for button, slot in acts:
            button.clicked.connect(slot)
        tab.conflict.chosen.connect(self._on_conflict_chosen)

    def show_reading(self, reading: StaffReading) -> None:
        """Work on what was read now."""
        self._reading = reading

    # dialogs

    @Slot()
    def _on_add(self) -> None:
        if self._reading is not None:
            self._open(AddDialog(self._ground(), self._window), None, self._on_add_wanted)

    @Slot()
    def _on_rename(self) -> None:
        if (row := self._tab.row()) is not None:
            self._open(NameDialog(row, self._window), row, self._on_name_wanted)

    @Slot()
    def _on_give(self) -> None:
        if (row := self._tab.row()) is not None:
            self._open(GiveDialog(self._ground(), row, self._window), row, self._on_give_wanted)

    @Slot()
    def _on_take(self) -> None:
        if (row := self._tab.row()) is not None:
            self._open(TakeDialog(self._ground(), row, self._window), row, self._on_take_wanted)

    @Slot()
    def _on_password(self) -> None:
        if (row := self._tab.row()) is not None:
            self._open(PasswordDialog(row, self._window), row, self._on_password_wanted)

    def _open(self, dialog: ActDialog, row: StaffRow | None, wanted: Callable[[], None]) -> None:
        self._dialog, self._row = dialog, row
        dialog.wanted.connect(wanted)
        dialog.finished.connect(self._on_finished)
        dialog.start()

    def _ground(self) -> Ground:
        assert self._reading is not None
        return Ground(self._client.actor, self._reading)

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None
        self._tab.table.setFocus()

    # acts

    @Slot()
    def _on_add_wanted(self) -> None:
        if isinstance(self._dialog, AddDialog):
            draft = self._dialog.draft()
            self._carry_out(partial(add_staff, draft=draft), self.tr("{name} is added and can sign in.").format(name=draft.name))

    @Slot()
    def _on_name_wanted(self) -> None:
        if isinstance(self._dialog, NameDialog) and self._row is not None:
            name = self._dialog.name.value()
            self._change(self._row, replace(self._row.member, name=name), self.tr("{login} is called {name} now.").format(login=self._row.login, name=name))

    @Slot()
    def _on_give_wanted(self) -> None:
        if isinstance(self._dialog, GiveDialog) and self._row is not None:
            self._change_roles(self._row, self._dialog.where.holding(), self.tr("{name} has one more role."))

    @Slot()
    def _on_take_wanted(self) -> None:
        if isinstance(self._dialog, TakeDialog) and self._row is not None:
            self._change_roles(self._row, self._dialog.held.value(), self.tr("{name} has one role less."))

    def _change_roles(self, row: StaffRow, held: Holding, said: str) -> None:
        """Give what is not held, take what is."""
        self._change(row, replace(row.member, holdings=row.member.holdings ^ {held}), said.format(name=row.name))

    @Slot()
    def _on_password_wanted(self) -> None:
        if isinstance(self._dialog, PasswordDialog) and self._row is not None:
            command = partial(give_password, login=self._row.login, password=self._dialog.password())
            self._carry_out(command, self.tr("{name} has a new password.").format(name=self._row.name))

    @Slot()
    def _on_disable(self) -> None:
        row = self._tab.row()
        if row is not None:
            self._row = row
            ask(
                self._window, title=self.tr("Disable – {login}").format(login=row.login), heading=self.tr("Disable {name}?").format(name=row.name),
                text=self.tr("What they have open ends at once, unsaved work with it, and they can't sign in any more. Their roles stay."),
                action=self.tr("Disable"), action_icon="ban", then=self._disable, destroys=True,
            )  # fmt: skip

    def _disable(self) -> None:
        if self._row is not None:
            self._change(self._row, replace(self._row.member, enabled=False), self.tr("{name} can't sign in any more.").format(name=self._row.name))

    @Slot()
    def _on_enable(self) -> None:
        row = self._tab.row()
        if row is not None:
            self._change(row, replace(row.member, enabled=True), self.tr("{name} can sign in again.").format(name=row.name))

    def _change(self, row: StaffRow, mine: Member, said: str) -> None:
        self._edit = (row.id, row.member, mine)
        self._carry_out(partial(change_staff, staff_id=row.id, seen=row.member, mine=mine), said)

    def _carry_out(self, command: Command, said: str) -> None:
        self._said = said
        if self._dialog is not None:
            self._dialog.set_busy(True)
        self.began.emit()
        self._client.runner.change(self, command, self._show_done, self._show_refused)

    def _show_done(self, _changes: Changes) -> None:
        self._edit = None
        self._close_dialog()
        self.done.emit(self._said)

    def _show_refused(self, refusal: Refusal) -> None:
        edit, self._edit = self._edit, None
        if isinstance(refusal, Conflict) and edit is not None and isinstance(refusal.theirs, Member):
            self._close_dialog()
            self._conflict = MemberConflict(*edit, theirs=refusal.theirs)
            self.refused.emit(refusal)
            ground = self._ground()
            self._tab.conflict.show_differences("", self._conflict.differences(ground.roles, ground.tree))
            self._other.ask(partial(last_change_by, actor=self._client.actor, entity="staff", entity_ids=[self._conflict.staff_id]))
        elif self._dialog is not None:
            self._dialog.show_refused(refusal)
            self.refused.emit(None)
        else:
            self.refused.emit(refusal)

    def _close_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()

    @Slot(object)
    def _on_conflict_chosen(self, mine: frozenset[str]) -> None:
        """Put mine on top of theirs where it is kept."""
        conflict, self._conflict = self._conflict, None
        if conflict is None:
            return
        wanted = conflict.settled(mine)
        if wanted == conflict.theirs:
            self.done.emit(self.tr("What the other saved is kept."))
            return
        self._edit = (conflict.staff_id, conflict.theirs, wanted)
        self._carry_out(partial(change_staff, staff_id=conflict.staff_id, seen=conflict.theirs, mine=wanted), self.tr("What you chose is saved."))
