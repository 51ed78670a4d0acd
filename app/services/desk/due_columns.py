"""What a loan keeps of its due date: which rule decided, what it said, how the date came about, what was overridden (X15, X16)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.domain.desk_refusals import Overridden
from app.domain.due_dates import DueAnswer
from app.domain.explanation import Line, write_lines
from app.models.loan import Loan
from app.services.desk.scene import Scene


def put_due(loan: Loan, answer: DueAnswer, scene: Scene) -> None:
    """Give a loan its due date, with what decided it today."""
    rule, period = answer.rule, answer.period
    loan.due_date, loan.due_at, loan.is_open = answer.due.day, answer.due.at, answer.due.is_open
    loan.rule_id = rule.id if rule is not None else None
    loan.rule_parameter = rule.parameter if rule is not None else ""
    loan.rule_value = period.number if period is not None else None
    loan.rule_unit = period.unit if period is not None else None
    loan.rule_text = period.text if period is not None else None
    loan.rule_day = scene.today
    loan.lines = write_lines(answer.lines)


def put_overrides(loan: Loan, overridden: Sequence[Overridden], why: str, login: str, scene: Scene) -> None:
    """Add what was overridden to what the loan keeps."""
    if overridden:
        texts = write_lines(Line(one.text) for one in overridden)
        new: list[dict[str, Any]] = [
            {"kind": one.kind, "sentence": text, "reason": why.strip(), "by": login, "at": scene.now.isoformat()}
            for one, text in zip(overridden, texts, strict=True)
        ]
        loan.overrides = [*(loan.overrides or []), *new]
