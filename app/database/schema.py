"""Making, upgrading and recognising the schema, by Alembic."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from app.database import features, lasting, policies, server_roles
from app.database.engine import Database
from app.database.errors import translated
from app.domain.refusals import NewerSchema, NotFound, OlderSchema
from app.domain.text import mark
from app.paths import migrations_folder

_LOCK = 7_264_519
"""Key of the advisory lock round migrations."""


class State(StrEnum):
    """How a database's schema stands to this program's."""

    EMPTY = "empty"
    OLDER = "older"
    CURRENT = "current"
    NEWER = "newer"


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def state(database: Database) -> State:
    """Compare the database's revision with this program's."""
    with translated(), database.read_engine.connect() as connection:
        if database.is_postgresql:
            server_roles.see_as_owner(connection)
        if not inspect(connection).has_table("alembic_version"):
            return State.EMPTY
        current = MigrationContext.configure(connection).get_current_revision()
    script = ScriptDirectory.from_config(_config())
    if current is None:
        return State.EMPTY
    if current == script.get_current_head():
        return State.CURRENT
    known = {revision.revision for revision in script.walk_revisions()}
    return State.OLDER if current in known else State.NEWER


def check_current(database: Database) -> None:
    """Raise a refusal unless the schema is this program's."""
    found = state(database)
    if found is State.EMPTY:
        raise NotFound(mark("There is no library in this database yet; `lanedisk db init` makes one."))
    if found is State.OLDER:
        raise OlderSchema(mark("The database is of an older Lånedisk; `lanedisk db upgrade` brings it up to date."))
    if found is State.NEWER:
        raise NewerSchema(mark("The database is of a newer Lånedisk. Install the newer program on this workstation."))


def upgrade(database: Database, deliver: Callable[[Connection], None] | None = None) -> None:
    """Bring the schema to this program's revision, from nothing or from any earlier one; all or nothing.

    `deliver` writes, in the same transaction, what a new library begins with.
    """
    with translated(), database.write_engine.connect() as connection:
        if database.is_postgresql:
            _begin_on_server(connection)
        else:
            # batch mode rebuilds tables: with foreign keys on that would empty their children, and inside a transaction the pragma does nothing
            connection.connection.dbapi_connection.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]
            connection.begin()  # else Alembic begins and commits by itself, and what is delivered comes in a second transaction
        lasting.take_off(connection)
        command.upgrade(_config(connection), "head")
        lasting.put_on(connection)
        if database.is_postgresql:
            policies.protect(connection)
        if deliver is not None:
            deliver(connection)
        if database.is_postgresql:
            _finish_on_server(connection)
        elif connection.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise NotFound(mark("The upgrade would leave references to rows that are gone; nothing was changed."))
        connection.commit()
    database.dispose()


def _begin_on_server(connection: Connection) -> None:
    """Let one upgrade run at a time, and act as the owner of the schema: what is made must not be the superuser's."""
    connection.execute(text("select pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    if server_roles.is_superuser(connection):
        features.require(connection)
        server_roles.install_roles(connection)
    server_roles.act_as_owner(connection)


def _finish_on_server(connection: Connection) -> None:
    connection.execute(text("reset role"))
    if server_roles.is_superuser(connection):
        server_roles.install_security(connection)
