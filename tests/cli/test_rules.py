"""`explain`, `parameter set`, `parameter remove`, `import rules`, `export rules`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("library")

RULES = """parameter;organisation;department;patron_category;from;to;value;unit;comment
loan-period;lindby;;barn;;;42;days;=Barnens egna
loan-period;SDB;VUX;;2026-06-01;2026-07-31;2026-08-20;date;Sommarlån
overdue-fee;lindby;;;;;2,50;per-day;
"""


def test_explain_names_the_rule_that_governs_and_those_it_beats(command: Run) -> None:
    """X1."""
    words = ("--patron-category", "barn", "--comment", "Barn", "--json")
    made = command("parameter", "set", "loan-period", "--organisation", "SDB", "21", "days", *words).document
    assert (made["done"], made["value"], made["unit"]) == ("added", 21, "days")
    answer = command("explain", "loan-period", "--at", "DISK1", "--patron-category", "barn", "--date", "2026-03-10", "--json").document
    assert (answer["value"], answer["rule"]["id"], answer["rule"]["comment"]) == (21, made["id"], "Barn")
    assert [beaten["decided_by"] for beaten in answer["beaten"]] == ["organisation"]
    other = command("explain", "loan-period", "--at", "DISK1", "--patron-category", "vuxen", "--json").document
    assert other["value"] == 28


def test_explain_answers_for_every_selector_value_when_none_is_named(command: Run) -> None:
    answer = command("explain", "claim-interval", "--at", "SDB", "--json").document
    assert {decision["selector"]: decision["value"] for decision in answer["selectors"]}["invoice"] == 21


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("loan-periods", "--at", "SDB"), "no circulation parameter loan-periods"),
        (("loan-period", "--at", "NIX"), "no organisation with the code NIX"),
        (("loan-period", "--at", "SDB", "--patron-category", "nix"), "nix"),
        (("loan-period", "--at", "SDB", "--selector", "nix"), "no list to choose from"),
    ],
)
def test_explain_names_the_code_that_is_unknown(command: Run, words: tuple[str, ...], says: str) -> None:
    outcome = command("explain", *words)
    assert outcome.status == 1
    assert says in outcome.err


def test_a_rule_is_set_again_with_another_value_and_removed(command: Run) -> None:
    words = ("parameter", "set", "loan-period", "--organisation", "HAM", "--json")
    first = command(*words, "21").document
    assert command(*words, "3", "weeks").document == first | {"done": "changed", "value": 3, "unit": "weeks"}
    assert command(*words, "3", "weeks").document["done"] == "unchanged"
    assert command("parameter", "remove", str(first["id"])).status == 0
    gone = command("parameter", "remove", str(first["id"]))
    assert gone.status == 1
    assert str(first["id"]) in gone.err


def test_a_protected_rule_and_a_wrong_value_are_refused(command: Run) -> None:
    """B8, B12."""
    assert command("parameter", "set", "loan-period", "--organisation", "1", "21").status == 1
    assert "whole number" in command("parameter", "set", "loan-period", "--organisation", "HAM", "many").err


def test_who_may_only_look_can_set_nothing(as_staff: Run) -> None:
    """B9."""
    outcome = as_staff("viewer", "parameter", "set", "loan-period", "--organisation", "SDB", "21")
    assert outcome.status == 1
    assert "parameters.add" in outcome.err
    assert as_staff("viewer", "explain", "loan-period", "--at", "SDB").status == 0


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_rules_that_are_exported_import_to_the_same(command: Run, tmp_path: Path, ending: str) -> None:
    """X7."""
    command("parameter", "set", "overdue-fee", "--organisation", "lindby", "1")
    given = tmp_path / "given.csv"
    given.write_text(RULES, encoding="cp1252")
    report = command("import", "rules", str(given), "--json").document
    assert (report["counts"]["rules"], report["added"], report["changed"]) == (3, 2, 1)
    first, second = tmp_path / f"first.{ending}", tmp_path / f"second.{ending}"
    counts = command("export", "rules", str(first), "--json").document["counts"]
    again = command("import", "rules", str(first), "--json").document
    assert (again["counts"], again["unchanged"]) == (counts, counts["rules"])
    command("export", "rules", str(second))
    if ending == "csv":
        assert first.read_bytes() == second.read_bytes()
        assert ",'=Barnens egna\n" in first.read_text(encoding="utf-8")


def test_every_bad_row_is_named_and_nothing_is_imported(command: Run, tmp_path: Path) -> None:
    """X15."""
    bad = tmp_path / "rules.csv"
    bad.write_text(
        "parameter,organisation,value,unit,from\nloan-period,HAM,7,days,\nloan-period,HAM,8,days,\nnix,HAM,1,,\nloan-period,NIX,1,,\n"
        "loan-period,HAM,many,,\nloan-period,HAM,7,days,2026-13-01\nloan-fee,1,5,,\n"
    )
    outcome = command("import", "rules", str(bad))
    assert outcome.status == 1
    assert [line.split(" ")[0] for line in outcome.err.splitlines()] == [f"rules.csv:{n}:" for n in (3, 4, 5, 6, 7)]
    assert command("explain", "loan-period", "--at", "HAM", "--json").document["value"] == 28


def test_a_row_for_the_delivered_rules_is_taken_only_when_it_says_the_same(command: Run, tmp_path: Path) -> None:
    """B8."""
    file = tmp_path / "rules.csv"
    file.write_text("parameter,organisation,value,unit\nloan-period,1,28,days\n")
    assert command("import", "rules", str(file)).status == 0
    file.write_text("parameter,organisation,value,unit\nloan-period,1,29,days\n")
    assert command("import", "rules", str(file)).status == 1


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "empty"),
        ("parameter,organisation,colour,value\n", "no column colour"),
        ("parameter,organisation\n", "column value is missing"),
        ("parameter,organisation,value,value\n", "twice"),
        ("parameter,organisation,value\nloan-period,HAM,1,2,3\n", "rules.csv:2:"),
        ('parameter,organisation,value\nloan-period,HAM,"1\n', "rules.csv:2:"),
    ],
)
def test_a_file_that_is_no_table_of_rules_is_refused(command: Run, tmp_path: Path, content: str, says: str) -> None:
    file = tmp_path / "rules.csv"
    file.write_text(content)
    outcome = command("import", "rules", str(file))
    assert outcome.status == 1
    assert says in outcome.err


def test_a_file_that_is_not_there_is_named(command: Run, tmp_path: Path) -> None:
    for kind in ("rules", "registers"):
        assert "There is no file" in command("import", kind, str(tmp_path / "none.csv")).err


def test_a_workbook_that_is_none_is_refused(command: Run, tmp_path: Path) -> None:
    file = tmp_path / "rules.xlsx"
    file.write_text("no workbook")
    assert "no XLSX file" in command("import", "rules", str(file)).err


def test_files_need_their_permission(as_staff: Run, tmp_path: Path) -> None:
    file = tmp_path / "rules.csv"
    file.write_text("parameter,organisation,value\nloan-period,HAM,1\n")
    assert "data.import" in as_staff("viewer", "import", "rules", str(file)).err
    assert "data.export" in as_staff("viewer", "export", "rules", str(file)).err
    assert "data.export" in as_staff("viewer", "export", "registers", str(file)).err
