"""The rule check against every situation of a small library, one by one; and what each finding says and would change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.organisation import Kind, Node, Tree
from app.domain.parameters.catalogue import Variable, catalogue
from app.domain.parameters.check.boxes import covering
from app.domain.parameters.check.checking import check_rules
from app.domain.parameters.check.finding import Finding, FindingKind
from app.domain.parameters.check.lengths import can_be_longer
from app.domain.parameters.check.space import Present
from app.domain.parameters.node import Places, decide_at
from app.domain.parameters.rule import Rule, Variables, combination
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.parameters.value import Value, base_value
from app.domain.refusals import NotFound
from tests.domain.parameters.examples import (
    ACCOUNT,
    BRANCH,
    BRANCH_DEPARTMENT,
    BRANCH_DESK,
    DAY,
    DESK,
    LOFT,
    MACHINE,
    MAIN,
    MAIN_DEPARTMENT,
    MAIN_PLACEMENT,
    ROOT,
    SHELVING,
    TREE,
    days,
    fixed,
    rule,
)  # fmt: skip

REGISTERS = {
    Variable.PATRON_CATEGORY: (1, 2),
    Variable.MEDIA_TYPE: (1, 2),
    Variable.CIRCULATION_CATEGORY: (1,),
    Variable.AGE_GROUP: (1,),
    Variable.AGE_CLASS: (),
}
SELECTORS = {"message-format": ("letter", "fee", "fetch"), "fee-level": ("first",), "unit": ("HB", "FIL", "LOFT")}
PRESENT = Present(
    tree=TREE, shelving=SHELVING, values=REGISTERS, lacking=frozenset({Variable.DEPARTMENT, Variable.PLACEMENT}),
    selectors={p.key: p.selector_values or SELECTORS[p.selector_register or ""] for p in catalogue().values() if p.selector},
    kinds={"letter": "reminder-1", "fee": "fee-invoice", "fetch": "reservation"},
)  # fmt: skip
PLACES = [(MAIN, None, None), (MAIN, 11, None), (MAIN, 11, 21), (MAIN, 11, 22), (BRANCH, None, None), (BRANCH, 12, None), (BRANCH, 12, 23), (LOFT, None, None)]


def delivered() -> list[Rule]:
    """Return the rules that a library begins with."""
    out: list[Rule] = []
    for organisation_id, parameter in product((ROOT, ACCOUNT), catalogue().values()):
        for selector in PRESENT.selectors[parameter.key] if parameter.selector else (None,):
            value = base_value(parameter, selector)
            out.append(
                Rule(
                    id=len(out) + 1, parameter=parameter.key, organisation_id=organisation_id, value=value, selector=selector, protected=organisation_id == ROOT
                )
            )
    return out


@st.composite
def small_rules(draw: st.DrawFn) -> list[Rule]:
    """Base rules of some parameters, and a few others that often get into each other's way."""
    near = st.none() | st.integers(-2, 2).map(lambda n: DAY + timedelta(n))
    places = {DESK: MAIN_DEPARTMENT, MAIN: MAIN_DEPARTMENT, BRANCH_DESK: BRANCH_DEPARTMENT, BRANCH: BRANCH_DEPARTMENT, LOFT: None, MACHINE: None, ACCOUNT: None}
    keys = draw(st.sampled_from([("loan-period",), ("overdue-fee", "overdue-grace"), ("invoice-replacement-fee",)]))
    rules = [rule(n, ROOT, days(1), parameter=key) for n, key in enumerate(keys, 1)]
    found = {combination(one): one for one in rules}
    for number in range(5, 5 + draw(st.integers(1, 9))):
        at = draw(st.sampled_from(list(places)))
        department = draw(st.sampled_from([None, None, places[at]]))
        first, last = sorted((draw(near), draw(near)), key=lambda day: day or date.min)
        value = draw(st.sampled_from([days(1), days(2), fixed(DAY + timedelta(1))]))
        variables = Variables(
            department_id=department, placement_id=draw(st.sampled_from([None, MAIN_PLACEMENT])) if department == MAIN_DEPARTMENT else None,
            patron_category_id=draw(st.sampled_from([None, 1, 2])),
            shelf=draw(st.sampled_from([None, None, "H", "Hc"])), from_date=first, to_date=last,
        )  # fmt: skip
        one = Rule(id=number, parameter=draw(st.sampled_from(keys)), organisation_id=at, variables=variables, value=value)
        found.setdefault(combination(one), one)
    return list(found.values())


def situations(parameter: str) -> Iterator[tuple[Places, Situation, date]]:
    """Return every situation in which a parameter may be asked about."""
    lends = parameter != "invoice-replacement-fee"
    for desk, (owner, department, placement), patron, shelf, ahead in product(
        (DESK, MACHINE, BRANCH_DESK) if lends else (DESK,), PLACES, (1, 2), (None, "H", "Hc"), range(4)
    ):
        situation = Situation(
            department_id=department, placement_id=placement, patron_category_id=patron, media_type_id=1, circulation_category_id=1, age_group_id=1,
            shelf=shelf,
        )  # fmt: skip
        yield Places(working=desk, owning=owner, pickup=owner, home=owner, lending=desk), situation, DAY + timedelta(ahead)


