"""Random rules and situations."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st

from app.domain.parameters.rule import Rule, Variables, combination
from app.domain.parameters.situation import Situation
from tests.domain.parameters.examples import DAY, TREE, days, fixed

ids = st.none() | st.integers(1, 3)
near = st.integers(-4, 4).map(lambda n: DAY + timedelta(n))
shelves = st.none() | st.sampled_from(["H", "h", "Hc", "HC e", "hc  E dvd", "Ä", "ä1", "K"])


@st.composite
def variables(draw: st.DrawFn) -> Variables:
    first, last = draw(st.none() | near), draw(st.none() | near)
    if first and last and last < first:
        first, last = last, first
    return Variables(
        department_id=draw(ids), placement_id=draw(ids), patron_category_id=draw(ids), media_type_id=draw(ids), circulation_category_id=draw(ids),
        age_group_id=draw(ids), age_class_id=draw(ids), shelf=draw(shelves), from_date=first, to_date=last,
    )  # fmt: skip


@st.composite
def rule_sets(draw: st.DrawFn, parameters: tuple[str, ...] = ("loan-period", "loan-fee")) -> list[Rule]:
    """Rules of some parameters with and without selector, no two the same."""
    out: dict[str, Rule] = {}
    for number in range(draw(st.integers(0, 25))):
        value = draw(st.one_of(st.integers(0, 99).map(days), near.map(fixed)))
        rule = Rule(
            id=number + 1, parameter=draw(st.sampled_from(parameters)), organisation_id=draw(st.sampled_from(sorted(TREE.nodes))),
            selector=draw(st.sampled_from([None, None, "a"])), variables=draw(variables()), value=value,
        )  # fmt: skip
        out.setdefault(combination(rule), rule)
    return list(out.values())


situations = st.builds(
    Situation, department_id=ids, placement_id=ids, patron_category_id=ids, media_type_id=ids, circulation_category_id=ids,
    age_group_id=ids, age_class_id=ids, shelf=st.none() | st.sampled_from(["Hce", "hc e dvd 2", "ä1 x", "", "k", "H"]),
)  # fmt: skip
