"""`loan`, `return`, `renew`, `due`, `explain-loan`, `pay`, `debt`, `undo`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from app.cli.console import Answer, Call
from app.cli.desk_documents import answer_of, patron_of, show_due, show_fees, show_kept, show_outcome, show_overridden, work_at_home, work_where_it_is
from app.domain.desk_refusals import Reason
from app.domain.money import format_amount
from app.queries.desk.borrowers import find_debtor
from app.queries.loan_document import show_reason
from app.services.desk import loans, money, preview, renewals, returns
from app.services.desk import undo as undoing
from app.services.desk.results import Lent, Paid, Returned


def lend(call: Call) -> Answer:
    """Lend a copy."""
    patron_id = patron_of(call)
    done = call.change(lambda unit: loans.lend(unit, patron_id, call.options.barcode, why=call.options.override or "", day=call.options.due))
    return answer_of(_lent(call, done))


def renew(call: Call) -> Answer:
    """Renew a loan."""
    work_where_it_is(call, call.options.barcode)
    done = call.change(lambda unit: renewals.renew(unit, call.options.barcode, why=call.options.override or ""))
    document = _lent(call, done)
    document["changed"] = done.changed
    document["statuses"] = [{"status": status.code, "allowed": status.allowed} for status in done.statuses]
    return answer_of(document)


def set_due(call: Call) -> Answer:
    """Give a loan another due date."""
    work_where_it_is(call, call.options.barcode)
    done = call.change(lambda unit: renewals.set_due_date(unit, call.options.barcode, call.options.due, call.options.override or ""))
    return answer_of(_lent(call, done))


def take_back(call: Call) -> Answer:
    """Take a copy back."""
    work_where_it_is(call, call.options.barcode)
    moment: datetime | None = call.options.counts_at
    if moment is not None and moment.tzinfo is None:
        moment = moment.replace(tzinfo=call.zone(call.actor.account_id))
    return answer_of(_returned(call.change(lambda unit: returns.take_back(unit, call.options.barcode, counts_at=moment))))


def explain(call: Call) -> Answer:
    """Tell what a loan would be."""
    patron_id = patron_of(call)
    with call.reading() as session:
        found = preview.explain_loan(session, call.actor, call.clock(), patron_id, call.options.barcode, call.options.date)
        loan = None if found.loan_id is None else {"loan": found.loan_id, **show_reason(session, found.loan_id)}
    answer = found.would.answer
    return answer_of(
        {
            "due": show_due(answer.due, call.zone(call.actor.account_id)), "open": answer.due.is_open, "rule": answer.rule.id if answer.rule else None,
            "lines": [str(line.text) for line in answer.lines], "parameters": [show_outcome(one, found.codes) for one in found.outcomes],
            "reasons": [_reason(reason) for reason in found.would.reasons], "warnings": [str(warning) for warning in found.would.warnings], "loan": loan,
        }
    )  # fmt: skip


def pay(call: Call) -> Answer:
    """Take a payment."""
    patron_id = patron_of(call)
    return answer_of(_paid(call.change(lambda unit: money.pay(unit, patron_id, call.options.amount, debts=call.options.debt, means=call.options.means))))


def add_debt(call: Call) -> Answer:
    """Add a debt by hand."""
    patron_id = patron_of(call)
    made = call.change(lambda unit: money.add_debt(unit, patron_id, call.options.kind, call.options.amount, call.options.note))
    return answer_of({"debt": made, "kind": call.options.kind, "amount": format_amount(call.options.amount)})


def remove_debt(call: Call) -> Answer:
    """Remove what is open of a debt."""
    _work_at_debt(call)
    rest = call.change(lambda unit: money.remove_debt(unit, call.options.id, call.options.reason))
    return answer_of({"debt": call.options.id, "removed": format_amount(rest)})


def refund(call: Call) -> Answer:
    """Pay back what is to be refunded."""
    _work_at_debt(call)
    return answer_of(_paid(call.change(lambda unit: money.refund(unit, call.options.id))))


def _work_at_debt(call: Call) -> None:
    with call.reading() as session:
        patron_id = find_debtor(session, call.options.id)
    work_at_home(call, patron_id)


def undo(call: Call) -> Answer:
    """Take back the last act of the place."""
    done = call.change(undoing.undo_last)
    return answer_of({"undone": done.kind, "barcode": done.barcode, "title": done.title})


def _lent(call: Call, done: Lent) -> dict[str, Any]:
    return {
        "loan": done.loan_id, "barcode": done.barcode, "title": done.title,
        "due": show_due(done.due, call.zone(call.actor.account_id)), "open": done.due.is_open,
        "rule": {"id": done.rule.id, "parameter": done.parameter} if done.rule is not None else None, "renewals": done.renewals,
        "lines": [str(line.text) for line in done.lines], "fees": show_fees(done.fees), "overridden": [show_overridden(one) for one in done.overridden],
        "warnings": [str(warning) for warning in done.warnings],
    }  # fmt: skip


def _returned(done: Returned) -> dict[str, Any]:
    return {
        "barcode": done.barcode, "title": done.title, "loan": done.loan_id, "days_late": done.days_late, "fees": show_fees(done.fees),
        "lines": [str(line.text) for line in done.lines],
        "trapped_for": show_kept(done.kept_for),
        "send_to": done.send_to[0] if done.send_to is not None else None, "to_refund": format_amount(done.to_refund),
        "warnings": [str(warning) for warning in done.warnings],
    }  # fmt: skip


def _paid(done: Paid) -> dict[str, Any]:
    parts = [{"debt": debt, "amount": format_amount(part)} for debt, part in done.parts]
    return {"payment": done.payment_id, "amount": format_amount(done.amount), "parts": parts, "debt": format_amount(done.balance)}


def _reason(reason: Reason) -> dict[str, Any]:
    lifted_by = str(reason.lifted_by) if reason.lifted_by else None
    return {"kind": reason.kind, "sentence": str(reason), "lifted_by": lifted_by, "overridable": reason.overridable}
