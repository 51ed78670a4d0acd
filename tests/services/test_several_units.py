"""What is typed for one unit, saved for several: seen before, one transaction, one entry of the log, undone as one (unit-register.md)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import event, select

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.permissions import Actor
from app.domain.refusals import Conflict, Invalid, NotFound, NotPermitted, Refusal
from app.domain.setting import EMPTY, Setting
from app.domain.settings_draft import STANDARD_KEY, Change, Key, SettingsDraft
from app.domain.unit_draft import Entity, Spot, Typed, UnitDraft
from app.models.audit_entry import AuditEntry
from app.models.organisation import Organisation
from app.models.patron_category import CategorySetting, ReminderSetting, StandardCategory, UnitSetting
from app.models.register import PatronCategory
from app.queries.several_units import SAVED_FOR_SEVERAL
from app.services.categories import save_settings, set_policy, set_unit_setting
from app.services.several_units import UnitsPreview, preview_units, put_back_settings, save_for_units, take_back_settings
from tests.conftest import Works
from tests.counting import statements
from tests.library import Library
from tests.units import add_units

TABLES = (CategorySetting, ReminderSetting, StandardCategory, UnitSetting)
Preview = Callable[..., UnitsPreview]


@pytest.fixture
def keys(library: Library) -> dict[str, Key]:
    adult = library.categories["vuxen"]
    return {
        "fee": Key("max-fee-adult", adult),
        "box": Key("no-invoice", adult),
        "days": Key("days", adult, library.loan_types["normal"], "1"),
        "text": Key("text", adult, library.loan_types["normal"], "1"),
        "age": Key("junior-age-limit"),
        "standard": STANDARD_KEY,
        "occasion": Key("fee-occasion"),
    }


@pytest.fixture
def typed(library: Library, keys: dict[str, Key]) -> SettingsDraft:
    """A value of every kind typed for Stadsbiblioteket, which had none of its own."""
    mine = {
        "fee": Setting(40_000), "box": Setting(1), "days": Setting(14), "text": Setting(text="Hej"), "age": Setting(16),
        "standard": Setting(library.categories["vuxen"]),
    }  # fmt: skip
    return SettingsDraft(library.organisations["SDB"], {keys[name]: Change(None, value) for name, value in mine.items()})


@pytest.fixture
def preview(database: Database, work: Works, library: Library, typed: SettingsDraft) -> Preview:
    """Previews a draft (the fixture's) at every organisation, as somebody (the administrator)."""

    def made(draft: SettingsDraft = typed, actor: Actor | None = None) -> UnitsPreview:
        with database.reading() as session:
            return preview_units(session, actor or work.actor(), draft, list(library.organisations.values()))

    return made


def stored(database: Database) -> set[tuple[Any, ...]]:
    """Return every value of every unit."""
    found: set[tuple[Any, ...]] = set()
    with database.reading() as session:
        for table in TABLES:
            columns = [column for column in table.__table__.columns if column.name not in {"id", "version"}]
            found |= {(table.__tablename__, *row) for row in session.execute(select(*columns))}
    return found


def log(database: Database) -> list[AuditEntry]:
    with database.reading() as session:
        return list(session.scalars(select(AuditEntry).where(AuditEntry.what.in_(("set", SAVED_FOR_SEVERAL))).order_by(AuditEntry.at, AuditEntry.id)))


def chosen(library: Library, *codes: str) -> list[int]:
    return [library.organisations[code] for code in codes]


def test_the_preview_tells_what_each_unit_has_and_gets(work: Works, library: Library, keys: dict[str, Key], typed: SettingsDraft, preview: Preview) -> None:
    set_policy(work(), "vuxen", "max-fee-adult", "100", "lindby")
    set_policy(work(), "vuxen", "max-fee-adult", "200", "HAM")
    set_policy(work(), "vuxen", "no-invoice", "1", "HAM")
    set_policy(work(), "vuxen", "days", "7", "HAM", loan_type="normal", step="1")
    set_policy(work(), "vuxen", "days", "9", "HAM", loan_type="short", step="1")
    set_unit_setting(work(), "junior-age-limit", "15", "HAM")
    found = {target.organisation_id: target for target in preview().targets}
    ham, barn = found[library.organisations["HAM"]], found[library.organisations["BARN"]]
    assert {key: (change.seen, change.mine) for key, change in ham.changes.items()} == {
        keys["fee"]: (Setting(20_000), Setting(40_000)),
        keys["days"]: (Setting(7), Setting(14)),
        keys["text"]: (None, Setting(text="Hej")),
        keys["age"]: (Setting(15), Setting(16)),
        STANDARD_KEY: (None, Setting(library.categories["vuxen"])),
    }
    assert (barn.now[keys["fee"]].own, barn.now[keys["fee"]].setting) == (None, Setting(10_000))
    assert barn.now[keys["fee"]].above.organisation_id == library.organisations["lindby"]
    assert barn.now[STANDARD_KEY].setting == Setting(library.categories["standard"])
    assert (ham.currency, found[library.organisations["1"]].currency) == ("SEK", "")
    assert found[typed.organisation_id].draft == typed


def test_a_point_and_a_value_that_a_unit_may_not_have_are_left_out_with_the_reason(library: Library, keys: dict[str, Key], preview: Preview) -> None:
    account = library.organisations["lindby"]
    typed = SettingsDraft(account, {keys["occasion"]: Change(None, Setting(text="loan"))})
    found = {target.organisation_id: target for target in preview(typed).targets}
    assert {type(found[library.organisations[code]].refusal) for code in ("SDB", "DISK1")} == {Invalid}
    assert found[library.organisations["aby"]].refusal is None
    both = replace(typed, changes={**typed.changes, keys["age"]: Change(None, Setting(16))})
    unit = next(target for target in preview(both).targets if target.organisation_id == library.organisations["SDB"])
    assert (unit.refusal, set(unit.draft.changes)) == (None, {keys["age"]})


def test_units_that_one_may_not_change_are_left_out(library: Library, work: Works, typed: SettingsDraft, preview: Preview) -> None:
    """roles.md: without register.change-other-units the working unit alone."""
    actor = work.actor(at="DISK1")
    held = {permission: places for permission, places in actor.held.items() if permission != "register.change-other-units"}
    shown = preview(actor=replace(actor, held=held))
    refusals = {target.organisation_id: target.refusal for target in shown.targets}
    refusal = refusals[library.organisations["HAM"]]
    assert isinstance(refusal, NotPermitted)
    assert refusal.permission == "register.change-other-units"
    assert refusals[library.organisations["SDB"]] is None
    assert [draft.organisation_id for draft in shown.drafts(library.organisations.values())] == [typed.organisation_id]
    elsewhere = preview(replace(typed, organisation_id=library.organisations["HAM"]), work.actor("parameters", "HAM"))
    refusal = next(target.refusal for target in elsewhere.targets if target.organisation_id == library.organisations["SDB"])
    assert isinstance(refusal, NotPermitted)
    assert refusal.permission == "register.change"


def test_it_is_one_transaction_and_one_entry_that_names_everything(database: Database, work: Works, library: Library, preview: Preview) -> None:
    set_policy(work(), "vuxen", "max-fee-adult", "200", "HAM")
    set_policy(work(), "vuxen", "hide-name", "1", "HAM")
    before = len(log(database))
    saving = work()
    changes = save_for_units(saving, preview().drafts(chosen(library, "SDB", "HAM", "BARN")))
    assert changes.kinds == {table.__tablename__ for table in TABLES}
    entry = log(database)[-1]
    assert len(log(database)) == before + 1
    assert (entry.what, entry.entity, entry.entity_id) == (SAVED_FOR_SEVERAL, "organisation", library.organisations["SDB"])
    assert (entry.organisation_id, entry.operation_id) == (library.organisations["lindby"], saving.operation_id)
    assert entry.before is not None
    assert entry.after is not None
    assert set(entry.before) == set(entry.after) == {"SDB", "HAM", "BARN"}
    assert entry.before["HAM"]["vuxen"] == {"max-fee-adult": "200.00", "no-invoice": "inherit", "normal/1/days": "inherit", "normal/1/text": "inherit"}
    for unit in ("SDB", "HAM", "BARN"):
        assert entry.after[unit] == {
            "vuxen": {"max-fee-adult": "400.00", "no-invoice": "1", "normal/1/days": "14", "normal/1/text": "Hej"},
            "": {"junior-age-limit": "16", "standard": "vuxen"},
        }
    with database.reading() as session:
        kept = session.scalar(select(CategorySetting.number).where(CategorySetting.field == "hide-name"))
    assert kept == 1


def test_what_is_typed_of_the_source_itself_is_written_with_it_or_nothing_is(database: Database, work: Works, library: Library, preview: Preview) -> None:
    source, drafts = library.organisations["SDB"], preview().drafts(chosen(library, "SDB", "HAM"))
    street = Spot(Entity.ORGANISATION, source, "street")
    stale, fresh = (UnitDraft(source, {street: Typed(seen, "Storgatan 2")}) for seen in ("Storgatan 9", "Storgatan 1"))
    with pytest.raises(Conflict) as refused:
        save_for_units(work(), drafts, stale)
    assert refused.value.theirs == {street: "Storgatan 1"}
    assert log(database) == []
    save_for_units(work(), drafts, fresh)
    assert [entry.what for entry in log(database)].count(SAVED_FOR_SEVERAL) == 1
    take_back_settings(work(), drafts)
    with database.reading() as session:
        assert session.scalars(select(Organisation.street).where(Organisation.id == source)).all() == ["Storgatan 2"]
        assert session.scalars(select(CategorySetting)).all() == []


def test_it_is_undone_as_one(database: Database, work: Works, library: Library, typed: SettingsDraft, preview: Preview) -> None:
    set_policy(work(), "vuxen", "max-fee-adult", "200", "HAM")
    set_policy(work(), "vuxen", "days", "7", "HAM", loan_type="normal", step="1")
    then, entries = stored(database), len(log(database))
    done = preview().drafts(chosen(library, "HAM", "BARN", "ABY"))
    save_for_units(work(), done)
    assert stored(database) != then
    take_back_settings(work(), done)
    assert stored(database) == then
    assert len(log(database)) == entries + 2
    assert log(database)[-1].organisation_id == library.organisations["1"]

    inheriting = SettingsDraft(typed.organisation_id, {Key("max-fee-adult", library.categories["vuxen"]): Change(None, None)})
    done = preview(inheriting).drafts(chosen(library, "HAM"))
    save_for_units(work(), done)
    assert [row.organisation_id for row in rows(database, CategorySetting)] == []
    take_back_settings(work(), done)
    assert stored(database) == then


def rows(database: Database, table: Any) -> list[Any]:
    with database.reading() as session:
        return list(session.scalars(select(table)))


def test_an_entry_of_the_history_is_put_back_as_one(database: Database, work: Works, library: Library, preview: Preview) -> None:
    set_policy(work(), "vuxen", "max-fee-adult", "none", "HAM")
    then = stored(database)
    save_for_units(work(), preview().drafts(chosen(library, "HAM", "BARN")))
    entry = str(log(database)[-1].id)
    refused(NotPermitted, put_back_settings, work(login="parameters", at="HAM"), entry)
    put_back_settings(work(), entry)
    assert stored(database) == then
    assert (log(database)[-1].before or {}).keys() == {"SDB", "HAM", "BARN"}
    for wrong in ("nothing", str(log(database)[0].id)):
        refused(NotFound, put_back_settings, work(), wrong)


def refused(kind: type[Refusal], service: Callable[..., Any], *arguments: Any) -> Refusal:
    with pytest.raises(kind) as caught:
        service(*arguments)
    assert str(caught.value)
    return caught.value


def test_what_was_changed_since_the_preview_is_a_conflict_and_nothing_is_written(
    database: Database, work: Works, library: Library, keys: dict[str, Key], preview: Preview
) -> None:
    """X8: also of a value that was alike when it was seen."""
    set_policy(work(), "vuxen", "max-fee-adult", "400", "HAM")
    drafts = preview().drafts(chosen(library, "HAM", "BARN"))
    set_policy(work(), "vuxen", "max-fee-adult", "300", "HAM")
    then, entries = stored(database), len(log(database))
    conflict = refused(Conflict, save_for_units, work(), drafts)
    assert isinstance(conflict, Conflict)
    at = (library.organisations["HAM"], keys["fee"])
    assert (conflict.seen, conflict.mine, conflict.theirs) == ({at: Setting(40_000)}, {at: Setting(40_000)}, {at: Setting(30_000)})
    assert (stored(database), len(log(database))) == (then, entries)


def test_what_was_changed_since_is_not_undone(database: Database, work: Works, library: Library, preview: Preview) -> None:
    done = preview().drafts(chosen(library, "HAM", "BARN"))
    save_for_units(work(), done)
    set_policy(work(), "vuxen", "no-invoice", "0", "BARN")
    then = stored(database)
    refused(Conflict, take_back_settings, work(), done)
    refused(Conflict, put_back_settings, work(), str(next(entry.id for entry in log(database) if entry.what == SAVED_FOR_SEVERAL)))
    assert stored(database) == then


def test_permission_is_checked_again_at_saving_and_undoing(database: Database, work: Works, library: Library, preview: Preview) -> None:
    drafts = preview().drafts(chosen(library, "HAM", "BARN"))
    refusal = refused(NotPermitted, save_for_units, work(login="parameters", at="HAM"), drafts)
    assert isinstance(refusal, NotPermitted)
    assert refusal.permission == "register.change"
    assert rows(database, CategorySetting) == []
    save_for_units(work(), drafts)
    refused(NotPermitted, take_back_settings, work(login="parameters", at="HAM"), drafts)
    assert len(rows(database, CategorySetting)) == 6


def test_a_category_removed_meanwhile_is_told_once(database: Database, work: Works, library: Library, preview: Preview) -> None:
    drafts = [replace(draft, changes={key: c for key, c in draft.changes.items() if key != STANDARD_KEY}) for draft in preview().drafts(chosen(library, "HAM"))]
    gone = [replace(draft, changes={replace(key, category_id=99_999): c for key, c in draft.changes.items() if key.category_id}) for draft in drafts]
    assert "patron category" in str(refused(NotFound, save_for_units, work(), gone))
    away = [*drafts, replace(drafts[1], organisation_id=99_999)]
    assert "organisation" in str(refused(NotFound, save_for_units, work(), away))
    assert rows(database, CategorySetting) == []
    with database.reading() as session:
        assert session.get(PatronCategory, 99_999) is None


def sent_by(work: UnitOfWork, service: Callable[..., Any], drafts: list[SettingsDraft]) -> dict[str, int]:
    """Return how many statements of each kind a service sent to each table of values."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        table = next((table.__tablename__ for table in TABLES if table.__tablename__ in statement), "another")
        sent.append(f"{statement.split()[0].lower()} {table}")

    event.listen(work.database.write_engine, "before_cursor_execute", note)
    try:
        service(work, drafts)
    finally:
        event.remove(work.database.write_engine, "before_cursor_execute", note)
    return {what: sent.count(what) for what in sent}


def test_five_hundred_units_cost_as_many_statements_as_five(database: Database, work: Works, library: Library, typed: SettingsDraft) -> None:
    """One statement for each table, not one for each unit: to read, to save, to undo."""
    units = add_units(database, library, 505)
    few, many = units[:5], units[5:]
    other = SettingsDraft(0, {key: Change(None, EMPTY if key.field == "max-fee-adult" else change.mine) for key, change in typed.changes.items()})
    save_settings(work(), [replace(other, organisation_id=unit) for unit in (*few[:2], *many[:250])])  # to be changed, where the others come anew
    actor, counts = work.actor(), []
    for places in (few, many):
        with database.reading() as session, statements(session) as seen:
            drafts = preview_units(session, actor, typed, places).drafts(places)[1:]
        assert len(drafts) == len(places)
        counts.append((len(seen), sent_by(work(), save_for_units, drafts), sent_by(work(), take_back_settings, drafts)))
    assert counts[0] == counts[1]
    reads, saving, undoing = counts[1]
    assert reads <= 8
    for sent in (saving, undoing):
        assert {count for what, count in sent.items() if not what.endswith("another")} == {1}
    assert {what for what in saving if what.startswith(("insert", "update", "delete")) and not what.endswith("another")} == {
        "update category_setting", *(f"insert {table.__tablename__}" for table in TABLES),
    }  # fmt: skip
