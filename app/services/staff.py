"""Staff: adding, changing, roles given and taken, passwords, disabling (roles.md, X8).

On the embedded file a password is an Argon2 hash; on PostgreSQL a database role is the member of staff, and the
password leaves this machine as a SCRAM verifier only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import delete, insert, select, tuple_, update
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.database.policies import STAFF_ROLE
from app.database.server_roles import NEEDS_SUPERUSER
from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.organisation import Kind, Tree
from app.domain.permissions import PERMISSIONS, Actor, require
from app.domain.refusals import AlreadyExists, Conflict, Invalid, NotFound, NotPermitted, Protected
from app.domain.staff import (
    CHANGE,
    Holding,
    Member,
    Roles,
    StaffRoleFacts,
    administrators,
    check_give,
    check_manage,
    check_name,
    check_somebody_left,
)
from app.domain.text import mark
from app.models.staff import Staff, StaffRole
from app.queries.organisation import load_tree
from app.queries.staff import StaffRow, find_staff, list_roles, list_staff, read_staff
from app.services import database_roles
from app.services.actor import hash_password

PASSWORD_MIN = 4
LOGIN_MAX_BYTES = 63
"""PostgreSQL cuts longer names of roles without a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffDraft:
    """A new member of staff with the one role that they begin with."""

    login: str
    role: str
    organisation_id: int
    password: str = field(repr=False)
    """Never said: a draft may come to stand in a message about a fault."""
    name: str = ""


def check_login(login: str) -> None:
    """Raise Invalid for a login name that no database could hold."""
    if not login.strip() or login != login.strip() or not login.isprintable():
        raise Invalid("login", mark("A login name needs letters, without blanks round it or control characters in it."))
    if len(login.encode()) > LOGIN_MAX_BYTES:
        raise Invalid("login", mark("A login name has at most {count} bytes."), count=LOGIN_MAX_BYTES)
    if login.startswith("pg_") or login in {"public", "none", STAFF_ROLE}:
        raise Invalid("login", mark("The login name {login} is reserved by the database."), login=login)


def check_password(password: str) -> None:
    """Raise Invalid for a password that is too short or can't be typed."""
    if len(password) < PASSWORD_MIN:
        raise Invalid("password", mark("A password has at least {count} characters."), count=PASSWORD_MIN)
    if not password.isprintable():
        raise Invalid("password", mark("A password holds no control characters."))


def check_login_free(database: Database, login: str) -> None:
    """Raise AlreadyExists for a name that is taken here or, on PostgreSQL, anywhere in the server."""
    check_login(login)
    if database.is_postgresql:
        with database.reading() as session:
            database_roles.require_free(session, login)


def add_staff(work: UnitOfWork, draft: StaffDraft) -> Changes:
    """Add a member of staff with one role. Needs staff.change there, and every permission of the role oneself."""
    require(work.actor, CHANGE)
    check_login(draft.login)
    check_password(draft.password)
    name = check_name("name", draft.name or draft.login)
    with work:
        session = work.session
        ground = load_ground(session)
        if find_staff(session, draft.login) is not None:
            raise AlreadyExists(mark("There is a member of staff with this name already."))
        check_give(ground.tree, work.actor, ground.role(draft.role), ground.place(draft.organisation_id))
        hashed: dict[str, Any] = {}
        if work.database.is_postgresql:
            database_roles.create(session, draft.login, draft.password)
        else:
            hashed = {"password_hash": hash_password(draft.password)}
        values = {"organisation_id": draft.organisation_id, "login": draft.login, "name": name, "enabled": True, "version": 1}
        staff_id = session.scalars(insert(Staff).values(**values, **hashed).returning(Staff.id)).one()
        _give(session, ground, staff_id, frozenset({Holding(draft.role, draft.organisation_id)}))
        after = {"login": draft.login, "role": draft.role, "organisation": ground.tree[draft.organisation_id].code}
        _note(work, ground, staff_id, draft.organisation_id, LogEntry(what="add", entity="staff", after=after))
        return work.commit()


def change_staff(work: UnitOfWork, staff_id: int, seen: Member, mine: Member) -> Changes:
    """Change name and roles, enable or disable: all that differs between `seen` and `mine`.

    Raises Conflict with three Members where somebody else changed the same person meanwhile, else NotPermitted,
    Invalid, Protected or NotFound.
    """
    require(work.actor, CHANGE)
    with work:
        session = work.session
        row = next((row for row in list_staff(session) if row.id == staff_id), None)
        if row is None:
            raise NotFound(mark("This member of staff is not there any more."))
        ground = load_ground(session)
        check_manage(ground.tree, work.actor, row.member.holdings, ground.roles)  # before a difference is told of what is hidden from the actor
        if row.member not in (seen, mine):
            raise Conflict(seen, mine, row.member)
        _write(work, row, mine)
        return _commit(work, row, mine)


def give_role(work: UnitOfWork, login: str, role: str, organisation_id: int) -> Changes:
    """Give somebody one more role at an organisation, valid there and below."""
    return _change(work, login, lambda member: replace(member, holdings=member.holdings | {Holding(role, organisation_id)}))


