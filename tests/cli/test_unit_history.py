"""`history --unit UNIT`, and `history put-back ID` of what it tells (X6)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from app.database.engine import Database
from app.database.unit_of_work import utc_now
from app.domain.setting import Setting
from app.domain.settings_draft import Change, Key, SettingsDraft
from app.domain.unit_draft import PARENT, Entity, Spot, Typed, UnitDraft
from app.queries.several_units import read_units
from app.services.several_units import preview_units, save_for_units
from app.services.unit_register import save_unit
from tests.cli.conftest import Run
from tests.conftest import Works
from tests.library import Library

pytestmark = pytest.mark.usefixtures("library")


def entries(command: Run, *words: str, unit: str = "SDB") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = command("history", "--unit", unit, *words, "--json").document["entries"]
    return [entry for entry in found if not entry["outside"]]  # the library was furnished past the program


def fields(entry: dict[str, Any]) -> list[tuple[Any, ...]]:
    return [tuple(field[name] for name in ("unit", "category", "row", "field", "before", "after")) for field in entry["fields"]]


def test_a_units_changes_are_told_and_put_back(command: Run, as_staff: Run) -> None:
    command("policy", "set", "vuxen", "max-fee-adult", "100", "--unit", "SDB")
    command("policy", "set", "vuxen", "days", "14", "--unit", "SDB", "--loan-type", "normal", "--step", "1")
    command("setting", "set", "junior-age-limit", "16", "--unit", "SDB")
    command("policy", "set", "vuxen", "max-fee-adult", "200", "--unit", "HAM")
    age, days, fee = entries(command)
    assert fields(age) == [("SDB", None, None, "junior-age-limit", "inherit", "16")]
    assert fields(days) == [("SDB", "vuxen", None, "normal/1/days", "inherit", "14")]
    assert fields(fee) == [("SDB", "vuxen", None, "max-fee-adult", "inherit", "100.00")]
    assert (fee["what"], fee["several"], bool(fee["login"])) == ("changed", False, True)
    assert [entry["id"] for entry in entries(command, "--category", "vuxen")] == [days["id"], fee["id"]]
    assert entries(command, "--by", "nobody") == []
    heading, newest, *_ = command("history", "--unit", "SDB").out.splitlines()[2:]
    assert heading.split()[:3] == ["id", "at", "login"]
    assert newest.split()[-4:] == ["junior-age-limit", "changed", "inherit", "16"]

    done = command("history", "put-back", fee["id"], "--json").document
    assert (done["done"], done["fields"]) == (
        "changed", [{"unit": "SDB", "category": "vuxen", "row": None, "field": "max-fee-adult", "value": "inherit"}],
    )  # fmt: skip
    assert entries(command)[0]["comment"] == "put-back"
    assert "as it was then already" in command("history", "put-back", fee["id"]).err
    assert "no entry" in command("history", "put-back", days["id"], "--field", "max-fee-adult").err
    assert "history.view" in as_staff("desk", "history", "--unit", "SDB").err
    assert "history.put-back" in as_staff("viewer", "history", "put-back", days["id"]).err
    assert "NIX" in command("history", "--unit", "NIX").err
    assert "nix" in command("history", "--unit", "SDB", "--category", "nix").err


@pytest.mark.sqlite_only
def test_one_field_of_many_is_put_back_and_what_was_saved_for_several_units_as_one(command: Run, work: Works, library: Library, database: Database) -> None:
    vuxen, places = library.categories["vuxen"], [library.organisations[code] for code in ("SDB", "HAM")]
    keys = {Key("max-fee-adult", vuxen): Setting(10_000), Key("no-invoice", vuxen): Setting(1)}
    draft = SettingsDraft(places[0], {key: Change(None, mine) for key, mine in keys.items()})
    actor = work.actor()
    with database.reading() as session:
        preview = preview_units(session, actor, draft, places)
    save_for_units(work(clock=utc_now), preview.drafts(places))
    (saved,) = entries(command, unit="HAM")
    assert (saved["several"], [field[0] for field in fields(saved)]) == (True, ["HAM", "HAM"])
    assert "all of it is put back" in command("history", "put-back", saved["id"], "--field", "no-invoice").err
    done = command("history", "put-back", saved["id"], "--json").document
    assert sorted({field["unit"] for field in done["fields"]}) == ["HAM", "SDB"]
    with database.reading() as session:
        standings = read_units(session, places, keys).standings
    assert {standings[place][key].own for place in places for key in keys} == {None}
    assert [entry["several"] for entry in entries(command)] == [True, True]

    hours, street = (Spot(Entity.ORGANISATION, places[0], name) for name in ("hours-0", "street"))
    save_unit(work(clock=utc_now), UnitDraft(places[0], {hours: Typed("10:00-18:00", "closed"), street: Typed("Storgatan 1", "Nygatan 3")}))
    entry = entries(command)[0]
    command("history", "put-back", entry["id"], "--field", "street")
    newest = entries(command)[0]
    assert fields(newest) == [("SDB", None, "Stadsbiblioteket", "street", "Nygatan 3", "Storgatan 1")]


@pytest.mark.sqlite_only
def test_where_a_unit_hangs_is_told_by_code(command: Run, work: Works, library: Library) -> None:
    barn, above, other = (library.organisations[code] for code in ("BARN", "SDB", "HAM"))
    save_unit(work(clock=utc_now), UnitDraft(barn, {Spot(Entity.ORGANISATION, barn, PARENT): Typed(str(above), str(other))}))
    (entry,) = entries(command, unit="BARN")
    assert fields(entry) == [("BARN", None, "Barnbiblioteket", "parent", "SDB", "HAM")]
    assert command("history", "put-back", entry["id"], "--json").document["fields"][0]["value"] == "SDB"


@pytest.mark.sqlite_only
def test_a_unit_as_it_stood_at_the_end_of_a_day(command: Run) -> None:
    command("policy", "set", "vuxen", "max-fee-adult", "100", "--unit", "SDB")
    command("policy", "set", "vuxen", "max-fee-adult", "300", "--unit", "lindby")
    command("setting", "set", "junior-age-limit", "16", "--unit", "lindby")
    day = datetime.fromisoformat(entries(command)[0]["at"]).date()
    document = command("history", "--unit", "SDB", "--day", day.isoformat(), "--json").document
    told = [(value["unit"], value["category"], value["field"], value["value"], value["holds"]) for value in document["values"]]
    assert told == [
        ("1", None, "standard", "standard", True), ("lindby", None, "junior-age-limit", "16", True), ("SDB", "vuxen", "max-fee-adult", "100.00", True),
        ("lindby", "vuxen", "max-fee-adult", "300.00", False),
    ]  # fmt: skip
    assert (document["fields"]["street"], document["fields"]["parent"], document["was_there"]) == ("Storgatan 1", "lindby", True)
    earlier = (day - timedelta(days=1)).isoformat()
    document = command("history", "--unit", "SDB", "--day", earlier, "--category", "vuxen", "--json").document
    assert (document["values"], document["fields"]) == ([], {})
    assert f"day: {earlier}" in command("history", "--unit", "SDB", "--day", earlier).out


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "give a PARAMETER"), (("loan-period", "--unit", "SDB"), "give a PARAMETER"), (("put-back",), "put-back and the ID"),
        (("--unit", "SDB", "--rule", "1"), "go with a PARAMETER"), (("loan-period", "--category", "vuxen"), "goes with --unit"),
        (("--unit", "SDB", "--field", "street"), "goes with put-back"),
    ],
)  # fmt: skip
def test_what_does_not_go_together_is_wrong_usage(lanedisk: Run, words: tuple[str, ...], said: str) -> None:
    outcome = lanedisk("history", *words)
    assert outcome.status == 2
    assert said in outcome.err
