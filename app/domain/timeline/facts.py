"""What the life of a loan is told from, and the events that it is told as."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from app.domain.age_groups import AgeGroups
from app.domain.calendar import Calendar
from app.domain.claims.facts import Recipient
from app.domain.claims.invoices import Money
from app.domain.claims.rules import Registers
from app.domain.organisation import Tree
from app.domain.parameters.node import Places
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.text import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeFacts:
    """A loan that might be made: where, by whom, of what, and when it comes back (None: never).

    `places.working` is where it is lent and given back, `situation` what the rules see of it without the patron's age, which
    follows from the birth date; `to` can be reached in every way. `price` is the copy's in minor units; `lent` and `returned`
    are aware instants.
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

    @property
    def day(self) -> date:
        """The day on which it is lent."""
        return self.lent.astimezone(self.money.zone).date()

    @property
    def unit_id(self) -> int:
        """The unit that lends."""
        return self.tree.unit_of(self.places.working) or self.places.working

    def seen(self, day: date) -> Situation:
        """Return what rules see of the loan on a day."""
        return replace(self.situation, age_group_id=self.age_groups.of(self.to.birth_date, day))


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens on a day. `amount` in minor units, None where it is not about money; `setting` says what decided it."""

    day: date
    kind: str
    sentence: Sentence
    amount: int | None = None
    setting: str = ""
