"""Saving what tabs 1-Units and 2-Departments hold: one transaction, permission, log, refusals, conflicts field by field (L1, X8)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time

import pytest
from sqlalchemy import func, select

from app.database.engine import Database
from app.domain.organisation import Kind
from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import Value
from app.domain.refusals import AlreadyExists, Conflict, InUse, Invalid, NotFound, NotPermitted, Refusal, Several
from app.domain.register_draft import RegisterDraft
from app.domain.setting import Setting
from app.domain.settings_draft import Key, SettingsDraft
from app.domain.unit_draft import PARENT, Entity, Spot, UnitDraft
from app.models.audit_entry import AuditEntry
from app.models.organisation import Department, OpeningHours, Organisation, Placement
from app.models.parameter_rule import ParameterRule
from app.queries.organisation import load_tree
from app.queries.parameters import list_all_rules
from app.queries.unit_places import PlacesReading, read_places
from app.services.unit_register import save_register, save_unit
from app.services.upkeep import check
from tests.conftest import Works
from tests.library import Library

Draft = Callable[[str], UnitDraft]
ORGANISATION, DEPARTMENT, PLACEMENT = Entity


@pytest.fixture
def typed(library: Library) -> Draft:
    """Makes an empty draft of an organisation, by its code."""

    def made(code: str) -> UnitDraft:
        return UnitDraft(library.organisations[code])

    return made


def read(database: Database, library: Library, code: str) -> PlacesReading:
    with database.reading() as session:
        return read_places(session, library.organisations[code])


def fields(draft: UnitDraft, **values: tuple[str, str]) -> UnitDraft:
    """Type fields of the organisation itself: `fields(draft, phone=(seen, mine))`."""
    for name, (seen, mine) in values.items():
        draft = draft.put(Spot(ORGANISATION, draft.organisation_id, name.replace("hours_", "hours-")), seen, mine)
    return draft


def log(database: Database) -> list[tuple[str, str]]:
    with database.reading() as session:
        return [(entry.what, entry.entity) for entry in session.scalars(select(AuditEntry).order_by(AuditEntry.id))]


def test_all_fields_of_a_unit_are_kept_in_one_entry_of_the_log(database: Database, work: Works, library: Library, typed: Draft) -> None:
    draft = fields(
        typed("SDB"), name=("Stadsbiblioteket", "Stadsbiblioteket Lindby"), street=("Storgatan 1", "Storgatan 3"), phone=("", "010-123 45 67"),
        email=("", "info@example.com"), reply_address=("", "svar@example.com"), website=("", "https://www.example.com/bibliotek"),
        region=("", "Skåne"), country=("", "Sverige"), hours_0=("10:00-18:00", "09:30-20:00"), hours_6=("", "closed"),
    )  # fmt: skip
    changes = save_unit(work(), draft)
    assert {"organisation", "opening_hours"} <= changes.kinds
    values = read(database, library, "SDB").organisations[0].values
    assert {name: values[name] for name in ("name", "street", "phone", "email", "reply_address", "website", "region", "country", "city")} == {
        "name": "Stadsbiblioteket Lindby", "street": "Storgatan 3", "phone": "010-123 45 67", "email": "info@example.com", "city": "Lindby",
        "reply_address": "svar@example.com", "website": "https://www.example.com/bibliotek", "region": "Skåne", "country": "Sverige",
    }  # fmt: skip
    assert (values["hours-0"], values["hours-1"], values["hours-6"]) == ("09:30-20:00", "10:00-18:00", "closed")
    with database.reading() as session:
        (entry,) = session.scalars(select(AuditEntry)).all()
        hours = {row.weekday: (row.opens, row.closes) for row in session.scalars(select(OpeningHours))}
    assert entry.entity_id == library.organisations["SDB"]
    assert entry.after is not None
    assert (entry.after["phone"], entry.after["hours-6"], "city" in entry.after) == ("010-123 45 67", "closed", False)
    assert (hours[0], hours[6]) == ((time(9, 30), time(20)), (None, None))


def test_a_unit_with_its_points_is_made_with_its_base_rules_at_once(database: Database, work: Works, library: Library, typed: Draft) -> None:
    """B8."""
    draft, unit = typed("lindby").add(ORGANISATION, library.organisations["lindby"], {"kind": "unit", "name": "Nya", "code": "NY", "hours-2": "10:00-14:00"})
    draft, _ = draft.add(ORGANISATION, unit, {"kind": "point", "name": "Automat", "code": "NY-A", "point_kind": "self-service"})
    save_unit(work(), draft)
    with database.reading() as session:
        tree = load_tree(session)
        assert session.scalar(select(func.count()).where(ParameterRule.selector == "NY"))
    point = tree.by_code("NY-A")
    assert (point.kind, point.point_kind, [tree[i].code for i in tree.chain(point.id)]) == (Kind.POINT, "self-service", ["NY-A", "NY", "lindby", "1"])
    assert read(database, library, "lindby").organisations[-1].values["hours-2"] == "10:00-14:00"
    assert "The tree of organisations does not agree with itself." not in check(database).problems


def test_an_account_organisation_is_made_with_currency_rounding_and_zone(database: Database, work: Works, library: Library, typed: Draft) -> None:
    values = {"kind": "account", "name": "Brno", "code": "brno", "currency": "CZK", "rounding": "50", "time_zone": "Europe/Prague"}
    draft, _ = typed("1").add(ORGANISATION, library.organisations["1"], values)
    save_unit(work(), draft)
    with database.reading() as session:
        row = session.scalars(select(Organisation).where(Organisation.code == "brno")).one()
    assert (row.currency, row.rounding, row.time_zone) == ("CZK", 50, "Europe/Prague")


def test_departments_and_placements_are_added_renamed_and_removed_in_one_change(database: Database, work: Works, library: Library, typed: Draft) -> None:
    places = library.organisations
    draft, department = typed("SDB").add(DEPARTMENT, places["SDB"], {"name": "Musik", "code": "MUS"})
    draft, _ = draft.add(PLACEMENT, department, {"name": "Skivor", "code": "CD"})
    draft = draft.put(Spot(DEPARTMENT, library.departments["SDB/VUX"], "name"), "Vuxenavdelningen", "Vuxna")
    draft = draft.remove(PLACEMENT, library.placements["SDB/BARN/HYLL"]).remove(DEPARTMENT, library.departments["SDB/BARN"])
    save_unit(work(), draft)
    found = read(database, library, "SDB")
    assert sorted((row.values["code"], row.values["name"]) for row in found.departments) == [("MUS", "Musik"), ("VUX", "Vuxna")]
    music = next(row.id for row in found.departments if row.values["code"] == "MUS")
    assert [(row.values["code"], row.parent_id) for row in found.placements if row.parent_id == music] == [("CD", music)]
    assert sorted(log(database)) == [
        ("add", "department"), ("add", "placement"), ("change", "department"), ("remove", "department"), ("remove", "placement"),
    ]  # fmt: skip


def test_settings_and_the_unit_are_one_transaction(database: Database, work: Works, library: Library, typed: Draft) -> None:
    settings = SettingsDraft(library.organisations["SDB"]).put(Key("junior-age-limit"), None, Setting(16))
    save_register(work(), RegisterDraft(settings, fields(typed("SDB"), city=("Lindby", "Lindeby"))))
    with database.reading() as session:
        assert session.scalar(select(func.count(AuditEntry.operation_id.distinct()))) == 1
    bad = fields(typed("SDB"), postcode=("123 45", "12"))
    with pytest.raises(Invalid):
        save_register(work(), RegisterDraft(settings.put(Key("ask-initials"), None, Setting(1)), bad))
    assert log(database) == [("set", "organisation"), ("change", "organisation")]


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("name", "", "A name must be given"),
        ("name", "x" * 201, "201 characters"),
        ("email", "info@", "not an e-mail address"),
        ("reply_address", "nobody", "not an e-mail address"),
        ("phone", "ring oss", "not a telephone number"),
        ("postcode", "1234", "five digits"),
        ("website", "example.com", "not a web address"),
        ("website", "javascript:alert(1)", "not a web address"),
        ("website", "https://exa mple.com", "not a web address"),
        ("hours-0", "18:00-09:00", "not after it opens"),
        ("hours-0", "09:00-09:00", "not after it opens"),
        ("hours-0", "25:00-26:00", "not a time of day"),
        ("hours-0", "09:00-", "Give both times"),
        ("street", "Stor\ngatan", "can't be seen"),
    ],
)
def test_what_a_field_can_not_hold_is_refused_with_a_sentence(work: Works, library: Library, typed: Draft, field: str, value: str, sentence: str) -> None:
    draft = typed("SDB")
    seen = {"name": "Stadsbiblioteket", "postcode": "123 45", "hours-0": "10:00-18:00", "street": "Storgatan 1"}.get(field, "")
    with pytest.raises(Invalid, match=sentence):
        save_unit(work(), draft.put(Spot(ORGANISATION, draft.organisation_id, field), seen, value))


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("field", "seen", "value"), [("currency", "SEK", "KR"), ("currency", "SEK", "XYZ"), ("time_zone", "Europe/Stockholm", "Europe/Lindby")]
)
def test_money_and_time_that_do_not_exist_are_refused(work: Works, library: Library, typed: Draft, field: str, seen: str, value: str) -> None:
    draft = typed("lindby")
    with pytest.raises(Invalid):
        save_unit(work(), draft.put(Spot(ORGANISATION, draft.organisation_id, field), seen, value))


@pytest.mark.parametrize(("code", "refusal"), [("SDB", AlreadyExists), ("sdb", AlreadyExists), ("", Invalid), (" NY", Invalid), ("*", Invalid)])
def test_a_code_that_is_taken_or_none_is_refused(work: Works, library: Library, typed: Draft, code: str, refusal: type[Refusal]) -> None:
    draft, _ = typed("lindby").add(ORGANISATION, library.organisations["lindby"], {"kind": "unit", "name": "Nya", "code": code})
    with pytest.raises(refusal):
        save_unit(work(), draft)
    draft, _ = typed("SDB").add(DEPARTMENT, library.organisations["SDB"], {"name": "Nya", "code": code.replace("SDB", "VUX").replace("sdb", "vux")})
    with pytest.raises((refusal, AlreadyExists) if code == "SDB" else refusal):
        save_unit(work(), draft)


def test_the_code_of_what_is_there_stays(work: Works, typed: Draft) -> None:
    with pytest.raises(Invalid, match="stays as it is"):
        save_unit(work(), fields(typed("SDB"), code=("SDB", "STAD")))


def test_the_currency_stays_while_there_are_open_debts(work: Works, typed: Draft) -> None:
    with pytest.raises(InUse, match="open debts"):
        save_unit(work(), fields(typed("lindby"), currency=("SEK", "CZK")))
    save_unit(work(), fields(typed("aby"), currency=("SEK", "CZK")))


@pytest.mark.sqlite_only
@pytest.mark.parametrize(("code", "parent"), [("SDB", "BARN"), ("SDB", "SDB"), ("SDB", "ABY"), ("SDB", "1"), ("DISK1", "lindby")])
def test_a_unit_can_not_hang_where_it_does_not_belong(work: Works, library: Library, typed: Draft, code: str, parent: str) -> None:
    """A unit made its own ancestor, or moved to another account organisation."""
    present = {"SDB": "lindby", "DISK1": "SDB"}[code]
    with pytest.raises(Invalid):
        save_unit(work(), fields(typed(code), parent=(str(library.organisations[present]), str(library.organisations[parent]))))


def test_a_unit_is_moved_and_a_point_beneath_it_removed(database: Database, work: Works, library: Library, typed: Draft) -> None:
    places = library.organisations
    draft = typed("lindby").put(Spot(ORGANISATION, places["BARN"], PARENT), str(places["SDB"]), str(places["HAM"])).remove(ORGANISATION, places["AUTO"])
    save_unit(work(), draft)
    with database.reading() as session:
        tree = load_tree(session)
    assert "AUTO" not in tree.codes
    assert [tree[i].code for i in tree.chain(places["BARN"])] == ["BARN", "HAM", "lindby", "1"]


def test_what_is_in_use_is_not_removed_and_nothing_else_is_kept(database: Database, work: Works, library: Library, typed: Draft) -> None:
    for entity, row_id in ((PLACEMENT, library.placements["SDB/VUX/HYLL"]), (DEPARTMENT, library.departments["SDB/VUX"])):
        draft = fields(typed("SDB"), city=("Lindby", "Annanstans")).remove(entity, row_id)
        with pytest.raises((InUse, Several), match="copies: 4"):
            save_unit(work(), draft)
    with pytest.raises((InUse, Several), match="departments: 2"):
        save_unit(work(), typed("lindby").remove(ORGANISATION, library.organisations["SDB"]))
    assert read(database, library, "SDB").organisations[0].values["city"] == "Lindby"
    assert log(database) == []


def test_only_what_two_people_both_changed_is_a_conflict(database: Database, work: Works, library: Library, typed: Draft) -> None:
    """X8."""
    save_unit(work(), fields(typed("SDB"), city=("Lindby", "Deras"), phone=("", "010-123 45 67")))
    mine = fields(typed("SDB"), city=("Lindby", "Min"), street=("Storgatan 1", "Storgatan 2"), phone=("", "010-123 45 67"))
    with pytest.raises(Conflict) as refused:
        save_unit(work(), mine)
    spot = Spot(ORGANISATION, library.organisations["SDB"], "city")
    assert (refused.value.seen, refused.value.mine, refused.value.theirs) == ({spot: "Lindby"}, {spot: "Min"}, {spot: "Deras"})
    save_unit(work(), mine.rebase({spot: "Deras"}))
    values = read(database, library, "SDB").organisations[0].values
    assert (values["city"], values["street"]) == ("Min", "Storgatan 2")


def test_conflicts_of_settings_and_of_the_unit_are_told_together(work: Works, library: Library, typed: Draft) -> None:
    key, spot = Key("junior-age-limit"), Spot(ORGANISATION, library.organisations["SDB"], "city")
    base = SettingsDraft(library.organisations["SDB"])
    save_register(work(), RegisterDraft(base.put(key, None, Setting(15)), fields(typed("SDB"), city=("Lindby", "Deras"))))
    with pytest.raises(Conflict) as refused:
        save_register(work(), RegisterDraft(base.put(key, None, Setting(16)), fields(typed("SDB"), city=("Lindby", "Min"))))
    assert refused.value.theirs == {key: Setting(15), spot: "Deras"}


def test_what_somebody_else_removed_can_not_be_renamed(work: Works, library: Library, typed: Draft) -> None:
    row_id = library.placements["SDB/BARN/HYLL"]
    save_unit(work(), typed("SDB").remove(PLACEMENT, row_id))
    with pytest.raises(NotFound):
        save_unit(work(), typed("SDB").put(Spot(PLACEMENT, row_id, "name"), "Hylla", "Hyllan"))


def test_one_changes_the_own_unit_and_others_only_with_the_permission_to(database: Database, work: Works, library: Library, typed: Draft) -> None:
    """B9."""
    draft, _ = fields(typed("HAM"), city=("", "Hamnen")).add(DEPARTMENT, library.organisations["HAM"], {"name": "Musik", "code": "MUS"})
    save_unit(work(login="parameters"), draft)
    with database.reading() as session:
        assert session.scalars(select(Department.code).where(Department.organisation_id == library.organisations["HAM"])).all() == ["MUS"]
        assert session.scalar(select(func.count()).select_from(Placement).where(Placement.organisation_id == library.organisations["HAM"])) == 0
    for login, code in (("parameters", "SDB"), ("viewer", "HAM"), ("desk", "SDB")):
        with pytest.raises(NotPermitted):
            save_unit(work(login=login), fields(typed(code), phone=("", "010-123 45 67")))


def test_loan_periods_are_saved_with_the_rest_or_nothing_is(database: Database, work: Works, library: Library, typed: Draft) -> None:
    place = library.organisations["SDB"]
    rule = Rule(parameter="loan-period", organisation_id=place, value=Value(text="2026-08-15", unit="date"))
    draft = RegisterDraft(SettingsDraft(place), fields(typed("SDB"), phone=("", "08-123456")), RuleDraft().add(rule)[0])

    def stored() -> list[Rule]:
        with database.reading() as session:
            return list_all_rules(session, ParameterRule.parameter == "loan-period", ParameterRule.organisation_id == place, ParameterRule.unit == "date")

    with pytest.raises(NotPermitted):
        save_register(work(login="librarian"), draft.with_unit(typed("SDB")))
    save_register(work(), draft)
    (kept,) = stored()
    assert kept.value.fixed_day is not None
    assert read(database, library, "SDB").organisations[0].values["phone"] == "08-123456"
    save_register(work(), RegisterDraft(SettingsDraft(place), typed("SDB"), RuleDraft().change(replace(kept, comment="Sommar"), kept)))
    stale = RuleDraft().change(replace(kept, comment="Vinter"), kept)
    with pytest.raises(Conflict):
        save_register(work(), RegisterDraft(SettingsDraft(place), fields(typed("SDB"), phone=("08-123456", "08-123457")), stale))
    assert stored()[0].comment == "Sommar"
    assert read(database, library, "SDB").organisations[0].values["phone"] == "08-123456"
