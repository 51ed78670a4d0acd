"""A matrix says in each cell what the plain scan says of its situation (X3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.matrix import Grid, Line, axes, decide_cell, govern, shelves, stretches
from app.domain.parameters.node import Places
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import ANYTHING, Situation
from app.domain.parameters.value import Value
from tests.domain.parameters.examples import DAY, TREE
from tests.domain.parameters.oracle import decide
from tests.domain.parameters.strategies import near, rule_sets, situations


def ids(axis: str) -> tuple[Line, ...]:
    return tuple(Line(axis, id_, {f"{axis}_id": id_}) for id_ in (1, 2))


@settings(max_examples=12)
@given(rule_sets(), st.sampled_from(sorted(TREE.nodes)), situations, near)
def test_every_cell_is_decided_as_the_plain_scan_decides_its_situation(rules: list[Rule], node_id: int, situation: Situation, day: date) -> None:
    parameter = catalogue()["loan-period"]
    own = [rule for rule in rules if rule.parameter == parameter.key]
    axes_of = (ids("patron_category"), ids("media_type"), tuple(Line("shelf", shelf, {"shelf": shelf or None}) for shelf in shelves(own)[-2:]))
    days = tuple(Line("period", stretch) for stretch in stretches(own, day)[:2])
    book = RuleBook(TREE, rules)
    for rows, columns in ((axes_of[0], axes_of[1]), (axes_of[2], days)):
        grid = Grid(
            parameter=parameter, places=Places.at(TREE, node_id), situation=situation, day=day, selector=None, kinds={}, rows=rows, columns=columns
        )  # fmt: skip
        for row, found in zip(rows, govern(book, grid), strict=True):
            for column, rule in zip(columns, found, strict=True):
                facts = {**row.facts, **column.facts}
                first = column.value[0] if isinstance(column.value, tuple) else day
                expected, beaten = decide(TREE, rules, parameter.key, node_id, replace(situation, **facts), first)  # type: ignore[arg-type]
                assert rule == expected
                ruling = decide_cell(book, grid, row, column)
                assert [(b.rule.id, b.decided_by) for b in ruling.decision.beaten] == beaten if ruling else expected is None


def test_stretches_are_cut_where_anything_begins_or_ends() -> None:
    def rule(first: date | None, last: date | None, value: Value = Value(1, None, "days")) -> Rule:  # noqa: B008
        return Rule(parameter="loan-period", organisation_id=1, value=value, variables=Variables(from_date=first, to_date=last))

    one = timedelta(1)
    fixed = Value(None, (DAY + 9 * one).isoformat(), "date")
    found = stretches([rule(DAY + 3 * one, DAY + 5 * one), rule(None, DAY - one), rule(None, None, fixed)], DAY)
    assert found == ((DAY, DAY + 2 * one), (DAY + 3 * one, DAY + 5 * one), (DAY + 6 * one, DAY + 9 * one), (DAY + 10 * one, None))


def test_a_placement_of_another_department_is_no_combination() -> None:
    rows = (Line("department", 1, {"department_id": 1}), Line("department", 2, {"department_id": 2}))
    columns = (Line("placement", 7, {"placement_id": 7, "department_id": 2}),)
    base = Rule(parameter="loan-period", organisation_id=TREE.root().id, value=Value(28, None, "days"), id=1)
    grid = Grid(
        parameter=catalogue()["loan-period"], places=Places.at(TREE, TREE.root().id), situation=ANYTHING, day=DAY, selector=None, kinds={}, rows=rows,
        columns=columns,
    )  # fmt: skip
    assert govern(RuleBook(TREE, [base]), grid) == ((None,), (base,))
    assert decide_cell(RuleBook(TREE, [base]), grid, rows[0], columns[0]) is None


def test_every_parameter_can_be_laid_out_by_place_and_by_what_it_depends_on() -> None:
    assert axes(catalogue()["returns-log-days"]) == ("organisation",)
    assert axes(catalogue()["claim-interval"])[:2] == ("organisation", "selector")
