"""`db init`, `upgrade`, `check`, `backup`, `backups`, `restore`."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import text

from app.database.engine import Database
from app.database.server_roles import MIGRATE
from app.services.keeping import keep_copy
from tests.cli.conftest import Run
from tests.databases import PASSWORD, ServerDatabases
from tests.rows import furnish_every_table, rows_of_every_table


@pytest.fixture
def file_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'x.db'}"


def test_init_makes_a_library_once(lanedisk: Run, file_url: str) -> None:
    made = lanedisk("--database", file_url, "db", "init", "--json")
    assert made.document == {"database": file_url, "administrator": "admin"}
    again = lanedisk("--database", file_url, "db", "init")
    assert again.status == 1
    assert "already" in again.err


def test_init_takes_the_name_of_the_administrator(lanedisk: Run, file_url: str) -> None:
    lanedisk("--database", file_url, "db", "init", "--administrator", "Åsa")
    assert "Åsa: administrator at 1" in lanedisk("--database", file_url, "staff", "list").out


def test_init_says_that_the_folder_is_missing(lanedisk: Run, tmp_path: Path) -> None:
    outcome = lanedisk("--database", f"sqlite:///{tmp_path}/none/x.db", "db", "init")
    assert outcome.status == 1
    assert "no folder" in outcome.err


def test_check_finds_nothing_wrong_with_a_new_library(command: Run) -> None:
    outcome = command("db", "check", "--json")
    assert (outcome.status, outcome.document["problems"], outcome.document["schema"]) == (0, [], "current")


def test_check_names_what_is_wrong(command: Run, database: Database) -> None:
    with database.writing() as session:
        session.execute(text("delete from organisation_closure"))
        session.commit()
    outcome = command("db", "check")
    assert outcome.status == 1
    assert "tree of organisations" in outcome.err


def test_an_empty_an_older_and_a_newer_database_are_refused_in_one_sentence(lanedisk: Run, database: Database, url: str) -> None:
    for revision, says in (("0000", "newer"), (None, "db init")):
        with database.writing() as session:
            session.execute(text("delete from alembic_version"))
            if revision:
                session.execute(text("insert into alembic_version values (:revision)"), {"revision": revision})
            session.commit()
        outcome = lanedisk("--database", url, "staff", "list")
        assert outcome.status == 1
        assert says in outcome.err


def test_upgrade_of_a_current_database_does_nothing(command: Run) -> None:
    assert command("db", "upgrade", "--no-backup", "--json").document["upgraded"] is False


@pytest.mark.postgresql_only
def test_upgrade_on_a_server_asks_what_to_do_about_a_copy(command: Run) -> None:
    assert "--no-backup" in command("db", "upgrade").err


@pytest.mark.postgresql_only
def test_the_role_for_upgrades_finds_the_library_and_upgrades_it(lanedisk: Run, database: Database) -> None:
    with database.writing() as session:
        session.execute(text(f"alter role {MIGRATE} password '{PASSWORD}'"))
        session.execute(text(f'grant connect on database "{database.url.database}" to {MIGRATE}'))  # a copy of a template lacks it
        lost = session.execute(text("select policyname, tablename from pg_policies order by 1, 2 limit 1")).one()
        session.execute(text(f'drop policy "{lost.policyname}" on "{lost.tablename}"'))
        session.commit()
    url = database.url.set(username=MIGRATE, password=PASSWORD).render_as_string(hide_password=False)
    assert lanedisk("--database", url, "db", "upgrade", "--no-backup", "--json").document["upgraded"] is False
    assert lanedisk("--database", url, "db", "check", "--json").document["problems"] == []
    with database.writing() as session:
        assert session.execute(text("select policyname, tablename from pg_policies order by 1, 2 limit 1")).one() == lost
        session.execute(text("update alembic_version set version_num = '0000'"))
        session.commit()
    assert "newer" in lanedisk("--database", url, "db", "upgrade", "--no-backup").err


@pytest.mark.sqlite_only
def test_backup_copies_an_embedded_file_whole(command: Run, lanedisk: Run, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    assert command("db", "backup", str(copy)).status == 0
    assert lanedisk("--database", f"sqlite:///{copy}", "db", "check").status == 0
    with sqlite3.connect(copy) as connection:
        assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
    connection.close()
    assert list(tmp_path.glob("*.part")) == []


@pytest.mark.sqlite_only
def test_backup_onto_the_database_itself_is_refused(command: Run, database: Database) -> None:
    outcome = command("db", "backup", str(database.url.database))
    assert outcome.status == 1
    assert "the database itself" in outcome.err


@pytest.mark.sqlite_only
def test_backup_into_a_folder_that_is_not_there_is_refused(command: Run, tmp_path: Path) -> None:
    assert "no folder" in command("db", "backup", str(tmp_path / "none" / "x.db")).err


@pytest.mark.postgresql_only
def test_backup_of_a_server_needs_pg_dump(command: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    outcome = command("db", "backup", str(tmp_path / "x.dump"))
    assert outcome.status == 1
    assert "pg_dump is not installed" in outcome.err


@pytest.mark.postgresql_only
def test_init_on_a_server_makes_an_administrator_who_can_sign_in(lanedisk: Run, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    empty = _new_database(database)
    try:
        monkeypatch.setenv("LANEDISK_NEW_PASSWORD", "åäö är bra")
        url = empty.url.render_as_string(hide_password=False)
        taken = lanedisk("--database", url, "db", "init", "--administrator", "postgres")
        assert taken.status == 1
        assert "exists in the database server" in taken.err
        made = lanedisk("--database", url, "db", "init", "--administrator", "chief o'clock", "--json")
        assert made.document["administrator"] == "chief o'clock"
        assert "postgres:***@" in made.document["database"]
        monkeypatch.setenv("LANEDISK_PASSWORD", "åäö är bra")
        assert "chief o'clock: administrator at 1" in lanedisk("--database", url, "--as", "chief o'clock", "staff", "list").out
        monkeypatch.setenv("LANEDISK_PASSWORD", "wrong")
        assert "wrong" in lanedisk("--database", url, "--as", "chief o'clock", "staff", "list").err
    finally:
        empty.dispose()
        _drop(database, empty)


def _new_database(database: Database) -> Database:
    name = f"{database.url.database}_empty"
    with _server(database) as connection:
        connection.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
    return Database(database.url.set(database=name))


def _drop(database: Database, empty: Database) -> None:
    with _server(database) as connection:
        connection.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(empty.url.database or "")))


def _server(database: Database) -> psycopg.Connection[tuple[object, ...]]:
    url = database.url.set(drivername="postgresql", database="postgres")
    return psycopg.connect(url.render_as_string(hide_password=False), autocommit=True)


@pytest.mark.postgresql_only
def test_the_password_is_on_no_command_line_and_in_no_environment(lanedisk: Run, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the address is given in libpq's own words, as safe as the program's; of those the ones that an old pg_dump does not know by variable."""
    seen: list[object] = []

    def run(words: list[str], *, env: dict[str, str], **_: object) -> subprocess.CompletedProcess[str]:
        file = Path(env["PGPASSFILE"])
        seen.extend([" ".join(words), file.read_text(encoding="utf-8"), str(env), file.stat().st_mode & 0o077, file, env["PGREQUIREAUTH"]])
        Path(next(word for word in words if word.startswith("--file=")).removeprefix("--file=")).touch()
        return subprocess.CompletedProcess(words, 0, "", "")

    monkeypatch.setattr(shutil, "which", lambda _: "pg_dump")
    monkeypatch.setattr(subprocess, "run", run)
    host = f"127.0.0.1:{database.url.port}"
    url = database.url._replace(host=None, port=None).update_query_dict({"host": [host, host], "require_auth": "scram-sha-256", "channel_binding": "disable"})
    copy = tmp_path / "x.dump"
    assert lanedisk("--database", url.render_as_string(hide_password=False), "db", "backup", str(copy)).status == 0
    words, kept, environment, others, file, asked = seen
    line = str(words)
    assert kept == f"*:*:*:*:{database.url.password}\n"
    assert str(database.url.password) not in f"{line} {environment}"
    assert (others, asked) == (0, "scram-sha-256")
    assert not Path(str(file)).exists()
    assert f"port={database.url.port},{database.url.port}" in line
    assert "host=127.0.0.1,127.0.0.1" in line
    assert "require_auth" not in line
    assert os.name == "nt" or copy.stat().st_mode & 0o77 == 0


