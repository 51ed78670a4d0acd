"""Reading what units set: one query each, the value in force at every level, own values counted (L2, L6-L9)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.domain.categories import STEPS, Policy
from app.domain.ladder import State, count_states
from app.domain.setting import EMPTY, Effective, Setting
from app.domain.settings_draft import STANDARD_KEY, Change, Key, SettingsDraft
from app.models.patron_category import CategorySetting, ReminderSetting
from app.queries import categories as queries
from app.services.categories import save_settings
from tests.conftest import Works
from tests.counting import statements
from tests.library import Library

Settle = Callable[[str, dict[Key, Setting | None]], None]


@pytest.fixture
def settle(work: Works, library: Library) -> Settle:
    """Sets values at an organisation, by its code."""

    def settle(code: str, values: dict[Key, Setting | None]) -> None:
        save_settings(work(), [SettingsDraft(library.organisations[code], {key: Change(None, value) for key, value in values.items()})])

    return settle


@pytest.fixture
def give_back(work: Works, library: Library) -> Settle:
    """Lets values inherit again that are known to be so."""

    def give_back(code: str, values: dict[Key, Setting | None]) -> None:
        save_settings(work(), [SettingsDraft(library.organisations[code], {key: Change(value, None) for key, value in values.items()})])

    return give_back


@pytest.fixture
def adult(library: Library) -> int:
    return library.categories["vuxen"]


@contextmanager
def counted(session: Session, expected: int) -> Iterator[None]:
    """Count the statements of a session."""
    with statements(session) as seen:
        yield
    assert len(seen) == expected, seen


def test_what_nobody_sets_is_as_delivered(session: Session, library: Library, adult: int) -> None:
    with counted(session, 1):
        assert queries.effective_settings(session, library.organisations["BARN"], adult) == Policy.delivered()


def test_a_value_holds_where_it_is_set_and_beneath_until_another_is_set(
    session: Session, library: Library, settle: Settle, give_back: Settle, adult: int
) -> None:
    """Inherited, overridden, given back: right at every level, units under units and circulation points included."""
    fee = Key("autoblock-adult", adult)

    def limits() -> dict[str, int | None]:
        session.expire_all()
        session.rollback()
        places = ("1", "lindby", "SDB", "BARN", "DISK1", "HAM", "ABY")
        return {code: queries.effective_settings(session, library.organisations[code], adult).autoblock_limit(junior=False) for code in places}

    settle("1", {fee: Setting(10_000)})
    assert set(limits().values()) == {10_000}
    settle("SDB", {fee: Setting(20_000)})
    assert limits() == {"1": 10_000, "lindby": 10_000, "SDB": 20_000, "BARN": 20_000, "DISK1": 20_000, "HAM": 10_000, "ABY": 10_000}
    settle("BARN", {fee: Setting(0)})
    settle("lindby", {fee: Setting(99_900)})
    assert limits() == {"1": 10_000, "lindby": None, "SDB": 20_000, "BARN": 0, "DISK1": 20_000, "HAM": None, "ABY": 10_000}
    give_back("SDB", {fee: Setting(20_000)})
    assert limits() == {"1": 10_000, "lindby": None, "SDB": None, "BARN": 0, "DISK1": None, "HAM": None, "ABY": 10_000}


def test_each_category_has_its_own_values(session: Session, library: Library, settle: Settle, adult: int) -> None:
    child = library.categories["barn"]
    settle("SDB", {Key("no-reminder", adult): Setting(1), Key("max-fee-junior", child): Setting(5_000)})
    with counted(session, 1):
        policies = queries.list_policies(session, library.organisations["DISK1"])
    assert set(policies) == {adult, child}
    assert (policies[adult].ticked("no-reminder"), policies[child].ticked("no-reminder")) == (True, False)
    assert (policies[adult].max_fee(junior=True), policies[child].max_fee(junior=True)) == (None, 5_000)
    assert policies[adult] == queries.effective_settings(session, library.organisations["SDB"], adult)


def test_a_standing_tells_own_from_inherited(session: Session, library: Library, settle: Settle, adult: int) -> None:
    places = library.organisations
    settle("lindby", {Key("max-fee-adult", adult): Setting(50_000), Key("reminders-max", adult): Setting(3)})
    settle("SDB", {Key("max-fee-adult", adult): EMPTY})
    with counted(session, 1):
        found = queries.category_standings(places["SDB"], adult).read(session)
    assert (found["max-fee-adult"].own, found["max-fee-adult"].above) == (EMPTY, Effective(Setting(50_000), places["lindby"]))
    assert (found["reminders-max"].own, found["reminders-max"].setting) == (None, Setting(3))
    assert found["hide-name"].above == Effective(Setting(0), None)


def test_an_empty_invoice_field_is_inherited(database: Database, session: Session, library: Library, settle: Settle, adult: int) -> None:
    """circulation.md 7: each empty field from the same combination one level up."""
    settle("lindby", {Key("invoice-days", adult): Setting(21)})
    with database.writing() as writing:
        writing.add(CategorySetting(organisation_id=library.organisations["SDB"], patron_category_id=adult, field="invoice-days"))
        writing.commit()
    assert queries.effective_settings(session, library.organisations["SDB"], adult).number("invoice-days") == 21


def test_the_list_counts_own_values_and_knows_the_standard_category(session: Session, library: Library, settle: Settle, adult: int) -> None:
    normal = library.loan_types["normal"]
    settle("SDB", {Key("no-reminder", adult): Setting(1), Key("days", adult, normal, "1"): Setting(7), Key("fee-adult", adult, normal, "1"): Setting(0)})
    settle("lindby", {Key("no-invoice", adult): Setting(1)})
    settle("SDB", {STANDARD_KEY: Setting(adult)})
    with counted(session, 1):
        rows = queries.list_categories(library.organisations["SDB"]).read(session)
    assert {row.code: row.own for row in rows} == {"standard": 0, "vuxen": 3, "barn": 0, "talbok": 0}
    assert [row.code for row in rows if row.standard] == ["vuxen"]
    session.rollback()
    assert [row.code for row in queries.list_categories(library.organisations["HAM"]).read(session) if row.standard] == ["standard"]
    straight = session.scalars(select(CategorySetting).where(CategorySetting.organisation_id == library.organisations["SDB"])).all()
    steps = session.scalars(select(ReminderSetting).where(ReminderSetting.organisation_id == library.organisations["SDB"])).all()
    assert len(straight) + sum(value is not None for row in steps for value in (row.days, row.fee_child, row.fee_adult, row.text)) == 3


def test_a_unit_without_a_standard_category_of_its_own_inherits(session: Session, library: Library, settle: Settle, adult: int) -> None:
    """L4."""
    places = library.organisations
    settle("SDB", {STANDARD_KEY: Setting(adult)})
    with counted(session, 1):
        assert queries.get_standard_category(session, places["BARN"]) == adult
    assert queries.get_standard_category(session, places["HAM"]) == library.categories["standard"]
    row = queries.standard_standing(places["SDB"]).read(session)
    assert (row.own, row.above) == (adult, Effective(Setting(library.categories["standard"]), places["1"]))


def test_every_combination_of_reminders_is_read_in_one_query(session: Session, library: Library, settle: Settle, adult: int) -> None:
    """L8: loan type × step × field, each own, inherited or missing."""
    places, types = library.organisations, library.loan_types
    settle("lindby", {Key("days", adult, types["normal"], "1"): Setting(14), Key("text", adult, types["normal"], "1"): Setting(text="Hej")})
    settle("SDB", {Key("days", adult, types["normal"], "1"): Setting(7), Key("fee-adult", adult, types["short"], "prenotice"): Setting(0)})
    settle("HAM", {Key("days", adult, types["long"], "2"): Setting(30)})
    session.rollback()
    with counted(session, 1):
        rows = queries.list_reminders(places["BARN"], adult).read(session)
    by_code = {row.code: row.values for row in rows}
    assert list(by_code) == ["normal", "short", "long", "reserved", "interlibrary"]
    assert by_code["normal"]["1", "days"].above == Effective(Setting(7), places["SDB"])
    assert by_code["normal"]["1", "text"].above == Effective(Setting(text="Hej"), places["lindby"])
    assert by_code["short"]["prenotice", "fee-adult"].setting == Setting(0)
    assert by_code["long"]["2", "days"].setting == EMPTY
    assert all(len(row.values) == 10 * 4 for row in rows)
    own = queries.list_reminders(places["SDB"], adult).read(session)
    assert sum(standing.own is not None for row in own for standing in row.values.values()) == 2


def test_unit_settings_are_read_in_one_query(session: Session, library: Library, settle: Settle) -> None:
    settle("lindby", {Key("junior-age-limit"): Setting(16), Key("fee-occasion"): Setting(text="loan")})
    settle("SDB", {Key("junior-age-limit"): Setting(20)})
    with counted(session, 1):
        at_desk = queries.unit_settings(session, library.organisations["DISK1"])
    assert (at_desk.junior_age_limit, at_desk.fee_occasion, at_desk.account_months) == (20, "loan", 36)
    found = queries.unit_standings(library.organisations["SDB"]).read(session)
    assert (found["junior-age-limit"].own, found["junior-age-limit"].above.number) == (Setting(20), 16)


def test_the_currency_is_the_account_organisations(session: Session, library: Library) -> None:
    assert queries.find_currency(library.organisations["BARN"]).read(session) == "SEK"
    assert queries.find_currency(library.organisations["1"]).read(session) == ""


def test_what_the_overview_counts_is_what_a_straight_count_in_the_database_finds(session: Session, library: Library, settle: Settle, adult: int) -> None:
    """L8: own, inherited and missing, with units under units and other units and categories beside."""
    places, types = library.organisations, list(library.loan_types.values())
    for number, (place, category) in enumerate((place, category) for place in ("1", "lindby", "SDB", "BARN", "HAM") for category in (adult, adult + 1)):
        wanted = [(types[(number + n) % 5], STEPS[(number * 3 + n) % 5], ("days", "text", "fee-child")[n % 3]) for n in range(7)]
        settle(place, {Key(field, category, kind, step): Setting(text="x") if field == "text" else Setting(7) for kind, step, field in wanted})
    chain = [places[code] for code in ("BARN", "SDB", "lindby", "1")]
    table = ReminderSetting
    filled = or_(*(getattr(table, column).is_not(None) for column in queries.REMINDER_COLUMNS.values()))
    session.rollback()
    for at in range(len(chain)):
        rows = queries.list_reminders(chain[at], adult).read(session)
        counts = count_states([row.values for row in rows], 4)

        def straight(where: list[int]) -> int:
            wanted = (table.organisation_id.in_(where), table.patron_category_id == adult, table.step.in_(STEPS[:5]), filled)
            found = select(table.loan_type_id, table.step).where(*wanted).distinct().subquery()
            return session.scalar(select(func.count()).select_from(found)) or 0

        own, held = straight(chain[at : at + 1]), straight(chain[at:])
        assert counts == {State.OWN: own, State.INHERITED: held - own, State.MISSING: len(types) * 5 - held}
        assert own
