"""Unsaved roles: permissions ticked, roles added, renamed and removed, laid over what is stored (roles.md, X8).

Every edit gives a new draft, so that undoing is going back to an older one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any

from app.domain.permissions import PERMISSIONS
from app.domain.staff import StaffRoleFacts


class RoleState(Enum):
    """What the draft does with a role."""

    SAME = "same"
    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class RoleEdit:
    """A stored role as it was when it was read, and as it shall be; None: removed."""

    seen: StaffRoleFacts
    mine: StaffRoleFacts | None


@dataclass(frozen=True, slots=True)
class DraftedRole:
    """A role as a list shows it: as it shall be (a removed one as it was), and as it is stored (None: not yet)."""

    role: StaffRoleFacts
    stored: StaffRoleFacts | None
    state: RoleState

    def is_unsaved(self, permission: str) -> bool:
        """Say whether this permission will be another at saving."""
        if self.state is RoleState.REMOVED:
            return False
        return (permission in self.role.permissions) != (self.stored is not None and permission in self.stored.permissions)


@dataclass(frozen=True)
class RoleDraft:
    """What is changed and not saved: edits of stored roles by their id, and added roles with ids below nought."""

    edits: Mapping[int, RoleEdit] = field(default_factory=dict)
    added: tuple[StaffRoleFacts, ...] = ()

    def __len__(self) -> int:
        return len(self.edits) + len(self.added)

    def add(self, name: str, permissions: Iterable[str], organisation_id: int) -> tuple[RoleDraft, int]:
        """Return the draft with one more role, and the id that it has until it is saved."""
        id_ = min((role.id for role in self.added), default=0) - 1
        role = StaffRoleFacts(id=id_, code="", name=name, organisation_id=organisation_id, permissions=frozenset(permissions))
        return replace(self, added=(*self.added, role)), id_

    def put(self, mine: StaffRoleFacts, stored: StaffRoleFacts | None) -> RoleDraft:
        """Return the draft with a role as it shall be; a stored one that is again as it was seen is no edit any more."""
        if stored is None:
            return replace(self, added=tuple(mine if role.id == mine.id else role for role in self.added))
        return self._with(RoleEdit(self.seen(stored), mine))

    def remove(self, role: StaffRoleFacts, stored: StaffRoleFacts | None) -> RoleDraft:
        """Return the draft without a role: an added one is forgotten, a stored one goes at saving."""
        if stored is None:
            return replace(self, added=tuple(other for other in self.added if other.id != role.id))
        return self._with(RoleEdit(self.seen(stored), None))

    def seen(self, stored: StaffRoleFacts) -> StaffRoleFacts:
        """Return a role as it was when its edit began."""
        return self.edits[stored.id].seen if stored.id in self.edits else stored

    def over(self, roles: Sequence[StaffRoleFacts]) -> list[DraftedRole]:
        """Return the roles with the draft laid over them, the added ones last."""
        return [*(self._drafted(role) for role in roles), *(DraftedRole(role, None, RoleState.ADDED) for role in self.added)]

    def settle(self, theirs: Mapping[int, StaffRoleFacts], mine: Mapping[int, StaffRoleFacts | None]) -> RoleDraft:
        """Return the draft on top of what somebody else saved meanwhile: theirs counts as seen, what was chosen is mine."""
        edits = {**self.edits, **{id_: RoleEdit(role, mine[id_]) for id_, role in theirs.items()}}
        return replace(self, edits={id_: edit for id_, edit in edits.items() if edit.seen != edit.mine})

    def rescue(self, roles: Iterable[StaffRoleFacts]) -> tuple[RoleDraft, tuple[str, ...]]:
        """Return the draft with edits of roles that are gone kept as new roles, and their names; what was to be removed is done."""
        there = {role.id for role in roles}
        draft, names = replace(self, edits={id_: edit for id_, edit in self.edits.items() if id_ in there}), []
        for id_, edit in self.edits.items():
            if id_ not in there and edit.mine is not None:
                draft, _ = draft.add(edit.mine.name, edit.mine.permissions, edit.mine.organisation_id)
                names.append(edit.mine.name)
        return draft, tuple(names)

    def _drafted(self, stored: StaffRoleFacts) -> DraftedRole:
        edit = self.edits.get(stored.id)
        if edit is None:
            return DraftedRole(stored, stored, RoleState.SAME)
        return DraftedRole(stored, stored, RoleState.REMOVED) if edit.mine is None else DraftedRole(edit.mine, stored, RoleState.CHANGED)

    def _with(self, edit: RoleEdit) -> RoleDraft:
        others = {id_: other for id_, other in self.edits.items() if id_ != edit.seen.id}
        return replace(self, edits=others if edit.mine == edit.seen else {**others, edit.seen.id: edit})


def draft_to_plain(draft: RoleDraft) -> dict[str, Any]:
    """Return a draft as plain values, so that a crash loses no more than the last seconds of typing."""
    edits = [[_to_plain(edit.seen), None if edit.mine is None else _to_plain(edit.mine)] for edit in draft.edits.values()]
    return {"edits": edits, "added": [_to_plain(role) for role in draft.added]}


def draft_of_plain(plain: Mapping[str, Any]) -> RoleDraft:
    """Return the draft of such values; raises KeyError, TypeError or ValueError where they are no draft."""
    edits = [RoleEdit(_of_plain(seen), None if mine is None else _of_plain(mine)) for seen, mine in plain["edits"]]
    return RoleDraft({edit.seen.id: edit for edit in edits}, tuple(_of_plain(role) for role in plain["added"]))


def _to_plain(role: StaffRoleFacts) -> dict[str, Any]:
    held = [permission for permission in PERMISSIONS if permission in role.permissions]
    return {"id": role.id, "code": role.code, "name": role.name, "organisation": role.organisation_id, "version": role.version, "permissions": held}


def _of_plain(plain: Mapping[str, Any]) -> StaffRoleFacts:
    held = frozenset(str(permission) for permission in plain["permissions"])
    return StaffRoleFacts(
        id=int(plain["id"]), code=str(plain["code"]), name=str(plain["name"]), organisation_id=int(plain["organisation"]), version=int(plain["version"]),
        permissions=held & frozenset(PERMISSIONS),
    )  # fmt: skip
