"""`history PARAMETER`, `history put-back ID` (X6)."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import text

from app.database.engine import Database
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import Value
from app.services.parameters import set_rule
from tests.cli.conftest import Run
from tests.conftest import Works
from tests.library import Library

pytestmark = pytest.mark.usefixtures("library")

SET = ("parameter", "set", "loan-period", "--organisation", "SDB", "--patron-category", "barn", "--json")


@pytest.fixture
def rule_id(command: Run) -> int:
    """A rule that was added and changed."""
    made = command(*SET, "14").document
    command(*SET, "3", "weeks", "--comment", "Sommar")
    return int(made["id"])


def test_entries_say_who_when_what_from_and_to(command: Run, rule_id: int) -> None:
    document = command("history", "loan-period", "--json").document
    changed, added = document["entries"]
    assert (changed["what"], changed["outside"]) == ("changed", False)
    plain = {"shelf": None, "from": None, "to": None}
    assert changed["before"] == plain | {"value": 14, "unit": "days", "comment": ""}
    assert changed["after"] == plain | {"value": 3, "unit": "weeks", "comment": "Sommar"}
    assert (added["what"], added["before"], added["after"]["value"]) == ("added", None, 14)
    assert (changed["rule"]["id"], changed["rule"]["organisation"], changed["rule"]["patron_category"]) == (rule_id, "SDB", "barn")
    assert datetime.fromisoformat(changed["at"]).utcoffset() is not None
    assert changed["login"]


@pytest.mark.sqlite_only
def test_entries_are_told_as_lines_for_people(command: Run, rule_id: int) -> None:
    heading, newest, oldest = command("history", "loan-period").out.splitlines()[2:]
    assert heading.split()[:3] == ["id", "at", "login"]
    assert " ".join(newest.split()[-7:]) == "changed 14 days 3 weeks, comment Sommar"
    assert oldest.split()[-3:] == ["added", "14", "days"]
    assert str(rule_id) in newest.split()


@pytest.mark.sqlite_only
def test_entries_of_an_organisation_a_rule_and_a_person(command: Run, rule_id: int) -> None:
    command("parameter", "set", "loan-period", "--organisation", "lindby", "28")
    command("parameter", "set", "loan-period", "--organisation", "HAM", "7")

    def count(*words: str) -> int:
        return len(command("history", "loan-period", "--json", *words).document["entries"])

    assert [count(), count("--organisation", "SDB"), count("--organisation", "lindby"), count("--rule", str(rule_id))] == [4, 3, 1, 2]
    assert count("--by", "nobody") == 0
    assert "NIX" in command("history", "loan-period", "--organisation", "NIX").err
    assert "loan-periods" in command("history", "loan-periods").err


def test_the_rules_as_they_stood_at_the_end_of_a_day(command: Run, rule_id: int) -> None:
    (entry, _) = command("history", "loan-period", "--json").document["entries"]
    day = datetime.fromisoformat(entry["at"]).date()

    def numbers(of: str) -> list[int]:
        document = command("history", "loan-period", "--organisation", "SDB", "--day", of, "--json").document
        return [rule["value"] for rule in document["rules"] if rule["organisation"] == "SDB"]

    assert numbers(day.isoformat()) == [3]
    assert numbers((day - timedelta(days=1)).isoformat()) == []
    assert f"day: {day}" in command("history", "loan-period", "--day", day.isoformat()).out


def test_an_entry_is_put_back_and_that_one_too(command: Run, rule_id: int) -> None:
    def newest() -> str:
        return str(command("history", "loan-period", "--json").document["entries"][0]["id"])

    first = newest()
    done = command("history", "put-back", first, "--json").document
    assert (done["done"], done["rule"]["id"], done["rule"]["value"], done["rule"]["unit"]) == ("changed", rule_id, 14, "days")
    assert "as it was then already" in command("history", "put-back", first).err
    added = command("history", "loan-period", "--json").document["entries"][-1]["id"]
    assert command("history", "put-back", added).out == "The rule was removed.\n"
    assert command("history", "put-back", newest(), "--json").document["done"] == "added"
    assert command("history", "loan-period", "--json").document["entries"][0]["comment"] == "put-back"


def test_both_need_their_permission(as_staff: Run, command: Run, rule_id: int) -> None:
    entry = command("history", "loan-period", "--json").document["entries"][0]["id"]
    assert "history.view" in as_staff("desk", "history", "loan-period").err
    assert len(as_staff("viewer", "history", "loan-period", "--json").document["entries"]) == 2
    assert "history.put-back" in as_staff("viewer", "history", "put-back", entry).err
    assert rule_id


@pytest.mark.parametrize("words", [("put-back",), ("loan-period", "019d0000-0000-7000-8000-000000000000")])
def test_an_entry_goes_with_put_back_only(lanedisk: Run, words: tuple[str, ...]) -> None:
    outcome = lanedisk("history", *words)
    assert outcome.status == 2
    assert "put-back and the ID" in outcome.err


@pytest.mark.sqlite_only
def test_a_rule_of_an_organisation_that_is_gone_is_told_by_its_number(command: Run, work: Works, library: Library, database: Database) -> None:
    place = library.organisations["AUTO"]
    set_rule(work(), Rule(parameter="loan-period", organisation_id=place, value=Value(5, None, "days")))
    with database.writing() as session:
        session.execute(text("delete from parameter_rule where organisation_id = :id"), {"id": place})
        session.execute(text("delete from organisation_closure where descendant_id = :id"), {"id": place})
        session.execute(text("delete from organisation where id = :id"), {"id": place})
        session.commit()
    (entry,) = command("history", "loan-period", "--json").document["entries"]
    assert entry["rule"]["organisation"] == f"#{place}"
