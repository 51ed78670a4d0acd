"""Permissions, the delivered roles, and the person who acts (roles.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.refusals import NotPermitted
from app.domain.text import mark

PERMISSIONS: tuple[str, ...] = (
    "parameters.view", "parameters.add", "parameters.change", "parameters.remove", "parameters.change-other-units",
    "register.view", "register.change", "register.change-other-units", "common.view", "common.change",
    "patrons.view", "patrons.create", "patrons.edit", "patrons.download", "patrons.block", "patrons.delete", "patrons.change-many",
    "messages.create", "messages.edit", "messages.remove", "messages.archive", "notes.create", "notes.remove",
    "desk.loan", "desk.return", "desk.renew", "desk.reserve", "desk.change-due-date", "desk.override-block", "desk.override-rule",
    "debts.pay", "debts.add", "debts.remove",
    "claims.view", "claims.run", "jobs.view", "jobs.change",
    "items.view", "items.create", "items.change", "items.withdraw",
    "data.import", "data.export", "statistics.view",
    "staff.view", "staff.change", "history.view", "history.put-back",
)  # fmt: skip
"""Every permission, in the order in which they are shown."""

ORGANISATION_BOUND = frozenset(p for p in PERMISSIONS if p.split(".")[0] in {"parameters", "register"})
"""Permissions that hold only at and below the organisation where they are held; all others hold for the account organisation."""

_VIEWS = tuple(p for p in PERMISSIONS if p.endswith(".view"))


def _beginning(*groups: str) -> tuple[str, ...]:
    return tuple(p for p in PERMISSIONS if p.split(".")[0] in groups)


ROLES: Mapping[str, tuple[str, ...]] = {
    "administrator": PERMISSIONS,
    "librarian": tuple(dict.fromkeys((*_VIEWS, *_beginning("patrons", "messages", "notes", "items", "desk", "debts", "claims")))),
    "desk": (
        "patrons.view", "items.view", "desk.loan", "desk.return", "desk.renew", "desk.reserve", "desk.override-block",
        "debts.pay", "messages.create", "notes.create",
    ),
    "viewer": _VIEWS,
    "parameter-administrator": (*_VIEWS, "parameters.add", "parameters.change", "parameters.remove", "register.change"),
}  # fmt: skip
"""The delivered roles by code. A role is a set of permissions; staff hold roles at an organisation, valid there and below."""

ROLE_NAMES: Mapping[str, str] = {
    "administrator": mark("Administrator"),
    "librarian": mark("Librarian"),
    "desk": mark("Desk"),
    "viewer": mark("Viewer"),
    "parameter-administrator": mark("Parameter administrator of a unit"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """The member of staff who acts, and where.

    `held` maps a permission to the organisations where it holds (the role's organisation and all beneath it);
    `point_id` is the working circulation point, `unit_id` its unit (the same for a unit that is its own desk) and
    `account_id` their account organisation. `own_ids` are the working unit and its points: what may be changed
    without *change-other-units*.
    """

    staff_id: int
    login: str
    name: str
    roles: tuple[str, ...]
    point_id: int
    unit_id: int
    account_id: int
    own_ids: frozenset[int]
    held: Mapping[str, frozenset[int]] = field(default_factory=dict)

    def may(self, permission: str, organisation_id: int | None = None) -> bool:
        """Say whether the permission is held: anywhere (without organisation), or for that organisation's rows."""
        places = self.held.get(permission, frozenset())
        if organisation_id is None or permission not in ORGANISATION_BOUND:
            return bool(places)
        return organisation_id in places

    def may_change_at(self, permission: str, organisation_id: int) -> bool:
        """As `may`, and for units other than the working one only with *change-other-units* (B9)."""
        if not self.may(permission, organisation_id):
            return False
        others = permission.split(".")[0] + ".change-other-units"
        return organisation_id in self.own_ids or self.may(others, organisation_id)


def require(actor: Actor, permission: str, organisation_id: int | None = None) -> None:
    """Raise NotPermitted unless the actor may."""
    if not actor.may(permission, organisation_id):
        raise NotPermitted(permission)


def require_change_at(actor: Actor, permission: str, organisation_id: int) -> None:
    """Raise NotPermitted unless the actor may change settings of that organisation (B9)."""
    require(actor, permission, organisation_id)
    if not actor.may_change_at(permission, organisation_id):
        raise NotPermitted(permission.split(".")[0] + ".change-other-units")
