"""A lost line on the command line: a command is done once, and what is said of it is true (X9)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from app.cli.console import run
from app.cli.grammar import build_parser, parse
from app.database.connecting import LOST
from app.database.engine import Database
from app.database.retry import Patience
from app.database.unit_of_work import UnitOfWork
from app.domain.changes import Changes
from app.domain.refusals import InDoubt, NoContact
from app.models.audit_entry import Operation
from app.models.parameter_rule import ParameterRule
from app.models.patron import Patron
from app.models.register import MediaType
from tests.cli.conftest import Run
from tests.databases import ADMINISTRATOR, PASSWORD
from tests.services.imports.folder import Folder
from tests.severed import Cut, SeverableLine


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


NOTHING = "The database can't be reached. Nothing was changed.\n"
REGISTERS = "register,code,name\nmedia-type,spel,Spel\n"
RULES = "parameter,organisation,value,unit\nloan-period,HAM,9,days\n"


@pytest.fixture
def line(database: Database) -> Iterator[SeverableLine]:
    """A line to the server that can be cut."""
    with SeverableLine(database.url.port or 0) as line:
        yield line


@pytest.fixture
def over_the_line(lanedisk: Run, database: Database, line: SeverableLine) -> Run:
    """Run one command as the administrator, over the line."""
    url = database.url.set(port=line.port, username=ADMINISTRATOR, password=PASSWORD).render_as_string(hide_password=False)

    def run(*words: str) -> Any:
        return lanedisk("--database", url, *words)

    return run


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands that do not wait for a line to come back."""
    monkeypatch.setattr("app.database.retry.Patience", lambda **more: Patience(total=0, **more))


def _files(folder: Path) -> dict[str, str]:
    (folder / "registers.csv").write_text(REGISTERS)
    (folder / "organisations.csv").write_text("register,code,name,extra\norganisation,HAM,Hamnen,account\n")
    (folder / "rules.csv").write_text(RULES)
    concerto = Folder(folder / "concerto")
    concerto.write()
    return {"registers": str(folder / "registers.csv"), "rules": str(folder / "rules.csv"), "concerto": str(concerto.path)}


def _imported(database: Database, kind: str) -> int:
    query = {
        "registers": select(func.count()).select_from(MediaType).where(MediaType.code == "spel"),
        "rules": select(func.count()).select_from(ParameterRule).where(ParameterRule.number == 9, ParameterRule.parameter == "loan-period"),
        "concerto": select(func.count()).select_from(Patron),
    }
    with database.reading() as session:
        return session.scalar(query[kind]) or 0


def _operations(database: Database) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(Operation)) or 0


@pytest.mark.postgresql_only
@pytest.mark.parametrize("where", list(Cut))
@pytest.mark.parametrize("kind", ["registers", "rules", "concerto"])
def test_an_import_whose_line_is_cut_at_the_commit_is_done_once(
    monkeypatch: pytest.MonkeyPatch, database: Database, line: SeverableLine, command: Run, over_the_line: Run, tmp_path: Path, kind: str, where: Cut,
) -> None:  # fmt: skip
    file = _files(tmp_path)[kind]
    if kind == "rules":
        assert command("import", "registers", str(tmp_path / "organisations.csv")).status == 0
    before, commit = _operations(database), UnitOfWork.commit

    def commit_once_cut(unit: UnitOfWork) -> Changes:
        if not line.cuts:
            line.cut_at_commit(where)
        return commit(unit)

    monkeypatch.setattr(UnitOfWork, "commit", commit_once_cut)
    outcome = over_the_line("import", kind, file, "--json")
    assert outcome.status == 0, outcome.err
    assert line.cuts == 1
    assert _operations(database) == before + 1
    assert _imported(database, kind) == {"registers": 1, "rules": 1}.get(kind, outcome.document["counts"].get("patrons"))


@pytest.mark.usefixtures("impatient")
def test_a_command_that_finds_no_database_says_that_nothing_was_changed(command: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def away(*_: object, **__: object) -> None:
        raise NoContact(LOST)

    monkeypatch.setattr(UnitOfWork, "__enter__", away)
    (tmp_path / "r.csv").write_text(REGISTERS)
    outcome = command("import", "registers", str(tmp_path / "r.csv"), "--json")
    assert (outcome.status, outcome.err) == (1, NOTHING)
    assert outcome.document["reasons"][0]["kind"] == "unavailable"


@pytest.mark.usefixtures("impatient", "library")
def test_a_command_that_loses_the_line_after_its_change_says_that_it_is_saved(command: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*_: object) -> None:
        raise NoContact(LOST)

    monkeypatch.setattr("app.cli.commands.rules.find_rule", away)
    outcome = command("parameter", "set", "loan-period", "--organisation", "HAM", "9", "days")
    assert outcome.err == "The database can't be reached any more. What the command was to change is saved.\n"
    assert command("explain", "loan-period", "--at", "HAM", "--json").document["value"] == 9


@pytest.mark.usefixtures("impatient", "library")
def test_a_command_of_whose_change_nothing_can_be_learned_says_so(command: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object) -> None:
        raise InDoubt

    monkeypatch.setattr(UnitOfWork, "commit", unknown)
    outcome = command("parameter", "set", "loan-period", "--organisation", "HAM", "9", "days")
    assert (outcome.status, outcome.err.count("\n")) == (1, 1)
    assert "not known whether" in outcome.err


@pytest.mark.parametrize("words", [("db", "init"), ("db", "upgrade", "--no-backup")])
def test_making_and_upgrading_a_library_leave_open_how_far_they_came(
    lanedisk: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: tuple[str, ...]
) -> None:
    url = f"sqlite:///{tmp_path / 'x.db'}"
    if words[1] == "upgrade":
        lanedisk("--database", url, "db", "init")

    def away(*_: object) -> None:
        raise NoContact(LOST)

    monkeypatch.setattr("app.database.schema.upgrade" if words[1] == "init" else "app.database.schema.state", away)
    assert "not known whether" in lanedisk("--database", url, *words).err


@pytest.mark.usefixtures("library")
def test_who_watches_is_told_once_why_it_takes_so_long(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lost, enter = iter([True, True, False]), UnitOfWork.__enter__

    def away(unit: UnitOfWork) -> UnitOfWork:
        if next(lost):
            raise NoContact(LOST)
        return enter(unit)

    monkeypatch.setattr(UnitOfWork, "__enter__", away)
    words, err = ("--database", url, "parameter", "set", "loan-period", "--organisation", "HAM", "9", "days"), Terminal()
    assert run(parse(build_parser(), words), out=io.StringIO(), err=err) == 0
    assert err.getvalue().count("trying again") == 1
