"""Blocks and signals of an account, computed from the account as it is: never stored (circulation.md 8, E8-E10, Q5, Q7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from app.domain.debts import OpenPart, balance, reached_on, to_pay_below
from app.domain.messages import LIFTED_BY, LOOK_OVER, MessageKind
from app.domain.money import MINOR, Amount
from app.domain.text import Sentence, mark, sentence

OFF = 999
"""A limit of 999 is off (of money: 999.00)."""

NEVER = 9_999 * MINOR
"""A signal limit of 9999 or more never signals."""


class BlockKind(StrEnum):
    """What blocks, in the order in which blocks are told."""

    MANUAL = "manual"
    MESSAGE = "message"
    FEES = "fees"
    REMINDERS = "reminders"
    INVOICE = "invoice"
    OVERDUE = "overdue"
    LOANS = "loans"
    RED_SIGNAL = "red-signal"
    EXPIRED = "expired"


AUTOMATIC = frozenset({BlockKind.FEES, BlockKind.REMINDERS, BlockKind.INVOICE, BlockKind.OVERDUE, BlockKind.LOANS, BlockKind.RED_SIGNAL})
"""The blocks that come and go by themselves; *No automatic block* switches off all of them but *loans*."""

ALL_SERVICES = ("loans", "renewals", "reservations", "pickup-orders", "web")
_USUAL = ("loans", "renewals", "reservations", "web")


class Signal(StrEnum):
    """The badge beside the name."""

    NONE = "none"
    YELLOW = "yellow"
    RED = "red"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What holds for the patron's category at the unit of the working point; amounts in minor units, None: off."""

    autoblock: int | None = None
    reminders: int | None = None
    overdue: int | None = None
    at_invoice: bool = False
    loans: int = OFF
    no_automatic_block: bool = False
    yellow: int = NEVER
    red: int = NEVER
    red_stops: bool = False


@dataclass(frozen=True, slots=True)
class Manual:
    """A block set by hand, or a block message: what it says, since when, until when, who set it."""

    text: str
    since: date
    until: date | None = None
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The account as it is now.

    `debts` are the open parts of its debts, `loans` the days on which what is out was lent, `overdue` the days from which
    loans are late (lost and claimed returned ones left out); `reminders` are the days of those made for each current loan
    in its present delay, first to last, `unpaid_invoices` the days of those. `rounding` is the smallest payable amount in
    minor units.
    """

    today: date
    currency: str = ""
    rounding: int = 1
    expires: date | None = None
    debts: tuple[OpenPart, ...] = ()
    loans: tuple[date, ...] = ()
    overdue: tuple[date, ...] = ()
    reminders: tuple[tuple[date, ...], ...] = ()
    unpaid_invoices: tuple[date, ...] = ()
    manual: tuple[Manual, ...] = ()
    block_messages: tuple[Manual, ...] = ()
    claim_signal: Signal = Signal.NONE
    claim_since: date | None = None
    """The day of the first claim step that gives `claim_signal`."""
    age_limit: date | None = None
    age_signal: Signal = Signal.NONE
    """That of an age limit, reached on the day `age_limit` and not looked into yet."""

    debt: int = field(init=False, default=0)
    """What is owed, in minor units: the sum of the debts."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "debt", balance(self.debts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block: why, what it stops, whether staff with permission may override it for one item, and what lifts it."""

    kind: BlockKind
    cause: Sentence
    stops: tuple[str, ...]
    overridable: bool
    lifted_by: Sentence
    since: date | None = None
    until: date | None = None
    by: str = ""
    """Who set it; empty where it came by itself."""


def blocks_of(facts: Facts, limits: Limits) -> tuple[Block, ...]:
    """Return every block that holds, in the order of circulation.md 8."""
    found = [*_by_hand(facts)]
    if not limits.no_automatic_block:
        found += [*_by_debt(facts, limits), *_by_claims(facts, limits), *_by_delay(facts, limits)]
    found += _by_loans(facts, limits)
    if not limits.no_automatic_block:
        found += _by_signal(facts, limits)
    return (*found, *_by_expiry(facts))


