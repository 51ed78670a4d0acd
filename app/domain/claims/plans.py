"""What is to be made: notices with their copies, and the invoice that goes with one (circulation.md 7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from app.domain.charge import Charge
from app.domain.claims.facts import ClaimLoan, Recipient
from app.domain.claims.formats import Destination
from app.domain.claims.rules import StepSetting
from app.domain.claims.steps import Step
from app.domain.explanation import write_lines
from app.domain.fee_caps import before_max_fee

NO_CHARGE = Charge()


class DueStep(NamedTuple):
    """A step that a loan gets now."""

    loan: ClaimLoan
    step: Step


class NoticeCopy(NamedTuple):
    """A loan on a notice: the signal that its step sets (0, 1 yellow, 2 red), its fee per copy, what comes after it."""

    loan: ClaimLoan
    step: Step
    signal: int
    fee: Charge = NO_CHARGE
    next_day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoicedCopy:
    """What is asked for one copy. `in_debt` False: its replacement stands on the invoice only."""

    loan: ClaimLoan
    replacement: Charge
    in_debt: bool
    overdue: Charge | None = None
    days_late: int = 0

    @property
    def amount(self) -> int:
        """What it comes to, in minor units."""
        return self.replacement.amount + (self.overdue.amount if self.overdue is not None else 0)

    @property
    def settles_delay(self) -> bool:
        """Whether its overdue fee is charged here: also one that the max fee cuts to nothing, since what is cut is never charged later."""
        return self.overdue is not None and before_max_fee(self.overdue.amount, write_lines(self.overdue.lines)) > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoicePlan:
    """An invoice that goes with a notice."""

    pay_by: date
    copies: tuple[InvoicedCopy, ...]

    @property
    def amount(self) -> int:
        """What its copies come to, in minor units; the fees of the notice come besides."""
        return sum(copy.amount for copy in self.copies)


class NoticePlan(NamedTuple):
    """A notice that is to be made. `fee` is that of the whole notice, `total_fee` what it costs with its copies, in minor units."""

    to: Recipient
    unit_id: int
    number: int
    kind: str
    destination: Destination
    setting: StepSetting
    junior: bool
    copies: tuple[NoticeCopy, ...]
    decided: str = ""
    """What decided: the register's setting where it has text, fee or days for the step, else the rule of its days; of the first loan."""
    fee: Charge = NO_CHARGE
    total_fee: int = 0
    invoice: InvoicePlan | None = None

    @property
    def point_id(self) -> int:
        """The place whose rules hold for the notice as a whole: that of its first loan."""
        return self.copies[0].loan.point_id

    @property
    def next_day(self) -> date | None:
        """The day of the next step of any of its loans."""
        return min([copy.next_day for copy in self.copies if copy.next_day is not None], default=None)
