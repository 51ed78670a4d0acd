"""A unit on an earlier day, and what was written of it past the program (X6)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.domain.refusals import AlreadyExists, Invalid, NotFound, NotPermitted
from app.domain.setting import Effective, Setting
from app.domain.settings_draft import STANDARD_KEY, Key
from app.domain.unit_draft import PARENT, Entity, Spot, Typed, UnitDraft
from app.domain.unit_history import CODE_STAYS, Line
from app.queries.several_units import read_units
from app.queries.unit_history import Scope, read_unit_history
from app.queries.unit_then import UnitThen, read_unit_then
from app.services.categories import set_policy, set_unit_setting
from app.services.unit_history import put_back_setting, put_back_to, take_back
from app.services.unit_register import save_unit
from tests.conftest import Clock, Works
from tests.library import Library


@pytest.mark.sqlite_only
def test_a_unit_stands_as_it_did_with_what_was_above_it_then(work: Works, library: Library, clock: Clock, session: Session) -> None:
    places, vuxen = library.organisations, library.categories["vuxen"]
    fee, days = Key("max-fee-adult", vuxen), Key("days", vuxen, library.loan_types["normal"], "1")
    start = clock.now
    set_policy(work(), "vuxen", "max-fee-adult", "100", "SDB")
    set_policy(work(), "vuxen", "max-fee-adult", "300", "HAM")
    set_policy(work(), "vuxen", "days", "14", "BARN", loan_type="normal", step="1")
    clock.advance(days=1)
    barn = places["BARN"]
    draft = {Spot(Entity.ORGANISATION, barn, PARENT): (places["SDB"], places["HAM"]), Spot(Entity.ORGANISATION, barn, "street"): ("", "Nygatan 3")}
    save_unit(work(), UnitDraft(barn, {spot: Typed(str(old), str(new)) for spot, (old, new) in draft.items()}))
    set_policy(work(), "vuxen", "days", "inherit", "BARN", loan_type="normal", step="1")
    set_policy(work(), "vuxen", "max-fee-adult", "200", "SDB")
    set_policy(work(), "vuxen", "standard", "1", "BARN")
    clock.advance(days=1)

    def at(**span: float) -> UnitThen:
        return read_unit_then(session, work.actor(), barn, start + timedelta(**span))

    def told(then: UnitThen) -> set[tuple[int, Key, Setting, Setting | None, bool]]:
        return {(value.organisation_id, value.key, value.then, value.now, value.holds) for value in then.values}

    root = (places["1"], STANDARD_KEY, Setting(library.categories["standard"]), Setting(library.categories["standard"]))
    first, now = at(hours=12), at(days=2)
    assert first.chain == (barn, places["SDB"], places["lindby"], places["1"])
    assert told(first) == {(places["SDB"], fee, Setting(10_000), Setting(20_000), True), (barn, days, Setting(14), None, True), (*root, True)}
    assert (first.fields["street"], first.fields["parent"]) == ("", str(places["SDB"]))
    standard = Setting(vuxen)
    assert now.chain[:2] == (barn, places["HAM"])
    assert told(now) == {(places["HAM"], fee, Setting(30_000), Setting(30_000), True), (barn, STANDARD_KEY, standard, standard, True), (*root, False)}
    assert now.fields["street"] == "Nygatan 3"
    assert told(at(hours=-1)) == {(*root, True)}
    with pytest.raises(NotPermitted):
        read_unit_then(session, work.actor("desk"), barn, start)
    value = next(value for value in first.keys if value.key == fee)
    assert (value.own, value.then, value.now.own, value.now.above) == (
        None,
        Effective(Setting(10_000), places["SDB"]),
        None,
        Effective(Setting(30_000), places["HAM"]),
    )
    done = put_back_to(work(), barn, days, first.instant)
    put_back_to(work(), barn, "parent", first.instant)
    session.rollback()
    again = at(days=3)
    assert (again.chain, again.fields_now["parent"]) == (first.chain, str(places["SDB"]))
    assert next(value.now.own for value in again.keys if value.key == days) == Setting(14)
    with pytest.raises(AlreadyExists):
        put_back_to(work(), barn, days, first.instant)
    with pytest.raises(Invalid):
        put_back_to(work(), barn, "code", first.instant)
    with pytest.raises(NotPermitted):
        put_back_to(work(login="viewer"), barn, fee, first.instant)
    take_back(work(), done)
    session.rollback()
    assert not any(value.key == days for value in at(days=3).keys)


@pytest.fixture
def outside(database: Database) -> Callable[..., None]:
    """Writes past the program, each statement by itself."""

    def write(*statements: str, **values: Any) -> None:
        for statement in statements:
            with database.writing() as session:
                session.execute(text(statement), values)
                session.commit()

    return write


@pytest.mark.postgresql_only
def test_what_was_done_to_a_unit_past_the_program_is_told_and_put_back(work: Works, library: Library, database: Database, outside: Callable[..., None]) -> None:
    unit, vuxen, actor = library.organisations["SDB"], library.categories["vuxen"], work.actor()

    def lines(limit: int = 500, place: int = unit) -> list[Line]:
        found, older = [], None
        with database.reading() as session:
            while True:
                page = read_unit_history(session, actor, Scope(organisations=frozenset({place})), older, limit)
                found += page.lines
                older = page.older
                if older is None:
                    return found

    furnished = len(lines())
    set_policy(work(), "vuxen", "max-fee-adult", "100", "SDB")
    outside(
        "update category_setting set number = 20000 where organisation_id = :unit",
        "delete from category_setting where organisation_id = :unit",
        "insert into category_setting (organisation_id, patron_category_id, field, number, version) values (:unit, :category, 'no-invoice', 1, 1)",
        "insert into reminder_setting (organisation_id, patron_category_id, loan_type_id, step, days, version) values (:unit, :category, :type, '1', 14, 1)",
        "insert into standard_category (organisation_id, patron_category_id, version) values (:unit, :category, 1)",
        "update opening_hours set closes = '20:00' where organisation_id = :unit and weekday = 0",
        "update organisation set street = 'Nygatan 3', version = version + 1 where id = :unit",
        "update department set code = 'X', name = 'Vuxna' where code = 'VUX'",
        unit=unit, category=vuxen, type=library.loan_types["normal"],
    )  # fmt: skip
    set_unit_setting(work(), "junior-age-limit", "16", "SDB")
    set_policy(work(), "vuxen", "no-invoice", "0", "SDB")
    told = lines()
    assert [(line.name, line.old, line.new, line.entry.outside) for line in told[:-furnished]] == [
        ("no-invoice", "1", "0", False), ("junior-age-limit", "inherit", "16", False), ("name", "Vuxenavdelningen", "Vuxna", True), ("code", "VUX", "X", True),
        ("street", "Storgatan 1", "Nygatan 3", True), ("hours-0", "10:00-18:00", "10:00-20:00", True), ("standard", "inherit", "vuxen", True),
        ("normal/1/days", "inherit", "14", True), ("no-invoice", "inherit", "1", True), ("max-fee-adult", "200.00", "inherit", True),
        ("max-fee-adult", "100.00", "200.00", True), ("max-fee-adult", "inherit", "100.00", False),
    ]  # fmt: skip
    assert {line.id for line in lines(limit=1)} == {line.id for line in told}
    assert {line.entry.role for line in told if line.entry.outside} == {""}
    by_name = {(line.name, line.old): line for line in told}
    for wanted in (("normal/1/days", "inherit"), ("hours-0", "10:00-18:00"), ("street", "Storgatan 1"), ("standard", "inherit"), ("max-fee-adult", "200.00")):
        put_back_setting(work(), by_name[wanted].entry.id, wanted[0])
    fee, days = Key("max-fee-adult", vuxen), Key("days", vuxen, library.loan_types["normal"], "1")
    with database.reading() as session:
        now = read_units(session, [unit], [fee, days, STANDARD_KEY]).standings[unit]
    assert [now[key].own for key in (fee, days, STANDARD_KEY)] == [Setting(20_000), None, None]
    with pytest.raises(Invalid, match=CODE_STAYS[:20]):
        put_back_setting(work(), by_name["code", "VUX"].entry.id, "code")
    with pytest.raises(AlreadyExists):
        put_back_setting(work(), by_name["normal/1/days", "inherit"].entry.id)
    with pytest.raises(NotFound):
        put_back_setting(work(), "row-0")
    assert [line.name for line in lines(place=library.organisations["1"])] == []  # how 1 Admin was delivered was nobody's doing
    with database.reading() as session:
        then = read_unit_then(session, actor, unit, by_name["street", "Storgatan 1"].entry.at)
    assert {(value.key, value.then) for value in then.values if value.organisation_id == unit} == {
        (Key("no-invoice", vuxen), Setting(1)), (days, Setting(14)), (STANDARD_KEY, Setting(vuxen))
    }  # fmt: skip
    assert (then.fields["street"], then.fields["hours-0"]) == ("Storgatan 1", "10:00-20:00")
