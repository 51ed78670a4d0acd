"""Administration → Staff and roles (X8): who may sign in and do what where, and which permissions the roles hold."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.refusals import Conflict, Refusal
from app.domain.role_draft import RoleDraft, draft_of_plain, draft_to_plain
from app.queries.audit import last_change_by
from app.queries.staff import StaffReading, read_staff
from app.services.staff_roles import NewRole, RoleChange, save_roles
from app.windows.common.draft_history import DraftHistory
from app.windows.common.other_named import OtherNamed
from app.windows.common.saving_window import SavingWindow
from app.windows.staff_roles.allowed import only_looks
from app.windows.staff_roles.conflicts import RolesConflict
from app.windows.staff_roles.dialogs import Ground, RoleDialog
from app.windows.staff_roles.member_actions import MemberActions
from app.windows.staff_roles.permission_table import ShownRole
from app.windows.staff_roles.texts import lacks
from app.windows.staff_roles.view import StaffRolesView

if TYPE_CHECKING:
    from app.background.client import Client

_CARED_FOR = ("staff", "staff_role", "role", "role_permission", "organisation")


class StaffRolesWindow(SavingWindow):
    """`argument`: the key of the tab to open with, or nothing."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self._reading: StaffReading | None = None
        self._history = DraftHistory(RoleDraft())
        self._acting = self._elsewhere = False
        self._conflict: RolesConflict | None = None
        self._renamed: ShownRole | None = None
        self.view = StaffRolesView(client, self)
        self._other = OtherNamed(client, self.view.roles.conflict, self)
        self.members = MemberActions(client, self.view.staff, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._state = client.settings.window_state(client.actor.login, self.window_key)
        self.view.tabs.choose(str(argument or self._state.get("tab", "1")))
        self.view.staff.table.remember_in(client.settings, client.actor.login, f"{self.window_key}.staff")
        self._connect()
        self.retranslate()
        self._read()

    def _connect(self) -> None:
        view, roles = self.view, self.view.roles
        view.staff.marked.connect(self._on_marked)
        self.members.began.connect(self._on_began)
        self.members.done.connect(self._on_done)
        self.members.refused.connect(self._on_refused)
        roles.toggled.connect(self._on_toggled)
        roles.add.clicked.connect(self._on_add_role)
        roles.rename.clicked.connect(self._on_rename_role)
        roles.remove.clicked.connect(self._on_remove_role)
        roles.conflict.chosen.connect(self._on_conflict_chosen)
        for tools in (view.staff.tools, roles.tools):
            tools.failed.connect(self._on_export_failed)
        self.follow(view.row)
        view.banner.acted.connect(self._on_banner_acted)
        self.client.bus.changed.connect(self._on_changed)
        self.client.bus.everything.connect(self._on_everything)
        self.client.tree_changed.connect(self._on_everything)

    # what the frame asks

    def title(self) -> str:
        """The name of the window."""
        return self.tr("Staff and roles")

    def unsaved(self) -> bool:
        """Say whether roles are unsaved; what is done with members of staff is saved at once."""
        return len(self._history.draft) > 0

    def draft(self) -> Any | None:
        """Return the unsaved roles."""
        return draft_to_plain(self._history.draft) if self.unsaved() else None

    def restore_draft(self, draft: Any) -> None:
        """Put unsaved roles back; what is no draft of this program is passed over."""
        try:
            roles = draft_of_plain(draft)
        except (KeyError, TypeError, ValueError):
            return
        self._history.start_anew(roles)
        self.view.tabs.choose("2")
        self._show_draft()

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.view.retranslate()
        self.view.view_only.say(only_looks(self.client.actor))
        self._show_draft()

    def refresh(self) -> None:
        """Read everything again (F5); what is unsaved stays."""
        self._read()

    def print_out(self) -> None:
        """Print the table of the tab."""
        (self.view.roles if self.view.tabs.currentIndex() else self.view.staff).tools.print_out()

    def undo(self) -> None:
        """Take back the last edit of the roles."""
        if not self._saving and self._history.undo():
            self._show_roles()

    def redo(self) -> None:
        """Do again what was taken back."""
        if not self._saving and self._history.redo():
            self._show_roles()

    @Slot()
    def save(self) -> None:
        """Write the roles; refused, they stay as they are and the reasons stand in the window."""
        if self._saving or not self.unsaved():
            return
        self._saving, self._refused = True, False
        self.view.banner.clear()
        self.view.roles.conflict.hide()
        self.view.show_busy(self.tr("Saving …"))
        self._show_actions()
        draft = self._history.draft
        added = [NewRole(role.name, role.permissions) for role in draft.added]
        changed = [RoleChange(edit.seen, edit.mine) for edit in draft.edits.values()]
        self.client.runner.change(self, partial(save_roles, added=added, changed=changed), self._show_saved, self._show_not_saved)

    # reading

    def _read(self) -> None:
        if not self.view.busy.running:
            self.view.show_busy(self.tr("Reading …"))
        self.client.runner.read(self, partial(read_staff, actor=self.client.actor), self._show_reading, self._show_not_read, "staff and roles")

    def _show_reading(self, reading: StaffReading) -> None:
        self._stop_busy()
        if self.view.banner.kind == "lost":
            self.view.banner.clear()
        self._reading = reading
        self.members.show_reading(reading)
        elsewhere, self._elsewhere = self._elsewhere, False
        self.view.staff.show_reading(reading, elsewhere=elsewhere)
        draft, gone = self._history.draft.rescue(reading.roles)
        if draft != self._history.draft and not self._saving:
            self._history.start_anew(draft)  # no step back leads to a role that is gone
        if gone:
            text = self.tr("What you changed in it is kept as a new role; Save makes it.")
            self.view.banner.say("warning", self.tr("Removed by somebody else meanwhile: {roles}.").format(roles=", ".join(gone)), text)
        self._show_draft()

    def _show_not_read(self, refusal: Refusal) -> None:
        self._stop_busy()
        self._say_not_read(self.view.banner, refusal, self.tr("Staff and roles could not be read."))

    def _stop_busy(self) -> None:
        if not (self._saving or self._acting):
            self.view.busy.stop()

    def _show_draft(self) -> None:
        if self._reading is not None:
            self.view.roles.show_roles(self._reading, self._history.draft)
        self._show_actions()

    def _show_roles(self) -> None:
        """Show what an edit of the roles led to."""
        self.view.tabs.choose("2")
        self._show_draft()

    def _show_actions(self) -> None:
        missing = only_looks(self.client.actor)
        self.view.staff.show_actions(busy=self._acting)
        self.view.roles.show_actions(busy=self._saving)
        self.view.show_unsaved(len(self._history.draft), saving=self._saving, missing=lacks(missing) if missing else "")
        self.tell_state()

    @Slot()
    def _on_marked(self) -> None:
        self.view.staff.show_actions(busy=self._acting)

    # members of staff

    @Slot()
    def _on_began(self) -> None:
        self._acting = True
        self.view.banner.clear()
        self.view.show_busy(self.tr("Saving …"))
        self._show_actions()

    @Slot(str)
    def _on_done(self, said: str) -> None:
        self._acting = self._refused = False
        self.view.banner.show_saved(said)
        self._read()

    @Slot(object)
    def _on_refused(self, refusal: Refusal | None) -> None:
        """Say why it was not done, where no dialog does."""
        self._acting = False
        if refusal is not None and not isinstance(refusal, Conflict):
            self._say_refused(self.view.banner, refusal, self.tr("Nothing was saved."))
        self._read()

    # roles

    @Slot(object, str)
    def _on_toggled(self, shown: ShownRole, permission: str) -> None:
        role = shown.drafted.role
        self._edit(self._history.draft.put(replace(role, permissions=role.permissions ^ {permission}), shown.drafted.stored))

    @Slot()
    def _on_add_role(self) -> None:
        self._open_role(None)

    @Slot()
    def _on_rename_role(self) -> None:
        self._open_role(self.view.roles.marked())

    def _open_role(self, role: ShownRole | None) -> None:
        if self._reading is None:
            return
        tab, self._renamed = self.view.roles, role
        ground, taken = Ground(self.client.actor, self._reading), tab.names(role.id if role is not None else None)
        dialog = RoleDialog(ground, tab.roles(), role, taken, self)
        dialog.wanted.connect(self._on_role_wanted)
        dialog.finished.connect(tab.table.setFocus)
        dialog.start()

    @Slot()
    def _on_role_wanted(self) -> None:
        dialog, role = self.sender(), self._renamed
        if not isinstance(dialog, RoleDialog):
            return
        name, draft = dialog.name.value(), self._history.draft
        dialog.accept()
        if role is not None:
            self._edit(draft.put(replace(role.drafted.role, name=name), role.drafted.stored))
            return
        draft, id_ = draft.add(name, dialog.permissions(), dialog.home())
        self._edit(draft)
        self.view.roles.mark_role(id_)

    @Slot()
    def _on_remove_role(self) -> None:
        shown = self.view.roles.marked()
        if shown is not None:
            self._edit(self._history.draft.remove(shown.drafted.role, shown.drafted.stored))

    def _edit(self, draft: RoleDraft) -> None:
        if not self._saving:
            self._history.set(draft)
            self._show_draft()

    def _show_saved(self, _changes: Changes) -> None:
        saved = len(self._history.draft)
        self._saving = False
        self._history.start_anew()
        self.tell_state()
        if self._close_after:
            self.close()
            return
        self._stop_busy()
        self.view.banner.show_saved(self.tr("%n role(s) saved.", "", saved))
        self._read()

    def _show_not_saved(self, refusal: Refusal) -> None:
        self._saving = self._close_after = False
        self._stop_busy()
        self.view.tabs.choose("2")
        if isinstance(refusal, Conflict):
            self._conflict = RolesConflict.of(refusal)
            self.view.roles.conflict.show_differences("", self._conflict.differences())
            self._other.ask(partial(last_change_by, actor=self.client.actor, entity="role", entity_ids=list(self._conflict.theirs)))
        else:
            self._say_refused(self.view.banner, refusal, self.tr("Nothing was saved."))
        self._show_actions()
        self._read()

    @Slot(object)
    def _on_conflict_chosen(self, mine: frozenset[str]) -> None:
        """Put mine on top of theirs where it is kept, then save what is left."""
        conflict, self._conflict = self._conflict, None
        if conflict is None:
            return
        self._history.start_anew(self._history.draft.settle(conflict.theirs, conflict.settled(mine)))
        if self.unsaved():
            self.save()
        else:
            self._read()

    # others

    @Slot()
    def _on_banner_acted(self) -> None:
        self.view.banner.clear()
        self.client.try_again()
        self._read()

    @Slot(str)
    def _on_export_failed(self, said: str) -> None:
        self.view.banner.show_failed(self.tr("The file could not be written."), said)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_CARED_FOR) and not self._saving:
            self._elsewhere = self._elsewhere or changes.initiator != self.client.initiator
            self._read()

    @Slot()
    def _on_everything(self) -> None:
        if not self._saving:
            self._read()

    def close(self) -> bool:
        """Close (asking where roles are unsaved), and remember the tab."""
        tab = self.view.tabs.key_of(self.view.tabs.currentIndex())
        self.client.settings.remember_window(self.client.actor.login, self.window_key, {"tab": tab})
        return super().close()
