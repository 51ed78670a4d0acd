"""The account of the life: what is owed on each day, which blocks and signals hold, and which are new (circulation.md 8)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.blocks import NEVER, OFF, Block, BlockKind, Facts, Limits, Signal, blocks_of, signal_of
from app.domain.charge import Charge
from app.domain.claims.rules import ClaimRules
from app.domain.claims.source import Source, by_category, by_rule
from app.domain.debts import OpenPart, open_automatic
from app.domain.fee_caps import Allowance
from app.domain.limits import limits_at
from app.domain.money import MINOR
from app.domain.organisation import PointKind
from app.domain.parameters.rule import Rule
from app.domain.parameters.situation import Situation
from app.domain.text import mark, sentence
from app.domain.timeline.facts import Event, LifeFacts

SIGNALS = (Signal.NONE, Signal.YELLOW, Signal.RED)
_FIELDS = {
    BlockKind.REMINDERS: "block-after-reminders", BlockKind.INVOICE: "block-at-invoice", BlockKind.OVERDUE: "overdue-loans-max",
}  # fmt: skip
_RULES = {BlockKind.LOANS: "loans-max", BlockKind.RED_SIGNAL: "red-signal-stop"}
_SAID = {Signal.NONE: mark("No signal any more"), Signal.YELLOW: mark("Yellow signal: {cause}"), Signal.RED: mark("Red signal: {cause}")}


class LifeAccount:
    """An account with nothing on it but this loan."""

    def __init__(self, facts: LifeFacts) -> None:
        self._facts = facts
        web = facts.tree[facts.places.working].point_kind is PointKind.WEB
        self._unit_id = facts.places.home if web else facts.unit_id
        """Whose limits hold: on the web the home unit's."""
        self._debts: list[tuple[str, int, date]] = []
        self._blocks: dict[BlockKind, Block] = {}
        self._signal = Signal.NONE
        self._claim_signal = 0
        self._signalled_by: Rule | None = None
        self.reminders: tuple[date, ...] = ()
        self.unpaid: tuple[date, ...] = ()
        self.is_out = False

    def owe(self, kind: str, charge: Charge, day: date) -> None:
        """Put a fee on the account; one of 0 makes no debt."""
        if charge.amount:
            self._debts.append((kind, charge.amount, day))

    def owed_before(self, debts: tuple[tuple[str, int, date], ...]) -> None:
        """Put on the account what is open of debts that are there."""
        self._debts.extend(debts)

    def drop(self, kind: str) -> int:
        """Let debts of a kind fall away, and return what they came to."""
        dropped = sum(amount for known, amount, _ in self._debts if known == kind)
        self._debts = [debt for debt in self._debts if debt[0] != kind]
        return dropped

    @property
    def open_fees(self) -> int:
        """What is open of automatic fees, in minor units."""
        return open_automatic((kind, amount) for kind, amount, _ in self._debts)

    @property
    def owed(self) -> int:
        """What is owed altogether, in minor units."""
        return sum(amount for _, amount, _ in self._debts)

    def raise_signal(self, signal: int, rule: Rule | None = None) -> None:
        """Set the signal that a claim step brings (0, 1 yellow, 2 red); a lower one than there is changes nothing."""
        if signal > self._claim_signal:
            self._claim_signal, self._signalled_by = signal, rule

    def end_delay(self) -> None:
        """The copy is back: reminders, invoice and signal of the delay are over."""
        self.is_out, self.unpaid, self.reminders, self._claim_signal = False, (), (), 0

    def room(self, rules: ClaimRules) -> Allowance:
        """Return what of automatic fees the account may still get, by its category at the lending unit."""
        policy = rules.policy(self._facts.unit_id, self._facts.to.category_id)
        junior = rules.is_junior(self._facts.to, self._facts.unit_id)
        return Allowance(max_fee=policy.max_fee(junior=junior), open_automatic=self.open_fees, no_fee=policy.ticked("no-automatic-fee"))

    def blocks(self, rules: ClaimRules) -> tuple[Block, ...]:
        """Return the blocks that hold before anything happens."""
        return blocks_of(self._state(rules.day, None), self._limits(rules))

    def levels(self, rules: ClaimRules) -> tuple[int | None, int | None]:
        """Return from how much debt there is a red signal, and an automatic block, in minor units (None: never)."""
        limits = self._limits(rules)
        block = None if limits.no_automatic_block or limits.autoblock in {None, OFF * MINOR} else limits.autoblock
        return (limits.red if limits.red < NEVER else None), block

    def news(self, rules: ClaimRules, late_since: date | None) -> Iterator[Event]:
        """Give what changed of blocks and signal since it was asked last. `late_since` is the first day of the delay, None while there is none."""
        state, limits = self._state(rules.day, late_since), self._limits(rules)
        signal, causes = signal_of(state, limits)
        if signal is not self._signal:
            self._signal = signal
            text = sentence(_SAID[signal], cause=causes[-1] if causes else "")
            yield Event(rules.day, f"signal-{signal.value}", text, source=self._signal_by(rules, signal, by_debt=len(causes) > 1 or not self._claim_signal))
        blocks = {block.kind: block for block in blocks_of(state, limits)}
        for kind, block in blocks.items():
            if kind not in self._blocks:
                yield Event(rules.day, "block", sentence(mark("Blocked: {cause}"), cause=block.cause), source=self._by(rules, kind), of=kind.value)
        for kind, block in self._blocks.items():
            if kind not in blocks:
                yield Event(rules.day, "unblock", sentence(mark("Blocked no longer: {cause}"), cause=block.cause), of=kind.value)
        self._blocks = blocks

    def _state(self, day: date, late_since: date | None) -> Facts:
        facts = self._facts
        return Facts(
            today=day, currency=facts.money.currency, rounding=facts.money.rounding, debts=tuple(OpenPart(since, amount) for _, amount, since in self._debts),
            loans=(facts.day,) if self.is_out else (), overdue=(late_since,) if late_since is not None and self.is_out else (),
            reminders=(self.reminders,), claim_signal=SIGNALS[self._claim_signal], unpaid_invoices=self.unpaid,
        )  # fmt: skip

    def _limits(self, rules: ClaimRules) -> Limits:
        facts = self._facts
        policy = rules.policy(self._unit_id, facts.to.category_id)
        return limits_at(rules.book, policy, facts.places, self._who(rules.day), rules.day, junior=rules.is_junior(facts.to, self._unit_id))

    def _who(self, day: date) -> Situation:
        return Situation(patron_category_id=self._facts.to.category_id, age_group_id=self._facts.seen(day).age_group_id)

    def _governing(self, rules: ClaimRules, parameter: str) -> Source:
        return by_rule(self._facts.tree, rules.book.governing(parameter, self._facts.places.working, self._who(rules.day), rules.day))

    def _signal_by(self, rules: ClaimRules, signal: Signal, *, by_debt: bool) -> Source | None:
        if signal is Signal.NONE:
            return None
        if by_debt or self._signalled_by is None:
            return self._governing(rules, f"signal-{signal.value}-debt")
        return by_rule(self._facts.tree, self._signalled_by)

    def _by(self, rules: ClaimRules, kind: BlockKind) -> Source:
        facts = self._facts
        if kind in _RULES:
            return self._governing(rules, _RULES[kind])
        junior = rules.is_junior(facts.to, self._unit_id)
        return by_category(rules, self._unit_id, facts.to.category_id, _FIELDS.get(kind, "autoblock-junior" if junior else "autoblock-adult"))
