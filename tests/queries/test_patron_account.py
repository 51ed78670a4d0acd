"""An account as it stands: blocks by the category's limits at the working place, a fixed number of queries, the document (circulation.md 8)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import Value
from app.domain.patron import Frame
from app.domain.refusals import Invalid, NotFound
from app.domain.setting import Setting
from app.domain.settings_draft import Change, Key, SettingsDraft
from app.models.copy import Copy, Title
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.patron import Card, Patron
from app.models.reservation import Reservation
from app.queries.patron_account import Account, find_patron_by_card, get_account, get_patron_by_card
from app.queries.patron_debts import list_debts, list_payments
from app.queries.patron_document import show_patron
from app.queries.patron_loans import list_loans, list_loans_out, read_loan_history
from app.queries.patron_messages import list_messages, list_notes
from app.queries.patron_sections import read_patron_data
from app.queries.patron_tabs import list_reservations
from app.services.categories import save_settings
from app.services.parameters import set_rule
from tests.conftest import Works
from tests.counting import statements
from tests.library import NOW, TODAY, Library

Look = Callable[..., Account]


@pytest.fixture
def look(database: Database, library: Library) -> Look:
    """Reads an account anew, at a place."""

    def look(card: str, at: str | None = "DISK1") -> Account:
        with database.reading() as session:
            return get_account(session, library.patrons[card], NOW, library.organisations[at] if at else None)

    return look


def limit(work: Works, library: Library, organisation: str, category: str, **values: int) -> None:
    """Set limits of a category at an organisation (`autoblock_adult=2500`)."""
    changes = {Key(field.replace("_", "-"), library.categories[category]): Change(None, Setting(number)) for field, number in values.items()}
    save_settings(work(), [SettingsDraft(library.organisations[organisation], changes)])


def kinds(account: Account) -> list[str]:
    return [block.kind.value for block in account.state.blocks]


def test_an_account_is_counted_and_framed(look: Look) -> None:
    anna = look("1001")
    assert (anna.identity.name, anna.identity.card, anna.organisation.currency) == ("Ek, Anna", "1001", "SEK")
    assert (len(anna.state.facts.loans), len(anna.state.facts.overdue), anna.debt) == (2, 1, 2_500)
    assert (anna.reservations, anna.to_collect, anna.notes, anna.messages) == (1, 0, 1, 1)
    assert (anna.state.frame, kinds(anna)) == (Frame.BROWN, [])
    assert anna.state.signal.value == "yellow", "the delivered rule signals from 1.00 on"
    assert look("1002").state.frame is Frame.RED
    assert (look("1004").state.frame, kinds(look("1004"))) == (Frame.GREY, ["expired"])
    assert look("1003").state.frame is Frame.NONE


def test_limits_are_those_of_the_category_at_the_unit_of_the_working_place(look: Look, work: Works, library: Library) -> None:
    """circulation.md 8: not of the home unit, unless no place is named; reached is enough (E8)."""
    limit(work, library, "HAM", "vuxen", autoblock_adult=2_500)
    assert kinds(look("1001", "HAM")) == ["fees"]
    assert kinds(look("1001", "DISK1")) == []
    assert kinds(look("1001", None)) == []
    limit(work, library, "SDB", "vuxen", autoblock_adult=2_501, overdue_loans_max=1)
    assert kinds(look("1001", None)) == ["overdue"]
    assert kinds(look("1001", "BARN")) == ["overdue"], "a unit beneath inherits"
    assert look("1001", "BARN").state.frame is Frame.PURPLE


def test_the_junior_limit_holds_for_juniors(look: Look, work: Works, library: Library) -> None:
    limit(work, library, "SDB", "barn", autoblock_junior=100, autoblock_adult=99_900)
    bo = look("1002")
    assert (bo.state.terms.junior, kinds(bo)) == (True, ["manual", "fees"])


def test_the_number_of_loans_goes_by_its_rule_at_the_working_place(look: Look, work: Works, library: Library) -> None:
    set_rule(work(), Rule(parameter="loans-max", organisation_id=library.organisations["SDB"], value=Value(number=2)))
    assert kinds(look("1001", "DISK1")) == ["loans"]
    assert kinds(look("1001", "HAM")) == []


def test_a_red_signal_stops_where_its_rule_says_so(look: Look, work: Works, library: Library) -> None:
    set_rule(work(), Rule(parameter="signal-red-debt", organisation_id=library.organisations["SDB"], value=Value(number=2_500)))
    anna = look("1001")
    assert (anna.state.signal.value, kinds(anna)) == ("red", ["red-signal"])


def test_what_is_lost_or_claimed_returned_is_out_but_not_late(look: Look, database: Database, library: Library) -> None:
    """circulation.md 8a."""
    with database.writing() as session:
        loan = session.scalars(select(Loan).where(Loan.copy_id == library.copies["B12"], Loan.returned_at.is_(None))).one()
        loan.mark, loan.mark_since = "claims-returned", TODAY - timedelta(days=5)
        session.commit()
    anna = look("1001")
    assert (len(anna.state.facts.loans), len(anna.state.facts.overdue)) == (2, 0)
    with database.reading() as session:
        late = next(row for row in list_loans(session, library.patrons["1001"], NOW, TODAY) if row.barcode == "B12")
    assert late.days_late == 7, "the delay stops counting on the day of the claim"


def test_a_loan_by_the_hour_is_late_from_its_instant_and_one_by_days_from_the_day_after(look: Look, database: Database, library: Library) -> None:
    with database.writing() as session:
        loan = session.scalars(select(Loan).where(Loan.copy_id == library.copies["B11"], Loan.returned_at.is_(None))).one()
        loan.due_date, loan.due_at = TODAY, NOW + timedelta(minutes=1)
        session.commit()
    assert len(look("1001").state.facts.overdue) == 1
    with database.writing() as session:
        session.get_one(Loan, loan.id).due_at = NOW - timedelta(minutes=1)
        session.commit()
    assert len(look("1001").state.facts.overdue) == 2
    with database.reading() as session:
        assert next(row for row in list_loans(session, library.patrons["1001"], NOW, TODAY) if row.barcode == "B11").days_late == 1


def test_an_account_that_is_gone_is_told_so(session: Session, library: Library) -> None:
    with pytest.raises(NotFound):
        get_account(session, 999_999, NOW)
    with pytest.raises(NotFound):
        read_patron_data(session, 999_999)


def test_a_card_that_two_account_organisations_have_is_refused_without_a_place(database: Database, session: Session, library: Library) -> None:
    with database.writing() as writing:
        writing.add(Card(organisation_id=library.organisations["aby"], patron_id=library.patrons["1005"], number="1001", folded="1001", state="other"))
        writing.commit()
    with pytest.raises(Invalid, match="aby, lindby"):
        get_patron_by_card(session, "1001")
    assert get_patron_by_card(session, "1001", library.organisations["aby"]) == library.patrons["1005"]
    assert find_patron_by_card(session, "nobody") is None
    with pytest.raises(NotFound, match="nobody"):
        get_patron_by_card(session, "nobody")


def _fill(database: Database, library: Library, count: int) -> None:
    """Give Anna so many more loans, debts and reservations."""
    own = {"patron_id": library.patrons["1001"], "organisation_id": library.organisations["lindby"]}
    with database.writing() as session:
        copy = session.get_one(Copy, library.copies["B11"])
        for n in range(count):
            title = Title(organisation_id=own["organisation_id"], number=f"X{n}", title=f"Bok {n}")
            session.add(title)
            session.flush()
            more = Copy(organisation_id=own["organisation_id"], title_id=title.id, barcode=f"X{n}", owner_id=copy.owner_id, status_id=copy.status_id)
            session.add(more)
            session.flush()
            session.add(Loan(**own, copy_id=more.id, point_id=library.organisations["DISK1"], lent_at=NOW, due_date=TODAY - timedelta(days=n)))
            session.add(Debt(**own, kind="manual", amount=100, since=NOW))
            session.add(Reservation(**own, title_id=title.id, pickup_id=copy.owner_id, made_at=NOW))
        session.commit()


def _count(database: Database, library: Library) -> tuple[int, int]:
    """Return the statements of the header, and of the tabs, the data and the lists together."""
    anna = library.patrons["1001"]
    with database.reading() as session:
        with statements(session) as header:
            get_account(session, anna, NOW)
        session.expunge_all()
        with statements(session) as tabs:
            list_loans_out(session, anna, NOW, TODAY)
            read_loan_history(session, anna, TODAY - timedelta(days=99), TODAY, NOW, ZoneInfo("Europe/Stockholm"))
            list_reservations(session, anna, TODAY)
            list_debts(session, anna, settled=True)
            list_payments(session, anna)
            list_messages(session, anna)
            list_notes(session, anna)
            read_patron_data(session, anna)
    return len(header), len(tabs)


def test_the_header_and_each_tab_take_a_fixed_number_of_queries(database: Database, library: Library) -> None:
    before = _count(database, library)
    _fill(database, library, 60)
    assert _count(database, library) == before == (17, 27)


def test_returned_loans_show_where_they_are_kept_and_in_their_period(database: Database, work: Works, library: Library) -> None:
    """circulation.md 11: consent, else *Save loans* of the category at the home unit."""
    anna, zone = library.patrons["1001"], ZoneInfo("Europe/Stockholm")

    def history(consent: str, days: int = 99) -> tuple[bool, list[str]]:
        with database.writing() as session:
            session.get_one(Patron, anna).loan_history = consent
            session.commit()
        with database.reading() as session:
            found = read_loan_history(session, anna, TODAY - timedelta(days=days), TODAY, NOW, zone)
            return found.kept, [row.barcode for row in found.rows]

    assert [history("yes"), history("no"), history("yes", 49)] == [(True, ["B22"]), (False, []), (True, [])]
    with database.writing() as session:
        session.get_one(Patron, anna).loan_history = "yes"
        session.commit()
    with database.reading() as session:
        found = read_loan_history(session, anna, date.min, date.max, NOW, zone).rows
        assert [(row.barcode, row.charged) for row in found] == [("B22", 4_000)]
    saves = Key("save-loans", library.categories["vuxen"])
    for ticked, expected in ((False, (False, [])), (True, (True, ["B22"]))):
        save_settings(work(), [SettingsDraft(library.organisations["SDB"], {saves: Change(None, Setting(int(ticked)))})])
        assert history("not-asked") == expected
        save_settings(work(), [SettingsDraft(library.organisations["SDB"], {saves: Change(Setting(int(ticked)), None)})])


def test_the_document_holds_what_the_command_line_promises(session: Session, library: Library) -> None:
    """cli.md: patron show."""
    shown = show_patron(session, library.patrons["1001"], NOW, library.organisations["DISK1"])
    assert {key: shown[key] for key in ("card", "cards", "name", "birth_date", "account", "category", "home_unit", "expires", "active", "frame", "signal")} == {
        "card": "1001", "cards": ["1001"], "name": "Ek, Anna", "birth_date": "1980-05-17", "account": "lindby", "category": "vuxen", "home_unit": "SDB",
        "expires": "2027-03-10", "active": True, "frame": "brown", "signal": "yellow",
    }  # fmt: skip
    assert (shown["debt"], shown["currency"], shown["signal_causes"]) == ("25.00", "SEK", ["25.00 SEK owed, the limit is 1.00 SEK"])
    assert [(loan["barcode"], loan["due"], loan["days_late"]) for loan in shown["loans"]] == [("B12", "2026-02-26", 12), ("B11", "2026-03-24", 0)]
    assert [(r["title"], r["pickup"], r["state"], r["queue"]) for r in shown["reservations"]] == [("Saltkråkan", "SDB", "active", 1)]
    assert [(d["kind"], d["amount"], d["open"], d["since"]) for d in shown["debts"]] == [("overdue", "40.00", "25.00", "2026-01-19")]
    assert ([m["text"] for m in shown["messages"]], [n["text"] for n in shown["notes"]]) == (["Ring före leverans"], ["Boken väntar i disken"])
    bo = show_patron(session, library.patrons["1002"], NOW)
    assert bo["blocks"] == [
        {
            "kind": "manual", "cause": "Kortet är stulet", "stops": ["loans", "renewals", "reservations", "pickup-orders", "web"], "overridable": False,
            "lifted_by": "Unblock patron", "since": "2026-03-05", "until": None,
        }
    ]  # fmt: skip


def test_days_are_those_of_the_account_organisation(database: Database, library: Library) -> None:
    """A debt of half past eleven in the evening UTC is the next day's in Stockholm."""
    late = NOW.replace(hour=23, minute=30) - timedelta(days=1)
    with database.writing() as session:
        session.add(Debt(patron_id=library.patrons["1003"], organisation_id=library.organisations["lindby"], kind="manual", amount=100, since=late))
        session.commit()
    with database.reading() as session:
        assert show_patron(session, library.patrons["1003"], NOW)["debts"][0]["since"] == TODAY.isoformat()


def test_the_sections_hold_every_field_of_the_account(session: Session, library: Library) -> None:
    data = read_patron_data(session, library.patrons["1001"])
    assert data.sections["name"]["last_name"] == "Ek"
    assert sorted(str(value) for key, value in data.sections["contact"].items() if key.endswith(":value")) == ["+46700000001", "anna.ek@example.org"]
    edited = {field for section in ("name", "identity", "account", "preferences", "guardian", "consent", "alert") for field in data.sections[section]}
    kept_by_itself = {
        "id", "version", "organisation_id", "person_id", "created_at", "hidden", "user_name", "sort_key", "loan_history_since", "permanent_alert_since",
        "permanent_alert_by",
    }  # fmt: skip
    assert {column.key for column in Patron.__table__.columns} == edited | kept_by_itself
