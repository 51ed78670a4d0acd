"""Signing in: who is this, and may they. On PostgreSQL connecting *is* signing in; on the embedded file a password is checked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import select, text, update
from sqlalchemy.orm import Session

from app.database.connecting import ANSWER_WITHIN
from app.database.engine import Database
from app.database.schema import check_current
from app.domain.organisation import Tree
from app.domain.permissions import Actor
from app.domain.refusals import NotFound, SignInRefused
from app.domain.text import mark
from app.models.staff import Staff
from app.queries.organisation import load_tree
from app.queries.staff import PointRow, StaffRow, find_staff, list_points, load_actor

_WRONG = mark("The name or the password is wrong.")


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A member of staff who is signed in, the tree, and where they may work."""

    staff: StaffRow
    tree: Tree
    points: tuple[PointRow, ...]


def database_for(url: str, login: str = "", password: str = "") -> Database:
    """Return the database of a URL; on PostgreSQL with this person's name and password in it, where given."""
    database = Database(url)
    if not database.is_postgresql or not login:
        return database
    return Database(database.url.set(username=login)._replace(password=password or None))  # `set` would keep another's password


def sign_in(database: Database, login: str, password: str, *, trusted: bool = False) -> SignedIn:
    """Sign in, and note when. SignInRefused with one sentence; the schema's state is checked first.

    `trusted`: the operating system's user owns the embedded file and works from the command line or the demonstration.
    """
    check_current(database)
    with database.reading() as session:
        if not database.is_postgresql and not trusted:
            _check_password(session, login, password)
        staff, tree = _recognise(session, login)
    note_sign_in(database, staff.id)
    return SignedIn(staff, tree, tuple(list_points(tree, staff)))


def confirm(url: str, login: str, password: str) -> None:
    """Make sure that whoever unlocks a workstation is the one who locked it, and may still work. SignInRefused with one sentence.

    On PostgreSQL a connection of its own as this role tells, since those that are open ask for no password.
    """
    database = database_for(url, login, password)
    database.connector.answer_within = ANSWER_WITHIN
    try:
        with database.reading() as session:
            if not database.is_postgresql:
                _check_password(session, login, password)
            _recognise(session, login)
    finally:
        database.dispose()


def _recognise(session: Session, login: str) -> tuple[StaffRow, Tree]:
    """Return the member of staff, and the tree; refused without a role, and when disabled."""
    staff = find_staff(session, login)
    if staff is None:
        raise SignInRefused(mark("{login} is no member of staff here."), login=login)
    tree = load_tree(session)
    load_actor(session, tree, staff, None)
    return staff, tree


def embedded_administrator(session: Session) -> str:
    """Return the login that commands act as on the embedded file: its first enabled member of staff."""
    login = session.scalar(select(Staff.login).where(Staff.enabled).order_by(Staff.id).limit(1))
    if login is None:
        raise NotFound(mark("There is no member of staff in this database who may sign in."))
    return login


def actor_at(database: Database, signed_in: SignedIn, point_id: int | None = None) -> Actor:
    """Return the signed-in person as the actor at a place."""
    with database.reading() as session:
        return load_actor(session, signed_in.tree, signed_in.staff, point_id)


def note_sign_in(database: Database, staff_id: int) -> None:
    """Keep when somebody signed in last; shown under Staff and roles. It is no change to the row that people edit."""
    with database.writing() as session:
        if database.is_postgresql:
            session.execute(text("select note_sign_in()"))
            session.commit()
            return
        moment = datetime.now(UTC)
        session.execute(update(Staff).where(Staff.id == staff_id).values(last_sign_in=moment).execution_options(synchronize_session=False))
        session.commit()


def hash_password(password: str) -> str:
    """Return the Argon2 hash of a password."""
    return PasswordHasher().hash(password)


def _check_password(session: Session, login: str, password: str) -> None:
    row = session.execute(select(Staff.password_hash, Staff.enabled).where(Staff.login == login)).one_or_none()
    if row is None:
        hash_password(password)  # takes as long as a real check: the time must not tell who exists
        raise SignInRefused(_WRONG)
    if row.password_hash is None:
        if password or not row.enabled:
            raise SignInRefused(_WRONG)
        return
    try:
        PasswordHasher().verify(row.password_hash, password)
    except (VerificationError, InvalidHashError):
        raise SignInRefused(_WRONG) from None