def take_role(work: UnitOfWork, login: str, role: str, organisation_id: int) -> Changes:
    """Take a role at an organisation from somebody. NotFound where it is not held there."""
    held = Holding(role, organisation_id)

    def without(member: Member) -> Member:
        if held not in member.holdings:
            raise NotFound(mark("{login} does not hold the role {role} there."), login=login, role=role)
        return replace(member, holdings=member.holdings - {held})

    return _change(work, login, without)


def enable_staff(work: UnitOfWork, login: str) -> Changes:
    """Let a disabled member of staff sign in again, with the password that they had."""
    return _change(work, login, lambda member: replace(member, enabled=True))


def disable_staff(work: UnitOfWork, login: str) -> Changes:
    """Disable a member of staff and end their open sessions. Refused for the last one who may change staff of the whole library."""
    return _change(work, login, lambda member: replace(member, enabled=False))


def give_password(work: UnitOfWork, login: str, password: str) -> Changes:
    """Give a new password: one's own, or with staff.change somebody else's, whom it enables (again)."""
    check_password(password)
    with work:
        session = work.session
        staff = _get(session, login)
        own = staff.id == work.actor.staff_id
        ground = load_ground(session)
        if not own:
            check_manage(ground.tree, work.actor, staff.member.holdings, ground.roles)
        if work.database.is_postgresql:
            database_roles.give_password(session, login, password, own=own)
        else:
            session.execute(update(Staff).where(Staff.id == staff.id).values(password_hash=hash_password(password)))
        if not staff.enabled:
            session.execute(update(Staff).where(Staff.id == staff.id).values(enabled=True, version=Staff.version + 1))
        entry = LogEntry(what="change", entity="staff", before={"enabled": staff.enabled}, after={"password": "new", "enabled": True})
        _note(work, ground, staff.id, staff.organisation_id, entry)
        return work.commit()


def get_staff_list(session: Session, actor: Actor) -> list[StaffRow]:
    """Return the staff that the actor sees, by login. Needs staff.view."""
    return list(read_staff(session, actor).staff)


def owner_actor(database: Database, place_id: int | None = None) -> Actor | None:
    """Return the actor for somebody who owns the PostgreSQL schema (a superuser) without being staff; None for everybody else.

    The database lets them do everything anyway: it is how a library is set up before it has staff.
    """
    if not database.is_postgresql:
        return None
    with database.reading() as session:
        login = database_roles.owner_name(session)
        if login is None or find_staff(session, login) is not None:
            return None
        tree = load_tree(session)
    root = tree.root().id
    place = place_id or root
    everywhere = frozenset(tree.nodes)
    account = tree.account_of(place) or next((n.id for n in tree.in_order() if n.kind is Kind.ACCOUNT), root)
    return Actor(
        staff_id=0, login=login, name=login, roles=("administrator",), point_id=place, unit_id=tree.unit_of(place) or place, account_id=account,
        own_ids=everywhere, held=dict.fromkeys(PERMISSIONS, everywhere),
    )  # fmt: skip


def make_first_administrator(database: Database, login: str, password: str) -> Changes:
    """Make the first administrator of a library on PostgreSQL; run with the superuser's URL that made it."""
    actor = owner_actor(database)
    if actor is None:
        raise NotPermitted("staff.change", NEEDS_SUPERUSER)
    draft = StaffDraft(login=login, role="administrator", organisation_id=actor.point_id, password=password)
    return add_staff(UnitOfWork(database, actor), draft)


@dataclass(frozen=True, slots=True)
class Ground:
    """What changes of staff are judged by: the organisations, and the roles by code."""

    tree: Tree
    roles: Roles

    def role(self, code: str) -> StaffRoleFacts:
        """Return the role of a code; NotFound names the codes that there are."""
        if code not in self.roles:
            raise NotFound(mark("There is no role {role}; there are {roles}."), role=code, roles=", ".join(self.roles))
        return self.roles[code]

    def place(self, organisation_id: int) -> int:
        """Return the organisation if it is still there."""
        if organisation_id not in self.tree.nodes:
            raise NotFound(mark("The organisation does not exist any more."))
        return organisation_id


def load_ground(session: Session) -> Ground:
    """Read organisations and roles."""
    return Ground(load_tree(session), {role.code: role for role in list_roles(session)})


def lock_administrators(session: Session, ground: Ground) -> Mapping[int, Member]:
    """Return all staff, those who may change staff of the whole library locked: two who disable each other must not both succeed."""
    members = {row.id: row.member for row in list_staff(session)}
    there = administrators(members, ground.roles, ground.tree.root().id)
    session.execute(select(Staff.id).where(Staff.id.in_(there)).order_by(Staff.id).with_for_update())
    return {row.id: row.member for row in list_staff(session)}


def _get(session: Session, login: str) -> StaffRow:
    staff = find_staff(session, login)
    if staff is None:
        raise NotFound(mark("{login} is no member of staff here."), login=login)
    return staff


