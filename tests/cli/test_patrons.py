"""`import concerto`, `patron show`, `policy set`, `setting set`."""

from __future__ import annotations

import io
import json
from pathlib import Path

import jsonschema
import pytest
from sqlalchemy import select

from app.cli.progress import Progress
from app.cli.text import render
from app.database.engine import Database
from app.models.audit_entry import AuditEntry
from app.paths import resource
from tests.cli.conftest import Run
from tests.library import Library
from tests.services.imports.folder import Folder


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_folder_is_loaded_once_and_answered_the_same_again(command: Run, tmp_path: Path) -> None:
    folder = Folder(tmp_path / "data")
    folder.write()
    first = command("import", "concerto", str(folder.path), "--json")
    assert first.status == 0, first.err
    assert set(first.document) == {"counts", "mapped", "left_out", "warnings"}
    again = command("import", "concerto", str(folder.path), "--json")
    assert again.document == first.document
    assert "nothing was written" in again.err


@pytest.mark.sqlite_only
def test_a_folder_that_is_not_there_is_named(command: Run, tmp_path: Path) -> None:
    outcome = command("import", "concerto", str(tmp_path / "none"))
    assert outcome.status == 1
    assert str(tmp_path / "none") in outcome.err


@pytest.mark.usefixtures("library")
def test_show_tells_the_account_by_codes(command: Run) -> None:
    account = command("patron", "show", "1001", "--time", "2026-03-10T10:00", "--json").document
    assert (account["card"], account["category"], account["home_unit"], account["account"]) == ("1001", "vuxen", "SDB", "lindby")
    assert {(loan["barcode"], loan["due"]) for loan in account["loans"]} == {("B11", "2026-03-24"), ("B12", "2026-02-26")}
    assert account["debt"] == "25.00"
    assert [message["text"] for message in account["messages"]] == ["Ring före leverans"]


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("library")
def test_show_is_read_by_people_too(command: Run) -> None:
    assert "category: vuxen" in command("patron", "show", "1001").out


@pytest.mark.usefixtures("library")
def test_an_unknown_card_is_named(command: Run, as_staff: Run) -> None:
    outcome = command("patron", "show", "9999")
    assert outcome.status == 1
    assert outcome.err == "There is no patron with the card 9999.\n"
    assert as_staff("parameters", "patron", "show", "9999").status == 1


@pytest.mark.usefixtures("library")
def test_looking_at_an_account_is_in_its_log(command: Run, database: Database, library: Library) -> None:
    command("patron", "show", "1001")
    command("patron", "export", "1001")
    with database.reading() as session:
        verbs = session.scalars(select(AuditEntry.what).where(AuditEntry.patron_id == library.patrons["1001"]).order_by(AuditEntry.at)).all()
    assert verbs == ["open", "download"]


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("library")
def test_an_export_is_the_download_on_standard_output_or_in_a_new_file(command: Run, tmp_path: Path) -> None:
    """Q3."""
    file, moment = tmp_path / "anna.json", ("--time", "2026-03-10T10:00+01:00")
    printed = command("patron", "export", "1001", *moment)
    document = json.loads(printed.out)
    validator = jsonschema.Draft202012Validator(json.loads(resource("schemas", "patron-download.schema.json").read_text(encoding="utf-8")))
    assert list(validator.iter_errors(document)) == []
    assert command("patron", "export", "1001", "-o", str(file), "--json", *moment).document == {"card": "1001", "file": str(file)}
    written = json.loads(file.read_text(encoding="utf-8"))
    assert {key: value for key, value in written.items() if key != "log"} == {key: value for key, value in document.items() if key != "log"}
    again = command("patron", "export", "1001", "-o", str(file))
    assert again.status == 1
    assert "already" in again.err
    assert "no folder" in command("patron", "export", "1001", "-o", str(tmp_path / "none" / "x.json")).err


@pytest.mark.usefixtures("library")
def test_an_export_needs_its_permission(as_staff: Run) -> None:
    assert "patrons.download" in as_staff("desk", "patron", "export", "1001").err


@pytest.mark.usefixtures("library")
def test_a_policy_and_a_setting_are_set_and_given_back(command: Run) -> None:
    """L6, L8."""
    assert command("policy", "set", "vuxen", "autoblock-adult", "100", "--unit", "SDB", "--json").document["value"] == "100"
    assert command("policy", "set", "vuxen", "days", "7", "--unit", "SDB", "--loan-type", "short", "--step", "1").status == 0
    assert command("policy", "set", "vuxen", "autoblock-adult", "inherit", "--unit", "SDB").status == 0
    assert command("setting", "set", "junior-age-limit", "15", "--unit", "SDB").status == 0
    for words, says in (
        (("policy", "set", "nix", "hide-name", "1", "--unit", "SDB"), "nix"),
        (("policy", "set", "vuxen", "colour", "1", "--unit", "SDB"), "colour"),
        (("policy", "set", "vuxen", "reminders-max", "10", "--unit", "SDB"), "between 0 and 9"),
        (("setting", "set", "junior-age-limit", "15", "--unit", "NIX"), "NIX"),
    ):
        outcome = command(*words)
        assert outcome.status == 1
        assert says in outcome.err


@pytest.mark.usefixtures("library")
def test_who_may_only_look_can_set_no_policy(as_staff: Run) -> None:
    assert "register.change" in as_staff("viewer", "policy", "set", "vuxen", "hide-name", "1", "--unit", "SDB").err


def test_the_bar_shows_on_a_terminal_and_is_cleared() -> None:
    stream = Terminal()
    with Progress(stream) as progress:
        progress(1, 2, "patrons")
    assert "[###############...............] patrons" in stream.getvalue()
    assert stream.getvalue().endswith("\r")
    silent = io.StringIO()
    with Progress(silent) as progress:
        progress(1, 2, "patrons")
    assert silent.getvalue() == ""


def test_a_document_is_lines_and_tables_and_hides_no_control_characters() -> None:
    rows = [{"one": 1, "two": "b"}, {"one": 22, "two": None}]
    document = {"name": "A\x1b[31m", "empty": None, "yes": True, "rows": rows, "deep": {"x": [1, 2]}, "deeper": [{"a": [{"b": 1}]}]}
    assert render(document) == "name: A␛[31m\nyes: yes\nrows:\n  one  two\n  1    b\n  22\ndeep:\n  x:\n    1\n    2\ndeeper:\n  a:\n    b\n    1"


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("library")
def test_a_field_of_reminders_without_its_step_says_what_is_missing(command: Run) -> None:
    outcome = command("policy", "set", "vuxen", "days", "7", "--unit", "SDB")
    assert outcome.status == 1
    assert "--step" in outcome.err
