"""What the commands of the desk have in common: whose card it is, and how fees, due dates and the like are written (cli.md)."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

from app.cli.console import Answer, Call
from app.cli.text import render
from app.domain.desk_refusals import Overridden
from app.domain.explanation import write_lines
from app.domain.money import format_amount
from app.domain.periods import Due
from app.domain.refusals import Invalid
from app.domain.text import mark
from app.queries.patron_account import get_patron_by_card
from app.services.desk.results import Fee, KeptFor


def patron_of(call: Call) -> int:
    """Return the patron of the card that is given."""
    if not call.options.card.strip():
        raise Invalid("card", mark("A card must be given."))
    with call.reading() as session:
        return get_patron_by_card(session, call.options.card, call.actor.account_id)


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


def answer_of(document: dict[str, Any]) -> Answer:
    """Return a document, and its text for people."""
    return Answer(document, render(document))
