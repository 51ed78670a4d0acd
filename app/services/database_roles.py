"""Members of staff as roles of a PostgreSQL server. Every function works inside an open transaction and commits nothing."""

from __future__ import annotations

from psycopg import sql
from sqlalchemy import text
from sqlalchemy.orm import Session

from app.database.engine import SCHEMA
from app.database.grants import STAFF_ROLE
from app.domain.refusals import AlreadyExists, NotPermitted
from app.domain.text import mark

NEEDS_SUPERUSER = mark("Staff of a PostgreSQL database are changed with the URL of a superuser of the server.")


def owner_name(session: Session) -> str | None:
    """Return the session's user where they own the schema or are a superuser, else None."""
    query = "select session_user from pg_namespace n where n.nspname = :schema and pg_has_role(session_user, n.nspowner, 'usage')"
    found: str | None = session.scalar(text(query), {"schema": SCHEMA})
    return found


def require_free(session: Session, login: str) -> None:
    """Raise AlreadyExists for a role that the server has already, whatever it is for: roles belong to all its databases."""
    if _exists(session, login):
        raise AlreadyExists(mark("The login name {login} exists in the database server already; choose another one."), login=login)


def create(session: Session, login: str, password: str) -> None:
    """Make the role with a password, as one of the staff."""
    _require_superuser(session)
    require_free(session, login)
    statement = sql.SQL("create role {} login password {} in role {}")
    _run(session, statement.format(sql.Identifier(login), _verifier(session, login, password), sql.Identifier(STAFF_ROLE)))


def give_password(session: Session, login: str, password: str, *, own: bool) -> None:
    """Give the role a new password and let it sign in; makes the role where there is none. One's own needs no more rights."""
    if own:
        _run(session, sql.SQL("alter role current_user password {}").format(_verifier(session, login, password)))
        return
    _require_superuser(session)
    if not _exists(session, login):
        create(session, login, password)
        return
    _require_staff(session, login)
    _run(session, sql.SQL("alter role {} login password {}").format(sql.Identifier(login), _verifier(session, login, password)))


def disable(session: Session, login: str) -> None:
    """Let the role sign in no more, and end what it has open."""
    _require_superuser(session)
    if not _exists(session, login):
        return
    _require_staff(session, login)
    _run(session, sql.SQL("alter role {} nologin").format(sql.Identifier(login)))
    session.execute(text("select pg_terminate_backend(pid) from pg_stat_activity where usename = :name and pid <> pg_backend_pid()"), {"name": login})


def _exists(session: Session, login: str) -> bool:
    return session.scalar(text("select true from pg_roles where rolname = :name"), {"name": login}) is not None


def _require_superuser(session: Session) -> None:
    if not session.scalar(text("select rolsuper from pg_roles where rolname = current_user")):
        raise NotPermitted("staff.change", NEEDS_SUPERUSER)


def _require_staff(session: Session, login: str) -> None:
    """Touch no role that is not one of ours: neither a superuser's nor another program's."""
    query = """
        select true from pg_roles r join pg_auth_members m on m.member = r.oid join pg_roles g on g.oid = m.roleid
        where r.rolname = :name and g.rolname = :staff and not r.rolsuper and not r.rolcreaterole
    """
    if session.scalar(text(query), {"name": login, "staff": STAFF_ROLE}) is None:
        raise AlreadyExists(mark("The login name {login} exists in the database server already; choose another one."), login=login)


def _verifier(session: Session, login: str, password: str) -> sql.Literal:
    """Return what the server keeps of a password; made here, so that the password itself is never sent."""
    driver = session.connection().connection.driver_connection
    assert driver is not None
    made = driver.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
    return sql.Literal(made.decode("ascii"))


def _run(session: Session, statement: sql.Composed) -> None:
    driver = session.connection().connection.driver_connection
    session.connection().exec_driver_sql(statement.as_string(driver).replace("%", "%%"))
