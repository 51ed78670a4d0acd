"""Copies, checks and upgrades of a database."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import text

from app.database import schema
from app.database.engine import Database
from app.domain.refusals import NewerSchema, NotFound
from app.services import upkeep


@pytest.mark.sqlite_only
def test_an_older_database_is_copied_before_it_is_upgraded(database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy, steps = tmp_path / "before.db", []
    monkeypatch.setattr(schema, "state", lambda _: schema.State.OLDER)
    monkeypatch.setattr(schema, "upgrade", lambda *_: steps.append(copy.exists()))
    assert upkeep.upgrade(database, copy) is True
    assert steps == [True]


@pytest.mark.parametrize(("state", "refusal"), [(schema.State.NEWER, NewerSchema), (schema.State.EMPTY, NotFound)])
def test_a_newer_and_an_empty_one_are_not_upgraded(database: Database, monkeypatch: pytest.MonkeyPatch, state: schema.State, refusal: type[Exception]) -> None:
    monkeypatch.setattr(schema, "state", lambda _: state)
    with pytest.raises(refusal):
        upkeep.upgrade(database, None)


@pytest.mark.sqlite_only
def test_a_copy_is_whole_while_another_writes_without_pause(database: Database, tmp_path: Path) -> None:
    stop = threading.Event()

    def write() -> None:
        own = Database(database.url)
        while not stop.is_set():
            with own.writing() as session:
                session.execute(text("update staff set name = name || 'x', version = version + 1"))
                session.commit()
        own.dispose()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        upkeep.backup(database, tmp_path / "copy.db")
    finally:
        stop.set()
        writer.join()
    connection = sqlite3.connect(tmp_path / "copy.db")
    assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
    assert connection.execute("select length(name) - length(login) - version + 1 from staff").fetchone() == (0,)
    connection.close()


@pytest.mark.sqlite_only
def test_a_check_finds_references_to_nothing(database: Database) -> None:
    with database.write_engine.connect() as connection:
        connection.connection.dbapi_connection.execute("pragma foreign_keys=off")  # type: ignore[union-attr]
        connection.execute(text("update staff set organisation_id = 999"))
        connection.commit()
    database.dispose()
    assert "Rows of staff refer to what is not there." in upkeep.check(database).problems


def test_a_check_finds_base_rules_that_are_missing_and_that_nobody_may_sign_in(database: Database) -> None:
    with database.writing() as session:
        session.execute(text("insert into organisation (parent_id, kind, code, name, depth, version) select id, 'account', 'x', 'X', 1, 1 from organisation"))
        session.execute(text("update staff set enabled = false"))
        session.commit()
    problems = upkeep.check(database).problems
    assert "An account organisation lacks base rules." in problems
    assert "No member of staff may sign in." in problems
