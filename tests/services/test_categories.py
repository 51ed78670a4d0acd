"""Saving what units set: permission, refusals, conflicts, log, one transaction, one standard category (L4-L9, X8)."""

from __future__ import annotations

from collections.abc import Callable
from threading import Barrier, Thread
from typing import Any

import pytest
from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError

from app.database.engine import Database
from app.domain.refusals import Conflict, Invalid, NotFound, NotPermitted, Protected, Refusal, Several
from app.domain.setting import EMPTY, Setting
from app.domain.settings_draft import STANDARD_KEY, Change, Key, SettingsDraft
from app.models.audit_entry import AuditEntry
from app.models.patron_category import CategorySetting, ReminderSetting, StandardCategory, UnitSetting
from app.queries.categories import category_standings, effective_settings, get_standard_category, list_reminders, unit_settings
from app.services.categories import PolicyLine, save_settings, set_policies, set_policy, set_unit_setting
from tests.conftest import Works
from tests.library import Library

Draft = Callable[..., SettingsDraft]


@pytest.fixture
def adult(library: Library) -> int:
    return library.categories["vuxen"]


@pytest.fixture
def draft(library: Library) -> Draft:
    """Makes a draft: `draft("SDB", {key: (seen, mine)})`."""

    def made(code: str, changes: dict[Key, tuple[Setting | None, Setting | None]]) -> SettingsDraft:
        return SettingsDraft(library.organisations[code], {key: Change(*pair) for key, pair in changes.items()})

    return made


def rows(database: Database, table: Any) -> list[Any]:
    with database.reading() as session:
        return list(session.scalars(select(table)))


def log(database: Database, what: str = "set") -> list[AuditEntry]:
    with database.reading() as session:
        return list(session.scalars(select(AuditEntry).where(AuditEntry.what == what)))


def test_everything_typed_is_one_transaction_with_its_log(database: Database, work: Works, library: Library, draft: Draft, adult: int) -> None:
    normal = library.loan_types["normal"]
    child = library.categories["barn"]
    typed = draft(
        "SDB",
        {
            Key("max-fee-adult", adult): (None, Setting(40_000)),
            Key("autoblock-junior", adult): (None, Setting(0)),
            Key("days", adult, normal, "1"): (None, Setting(14)),
            Key("text", adult, normal, "1"): (None, Setting(text="Hej")),
            Key("no-reminder", child): (None, Setting(1)),
            Key("junior-age-limit"): (None, Setting(16)),
            STANDARD_KEY: (None, Setting(adult)),
        },
    )
    saving = work()
    changes = save_settings(saving, [typed])
    assert changes.kinds == {"category_setting", "reminder_setting", "unit_setting", "standard_category"}
    with database.reading() as session:
        policy = effective_settings(session, library.organisations["SDB"], adult)
        assert (policy.max_fee(junior=False), policy.autoblock_limit(junior=True)) == (40_000, 0)
        assert unit_settings(session, library.organisations["DISK1"]).junior_age_limit == 16
        assert get_standard_category(session, library.organisations["BARN"]) == adult
        reminders = {row.code: row.values for row in list_reminders(library.organisations["SDB"], adult).read(session)}
    assert reminders["normal"]["1", "text"].own == Setting(text="Hej")
    entries = {(entry.entity, entry.entity_id): entry for entry in log(database)}
    place = library.organisations["SDB"]
    assert set(entries) == {("patron_category", adult), ("patron_category", child), ("organisation", place)}
    assert {entry.organisation_id for entry in entries.values()} == {place}
    assert {entry.operation_id for entry in entries.values()} == {saving.operation_id}
    of_adult = entries["patron_category", adult]
    assert of_adult.before == dict.fromkeys(("max-fee-adult", "autoblock-junior", "normal/1/days", "normal/1/text"), "inherit")
    assert of_adult.after == {"max-fee-adult": "400.00", "autoblock-junior": "0.00", "normal/1/days": "14", "normal/1/text": "Hej"}
    assert entries["organisation", place].after == {"junior-age-limit": "16", "standard": "vuxen"}


def test_only_the_fields_changed_are_written(database: Database, work: Works, draft: Draft, adult: int) -> None:
    save_settings(work(), [draft("SDB", {Key("hide-name", adult): (None, Setting(1))})])
    save_settings(work(), [draft("SDB", {Key("max-fee-adult", adult): (None, EMPTY)})])
    assert {(row.field, row.number) for row in rows(database, CategorySetting)} == {("hide-name", 1), ("max-fee-adult", None)}


