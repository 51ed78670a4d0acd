"""Fees of one amount: loan fee (at loans, not at renewals), reservation, notice, handling (circulation.md 4, 6, 7, 9)."""

from __future__ import annotations

from app.domain.charge import Charge
from app.domain.explanation import Line
from app.domain.fee_caps import Allowance, allowed
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.rule import Rule
from app.domain.text import Sentence, mark, sentence


def fee_by_rule(rule: Rule | None, allowance: Allowance, currency: str) -> Charge:
    """Return the fee of a governing rule (`loan-fee`, `reservation-fee`, `message-fee` …), within what the category allows; 0 makes no debt.

    Without a rule there is no fee.
    """
    if rule is None:
        return Charge()
    what = sentence(mark("{text}"), text=catalogue()[rule.parameter].named)
    return _flat(Line(what, rule.value.number or 0, rule), allowance, currency)


def fee_by_setting(what: Sentence, amount: int, allowance: Allowance, currency: str) -> Charge:
    """Return a fee that the unit register sets (a reminder's, the handling fee), within what the category allows."""
    return _flat(Line(what, amount), allowance, currency)


def _flat(line: Line, allowance: Allowance, currency: str) -> Charge:
    return allowed(Charge((line,)), allowance, currency)