def _change(work: UnitOfWork, login: str, edit: Callable[[Member], Member]) -> Changes:
    """Change one member of staff as they are now."""
    require(work.actor, CHANGE)
    with work:
        row = _get(work.session, login)
        mine = edit(row.member)
        _write(work, row, mine)
        return _commit(work, row, mine)


def _commit(work: UnitOfWork, row: StaffRow, mine: Member) -> Changes:
    """Commit; what somebody disabled has open on the server ends after that, so that nobody signs in between."""
    changes = work.commit()
    if row.enabled and not mine.enabled and work.database.is_postgresql and row.id != work.actor.staff_id:
        database_roles.end_sessions(work.session, row.login)
        work.session.commit()
    return changes


def _write(work: UnitOfWork, row: StaffRow, mine: Member) -> None:
    """Check and write what differs; nothing where nothing does."""
    session, stored, ground = work.session, row.member, load_ground(work.session)
    mine = replace(mine, name=check_name("name", mine.name))
    check_manage(ground.tree, work.actor, stored.holdings, ground.roles)
    for held in sorted(mine.holdings ^ stored.holdings):
        check_give(ground.tree, work.actor, ground.role(held.role), ground.place(held.organisation_id))
    if mine == stored:
        return
    _check_left(session, ground, row, mine)
    if row.id == work.actor.staff_id and not mine.holdings:
        raise Protected(mark("You can't take the only role that you have from yourself; somebody else can."))
    _update(work, row, mine)
    _give(session, ground, row.id, mine.holdings - stored.holdings)
    _take(session, ground, row.id, stored.holdings - mine.holdings)
    if mine.enabled != stored.enabled:
        _switch(work, row, enabled=mine.enabled)
    before, after = _as_logged(ground, stored), _as_logged(ground, mine)
    changed = [key for key in after if before[key] != after[key]]
    entry = LogEntry(what="change", entity="staff", before={key: before[key] for key in changed}, after={key: after[key] for key in changed})
    _note(work, ground, row.id, row.organisation_id, entry)


def _check_left(session: Session, ground: Ground, row: StaffRow, mine: Member) -> None:
    root = ground.tree.root().id
    members = lock_administrators(session, ground)
    logins = {row.id: row.login}
    check_somebody_left(administrators(members, ground.roles, root), administrators({**members, row.id: mine}, ground.roles, root), logins)


def _update(work: UnitOfWork, row: StaffRow, mine: Member) -> None:
    """Write the row itself: its version tells a second save, whatever of the person is changed."""
    session = work.session
    values = {"name": mine.name, "enabled": mine.enabled, "version": row.version + 1}
    done = session.execute(update(Staff).where(Staff.id == row.id, Staff.version == row.version).values(**values))
    if done.rowcount:  # type: ignore[attr-defined]
        return
    now = next((other for other in list_staff(session) if other.id == row.id), None)
    if now is None or now.version == row.version:
        raise NotPermitted(CHANGE)  # the server sees roles of this person that are hidden here
    raise Conflict(row.member, mine, now.member)


def _give(session: Session, ground: Ground, staff_id: int, given: frozenset[Holding]) -> None:
    rows = [{"staff_id": staff_id, "role_id": ground.roles[held.role].id, "organisation_id": held.organisation_id} for held in sorted(given)]
    if rows:
        session.execute(insert(StaffRole), rows)


def _take(session: Session, ground: Ground, staff_id: int, taken: frozenset[Holding]) -> None:
    """Take roles in one statement: whoever takes from themselves is judged by what they held before it."""
    if taken:
        keys = [(ground.roles[held.role].id, held.organisation_id) for held in taken]
        session.execute(delete(StaffRole).where(StaffRole.staff_id == staff_id, tuple_(StaffRole.role_id, StaffRole.organisation_id).in_(keys)))


def _switch(work: UnitOfWork, row: StaffRow, *, enabled: bool) -> None:
    """Let the database role sign in, or not; on the embedded file nobody signs in who never had a password."""
    session = work.session
    if work.database.is_postgresql:
        (database_roles.enable if enabled else database_roles.disable)(session, row.login)
    elif enabled and session.scalar(select(Staff.password_hash).where(Staff.id == row.id)) is None:
        raise Invalid("password", mark("{login} has no password yet; a new password enables them too."), login=row.login)


def _as_logged(ground: Ground, member: Member) -> dict[str, Any]:
    roles = [f"{held.role} at {ground.tree[held.organisation_id].code}" for held in sorted(member.holdings)]
    return {"name": member.name, "enabled": member.enabled, "roles": roles}


def _note(work: UnitOfWork, ground: Ground, staff_id: int, organisation_id: int, entry: LogEntry) -> None:
    own = staff_id == work.actor.staff_id
    place = work.actor.account_id if own else ground.tree.account_of(organisation_id) or organisation_id
    work.log(replace(entry, entity_id=staff_id, organisation_id=place))
    work.touched("staff", staff_id)
