"""What the tab Loan periods of the unit register shows: the rules of five parameters at a unit, as Circulation parameters lists them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.domain.organisation import Tree
from app.queries.rule_listing import Listing, list_parameter
from app.queries.rule_registers import RuleRegisters, load_rule_registers

PARAMETERS = ("loan-period", "loan-period-renewal", "loan-period-queue", "loan-period-open", "loan-period-guarantee")
"""In the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class LoanPeriods:
    """The listings by parameter, at an organisation."""

    organisation_id: int
    registers: RuleRegisters
    listings: Mapping[str, Listing]


def read_loan_periods(session: Session, tree: Tree, organisation_id: int) -> LoanPeriods:
    """Return the rules at an organisation and above it, the most governing first (ten queries, and the registers)."""
    registers = load_rule_registers(session, tree)
    return LoanPeriods(organisation_id, registers, {key: list_parameter(session, registers, key, organisation_id) for key in PARAMETERS})