def answers(rules: Iterable[Rule], parameter: str) -> list[Rule | None]:
    """Return the governing rule of each situation, by the rule book."""
    book = RuleBook(TREE, rules)
    out: list[Rule | None] = []
    for places, situation, day in situations(parameter):
        try:
            out.append(decide_at(book, catalogue()[parameter], places, situation, day).decision.rule)
        except NotFound:
            out.append(None)
    return out


def said(rules: Sequence[Rule], *kinds: FindingKind) -> list[Finding]:
    return [finding for finding in check_rules(PRESENT, rules, DAY) if finding.kind in kinds]


@settings(max_examples=15)
@given(small_rules())
def test_what_is_shadowed_and_what_is_needless_is_what_every_situation_says(rules: list[Rule]) -> None:
    found = said(rules, FindingKind.SHADOWED, FindingKind.NEEDLESS)
    told = {kind: {one.rule.id for one in found if one.rule and one.kind is kind} for kind in (FindingKind.SHADOWED, FindingKind.NEEDLESS)}
    for key in sorted({one.parameter for one in rules}):
        governing = answers(rules, key)
        for one in rules:
            exempt = one.organisation_id == ACCOUNT and one.variables.covers_everything
            outlived = one.value.unit == "date" and one.variables.to_date is None and (one.value.fixed_day or DAY) < DAY
            if one.parameter != key or one.organisation_id == ROOT or exempt or outlived:
                continue
            shadowed = one not in governing
            assert (one.id in told[FindingKind.SHADOWED]) == shadowed, one
            if shadowed or (key == "overdue-fee" and TREE[one.organisation_id].kind is Kind.POINT):
                assert one.id not in told[FindingKind.NEEDLESS]
                continue
            without = answers([other for other in rules if other is not one], key)
            same = all(after is not None and after.value == one.value for before, after in zip(governing, without, strict=True) if before is one)
            assert (one.id in told[FindingKind.NEEDLESS]) == same, one


