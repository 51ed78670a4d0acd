"""Everything that the catalogue says has its words on the screen (X10)."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.parameters.catalogue import Variable, WhoseRule, catalogue
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value
from app.windows.common.rules.filters import Filter
from app.windows.common.rules.texts import DIALOG_LABELS, GROUPS, LATER, NOTES, SELECTOR_VALUES, SELECTORS, SPECIALS, UNITS, VARIABLES, WHOSE_RULE
from app.windows.common.rules.value_words import meaning_words

DAY = date(2026, 6, 1)


def test_every_group_unit_special_and_selector_of_the_catalogue_is_said() -> None:
    parameters = list(catalogue().values())
    assert set(catalogue().groups()) == set(GROUPS)
    assert {unit for p in parameters for unit in p.units} == set(UNITS)
    assert {special.meaning for p in parameters for special in p.specials} == set(SPECIALS)
    assert {p.selector for p in parameters if p.selector} == set(SELECTORS)
    assert {value for p in parameters for value in p.selector_values} == set(SELECTOR_VALUES)
    assert set(WhoseRule) == set(WHOSE_RULE)
    assert set(Variable) == set(VARIABLES)
    assert set(Variable) - {Variable.PERIOD} == set(DIALOG_LABELS)
    assert set(NOTES) <= set(catalogue())
    assert set(SELECTOR_VALUES) >= set(LATER)


def test_a_value_that_is_its_meaning_is_not_said_twice() -> None:
    """B12."""
    said = [meaning_words(catalogue()[key], Value(number=1)) for key in ("reservation-control-on-shelf", "lending-control", "age-limit-message")]
    assert said == ["", "yes = home loan allowed", ""]


def _rule(selector: str | None = None, value: Value | None = None, **variables: object) -> Rule:
    set_for = Variables(**variables)  # type: ignore[arg-type]
    return Rule(parameter="loan-period", organisation_id=1, value=value or Value(7, None, "days"), variables=set_for, selector=selector)


@pytest.mark.parametrize(
    ("chosen", "rule", "passes"),
    [
        (Filter(), _rule(), True),
        (Filter(ids={Variable.MEDIA_TYPE: 3}), _rule(), True),
        (Filter(ids={Variable.MEDIA_TYPE: 3}), _rule(media_type_id=3), True),
        (Filter(ids={Variable.MEDIA_TYPE: 3}), _rule(media_type_id=4), False),
        (Filter(shelf="hce 1"), _rule(shelf="HC"), True),
        (Filter(shelf="h"), _rule(shelf="Hce"), True),
        (Filter(shelf="hd"), _rule(shelf="Hce"), False),
        (Filter(day=DAY), _rule(from_date=DAY, to_date=DAY), True),
        (Filter(day=DAY), _rule(from_date=date(2026, 6, 2)), False),
        (Filter(day=DAY), _rule(to_date=date(2026, 5, 31)), False),
        (Filter(day=DAY), _rule(value=Value(None, "2026-05-31", "date")), False),
    ],
)
def test_a_filter_lets_through_what_concerns_the_value_chosen(chosen: Filter, rule: Rule, passes: bool) -> None:
    """B2."""
    assert chosen.matcher(catalogue()["loan-period"])(rule) is passes


def test_a_filter_passes_over_what_the_parameter_can_not_use() -> None:
    chosen = Filter(ids={Variable.DEPARTMENT: 1}, shelf="H", day=DAY, selector="reserved")
    assert not chosen.narrows(catalogue()["invoice-external"])
    assert chosen.narrows(catalogue()["loan-period"])
    assert chosen.matcher(catalogue()["invoice-external"])(_rule())
    assert not chosen.matcher(catalogue()["renewal-at-status"])(_rule("overdue"))
