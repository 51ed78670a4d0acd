"""The overdue fee of one copy before any cap: grace, and the rate by days, by begun weeks or once (circulation.md 6)."""

from __future__ import annotations

from app.domain.charge import Charge
from app.domain.explanation import Line
from app.domain.money import Amount
from app.domain.parameters.rule import Rule
from app.domain.text import Sentence, mark, sentence

DAYS_OF_A_WEEK = 7


def overdue_fee(days: int, fee: Rule, grace: Rule, currency: str) -> Charge:
    """Return the fee for days late; `fee` and `grace` are the governing rules of `overdue-fee` and `overdue-grace`.

    Days within the grace period cost nothing; one more, and the fee counts from the due date. A change of rule acts at
    once on what is on loan, for the whole delay: the rules are those of the day of the return.
    """
    granted = grace.value.number or 0
    if days <= 0:
        return Charge()
    if days <= granted:
        return Charge((Line(sentence(mark("Grace period in days: {days}, not exceeded: no fee"), days=granted), rule=grace),))
    rate = fee.value.number or 0
    if not rate:
        return Charge((Line(sentence(mark("The overdue fee is 0")), rule=fee),))
    text, amount = _by_unit(days, rate, fee.value.unit, currency)
    charge = Charge((Line(text, amount, fee),))
    if not granted:
        return charge
    return charge.after(Line(sentence(mark("Grace period in days: {days}, exceeded: the fee counts from the due date"), days=granted), rule=grace))


def _by_unit(days: int, rate: int, unit: str | None, currency: str) -> tuple[Sentence, int]:
    each = Amount(rate, currency)
    if unit == "once":
        return sentence(mark("Overdue fee, once: {rate}"), rate=each), rate
    if unit == "per-week":
        weeks = -(-days // DAYS_OF_A_WEEK)
        return sentence(mark("Overdue fee, weeks begun: {weeks} × {rate}"), weeks=weeks, rate=each), weeks * rate
    return sentence(mark("Overdue fee, days: {days} × {rate}"), days=days, rate=each), days * rate
