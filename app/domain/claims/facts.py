"""What claims are made from: a loan with its copy, the patron with every address, the message formats of the register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from app.domain.claims.steps import NOTHING_MADE, Made
from app.domain.parameters.situation import Situation

CHANNELS = ("email", "sms", "paper")
"""In the order in which they are tried, or everything would go on paper."""


class MessageFormat(NamedTuple):
    """A message format of the register: a kind of notice on a channel."""

    code: str
    channel: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanKind:
    """All that rules see of a loan; loans that are alike have one together, by its `number`.

    `point_id` is where they were lent and `unit_id` the unit of that, which sends; `loan_type_id` is that of the circulation
    category (or interlibrary), `zone` that in which their days count.
    """

    number: int
    point_id: int
    unit_id: int
    owner_id: int
    situation: Situation
    loan_type_id: int
    zone: ZoneInfo


class ClaimLoan(NamedTuple):
    """A loan as claims decide on it; a run has very many: so it is a tuple. `waiting`: others wait for it.

    `lent_at`, `due_at` and `price` (the copy's, in minor units) are for warnings and invoices only, and are read for those only.
    """

    id: int
    kind: LoanKind
    patron_id: int
    copy_id: int
    lent_at: datetime | None
    due: date
    due_at: datetime | None = None
    waiting: bool = False
    made: Made = NOTHING_MADE
    title_id: int = 0
    price: int | None = None

    @property
    def lent(self) -> date:
        """The day on which it was lent."""
        assert self.lent_at is not None, "read for warnings and invoices only"
        return self.lent_at.astimezone(self.kind.zone).date()

    @property
    def point_id(self) -> int:
        """Where it was lent."""
        return self.kind.point_id

    @property
    def unit_id(self) -> int:
        """The unit that sends what is sent for it."""
        return self.kind.unit_id

    @property
    def situation(self) -> Situation:
        """What rules see of copy and patron."""
        return self.kind.situation


class CopyName(NamedTuple):
    """What letters call a copy."""

    title: str
    author: str
    barcode: str


class Recipient(NamedTuple):
    """A patron with what notices go to. Addresses are empty where there is none that is valid; those of letters have several lines."""

    id: int
    category_id: int
    home_unit_id: int
    birth_date: date | None
    first_name: str = ""
    last_name: str = ""
    card: str = ""
    language: str = ""
    email: str = ""
    mobile: str = ""
    postal: str = ""
    billing: str = ""
    guardian: str = ""
    """The guardian's postal address."""
    overdue_warning: bool = True

    @property
    def name(self) -> str:
        """The name as letters have it."""
        return f"{self.first_name} {self.last_name}".strip()
