"""What claims are made from: a loan with its copy, the patron with every address, the message formats of the register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.claims.steps import NOTHING_MADE, Made
from app.domain.parameters.situation import Situation

CHANNELS = ("email", "sms", "paper")
"""In the order in which they are tried, or everything would go on paper."""


@dataclass(frozen=True, slots=True)
class MessageFormat:
    """A message format of the register: a kind of notice on a channel."""

    code: str
    channel: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimLoan:
    """A loan as claims see it.

    `kind` numbers all that rules see of it: loans that are alike have the same. `point_id` is where it was lent and `unit_id` the
    unit of that, which sends; `loan_type_id` that of the circulation category (or interlibrary); `waiting`: others wait for it.
    `price` is the copy's in minor units.
    """

    id: int
    kind: int
    patron_id: int
    copy_id: int
    point_id: int
    unit_id: int
    owner_id: int
    lent: date
    due: date
    situation: Situation
    loan_type_id: int
    waiting: bool = False
    made: Made = NOTHING_MADE
    due_at: datetime | None = None
    title_id: int = 0
    price: int | None = None
    barcode: str = ""
    title: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
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
