"""Reading a unit itself, what is beneath it, and its departments with their placements."""

from __future__ import annotations

from app.database.engine import Database
from app.domain.organisation import Kind
from app.queries.unit_places import read_places
from tests.counting import statements
from tests.library import Library


def test_a_unit_comes_with_what_is_beneath_it_and_its_departments(database: Database, library: Library) -> None:
    with database.reading() as session, statements(session) as sent:
        found = read_places(session, library.organisations["SDB"])
    assert len(sent) == 1
    first, *beneath = found.organisations
    assert (first.kind, first.values["name"], first.values["postcode"], first.values["currency"]) == (Kind.UNIT, "Stadsbiblioteket", "123 45", "")
    assert first.values["parent"] == str(library.organisations["lindby"])
    assert [first.values[f"hours-{day}"] for day in (0, 4, 5)] == ["10:00-18:00", "10:00-18:00", ""]
    assert [(row.values["code"], row.values["point_kind"]) for row in beneath] == [("BARN", ""), ("AUTO", "self-service"), ("DISK1", "desk")]
    assert [row.values["code"] for row in found.departments] == ["BARN", "VUX"]
    assert sorted((row.parent_id, row.values["code"]) for row in found.placements) == sorted(
        [(library.departments["SDB/VUX"], "HYLL"), (library.departments["SDB/VUX"], "MAG"), (library.departments["SDB/BARN"], "HYLL")]
    )


def test_an_account_organisation_has_its_money_and_zone(database: Database, library: Library) -> None:
    with database.reading() as session:
        found = read_places(session, library.organisations["lindby"])
    account, *units = found.organisations
    assert {name: account.values[name] for name in ("currency", "rounding", "time_zone")} == {
        "currency": "SEK", "rounding": "100", "time_zone": "Europe/Stockholm",
    }  # fmt: skip
    assert sorted(row.values["code"] for row in units) == ["HAM", "SDB"]
    assert found.departments == ()