def test_a_value_given_back_is_inherited_again(database: Database, work: Works, library: Library, draft: Draft, adult: int) -> None:
    key, step = Key("reminders-max", adult), Key("days", adult, library.loan_types["normal"], "2")
    save_settings(work(), [draft("SDB", {key: (None, Setting(4)), step: (None, Setting(7)), STANDARD_KEY: (None, Setting(adult))})])
    save_settings(work(), [draft("SDB", {key: (Setting(4), None), step: (Setting(7), None), STANDARD_KEY: (Setting(adult), None)})])
    assert rows(database, CategorySetting) == rows(database, ReminderSetting) == []
    with database.reading() as session:
        assert category_standings(library.organisations["SDB"], adult).read(session)["reminders-max"].own is None
        assert get_standard_category(session, library.organisations["SDB"]) == library.categories["standard"]
    assert log(database)[-1].after is not None


def test_one_field_of_a_step_may_go_while_another_comes(database: Database, work: Works, library: Library, draft: Draft, adult: int) -> None:
    days, fee = (Key(field, adult, library.loan_types["normal"], "1") for field in ("days", "fee-child"))
    save_settings(work(), [draft("SDB", {days: (None, Setting(7))})])
    save_settings(work(), [draft("SDB", {days: (Setting(7), None), fee: (None, Setting(500))})])
    (row,) = rows(database, ReminderSetting)
    assert (row.days, row.fee_child) == (None, 500)


def test_several_organisations_are_one_transaction(database: Database, work: Works, draft: Draft, adult: int) -> None:
    key = Key("no-invoice", adult)
    saving = work()
    save_settings(saving, [draft(code, {key: (None, Setting(1))}) for code in ("SDB", "HAM", "BARN")])
    assert len(rows(database, CategorySetting)) == len(log(database)) == 3
    assert {entry.operation_id for entry in log(database)} == {saving.operation_id}
    with pytest.raises(Invalid):
        save_settings(work(), [draft("SDB", {key: (Setting(1), Setting(0))}), draft("HAM", {Key("reminders-max", adult): (None, Setting(10))})])
    assert {row.number for row in rows(database, CategorySetting)} == {1}


def refused(work: Works, kind: type[Refusal], typed: SettingsDraft, **acting: str) -> Refusal:
    with pytest.raises(kind) as caught:
        save_settings(work(**acting), [typed])
    assert str(caught.value)
    return caught.value


def test_what_is_out_of_range_is_refused_with_every_reason(database: Database, work: Works, library: Library, draft: Draft, adult: int) -> None:
    bad = {Key("reminders-max", adult): (None, EMPTY), Key("max-fee-adult", adult): (None, Setting(-1)), Key("no-reminder", adult): (None, Setting(1))}
    several = refused(work, Several, draft("SDB", bad))
    assert isinstance(several, Several)
    assert [type(reason) for reason in several.reasons] == [Invalid, Invalid]
    assert [reason.field for reason in several.reasons if isinstance(reason, Invalid)] == ["reminders-max", "max-fee-adult"]
    assert rows(database, CategorySetting) == []
    normal = library.loan_types["normal"]
    refused(work, Invalid, draft("SDB", {Key("days", adult, normal, "10"): (None, Setting(1))}))
    refused(work, Invalid, draft("SDB", {Key("fee-occasion"): (None, Setting(text="loan"))}))
    refused(work, NotFound, draft("SDB", {Key("days", adult, 99_999, "1"): (None, Setting(1))}))
    refused(work, NotFound, draft("SDB", {Key("no-reminder", 99_999): (None, Setting(1))}))
    refused(work, NotFound, draft("SDB", {STANDARD_KEY: (None, Setting(99_999))}))
    refused(work, NotFound, SettingsDraft(99_999, {Key("no-reminder", adult): Change(None, Setting(1))}))


def test_a_circulation_point_has_no_settings_of_its_own(work: Works, draft: Draft, adult: int) -> None:
    refused(work, Invalid, draft("DISK1", {Key("no-reminder", adult): (None, Setting(1))}))


