"""The history of the unit register, and putting back from it: settings, units, departments, what was saved for several (X6)."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from app.database.engine import Database
from app.domain.permissions import Actor
from app.domain.refusals import AlreadyExists, Conflict, Invalid, NotFound, NotPermitted, Refusal
from app.domain.setting import Setting
from app.domain.settings_draft import STANDARD_KEY, Change, Key, SettingsDraft
from app.domain.unit_draft import PARENT, Entity, Spot, Typed, UnitDraft
from app.domain.unit_history import PUT_BACK, Line
from app.models.register import LoanType
from app.queries.several_units import read_units
from app.queries.unit_history import Scope, read_unit_history
from app.services.categories import PolicyLine, set_policies, set_policy, set_unit_setting
from app.services.several_units import preview_units, save_for_units
from app.services.unit_history import PutBack, put_back_setting, put_back_several, take_back
from app.services.unit_register import save_unit
from tests.conftest import Clock, Works
from tests.databases import add_staff
from tests.library import Library


class Bench:
    """Changes units and reads what the log tells of it; every change is a minute later."""

    def __init__(self, database: Database, work: Works, library: Library, clock: Clock) -> None:
        self.database, self.library, self.clock, self._work = database, library, clock, work

    def work(self, **acting: str) -> Any:
        self.clock.advance(minutes=1)
        return self._work(**acting)

    def actor(self) -> Actor:
        return self._work.actor()

    def lines(self, *units: str, category: str = "", person: str = "", **acting: str) -> tuple[Line, ...]:
        places = frozenset(self.library.organisations[unit] for unit in units) or None
        scope = Scope(organisations=places, category_id=self.library.categories.get(category), person=person)
        actor = self._work.actor(**acting)
        with self.database.reading() as session:
            lines = read_unit_history(session, actor, scope).lines
        return tuple(line for line in lines if not line.entry.outside)  # the library was furnished past the program

    def told(self, *units: str, **more: str) -> list[tuple[str, str, str, str, str]]:
        return [(line.place, line.category, line.name, line.old, line.new) for line in self.lines(*units, **more)]

    def back(self, line: Line, **acting: str) -> PutBack:
        return put_back_setting(self.work(**acting), line.entry.id, line.name)

    def refused(self, kind: type[Refusal], line: Line, **acting: str) -> str:
        with pytest.raises(kind) as caught:
            self.back(line, **acting)
        return str(caught.value)

    def own(self, unit: str, key: Key) -> Setting | None:
        with self.database.reading() as session:
            place = self.library.organisations[unit]
            return read_units(session, [place], [key]).standings[place][key].own

    def type(self, unit: str, spot: Spot, seen: str, mine: str) -> None:
        save_unit(self.work(), UnitDraft(self.library.organisations[unit], {spot: Typed(seen, mine)}))


@pytest.fixture
def bench(database: Database, work: Works, library: Library, clock: Clock) -> Bench:
    return Bench(database, work, library, clock)


@pytest.fixture
def fee(library: Library) -> Key:
    return Key("max-fee-adult", library.categories["vuxen"])


def save_for(bench: Bench, key: Key, mine: Setting, *units: str) -> None:
    """Save a value for several units, the first being the one where it is typed."""
    places = [bench.library.organisations[unit] for unit in units]
    actor = bench.actor()
    with bench.database.reading() as session:
        seen = read_units(session, places, [key]).standings[places[0]][key].own
        preview = preview_units(session, actor, SettingsDraft(places[0], {key: Change(seen, mine)}), places)
    save_for_units(bench.work(), preview.drafts(places))


def test_every_kind_of_setting_is_told_field_by_field_the_newest_first(bench: Bench, fee: Key) -> None:
    set_policy(bench.work(), "vuxen", "max-fee-adult", "100", "SDB")
    set_policy(bench.work(), "vuxen", "days", "14", "SDB", loan_type="normal", step="1")
    set_unit_setting(bench.work(), "junior-age-limit", "16", "SDB")
    set_policy(bench.work(), "vuxen", "standard", "1", "SDB")
    set_policy(bench.work(), "vuxen", "max-fee-adult", "200", "HAM")
    assert bench.told("SDB") == [
        ("Stadsbiblioteket", "", "standard", "inherit", "vuxen"),
        ("Stadsbiblioteket", "", "junior-age-limit", "inherit", "16"),
        ("Stadsbiblioteket", "vuxen", "normal/1/days", "inherit", "14"),
        ("Stadsbiblioteket", "vuxen", "max-fee-adult", "inherit", "100.00"),
    ]
    standard, age, days, money = bench.lines("SDB")
    vuxen, normal = bench.library.categories["vuxen"], bench.library.loan_types["normal"]
    assert [line.key for line in (standard, age, days, money)] == [STANDARD_KEY, Key("junior-age-limit"), Key("days", vuxen, normal, "1"), fee]
    assert [line.became for line in (standard, age, days, money)] == [Setting(vuxen), Setting(16), Setting(14), Setting(10_000)]
    assert {line.was for line in (standard, age, days, money)} == {None}
    assert [line.name for line in bench.lines("SDB", category="vuxen")] == ["normal/1/days", "max-fee-adult"]
    assert [line.place for line in bench.lines(category="vuxen")] == ["Hamnbiblioteket", "Stadsbiblioteket", "Stadsbiblioteket"]
    assert (bench.lines(person="nobody"), len(bench.lines(person="ADM"))) == ((), 5)


def test_pages_go_on_where_the_one_before_ended(bench: Bench) -> None:
    for days in range(5):
        set_policy(bench.work(), "vuxen", "max-fee-adult", str(100 + days), "SDB")
    seen, older, actor = [], None, bench.actor()
    with bench.database.reading() as session:
        for _page in range(3):
            page = read_unit_history(session, actor, Scope(), older, limit=2)
            seen += [line.new for line in page.lines if not line.entry.outside]
            older = page.older
    assert (seen, older) == (["104.00", "103.00", "102.00", "101.00", "100.00"], None)


def test_one_field_is_put_back_on_top_of_later_changes_as_a_new_change_and_undone(bench: Bench, fee: Key) -> None:
    for value in ("100", "200", "300"):
        set_policy(bench.work(), "vuxen", "max-fee-adult", value, "SDB")
    done = bench.back(bench.lines("SDB")[1])
    assert bench.own("SDB", fee) == Setting(10_000)
    newest = bench.lines("SDB")[0]
    assert (newest.entry.comment, newest.old, newest.new) == (PUT_BACK, "300.00", "100.00")
    assert done.changes.touches("category_setting")
    assert bench.refused(AlreadyExists, bench.lines("SDB")[2]) == "It is as it was then already."
    take_back(bench.work(), done)
    assert bench.own("SDB", fee) == Setting(30_000)
    first = bench.lines("SDB")[-1]
    bench.back(first)
    assert bench.own("SDB", fee) is None
    set_policy(bench.work(), "vuxen", "max-fee-adult", "50", "SDB")
    with pytest.raises(Conflict):
        take_back(bench.work(), done)


def test_of_an_entry_of_many_fields_one_or_all_are_put_back(bench: Bench) -> None:
    vuxen = bench.library.categories["vuxen"]
    values = {"max-fee-adult": "100", "no-invoice": "1"}
    set_policies(bench.work(), [PolicyLine(organisation="SDB", category="vuxen", field=name, value=value) for name, value in values.items()])
    one, other = bench.lines("SDB")
    bench.back(one)
    assert [bench.own("SDB", Key(line.name, vuxen)) is None for line in (one, other)] == [True, False]
    put_back_setting(bench.work(), one.entry.id)
    assert bench.own("SDB", Key(other.name, vuxen)) is None
    set_policy(bench.work(), "vuxen", "days", "14", "SDB", loan_type="normal", step="1")
    set_unit_setting(bench.work(), "junior-age-limit", "16", "SDB")
    set_policy(bench.work(), "vuxen", "standard", "1", "SDB")
    for line in bench.lines("SDB")[:3]:
        assert line.key is not None
        bench.back(line)
        assert bench.own("SDB", line.key) is None


def test_it_needs_the_permissions_to_see_to_put_back_and_to_change_there(bench: Bench) -> None:
    add_staff(bench.database, "outsider", "administrator", "ABY")
    add_staff(bench.database, "neighbour", "administrator", "HAM")
    set_policy(bench.work(), "vuxen", "max-fee-adult", "100", "SDB")
    line = bench.lines("SDB")[0]
    with pytest.raises(NotPermitted):
        bench.lines("SDB", login="desk", at="DISK1")
    assert "history.put-back" in bench.refused(NotPermitted, line, login="desk", at="DISK1")
    assert "register.change" in bench.refused(NotPermitted, line, login="neighbour", at="HAM")
    assert bench.lines("SDB", login="outsider", at="ABY") == ()
    with pytest.raises(NotFound):
        bench.back(line, login="outsider", at="ABY")


def test_what_it_was_set_for_being_gone_is_said(bench: Bench) -> None:
    set_policy(bench.work(), "vuxen", "days", "14", "SDB", loan_type="short", step="1")
    with bench.database.writing() as session:
        session.scalars(select(LoanType).where(LoanType.code == "short")).one().code = "other"
        session.commit()
    (line,) = bench.lines("SDB")
    assert (line.name, line.key) == ("short/1/days", None)
    assert bench.refused(Invalid, line) == "What it was set for is not there any more."
    for wrong in ("nothing", "00000000-0000-4000-8000-000000000000"):
        with pytest.raises(NotFound):
            put_back_setting(bench.work(), wrong)


def test_what_was_saved_for_several_units_stands_at_each_and_is_put_back_as_one(bench: Bench, fee: Key) -> None:
    set_policy(bench.work(), "vuxen", "max-fee-adult", "200", "HAM")
    save_for(bench, fee, Setting(40_000), "SDB", "HAM", "BARN")
    assert bench.told("HAM")[0] == ("Hamnbiblioteket", "vuxen", "max-fee-adult", "200.00", "400.00")
    assert bench.told("BARN") == [("Barnbiblioteket", "vuxen", "max-fee-adult", "inherit", "400.00")]
    add_staff(bench.database, "neighbour", "administrator", "HAM")
    line = bench.lines("BARN", category="vuxen")[0]
    assert line.entry.for_several
    bench.refused(NotFound, line)
    with pytest.raises(NotPermitted):
        put_back_several(bench.work(login="neighbour", at="HAM"), line.entry.id)
    done = put_back_several(bench.work(), line.entry.id)
    assert [bench.own(unit, fee) for unit in ("SDB", "HAM", "BARN")] == [None, Setting(20_000), None]
    assert bench.lines("HAM")[0].entry.comment == PUT_BACK
    with pytest.raises(AlreadyExists):
        put_back_several(bench.work(), line.entry.id)
    take_back(bench.work(), done)
    assert [bench.own(unit, fee) for unit in ("SDB", "HAM", "BARN")] == [Setting(40_000)] * 3


def test_fields_of_units_and_departments_are_put_back_and_undone(bench: Bench) -> None:
    unit, department = bench.library.organisations["SDB"], bench.library.departments["SDB/VUX"]
    street = Spot(Entity.ORGANISATION, unit, "street")
    bench.type("SDB", street, "Storgatan 1", "Lillgatan 2")
    hours = Spot(Entity.ORGANISATION, unit, "hours-0")
    bench.type("SDB", hours, "10:00-18:00", "closed")
    closed, moved = bench.lines("SDB")
    assert (closed.row, moved.row) == ("Stadsbiblioteket", "Stadsbiblioteket")
    assert [(line.spot, line.old, line.new) for line in (closed, moved)] == [(hours, "10:00-18:00", "closed"), (street, "Storgatan 1", "Lillgatan 2")]
    done = bench.back(moved)
    bench.back(closed)
    told = [(line.name, line.new, line.entry.comment) for line in bench.lines("SDB")[:2]]
    assert told == [("hours-0", "10:00-18:00", PUT_BACK), ("street", "Storgatan 1", PUT_BACK)]
    bench.refused(AlreadyExists, moved)
    take_back(bench.work(), done)
    assert bench.lines("SDB")[0].new == "Lillgatan 2"
    bench.type("SDB", Spot(Entity.DEPARTMENT, department, "name"), "Vuxenavdelningen", "Vuxna")
    renamed = bench.lines("SDB")[0]
    assert (renamed.row, renamed.old, renamed.new) == ("Vuxna", "Vuxenavdelningen", "Vuxna")
    bench.back(renamed)
    assert bench.lines("SDB")[0].row == "Vuxenavdelningen"


def test_where_a_unit_hangs_is_put_back(bench: Bench) -> None:
    barn, above, other = (bench.library.organisations[code] for code in ("BARN", "SDB", "HAM"))
    bench.type("BARN", Spot(Entity.ORGANISATION, barn, PARENT), str(above), str(other))
    (line,) = bench.lines("BARN")
    assert (line.name, line.old, line.new) == (PARENT, str(above), str(other))
    bench.back(line)
    assert bench.lines("BARN")[0].new == str(above)


def test_what_was_added_or_removed_is_told_and_not_put_back(bench: Bench) -> None:
    draft, _number = UnitDraft(bench.library.organisations["HAM"]).add(Entity.DEPARTMENT, bench.library.organisations["HAM"], {"code": "NY", "name": "Nya"})
    save_unit(bench.work(), draft)
    (line,) = bench.lines("HAM")
    assert (line.entry.what, line.row, line.place) == ("add", "Nya", "Hamnbiblioteket")
    assert "can't be put back" in bench.refused(Invalid, line)
