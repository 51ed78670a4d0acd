"""Looks of Explain: a loan that was made, what would be refused; see tools/shown.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget
from sqlalchemy import Select, select

from app.models.loan import Loan
from app.models.patron import ManualBlock
from app.services.desk.real_asked import RealAsked
from app.windows.common.explain.wanted import ExplainWanted

if TYPE_CHECKING:
    from tools.stage import Stage


def explain_loan(stage: Stage) -> QWidget:
    """The due date of a loan that is out."""
    loan_id = _one(stage, select(Loan.id).where(Loan.returned_at.is_(None), Loan.rule_id.is_not(None)).order_by(Loan.id))
    stage.open("parameters.explain", ExplainWanted(asked=RealAsked(loan_id=loan_id)))
    return stage.main


def explain_refused(stage: Stage) -> QWidget:
    """A blocked patron and a copy that somebody else has."""
    patron_id = _one(stage, select(ManualBlock.patron_id).order_by(ManualBlock.id))
    out = select(Loan.copy_id).where(Loan.returned_at.is_(None), Loan.patron_id != patron_id).order_by(Loan.id)
    stage.open("parameters.explain", ExplainWanted(asked=RealAsked(patron_id=patron_id, copy_id=_one(stage, out)), parameter="lending-control"))
    return stage.main


def _one(stage: Stage, query: Select[Any]) -> int:
    with stage.client.database.reading() as session:
        return int(session.scalars(query.limit(1)).one())


EXPLAIN: Mapping[str, Callable[[Stage], QWidget]] = {"loan": explain_loan, "refused": explain_refused}
"""By name."""
