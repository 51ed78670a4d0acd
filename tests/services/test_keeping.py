"""Copies of the embedded file that are kept by themselves, and the way back to one of them."""

from __future__ import annotations

import os
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from app.database.engine import Database, sqlite_module
from app.domain.refusals import Damaged, Invalid, NotFound, Unavailable
from app.services import keeping
from tests.library import Library
from tests.rows import furnish_every_table, rows_of_every_table

pytestmark = pytest.mark.sqlite_only
MORNING = datetime.fromisoformat("2026-11-29 09:00")


def file_of(database: Database) -> Path:
    return Path(database.url.database or "")


def write(database: Database) -> None:
    with database.writing() as session:
        session.execute(text("update staff set name = name || 'x', version = version + 1"))
        session.commit()


def test_a_kept_copy_holds_every_row_and_takes_the_place_of_a_damaged_file(database: Database, library: Library) -> None:
    file = file_of(database)
    first = keeping.keep_copy(database, MORNING)
    assert first is not None
    assert keeping.keep_copy(database, MORNING + timedelta(minutes=30)) is None, "nothing was written since"
    furnish_every_table(database)
    write(database)
    expected = rows_of_every_table(database)
    second = keeping.keep_copy(database, MORNING + timedelta(hours=1))
    assert [copy.path for copy in keeping.list_kept(file)] == [second, first]
    assert (second or file).stat().st_mode & 0o077 == 0
    assert keeping.folder_of(file).stat().st_mode & 0o077 == 0
    database.dispose()
    damaged = file.read_bytes()[:5000] + bytes(4096)
    file.write_bytes(damaged)
    with pytest.raises(Damaged):
        keeping.check_whole(database)
    database.dispose()
    assert second is not None
    aside = keeping.restore(file, second, MORNING)
    assert aside is not None
    assert aside.name.endswith(" replaced 20261129-090000.db")
    assert aside.read_bytes() == damaged
    keeping.check_whole(database)
    assert rows_of_every_table(database) == expected
    assert second.exists()


def test_a_copy_that_is_no_good_changes_nothing(database: Database, tmp_path: Path) -> None:
    file = file_of(database)
    write(database)
    database.dispose()
    before, rubbish, other = file.read_bytes(), tmp_path / "rubbish.db", tmp_path / "other.db"
    rubbish.write_bytes(b"This is a letter to the library." * 500)
    with sqlite_module().connect(str(other)) as connection:
        connection.execute("create table a (b)")
    connection.close()
    for copy, refusal in ((rubbish, Unavailable), (other, Invalid), (tmp_path / "none.db", NotFound), (file, Invalid)):
        with pytest.raises(refusal):
            keeping.restore(file, copy)
    assert file.read_bytes() == before
    assert not [path for path in file.parent.iterdir() if "replaced" in path.name or path.name.endswith(".part")]


def test_copies_are_made_although_the_clock_was_put_back(database: Database) -> None:
    """Those of a moment still to come are no reason to make none until it has come."""
    write(database)
    ahead = keeping.keep_copy(database, MORNING + timedelta(days=400))
    assert ahead is not None
    os.utime(ahead, (time.time() + 400 * 86_400,) * 2)
    write(database)
    made = keeping.keep_copy(database, MORNING)
    assert made is not None
    assert {copy.path for copy in keeping.list_kept(file_of(database))} == {ahead, made}
    assert keeping.keep_copy(database, MORNING + timedelta(minutes=30)) is None, "nothing was written since"


def test_copies_are_thinned_as_they_are_made(database: Database) -> None:
    for hours in range(0, 24 * 5, 12):
        write(database)
        keeping.keep_copy(database, MORNING + timedelta(hours=hours))
    ages = [(MORNING + timedelta(hours=108) - copy.at) // timedelta(hours=1) for copy in keeping.list_kept(file_of(database))]
    assert ages == [0, 12, 24, 48, 72, 96]
