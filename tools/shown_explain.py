"""Looks of Explain: a loan that was made, a value of the unit register; see tools/shown.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget
from sqlalchemy import Select, select

from app.domain.settings_draft import Key
from app.models.loan import Loan
from app.models.organisation import Organisation
from app.models.register import PatronCategory
from app.services.desk.real_asked import RealAsked
from app.windows.common.explain.wanted import ExplainWanted
from app.windows.unit_register.window import UnitRegisterWindow

if TYPE_CHECKING:
    from tools.stage import Stage


def explain_loan(stage: Stage) -> QWidget:
    """The due date of a loan that is out, and where its rule governs."""
    loan_id = _one(stage, select(Loan.id).where(Loan.returned_at.is_(None)).order_by(Loan.rule_id.is_(None), Loan.id))
    window = stage.open("parameters.explain", ExplainWanted(asked=RealAsked(loan_id=loan_id)))
    stage.press("explain_reach", window)
    return stage.main


def explain_setting(stage: Stage) -> QWidget:
    """Who was asked for the days of an invoice."""
    unit = _one(stage, select(Organisation.id).where(Organisation.kind == "unit").order_by(Organisation.id))
    window = stage.open("registers.units", unit)
    if isinstance(window, UnitRegisterWindow):
        window.state.explain_wanted.emit(Key("invoice-days", _one(stage, select(PatronCategory.id).order_by(PatronCategory.id))))
    return stage.dialog()


def _one(stage: Stage, query: Select[Any]) -> int:
    with stage.client.database.reading() as session:
        return int(session.scalars(query.limit(1)).one())


EXPLAIN: Mapping[str, Callable[[Stage], QWidget]] = {"loan": explain_loan, "setting": explain_setting}
"""By name."""
