"""`import policies`, `export policies`, `policy set`, `setting set`: the round trip, and what is refused (L4-L9)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.database.engine import Database
from app.models.patron_category import CategorySetting, ReminderSetting, StandardCategory
from tests.cli.conftest import Run
from tests.library import Library

pytestmark = pytest.mark.usefixtures("library")

HEADING = "organisation,category,field,loan_type,step,value\n"
GIVEN = (
    HEADING
    + """1,vuxen,reminders-max,,,3
lindby,vuxen,max-fee-adult,,,400
lindby,vuxen,no-invoice,,,1
lindby,vuxen,days,normal,prenotice,2
lindby,vuxen,days,normal,1,14
lindby,vuxen,fee-adult,normal,1,20.5
lindby,vuxen,text,normal,1,"=Hej, ""du""
lämna!"
lindby,vuxen,invoice-text,,,\\none
lindby,barn,invoice-text,,,\\inherit
SDB,vuxen,standard,,,1
SDB,vuxen,max-fee-adult,,,none
BARN,barn,days,short,9,999
"""
)


def stored(database: Database) -> set[tuple[Any, ...]]:
    """Return every value that an organisation sets for a category."""
    found: set[tuple[Any, ...]] = set()
    with database.reading() as session:
        for table in (CategorySetting, ReminderSetting, StandardCategory):
            columns = [column for column in table.__table__.columns if column.name not in {"id", "version"}]
            found |= {(table.__tablename__, *row) for row in session.execute(select(*columns))}
    return found


def write(folder: Path, text: str, name: str = "policies.csv") -> str:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return str(file)


@pytest.mark.parametrize("ending", ["csv", pytest.param("xlsx", marks=pytest.mark.sqlite_only)])
def test_what_is_exported_and_changed_since_imports_to_the_same(command: Run, database: Database, tmp_path: Path, ending: str) -> None:
    """Registers and policies: exported, changed, imported, the same again."""
    report = command("import", "policies", write(tmp_path, GIVEN), "--json").document
    assert (report["counts"], report["added"], report["changed"]) == ({"settings": 12}, 12, 0)
    policies, registers = str(tmp_path / f"out.{ending}"), str(tmp_path / f"registers.{ending}")
    assert command("export", "policies", policies, "--json").document["counts"] == {"settings": 13}  # with the standard category of 1 Admin
    command("export", "registers", registers)
    then = stored(database)
    assert {"none", "inherit"} <= {row[-1] for row in then}  # texts, not what they are the words for
    for words in (("days", "15", "--loan-type", "normal", "--step", "1"), ("no-invoice", "0"), ("max-fee-adult", "1")):
        command("policy", "set", "vuxen", *words, "--unit", "lindby")
    command("policy", "set", "barn", "standard", "1", "--unit", "SDB")
    file = write(tmp_path, "register,code,name,parent,extra\npatron-category,vuxen,Annat namn,,\n", "names.csv")
    command("import", "registers", file)
    assert stored(database) != then
    again = command("import", "policies", policies, "--json").document
    command("import", "registers", registers)
    assert (again["added"], again["changed"], again["given_back"], stored(database)) == (0, 4, 0, then)
    assert command("import", "policies", policies, "--json").document["changed"] == 0
    if ending == "csv":
        second, names = tmp_path / "second.csv", tmp_path / "names2.csv"
        command("export", "policies", str(second))
        command("export", "registers", str(names))
        assert (second.read_bytes(), names.read_bytes()) == (Path(policies).read_bytes(), Path(registers).read_bytes())
        assert "--force" in command("export", "policies", str(second)).err


def test_a_value_is_given_back(command: Run, database: Database, tmp_path: Path) -> None:
    then = stored(database)
    command("import", "policies", write(tmp_path, GIVEN))
    rows = [row.rsplit(",", 1)[0] for row in GIVEN.replace('"=Hej, ""du""\nlämna!"', "x").splitlines()[1:]]
    report = command("import", "policies", write(tmp_path, HEADING + "".join(f"{row},inherit\n" for row in rows)), "--json").document
    assert (report["given_back"], stored(database)) == (12, then)


BAD = {
    "SDB,vuxen,days,normal,1,-1": "whole number",
    "SDB,vuxen,invoice-days,,,1000": "between 0 and 999",
    "SDB,vuxen,fee-adult,normal,1,1.234": "1.234",
    "SDB,vuxen,max-fee-adult,,,-5": "between 0 and 9999999.00",
    "SDB,vuxen,autoblock-adult,,,": "A value must be given",
    "SDB,vuxen,no-invoice,,,2": "between 0 and 1",
    "SDB,vuxen,reminders-max,,,10": "between 0 and 9",
    "SDB,vuxen,nonsense,,,1": "nonsense",
    "SDB,nix,no-invoice,,,1": "nix",
    "NIX,vuxen,no-invoice,,,1": "NIX",
    "SDB,vuxen,days,nix,1,7": "nix",
    "SDB,vuxen,days,normal,10,7": "10 is not one of",
    "SDB,vuxen,days,,,7": "name its step",
    "SDB,vuxen,days,normal,,7": "by its step and its loan type",
    "SDB,vuxen,text,normal,1," + "x" * 20_001: "20000 characters",
    "DISK1,vuxen,no-invoice,,,1": "circulation point",
    "1,standard,standard,,,inherit": "There is always a standard category",
    "1,standard,standard,,,0": "making another one",
}


@pytest.mark.sqlite_only
def test_every_bad_line_is_named_and_nothing_is_imported(command: Run, database: Database, tmp_path: Path) -> None:
    then = stored(database)
    outcome = command("import", "policies", write(tmp_path, HEADING + "SDB,vuxen,no-invoice,,,1\n" + "".join(f"{row}\n" for row in BAD)))
    assert outcome.status == 1
    told = outcome.err.splitlines()
    assert [line.split(" ")[0] for line in told] == [f"policies.csv:{n}:" for n in range(3, len(BAD) + 3)]
    assert [row for (row, said), line in zip(BAD.items(), told, strict=True) if said not in line] == []
    assert stored(database) == then


@pytest.mark.sqlite_only
def test_the_command_line_refuses_the_same_with_the_same_sentence(command: Run, database: Database, tmp_path: Path) -> None:
    then = stored(database)
    calls = []
    for row in BAD:
        unit, category, field, loan_type, step, value = row.split(",", 5)
        more = [word for name, text in (("--loan-type", loan_type), ("--step", step)) if text for word in (name, text)]
        calls.append(["policy", "set", "--unit", unit, *more, category, field, "--", value])
    answers = [json.loads(line) for line in command("batch", write(tmp_path, "\n".join(map(json.dumps, calls)), "calls")).out.splitlines()]
    assert [row for (row, said), answer in zip(BAD.items(), answers, strict=True) if said not in answer["error"]] == []
    assert stored(database) == then


@pytest.mark.sqlite_only
def test_two_standard_categories_can_not_be_imported(command: Run, database: Database, tmp_path: Path, library: Library) -> None:
    file = write(tmp_path, HEADING + "SDB,vuxen,standard,,,1\nSDB,barn,standard,,,1\nSDB,talbok,standard,,,0\n")
    assert "policies.csv:3: line 2 names another standard category" in command("import", "policies", file).err
    twice = write(tmp_path, HEADING + "SDB,vuxen,no-invoice,,,1\nSDB,vuxen,no-invoice,,,0\n")
    assert "policies.csv:3: line 2 sets the same value" in command("import", "policies", twice).err
    for category in ("vuxen", "barn"):
        command("import", "policies", write(tmp_path, HEADING + f"SDB,{category},standard,,,1\nSDB,talbok,standard,,,0\n"))
    with database.reading() as session:
        rows = session.execute(select(StandardCategory.organisation_id, StandardCategory.patron_category_id)).all()
    places, categories = library.organisations, library.categories
    assert {tuple(row) for row in rows} == {(places["1"], categories["standard"]), (places["SDB"], categories["barn"])}


@pytest.mark.sqlite_only
def test_what_is_not_standard_can_be_said_so_without_a_value_of_its_own(command: Run, database: Database) -> None:
    then = stored(database)
    assert command("policy", "set", "vuxen", "standard", "0", "--unit", "SDB").status == 0
    assert stored(database) == then


def test_both_need_their_permission(as_staff: Run, tmp_path: Path) -> None:
    file = write(tmp_path, HEADING + "SDB,vuxen,no-invoice,,,1\n")
    assert "data.import" in as_staff("parameters", "import", "policies", file).err
    assert "data.export" in as_staff("desk", "export", "policies", str(tmp_path / "out.csv")).err
