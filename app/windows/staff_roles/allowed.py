"""What somebody may do here, and why not, in a sentence for the tool tip. The services judge by the same rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from app.domain.organisation import Tree
from app.domain.permissions import PERMISSIONS, Actor
from app.domain.refusals import Refusal
from app.domain.role_draft import DraftedRole, RoleState
from app.domain.staff import CHANGE, Holding, Member, Roles, StaffRoleFacts, administered, check_give, check_manage, check_shape, lacking
from app.queries.staff import StaffRow
from app.windows.common.form import Choice
from app.windows.common.words import say
from app.windows.staff_roles.texts import lacks, role_name


def only_looks(actor: Actor) -> str:
    """Return the permission that is missing to change anything here, nothing where it is held."""
    return "" if actor.may(CHANGE) else CHANGE


def why_not_manage(actor: Actor, tree: Tree, roles: Roles, row: StaffRow | None) -> str:
    """Return why nothing of a member of staff can be changed, nothing where it can."""
    if missing := only_looks(actor):
        return lacks(missing)
    if row is None:
        return QCoreApplication.translate("StaffRoles", "Mark a member of staff first.")
    return _said(lambda: check_manage(tree, actor, row.member.holdings, roles))


def why_not_give(actor: Actor, tree: Tree, role: StaffRoleFacts, organisation_id: int, member: Member | None = None) -> str:
    """Return why a role can't be given at an organisation (to a member), nothing where it can."""
    if member is not None and Holding(role.code, organisation_id) in member.holdings:
        return QCoreApplication.translate("StaffRoles", "Is held there already.")
    return _said(lambda: check_give(tree, actor, role, organisation_id))


def places_to_give(actor: Actor, tree: Tree) -> list[int]:
    """Return the organisations that are offered for a role: where the actor may change staff, and what is above for its place in the tree."""
    places = administered(tree, actor)
    offered = places | {above for place in places for above in tree.chain(place)}
    return [node.id for node in tree.in_order() if node.id in offered]


def role_choices(actor: Actor, tree: Tree, roles: Iterable[StaffRoleFacts]) -> list[Choice]:
    """Return the roles to choose from, inactive where one can be given nowhere."""
    places = sorted(administered(tree, actor))
    choices = []
    for role in roles:
        nowhere = bool(places) and not any(_can_be_given(actor, tree, role, place) for place in places)
        choices.append(Choice(value=role.code, text=role_name(role), reason=why_not_give(actor, tree, role, places[0]) if nowhere else ""))
    return choices


def place_choices(actor: Actor, tree: Tree, role: StaffRoleFacts | None, member: Member | None) -> list[Choice]:
    """Return the organisations as a tree, inactive where the role can't be given."""
    offered, places = places_to_give(actor, tree), administered(tree, actor)
    least = min((tree[place].depth for place in offered), default=0)

    def reason(place: int) -> str:
        if role is None:
            return ""
        held = member is not None and Holding(role.code, place) in member.holdings
        can = place in places and not held and _can_be_given(actor, tree, role, place)
        return "" if can else why_not_give(actor, tree, role, place, member)  # the sentence takes longer, and few need one

    return [Choice(value=place, text=tree[place].name, indent=tree[place].depth - least, reason=reason(place)) for place in offered]


def _can_be_given(actor: Actor, tree: Tree, role: StaffRoleFacts, place: int) -> bool:
    """Say whether a role can be given at a place where the actor may change staff."""
    return (role.built_in or role.organisation_id in tree.chain(place)) and not lacking(actor, role.permissions, place)


class RoleRights:
    """What the actor may change of one role; made once for each role, for a table asks for every box."""

    def __init__(self, actor: Actor, tree: Tree, drafted: DraftedRole) -> None:
        self._actor, self._tree = actor, tree
        self._judged = drafted.stored or drafted.role
        self.whole = self._whole(drafted)
        self._lacking = frozenset(lacking(actor, PERMISSIONS, self._judged.organisation_id)) if not self.whole else frozenset()

    def _whole(self, drafted: DraftedRole) -> str:
        if missing := only_looks(self._actor):
            return lacks(missing)
        if drafted.state is RoleState.REMOVED:
            return QCoreApplication.translate("StaffRoles", "The role is removed; Undo brings it back.")
        return _said(lambda: check_shape(self._tree, self._actor, self._judged, self._judged.permissions))

    def allows(self, permission: str) -> bool:
        """Say whether this permission may be ticked or not."""
        return not self.whole and permission not in self._lacking

    def reason(self, permission: str) -> str:
        """Return why not, nothing where it may."""
        if self.whole or permission not in self._lacking:
            return self.whole
        return _said(lambda: check_shape(self._tree, self._actor, self._judged, self._judged.permissions ^ {permission}))


def _said(check: Callable[[], None]) -> str:
    try:
        check()
    except Refusal as refusal:
        return say(refusal)
    return ""