def test_permission_is_checked_for_the_organisation(database: Database, work: Works, draft: Draft, adult: int) -> None:
    """roles.md: without register.change nothing, without change-other-units only the working unit."""
    change = {Key("no-reminder", adult): (None, Setting(1))}

    def missing(code: str, **acting: str) -> str:
        refusal = refused(work, NotPermitted, draft(code, change), **acting)
        assert isinstance(refusal, NotPermitted)
        return refusal.permission

    assert missing("SDB", login="viewer", at="DISK1") == "register.change"
    assert missing("SDB", login="librarian", at="DISK1") == "register.change"
    assert missing("lindby", login="parameters", at="HAM") == "register.change"
    assert missing("SDB", login="parameters", at="HAM") == "register.change"
    assert rows(database, CategorySetting) == []
    save_settings(work(login="parameters", at="HAM"), [draft("HAM", change)])
    assert len(rows(database, CategorySetting)) == 1


def test_the_second_to_save_the_same_value_gets_both_versions(database: Database, work: Works, draft: Draft, adult: int) -> None:
    """X8: field by field; what the other did not touch is no conflict."""
    fee, box = Key("max-fee-adult", adult), Key("hide-name", adult)
    save_settings(work(), [draft("SDB", {fee: (None, Setting(100))})])
    save_settings(work(), [draft("SDB", {fee: (Setting(100), Setting(200))})])
    conflict = refused(work, Conflict, draft("SDB", {fee: (Setting(100), Setting(300)), box: (None, Setting(1))}))
    assert isinstance(conflict, Conflict)
    assert (conflict.seen, conflict.mine, conflict.theirs) == ({fee: Setting(100)}, {fee: Setting(300)}, {fee: Setting(200)})
    assert len(rows(database, CategorySetting)) == 1
    refused(work, Conflict, draft("SDB", {fee: (None, Setting(300))}))
    save_settings(work(), [draft("SDB", {fee: (Setting(100), Setting(200)), box: (None, Setting(1))})])
    assert len(rows(database, CategorySetting)) == 2


def test_two_columns_of_a_step_changed_by_two_people_are_no_conflict(database: Database, work: Works, library: Library, draft: Draft, adult: int) -> None:
    days, fee = (Key(field, adult, library.loan_types["short"], "1") for field in ("days", "fee-adult"))
    save_settings(work(), [draft("SDB", {days: (None, Setting(7))})])
    save_settings(work(), [draft("SDB", {fee: (None, Setting(1_000))})])
    (row,) = rows(database, ReminderSetting)
    assert (row.days, row.fee_adult, row.version) == (7, 1_000, 2)


