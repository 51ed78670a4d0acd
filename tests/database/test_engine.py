"""Connecting: URLs, pragmas, private files, and sentences for what goes wrong."""

from __future__ import annotations

import stat
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
