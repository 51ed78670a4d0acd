"""Every parameter in one situation, read once (X1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.orm import Session

from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.node import Places
from app.domain.parameters.outcome import Case, Outcome
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.situation import ANYTHING, Situation
from app.domain.parameters.value import Value
from app.queries.explain_situation import Explained, Known, explain_situation
from app.queries.organisation import load_tree
from app.queries.rule_listing import read_listing
from app.queries.rule_registers import load_rule_registers
from app.services.parameters import set_rules
from tests.conftest import Works
from tests.library import Library

DAY = date(2026, 3, 10)


@pytest.fixture(autouse=True)
def _rules(library: Library, work: Works) -> None:
    places, dvd = library.organisations, Variables(media_type_id=library.media_types["dvd"])
    numbers = {"SDB": 14, "lindby": 28, "BARN": 35, "AUTO": 3, "HAM": 40}
    set_rules(work(), [Rule(parameter="loan-period", organisation_id=places[code], value=Value(n, None, "days")) for code, n in numbers.items()])
    set_rules(work(), [Rule(parameter="loan-period", organisation_id=places["lindby"], value=Value(7, None, "days"), variables=dvd)])


def ask(session: Session, at: int, situation: Situation = ANYTHING, draft: RuleDraft | None = None, known: Known | None = None) -> Explained:
    tree = load_tree(session)
    return explain_situation(session, tree, Case(Places.at(tree, at), situation, DAY), draft or RuleDraft(), known)


def loan_period(explained: Explained) -> Outcome:
    (found,) = [outcome for outcome in explained.outcomes if outcome.parameter.key == "loan-period"]
    return found


@pytest.mark.parametrize("place", ["SDB", "lindby", "DISK1", "1"])
def test_rules_have_the_numbers_of_the_rows_of_the_window(session: Session, library: Library, place: str) -> None:
    at = library.organisations[place]
    explained = ask(session, at)
    outcome = loan_period(explained)
    rows = read_listing(session, load_tree(session), "loan-period", at).listing.rows
    listed = {row.rule.id: row.number for row in rows if row.rule}
    assert {one.id: explained.number(outcome, one) for one in (row.rule for row in rows) if one} == listed


def test_all_message_formats_are_decided_and_of_the_units_only_the_owner(session: Session, library: Library) -> None:
    explained = ask(session, library.organisations["AUTO"])
    registers = load_rule_registers(session)
    by_key: dict[str, list[str | None]] = {}
    for outcome in explained.outcomes:
        by_key.setdefault(outcome.parameter.key, []).append(outcome.selector)
    assert len(by_key) == 57
    assert by_key["message-fee"] == list(registers.selectors["message-format"])
    assert by_key["reservation-control-on-shelf"] == ["SDB"]


def test_unsaved_rules_are_laid_over_the_stored_ones(session: Session, library: Library) -> None:
    at = library.organisations["SDB"]
    stored = loan_period(ask(session, at)).ruling
    assert stored is not None
    rule = stored.decision.rule
    added, _ = RuleDraft().add(replace(rule, id=None, variables=Variables(from_date=DAY), value=Value(1, None, "days")))
    elsewhere, _ = RuleDraft().add(replace(rule, id=None, organisation_id=library.organisations["HAM"], variables=Variables(from_date=DAY)))
    changed = RuleDraft().change(replace(rule, value=Value(2, None, "days")), rule)
    removed = RuleDraft().remove(rule)
    values = []
    for draft in (added, changed, removed, elsewhere):
        ruling = loan_period(ask(session, at, draft=draft)).ruling
        values.append(ruling and ruling.decision.value.number)
    assert values == [1, 2, 28, 14]


def test_what_is_known_is_not_read_again_while_the_places_are_the_same(session: Session, library: Library) -> None:
    first = ask(session, library.organisations["SDB"])
    again = ask(session, library.organisations["SDB"], Situation(media_type_id=library.media_types["dvd"]), known=first.known)
    assert again.known is first.known
    assert loan_period(again).matching == loan_period(first).matching + 1
    other = ask(session, library.organisations["HAM"], known=again.known)
    assert other.known.registers is first.known.registers
    ruling = loan_period(other).ruling
    assert ruling is not None
    assert ruling.decision.value.number == 40


def test_rules_of_other_places_of_the_situation_do_not_fit_and_have_no_row(session: Session, library: Library) -> None:
    tree, places = load_tree(session), library.organisations
    case = Case(Places.at(tree, places["SDB"], owning=places["HAM"]), ANYTHING, DAY)
    explained = explain_situation(session, tree, case, RuleDraft())
    outcome = loan_period(explained)
    said = {unfit.rule.organisation_id: (unfit.because, explained.number(outcome, unfit.rule)) for unfit in outcome.unfit}
    assert said[places["HAM"]] == ("organisation", None)
    assert places["BARN"] not in said
