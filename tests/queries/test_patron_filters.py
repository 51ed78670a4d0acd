"""Filters of the search for patrons: what each leaves, that *blocked* is what the header says, and pages however few pass (patrons.md, Search)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

import app.queries.word_phases as word_phases
from app.database.engine import Database
from app.domain.blocks import BlockKind
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value
from app.domain.patron import Alert
from app.models.claim import ClaimStep
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.message import Message
from app.models.patron import ManualBlock, Patron
from app.queries.limiting import Holder
from app.queries.organisation import load_tree
from app.queries.patron_standing import get_account_organisation, load_states
from app.queries.patrons import PatronSearch, Standpoint, find_patrons
from app.services.categories import set_policy
from app.services.parameters import set_rules
from tests.conftest import Works
from tests.library import NOW, TODAY, Library


def _limits(work: Works, library: Library) -> None:
    """Limits that tell categories, juniors and age groups apart."""
    for category, field, value in (
        ("vuxen", "autoblock-adult", "100"), ("vuxen", "autoblock-junior", "30"), ("barn", "autoblock-junior", "0"), ("talbok", "no-automatic-block", "1"),
        ("vuxen", "overdue-loans-max", "2"), ("barn", "block-after-reminders", "2"), ("vuxen", "block-after-reminders", "3"),
    ):  # fmt: skip
        set_policy(work(), category, field, value, "SDB")
    rules = (
        ("loans-max", 3, Variables(patron_category_id=library.categories["talbok"])),
        ("loans-max", 1, Variables(age_group_id=library.age_groups["child"])),
        ("signal-red-debt", 25_000, Variables()), ("red-signal-stop", 1, Variables()),
    )  # fmt: skip
    place = library.organisations["SDB"]
    set_rules(work(), [Rule(parameter=key, organisation_id=place, value=Value(number=number), variables=who) for key, number, who in rules])


def _people(database: Database, library: Library) -> None:
    """Every combination of category, age, debt, loans, message and block that limits may tell apart."""
    lindby = library.organisations["lindby"]
    births = (None, date(1970, 5, 5), TODAY.replace(year=2008), TODAY.replace(year=2008) + timedelta(days=1), date(2020, 1, 1), date(2050, 1, 1))
    circumstances = [(debt, 0, 0) for debt in (1, 3_000, 9_999, 10_000, 25_000)] + [(0, late, out) for late, out in ((0, 0), (0, 1), (1, 0), (2, 0), (0, 3))]
    with database.writing() as session:
        copy, number = library.copies["B13"], 0
        for category in ("vuxen", "barn", "talbok"):
            for born in births:
                for debt, late, out in circumstances:
                    number += 1
                    patron = Patron(
                        organisation_id=lindby, patron_category_id=library.categories[category], home_unit_id=library.organisations["HAM"],
                        last_name=f"Q{number}", birth_date=born, created_at=NOW, sort_key=f"q{number:04d}",
                    )  # fmt: skip
                    session.add(patron)
                    session.flush()
                    own = {"organisation_id": lindby, "patron_id": patron.id}
                    if debt:
                        session.add(Debt(**own, kind="manual", amount=debt, since=NOW))
                        session.add(Debt(**own, kind="manual", amount=50_000, since=NOW, removed_at=NOW))
                    loan = {**own, "copy_id": copy, "point_id": library.organisations["DISK1"], "lent_at": NOW - timedelta(days=30)}
                    for n in range(late + out + 1):  # the last is back again
                        due = TODAY - timedelta(days=1) if n < late else TODAY
                        session.add(row := Loan(**loan, due_date=due, returned_at=NOW if n == late + out else None))
                        if n < late and number % 3:  # the first step signals red for some, two or three are too many for others
                            session.flush()
                            step = {"organisation_id": lindby, "loan_id": row.id, "day": TODAY, "signal": 2 if number % 7 == 0 else 1}
                            session.add_all(ClaimStep(**step, due_date=due, number=k + 1, kind=f"reminder-{k + 1}") for k in range(number % 4))
                    if number % 20 == 0:
                        session.add(Message(**own, kind="block", text="!", created_at=NOW, archived_at=NOW if number % 40 else None))
                    if number % 15 == 0:
                        session.add(ManualBlock(**own, comment="!", set_at=NOW, until=TODAY - timedelta(days=number % 2)))
        session.commit()


def _all(session: Session, search: PatronSearch, at: Standpoint) -> list[int]:
    page = find_patrons(session, search, at)
    ids = list(page.ids)
    while page.next is not None:
        page = find_patrons(session, search, at, page.next)
        ids += page.ids
    return ids


@pytest.fixture
def at(session: Session, library: Library) -> Standpoint:
    """The desk, on the day of the library."""
    return Standpoint(load_tree(session), library.organisations["DISK1"], NOW, TODAY)


def test_blocked_is_whom_the_header_calls_blocked_whatever_way_they_are_found(
    database: Database, session: Session, library: Library, work: Works, at: Standpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.rollback()
    with database.write_engine.begin() as connection:
        connection.exec_driver_sql("drop index uq_loan_one_open_per_copy")  # one copy is enough for everybody
    _limits(work, library)
    _people(database, library)
    everybody = list(session.scalars(select(Patron).where(Patron.organisation_id == library.organisations["lindby"]).order_by(Patron.sort_key, Patron.id)))
    holders = [
        Holder(id=p.id, category_id=p.patron_category_id, home_unit_id=p.home_unit_id, birth_date=p.birth_date, expires=p.expires, active=True, alert=Alert())
        for p in everybody
    ]
    states = load_states(session, holders, get_account_organisation(session, library.organisations["lindby"]), at.tree, NOW, at.place)
    blocked = [p.id for p in everybody if {block.kind for block in states[p.id].blocks} - {BlockKind.EXPIRED}]
    in_debt = [p.id for p in everybody if states[p.id].facts.debt]
    search = PatronSearch(text="", account_id=library.organisations["lindby"], blocked=True)
    owing = PatronSearch(text="", account_id=library.organisations["lindby"], in_debt=True)
    assert 50 < len(blocked) < 120 > len(in_debt) > 90
    for walked, many in ((10_000, 60_000), (20, 60_000), (20, 3)):
        monkeypatch.setattr(word_phases, "WALKED", walked)
        monkeypatch.setattr(word_phases, "FEW_LEFT", many)
        assert _all(session, search, at) == blocked
        assert _all(session, owing, at) == in_debt
        both = PatronSearch(text="", account_id=library.organisations["lindby"], blocked=True, in_debt=True, category_id=library.categories["barn"])
        wanted = {p.id for p in everybody if p.patron_category_id == library.categories["barn"]} & set(blocked) & set(in_debt)
        assert _all(session, both, at) == [number for number in blocked if number in wanted]
    groups = {
        code: _all(session, PatronSearch(text="", account_id=library.organisations["lindby"], age_group_id=n), at) for code, n in library.age_groups.items()
    }
    juniors = [p.id for p in everybody if p.birth_date and TODAY.replace(year=2008) < p.birth_date <= TODAY]
    assert groups == {"child": juniors, "adult": [p.id for p in everybody if p.id not in juniors]}


def test_filters_go_with_a_text_and_alone(session: Session, library: Library, at: Standpoint) -> None:
    def found(text: str = "", **filters: object) -> list[str]:
        search = PatronSearch(text=text, account_id=library.organisations["lindby"], **filters)  # type: ignore[arg-type]
        cards = {number: card for card, number in library.patrons.items()}
        return [cards[number] for number in find_patrons(session, search, at).ids]

    assert found() == []
    assert found(in_debt=True) == ["1001", "1002"]
    assert found("ek", in_debt=True) == ["1001"]
    assert found(blocked=True) == ["1002"]
    assert found(expired=True) == found(expired=True, with_expired=False) == ["1004"]
    assert found(category_id=library.categories["vuxen"]) == ["1001", "1004"]
    assert found(category_id=library.categories["vuxen"], with_expired=False) == ["1001"]
    assert found("qqqq", category_id=library.categories["vuxen"]) == []
    assert found(",", category_id=library.categories["vuxen"]) == [], "a text of signs alone is a text that nobody has"
    assert found(units=frozenset({library.organisations["HAM"]})) == ["1002"]
    assert found(age_group_id=library.age_groups["child"]) == ["1002"]
    assert found(age_group_id=0) == []
