"""Reading rules: lists, green rows, counts, the rule book (B3, B4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.situation import Situation
from app.domain.parameters.value import Value
from app.queries.organisation import load_tree
from app.queries.parameters import Exceptions, ParameterCount, count_rules, find_rule, list_rules, load_rule_book
from app.queries.rule_registers import load_rule_registers
from app.services.parameters import set_rules
from tests.conftest import Works
from tests.library import Library

DAY = date(2026, 3, 10)


def a_rule(organisation_id: int, number: int = 7, parameter: str = "loan-period", **variables: Any) -> Rule:
    return Rule(parameter=parameter, organisation_id=organisation_id, value=Value(number=number, unit="days"), variables=Variables(**variables))


@pytest.fixture
def rules(library: Library, work: Works) -> list[Rule]:
    """Rules at the account, a unit, its desk, and a unit beneath it."""
    places = library.organisations
    wanted = [
        a_rule(places["lindby"], 28),
        a_rule(places["lindby"], 5, media_type_id=library.media_types["dvd"], from_date=date(2026, 1, 1), shelf="Hce"),
        a_rule(places["SDB"], 21),
        a_rule(places["DISK1"], 14),
        a_rule(places["BARN"], 35, patron_category_id=library.categories["barn"]),
        a_rule(places["BARN"], 2, parameter="overdue-grace"),
    ]
    ids = set_rules(work(), wanted).ids
    return [replace(rule, id=id_) for rule, id_ in zip(wanted, ids, strict=True)]


def test_a_rule_comes_back_as_it_was_written(rules: list[Rule], session: Session) -> None:
    assert [find_rule(session, rule.id or 0) for rule in rules] == rules
    assert find_rule(session, 999_999) is None


def test_the_rules_of_the_chosen_organisation_and_of_those_above_are_listed(rules: list[Rule], library: Library, session: Session) -> None:
    """B4."""
    tree = load_tree(session)
    listed = list_rules(session, tree, "loan-period", library.organisations["SDB"])
    assert {rule.organisation_id for rule in listed.rules} == {library.organisations[code] for code in ("SDB", "lindby", "1")}
    assert {rule.id for rule in rules[:3]} <= {rule.id for rule in listed.rules}


def test_each_organisation_directly_below_with_rules_of_its_own_or_beneath_is_one_green_row(rules: list[Rule], library: Library, session: Session) -> None:
    """B4."""
    tree, places = load_tree(session), library.organisations
    assert list_rules(session, tree, "loan-period", places["lindby"]).exceptions == (Exceptions(places["SDB"], 3),)
    assert set(list_rules(session, tree, "loan-period", places["SDB"]).exceptions) == {Exceptions(places["DISK1"], 1), Exceptions(places["BARN"], 1)}
    assert list_rules(session, tree, "loan-period", places["BARN"]).exceptions == ()


def test_counts_are_the_rows_that_the_table_lists(rules: list[Rule], library: Library, session: Session) -> None:
    tree, places = load_tree(session), library.organisations
    counts = count_rules(session, tree, places["lindby"])
    assert counts["loan-period"] == ParameterCount(rows=4, exceptions=True)
    assert counts["overdue-grace"] == ParameterCount(rows=2, exceptions=True)
    assert counts["loan-fee"] == ParameterCount(rows=1, exceptions=False)
    for parameter in ("loan-period", "overdue-grace", "claim-interval"):
        listed = list_rules(session, tree, parameter, places["SDB"])
        assert count_rules(session, tree, places["SDB"])[parameter].rows == len(listed.rules) + len(listed.exceptions)


def test_the_rule_book_decides_by_what_is_stored(rules: list[Rule], library: Library, session: Session) -> None:
    places = library.organisations
    book = load_rule_book(session)
    dvd = Situation(media_type_id=library.media_types["dvd"], shelf="HCE 1")
    assert book.governing("loan-period", places["DISK1"], dvd, DAY).id == rules[3].id
    assert book.governing("loan-period", places["HAM"], dvd, DAY).id == rules[1].id
    assert book.governing("loan-period", places["ABY1"], dvd, DAY).protected


def test_registers_hold_every_list_box_in_order(library: Library, session: Session) -> None:
    """B2, B10, B11."""
    registers = load_rule_registers(session)
    assert registers.shelving.units[library.departments["SDB/VUX"]] == library.organisations["SDB"]
    assert registers.shelving.departments[library.placements["SDB/BARN/HYLL"]] == library.departments["SDB/BARN"]
    assert list(registers.selectors["unit"])[:1]
    assert {"SDB", "HAM", "BARN", "ABY"} == set(registers.selectors["unit"])
    assert registers.kinds["reminder-1-email"] == "reminder-1"
    assert [registers.currency_of(library.organisations[code]) for code in ("DISK1", "1")] == ["SEK", "SEK"]
    assert list(registers.selectors["fee-level"]) == ["1"]


def test_opening_the_window_takes_a_fixed_number_of_queries(rules: list[Rule], library: Library, session: Session) -> None:
    statements: list[str] = []
    event.listen(session.get_bind(), "before_cursor_execute", lambda c, cursor, statement, *rest: statements.append(statement))
    tree = load_tree(session)
    load_rule_registers(session, tree)
    count_rules(session, tree, library.organisations["lindby"])
    list_rules(session, tree, "loan-period", library.organisations["lindby"])
    assert len([statement for statement in statements if statement.startswith("SELECT")]) == 1 + 10 + 1 + 2