def signal_of(facts: Facts, limits: Limits) -> tuple[Signal, tuple[Sentence, ...]]:
    """Return the signal with its causes: red by debt or claim step, yellow likewise below red."""
    if facts.claim_signal is facts.age_signal is Signal.NONE and facts.debt <= 0:
        return Signal.NONE, ()
    causes: list[tuple[Signal, Sentence]] = []
    if facts.claim_signal is not Signal.NONE:
        causes.append((facts.claim_signal, sentence(mark("a claim has been sent"))))
    if facts.age_signal is not Signal.NONE:
        causes.append((facts.age_signal, sentence(mark("an age limit was reached"))))
    if limits.red < NEVER and reaches(facts.debt, limits.red):
        causes.append((Signal.RED, _debt(facts, limits.red)))
    elif limits.yellow < NEVER and reaches(facts.debt, limits.yellow):
        causes.append((Signal.YELLOW, _debt(facts, limits.yellow)))
    for signal in (Signal.RED, Signal.YELLOW):
        if found := tuple(cause for kind, cause in causes if kind is signal):
            return signal, found
    return Signal.NONE, ()


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From how much debt (minor units), how many overdue and how many on loan an automatic block holds; None: never."""

    debt: int | None = None
    overdue: int | None = None
    loans: int | None = None
    red_signal: bool = False
    """A red signal for another reason than debt blocks too."""
    reminders: int | None = None
    """So many for one current loan."""
    invoice: bool = False
    """An invoice with a copy that is neither back nor paid blocks."""


def thresholds(limits: Limits) -> Thresholds:
    """Return from where `blocks_of` tells an automatic block: what a search among very many accounts goes by."""
    loans = None if limits.loans == OFF else limits.loans
    if limits.no_automatic_block:
        return Thresholds(loans=loans)
    debts = [limits.autoblock] if limits.autoblock is not None and limits.autoblock != OFF * MINOR else []
    if limits.red_stops and limits.red < NEVER:
        debts.append(limits.red)
    least = max(min(debts), 1) if debts else None
    return Thresholds(least, _count(limits.overdue), loans, limits.red_stops, _count(limits.reminders), limits.at_invoice)


def reaches(debt: int, limit: int) -> bool:
    """Say whether a debt reaches a limit, both in minor units; a limit of 0 is reached by any debt."""
    return debt > 0 and debt >= limit


def _debt(facts: Facts, limit: int) -> Sentence:
    return sentence(mark("{debt} owed, the limit is {limit}"), debt=Amount(facts.debt, facts.currency), limit=Amount(limit, facts.currency))


def _by_hand(facts: Facts) -> Iterator[Block]:
    for manual in facts.manual:
        if manual.until is None or facts.today <= manual.until:
            yield Block(
                kind=BlockKind.MANUAL, cause=sentence(mark("{text}"), text=manual.text), stops=ALL_SERVICES, overridable=False,
                lifted_by=sentence(mark("Unblock patron")), since=manual.since, until=manual.until, by=manual.by,
            )  # fmt: skip
    for message in facts.block_messages:
        yield Block(
            kind=BlockKind.MESSAGE, cause=sentence(mark("{text}"), text=message.text), stops=ALL_SERVICES, overridable=True,
            lifted_by=sentence(LIFTED_BY[MessageKind.BLOCK]), since=message.since, by=message.by,
        )  # fmt: skip


def _automatic(kind: BlockKind, cause: Sentence, lifted_by: Sentence, since: date | None = None, stops: tuple[str, ...] = _USUAL) -> Block:
    return Block(kind=kind, cause=cause, stops=stops, overridable=True, lifted_by=lifted_by, since=since)


def _by_debt(facts: Facts, limits: Limits) -> Iterator[Block]:
    limit = limits.autoblock
    if limit is None or limit == OFF * MINOR or not reaches(facts.debt, limit):
        return
    pay = to_pay_below(facts.debt, limit, facts.rounding)
    lifted_by = sentence(mark("Pay at least {amount}"), amount=Amount(pay, facts.currency))
    yield _automatic(BlockKind.FEES, _debt(facts, limit), lifted_by, reached_on(facts.debts, limit))


def _by_claims(facts: Facts, limits: Limits) -> Iterator[Block]:
    limit = _count(limits.reminders)
    reached = [] if limit is None else [days for days in facts.reminders if len(days) >= limit]
    if limit is not None and reached:
        cause = sentence(mark("Reminders for a loan: {count}, the limit is {limit}"), count=max(map(len, reached)), limit=limit)
        since = min(days[limit - 1] for days in reached)
        yield _automatic(BlockKind.REMINDERS, cause, sentence(mark("Return or renew the loan")), since)
    if limits.at_invoice and facts.unpaid_invoices:
        cause = sentence(mark("Unpaid invoices: {count}"), count=len(facts.unpaid_invoices))
        yield _automatic(BlockKind.INVOICE, cause, sentence(mark("Return or pay what was invoiced")), min(facts.unpaid_invoices))


def _by_delay(facts: Facts, limits: Limits) -> Iterator[Block]:
    limit, late = _count(limits.overdue), len(facts.overdue)
    if limit is not None and late >= limit:
        cause = sentence(mark("{count} overdue, the limit is {limit}"), count=late, limit=limit)
        lifted_by = sentence(mark("Return or renew at least {count} overdue"), count=late - limit + 1)
        yield _automatic(BlockKind.OVERDUE, cause, lifted_by, sorted(facts.overdue)[limit - 1])


def _by_loans(facts: Facts, limits: Limits) -> Iterator[Block]:
    limit, out = limits.loans, len(facts.loans)
    if limit == OFF or out < limit:
        return
    cause = sentence(mark("{count} on loan, the limit is {limit}"), count=out, limit=limit)
    lifted_by = sentence(mark("Return at least {count}"), count=out - limit + 1) if limit else sentence(mark("Another patron category or rule"))
    yield _automatic(BlockKind.LOANS, cause, lifted_by, sorted(facts.loans)[limit - 1] if limit else None, ("loans",))


def _by_signal(facts: Facts, limits: Limits) -> Iterator[Block]:
    signal, causes = signal_of(facts, limits) if limits.red_stops else (Signal.NONE, ())
    if signal is not Signal.RED:
        return
    if reaches(facts.debt, limits.red) and limits.red < NEVER:
        pay = to_pay_below(facts.debt, limits.red, facts.rounding)
        cause, since = causes[-1], reached_on(facts.debts, limits.red)
        lifted_by = sentence(mark("Pay at least {amount}"), amount=Amount(pay, facts.currency))
    elif facts.claim_signal is Signal.RED:
        cause, lifted_by, since = causes[0], sentence(mark("Return what was claimed")), facts.claim_since
    else:
        cause, lifted_by, since = causes[-1], sentence(LOOK_OVER), facts.age_limit
    yield _automatic(BlockKind.RED_SIGNAL, cause, lifted_by, since, ("loans", "reservations"))


def _by_expiry(facts: Facts) -> Iterator[Block]:
    if facts.expires is not None and facts.today > facts.expires:
        cause = sentence(mark("The account expired on {day}"), day=facts.expires)
        since = facts.expires + timedelta(days=1)
        yield _automatic(BlockKind.EXPIRED, cause, sentence(mark("Renew the account")), since)


def _count(limit: int | None) -> int | None:
    """Return a limit on a count, None where it is off: empty, 0 and 999."""
    return None if limit in {None, 0, OFF} else limit
