"""Which loans go on one notice: each as the point where it was made says (circulation.md 3, 7)."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import permutations

from app.domain.claims.facts import ClaimLoan, LoanKind, Recipient
from app.domain.claims.notices import due_steps, group_steps
from app.domain.claims.rules import ClaimRules, Registers
from app.domain.parameters.rule import Rule, combination
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.parameters.value import Value
from tests.domain.claims.test_alike import FORMATS, NORMAL, RESERVED, ZONE, base_rules
from tests.domain.parameters.examples import ACCOUNT, DAY, DESK, MAIN, ROOT, TREE, days

DUE = DAY - timedelta(days=9)
TO = Recipient(1, 1, MAIN, None, "Eva", "Ek", email="eva@example.org", postal="Storgatan 1\n123 45 Lindby")


def method(channel: str, place: int, number: int) -> Rule:
    return Rule(parameter="message-method", organisation_id=place, selector=f"reminder-1-{channel}", value=Value(number=number))


def rules_of(*own: Rule) -> ClaimRules:
    given = [Rule(parameter="claim-interval", organisation_id=ACCOUNT, selector="reminder-1", value=days(3)), *own]
    registers = Registers(
        categories={}, steps={}, units={}, formats=FORMATS, category_codes={1: "vuxen"}, loan_types={NORMAL: "normal", RESERVED: "reserved"},
        reserved_id=RESERVED,
    )  # fmt: skip
    return ClaimRules(TREE, RuleBook(TREE, {combination(one): one for one in (*base_rules(), *given)}.values()), registers, DAY)


def loans_at(*points: int) -> list[ClaimLoan]:
    kinds = [
        LoanKind(
            number=number, point_id=point, unit_id=TREE.unit_of(point) or point, owner_id=MAIN, situation=Situation(patron_category_id=1),
            loan_type_id=NORMAL, zone=ZONE,
        )
        for number, point in enumerate(points)
    ]  # fmt: skip
    lent = datetime.combine(DUE - timedelta(days=28), time(), UTC)
    return [ClaimLoan(kind.number + 1, kind, TO.id, 0, lent, DUE) for kind in kinds]


def sent(rules: ClaimRules, loans: list[ClaimLoan]) -> dict[str, list[int]]:
    plans = group_steps(rules, TO, due_steps(rules, loans))
    return {f"{plan.destination.format.channel} {plan.destination.addressed}": [copy.loan.id for copy in plan.copies] for plan in plans}


def test_loans_of_two_points_of_a_unit_go_on_one_notice_where_they_go_alike() -> None:
    rules = rules_of(method("email", ROOT, 1), method("paper", DESK, 0))
    assert sent(rules, loans_at(DESK, MAIN)) == {"email True": [1, 2]}


def test_a_point_that_sends_in_another_way_than_its_unit_does_so_for_its_own_loans_only() -> None:
    rules = rules_of(method("email", ROOT, 1), method("paper", ROOT, 1), method("email", DESK, 0))
    for loans in permutations(loans_at(DESK, MAIN)):
        assert sent(rules, list(loans)) == {"paper True": [1], "email True": [2]}


def test_a_letter_that_may_not_be_sent_from_one_point_does_not_keep_back_that_of_another() -> None:
    rules = rules_of(method("email", ROOT, 0), method("sms", ROOT, 1), method("paper", ROOT, 1), method("paper", DESK, 0))
    assert sent(rules, loans_at(DESK, MAIN)) == {"paper False": [1], "paper True": [2]}
