"""Each fault of a database that can be provoked has a plain sentence, and nothing of what was being saved is kept (X9)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event, select, text, update

from app.database.engine import Database
from app.database.errors import Remedy, remedy_of
from app.domain.refusals import Busy, Damaged, NoContact, NotFound, Refusal
from app.models.register import MediaType
from tests.conftest import Works
from tests.databases import ADMINISTRATOR, as_staff

ONLY_READ = "The database may only be read just now. Nothing of this was saved."
DISK_FULL = "The disk of the database is full. Nothing of this was saved."


def save(database: Database, code: str, name: str = "Dvd") -> None:
    with database.writing() as session:
        session.add(MediaType(organisation_id=1, code=code, name=name))
        session.commit()


def refused(database: Database, code: str = "new", name: str = "Dvd") -> Refusal:
    with pytest.raises(Refusal) as caught:
        save(database, code, name)
    return caught.value


def kept(database: Database, code: str = "new") -> bool:
    with database.reading() as session:
        return session.scalar(select(MediaType.id).where(MediaType.code == code)) is not None


@contextmanager
def holding(database: Database, code: str) -> Iterator[None]:
    """Let somebody have a row changed, and not say yet whether it shall be kept."""
    with database.writing() as session:
        session.execute(update(MediaType).where(MediaType.code == code).values(name="Held", version=MediaType.version + 1))
        yield


def _rename(database: Database, code: str) -> None:
    with database.writing() as session:
        session.execute(text("set local lock_timeout = 50"))
        session.execute(update(MediaType).where(MediaType.code == code).values(name="Mine", version=MediaType.version + 1))
        session.commit()


@pytest.mark.postgresql_only
@pytest.mark.parametrize("login", [ADMINISTRATOR, "postgres"])
def test_a_row_that_somebody_holds_is_refused_with_their_name(database: Database, work: Works, login: str) -> None:
    mine = as_staff(database, ADMINISTRATOR)
    holder = as_staff(database, login) if login == ADMINISTRATOR else Database(database.url)
    save(database, "held")
    with holding(holder, "held"), pytest.raises(Busy) as caught:
        _rename(mine, "held")
    with database.reading() as session:
        name = session.scalar(text("select name from staff where login = :login"), {"login": login}) or login
    assert str(caught.value) == f"{name} is working on the same data just now. Nothing of this was saved; try again in a moment."
    assert remedy_of(caught.value) is Remedy.NONE
    _rename(mine, "held")  # the connection is none the worse for it
    for each in (mine, holder):
        each.dispose()


@pytest.mark.postgresql_only
def test_a_lock_that_no_row_tells_of_is_somebody_elses(database: Database) -> None:
    mine = as_staff(database, ADMINISTRATOR)
    with database.writing() as session, pytest.raises(Busy, match="Somebody else"):
        session.execute(text("lock table media_type in exclusive mode"))
        _rename(mine, "held")
    mine.dispose()


@pytest.mark.sqlite_only
def test_a_file_that_another_program_writes_is_somebody_elses(database: Database) -> None:
    mine = Database(database.url)
    _at_connecting(mine, "PRAGMA busy_timeout=50")
    with database.writing() as session:
        session.execute(text("select 1"))
        assert str(refused(mine)).startswith("Somebody else is working on the same data")
    save(mine, "new")
    mine.dispose()


def _at_connecting(database: Database, *pragmas: str) -> None:
    @event.listens_for(database.write_engine, "connect")
    def _on_connect(connection: object, _record: object) -> None:
        for pragma in pragmas:
            connection.execute(pragma)  # type: ignore[attr-defined]


@pytest.mark.sqlite_only
def test_a_full_disk_is_said_and_what_was_kept_stays(database: Database) -> None:
    with database.reading() as session:
        pages = session.scalar(text("PRAGMA page_count"))
    full = Database(database.url)
    _at_connecting(full, f"PRAGMA max_page_count={pages}")
    save(database, "before")
    refusal = refused(full, name="x" * 200_000)
    assert isinstance(refusal, Busy)
    assert str(refusal) == DISK_FULL
    assert remedy_of(refusal) is Remedy.NONE
    assert kept(full, "before")
    assert not kept(full)
    full.dispose()


@pytest.mark.postgresql_only
def test_a_full_disk_of_the_server_is_said(database: Database) -> None:
    """The server's own words for it: filling a disk of its own is not to be had here."""
    with pytest.raises(Busy) as caught, database.writing() as session:
        session.execute(text("do $$ begin raise exception 'no space left on device' using errcode = '53100'; end $$"))
    assert str(caught.value) == DISK_FULL


@pytest.mark.sqlite_only
def test_a_file_that_may_only_be_read_is_read_and_refuses_changes(database: Database) -> None:
    file = Path(database.url.database or "")
    database.dispose()
    only_read = Database(f"sqlite:///file:{file}?mode=ro&uri=true")
    refusal = refused(only_read)
    assert isinstance(refusal, Busy)
    assert str(refusal) == ONLY_READ
    assert not kept(only_read)
    only_read.dispose()


@pytest.mark.postgresql_only
def test_a_server_that_only_reads_refuses_changes_and_another_is_looked_for(database: Database) -> None:
    station = as_staff(database, ADMINISTRATOR)
    with database.writing() as session:
        session.execute(text(f"alter database {database.url.database} set default_transaction_read_only = on"))
        session.commit()
    reader = Database(station.url.update_query_dict({"target_session_attrs": "any"}))
    refusal = refused(reader)
    assert isinstance(refusal, Busy)
    assert str(refusal) == ONLY_READ
    assert remedy_of(refusal) is Remedy.RECONNECT
    assert not kept(reader)
    refusal = refused(station)
    assert isinstance(refusal, NoContact)
    assert str(refusal) == "None of the servers takes changes just now."
    for each in (reader, station):
        each.dispose()


@pytest.mark.postgresql_only
def test_connections_used_up_are_no_failed_sign_in(database: Database) -> None:
    with database.writing() as session:
        session.execute(text(f"alter role {ADMINISTRATOR} connection limit 1"))
        session.commit()
    first, second = as_staff(database, ADMINISTRATOR), as_staff(database, ADMINISTRATOR)
    with first.reading() as session:
        session.execute(text("select 1"))
        refusal = refused(second)
    assert isinstance(refusal, Busy)
    assert str(refusal) == "The server has no connection left just now. Try again in a moment."
    first.dispose()
    with database.writing() as session:
        session.execute(text(f"alter role {ADMINISTRATOR} connection limit -1"))
        session.commit()
    save(second, "new")
    second.dispose()


def test_a_database_that_is_gone_is_said(tmp_path: Path) -> None:
    for url, kind, word in (("postgresql://x:x@127.0.0.1:1/x", NoContact, "reached"), (f"sqlite:///{tmp_path}/gone/a.db", NotFound, "folder")):
        refusal = refused(Database(url))
        assert isinstance(refusal, kind)
        assert word in str(refusal)


@pytest.mark.sqlite_only
def test_a_schema_in_which_a_sign_is_damaged_is_told_as_damage(database: Database) -> None:
    """SQLite quotes it in a sentence that the driver can't read."""
    database.dispose()
    file = Path(database.url.database or "")
    file.write_bytes(file.read_bytes().replace(b"CREATE INDEX ix_card_folded", b"CRE\x8aTE INDEX ix_card_folded"))
    with pytest.raises(Damaged):
        kept(database)
