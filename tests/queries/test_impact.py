"""Impact before saving (X5): what is told before equals what differs after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.domain.age_groups import AgeGroups
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.impact import About, Question, first_day
from app.domain.parameters.node import Places, decide_at
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.situation import Situation
from app.domain.parameters.value import Value, parse_value
from app.domain.refusals import NotPermitted
from app.models.copy import Copy
from app.models.loan import Loan
from app.models.patron import Patron
from app.queries.age_groups import load_age_groups
from app.queries.impact import Impacts, read_impact
from app.queries.impact_list import every_moved, list_moved
from app.queries.parameters import list_all_rules, load_rule_book
from app.services.parameters import save_rules, set_rules
from tests.conftest import Works
from tests.library import TODAY, Library

Case = tuple[Places, Situation]
Values = Mapping[tuple[Question, About, int], Value]


@pytest.fixture
def ready(library: Library, database: Database, work: Works) -> Library:
    """The library with shelf marks, ages at the edge, and rules that unsaved ones compete with."""
    places = library.organisations
    with database.writing() as session:
        for barcode, shelf in (("B11", "Hcf"), ("B12", " hC e"), ("B21", "Hce Ö"), ("B13", "Vk")):
            session.get_one(Copy, library.copies[barcode]).shelf = shelf
        for card, born in (("1002", TODAY.replace(year=TODAY.year - 15)), ("1004", date(2099, 1, 1))):
            session.get_one(Patron, library.patrons[card]).birth_date = born
        session.commit()
    child = Variables(patron_category_id=library.categories["barn"])
    set_rules(work(), [
        Rule(parameter="loan-period", organisation_id=places["SDB"], value=Value(14, None, "days"), variables=child),
        Rule(parameter="loan-period", organisation_id=places["lindby"], value=Value(28, None, "days")),
        Rule(parameter="overdue-fee", organisation_id=places["DISK1"], value=Value(100, None, "per-day"), variables=child),
        Rule(parameter="overdue-grace", organisation_id=places["DISK1"], value=Value(5, None, "days")),
    ])  # fmt: skip
    return library


def draft_for(library: Library, rules: list[Rule]) -> RuleDraft:
    """Changes, removals and new rules of every kind that a situation has."""
    places, ids, draft = library.organisations, library.media_types, RuleDraft()
    stored = {(rule.parameter, rule.organisation_id, rule.variables.patron_category_id): rule for rule in rules if not rule.protected}
    changed = stored["loan-period", places["SDB"], library.categories["barn"]]
    draft = draft.change(replace(changed, value=Value(7, None, "days")), changed)
    draft = draft.remove(stored["overdue-fee", places["DISK1"], library.categories["barn"]])
    for parameter, place, value, selector, variables in (
        ("loan-period", "SDB", "21", None, Variables(media_type_id=ids["bok"], shelf="hc")),
        ("loan-period", "SDB", "28", None, Variables(media_type_id=ids["dvd"])),
        ("loan-period", "lindby", "10", None, Variables(from_date=date(2026, 6, 1))),
        ("loans-max", "lindby", "3", None, Variables(media_type_id=ids["dvd"])),
        ("loans-max", "HAM", "4", None, Variables()),
        ("signal-red-debt", "lindby", "50", None, Variables(patron_category_id=library.categories["vuxen"])),
        ("invoice-replacement-fee", "HAM", "450", None, Variables()),
        ("reservation-control", "SDB", "0", None, Variables(media_type_id=ids["dvd"])),
        ("reservation-shelf-days", "SDB", "3", None, Variables()),
        ("message-fee", "lindby", "10", "reminder-1-email", Variables(patron_category_id=library.categories["barn"])),
        ("claim-interval", "SDB", "8", "reminder-1", Variables(department_id=library.departments["SDB/VUX"])),
    ):
        parsed = parse_value(catalogue()[parameter], value)
        draft, _ = draft.add(Rule(parameter=parameter, organisation_id=places[place], value=parsed, selector=selector, variables=variables))
    return draft


def cases(session: Session, groups: AgeGroups) -> dict[tuple[About, int], Case]:
    """Everything current with its places and its situation, one by one."""
    patrons = {one.id: one for one in session.scalars(select(Patron))}
    copies = {one.id: one for one in session.scalars(select(Copy))}

    def of_patron(one: Patron) -> dict[str, Any]:
        return {"patron_category_id": one.patron_category_id, "age_group_id": groups.of(one.birth_date, TODAY)}

    def of_copy(one: Copy) -> dict[str, Any]:
        names = ("department_id", "placement_id", "media_type_id", "circulation_category_id", "age_class_id", "shelf")
        return {name: getattr(one, name) for name in names}

    def at(place: int) -> Places:
        return Places(working=place, owning=place, pickup=place, home=place)

    found: dict[tuple[About, int], Case] = {}
    for one in patrons.values():
        found[About.PATRONS, one.id] = at(one.home_unit_id), Situation(**of_patron(one))
    for copy in copies.values():
        found[About.COPIES, copy.id] = at(copy.owner_id), Situation(**of_copy(copy))
    for loan in session.scalars(select(Loan).where(Loan.returned_at.is_(None))):
        patron, copy = patrons[loan.patron_id or 0], copies[loan.copy_id]
        places = Places(working=loan.point_id, lending=loan.point_id, owning=copy.owner_id, pickup=patron.home_unit_id, home=patron.home_unit_id)
        found[About.LOANS, loan.id] = places, Situation(**of_patron(patron), **of_copy(copy))
    return found


def values(session: Session, questions: tuple[Question, ...], those: Mapping[tuple[About, int], Case]) -> Values:
    """What holds now, decided one by one."""
    book = load_rule_book(session)
    return {
        (question, about, id_): decide_at(book, question.parameter, places, situation, TODAY, question.selector, question.sending).decision.value
        for question in questions
        for (about, id_), (places, situation) in those.items()
        if question.concerns(about)
    }


def narrow_draft(library: Library) -> RuleDraft:
    """Rules that each ask for one of two media types, one of them for a patron category too: all else is left unread."""
    ids, draft = library.media_types, RuleDraft()
    for key, days, variables in (
        ("loan-period", 28, Variables(media_type_id=ids["dvd"])),
        ("loan-period", 21, Variables(media_type_id=ids["bok"], patron_category_id=library.categories["vuxen"])),
        ("claim-interval", 8, Variables(media_type_id=ids["bok"], shelf="hc")),
    ):
        selector = "reminder-1" if key == "claim-interval" else None
        rule = Rule(parameter=key, organisation_id=library.organisations["SDB"], value=Value(days, None, "days"), selector=selector, variables=variables)
        draft, _ = draft.add(rule)
    return draft


def test_impact_of_rules_that_all_ask_for_something_equals_the_difference_after_saving(ready: Library, session: Session, work: Works) -> None:
    draft = narrow_draft(ready)
    impacts = read_impact(session, work.actor(), draft, TODAY)
    narrowed = {about: set(impacts.sources[about].impact.narrowed(about).values()) for about in About}
    media = frozenset({ready.media_types["dvd"], ready.media_types["bok"]})
    assert narrowed == {About.LOANS: {media}, About.PATRONS: set(), About.COPIES: {media}}
    equal_the_difference_after_saving(draft, session, work, {About.LOANS, About.COPIES})


def test_impact_of_a_rule_for_an_age_group_equals_the_difference_after_saving(ready: Library, session: Session, work: Works) -> None:
    """The age group stands in no column: it is worked out from the day of birth."""
    child = Variables(age_group_id=ready.age_groups["child"])
    rule = Rule(parameter="renewals-max", organisation_id=ready.organisations["lindby"], value=Value(9), variables=child)
    equal_the_difference_after_saving(RuleDraft().add(rule)[0], session, work, {About.LOANS, About.PATRONS})


def test_impact_equals_the_difference_after_saving(ready: Library, session: Session, work: Works) -> None:
    draft = draft_for(ready, list_all_rules(session))
    equal_the_difference_after_saving(draft, session, work, set(About))
    assert first_day(draft, TODAY) == TODAY


def equal_the_difference_after_saving(draft: RuleDraft, session: Session, work: Works, hit: set[About]) -> None:
    """Compare what is told of a draft with what is decided one by one before and after it is saved."""
    admin, reports = work.actor(), []
    impacts = read_impact(session, admin, draft, TODAY, lambda *told: reports.append(told))
    those = cases(session, load_age_groups(session))
    questions = impacts.sources[About.LOANS].impact.questions
    before = values(session, questions, those)
    listed = {about: list(every_moved(session, admin, impacts, about, lambda *_: None)) for about in About}
    session.rollback()
    save_rules(work(), draft.changes())
    after = values(session, questions, those)
    moved = {key for key in before if before[key] != after[key]}
    assert {(one.change.question, about, one.id) for about, rows in listed.items() for one in rows} == moved
    assert all((one.change.before.value, one.change.after.value) == (before[key], after[key]) for about, rows in listed.items() for one in rows
               if one.change.before and one.change.after and (key := (one.change.question, about, one.id)))  # fmt: skip
    assert impacts.hit == {about: len({id_ for _, one, id_ in moved if one is about}) for about in About}
    assert {about for about, number in impacts.hit.items() if number} == hit
    for effect in impacts.effects:
        assert effect.counts == {about: sum(1 for one in rows if one.change is effect.change) for about, rows in listed.items()}
    loans = {id_ for _, about, id_ in moved if about is About.LOANS}
    assert impacts.borrowers == len({one.patron_id for one in listed[About.LOANS]}) <= len(loans)
    assert reports[0][0] == 0
    assert reports[-1] == (sum(impacts.there[about] for about in About if impacts.sources[about].reads),) * 2


def test_it_is_told_by_pages_to_who_may_look(ready: Library, session: Session, work: Works) -> None:
    rule = Rule(parameter="loan-period", organisation_id=ready.organisations["lindby"], value=Value(10, None, "days"), variables=Variables(from_date=TODAY))
    impacts = read_impact(session, work.actor(), RuleDraft().add(rule)[0], TODAY)
    assert (impacts.hit[About.LOANS], impacts.borrowers) == (2, 1)
    assert impacts.hit[About.LOANS] < impacts.there[About.LOANS] == 3
    first = list_moved(session, work.actor("viewer"), impacts, About.LOANS, size=1)
    second = list_moved(session, work.actor("viewer"), impacts, About.LOANS, after=first.after or 0, size=1)
    assert [one.barcode for one in (*first.rows, *second.rows)] == ["B11", "B12"]
    assert (first.rows[0].card, first.rows[0].patron, second.after) == ("1001", "Ek, Anna", None)
    with pytest.raises(NotPermitted, match=r"parameters\.view"):
        read_impact(session, work.actor("desk"), RuleDraft(), TODAY)


def test_a_rule_of_summer_is_looked_at_in_summer(ready: Library, session: Session, work: Works) -> None:
    june = date(2026, 6, 1)
    period = Variables(from_date=june, to_date=date(2026, 8, 31))
    rule = Rule(parameter="renewals-max", organisation_id=ready.organisations["lindby"], value=Value(9), variables=period)
    draft, _ = RuleDraft().add(rule)
    assert first_day(draft, TODAY) == june
    told: list[Impacts] = [read_impact(session, work.actor(), draft, day) for day in (TODAY, june)]
    assert [one.hit[About.LOANS] for one in told] == [0, 3]
