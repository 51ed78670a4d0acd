"""Base rules: there is always an answer (B8)."""

from __future__ import annotations

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.database.errors import refusal_of
from app.domain.audit import LogEntry
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.changes import rule_fields
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.situation import ANYTHING
from app.domain.parameters.value import Value
from app.domain.refusals import InUse, Protected
from app.models.parameter_rule import ParameterRule
from app.models.register import FeeLevel
from app.queries.parameters import list_all_rules, load_rule_book
from app.queries.rule_registers import load_rule_registers
from app.services.base_rules import get_selector_rules, remove_selector_rules
from app.services.parameters import add_base_rules, add_selector_rules, complete_base_rules, set_rule
from tests.conftest import Works
from tests.counting import statements
from tests.library import NOW, Library


def rules_at(session: Session, organisation_id: int) -> list[Rule]:
    return list_all_rules(session, ParameterRule.organisation_id == organisation_id)


def test_1_admin_is_delivered_with_a_protected_rule_for_every_parameter_and_selector_value(session: Session) -> None:
    registers = load_rule_registers(session)
    rules = rules_at(session, registers.tree.root().id)
    expected = {(p.key, selector) for p in catalogue().values() for selector in (registers.selector_codes(p) if p.selector else (None,))}
    assert {(rule.parameter, rule.selector) for rule in rules} == expected
    assert all(rule.protected and rule.variables.covers_everything for rule in rules)


def test_an_account_gets_a_copy_and_a_second_time_nothing(database: Database, library: Library) -> None:
    lindby = library.organisations["lindby"]
    logged: list[LogEntry] = []
    with database.writing() as session, statements(session) as sent:
        added = add_base_rules(session, lindby, logged.append)
        assert sum("insert into" in statement.lower() for statement in sent) == 1
        assert add_base_rules(session, lindby, logged.append) == 0
        rules = rules_at(session, lindby)
        assert len(rules) == added == len(logged) > 57
        assert not any(rule.protected for rule in rules)
        assert [(entry.entity_id, entry.after) for entry in logged] == [(rule.id, {**rule_fields(rule), "protected": False}) for rule in rules]


def test_with_base_rules_every_parameter_has_an_answer_everywhere(database: Database, library: Library) -> None:
    with database.writing() as session:
        complete_base_rules(session)
        book, registers = load_rule_book(session), load_rule_registers(session)
    for node_id in registers.tree.nodes:
        for parameter in catalogue().values():
            for selector in registers.selector_codes(parameter) if parameter.selector else (None,):
                assert book.governing(parameter.key, node_id, ANYTHING, NOW.date(), selector).value is not None


def test_a_new_fee_level_brings_its_base_rules_and_takes_them_along(database: Database, library: Library, work: Works) -> None:
    places = library.organisations
    with database.writing() as session:
        complete_base_rules(session)
        session.add(FeeLevel(organisation_id=places["1"], code="2", name="2", from_day=30))
        assert add_selector_rules(session, "fee-level", "2") == 6
        session.commit()
    mine = (ParameterRule.selector == "2",)
    set_rule(work(), Rule(parameter="overdue-fee-max-copy", organisation_id=places["SDB"], value=Value(50_00), selector="2", variables=Variables(shelf="H")))
    with database.writing() as session:
        with pytest.raises(InUse, match=r"^Late is in use by circulation rules: 1 \(Overdue fee, maximum per copy\)\.$"):
            get_selector_rules(session, "fee-level", "2", "Late")
        (special,) = list_all_rules(session, *mine, ParameterRule.shelf.is_not(None))
        session.delete(session.get_one(ParameterRule, special.id))
        session.flush()
        rules = get_selector_rules(session, "fee-level", "2", "Late")
        session.delete(session.scalars(select(FeeLevel).where(FeeLevel.code == "2")).one())
        session.flush()
        remove_selector_rules(session, rules)
        assert list_all_rules(session, *mine) == []


BASE_RULE, ROOT = "parameter = 'loan-period' and protected", "(select id from organisation where parent_id is null)"
COPIED = (
    "insert into parameter_rule (organisation_id, parameter, number, unit, protected, combination, shelf) select {}, parameter, 1, 'day', protected, 'x', {}"
)
STRAIGHT = (
    f"update parameter_rule set number = 1 where {BASE_RULE}", f"delete from parameter_rule where {BASE_RULE}",
    "delete from parameter_rule where protected and parameter = 'overdue-fee-max-copy' and selector = '1'",
    "update parameter_rule set protected = (1 = 1) where parameter = 'loan-period'",
    COPIED.format("organisation_id", "'H'") + f" from parameter_rule where {BASE_RULE}",
    COPIED.format("(select id from organisation where code = 'SDB')", "null") + f" from parameter_rule where {BASE_RULE}",
    f"delete from standard_category where organisation_id = {ROOT}", f"update standard_category set organisation_id = 2 where organisation_id = {ROOT}",
)  # fmt: skip


def test_straight_sql_takes_nothing_of_what_is_delivered_away(database: Database, library: Library) -> None:
    """The database is the last judge (B8, L4): of the program that reads it and of any other client, the owner's included."""
    assert library.organisations
    for statement in STRAIGHT:
        with database.writing() as session, pytest.raises(IntegrityError) as refused:
            session.execute(text(statement))
        assert isinstance(refusal_of(refused.value), Protected), statement
    with database.writing() as session:  # another category may be made the standard category
        session.execute(text(f"update standard_category set patron_category_id = (select max(id) from patron_category) where organisation_id = {ROOT}"))
