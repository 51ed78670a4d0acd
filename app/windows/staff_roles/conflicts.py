"""Two people at the same member of staff, or at the same roles: what differs, field by field, and what comes of the choice (X8)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import cast

from app.domain.organisation import Tree
from app.domain.permissions import PERMISSIONS
from app.domain.refusals import Conflict
from app.domain.staff import Member, Roles, StaffRoleFacts
from app.windows.common.conflict_panel import Difference
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.staff_roles.texts import area_of, holding_text, permission_name, said

_REMOVING = (QT_TRANSLATE_NOOP("StaffRoles", "as it was"), QT_TRANSLATE_NOOP("StaffRoles", "changed"), QT_TRANSLATE_NOOP("StaffRoles", "removed"))
"""A role that I remove and they changed: what was seen, theirs, mine."""


@dataclass(frozen=True, slots=True)
class MemberConflict:
    """A member of staff as seen, as mine and as theirs."""

    staff_id: int
    seen: Member
    mine: Member
    theirs: Member

    def differences(self, roles: Roles, tree: Tree) -> list[Difference]:
        """Return the fields that are not the same in mine and theirs; what only they changed stays theirs unless chosen."""
        found: list[Difference] = []
        trio = (self.seen, self.theirs, self.mine)
        if self.mine.name != self.theirs.name:
            found.append(_difference("name", said(QT_TRANSLATE_NOOP("StaffRoles", "Name")), *(one.name for one in trio)))
        if self.mine.enabled != self.theirs.enabled:
            found.append(_difference("enabled", said(QT_TRANSLATE_NOOP("StaffRoles", "State")), *(_enabled(one.enabled) for one in trio)))
        for held in sorted(self.mine.holdings ^ self.theirs.holdings):
            texts = (_held(held in one.holdings) for one in trio)
            found.append(_difference(f"{held.role} {held.organisation_id}", holding_text(held, roles, tree), *texts))
        return found

    def settled(self, mine: frozenset[str]) -> Member:
        """Return the member as chosen: mine in the fields named, else theirs."""
        kept = {held for held in self.mine.holdings ^ self.theirs.holdings if f"{held.role} {held.organisation_id}" in mine}
        return Member(
            name=self.mine.name if "name" in mine else self.theirs.name,
            enabled=self.mine.enabled if "enabled" in mine else self.theirs.enabled,
            holdings=(self.theirs.holdings - kept) | (self.mine.holdings & kept),
        )


@dataclass(frozen=True, slots=True)
class RolesConflict:
    """Roles by id as seen, as mine (None: to be removed) and as theirs."""

    seen: Mapping[int, StaffRoleFacts]
    mine: Mapping[int, StaffRoleFacts | None]
    theirs: Mapping[int, StaffRoleFacts]

    @classmethod
    def of(cls, conflict: Conflict) -> RolesConflict:
        """Return what the service found."""
        seen, theirs = (cast("Mapping[int, StaffRoleFacts]", part) for part in (conflict.seen, conflict.theirs))
        return cls(seen, cast("Mapping[int, StaffRoleFacts | None]", conflict.mine), theirs)

    def differences(self) -> list[Difference]:
        """Return what is not the same in mine and theirs, permission by permission."""
        found: list[Difference] = []
        for id_, theirs in self.theirs.items():
            seen, mine = self.seen[id_], self.mine[id_]
            if mine is None:
                found.append(_difference(f"{id_} removed", theirs.name, *map(said, _REMOVING)))
                continue
            if mine.name != theirs.name:
                label = f"{seen.name} – {said(QT_TRANSLATE_NOOP('StaffRoles', 'Name of the role'))}"
                found.append(_difference(f"{id_} name", label, seen.name, theirs.name, mine.name))
            for permission in PERMISSIONS:
                if permission in mine.permissions ^ theirs.permissions:
                    label = f"{theirs.name} – {area_of(permission)}: {permission_name(permission)}"
                    found.append(_difference(f"{id_} {permission}", label, *(_held(permission in one.permissions) for one in (seen, theirs, mine))))
        return found

    def settled(self, mine: frozenset[str]) -> dict[int, StaffRoleFacts | None]:
        """Return each role as chosen: mine in what is named, else theirs."""
        return {id_: self._settled(id_, mine) for id_ in self.theirs}

    def _settled(self, id_: int, chosen: frozenset[str]) -> StaffRoleFacts | None:
        theirs, mine = self.theirs[id_], self.mine[id_]
        if mine is None:
            return None if f"{id_} removed" in chosen else theirs
        kept = {permission for permission in mine.permissions ^ theirs.permissions if f"{id_} {permission}" in chosen}
        permissions = (theirs.permissions - kept) | (mine.permissions & kept)
        return replace(theirs, name=mine.name if f"{id_} name" in chosen else theirs.name, permissions=permissions)


def _difference(key: str, label: str, seen: str, theirs: str, mine: str) -> Difference:
    return Difference(key=key, label=label, seen=seen, theirs=theirs, mine=mine, keep_mine=mine != seen)


def _held(held: bool) -> str:
    return said(QT_TRANSLATE_NOOP("StaffRoles", "yes")) if held else said(QT_TRANSLATE_NOOP("StaffRoles", "no"))


def _enabled(enabled: bool) -> str:
    return said(QT_TRANSLATE_NOOP("StaffRoles", "enabled")) if enabled else said(QT_TRANSLATE_NOOP("StaffRoles", "disabled"))
