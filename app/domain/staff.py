"""Who may change whose roles (roles.md, X8).

Everything is a pure function of the organisations, the acting person and what is stored. The rule behind it all: nobody
gives away what they do not hold there themselves, and somebody is left who may change staff for the whole library.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.domain.organisation import Tree
from app.domain.permissions import PERMISSIONS, Actor
from app.domain.refusals import Invalid, NotPermitted, Protected
from app.domain.text import Sentence, fold_plain, mark

CHANGE = "staff.change"
LONGEST_NAME = 200


@dataclass(frozen=True, slots=True, order=True)
class Holding:
    """A role (by code) held at an organisation, valid there and below."""

    role: str
    organisation_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """What is edited of a member of staff."""

    name: str
    enabled: bool = True
    holdings: frozenset[Holding] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffRoleFacts:
    """A role: the delivered ones are built in, a library's own belong to an organisation and are given there and below."""

    id: int
    code: str
    name: str
    organisation_id: int
    built_in: bool = False
    permissions: frozenset[str] = frozenset()
    version: int = field(default=1, compare=False)
    """Raised by every change. Two readings of a role are equal where it says the same, whatever happened in between."""

    @property
    def spoken(self) -> Sentence | str:
        """The name as sentences say it: that of a delivered role in the language of the screen."""
        return Sentence(self.name) if self.built_in else self.name


Roles = Mapping[str, StaffRoleFacts]
"""Roles by code."""


def administered(tree: Tree, actor: Actor) -> frozenset[int]:
    """Return the organisations for which the actor may change staff: the whole account organisation of each place where it is held."""
    return _whole_accounts(tree, actor.held.get(CHANGE, frozenset()))


def seen(tree: Tree, actor: Actor) -> frozenset[int]:
    """Return the organisations whose staff the actor sees: the account organisations of staff.view, and what is above them."""
    accounts = _whole_accounts(tree, actor.held.get("staff.view", frozenset()))
    return accounts | {above for place in accounts for above in tree.chain(place)}


def _whole_accounts(tree: Tree, places: Iterable[int]) -> frozenset[int]:
    tops = {tree.account_of(place) or place for place in places if place in tree.nodes}
    return frozenset(place for top in tops for place in tree.below(top))


def lacking(actor: Actor, permissions: Iterable[str], organisation_id: int) -> tuple[str, ...]:
    """Return which of the permissions the actor does not hold at that organisation, in the order in which they are shown."""
    wanted = frozenset(permissions)
    return tuple(p for p in PERMISSIONS if p in wanted and organisation_id not in actor.held.get(p, frozenset()))


def _require_administered(tree: Tree, actor: Actor, organisation_id: int) -> None:
    if organisation_id not in administered(tree, actor):
        sentence = mark("You may not change the staff of {organisation}: {permission} is missing there.")
        raise NotPermitted(CHANGE, sentence, organisation=_name_of(tree, organisation_id))


def _name_of(tree: Tree, organisation_id: int) -> str:
    """Return the name of an organisation, empty for one that is not seen from here."""
    node = tree.nodes.get(organisation_id)
    return node.name if node is not None else ""


def check_give(tree: Tree, actor: Actor, role: StaffRoleFacts, organisation_id: int) -> None:
    """Raise NotPermitted or Invalid where the actor can neither give nor take this role at that organisation."""
    place = tree[organisation_id]
    _require_administered(tree, actor, organisation_id)
    if not role.built_in and role.organisation_id not in tree.chain(organisation_id):
        owner = _name_of(tree, role.organisation_id)
        raise Invalid("role", mark("The role {role} holds at {owner} and below only."), role=role.spoken, owner=owner)
    missing = lacking(actor, role.permissions, organisation_id)
    if missing:
        sentence = mark("You can't give or take the role {role} at {organisation}: there you lack {permissions} yourself.")
        raise NotPermitted(CHANGE, sentence, role=role.spoken, organisation=place.name, permissions=_named(missing))


