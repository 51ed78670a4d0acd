"""How the overdue fee of a loan grows: the day on which it begins, and those on which it reaches a cap (circulation.md 6)."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.claims.rules import ClaimRules
from app.domain.claims.source import Source, by_category, by_rule, max_fee
from app.domain.fee_caps import Allowance, level_of, within_max_fee
from app.domain.money import Amount
from app.domain.overdue_fees import overdue_fee
from app.domain.settlement import Settled
from app.domain.tariff import Tariff
from app.domain.text import Sentence, mark, sentence
from app.domain.timeline.facts import Event, LifeFacts


class Growth:
    """The overdue fee from day to day; each event of it is given once."""

    def __init__(self, facts: LifeFacts) -> None:
        self._facts = facts
        self._begun = False
        self._told: set[tuple[str, int]] = set()

    def events(self, rules: ClaimRules, settled: Settled, tariff: Tariff, room: Allowance) -> Iterator[Event]:
        """Give what is new on a day, with what the fee would be if the copy came back then."""
        charge, days, day = settled.charge, settled.delay.days, rules.day
        raw = overdue_fee(days, tariff.fee, tariff.grace, tariff.currency).amount
        if not raw or room.no_fee:
            return
        if charge.amount and not self._begun:
            self._begun = True
            text = sentence(mark("The overdue fee begins, days late: {days}"), days=days)
            yield Event(day, "overdue-fee", text, charge.amount, by_rule(self._facts.tree, tariff.fee))
        for kind, cap, text, source in self._reached(rules, raw, days, tariff, room):
            if (kind, cap) not in self._told:
                self._told.add((kind, cap))
                yield Event(day, kind, text, charge.amount, source)

    def _reached(self, rules: ClaimRules, raw: int, days: int, tariff: Tariff, room: Allowance) -> Iterator[tuple[str, int, Sentence, Source]]:
        """Give the caps that a fee has reached: kind, cap in minor units (0 for the max fee, whose room changes), what is said, what sets it."""
        tree = self._facts.tree
        level = level_of(days, tariff.levels)
        copy, occasion = level.copy_cap.value.number or 0, level.occasion_cap.value.number or 0
        if raw >= copy:
            text = sentence(mark("The overdue fee reaches the cap per copy: {cap}"), cap=Amount(copy, tariff.currency))
            yield "cap-copy", copy, text, by_rule(tree, level.copy_cap)
        capped = min(raw, copy)
        if occasion < copy and capped >= occasion:
            text = sentence(mark("The overdue fee reaches the cap per occasion: {cap}"), cap=Amount(occasion, tariff.currency))
            yield "cap-occasion", occasion, text, by_rule(tree, level.occasion_cap)
        capped = min(capped, occasion)
        if room.max_fee is not None and capped and capped >= within_max_fee(capped + 1, room.max_fee, room.open_automatic):
            facts = self._facts
            text = sentence(mark("The overdue fee reaches the max fee: {cap}"), cap=Amount(room.max_fee, tariff.currency))
            field = max_fee(junior=rules.is_junior(facts.to, facts.unit_id))
            yield "max-fee", 0, text, by_category(rules, facts.unit_id, facts.to.category_id, field)
