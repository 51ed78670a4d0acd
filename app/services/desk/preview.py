"""What a loan would be, without making it: due date, the decisions that matter, what is against it (X1, `explain-loan`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.domain.parameters.codes import Codes
from app.domain.parameters.outcome import Outcome
from app.domain.permissions import Actor
from app.queries.desk.rules import LENDING, OVERDUE, RENEWING, REPLACING
from app.services.desk.real_asked import RealAsked
from app.services.desk.real_case import Would, explain_real

MATTERING = LENDING | RENEWING | OVERDUE | REPLACING | {"claim-interval", "overdue-fee-on-invoice", "overdue-warning"}
"""The parameters that the life of a loan hangs on."""


@dataclass(frozen=True, slots=True)
class LoanExplained:
    """What a loan would be; `outcomes` in the order of the catalogue, each with a rule that governs."""

    would: Would
    outcomes: tuple[Outcome, ...]
    codes: Codes
    loan_id: int | None = None
    """The loan, where the copy is on loan to this very patron: it keeps what decided it then."""


def explain_loan(session: Session, actor: Actor, now: datetime, patron_id: int, barcode: str, day: date | None = None) -> LoanExplained:
    """Tell what a loan would be at the working place, today or at the end of a day. Raises NotPermitted, NotFound, Invalid."""
    asked = RealAsked(patron_id=patron_id, barcode=barcode, place_id=actor.point_id, day=day, as_new=True)
    real, explained = explain_real(session, actor, now, asked)
    assert real.would is not None
    outcomes = tuple(outcome for outcome in explained.outcomes if outcome.ruling is not None and outcome.parameter.key in MATTERING)
    return LoanExplained(real.would, outcomes, explained.known.registers.codes, real.kept.reason.loan_id if real.kept is not None else None)
