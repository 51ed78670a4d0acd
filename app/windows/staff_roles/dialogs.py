"""The dialogs of the staff: add, change the name, give and take a role, new password; and the name of a role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.domain.organisation import Tree
from app.domain.permissions import Actor
from app.domain.staff import LONGEST_NAME, Holding, Member, StaffRoleFacts, check_give, home_of_new_roles, lacking
from app.domain.text import fold
from app.queries.staff import StaffReading, StaffRow
from app.services.staff import StaffDraft, check_login
from app.windows.common.form import Choice, ChoiceField, Form, TextField
from app.windows.common.plain_label import set_title
from app.windows.staff_roles.act_dialog import ActDialog
from app.windows.staff_roles.allowed import place_choices, role_choices, why_not_give
from app.windows.staff_roles.permission_table import ShownRole
from app.windows.staff_roles.texts import holding_text


@dataclass(frozen=True)
class Ground:
    """What the dialogs choose from."""

    actor: Actor
    reading: StaffReading

    @property
    def tree(self) -> Tree:
        """The organisations."""
        return self.reading.tree

    @property
    def roles(self) -> dict[str, StaffRoleFacts]:
        """The roles by code."""
        return {role.code: role for role in self.reading.roles}


class RoleAndPlace(QObject):
    """A role and the organisation where it is to be held; where it can't be given, the organisation is inactive and says why."""

    def __init__(self, ground: Ground, form: Form, member: Member | None = None) -> None:
        super().__init__(form)
        self._ground, self._member = ground, member
        choices = role_choices(ground.actor, ground.tree, ground.reading.roles)
        self.role = ChoiceField(form, name="role", choices=choices)
        self.place = ChoiceField(form, name="organisation")
        form.add(self.tr("Role"), self.role)
        form.add(self.tr("Organisation"), self.place)
        free = [choice.value for choice in choices if not choice.reason]
        self.role.set_value("desk" if "desk" in free else next(iter(free), None))
        self._offer(ground.actor.unit_id)
        self.role.changed.connect(self._on_role_changed)
        self.place.set_check(self._check)

    def holding(self) -> Holding:
        """Return what is chosen."""
        return Holding(str(self.role.value()), int(self.place.value()))

    def _role(self) -> StaffRoleFacts | None:
        return self._ground.roles.get(str(self.role.value()))

    def _offer(self, wanted: int | None) -> None:
        """Offer the organisations anew; the one wanted stays where it may, else the first that may is chosen."""
        choices = place_choices(self._ground.actor, self._ground.tree, self._role(), self._member)
        self.place.set_choices(choices)
        free = [choice.value for choice in choices if not choice.reason]
        self.place.set_value(wanted if wanted in free else next(iter(free), wanted))

    def _check(self, place: int | None) -> None:
        """Refuse a place where the role can't be given, as the service will."""
        role = self._role()
        if role is not None and place is not None:
            check_give(self._ground.tree, self._ground.actor, role, place)

    def is_held(self) -> bool:
        """Say whether it is held there already; shows it where it is."""
        role, place = self._role(), self.place.value()
        if self._member is None or role is None or Holding(role.code, place) not in self._member.holdings:
            return False
        self.place.set_error(why_not_give(self._ground.actor, self._ground.tree, role, place, self._member))
        self.place.setFocus()
        return True

    @Slot()
    def _on_role_changed(self) -> None:
        self._offer(self.place.value())


class AddDialog(ActDialog):
    """Ins: login, name, first password twice, and the role that somebody begins with."""

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__(parent, name="add_staff_dialog", title="", action="", icon_name="user-plus")
        set_title(self, self.tr("Add a member of staff"))
        self.done_button.setText(self.tr("Add"))
        self._note.setText(self.tr("They can sign in at once, with this password."))
        self.login = TextField(self, name="login", required=True)
        self.login.set_check(check_login)
        self.name = TextField(self, name="name", longest=LONGEST_NAME, required=True)
        self.form.add(self.tr("Login"), self.login)
        self.form.add(self.tr("Name"), self.name)
        self._passwords = self.add_passwords()
        self.where = RoleAndPlace(ground, self.form)

    def check(self) -> bool:
        return super().check() and self.same(*self._passwords)

    def draft(self) -> StaffDraft:
        """Return the new member of staff."""
        held = self.where.holding()
        return StaffDraft(
            login=self.login.value(), name=self.name.value(), password=self._passwords[0].value(), role=held.role, organisation_id=held.organisation_id
        )


