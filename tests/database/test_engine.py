"""Connecting: URLs, pragmas, private files, and sentences for what goes wrong."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from app.database.engine import WAL_SAFE, Database, normal_url, sqlite_module
from app.domain.refusals import Invalid, NotFound, Unavailable


@pytest.mark.parametrize("url", ["mysql://x/y", "no url at all", ""])
def test_other_databases_and_nonsense_are_refused_in_a_sentence(url: str) -> None:
    with pytest.raises(Invalid):
        normal_url(url)


def test_the_embedded_file_has_foreign_keys_a_full_sync_a_safe_journal_and_overwrites_what_goes(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'a.db'}")
    with database.reading() as session:
        pragmas = [session.scalar(text(f"PRAGMA {name}")) for name in ("foreign_keys", "synchronous", "journal_mode", "secure_delete")]
    database.dispose()
    safe = tuple(sqlite_module().sqlite_version_info) >= WAL_SAFE
    assert pragmas == [1, 2, "wal" if safe else "delete", 1]
    assert stat.S_IMODE((tmp_path / "a.db").stat().st_mode) == 0o600


@pytest.mark.skipif(tuple(sqlite_module().sqlite_version_info) < WAL_SAFE, reason="the rollback journal goes by itself")
def test_what_was_deleted_leaves_the_log_of_writes_as_soon_as_nobody_reads_or_writes(tmp_path: Path) -> None:
    database, log = Database(f"sqlite:///{tmp_path / 'a.db'}"), tmp_path / "a.db-wal"

    def write(statement: str) -> None:
        with database.writing() as session:
            session.execute(text(statement))
            database.note_traces()
            database.erase_traces()  # within a transaction, here of this thread: nothing happens
            session.commit()
        assert b"xylofon" in log.read_bytes()

    write("create table t as select 'xylofon' as word")
    with database.reading() as reading:
        assert reading.scalar(text("select word from t")) == "xylofon"
        write("delete from t")
        database.erase_traces()
        assert b"xylofon" in log.read_bytes(), "somebody reads, and is left alone"
    database.erase_traces()
    assert log.stat().st_size == 0
    assert b"xylofon" not in (tmp_path / "a.db").read_bytes()
    with database.writing() as session:
        assert session.scalar(text("PRAGMA busy_timeout")) == 10_000
    database.dispose()


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'gone' / 'a.db'}")
    with pytest.raises(NotFound, match="folder"), database.reading() as session:
        session.execute(text("select 1"))


def test_a_file_that_is_no_database_is_said_to_be_damaged(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(b"this is no database, only text of some length" * 50)
    database = Database(f"sqlite:///{tmp_path / 'a.db'}")
    with pytest.raises(Unavailable, match="damaged"), database.reading() as session:
        session.execute(text("select 1"))


def test_a_server_that_is_not_there_is_unavailable() -> None:
    database = Database("postgresql://nobody:x@127.0.0.1:1/none")
    with pytest.raises(Unavailable, match="reached"), database.reading() as session:
        session.execute(text("select 1"))


@pytest.mark.skipif(sys.platform == "win32", reason="locks of Windows stay with what took them")
@pytest.mark.skipif(tuple(sqlite_module().sqlite_version_info) < WAL_SAFE, reason="the rollback journal is made anew for each transaction")
def test_nothing_is_written_into_a_log_that_another_program_has_removed(tmp_path: Path) -> None:
    """Whatever closes the file in this process takes its locks away; the program that ends next removes the log."""
    file = tmp_path / "a.db"
    database = Database(f"sqlite:///{file}")
    with database.writing() as session:
        session.execute(text("create table t (a int)"))
        session.commit()
    inside = database.read_engine.connect()
    assert inside.execute(text("select a from t")).all() == []
    for ending in ("", "-shm", "-wal"):  # as a file dialog does
        file.with_name(file.name + ending).read_bytes()
    assert _elsewhere(file, "insert into t values (1)") == []
    assert not file.with_name("a.db-wal").exists(), "the other program took itself for the last one"
    with pytest.raises(Unavailable, match="try again"), database.writing() as session:
        session.execute(text("insert into t values (9)"))
    with pytest.raises(Unavailable, match="try again"), database.reading() as session:
        session.execute(text("select a from t"))
    inside.close()  # one that still read what was there before
    with database.writing() as session:
        session.execute(text("insert into t values (2)"))
        session.commit()
    assert _elsewhere(file, "select a from t order by a") == [1, 2]
    with database.reading() as session:
        assert session.scalars(text("select a from t order by a")).all() == [1, 2]
    database.dispose()


def _elsewhere(file: Path, statement: str) -> list[int]:
    """Carry a statement out in a program of its own, on the engine that this one uses."""
    module = sqlite_module().__name__
    program = f"import {module} as sqlite; c = sqlite.connect({str(file)!r}); print([row[0] for row in c.execute({statement!r})]); c.commit(); c.close()"
    return json.loads(subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout)  # type: ignore[no-any-return]
