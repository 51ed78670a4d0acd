"""What a loan keeps of its due date, as documents say it: the rule that decided, as it was then, however rules have changed since (X15, X16)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.loan import Loan


def show_reason(session: Session, loan_id: int) -> dict[str, Any]:
    """Return `rule` (None: the copy's own loan period, or a date by hand), `lines` and `overridden` of a loan (one query)."""
    columns = (Loan.rule_id, Loan.rule_parameter, Loan.rule_value, Loan.rule_unit, Loan.rule_text, Loan.rule_day, Loan.lines, Loan.overrides)
    row = session.execute(select(*columns).where(Loan.id == loan_id)).one()
    rule = None
    if row.rule_parameter:
        rule = {
            "id": row.rule_id, "parameter": row.rule_parameter, "value": row.rule_value if row.rule_text is None else row.rule_text, "unit": row.rule_unit,
            "day": row.rule_day.isoformat() if row.rule_day else None,
        }  # fmt: skip
    overrides = [{"kind": one["kind"], "sentence": one["sentence"]["text"], "reason": one["reason"], "by": one["by"]} for one in row.overrides or ()]
    return {"rule": rule, "lines": [line["text"] for line in row.lines or ()], "overridden": overrides}