@pytest.mark.postgresql_only
@pytest.mark.usefixtures("library")
def test_a_servers_copy_restores_to_the_same_rows(
    command: Run, database: Database, server_databases: ServerDatabases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if server_databases.server is None:
        pytest.skip("the programs of another server are not at hand")
    programs = server_databases.server.programs
    monkeypatch.setenv("PATH", str(programs), prepend=os.pathsep)
    furnish_every_table(database)
    copy, empty = tmp_path / "x.dump", _new_database(database)
    try:
        assert command("db", "backup", str(copy)).status == 0
        url = empty.url.set(drivername="postgresql").render_as_string(hide_password=False)
        subprocess.run([str(programs / "pg_restore"), "--exit-on-error", "--single-transaction", f"--dbname={url}", str(copy)], check=True)
        assert rows_of_every_table(empty) == rows_of_every_table(database)
    finally:
        empty.dispose()
        _drop(database, empty)


@pytest.mark.usefixtures("library")
def test_a_copy_in_somebodys_name_needs_data_export_everywhere(command: Run, as_staff: Run, database: Database, tmp_path: Path) -> None:
    """It is everything there is; checking is open to whoever may sign in."""
    copy = tmp_path / "copy"
    outcome = as_staff("librarian", "db", "backup", str(copy))
    assert outcome.status == 1
    assert "data.export" in outcome.err
    assert not copy.exists()
    if database.is_postgresql:
        assert MIGRATE in as_staff("admin", "db", "backup", str(copy)).err
    assert as_staff("viewer", "db", "check").err == command("db", "check").err


def test_a_damaged_file_is_put_back_from_the_newest_copy_that_is_kept(lanedisk: Run, file_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lanedisk("--database", file_url, "db", "init")
    assert lanedisk("--database", file_url, "db", "restore").err.startswith("No copy is kept of")
    database = Database(file_url)
    copy = keep_copy(database)
    database.dispose()
    (tmp_path / "x.db").write_bytes(b"no database" * 999)
    assert "damaged" in lanedisk("--database", file_url, "staff", "list").err
    kept = lanedisk("--database", file_url, "db", "backups", "--json").document["backups"]
    assert [each["backup"] for each in kept] == [str(copy)]
    done = lanedisk("--database", file_url, "db", "restore", "--json").document
    assert (done["database"], done["restored"]) == (str(tmp_path / "x.db"), str(copy))
    assert Path(done["replaced"]).read_bytes().startswith(b"no database")
    monkeypatch.chdir(tmp_path / "backups")
    assert lanedisk("--database", file_url, "db", "restore", (copy or tmp_path).name).status == 0
    assert "admin: administrator" in lanedisk("--database", file_url, "staff", "list").out
