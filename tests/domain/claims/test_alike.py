"""What is decided once for loans that are alike is what would be decided for each by itself, whatever the rules and the settings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from typing import ParamSpec, TypeVar
from unittest.mock import patch
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.claims import rules as claim_rules
from app.domain.claims.alike import Alike
from app.domain.claims.facts import CHANNELS, ClaimLoan, LoanKind, MessageFormat, Recipient
from app.domain.claims.invoices import Money
from app.domain.claims.notices import due_step, due_steps
from app.domain.claims.planning import plan_patron
from app.domain.claims.plans import NoticePlan
from app.domain.claims.rules import PARAMETERS, ClaimRules, Registers
from app.domain.claims.steps import INVOICED, NOTHING_MADE, RESERVATION_REMINDER, Made, reminder_kind
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.rule import Rule, Variables, combination
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.parameters.value import Value, base_value
from app.domain.setting import Setting
from tests.domain.parameters.examples import ACCOUNT, BRANCH_DESK, DAY, DESK, LOFT, MACHINE, MAIN, ROOT, TREE, days, rule
from tests.domain.parameters.strategies import rule_sets, situations

ZONE = ZoneInfo("Europe/Stockholm")
KINDS = (RESERVATION_REMINDER, *(reminder_kind(number) for number in range(1, 10)), INVOICED)
FORMATS = {kind: tuple(MessageFormat(f"{kind}-{channel}", channel, kind) for channel in CHANNELS) for kind in KINDS}
CODES = [one.code for formats in FORMATS.values() for one in formats]
SELECTORS = {"claim-interval": KINDS, "signal-claim-step": KINDS, "message-method": CODES, "message-fee": CODES, "message-fee-per-copy": CODES}
LEVELS = ((1, "1"),)
MONEY = Money(currency="SEK", rounding=100, vat=2500, zone=ZONE, levels=LEVELS)
NORMAL, RESERVED = 1, 2

P = ParamSpec("P")
T = TypeVar("T")
ids = st.none() | st.integers(1, 2)
ones = st.sampled_from([None, 1])


class Forgetful(ClaimRules):
    """Decides everything anew."""

    def once(self, key: object, make: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
        return make(*given, **named)


def base_rules() -> list[Rule]:
    """Return the rules that a library is delivered with, of what a run reads."""
    selectors = {parameter: SELECTORS.get(parameter, ("1",) if parameter.startswith("overdue-fee-max") else (None,)) for parameter in sorted(PARAMETERS)}
    return [
        Rule(parameter=parameter, organisation_id=ROOT, selector=one, value=base_value(catalogue()[parameter], one))
        for parameter, every in selectors.items()
        for one in every
    ]


@st.composite
def rule_books(draw: st.DrawFn) -> RuleBook:
    given = [Rule(parameter="message-fee", organisation_id=ACCOUNT, selector=code, value=Value(number=500)) for code in CODES]
    given += [Rule(parameter="claim-interval", organisation_id=ACCOUNT, selector=kind, value=Value(number=3, unit="days")) for kind in KINDS[:3]]
    found = {combination(one): one for one in (*base_rules(), *given)}
    values = {
        "claim-interval": (0, 3, 10, 999), "message-method": (0, 1), "message-fee": (0, 500), "message-fee-per-copy": (0, 300), "signal-claim-step": (0, 1, 2),
        "overdue-fee-on-invoice": (0, 1),
    }  # fmt: skip
    for _ in range(draw(st.integers(0, 25))):
        parameter = draw(st.sampled_from(sorted(values)))
        number = draw(st.sampled_from(values[parameter]))
        variables = Variables(patron_category_id=draw(ids), age_group_id=draw(ids), media_type_id=draw(ids), shelf=draw(st.sampled_from([None, "H", "Hc"])))
        more = Rule(
            parameter=parameter, organisation_id=draw(st.sampled_from([ACCOUNT, MAIN, LOFT, DESK])), variables=variables,
            selector=draw(st.sampled_from(SELECTORS[parameter][:6])) if parameter in SELECTORS else None,
            value=Value(number=number, unit="days" if parameter == "claim-interval" else None),
        )  # fmt: skip
        found[combination(more)] = more
    return RuleBook(TREE, found.values())


@st.composite
def registers(draw: st.DrawFn) -> Registers:
    numbers = {"max-fee-adult": 600, "no-automatic-fee": 1, "no-reminder": 1, "reminders-max": 3, "invoice-days": 5, "invoice-fee-adult": 900}
    of_step = st.sampled_from(["text", "days", "fee-adult"])
    categories = {
        category: {(place, field): Setting(numbers[field]) for place, field in draw(st.sets(st.tuples(st.sampled_from([ACCOUNT, LOFT]), fields), max_size=4))}
        | {(ACCOUNT, "max-fee-adult"): Setting(600)}
        for category, fields in ((1, st.sampled_from(sorted(numbers))), (2, st.just("reminders-max")))
    }  # fmt: skip
    steps = {
        (1, loan_type): {
            (place, (str(step), field)): Setting(text="Hej") if field == "text" else Setting(4 if field == "days" else 700)
            for place, step, field in draw(st.sets(st.tuples(st.sampled_from([ACCOUNT, MAIN]), st.integers(1, 2), of_step), min_size=1))
        }
        for loan_type in (NORMAL, RESERVED)
    }  # fmt: skip
    return Registers(
        categories=categories, steps=steps, units={}, formats=FORMATS, category_codes={1: "vuxen", 2: "barn"},
        loan_types={NORMAL: "normal", RESERVED: "reserved"}, reserved_id=RESERVED,
    )  # fmt: skip


@st.composite
def patrons(draw: st.DrawFn, number: int, kinds: dict[object, LoanKind]) -> tuple[Recipient, list[ClaimLoan], int]:
    category, group = draw(st.sampled_from([1, 1, 2])), draw(ones)
    to = Recipient(
        number, category, MAIN, DAY.replace(year=draw(st.sampled_from([1980, 2020]))), "Eva", "Ek", email=draw(st.sampled_from(["", "e@x.se"])),
        postal=draw(st.sampled_from(["", "Lindby"])),
    )  # fmt: skip
    loans = []
    for place in draw(st.lists(st.sampled_from([DESK, MACHINE, BRANCH_DESK]), min_size=1, max_size=4)):
        situation = Situation(patron_category_id=category, age_group_id=group, media_type_id=draw(ones), shelf=draw(st.sampled_from(["", "Hc"])))
        kind = LoanKind(
            number=len(kinds), point_id=place, unit_id=TREE.unit_of(place) or place, owner_id=MAIN, situation=situation, loan_type_id=NORMAL, zone=ZONE
        )  # fmt: skip
        kind = kinds.setdefault((place, situation), kind)
        due = DAY - timedelta(days=draw(st.sampled_from([1, 4, 30])))
        made = draw(st.sampled_from([NOTHING_MADE, NOTHING_MADE, Made(1, DAY - timedelta(days=3)), Made(2, DAY - timedelta(days=20)), Made(10, DAY)]))
        lent = datetime.combine(due - timedelta(days=28), time(), UTC)
        loans.append(ClaimLoan(100 * number + len(loans), kind, number, 0, lent, due, waiting=draw(st.booleans()), made=made, price=draw(ids)))
    return to, loans, draw(st.sampled_from([0, 400]))


def planned(rules: ClaimRules, to: Recipient, loans: list[ClaimLoan], open_fees: int) -> list[NoticePlan]:
    return plan_patron(rules, to, due_steps(rules, loans), open_fees, defaultdict(), MONEY)


def planned_one_by_one(rules: ClaimRules, to: Recipient, loans: list[ClaimLoan], open_fees: int) -> list[NoticePlan]:
    steps = [step for loan in loans if (step := due_step(rules, loan)) is not None]
    return plan_patron(rules, to, steps, open_fees, defaultdict(), MONEY)


@settings(max_examples=25)
@given(st.data())
def test_loans_that_are_alike_get_what_each_would_get_by_itself(data: st.DataObject) -> None:
    book, own, kinds = data.draw(rule_books()), data.draw(registers()), dict[object, LoanKind]()
    rules, plain = ClaimRules(TREE, book, own, DAY), Forgetful(TREE, book, own, DAY)
    with patch.object(claim_rules, "MOST_KEPT", data.draw(st.sampled_from([20, 50_000]))):
        for number in range(data.draw(st.integers(4, 10))):
            patron = data.draw(patrons(number, kinds))
            assert planned(rules, *patron) == planned_one_by_one(plain, *patron)


@settings(max_examples=25)
@given(rule_sets(("claim-interval", "message-fee")), st.lists(situations, max_size=6))
def test_the_rules_answer_the_same_of_what_they_see(rules: list[Rule], cases: list[Situation]) -> None:
    names = [(one, selector) for one in ("claim-interval", "message-fee") for selector in (None, "a")]
    everything = [Rule(parameter=one, organisation_id=ROOT, selector=selector, value=days(0)) for one, selector in names]
    found = list({combination(rule): rule for rule in (*everything, *rules)}.values())
    book, alike = RuleBook(TREE, found), Alike(found)
    for case in cases:
        seen = alike.seen(case)
        assert seen.patron_category_id == case.patron_category_id
        for parameter, selector in names:
            for place in (DESK, MACHINE, BRANCH_DESK):
                assert book.governing(parameter, place, seen, DAY, selector) is book.governing(parameter, place, case, DAY, selector)


def test_what_no_rule_asks_for_makes_no_kind() -> None:
    shelves = [Situation(patron_category_id=1, media_type_id=1, shelf=shelf) for shelf in ("Hc", "Uf")]
    asking = Rule(parameter="message-fee", organisation_id=ROOT, variables=Variables(media_type_id=1), value=days(0))
    assert {Alike([asking]).seen(one) for one in shelves} == {Situation(patron_category_id=1, media_type_id=1)}
    assert [Alike([asking, *base_rules(), rule(1, ROOT, shelf="H")]).seen(one) for one in shelves] == shelves
