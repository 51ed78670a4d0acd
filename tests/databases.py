"""Empty and furnished databases for single tests, made quickly: each kind is set up once and copied from then on."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from psycopg import sql
from sqlalchemy import URL, select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.database.policies import STAFF_ROLE
from app.database.server_roles import SECURITY
from app.models.organisation import Organisation
from app.models.staff import Role, Staff, StaffRole
from app.services.setup import initialise
from tests.postgres import Cluster, Server

ADMINISTRATOR = "admin"
PASSWORD = "a long enough password"
"""Password of every member of staff that the tests make on PostgreSQL."""

Furnish = Callable[[Database], None]


class Source(Protocol):
    """Where a test's database comes from."""

    def fresh(self, kind: str) -> Database:
        """Return a new database of a kind (`bare`, `empty`: set up and nothing more, `library`), as its owner."""

    def release(self, database: Database) -> None:
        """Take a database back, and the roles made meanwhile."""

    def close(self) -> None:
        """End whatever serves them."""


def add_staff(database: Database, login: str, role: str, organisation: str) -> None:
    """Add a member of staff holding a role at an organisation (by code); on PostgreSQL with a database role."""
    with database.writing() as session:
        place = session.scalars(select(Organisation.id).where(Organisation.code == organisation)).one()
        staff = session.scalars(select(Staff).where(Staff.login == login)).one_or_none()
        if staff is None:
            staff = Staff(organisation_id=place, login=login, name=login.capitalize())
            session.add(staff)
            session.flush()
        held = session.scalars(select(Role.id).where(Role.code == role)).one()
        session.add(StaffRole(staff_id=staff.id, role_id=held, organisation_id=place))
        if database.is_postgresql:
            _add_database_role(session, login)
        session.commit()


def _add_database_role(session: Session, login: str) -> None:
    raw = session.connection().connection.dbapi_connection
    exists = raw.execute("select 1 from pg_roles where rolname = %s", (login,)).fetchone()  # type: ignore[union-attr]
    if exists is None:
        verifier = raw.pgconn.encrypt_password(PASSWORD.encode(), login.encode(), b"scram-sha-256").decode()  # type: ignore[union-attr]
        statement = sql.SQL("select {}.staff_add({}, {})")
        raw.execute(statement.format(sql.Identifier(SECURITY), sql.Literal(login), sql.Literal(verifier)))  # type: ignore[union-attr]


def nothing(database: Database) -> None:
    """Leave a database bare."""


def set_up(database: Database) -> None:
    """Make the schema, what is delivered, and an administrator."""
    initialise(database, administrator=ADMINISTRATOR)
    if database.is_postgresql:
        add_staff(database, ADMINISTRATOR, "administrator", "1")


class EmbeddedFiles:
    """SQLite files, copied from one that was set up once."""

    def __init__(self, folder: Path, kinds: Mapping[str, Furnish]) -> None:
        self._folder, self._kinds = folder, kinds
        self._number = 0

    def fresh(self, kind: str) -> Database:
        """Copy the file of that kind."""
        original = self._folder / f"{kind}.template"
        if not original.exists():
            database = Database(f"sqlite:///{original}")
            self._kinds[kind](database)
            database.dispose()  # the last connection to close folds the journal into the file
        self._number += 1
        copy = self._folder / f"{kind}-{self._number}" / f"{kind}-{self._number}.db"  # what is laid beside a file stays its own
        copy.parent.mkdir()
        shutil.copyfile(original, copy)
        return Database(f"sqlite:///{copy}")

    def release(self, database: Database) -> None:
        """Remove the file, and what was laid beside it."""
        database.dispose()
        shutil.rmtree(Path(database.url.database or "").parent)

    def close(self) -> None:
        """Nothing serves files."""


class ServerDatabases:
    """PostgreSQL databases, copied from template databases on a server of the tests' own."""

    def __init__(self, kinds: Mapping[str, Furnish], **settings: str) -> None:
        self._cluster = Cluster(**settings)
        self._kinds = kinds
        self._templates: dict[str, URL] = {}
        self._roles: dict[str, Mapping[str, tuple[bool, str | None]]] = {}

    def fresh(self, kind: str) -> Database:
        """Copy the template database of that kind."""
        if kind not in self._templates:
            template = Database(self._cluster.new_database())
            self._kinds[kind](template)
            template.dispose()
            self._templates[kind] = template.url
        url = self._cluster.new_database(self._templates[kind].database or "")
        self._roles[url.database or ""] = self._cluster.roles()
        if kind != "bare":  # a copy has the tables of its template, not the privileges on the database
            self._cluster.open_to(url, STAFF_ROLE)
        return Database(url)

    def release(self, database: Database) -> None:
        """Drop the database, then put the roles of the server back as they were when it was made."""
        database.dispose()
        before = self._roles.pop(database.url.database or "")
        self._cluster.drop_database(database.url)
        self._cluster.restore_roles(before)

    @property
    def server(self) -> Server | None:
        """The server, if it is ours."""
        return self._cluster.server

    def close(self) -> None:
        """Drop the templates and stop the server."""
        for url in self._templates.values():
            self._cluster.drop_database(url)
        self._cluster.remove()


def as_staff(database: Database, login: str) -> Database:
    """Return the database as a member of staff connects to it (the embedded file knows no roles)."""
    return Database(database.url.set(username=login, password=PASSWORD)) if database.is_postgresql else Database(database.url)


def kinds_wanted() -> list[str]:
    """Return the databases to test on: both, or those that LANEDISK_TEST_DATABASES names."""
    return os.environ.get("LANEDISK_TEST_DATABASES", "sqlite postgresql").split()
