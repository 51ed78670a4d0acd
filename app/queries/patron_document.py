"""The document of `patron show` (cli.md): the account with loans, reservations, debts, blocks, messages and notes."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.blocks import Block
from app.domain.messages import LIFTED_BY, MessageKind, SystemMessage
from app.domain.money import format_amount
from app.models.debt import Debt
from app.queries.claims.standing import StepRow, list_steps
from app.queries.patron_account import get_account
from app.queries.patron_debts import DebtRow, list_debts
from app.queries.patron_loans import LoanRow, list_loans_out
from app.queries.patron_messages import MessageRow, NoteRow, list_all_archived, list_messages, list_notes
from app.queries.patron_tabs import ReservationRow, list_reservations


def show_patron(session: Session, patron_id: int, now: datetime, at: int | None = None) -> dict[str, Any]:
    """Return the account as a document; limits are those at the working place `at` (None: the home unit)."""
    account = get_account(session, patron_id, now, at)
    who, state, steps = account.identity, account.state, list_steps(session, patron_id)
    return {
        "card": who.card,
        "cards": [number for number, _ in who.cards],
        "name": who.name,
        "birth_date": who.birth_date.isoformat() if who.birth_date else None,
        "account": account.organisation.code,
        "category": who.category_code,
        "home_unit": who.home_unit_code,
        "expires": who.expires.isoformat() if who.expires else None,
        "active": who.active,
        "permanent_alert": who.alert.text.strip() or None,
        "frame": state.frame.value,
        "signal": state.signal.value,
        "signal_causes": [str(cause) for cause in state.signal_causes],
        "debt": format_amount(account.debt),
        "currency": account.organisation.currency,
        "loans": [_loan(row, steps.get(row.id, []), account.organisation.zone) for row in list_loans_out(session, patron_id, now, account.today, at)],
        "reservations": [_reservation(row) for row in list_reservations(session, patron_id, account.today)],
        "debts": [_debt(row, account.organisation.zone) for row in list_debts(session, patron_id)],
        "refunds": _refunds(session, patron_id),
        "blocks": [_block(block) for block in state.blocks],
        "messages": [*(_message(row, account.organisation.zone) for row in list_messages(session, patron_id)), *map(_system_message, account.system_messages)],
        "archive": [_message(row, account.organisation.zone) for row in list_all_archived(session, patron_id)],
        "notes": [_note(row) for row in list_notes(session, patron_id)],
    }


def _loan(row: LoanRow, steps: list[StepRow], zone: ZoneInfo) -> dict[str, Any]:
    due = row.due_at.astimezone(zone).isoformat() if row.due_at else row.due_date.isoformat()
    return {
        "barcode": row.barcode, "title": row.title, "due": due, "open": row.is_open, "days_late": row.days_late, "renewals": row.renewals, "mark": row.mark,
        "claims": [{"kind": step.kind, "day": step.day.isoformat(), "signal": step.signal.value} for step in steps],
        "calculated_fee": format_amount(row.calculated),
    }  # fmt: skip


def _reservation(row: ReservationRow) -> dict[str, Any]:
    return {"id": row.id, "title": row.title, "barcode": row.trapped or row.barcode or None, "pickup": row.pickup_code, "state": row.state, "queue": row.queue}


def _debt(row: DebtRow, zone: ZoneInfo) -> dict[str, Any]:
    return {
        "id": row.id, "kind": row.kind, "amount": format_amount(row.amount), "open": format_amount(row.open),
        "since": row.since.astimezone(zone).date().isoformat(), "lines": [{"text": line.get("text", ""), "amount": line.get("amount")} for line in row.lines],
    }  # fmt: skip


def _refunds(session: Session, patron_id: int) -> list[dict[str, Any]]:
    """Return what is to be refunded, by its debt, which is open no longer."""
    query = select(Debt.id, Debt.kind, Debt.refund).where(Debt.patron_id == patron_id, Debt.refund.is_not(None), Debt.refunded_at.is_(None))
    return [{"id": row.id, "kind": row.kind, "amount": format_amount(row.refund)} for row in session.execute(query.order_by(Debt.id))]


def _block(block: Block) -> dict[str, Any]:
    return {
        "kind": block.kind.value, "cause": str(block.cause), "stops": list(block.stops), "overridable": block.overridable,
        "lifted_by": str(block.lifted_by), "since": block.since.isoformat() if block.since else None,
        "until": block.until.isoformat() if block.until else None,
    }  # fmt: skip


def _message(row: MessageRow, zone: ZoneInfo) -> dict[str, Any]:
    system = row.kind == MessageKind.INVALID_ADDRESS
    return {
        "id": row.id, "type": row.kind, "kind": row.subject if system else None, "title": "" if system else row.subject, "text": row.text,
        "initials": row.initials, "created": row.created_at.isoformat(), "by": row.created_by, "unit": row.place_code or None,
        "edited": _instant(row.edited_at), "edited_by": row.edited_by or None, "edited_initials": row.edited_initials or None,
        "archived": _instant(row.archived_at), "since": row.created_at.astimezone(zone).date().isoformat(), "system": system,
        "lifted_by": LIFTED_BY[MessageKind(row.kind)] if row.archived_at is None else None,
    }  # fmt: skip


def _system_message(message: SystemMessage) -> dict[str, Any]:
    return {
        "id": None, "type": message.kind.value, "kind": None, "title": "", "text": str(message.text), "initials": "", "created": None, "by": None,
        "unit": None, "edited": None, "edited_by": None, "edited_initials": None, "archived": None,
        "since": message.since.isoformat() if message.since else None, "system": True, "lifted_by": str(message.lifted_by),
    }  # fmt: skip


def _instant(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None


def _note(row: NoteRow) -> dict[str, Any]:
    return {"id": row.id, "title": row.title, "text": row.text, "visible": row.visible, "created": _instant(row.created_at), "by": row.created_by}