class NameDialog(ActDialog):
    """F2: another name."""

    def __init__(self, row: StaffRow, parent: QWidget) -> None:
        super().__init__(parent, name="change_name_dialog", title="", action="", icon_name="pencil")
        set_title(self, self.tr("Change name – {login}").format(login=row.login))
        self.done_button.setText(self.tr("Change"))
        self._note.setText(self.tr("The login name {login} stays.").format(login=row.login))
        self.name = TextField(self, name="name", longest=LONGEST_NAME, required=True)
        self.name.set_value(row.name)
        self.form.add(self.tr("Name"), self.name)


class GiveDialog(ActDialog):
    """One more role at an organisation."""

    def __init__(self, ground: Ground, row: StaffRow, parent: QWidget) -> None:
        super().__init__(parent, name="give_role_dialog", title="", action="", icon_name="shield-plus")
        set_title(self, self.tr("Give role – {name}").format(name=row.name))
        self.done_button.setText(self.tr("Give role"))
        self._note.setText(self.tr("Holds at the organisation and everything below it, at once."))
        self.where = RoleAndPlace(ground, self.form, row.member)

    def check(self) -> bool:
        return super().check() and not self.where.is_held()


class TakeDialog(ActDialog):
    """A role at an organisation that somebody is to hold no longer."""

    def __init__(self, ground: Ground, row: StaffRow, parent: QWidget) -> None:
        super().__init__(parent, name="take_role_dialog", title="", action="", icon_name="shield-minus")
        set_title(self, self.tr("Take role – {name}").format(name=row.name))
        self.done_button.setText(self.tr("Take role"))
        last = self.tr("It is the only one: without a role {name} can't sign in.").format(name=row.name)
        self._note.setText(last if len(row.roles) == 1 else self.tr("{name} keeps the other roles.").format(name=row.name))
        held = sorted(row.member.holdings)
        self.held = ChoiceField(self, name="held", choices=[Choice(value=one, text=holding_text(one, ground.roles, ground.tree)) for one in held])
        self.form.add(self.tr("Role"), self.held)


class PasswordDialog(ActDialog):
    """A new password, typed twice."""

    def __init__(self, row: StaffRow, parent: QWidget) -> None:
        super().__init__(parent, name="new_password_dialog", title="", action="", icon_name="key-round")
        set_title(self, self.tr("New password – {name}").format(name=row.name))
        self.done_button.setText(self.tr("Give password"))
        stays = self.tr("The old password no longer holds.")
        self._note.setText(stays if row.enabled else self.tr("{name} is enabled with it and can sign in.").format(name=row.name))
        self._passwords = self.add_passwords()

    def check(self) -> bool:
        return super().check() and self.same(*self._passwords)

    def password(self) -> str:
        """Return the password."""
        return self._passwords[0].value()


class RoleDialog(ActDialog):
    """The name of a role; a new one can begin with the permissions of another, as far as one holds them oneself."""

    def __init__(self, ground: Ground, shown: Sequence[ShownRole], role: ShownRole | None, taken: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent, name="role_dialog", title="", action="", icon_name="pencil" if role is not None else "plus")
        self._ground, self._shown, self._taken = ground, {one.id: one for one in shown}, {fold(name.strip()) for name in taken}
        set_title(self, self.tr("Add role") if role is None else self.tr("Rename role – {role}").format(role=role.name))
        self.done_button.setText(self.tr("Add") if role is None else self.tr("Rename"))
        self._note.setText(self.tr("It holds when you have saved."))
        self.name = TextField(self, name="name", longest=LONGEST_NAME, required=True)
        self.name.set_value(role.name if role is not None else "")
        self.form.add(self.tr("Name of the role"), self.name)
        choices = [Choice(value=None, text=self.tr("no permission")), *(Choice(value=one.id, text=one.name) for one in shown)]
        self.begin = ChoiceField(self, name="begin_with", choices=choices)
        if role is None:
            self.form.add(self.tr("Begin with those of"), self.begin)
        else:
            self.begin.hide()

    def check(self) -> bool:
        if not super().check():
            return False
        if fold(self.name.value()) in self._taken:
            self.name.set_error(self.tr("There is a role with this name already."))
            self.name.setFocus()
            return False
        return True

    def home(self) -> int:
        """Return the organisation that the new role belongs to."""
        return home_of_new_roles(self._ground.tree, self._ground.actor) or self._ground.tree.root().id

    def permissions(self) -> frozenset[str]:
        """Return what the new role begins with: what the other holds, but nothing that one lacks oneself."""
        other = self._shown.get(self.begin.value())
        if other is None:
            return frozenset()
        held = other.drafted.role.permissions
        return held - frozenset(lacking(self._ground.actor, held, self.home()))