def test_two_at_the_same_moment_never_overwrite_each_other(database: Database, work: Works, draft: Draft, adult: int) -> None:
    keys = (Key("max-fee-adult", adult), STANDARD_KEY)
    start, outcomes = Barrier(2), []
    works = [work(), work()]

    def save(number: int) -> None:
        typed = draft("SDB", {keys[0]: (None, Setting(number)), keys[1]: (None, Setting(adult))})
        start.wait()
        try:
            save_settings(works[number], [typed])
            outcomes.append("saved")
        except Refusal as refusal:
            outcomes.append(refusal.kind)

    threads = [Thread(target=save, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["conflict", "saved"]
    assert len(rows(database, CategorySetting)) == 1


def test_two_standard_categories_are_impossible(database: Database, work: Works, library: Library, draft: Draft, adult: int) -> None:
    """L4: by service, file or straight SQL; there is always one."""
    unit = library.organisations["SDB"]
    save_settings(work(), [draft("SDB", {STANDARD_KEY: (None, Setting(adult))})])
    save_settings(work(), [draft("SDB", {STANDARD_KEY: (Setting(adult), Setting(library.categories["barn"]))})])
    assert [row.patron_category_id for row in rows(database, StandardCategory) if row.organisation_id == unit] == [library.categories["barn"]]
    with pytest.raises(IntegrityError), database.write_engine.begin() as connection:
        connection.execute(insert(StandardCategory).values(organisation_id=unit, patron_category_id=adult))
    with pytest.raises(IntegrityError), database.write_engine.begin() as connection:
        connection.execute(update(StandardCategory).where(StandardCategory.organisation_id != unit).values(organisation_id=unit))
    standard = Setting(library.categories["standard"])
    refused(work, Protected, draft("1", {STANDARD_KEY: (standard, None)}))


def test_the_command_line_sets_one_value_by_codes(database: Database, work: Works, library: Library, adult: int) -> None:
    """cli.md: `policy set CATEGORY FIELD VALUE --unit UNIT`."""
    place = library.organisations["SDB"]
    set_policy(work(), "vuxen", "max-fee-adult", "400", "SDB")
    set_policy(work(), "vuxen", "days", "14", "SDB", loan_type="normal", step="1")
    set_policy(work(), "vuxen", "standard", "1", "SDB")
    with database.reading() as session:
        assert effective_settings(session, place, adult).max_fee(junior=False) == 40_000
        assert get_standard_category(session, place) == adult
        assert {row.code: row.values for row in list_reminders(place, adult).read(session)}["normal"]["1", "days"].own == Setting(14)
    assert set_policy(work(), "vuxen", "max-fee-adult", "400.00", "SDB").kinds == frozenset()
    set_policy(work(), "vuxen", "max-fee-adult", "none", "SDB")
    assert rows(database, CategorySetting)[0].number is None
    set_policy(work(), "barn", "standard", "0", "SDB")
    set_policy(work(), "vuxen", "standard", "inherit", "SDB")
    set_policy(work(), "vuxen", "max-fee-adult", "inherit", "SDB")
    set_policy(work(), "vuxen", "days", "inherit", "SDB", loan_type="normal", step="1")
    assert rows(database, CategorySetting) == rows(database, ReminderSetting) == []
    assert [row.organisation_id for row in rows(database, StandardCategory)] == [library.organisations["1"]]


@pytest.mark.sqlite_only
@pytest.mark.parametrize(
    ("kind", "category", "field", "value", "unit", "more"),
    [
        (NotFound, "nobody", "no-reminder", "1", "SDB", {}),
        (NotFound, "vuxen", "max-fee", "1", "SDB", {}),
        (NotFound, "vuxen", "no-reminder", "1", "NOWHERE", {}),
        (Invalid, "vuxen", "days", "1", "SDB", {}),
        (NotFound, "vuxen", "days", "1", "SDB", {"loan_type": "eternal", "step": "1"}),
        (Invalid, "vuxen", "days", "1", "SDB", {"step": "1"}),
        (Invalid, "vuxen", "days", "1", "SDB", {"loan_type": "normal", "step": "10"}),
        (Invalid, "vuxen", "days", "-1", "SDB", {"loan_type": "normal", "step": "1"}),
        (Invalid, "vuxen", "max-fee-adult", "1.005", "SDB", {}),
        (Invalid, "standard", "standard", "0", "SDB", {}),
        (Protected, "standard", "standard", "inherit", "1", {}),
    ],
)  # fmt: skip
def test_the_command_line_refuses_with_a_sentence(
    database: Database, work: Works, library: Library, kind: type[Refusal], category: str, field: str, value: str, unit: str, more: dict[str, str]
) -> None:
    with pytest.raises(kind) as caught:
        set_policy(work(), category, field, value, unit, **more)
    assert str(caught.value)
    assert rows(database, CategorySetting) == rows(database, ReminderSetting) == []


def test_lines_of_a_file_are_one_transaction(database: Database, work: Works, library: Library) -> None:
    lines = [
        PolicyLine(organisation="lindby", category="vuxen", field="no-invoice", value="1"),
        PolicyLine(organisation="SDB", category="barn", field="fee-child", value="0", loan_type="normal", step="prenotice"),
    ]
    set_policies(work(), lines)
    assert (len(rows(database, CategorySetting)), len(rows(database, ReminderSetting))) == (1, 1)
    with pytest.raises(Invalid):
        set_policies(work(), [*lines, PolicyLine(organisation="HAM", category="barn", field="no-invoice", value="2")])


def test_a_unit_setting_is_set_and_given_back(database: Database, work: Works, library: Library) -> None:
    """cli.md: `setting set FIELD VALUE --unit ORGANISATION`."""
    set_unit_setting(work(), "replacement-price", "higher", "SDB")
    set_unit_setting(work(), "ask-initials", "1", "lindby")
    with database.reading() as session:
        at = unit_settings(session, library.organisations["DISK1"])
    assert (at.replacement_price, at.values["ask-initials"].number) == ("higher", 1)
    set_unit_setting(work(), "replacement-price", "inherit", "SDB")
    assert [row.field for row in rows(database, UnitSetting)] == ["ask-initials"]
    for field, value, place in (("ask-initials", "1", "SDB"), ("account-months", "1", "DISK1"), ("account-months", "-1", "SDB")):
        with pytest.raises(Invalid):
            set_unit_setting(work(), field, value, place)
    with pytest.raises(NotFound):
        set_unit_setting(work(), "colour", "1", "SDB")
