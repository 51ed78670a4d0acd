"""What the life of a loan is told from, and the events that it is told as."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from app.domain.age_groups import AgeGroups
from app.domain.calendar import Calendar
from app.domain.claims.facts import Recipient
from app.domain.claims.invoices import Money
from app.domain.claims.rules import Registers
from app.domain.claims.source import Source
from app.domain.organisation import Tree
from app.domain.parameters.node import Places
from app.domain.parameters.rule import Rule
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.parameters.value import Value
from app.domain.periods import Due
from app.domain.settlement import NOTHING_BEFORE, Charged
from app.domain.text import Sentence


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens on a day.

    `amount` in minor units, None where it is not about money; `source` says what decided it, None where nothing is set about
    it; `of` tells blocks apart.
    """

    day: date
    kind: str
    sentence: Sentence
    amount: int | None = None
    source: Source | None = None
    of: str = ""

    @property
    def setting(self) -> str:
        """What decided it as documents write it, empty where nothing did."""
        return self.source.name if self.source is not None else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A claim step that was made: its number, the signal that it set (0, 1 yellow, 2 red)."""

    day: date
    number: int
    signal: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What a loan that is there has behind it on `today`: that stays, and what is told of the days to come goes on from it.

    `events` are what happened, `debts` what is open of its debts (kind, amount in minor units, since), `steps` what was made
    in its present delay, `warned` whether of its due date, `charged` what was charged for the delay, `unpaid` the days of its
    invoices that are not settled.
    """

    today: date
    due: Due
    events: tuple[Event, ...] = ()
    debts: tuple[tuple[str, int, date], ...] = ()
    steps: tuple[Step, ...] = ()
    warned: bool = False
    charged: Charged = NOTHING_BEFORE
    unpaid: tuple[date, ...] = ()
    period: Rule | None = None
    """The rule that decided the due date, where it is still there."""
    resting: bool = False
    """Marked or exempted: no claims are made of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeFacts:
    """A loan that might be made, or one that is there: where, by whom, of what, and when it comes back (None: never).

    `places.working` is where it is lent and given back, `situation` what the rules see of it without the patron's age, which
    follows from the birth date; `to` can be reached in every way, if the loan is made up. `price` is the copy's in minor units,
    `own` its own loan period, `waiting` how many others wait for it, `not_after` the account's expiry where due dates heed it;
    `lent` and `returned` are aware instants.
    """

    tree: Tree
    book: RuleBook
    registers: Registers
    money: Money
    age_groups: AgeGroups
    calendar: Calendar
    places: Places
    situation: Situation
    to: Recipient
    loan_type_id: int
    lent: datetime
    returned: datetime | None = None
    price: int | None = None
    own: Value | None = None
    waiting: int = 0
    not_after: date | None = None
    kept: Kept | None = None

    @property
    def day(self) -> date:
        """The day on which it is lent."""
        return self.lent.astimezone(self.money.zone).date()

    @property
    def back(self) -> date | None:
        """The day on which it comes back."""
        return None if self.returned is None else self.returned.astimezone(self.money.zone).date()

    @property
    def unit_id(self) -> int:
        """The unit that lends."""
        return self.tree.unit_of(self.places.lending_or_working) or self.places.lending_or_working

    def seen(self, day: date) -> Situation:
        """Return what rules see of the loan on a day."""
        return replace(self.situation, age_group_id=self.age_groups.of(self.to.birth_date, day))


def back_on(day: date, zone: ZoneInfo, lent: datetime) -> datetime:
    """Return the instant at which a copy comes back on a day: noon, or when it was lent if that was later that day."""
    noon = datetime.combine(day, time(12), zone)
    return max(noon, lent) if day == lent.astimezone(zone).date() else noon


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """A life told to its end: what happens, in order, and what it costs.

    `owed` is what the loan has brought onto the account on each day, with what the overdue fee would be if it came back that
    day: the days on which it changes, in minor units; the last is the last day told. `red` and `block` are from how much debt
    there is a red signal and an automatic block (None: never).
    """

    events: tuple[Event, ...]
    owed: tuple[tuple[date, int], ...]
    due: date
    currency: str
    red: int | None = None
    block: int | None = None
