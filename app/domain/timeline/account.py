"""The account of the life: what is owed on each day, which blocks and signals hold, and which are new (circulation.md 8)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.blocks import Block, BlockKind, Facts, Signal, blocks_of, signal_of
from app.domain.charge import Charge
from app.domain.claims.rules import ClaimRules
from app.domain.debts import OpenPart, open_automatic
from app.domain.fee_caps import Allowance
from app.domain.limits import limits_at
from app.domain.parameters.rule import rule_name
from app.domain.parameters.situation import Situation
from app.domain.text import mark, sentence
from app.domain.timeline.facts import Event, LifeFacts

SIGNALS = (Signal.NONE, Signal.YELLOW, Signal.RED)
_FIELDS = {
    BlockKind.REMINDERS: "block-after-reminders", BlockKind.INVOICE: "block-at-invoice", BlockKind.OVERDUE: "overdue-loans-max",
}  # fmt: skip
_RULES = {BlockKind.LOANS: "loans-max", BlockKind.RED_SIGNAL: "red-signal-stop"}


class LifeAccount:
    """An account with nothing on it but this loan."""

    def __init__(self, facts: LifeFacts) -> None:
        self._facts = facts
        self._debts: list[tuple[str, int, date]] = []
        self._blocks: dict[BlockKind, Block] = {}
        self._signal = Signal.NONE
        self.reminders: tuple[date, ...] = ()
        self.unpaid: tuple[date, ...] = ()
        self.signal = 0
        self.is_out = True

    def owe(self, kind: str, charge: Charge, day: date) -> None:
        """Put a fee on the account; one of 0 makes no debt."""
        if charge.amount:
            self._debts.append((kind, charge.amount, day))

    def drop(self, kind: str) -> int:
        """Let debts of a kind fall away, and return what they came to."""
        dropped = sum(amount for known, amount, _ in self._debts if known == kind)
        self._debts = [debt for debt in self._debts if debt[0] != kind]
        return dropped

    @property
    def open_fees(self) -> int:
        """What is open of automatic fees, in minor units."""
        return open_automatic((kind, amount) for kind, amount, _ in self._debts)

    def room(self, rules: ClaimRules) -> Allowance:
        """Return what of automatic fees the account may still get, by its category at the lending unit."""
        policy = rules.policy(self._facts.unit_id, self._facts.to.category_id)
        junior = rules.is_junior(self._facts.to, self._facts.unit_id)
        return Allowance(max_fee=policy.max_fee(junior=junior), open_automatic=self.open_fees, no_fee=policy.ticked("no-automatic-fee"))

    def news(self, rules: ClaimRules, late_since: date | None) -> Iterator[Event]:
        """Give what changed of blocks and signal since it was asked last. `late_since` is the first day of the delay, None while there is none."""
        facts, day = self._facts, rules.day
        state = Facts(
            today=day, currency=facts.money.currency, rounding=facts.money.rounding, debts=tuple(OpenPart(since, amount) for _, amount, since in self._debts),
            loans=(facts.day,) if self.is_out else (), overdue=(late_since,) if late_since is not None and self.is_out else (),
            reminders=(self.reminders,), claim_signal=SIGNALS[self.signal], unpaid_invoices=self.unpaid,
        )  # fmt: skip
        policy, junior = rules.policy(facts.unit_id, facts.to.category_id), rules.is_junior(facts.to, facts.unit_id)
        who = Situation(patron_category_id=facts.to.category_id, age_group_id=facts.seen(day).age_group_id)
        limits = limits_at(rules.book, policy, facts.places, who, day, junior=junior)
        signal, causes = signal_of(state, limits)
        if signal is not self._signal:
            self._signal = signal
            text = sentence(mark("Signal {signal}: {cause}"), signal=signal.value, cause=causes[-1]) if causes else sentence(mark("No signal any more"))
            yield Event(day, f"signal-{signal.value}", text)
        blocks = {block.kind: block for block in blocks_of(state, limits)}
        for kind, block in blocks.items():
            if kind not in self._blocks:
                yield Event(day, "block", sentence(mark("Blocked: {cause}"), cause=block.cause), setting=self._by(rules, kind, junior=junior))
        for kind, block in self._blocks.items():
            if kind not in blocks:
                yield Event(day, "unblock", sentence(mark("Blocked no longer: {cause}"), cause=block.cause))
        self._blocks = blocks

    def _by(self, rules: ClaimRules, kind: BlockKind, *, junior: bool) -> str:
        facts = self._facts
        if kind in _RULES:
            who = Situation(patron_category_id=facts.to.category_id, age_group_id=facts.seen(rules.day).age_group_id)
            return rule_name(facts.tree, rules.book.governing(_RULES[kind], facts.places.working, who, rules.day))
        field = _FIELDS.get(kind, "autoblock-junior" if junior else "autoblock-adult")
        place = rules.policy(facts.unit_id, facts.to.category_id)[field].organisation_id
        category = facts.registers.category_codes[facts.to.category_id]
        return " ".join((facts.tree[place].code if place is not None else facts.tree.root().code, category, field))
