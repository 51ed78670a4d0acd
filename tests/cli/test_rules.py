"""`explain`, `parameter set`, `parameter remove`, `import rules`, `export rules`."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.database.engine import Database
from app.services.parameters import complete_base_rules
from tests.cli.conftest import Outcome, Run
from tests.databases import add_staff

pytestmark = pytest.mark.usefixtures("library")

RULES = """parameter;organisation;department;patron_category;from;to;value;unit;comment
loan-period;lindby;;barn;;;42;days;=Barnens egna
loan-period;SDB;VUX;;2026-06-01;2026-07-31;2026-08-20;date;Sommarlån
overdue-fee;lindby;;;;;2,50;per-day;
"""


def named(outcome: Outcome) -> list[tuple[str, int]]:
    """Return file and line of every sentence, each once, in order."""
    assert outcome.status == 1
    return list(dict.fromkeys((line.split(":")[0], int(line.split(":")[1])) for line in outcome.err.splitlines()))


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


@pytest.mark.sqlite_only
def test_explain_answers_for_every_selector_value_when_none_is_named(command: Run) -> None:
    answer = command("explain", "claim-interval", "--at", "SDB", "--json").document
    assert {decision["selector"]: decision["value"] for decision in answer["selectors"]}["invoice"] == 21


@pytest.mark.sqlite_only
def test_a_matrix_tells_what_explain_tells_for_every_combination(command: Run) -> None:
    """X3."""
    command("parameter", "set", "loan-period", "--organisation", "SDB", "21", "days", "--patron-category", "barn")
    words = ("matrix", "loan-period", "--at", "SDB", "--rows", "patron-category", "--columns", "media-type", "--date", "2026-03-10")
    found = command(*words, "--json").document
    cells = dict(zip(found["rows"], found["cells"], strict=True))
    assert {cell["value"] for cell in cells["barn"]} == {21}
    asked = ("--at", "SDB", "--patron-category", "vuxen", "--media-type", found["columns"][0], "--date", "2026-03-10", "--json")
    told = command("explain", "loan-period", *asked).document
    assert cells["vuxen"][0] == {"value": told["value"], "unit": told["unit"], "rule": told["rule"]["id"]}
    assert "21 days" in command(*words).out
    steps = command("matrix", "claim-interval", "--at", "lindby", "--rows", "organisation", "--columns", "selector", "--json").document
    assert ("SDB" in steps["rows"], "invoice" in steps["columns"]) == (True, True)
    assert "can't depend on" in command("matrix", "loan-period", "--at", "SDB", "--rows", "selector", "--columns", "shelf").err


@pytest.mark.sqlite_only
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


def test_simulate_tells_the_life_of_a_loan(command: Run) -> None:
    words = ("simulate", "--at", "DISK1", "--date", "2026-03-10")
    answer = command(*words, "--patron-category", "vuxen", "--media-type", "bok", "--returned", "2026-04-20", "--json").document
    told = {event["kind"]: event for event in answer["events"]}
    assert (told["loan"]["amount"], told["due"]["date"], told["due"]["setting"]) == ("0.00", "2026-04-07", "1 loan-period")
    assert (told["reminder-1"]["date"], told["reminder-1"]["setting"]) == ("2026-04-14", "1 claim-interval reminder-1")
    assert told["return"] == {"date": "2026-04-20", "kind": "return", "amount": "0.00", "sentence": "Returned, days late: 13", "setting": "1 overdue-fee"}
    assert "patron category must be given" in command(*words).err
    assert "can't be before" in command(*words, "--patron-category", "vuxen", "--returned", "2026-03-09").err
    assert "can't be below 0" in command(*words, "--patron-category", "vuxen", "--price", "-5").err
    assert "too far ahead" in command(*words, "--patron-category", "vuxen", "--date", "9999-12-31").err


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
    assert "at most two decimals" in command("parameter", "set", "loan-fee", "--organisation", "HAM", "٣").err
    assert "no number of a row" in command("parameter", "remove", "9" * 20).err


def test_who_may_only_look_can_set_nothing(as_staff: Run) -> None:
    """B9."""
    outcome = as_staff("viewer", "parameter", "set", "loan-period", "--organisation", "SDB", "21")
    assert outcome.status == 1
    assert "parameters.add" in outcome.err
    assert as_staff("viewer", "explain", "loan-period", "--at", "SDB").status == 0


@pytest.mark.parametrize("ending", ["csv", pytest.param("xlsx", marks=pytest.mark.sqlite_only)])
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


def test_a_preview_tells_what_an_import_would_change_and_changes_nothing(command: Run, as_staff: Run, tmp_path: Path) -> None:
    """X7."""
    command("parameter", "set", "loan-period", "--organisation", "HAM", "21", "days", "--comment", "förut")
    file = tmp_path / "rules.csv"
    rows = ("loan-period,HAM,,3,weeks,nu", "loan-period,SDB,barn,42,days,", "loan-period,1,,28,days,")
    file.write_text("\n".join(("parameter,organisation,patron_category,value,unit,comment", *rows)), encoding="utf-8")
    document = command("import", "rules", str(file), "--preview", "--json").document
    assert document["counts"] == {"rules": 3, "added": 1, "changed": 1, "unchanged": 1}
    before, after = {"value": "21", "unit": "days", "comment": "förut"}, {"value": "3", "unit": "weeks", "comment": "nu"}
    assert document["changes"] == [
        {"line": 2, "done": "changed", "parameter": "loan-period", "organisation": "HAM", "before": before, "after": after},
        {
            "line": 3, "done": "added", "parameter": "loan-period", "organisation": "SDB", "patron_category": "barn",
            "before": None, "after": {"value": "42", "unit": "days", "comment": ""},
        },
    ]  # fmt: skip
    assert command("explain", "loan-period", "--at", "HAM", "--json").document["value"] == 21
    assert "data.import" in as_staff("viewer", "import", "rules", str(file), "--preview").err
    file.write_text(file.read_text(encoding="utf-8") + "\nnix,HAM,,1,,\nloan-period,NIX,,1,,\n", encoding="utf-8")
    assert named(command("import", "rules", str(file), "--preview")) == [("rules.csv", 5), ("rules.csv", 6)]


@pytest.mark.sqlite_only
def test_every_bad_row_is_named_and_nothing_is_imported(command: Run, tmp_path: Path) -> None:
    """X15."""
    bad = tmp_path / "rules.csv"
    bad.write_text(
        "parameter,organisation,value,unit,from\nloan-period,HAM,7,days,\nloan-period,HAM,8,days,\nnix,HAM,1,,\nloan-period,NIX,1,,\n"
        "loan-period,HAM,many,,\nloan-period,HAM,7,days,2026-13-01\nloan-fee,1,5,,\n"
    )
    outcome = command("import", "rules", str(bad))
    assert outcome.status == 1
    assert named(outcome) == [("rules.csv", n) for n in (3, 4, 5, 6, 7, 8)]
    assert command("explain", "loan-period", "--at", "HAM", "--json").document["value"] == 28


@pytest.mark.sqlite_only
def test_all_kinds_of_faults_are_told_in_one_round_by_file_and_line(command: Run, as_staff: Run, database: Database, tmp_path: Path) -> None:
    """X15, B8, B9: format, unknown codes, what the role lacks, the delivered rules, repetitions, also of what is no rule yet."""
    command("parameter", "set", "loan-period", "--organisation", "HAM", "21")
    bad = tmp_path / "rules.csv"
    bad.write_text(
        "parameter,organisation,patron_category,value,unit\nloan-period,SDB,barn,9,days\nloan-period,SDB,barn,9,days,more\nloan-period,SDB,nix,9,days\n"
        "loan-period,1,,9,days\nloan-period,1,barn,9,days\nloan-period,SDB,barn,many,\nloan-period,SDB,vuxen,9,days\nloan-period,HAM,,9,days\n"
        "loan-period,lindby,barn,9,days\nloan-period,1,,28,days\n"
    )
    outcome = command("import", "rules", str(bad))
    says = {3: "6 cells", 4: "nix", 5: "delivered", 6: "delivered", 7: "whole number", 11: "line 5"}
    assert {line for _, line in named(outcome)} == {3, 4, 5, 6, 7, 11}
    for line in outcome.err.splitlines():
        assert says[int(line.split(":")[1])] in line or "line 2 has the same" in line
    assert command("explain", "loan-period", "--at", "HAM", "--json").document["value"] == 21
    add_staff(database, "importer", "administrator", "SDB")
    restricted = as_staff("importer", "import", "rules", str(bad))
    assert {line for _, line in named(restricted)} == {3, 4, 5, 6, 7, 9, 10, 11}
    lacking = [line for line in restricted.err.splitlines() if "permission" in line]
    assert [line.split(" ")[0] for line in lacking] == [f"rules.csv:{n}:" for n in (5, 6, 9, 10)]
    assert "parameters.change is missing" in lacking[2]


@pytest.mark.sqlite_only
def test_a_file_with_one_broken_row_names_the_bad_rows_before_it_too(command: Run, tmp_path: Path) -> None:
    file = tmp_path / "rules.csv"
    file.write_text('parameter,organisation,value\nnix,HAM,1\nloan-period,HAM,"1\n')
    assert named(command("import", "rules", str(file))) == [("rules.csv", 2), ("rules.csv", 3)]


def test_a_row_for_the_delivered_rules_is_taken_only_when_it_says_the_same(command: Run, tmp_path: Path) -> None:
    """B8."""
    file = tmp_path / "rules.csv"
    file.write_text("parameter,organisation,value,unit\nloan-period,1,28,days\n")
    assert command("import", "rules", str(file)).status == 0
    file.write_text("parameter,organisation,value,unit\nloan-period,1,29,days\n")
    assert command("import", "rules", str(file)).status == 1


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "empty"),
        ("parameter,organisation,colour,value\n", "no column colour"),
        ("parameter,organisation\n", "column value is missing"),
        ("parameter,organisation,value,value\n", "twice"),
        ("parameter,organisation,value\nloan-period,HAM,1,2,3\n", "rules.csv:2:"),
        ('parameter,organisation,value\nloan-period,HAM,"1\n', "rules.csv:2:"),
        ("parameter,organisation,value,from\nloan-period,HAM,1,soon\n", "rules.csv:2: from: soon is not a date."),
        ("parameter,organisation,value\nloan-period,HAM,many\n", "rules.csv:2: value: many is not a whole number."),
        ("parameter,organisation,value\nloan-period,,1\n", "rules.csv:2: organisation must be given."),
    ],
)
def test_a_file_that_is_no_table_of_rules_is_refused(command: Run, tmp_path: Path, content: str, says: str) -> None:
    file = tmp_path / "rules.csv"
    file.write_text(content)
    outcome = command("import", "rules", str(file))
    assert outcome.status == 1
    assert says in outcome.err


@pytest.mark.sqlite_only
def test_a_file_that_is_not_there_is_named(command: Run, tmp_path: Path) -> None:
    for kind in ("rules", "registers"):
        assert "There is no file" in command("import", kind, str(tmp_path / "none.csv")).err


@pytest.mark.sqlite_only
def test_a_workbook_that_is_none_is_refused(command: Run, tmp_path: Path) -> None:
    file = tmp_path / "rules.xlsx"
    file.write_text("no workbook")
    assert "no XLSX file" in command("import", "rules", str(file)).err


@pytest.mark.sqlite_only
@pytest.mark.parametrize("kind", ["rules", "registers"])
def test_an_export_replaces_a_file_only_when_it_is_told_to(command: Run, tmp_path: Path, kind: str) -> None:
    file = tmp_path / "out.csv"
    file.write_text("mine")
    refused = command("export", kind, str(file))
    assert (refused.status, refused.err) == (1, f"There is a file {file} already; --force replaces it.\n")
    assert file.read_text() == "mine"
    assert command("export", kind, str(file), "--force").status == 0
    assert file.read_text().startswith(("parameter,", "register,"))
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]


def test_files_need_their_permission(as_staff: Run, tmp_path: Path) -> None:
    file = tmp_path / "rules.csv"
    file.write_text("parameter,organisation,value\nloan-period,HAM,1\n")
    assert "data.import" in as_staff("viewer", "import", "rules", str(file)).err
    assert "data.export" in as_staff("viewer", "export", "rules", str(file)).err
    assert "data.export" in as_staff("viewer", "export", "registers", str(file)).err


def test_check_rules_names_what_is_wrong_and_nothing_else(command: Run, database: Database) -> None:
    """X4: the document of cli.md, sentences that name rule, parameter, organisation and what beats it; exit status 0."""
    with database.writing() as session:
        complete_base_rules(session)
        session.commit()
    assert command("check-rules", "--json").document == {"findings": []}
    assert command("check-rules").out.strip() == "No findings."
    every = [command("parameter", "set", "loan-period", "--organisation", "SDB", "30", "--patron-category", "barn", "--json").document["id"]]
    for point in ("DISK1", "AUTO", "BARN"):
        every.append(command("parameter", "set", "loan-period", "--organisation", point, "31", "--patron-category", "barn", "--json").document["id"])
    needless = command("parameter", "set", "loan-period", "--organisation", "BARN", "28", "--json").document["id"]
    unsound = command("parameter", "set", "reservations-max", "--organisation", "lindby", "0", "--patron-category", "barn", "--json").document["id"]
    found = command("check-rules", "--json").document["findings"]
    assert [(one["kind"], one["rule"]) for one in found] == [("shadowed", every[0]), ("coordination", unsound), ("needless", needless)]
    assert found[0]["sentence"].startswith(f"Rule {every[0]} (Loan period, ")
    assert all(f"rule {number} (" in found[0]["sentence"] for number in every[1:])


def test_the_impact_of_a_rule_is_told_and_nothing_is_saved(command: Run, as_staff: Run, tmp_path: Path) -> None:
    """X5."""
    wish = ("parameter", "set", "loan-period", "--organisation", "SDB", "14", "--media-type", "bok")
    told = command(*wish, "--impact", "-o", str(tmp_path / "moved.csv"), "--json").document
    assert (told["loans"], told["borrowers"], told["patrons"], told["copies"]) == (2, 1, 0, 2)
    assert told["of"]["loans"] == 3
    assert told["changes"] == [
        {"parameter": "loan-period", "selector": None, "before": {"value": 28, "unit": "days", "rule": told["changes"][0]["before"]["rule"]},
         "after": {"value": 14, "unit": "days", "rule": None}, "loans": 2, "patrons": 0, "copies": 2},
    ]  # fmt: skip
    lines = (tmp_path / "moved.csv").read_text().splitlines()
    assert [line.split(",")[4] for line in lines if line.startswith("loans,")] == ["B11", "B12"]
    assert len(lines) == 1 + told["lines"] == 5
    file = tmp_path / "rules.csv"
    file.write_text("parameter,organisation,media_type,value,unit\nloan-period,SDB,bok,14,days\nloan-period,lindby,,28,days\n")
    assert command("import", "rules", str(file), "--impact", "--json").document == {key: told[key] for key in told if key != "lines"}
    assert command(*wish, "--json").document["done"] == "added"
    saved = command(*wish, "--impact", "--json").document
    assert (saved["loans"], saved["changes"]) == (0, [])
    number = command(*wish, "--json").document["id"]
    gone = command("parameter", "remove", str(number), "--impact", "--json").document
    assert (gone["loans"], gone["changes"][0]["before"]["rule"]) == (2, number)
    assert "no circulation rule with the number 0" in command("parameter", "remove", "0", "--impact").err
    assert "parameters.view" in as_staff("desk", *wish, "--impact").err
