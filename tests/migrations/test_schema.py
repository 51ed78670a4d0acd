"""The migrations make exactly the tables of the models, on both databases, and every constraint has its name."""

from __future__ import annotations

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, Inspector, Table, UniqueConstraint, inspect, text

from app.database import features, schema
from app.database.engine import Database
from app.domain.refusals import AlreadyExists, Invalid, NewerSchema, NotFound
from app.models import Base
from app.models.register import Language
from app.paths import migrations_folder
from app.services.setup import initialise


def test_migrations_from_nothing_make_the_tables_of_the_models(database: Database) -> None:
    """The drift gate: a model that changed without a migration fails here."""
    with database.reading() as session:
        context = MigrationContext.configure(session.connection(), opts={"compare_type": True, "compare_server_default": False})
        assert compare_metadata(context, Base.metadata) == []


def test_every_constraint_has_the_name_that_its_model_gives(database: Database) -> None:
    with database.reading() as session:
        found = inspect(session.connection())
        for table in Base.metadata.sorted_tables:
            nameless = database.url.get_backend_name() == "sqlite" and table.dialect_options["sqlite"]["autoincrement"]  # it can't name those keys
            wanted = _names_in_model(table) - ({str(table.primary_key.name)} if nameless else set())
            assert _names_in_database(found, table.name, nameless) == wanted, table.name


def test_a_number_is_never_given_again(database: Database) -> None:
    """A stale form would save over another row, and the history would tell of one thing what happened to another."""
    with database.writing() as session:
        session.add(first := Language(organisation_id=1, code="xx", name="First"))
        session.flush()
        number = first.id
        session.delete(first)
        session.flush()
        session.add(second := Language(organisation_id=1, code="yy", name="Second"))
        session.flush()
        assert second.id > number


def _names_in_model(table: Table) -> set[str]:
    constraints = [*table.foreign_key_constraints, *(c for c in table.constraints if isinstance(c, UniqueConstraint | CheckConstraint))]
    # booleans make their check only where the database has no type for them
    return {str(c.name) for c in constraints if not _of_boolean(c)} | {str(table.primary_key.name)}


def _of_boolean(constraint: object) -> bool:
    return getattr(constraint, "_type_bound", False)


def _names_in_database(found: Inspector, table: str, nameless: bool) -> set[str]:
    keys = [] if nameless else [found.get_pk_constraint(table)]
    constraints = [*keys, *found.get_foreign_keys(table), *found.get_unique_constraints(table), *found.get_check_constraints(table)]
    assert all(c["name"] for c in constraints), table
    return {str(c["name"]) for c in constraints}


def test_there_is_one_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrations_folder()))
    assert len(ScriptDirectory.from_config(config).get_heads()) == 1


def test_a_library_that_is_there_is_never_made_a_second_time(database: Database) -> None:
    with pytest.raises(AlreadyExists):
        initialise(database)


def test_an_upgrade_of_what_is_current_changes_nothing(database: Database) -> None:
    schema.upgrade(database)
    assert schema.state(database) is schema.State.CURRENT


def test_a_database_of_a_newer_program_is_refused_politely(database: Database) -> None:
    with database.writing() as session:
        session.execute(text("update alembic_version set version_num = 'from the future'"))
        session.commit()
    with pytest.raises(NewerSchema, match="newer Lånedisk"):
        schema.check_current(database)


def test_a_bare_database_is_said_to_be_empty(bare_database: Database) -> None:
    with pytest.raises(NotFound, match="db init"):
        schema.check_current(bare_database)


def test_a_migration_that_fails_leaves_nothing_behind(bare_database: Database) -> None:
    def fail(_connection: object) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        schema.upgrade(bare_database, fail)
    assert schema.state(bare_database) is schema.State.EMPTY
    with bare_database.reading() as session:
        assert inspect(session.connection()).get_table_names() == []


@pytest.mark.postgresql_only
def test_a_server_that_lacks_what_is_needed_is_told_before_anything_is_made(bare_database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    lacking = (*features.FEATURES, ("advisory locks", ("select no_such_lock()",)), ("partial unique indexes", ("create indecks",)))
    monkeypatch.setattr(features, "FEATURES", lacking)
    with pytest.raises(Invalid, match="lacks what Lånedisk needs: advisory locks, partial unique indexes"):
        schema.upgrade(bare_database)
    assert schema.state(bare_database) is schema.State.EMPTY
