"""What the commands of the desk have in common: whose card it is, and how fees, due dates and the like are written (cli.md)."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from app.cli.console import Answer, Call
from app.cli.text import render
from app.domain.desk_refusals import Overridden
from app.domain.explanation import write_lines
from app.domain.money import format_amount
from app.domain.parameters.codes import Codes
from app.domain.parameters.outcome import Outcome
from app.domain.parameters.value import value_code
from app.domain.periods import Due
from app.domain.refusals import Invalid
from app.domain.text import mark
from app.queries.copies import find_copy
from app.queries.desk.copies import get_copy
from app.queries.patron_account import get_identity, get_patron_by_card
from app.services.desk.results import Fee, KeptFor


def patron_of(call: Call) -> int:
    """Return the patron of the card that is given; without `--at` one of any account organisation, and what is done is done at the home unit."""
    if not call.options.card.strip():
        raise Invalid("card", mark("A card must be given."))
    with call.reading() as session:
        patron_id = get_patron_by_card(session, call.options.card, call.actor.account_id if call.options.at else None, in_use=True)
    work_at_home(call, patron_id)
    return patron_id


def work_at_home(call: Call, patron_id: int | None) -> None:
    """Have a command without `--at` carried out at a patron's home unit (circulation.md 3)."""
    if call.options.at is None and patron_id is not None:
        with call.reading() as session:
            home = get_identity(session, patron_id).home_unit_id
        call.work_at(home)


def work_where_it_is(call: Call, barcode: str) -> None:
    """As `work_at_home`, for the patron who has a copy on loan; the owning unit of one that nobody has."""
    if call.options.at is not None or not barcode.strip():
        return
    with call.reading() as session:
        copy = get_copy(session, find_copy(session, barcode.strip()))
    if copy.loan is not None and copy.loan.patron_id is not None:
        work_at_home(call, copy.loan.patron_id)
    else:
        call.work_at(copy.owner_id)


def show_kept(kept: KeptFor | None) -> dict[str, Any] | None:
    """Return whom a copy is kept for."""
    if kept is None:
        return None
    return {"card": kept.card, "pickup": kept.pickup_code, "until": kept.until.isoformat() if kept.until else None}


def show_fees(fees: tuple[Fee, ...]) -> list[dict[str, Any]]:
    """Return fees, each with its lines."""
    return [
        {
            "id": fee.debt_id, "kind": fee.kind, "amount": format_amount(fee.amount),
            "lines": [{"text": line["text"], "amount": line.get("amount")} for line in write_lines(fee.lines)],
        }
        for fee in fees
    ]  # fmt: skip


def show_overridden(one: Overridden) -> dict[str, str]:
    """Return a reason that was overridden."""
    return {"kind": one.kind, "sentence": str(one.text)}


def show_due(due: Due, zone: ZoneInfo) -> str:
    """Return a due date: a day, or an instant for a loan by the hour."""
    return due.at.astimezone(zone).isoformat() if due.at is not None else due.day.isoformat()


def show_outcome(outcome: Outcome, codes: Codes) -> dict[str, Any]:
    """Return the decision of one parameter in short: value, governing rule and whose it is, the beaten ones each with what decided."""
    if outcome.ruling is None:
        return {"parameter": outcome.parameter.key, "selector": outcome.selector, "rule": None}
    decision = outcome.ruling.decision
    return {
        "parameter": outcome.parameter.key, "selector": outcome.selector, "value": value_code(outcome.parameter, decision.value),
        "unit": decision.value.unit, "rule": decision.rule.id, "organisation": codes.tree[decision.rule.organisation_id].code,
        "whose_rule": outcome.start.whose_rule.value, "node": codes.tree[outcome.start.node_id].code,
        "beaten": [{"id": one.rule.id, "decided_by": one.decided_by} for one in decision.beaten],
    }  # fmt: skip


def answer_of(document: dict[str, Any]) -> Answer:
    """Return a document, and its text for people."""
    return Answer(document, render(document))
