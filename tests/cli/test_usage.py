"""Exit status, help, and sentences instead of tracebacks."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli.grammar import build_parser
from tests.cli.conftest import Run


def test_every_command_names_a_function_that_is_there() -> None:
    names: set[str] = set()
    parsers = [build_parser()]
    while parsers:
        parser = parsers.pop()
        if name := parser.get_default("run"):
            names.add(name)
        for action in parser._subparsers._group_actions if parser._subparsers else ():
            parsers += action.choices.values()  # type: ignore[union-attr]
    assert len(names) > 20
    for name in names:
        module, function = name.split(":")
        assert callable(getattr(importlib.import_module(f"app.cli.commands.{module}"), function)), name


def test_wrong_usage_exits_with_2_and_help_with_0(lanedisk: Run) -> None:
    assert lanedisk("staff").status == 2
    assert lanedisk("explain", "loan-period").status == 2
    assert lanedisk("patron", "show", "1", "--time", "yesterday").status == 2
    assert lanedisk("--help").status == 0
    assert "lanedisk 0" in lanedisk("--version").out


def test_a_profile_names_the_database_and_one_that_is_not_safe_is_refused(lanedisk: Run, tmp_path: Path) -> None:
    profile = tmp_path / "lindby.toml"
    profile.write_text('hosts = ["db1"]\ndbname = "lindby"\nsslmode = "prefer"\n')
    said = lanedisk("staff", "list", "--profile", str(profile))
    assert (said.status, "verify-full" in said.err) == (2, True)
    profile.write_text('hosts = ["no-such-host.invalid"]\ndbname = "lindby"\n')
    assert "no-such-host.invalid" in lanedisk("staff", "list", "--profile", str(profile)).err


def test_the_program_runs_without_a_screen_and_says_what_is_wrong_in_one_sentence(tmp_path: Path) -> None:
    words = [sys.executable, "-c", "import sys; from app.cli import main; sys.exit(main())", "--database", f"sqlite:///{tmp_path}/none.db", "staff", "list"]
    done = subprocess.run(words, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "db init" in done.stderr


def test_help_loads_neither_the_database_nor_qt() -> None:
    heavy = "[m for m in ('sqlalchemy', 'PySide6', 'psycopg') if m in sys.modules]"
    code = f"import sys; from app.cli import main; main(['--help']); print({heavy}, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert done.stderr.strip() == "[]"


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("nothing", "is not the address of a database"),
        ("mysql://host/base", "neither"),
        ("sqlite://", "names no file"),
        ("sqlite:///no/such/folder/x.db", "no file"),
        ("postgresql://nobody@127.0.0.1:1/base", "can't be reached"),
        ("postgresql://127.0.0.1:1/base?colour=red", "can't be used"),
    ],
)
def test_an_address_that_leads_nowhere_is_refused_in_one_sentence(lanedisk: Run, url: str, says: str) -> None:
    outcome = lanedisk("--database", url, "staff", "list")
    assert (outcome.status, outcome.out) == (1, "")
    assert says in outcome.err
    assert outcome.err.count("\n") == 1


def test_a_file_that_is_no_database_is_refused(lanedisk: Run, tmp_path: Path) -> None:
    file = tmp_path / "text.db"
    file.write_text("no database at all " * 100)
    outcome = lanedisk("--database", f"sqlite:///{file}", "staff", "list")
    assert outcome.status == 1
    assert "damaged or is no database" in outcome.err


def test_a_refusal_with_json_is_a_document_with_its_reasons(lanedisk: Run, tmp_path: Path) -> None:
    outcome = lanedisk("--json", "--database", f"sqlite:///{tmp_path}/none.db", "staff", "list")
    assert outcome.status == 1
    assert json.loads(outcome.out)["reasons"][0]["kind"] == "not-found"


def test_a_bug_is_told_without_traceback(lanedisk: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def break_down(*_: object) -> None:
        raise RuntimeError("a patron's name")

    monkeypatch.setattr("app.cli.console.carry_out", break_down)
    outcome = lanedisk("--database", f"sqlite:///{tmp_path}/x.db", "staff", "list")
    assert outcome.status == 1
    assert "lanedisk.log" in outcome.err
    assert "patron's name" not in outcome.err


def test_without_a_command_the_client_opens_on_the_database_asked_for(lanedisk: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str | None] = []

    def open_client(url: str | None) -> int:
        opened.append(url)
        return 0

    monkeypatch.setattr("app.cli.client.open_client", open_client)
    assert lanedisk("--database", "sqlite:///one.db").status == 0
    monkeypatch.setenv("LANEDISK_DATABASE", "sqlite:///two.db")
    lanedisk()
    monkeypatch.delenv("LANEDISK_DATABASE")
    lanedisk()
    assert opened == ["sqlite:///one.db", "sqlite:///two.db", None]
