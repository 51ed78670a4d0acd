"""A category's settings in plain words: the sentences that stand beside the fields (tab Settings)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.domain.categories import Policy
from app.domain.text import mark

Money = Callable[[int], str]
"""Writes minor units with their currency."""


@dataclass(frozen=True, slots=True)
class PolicySentence:
    """A sentence as template and values; `about` is reminders, fees or blocks."""

    about: str
    template: str
    values: Mapping[str, object] = field(default_factory=dict)


_WHO = {
    "both": (
        mark("Patrons are not blocked because of debts."),
        mark("Patrons are blocked by any debt at all."),
        mark("Patrons are blocked when their debt reaches {amount}."),
    ),
    "adult": (
        mark("Adults are not blocked because of debts."),
        mark("Adults are blocked by any debt at all."),
        mark("Adults are blocked when their debt reaches {amount}."),
    ),
    "junior": (
        mark("Juniors are not blocked because of debts."),
        mark("Juniors are blocked by any debt at all."),
        mark("Juniors are blocked when their debt reaches {amount}."),
    ),
}
"""Off, any debt, from a limit on."""


def describe(policy: Policy, money: Money) -> list[PolicySentence]:
    """Return what the boxes and the tab Settings come to: reminders, fees, blocks."""
    return [_reminders(policy), *_fees(policy, money), *_blocks(policy, money)]


def _reminders(policy: Policy) -> PolicySentence:
    count = policy.reminders_max
    no_reminder, no_invoice = policy.ticked("no-reminder"), policy.ticked("no-invoice")
    if no_reminder and no_invoice:
        return PolicySentence("reminders", mark("No reminders and no invoice."))
    if no_reminder:
        return PolicySentence("reminders", mark("No reminders; the invoice comes when it would have come after them."))
    if count == 0:
        template = mark("No reminders and no invoice.") if no_invoice else mark("No reminders, the invoice comes first.")
        return PolicySentence("reminders", template)
    template = mark("Reminders: at most {count}, no invoice.") if no_invoice else mark("Reminders: at most {count}, then an invoice.")
    return PolicySentence("reminders", template, {"count": count})


def _fees(policy: Policy, money: Money) -> list[PolicySentence]:
    if policy.ticked("no-automatic-fee"):
        return [PolicySentence("fees", mark("No fees arise by themselves."))]
    adult, junior = policy.max_fee(junior=False), policy.max_fee(junior=True)
    if adult is None and junior is None:
        return [PolicySentence("fees", mark("Automatic fees have no ceiling."))]
    if adult == junior and adult is not None:
        return [PolicySentence("fees", mark("Automatic fees stop at {amount}."), {"amount": money(adult)})]
    if adult is None or junior is None:
        limited = adult if junior is None else junior
        template = (
            mark("Automatic fees stop at {amount} for adults and have no ceiling for juniors.")
            if junior is None
            else mark("Automatic fees stop at {amount} for juniors and have no ceiling for adults.")
        )
        return [PolicySentence("fees", template, {"amount": money(limited or 0)})]
    template = mark("Automatic fees stop at {adult} for adults and {junior} for juniors.")
    return [PolicySentence("fees", template, {"adult": money(adult), "junior": money(junior)})]


def _blocks(policy: Policy, money: Money) -> list[PolicySentence]:
    if policy.ticked("no-automatic-block"):
        return [PolicySentence("blocks", mark("Nobody is blocked automatically."))]
    adult, junior = policy.autoblock_limit(junior=False), policy.autoblock_limit(junior=True)
    found = [_debt("both", adult, money)] if adult == junior else [_debt("adult", adult, money), _debt("junior", junior, money)]
    if policy.block_after_reminders is not None:
        template = mark("Reminders of one loan that block: {count}, until it is returned or renewed.")
        found.append(PolicySentence("blocks", template, {"count": policy.block_after_reminders}))
    if policy.overdue_loans_max is not None:
        template = mark("Overdue loans that block: {count}, until they are returned or renewed.")
        found.append(PolicySentence("blocks", template, {"count": policy.overdue_loans_max}))
    if policy.ticked("block-at-invoice"):
        found.append(PolicySentence("blocks", mark("An invoice blocks until its copies are returned or paid.")))
    return found


def _debt(who: str, limit: int | None, money: Money) -> PolicySentence:
    off, any_debt, from_limit = _WHO[who]
    if limit is None:
        return PolicySentence("blocks", off)
    return PolicySentence("blocks", from_limit, {"amount": money(limit)}) if limit else PolicySentence("blocks", any_debt)
