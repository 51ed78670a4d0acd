"""Members of staff as roles of a PostgreSQL server, made and changed by definer functions that check staff.change themselves.

Every function works inside an open transaction and commits nothing. A password leaves this machine as a SCRAM verifier only.
"""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.database.access_functions import OWNER
from app.database.engine import SCHEMA
from app.database.policies import STAFF_ROLE
from app.database.server_roles import SECURITY
from app.domain.refusals import AlreadyExists
from app.domain.text import mark

_TAKEN = mark("The login name {login} exists in the database server already; choose another one.")
_STATE = """
    select exists (select from pg_auth_members m join pg_roles g on g.oid = m.roleid where m.member = r.oid and g.rolname = :staff) as ours
    from pg_roles r where r.rolname = :login
"""


def owner_name(session: Session) -> str | None:
    """Return the session's user where they may act as the schema's owner or are a superuser, else None."""
    query = "select session_user from pg_namespace n where n.nspname = :schema and pg_has_role(session_user, :owner, 'member')"
    there = session.scalar(text("select true from pg_roles where rolname = :owner"), {"owner": OWNER})
    found: str | None = session.scalar(text(query), {"schema": SCHEMA, "owner": OWNER}) if there else None
    return found


def require_free(session: Session, login: str) -> None:
    """Raise AlreadyExists for a role that the server has already, whatever it is for: roles belong to all its databases."""
    if _is_ours(session, login) is not None:
        raise AlreadyExists(_TAKEN, login=login)


def create(session: Session, login: str, password: str) -> None:
    """Make the role with a password, as one of the staff."""
    require_free(session, login)
    _call(session, "staff_add(:who, :verifier)", who=login, verifier=_verifier(session, login, password))


def give_password(session: Session, login: str, password: str, *, own: bool) -> None:
    """Give the role a new password and let it sign in; makes the role where there is none. One's own needs no permission."""
    if own:
        session.connection().exec_driver_sql(f"alter role current_user password '{_verifier(session, login, password)}'")  # a verifier holds no quote
    elif _is_there(session, login):
        _call(session, "staff_password(:who, :verifier)", who=login, verifier=_verifier(session, login, password))
    else:
        create(session, login, password)


def enable(session: Session, login: str) -> None:
    """Let the role sign in again, with the password that it had."""
    if _is_there(session, login):
        _call(session, "staff_enable(:who, true)", who=login)


def disable(session: Session, login: str) -> None:
    """Let the role sign in no more; what it has open ends by `end_sessions`, once this is committed."""
    if _is_there(session, login):
        _call(session, "staff_enable(:who, false)", who=login)


def end_sessions(session: Session, login: str) -> None:
    """End what somebody disabled has open. After the commit only: whoever signs in between is refused by their role."""
    if _is_ours(session, login):
        _call(session, "staff_end_sessions(:who)", who=login)


def _is_ours(session: Session, login: str) -> bool | None:
    """Say whether the server's role of this name is one of the staff's; None where there is no such role."""
    ours: bool | None = session.scalar(text(_STATE), {"login": login, "staff": STAFF_ROLE})
    return ours


def _is_there(session: Session, login: str) -> bool:
    """Say whether the role is there. AlreadyExists for one that is not ours: a superuser's or another program's is not touched."""
    ours = _is_ours(session, login)
    if ours is False:
        raise AlreadyExists(_TAKEN, login=login)
    return ours is not None


def _call(session: Session, function: str, **values: str) -> None:
    session.execute(text(f"select {SECURITY}.{function}"), values)


def _verifier(session: Session, login: str, password: str) -> str:
    """Return what the server keeps of a password; made here, so that the password itself is never sent."""
    driver = session.connection().connection.driver_connection
    assert driver is not None
    return str(driver.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256").decode("ascii"))