def check_manage(tree: Tree, actor: Actor, holdings: Iterable[Holding], roles: Roles) -> None:
    """Raise NotPermitted for somebody who holds more than the actor does, or elsewhere: whoever gives them a password could be them."""
    places = administered(tree, actor)
    if not places:
        raise NotPermitted(CHANGE)
    for held in sorted(holdings):
        role = roles.get(held.role)
        missing = lacking(actor, role.permissions, held.organisation_id) if role is not None else PERMISSIONS
        if held.organisation_id not in places or missing:
            role_name = role.spoken if role is not None else held.role
            sentence = mark("Whoever is {role} at {organisation} is changed only by somebody who holds as much there.")
            raise NotPermitted(CHANGE, sentence, role=role_name, organisation=_name_of(tree, held.organisation_id))


def check_shape(tree: Tree, actor: Actor, role: StaffRoleFacts, permissions: Iterable[str]) -> None:
    """Raise Protected, NotPermitted or Invalid where the actor can't make this role hold those permissions."""
    if role.built_in:
        raise Protected(mark("The role {role} is built in and can't be changed; make one of your own."), role=role.spoken)
    wanted = frozenset(permissions)
    if strange := sorted(wanted - frozenset(PERMISSIONS)):
        raise Invalid("permission", mark("There is no permission {permission}."), permission=strange[0])
    _require_administered(tree, actor, role.organisation_id)
    missing = lacking(actor, wanted ^ role.permissions, role.organisation_id)
    if missing:
        sentence = mark("You can't change {permissions} in the role {role}: you lack it yourself at {organisation}.")
        values = {"permissions": _named(missing), "role": role.spoken, "organisation": tree[role.organisation_id].name}
        raise NotPermitted(CHANGE, sentence, **values)


def _named(permissions: tuple[str, ...]) -> str:
    """Name a few permissions; many would be a page, not a sentence."""
    few = 4
    return ", ".join(permissions[:few]) + (" …" if len(permissions) > few else "")


def administrators(members: Mapping[int, Member], roles: Roles, root_id: int) -> frozenset[int]:
    """Return the enabled members of staff who may change staff for the whole library."""
    giving = {code for code, role in roles.items() if CHANGE in role.permissions}
    return frozenset(
        number for number, member in members.items()
        if member.enabled and any(held.organisation_id == root_id and held.role in giving for held in member.holdings)
    )  # fmt: skip


def check_somebody_left(before: frozenset[int], after: frozenset[int], logins: Mapping[int, str]) -> None:
    """Raise Protected where a change leaves nobody who may change staff for the whole library."""
    if before and not after:
        login = ", ".join(sorted(logins.get(number, "") for number in before))
        raise Protected(mark("{login} is the last one who may change staff of the whole library and must stay so."), login=login)


def home_of_new_roles(tree: Tree, actor: Actor) -> int | None:
    """Return the organisation that a new role of the actor belongs to: as high as they may change staff, None where they may not."""
    places = administered(tree, actor)
    root = tree.root().id
    if root in places:
        return root
    return actor.account_id if actor.account_id in places else min(places, key=lambda place: tree[place].depth, default=None)


def code_for(name: str, taken: Iterable[str], prefix: str = "") -> str:
    """Return a code for a role of this name that no other has: plain letters and digits, for the command line."""
    plain = re.sub(r"[^a-z0-9]+", "-", fold_plain(f"{prefix} {name}")).strip("-") or "role"
    known, code, number = frozenset(taken), plain, 2
    while code in known:
        code, number = f"{plain}-{number}", number + 1
    return code


def check_name(field: str, name: str) -> str:
    """Return the name trimmed; Invalid for an empty or an endless one."""
    trimmed = name.strip()
    if not trimmed:
        raise Invalid(field, mark("A name must be given."))
    if len(trimmed) > LONGEST_NAME:
        raise Invalid(field, mark("A text here has at most {count} characters."), count=LONGEST_NAME)
    return trimmed
