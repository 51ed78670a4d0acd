"""A library's own roles: made, renamed, given permissions, removed; several at once, all or nothing (roles.md, X8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.permissions import require
from app.domain.refusals import AlreadyExists, Conflict, InUse, NotFound, NotPermitted, Protected, Refusal
from app.domain.staff import CHANGE, StaffRoleFacts, administrators, check_name, check_shape, check_somebody_left, code_for, home_of_new_roles
from app.domain.text import fold, mark
from app.models.staff import Role, RolePermission, Staff, StaffRole
from app.queries.staff import list_roles
from app.services.staff import Ground, load_ground, lock_administrators

_REMOVED_MEANWHILE = mark("The role {role} was removed by somebody else meanwhile.")


@dataclass(frozen=True, slots=True)
class RoleChange:
    """One role as it was seen and as it is wanted; None in place of the latter: it is to be removed."""

    seen: StaffRoleFacts
    mine: StaffRoleFacts | None


@dataclass(frozen=True, slots=True)
class NewRole:
    """A role to be made."""

    name: str
    permissions: frozenset[str] = frozenset()


def save_roles(work: UnitOfWork, added: Sequence[NewRole] = (), changed: Sequence[RoleChange] = ()) -> Changes:
    """Write everything or nothing.

    Raises Conflict with three mappings of roles by id where somebody else changed a role meanwhile, else NotPermitted,
    Protected (built in), InUse (named by whom), AlreadyExists, Invalid or NotFound.
    """
    require(work.actor, CHANGE)
    with work:
        ground = load_ground(work.session)
        _check_seen(ground, changed)
        _check_left(work, ground, changed)
        for change in changed:
            if change.mine is None:
                _remove(work, ground, change)
            else:
                _change(work, ground, change.seen, change.mine)
        for new in added:
            _add(work, load_ground(work.session), new)
        return work.commit()


def _check_seen(ground: Ground, changed: Sequence[RoleChange]) -> None:
    stored = {role.id: role for role in ground.roles.values()}
    for change in changed:
        if change.seen.id not in stored:
            raise NotFound(_REMOVED_MEANWHILE, role=change.seen.spoken)
    apart = [change for change in changed if stored[change.seen.id] not in (change.seen, change.mine)]
    if apart:
        raise Conflict(
            seen={change.seen.id: change.seen for change in apart},
            mine={change.seen.id: change.mine for change in apart},
            theirs={change.seen.id: stored[change.seen.id] for change in apart},
        )


def _check_left(work: UnitOfWork, ground: Ground, changed: Sequence[RoleChange]) -> None:
    """Somebody must be left who may change staff, whatever their roles no longer hold."""
    if all(CHANGE not in change.seen.permissions or (change.mine is not None and CHANGE in change.mine.permissions) for change in changed):
        return
    root = ground.tree.root().id
    members = lock_administrators(work.session, ground)
    wanted = dict(ground.roles)
    for change in changed:
        wanted[change.seen.code] = change.mine or replace(change.seen, permissions=frozenset())
    before = administrators(members, ground.roles, root)
    logins = dict(work.session.execute(select(Staff.id, Staff.login).where(Staff.id.in_(before))).tuples().all())
    check_somebody_left(before, administrators(members, wanted, root), logins)


def _add(work: UnitOfWork, ground: Ground, new: NewRole) -> None:
    session, home = work.session, home_of_new_roles(ground.tree, work.actor)
    if home is None:
        raise NotPermitted(CHANGE)
    name = _free_name(ground, new.name, None)
    prefix = "" if home == ground.tree.root().id else ground.tree[home].code
    role = StaffRoleFacts(id=0, code=code_for(name, ground.roles, prefix), name=name, organisation_id=home)
    check_shape(ground.tree, work.actor, role, new.permissions)
    values = {"organisation_id": home, "code": role.code, "name": name, "built_in": False, "version": 1}
    role_id = session.scalars(insert(Role).values(**values).returning(Role.id)).one()
    _permit(work, role_id, home, new.permissions)
    after = {"code": role.code, "name": name, "permissions": sorted(new.permissions)}
    _note(work, role_id, home, LogEntry(what="add", entity="role", after=after))


def _change(work: UnitOfWork, ground: Ground, seen: StaffRoleFacts, mine: StaffRoleFacts) -> None:
    session, stored = work.session, ground.roles[seen.code]
    check_shape(ground.tree, work.actor, stored, mine.permissions)
    name = _free_name(ground, mine.name, stored.id)
    if (name, mine.permissions) == (stored.name, stored.permissions):
        return
    as_read = (Role.id == stored.id, Role.version == stored.version)
    done = session.execute(update(Role).where(*as_read).values(name=name, version=stored.version + 1))
    if not done.rowcount:  # type: ignore[attr-defined]
        raise _changed_meanwhile(session, stored, RoleChange(seen, mine))
    gone = stored.permissions - mine.permissions
    session.execute(delete(RolePermission).where(RolePermission.role_id == stored.id, RolePermission.permission.in_(gone)))
    _permit(work, stored.id, stored.organisation_id, mine.permissions - stored.permissions)
    before = {"name": stored.name, "permissions": sorted(gone)}
    after = {"name": name, "permissions": sorted(mine.permissions - stored.permissions)}
    _note(work, stored.id, stored.organisation_id, LogEntry(what="change", entity="role", before=before, after=after))


def _remove(work: UnitOfWork, ground: Ground, change: RoleChange) -> None:
    session, role = work.session, ground.roles[change.seen.code]
    check_shape(ground.tree, work.actor, role, role.permissions)
    holders = session.scalars(select(Staff.login).join(StaffRole, StaffRole.staff_id == Staff.id).where(StaffRole.role_id == role.id).distinct())
    if logins := sorted(holders):
        raise InUse(mark("The role {role} is held by {logins}; take it from them first."), role=role.name, logins=", ".join(logins))
    if not session.execute(delete(Role).where(Role.id == role.id, Role.version == role.version)).rowcount:  # type: ignore[attr-defined]
        raise _changed_meanwhile(session, role, change)
    before = {"code": role.code, "name": role.name, "permissions": sorted(role.permissions)}
    _note(work, role.id, role.organisation_id, LogEntry(what="remove", entity="role", before=before))


def _changed_meanwhile(session: Session, stored: StaffRoleFacts, change: RoleChange) -> Refusal:
    """Return why a role that was read in this transaction could not be written: another was quicker, or the database does not let it."""
    now = next((role for role in list_roles(session) if role.id == stored.id), None)
    if now is None:
        return NotFound(_REMOVED_MEANWHILE, role=change.seen.spoken)
    if now.version == stored.version:
        return Protected(mark("The role {role} can't be changed or removed by you."), role=stored.spoken)
    return Conflict(seen={now.id: change.seen}, mine={now.id: change.mine}, theirs={now.id: now})


def _free_name(ground: Ground, name: str, own_id: int | None) -> str:
    trimmed = check_name("name", name)
    if any(fold(role.name) == fold(trimmed) and role.id != own_id for role in ground.roles.values()):
        raise AlreadyExists(mark("There is a role with the name {name} already."), name=trimmed)
    return trimmed


def _permit(work: UnitOfWork, role_id: int, organisation_id: int, permissions: frozenset[str]) -> None:
    rows = [{"role_id": role_id, "permission": permission, "organisation_id": organisation_id} for permission in sorted(permissions)]
    if rows:
        work.session.execute(insert(RolePermission), rows)


def _note(work: UnitOfWork, role_id: int, organisation_id: int, entry: LogEntry) -> None:
    work.log(replace(entry, entity_id=role_id, organisation_id=organisation_id))
    work.touched("role", role_id)