def test_boxes_that_cover_together_but_not_alone_are_found_and_a_hole_is_too() -> None:
    quarters = [(n, (1 << n % 2, 1 << n // 2)) for n in range(4)]
    assert covering((3, 3), quarters) == frozenset({0, 1, 2, 3})
    assert covering((3, 3), quarters[1:]) is None
    assert covering((3, 1), [*quarters, (9, (3, 1))]) == frozenset({9})


def test_the_delivered_rules_alone_give_no_finding() -> None:
    assert check_rules(PRESENT, delivered(), DAY) == []


def test_five_planted_faults_are_five_findings_and_mending_takes_them_away_one_by_one() -> None:
    rules = [one for one in delivered() if (one.parameter, one.organisation_id) != ("renewals-max", ACCOUNT)]
    rules += [
        rule(901, MAIN, days(7), from_date=DAY, media_type_id=1, patron_category_id=1),
        rule(902, MAIN, days(7), media_type_id=1),
        rule(903, DESK, days(5), media_type_id=1),
        rule(904, MACHINE, days(5), media_type_id=1),
        rule(905, BRANCH, days(28), media_type_id=2),
        rule(906, BRANCH, fixed(DAY + timedelta(30)), patron_category_id=2),
        Rule(id=907, parameter="reservations-max", organisation_id=MAIN, value=Value(0), variables=Variables(patron_category_id=1)),
        rule(908, LOFT, days(8), media_type_id=1),
    ]
    found = check_rules(PRESENT, rules, DAY)
    kinds = [(one.kind.value, one.rule.id if one.rule else None) for one in found]
    assert kinds == [("shadowed", 901), ("shadowed", 902), ("shadowed", 908), ("no-base", None), ("coordination", 907), ("date-passed", 906), ("needless", 905)]
    texts = [str(one.sentence) for one in found]
    assert texts[1] == ("Rule 902 (Loan period, Main library) never governs: wherever it matches it is beaten by rule 903 (Desk 1), rule 904 (Machine).")
    assert texts[3] == "Lindby has no rule of Renewals, maximum number that holds for everything."
    assert texts[5] == "Rule 906 (Loan period, Branch): its period should end on its fixed date 2026-12-24 at the latest."
    assert texts[6].startswith("Rule 905 (Loan period, Branch) is needless: without it the same value holds everywhere, by rule ")
    left = len(found)
    while found := [one for one in check_rules(PRESENT, rules, DAY) if one.mend]:
        mend = found[0].mend
        changed = {change.seen.id: change.new for change in mend.changed}
        going = {one.id for one in mend.removed}
        rules = [changed.get(one.id, one) for one in rules if one.id not in going] + list(mend.added)
        assert len(check_rules(PRESENT, rules, DAY)) == left - 1
        left -= 1
    assert [one.kind for one in check_rules(PRESENT, rules, DAY)] == [FindingKind.COORDINATION]


def money(number: int, unit: str | None = None) -> Value:
    return Value(number * 100, None, unit)


def clash(id_: int, parameter: str, value: Value, at: int = MAIN, selector: str | None = None, **variables: Any) -> Rule:
    return Rule(id=id_, parameter=parameter, organisation_id=at, value=value, selector=selector, variables=Variables(**variables))


def test_each_coordination_is_one_finding_about_the_rule_that_brought_it() -> None:
    fee = clash(901, "overdue-fee", money(5, "per-day"), ACCOUNT, media_type_id=1)
    cases: list[tuple[list[Rule], int | None]] = [
        ([fee], None),
        ([fee, clash(902, "overdue-fee-max-copy", money(0), MAIN, "first")], 902),
        ([fee, clash(902, "overdue-fee-max-copy", money(0), MAIN, "first", media_type_id=2)], None),  # never together
        ([fee, clash(902, "overdue-fee-max-occasion", money(0), MAIN, "first")], 902),
        ([clash(902, "overdue-fee-max-occasion", money(50), BRANCH, "first")], 902),
        ([clash(902, "loan-period-queue", Value(5, None, "weeks"))], 902),
        ([clash(902, "loan-period-queue", days(14))], None),
        ([clash(902, "loan-period", days(7), media_type_id=1), clash(903, "loan-period-open", Value(1), media_type_id=1)], 903),
        ([clash(902, "loan-period", days(7), media_type_id=1), clash(903, "loan-period-open", Value(1), media_type_id=2)], None),
        ([clash(902, "signal-red-debt", money(0))], 902),
        ([clash(902, "message-fee", money(9), ACCOUNT, "letter", patron_category_id=1), clash(903, "message-fee-per-copy", money(1), MAIN, "letter")], 903),
        ([clash(902, "reservations-max-per-title", Value(0), DESK)], 902),
        ([clash(902, "message-method", Value(0), BRANCH, "fee", patron_category_id=1)], 902),
        ([clash(902, "message-method", Value(0), BRANCH, "fetch")], 902),
        ([clash(902, "message-method", Value(0), BRANCH, "letter")], None),
    ]  # fmt: skip
    for extra, about in cases:
        found = said([*delivered(), *extra], FindingKind.COORDINATION)
        assert [one.rule.id for one in found if one.rule] == ([about] if about else []), (extra, [str(one.sentence) for one in found])


def test_a_copy_is_never_lent_at_another_account_organisation() -> None:
    """B14: what is taken from the owner's side does not fall back on 1 Admin where the loan is made elsewhere."""
    tree = Tree.of([*TREE.nodes.values(), Node(20, "NY", "Other", Kind.ACCOUNT, ROOT, 1), Node(21, "NYB", "Other library", Kind.UNIT, 20, 2)])
    rules = delivered()
    others = [replace(one, id=500 + n, organisation_id=20) for n, one in enumerate(rules) if one.organisation_id == ACCOUNT]
    caps = ("overdue-fee-max-copy", "overdue-fee-max-occasion")
    lowered = [replace(one, value=money(60)) if one.organisation_id == ACCOUNT and one.parameter in caps else one for one in rules]
    unused = clash(901, "overdue-fee", money(7, "per-day"), ROOT, patron_category_id=1)
    found = check_rules(replace(PRESENT, tree=tree), [*lowered, *others, unused], DAY)
    assert [(one.kind, one.rule.id) for one in found if one.rule] == [(FindingKind.SHADOWED, 901)]


def test_a_rule_for_every_value_of_a_register_leaves_the_general_one_nothing_and_a_fixed_day_in_the_past_is_told_once() -> None:
    every = [rule(901, MAIN, days(4)), rule(902, MAIN, days(5), media_type_id=1), rule(903, MAIN, days(6), media_type_id=2)]
    lofty = [rule(904, LOFT, days(3), media_type_id=1)]
    past = [rule(905, BRANCH, fixed(DAY - timedelta(1)), media_type_id=1), rule(906, BRANCH, days(9), to_date=DAY - timedelta(1))]
    found = check_rules(PRESENT, [*delivered(), *every, *lofty, *past], DAY)
    assert [(one.kind.value, one.rule.id if one.rule else None) for one in found] == [("shadowed", 901), ("shadowed", 906), ("date-passed", 905)]
    assert found[1].sentence.template == "{rule} never governs any more: its period ended on {day}."
    assert found[2].mend.removed == (past[0],)


def test_months_are_longer_than_days_where_they_can_be() -> None:
    month = Value(1, None, "months")
    pairs = [(month, days(30)), (month, days(31)), (days(29), month), (days(28), month), (Value(1, None, "years"), Value(11, None, "months"))]
    assert [can_be_longer(*pair) for pair in pairs] == [True, False, True, False, True]
    assert not can_be_longer(days(14), fixed(DAY))
