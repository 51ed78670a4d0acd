"""How the overdue fee of a loan grows: the day on which it begins, and those on which it reaches a cap (circulation.md 6)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.charge import Charge
from app.domain.explanation import Line
from app.domain.fee_caps import Allowance, level_of, within_max_fee
from app.domain.money import Amount
from app.domain.organisation import Tree
from app.domain.overdue_fees import overdue_fee
from app.domain.parameters.rule import Rule, rule_name
from app.domain.settlement import Settled
from app.domain.tariff import Tariff
from app.domain.text import Sentence, mark, sentence
from app.domain.timeline.facts import Event


class Growth:
    """The overdue fee from day to day; each event of it is given once."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._begun = False
        self._told: set[tuple[str, int]] = set()

    def events(self, day: date, settled: Settled, tariff: Tariff, room: Allowance) -> Iterator[Event]:
        """Give what is new on a day, with what the fee would be if the copy came back then."""
        charge, days = settled.charge, settled.delay.days
        raw = overdue_fee(days, tariff.fee, tariff.grace, tariff.currency).amount
        if not raw:
            return
        if charge.amount and not self._begun:
            self._begun = True
            text = sentence(mark("The overdue fee begins, days late: {days}"), days=days)
            yield Event(day, "overdue-fee", text, charge.amount, rule_name(self._tree, tariff.fee))
        for kind, cap, text, rule in _reached(raw, days, tariff, room):
            if (kind, cap) not in self._told:
                self._told.add((kind, cap))
                yield Event(day, kind, text, charge.amount, rule_name(self._tree, rule) if rule is not None else "")


def _reached(raw: int, days: int, tariff: Tariff, room: Allowance) -> Iterator[tuple[str, int, Sentence, Rule | None]]:
    """Give the caps that a fee has reached: kind, cap in minor units (0 for the max fee, whose room changes), what is said, the rule."""
    level = level_of(days, tariff.levels)
    copy, occasion = level.copy_cap.value.number or 0, level.occasion_cap.value.number or 0
    if raw >= copy:
        text = sentence(mark("The overdue fee reaches the cap per copy: {cap}"), cap=Amount(copy, tariff.currency))
        yield "cap-copy", copy, text, level.copy_cap
    capped = min(raw, copy)
    if occasion < copy and capped >= occasion:
        text = sentence(mark("The overdue fee reaches the cap per occasion: {cap}"), cap=Amount(occasion, tariff.currency))
        yield "cap-occasion", occasion, text, level.occasion_cap
    capped = min(capped, occasion)
    if room.max_fee is not None and capped and capped >= within_max_fee(capped + 1, room.max_fee, room.open_automatic):
        text = sentence(mark("The overdue fee reaches the max fee: {cap}"), cap=Amount(room.max_fee, tariff.currency))
        yield "max-fee", 0, text, None


def last_rule(charge: Charge) -> Rule | None:
    """Return the rule of the last line of a charge that has one: what decided its amount."""
    lines: list[Line] = [line for line in charge.lines if line.rule is not None]
    return lines[-1].rule if lines else None
