"""Staff: adding, giving a password, disabling. On the embedded file a password is an Argon2 hash; on PostgreSQL a database role is the member of staff.

Making roles in PostgreSQL takes a superuser's URL; the password leaves this machine as a SCRAM verifier only.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.database.grants import STAFF_ROLE
from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.organisation import Kind
from app.domain.permissions import PERMISSIONS, Actor, require
from app.domain.refusals import AlreadyExists, Invalid, NotFound, NotPermitted, Protected
from app.domain.text import mark
from app.models.staff import Role, RolePermission, Staff, StaffRole
from app.queries.organisation import load_tree
from app.queries.staff import StaffRow, find_staff, list_staff
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
    password: str
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
    """Add a member of staff. Needs staff.change, on PostgreSQL a superuser's URL too."""
    require(work.actor, "staff.change")
    check_login(draft.login)
    check_password(draft.password)
    with work:
        session = work.session
        if find_staff(session, draft.login) is not None:
            raise AlreadyExists(mark("There is a member of staff with this name already."))
        role = session.scalar(select(Role.id).where(Role.code == draft.role))
        if role is None:
            codes = ", ".join(session.scalars(select(Role.code).order_by(Role.id)))
            raise NotFound(mark("There is no role {role}; there are {roles}."), role=draft.role, roles=codes)
        hashed = None
        if work.database.is_postgresql:
            database_roles.create(session, draft.login, draft.password)
        else:
            hashed = hash_password(draft.password)
        staff = Staff(organisation_id=draft.organisation_id, login=draft.login, name=draft.name or draft.login, password_hash=hashed)
        session.add(staff)
        session.flush()
        session.add(StaffRole(staff_id=staff.id, role_id=role, organisation_id=draft.organisation_id))
        after = {"login": draft.login, "role": draft.role, "organisation": load_tree(session)[draft.organisation_id].code}
        return _done(work, staff.id, draft.organisation_id, LogEntry(what="add", entity="staff", after=after))


def give_password(work: UnitOfWork, login: str, password: str) -> Changes:
    """Give a new password: one's own, or with staff.change somebody else's, whom it enables (again)."""
    check_password(password)
    with work:
        session = work.session
        staff = _get(session, login)
        own = staff.id == work.actor.staff_id
        if not own:
            require(work.actor, "staff.change")
        before, after = {"enabled": staff.enabled}, {"password": "new", "enabled": True}
        if work.database.is_postgresql:
            database_roles.give_password(session, login, password, own=own)
        else:
            session.execute(update(Staff).where(Staff.id == staff.id).values(password_hash=hash_password(password)))
        if not staff.enabled:
            session.execute(update(Staff).where(Staff.id == staff.id).values(enabled=True, version=Staff.version + 1))
        entry = LogEntry(what="change", entity="staff", before=before, after=after)
        return _done(work, staff.id, None, entry)


def disable_staff(work: UnitOfWork, login: str) -> Changes:
    """Disable a member of staff and end their open sessions. Refused for the last one who may change staff."""
    require(work.actor, "staff.change")
    with work:
        session = work.session
        staff = _get(session, login)
        if staff.id in _administrators(session) and len(_administrators(session)) == 1:
            raise Protected(mark("{login} is the last one who may change staff and can't be disabled."), login=login)
        if work.database.is_postgresql:
            database_roles.disable(session, login)
        session.execute(update(Staff).where(Staff.id == staff.id).values(enabled=False, version=Staff.version + 1))
        entry = LogEntry(what="change", entity="staff", before={"enabled": staff.enabled}, after={"enabled": False})
        return _done(work, staff.id, None, entry)


def get_staff_list(session: Session, actor: Actor) -> list[StaffRow]:
    """Return all staff by login. Needs staff.view."""
    require(actor, "staff.view")
    return list_staff(session)


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
        raise NotPermitted("staff.change", database_roles.NEEDS_SUPERUSER)
    draft = StaffDraft(login=login, role="administrator", organisation_id=actor.point_id, password=password)
    return add_staff(UnitOfWork(database, actor), draft)


def _get(session: Session, login: str) -> StaffRow:
    staff = find_staff(session, login)
    if staff is None:
        raise NotFound(mark("{login} is no member of staff here."), login=login)
    return staff


def _administrators(session: Session) -> frozenset[int]:
    query = (
        select(Staff.id).join(StaffRole, StaffRole.staff_id == Staff.id).join(RolePermission, RolePermission.role_id == StaffRole.role_id)
        .where(Staff.enabled, RolePermission.permission == "staff.change")
    )  # fmt: skip
    return frozenset(session.scalars(query))


def _done(work: UnitOfWork, staff_id: int, organisation_id: int | None, entry: LogEntry) -> Changes:
    work.log(LogEntry(what=entry.what, entity=entry.entity, entity_id=staff_id, organisation_id=organisation_id, before=entry.before, after=entry.after))
    work.touched("staff", staff_id)
    return work.commit()
