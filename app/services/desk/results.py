"""What the desk answers: a loan, a renewal, a return, a payment, each with its explanation and fees."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.desk_refusals import Overridden
from app.domain.explanation import Line
from app.domain.parameters.rule import Rule
from app.domain.periods import Due
from app.domain.renewals import Status
from app.domain.text import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee:
    """A fee with its lines; `debt_id` None: it would arise, and is not confirmed yet."""

    kind: str
    amount: int
    lines: tuple[Line, ...]
    debt_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lent:
    """A loan that was made, renewed, or given another due date.

    `changed` is False for a renewal that would leave the due date as it was; `asks` is True where a fee must be confirmed
    first, and nothing was done yet.
    """

    loan_id: int
    copy_id: int
    barcode: str
    title: str
    author: str
    patron_id: int
    due: Due
    rule: Rule | None
    parameter: str
    lines: tuple[Line, ...]
    fees: tuple[Fee, ...] = ()
    overridden: tuple[Overridden, ...] = ()
    warnings: tuple[Sentence, ...] = ()
    statuses: tuple[Status, ...] = ()
    renewals: int = 0
    changed: bool = True
    asks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFor:
    """Whom a copy is kept for: what the slip says (the card alone where the category hides names)."""

    reservation_id: int
    patron_id: int
    name: str
    card: str
    pickup: str
    pickup_code: str
    until: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """A copy that came back; `loan_id` None: it was not on loan. `send_to` is the code and name of the unit that it goes to."""

    copy_id: int
    barcode: str
    title: str
    author: str
    loan_id: int | None = None
    patron_id: int | None = None
    patron: str = ""
    card: str = ""
    hides_name: bool = False
    """Whether lists at the desk show the card in place of the name (L5)."""
    due: Due | None = None
    days_late: int = 0
    fees: tuple[Fee, ...] = ()
    lines: tuple[Line, ...] = ()
    """How the delay was settled, also where nothing is owed."""
    kept_for: KeptFor | None = None
    send_to: tuple[str, str] | None = None
    to_refund: int = 0
    warnings: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paid:
    """A payment, or a refund: what of it went to which debt, and what is still owed. Amounts in minor units."""

    payment_id: int
    patron_id: int
    amount: int
    parts: tuple[tuple[int, int], ...]
    balance: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What was taken back."""

    kind: str
    barcode: str
    title: str
    patron_id: int | None
