"""The window Timeline, as pictures are taken of it; see tools/shown.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from app.domain.parameters.draft import NOTHING_UNSAVED, RuleDraft
from app.domain.parameters.value import Value
from app.models.loan import Loan
from app.models.parameter_rule import ParameterRule
from app.models.patron import Patron
from app.models.register import PatronCategory
from app.queries.parameters import list_all_rules
from app.queries.timeline_beside import OfLoan
from app.windows.common.form import ChoiceField
from app.windows.common.rules.unsaved import UnsavedRules
from app.windows.common.table_view import TableView

if TYPE_CHECKING:
    from tools.stage import Stage

_CHANGED = {"overdue-fee-max-copy": Value(9_000), "overdue-fee": Value(500, None, "per-day"), "claim-interval": Value(7, None, "days")}


def _of_loan(stage: Stage) -> QWidget:
    """The life of a loan that has been late for some days."""
    late = stage.client.today() - timedelta(days=9)
    query = select(Loan.id).join(Patron, Patron.id == Loan.patron_id).join(PatronCategory, PatronCategory.id == Patron.patron_category_id)
    query = query.where(PatronCategory.code == "vuxen", Loan.due_date <= late)
    query = query.where(Loan.returned_at.is_(None), Loan.mark == "").order_by(Loan.due_date.desc(), Loan.id)
    with stage.client.database.reading() as session:
        loan = session.scalar(query.limit(1))
    UnsavedRules.of(stage.client).keep(stage.main, NOTHING_UNSAVED)
    stage.open("parameters.timeline", OfLoan(loan_id=loan or 0))
    return stage.main


def beside(stage: Stage) -> QWidget:
    """The same loan, with unsaved rules that make it dearer and quicker."""
    with stage.client.database.reading() as session:
        rules = list_all_rules(session, ParameterRule.parameter.in_(_CHANGED))
    draft = RuleDraft()
    for rule in rules:
        draft = draft.change(replace(rule, value=_CHANGED[rule.parameter]), rule)
    main = _of_loan(stage)
    UnsavedRules.of(stage.client).keep(main, draft)
    stage.wait()
    return main


def situation(stage: Stage) -> QWidget:
    """The life of a loan that nobody has made yet, with an event marked."""
    UnsavedRules.of(stage.client).keep(stage.main, NOTHING_UNSAVED)
    window = stage.open("parameters.timeline")
    stage.find(ChoiceField, "life_kind", window).set_value(False)
    stage.find(ChoiceField, "life_kind", window).changed.emit()
    stage.press("tell_life", window)
    stage.find(TableView, "life_events", window).mark_number(4)
    stage.wait()
    return stage.main


TIMELINE: Mapping[str, Callable[[Stage], QWidget]] = {
    "parameters.timeline/beside": beside, "parameters.timeline/situation": situation,
}  # fmt: skip
