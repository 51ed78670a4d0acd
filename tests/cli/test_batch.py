"""`batch FILE`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

LINES = """["explain", "loan-period", "--at", "SDB"]

["explain", "loan-period", "--at", "NIX"]
no JSON
["explain"]
["demo"]
["--database", "sqlite:///other.db", "staff", "list"]
["parameter", "set", "loan-period", "--organisation", "SDB", 14]
["explain", "loan-period", "--at", "SDB"]
"""


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "batch.jsonl"
    path.write_text(LINES, encoding="utf-8")
    return str(path)


@pytest.mark.usefixtures("library")
def test_a_document_a_line_comes_back_and_a_refused_command_stops_nothing(command: Run, file: str) -> None:
    outcome = command("batch", file)
    documents = [json.loads(line) for line in outcome.out.splitlines()]
    assert (outcome.status, len(documents)) == (0, 8)
    assert [documents[0]["value"], documents[7]["value"]] == [28, 14]
    assert [("error" in document) for document in documents] == [False, True, True, True, True, True, False, False]
    assert documents[1] == {
        "error": "There is no organisation with the code NIX.",
        "reasons": [{"kind": "not-found", "sentence": "There is no organisation with the code NIX.", "lifted_by": None, "overridable": False}],
    }
    assert ":4:" in documents[2]["error"]


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("library")
def test_stop_ends_at_the_first_refusal(command: Run, file: str) -> None:
    outcome = command("batch", file, "--stop")
    assert (outcome.status, len(outcome.out.splitlines())) == (1, 2)


def test_what_one_line_makes_the_next_can_use(command: Run, tmp_path: Path) -> None:
    registers, batch = tmp_path / "r.csv", tmp_path / "b.jsonl"
    registers.write_text("register,code,name,parent,extra\norganisation,nora,Nora,,account\norganisation,N1,Biblioteket,nora,unit\n")
    setting = ["parameter", "set", "loan-period", "7", "days", "--organisation", "N1"]
    lines = (["import", "registers", str(registers)], setting, ["explain", "loan-period", "--at", "N1"])
    batch.write_text("\n".join(json.dumps(line) for line in lines))
    documents = [json.loads(line) for line in command("batch", str(batch)).out.splitlines()]
    assert documents[2]["value"] == 7


@pytest.mark.sqlite_only
def test_a_batch_that_is_not_there_is_named(command: Run, tmp_path: Path) -> None:
    assert "There is no file" in command("batch", str(tmp_path / "none")).err


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("library")
def test_a_bug_in_one_command_leaves_the_others_alone(command: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def break_down(*_: object) -> None:
        raise RuntimeError("a patron's name")

    monkeypatch.setattr("app.cli.commands.rules.explain_question", break_down)
    batch = tmp_path / "b.jsonl"
    batch.write_text('["explain", "loan-period", "--at", "SDB"]\n["staff", "list"]\n')
    documents = [json.loads(line) for line in command("batch", str(batch)).out.splitlines()]
    assert documents[0]["reasons"][0]["kind"] == "failed"
    assert "staff" in documents[1]


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    ("words", "says"), [(["--help"], "no place"), (["staff", "--help"], "no place"), (["--version"], "no place"), (["frobnicate"], "frobnicate")]
)
def test_a_line_that_is_no_command_of_a_batch_is_refused_and_the_rest_goes_on(command: Run, tmp_path: Path, words: list[str], says: str) -> None:
    path = tmp_path / "batch.jsonl"
    path.write_text("\n".join(json.dumps(line) for line in (words, ["staff", "list"])))
    first, second = (json.loads(line) for line in command("batch", str(path)).out.splitlines())
    assert says in json.dumps(first)
    assert "admin" in json.dumps(second)
