"""Loans: by days to the day as it is written, by the hour to the instant."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from app.domain.text import mark
from app.models.loan import Loan
from app.services.imports.context import Context, LoanFacts, local_day
from app.services.imports.source import Duration, Row

_COLUMNS = (
    "loan_id", "patron_barcode", "item_barcode", "circ_lib", "circ_staff", "xact_start", "due_date", "checkin_time", "checkin_lib",
    "stop_fines", "stop_fines_time", "parent_loan_id", "duration",
)  # fmt: skip
_MARKS = {"LOST": "lost", "CLAIMSRETURNED": "claims-returned"}


def load_loans(context: Context) -> None:
    """Write the loans. A copy that is out twice, or a loan without patron, copy or due date, is a problem of its line."""
    rows = context.source.read("loans", _COLUMNS)
    _refuse_two_open(rows)
    parents = {row["loan_id"]: row["parent_loan_id"] for row in rows}
    entries = [_loan(context, row, parents) for row in rows]
    context.check()
    ids = context.add(Loan, entries)
    for row, values, number in zip(rows, entries, ids, strict=True):
        context.loans[row["loan_id"]] = _facts(context, number, values)
    _tell(context, rows)


def _loan(context: Context, row: Row, parents: dict[str, str]) -> dict[str, Any]:
    lent_at = row.required_instant("xact_start", context.now)
    due_date, due_at = _due(row)
    period = row.duration("duration")
    stopped = row.instant("stop_fines_time")
    loan_mark = _MARKS.get(row["stop_fines"], "")
    point = row.required_reference("circ_lib", context.organisations)
    returned = row.instant("checkin_time")
    return {
        "organisation_id": context.account_id, "patron_id": row.required_reference("patron_barcode", context.patrons),
        "copy_id": row.required_reference("item_barcode", context.copies), "point_id": point, "lent_at": lent_at, "lent_by": row["circ_staff"],
        "due_date": due_date, "due_at": due_at, "returned_at": returned, "renewals": _renewals(row["loan_id"], parents),
        "returned_point_id": row.reference("checkin_lib", context.organisations), "mark": loan_mark,
        "mark_since": local_day(stopped) if loan_mark and stopped else None, "rule_value": period.number if period else None,
        "rule_unit": period.unit if period else None, "rule_day": local_day(lent_at),
    }  # fmt: skip


def _due(row: Row) -> tuple[date | None, datetime | None]:
    """Return (day, instant): of a loan by days the day as written, whatever the time; of one by hours both."""
    period: Duration | None = row.duration("duration")
    if period is None or period.is_calendar:
        return row.written_day("due_date"), None
    moment = row.instant("due_date")
    return (local_day(moment), moment) if moment else (None, None)


def _renewals(loan_id: str, parents: dict[str, str]) -> int:
    """Count the loans that this one renews, one after another."""
    count, seen, at = 0, {loan_id}, parents.get(loan_id, "")
    while at and at not in seen:
        seen.add(at)
        count, at = count + 1, parents.get(at, "")
    return count


def _refuse_two_open(rows: list[Row]) -> None:
    out: dict[str, int] = {}
    for row in rows:
        if row["checkin_time"] == "":
            if row["item_barcode"] in out:
                row.bad(mark("the copy {barcode} is on loan already, at line {line}"), barcode=row["item_barcode"], line=out[row["item_barcode"]])
            out.setdefault(row["item_barcode"], row.line)


def _facts(context: Context, number: int, values: dict[str, Any]) -> LoanFacts:
    out = values["returned_at"] is None
    due_at: datetime | None = values["due_at"]
    late = out and (due_at.astimezone(UTC) < context.now if due_at else values["due_date"] < context.today)
    return LoanFacts(number, values["patron_id"], values["due_date"], out, late and not values["mark"])


def _tell(context: Context, rows: list[Row]) -> None:
    report = context.report
    report.counts["loans"] = len(rows)
    report.mapped("loans.csv", "loans; of those by days the due date as it is written, of those by hours the instant", len(rows))
    report.mapped("loans.csv: LOST", "loans marked lost that stay with their patrons", sum(row["stop_fines"] == "LOST" for row in rows))
