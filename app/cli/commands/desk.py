"""`loan`, `return`, `renew`, `due`, `explain-loan`, `pay`, `debt`, `undo`, `reserve`, `reservation`, `reservations`."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from app.cli.console import Answer, Call
from app.cli.text import render
from app.domain.desk_refusals import Overridden, Reason
from app.domain.explanation import write_lines
from app.domain.money import format_amount
from app.domain.periods import Due
from app.domain.permissions import require
from app.domain.refusals import Invalid
from app.domain.text import mark
from app.queries.copies import find_copy
from app.queries.desk.copies import get_copy
from app.queries.desk.reservable import find_title
from app.queries.loan_document import show_reason
from app.queries.patron_account import get_patron_by_card
from app.queries.title_queue import show_queue
from app.services.desk import loans, money, preview, renewals, reservation_changes, reservation_removal, reservations, returns
from app.services.desk import undo as undoing
from app.services.desk.results import Fee, KeptFor, Lent, Paid, Returned


def lend(call: Call) -> Answer:
    """Lend a copy."""
    patron_id = _patron(call)
    done = call.change(lambda unit: loans.lend(unit, patron_id, call.options.barcode, why=call.options.override or "", day=call.options.due))
    return _answer(_lent(call, done))


def renew(call: Call) -> Answer:
    """Renew a loan."""
    done = call.change(lambda unit: renewals.renew(unit, call.options.barcode, why=call.options.override or ""))
    document = _lent(call, done)
    document["changed"] = done.changed
    document["statuses"] = [{"status": status.code, "allowed": status.allowed} for status in done.statuses]
    return _answer(document)


def set_due(call: Call) -> Answer:
    """Give a loan another due date."""
    done = call.change(lambda unit: renewals.set_due_date(unit, call.options.barcode, call.options.due, call.options.override or ""))
    return _answer(_lent(call, done))


def take_back(call: Call) -> Answer:
    """Take a copy back."""
    moment: datetime | None = call.options.counts_at
    if moment is not None and moment.tzinfo is None:
        moment = moment.replace(tzinfo=call.zone(call.actor.account_id))
    return _answer(_returned(call.change(lambda unit: returns.take_back(unit, call.options.barcode, counts_at=moment))))


def explain(call: Call) -> Answer:
    """Tell what a loan would be."""
    patron_id = _patron(call)
    found = call.change(lambda unit: preview.explain_loan(unit, patron_id, call.options.barcode, call.options.date))
    answer, loan = found.answer, None
    if found.loan_id is not None:
        with call.reading() as session:
            loan = {"loan": found.loan_id, **show_reason(session, found.loan_id)}
    return _answer(
        {
            "due": _due(answer.due, call.zone(call.actor.account_id)), "open": answer.due.is_open, "rule": answer.rule.id if answer.rule else None,
            "lines": [str(line.text) for line in answer.lines],
            "parameters": [
                {
                    "parameter": one.parameter, "selector": one.selector, "value": one.value, "unit": one.unit, "rule": one.rule_id,
                    "organisation": one.organisation,
                }
                for one in found.parameters
            ],
            "reasons": [_reason(reason) for reason in found.reasons], "warnings": [str(warning) for warning in found.warnings], "loan": loan,
        }
    )  # fmt: skip


def pay(call: Call) -> Answer:
    """Take a payment."""
    patron_id = _patron(call)
    return _answer(_paid(call.change(lambda unit: money.pay(unit, patron_id, call.options.amount, debts=call.options.debt, means=call.options.means))))


def add_debt(call: Call) -> Answer:
    """Add a debt by hand."""
    patron_id = _patron(call)
    made = call.change(lambda unit: money.add_debt(unit, patron_id, call.options.kind, call.options.amount, call.options.note))
    return _answer({"debt": made, "kind": call.options.kind, "amount": format_amount(call.options.amount)})


def remove_debt(call: Call) -> Answer:
    """Remove what is open of a debt."""
    rest = call.change(lambda unit: money.remove_debt(unit, call.options.id, call.options.reason))
    return _answer({"debt": call.options.id, "removed": format_amount(rest)})


def refund(call: Call) -> Answer:
    """Pay back what is to be refunded."""
    return _answer(_paid(call.change(lambda unit: money.refund(unit, call.options.id))))


def undo(call: Call) -> Answer:
    """Take back the last act of the place."""
    done = call.change(undoing.undo_last)
    return _answer({"undone": done.kind, "barcode": done.barcode, "title": done.title})


def reserve(call: Call) -> Answer:
    """Reserve a title, or one copy."""
    patron_id, options, account_id = _patron(call), call.options, call.actor.account_id
    with call.reading() as session:
        copy_id = find_copy(session, options.barcode, account_id) if options.barcode is not None else None
        title_id = get_copy(session, copy_id).title_id if copy_id is not None else find_title(session, options.title, account_id)
    done = call.change(lambda unit: reservations.reserve(unit, patron_id, title_id, copy_id, options.pickup, why=options.override or ""))
    return _answer(
        {
            "reservation": done.reservation_id, "title": done.title, "pickup": options.pickup, "expires": done.expires.isoformat(), "place": done.place,
            "recalled": _due(done.recalled, call.zone(account_id)) if done.recalled is not None else None,
            "fees": _fees(done.fees), "overridden": [_overridden(one) for one in done.overridden],
        }
    )  # fmt: skip


def remove_reservation(call: Call) -> Answer:
    """Remove a reservation."""
    done = call.change(lambda unit: reservation_removal.remove_reservation(unit, call.options.id))
    return _answer(
        {
            "reservation": call.options.id,
            "removed": True,
            "kept_copy": done.barcode or None,
            "trapped_for": _kept(done.kept_for),
            "send_to": done.send_to[0] if done.send_to is not None else None,
            "fees": _fees(done.fees),
        }
    )


def change_pickup(call: Call) -> Answer:
    """Have a reservation collected at another place."""
    return _changed(call.change(lambda unit: reservation_changes.change_pickup(unit, call.options.id, call.options.pickup)))


def suspend_reservation(call: Call) -> Answer:
    """Leave a reservation out for a time."""
    return _changed(call.change(lambda unit: reservation_changes.suspend(unit, call.options.id, call.options.until)))


def resume_reservation(call: Call) -> Answer:
    """Let a suspended reservation go on."""
    return _changed(call.change(lambda unit: reservation_changes.resume(unit, call.options.id)))


def put_first(call: Call) -> Answer:
    """Put a reservation before the others, or back among them."""
    return _changed(call.change(lambda unit: reservation_changes.put_first(unit, call.options.id, first=not call.options.back)))


def _changed(done: reservation_changes.Changed) -> Answer:
    return _answer(
        {
            "reservation": done.reservation_id, "state": done.state, "pickup": done.pickup, "queue": done.place,
            "suspended_until": done.suspended_until.isoformat() if done.suspended_until is not None else None, "first_in_line": done.first_in_line,
            "send_to": done.send_to[0] if done.send_to is not None else None,
        }
    )  # fmt: skip


def list_reservations(call: Call) -> Answer:
    """List who waits for a title."""
    require(call.actor, "patrons.view")
    with call.reading() as session:
        title_id, zone = find_title(session, call.options.title, call.actor.account_id), call.zone(call.actor.account_id)
        return _answer(show_queue(session, title_id, zone, call.clock().astimezone(zone).date()))


def _patron(call: Call) -> int:
    if not call.options.card.strip():
        raise Invalid("card", mark("A card must be given."))
    with call.reading() as session:
        return get_patron_by_card(session, call.options.card, call.actor.account_id)


def _lent(call: Call, done: Lent) -> dict[str, Any]:
    return {
        "loan": done.loan_id, "barcode": done.barcode, "title": done.title, "due": _due(done.due, call.zone(call.actor.account_id)), "open": done.due.is_open,
        "rule": {"id": done.rule.id, "parameter": done.parameter} if done.rule is not None else None, "renewals": done.renewals,
        "lines": [str(line.text) for line in done.lines], "fees": _fees(done.fees), "overridden": [_overridden(one) for one in done.overridden],
        "warnings": [str(warning) for warning in done.warnings],
    }  # fmt: skip


def _returned(done: Returned) -> dict[str, Any]:
    return {
        "barcode": done.barcode, "title": done.title, "loan": done.loan_id, "days_late": done.days_late, "fees": _fees(done.fees),
        "lines": [str(line.text) for line in done.lines],
        "trapped_for": _kept(done.kept_for),
        "send_to": done.send_to[0] if done.send_to is not None else None, "to_refund": format_amount(done.to_refund),
        "warnings": [str(warning) for warning in done.warnings],
    }  # fmt: skip


def _kept(kept: KeptFor | None) -> dict[str, Any] | None:
    """Return whom a copy is kept for."""
    if kept is None:
        return None
    return {"card": kept.card, "pickup": kept.pickup_code, "until": kept.until.isoformat() if kept.until else None}


def _paid(done: Paid) -> dict[str, Any]:
    parts = [{"debt": debt, "amount": format_amount(part)} for debt, part in done.parts]
    return {"payment": done.payment_id, "amount": format_amount(done.amount), "parts": parts, "debt": format_amount(done.balance)}


def _fees(fees: tuple[Fee, ...]) -> list[dict[str, Any]]:
    return [
        {
            "id": fee.debt_id, "kind": fee.kind, "amount": format_amount(fee.amount),
            "lines": [{"text": line["text"], "amount": line.get("amount")} for line in write_lines(fee.lines)],
        }
        for fee in fees
    ]  # fmt: skip


def _overridden(one: Overridden) -> dict[str, str]:
    return {"kind": one.kind, "sentence": str(one.text)}


def _reason(reason: Reason) -> dict[str, Any]:
    lifted_by = str(reason.lifted_by) if reason.lifted_by else None
    return {"kind": reason.kind, "sentence": str(reason), "lifted_by": lifted_by, "overridable": reason.overridable}


def _due(due: Due, zone: ZoneInfo) -> str:
    return due.at.astimezone(zone).isoformat() if due.at is not None else due.day.isoformat()


def _answer(document: dict[str, Any]) -> Answer:
    return Answer(document, render(document))
