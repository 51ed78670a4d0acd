"""`claim exempt`, `claim preview`, `notice list`, `notice print`, `notice sms`, `invoice list`, `invoice fees`, `invoice paid`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.cli.commands.accounts import everywhere, only_one, patron_of
from app.cli.console import Answer, Call
from app.cli.desk_documents import work_at_home, work_where_it_is
from app.domain.jobs import Job
from app.domain.money import format_amount
from app.domain.permissions import Actor
from app.domain.refusals import NotFound
from app.queries.claims.fee_invoices import FeeInvoiceRow, list_fee_invoices
from app.queries.claims.invoices import find_invoice, show_invoices
from app.queries.claims.invoices import list_invoices as read_invoices
from app.queries.claims.notices import show_notices
from app.queries.claims.preview import VIEW, PreviewRow, preview_claims
from app.queries.patron_account import get_patron_by_card
from app.services.claims.exemptions import end_exemption, exempt_loan
from app.services.claims.fee_invoices import send_fee_invoices
from app.services.claims.letter_file import print_letters as write_letters
from app.services.claims.letter_file import write_sms
from app.services.claims.payments import mark_paid
from app.services.claims.run import PERMISSION


def exempt(call: Call) -> Answer:
    """Exempt a loan, or end that."""
    barcode, ends = call.options.barcode, call.options.end
    work_where_it_is(call, barcode)
    call.change(lambda unit: end_exemption(unit, barcode) if ends else exempt_loan(unit, barcode, call.options.reason))
    return Answer({"barcode": barcode, "exempt": not ends})


def preview(call: Call) -> Answer:
    """Tell what a run would make."""
    notices: list[dict[str, Any]] = []
    for actor in everywhere(call, VIEW):
        day = call.options.date or call.today(actor.account_id)
        with call.reading() as session:
            rows = preview_claims(session, actor, day, Job.OVERDUE_WARNINGS if call.options.warnings else Job.CLAIMS)
            notices += [_account(call, actor) | _previewed(row) for row in rows]
    return Answer({"day": day.isoformat(), "notices": notices})


def list_notices(call: Call) -> Answer:
    """List what was sent to a patron."""
    patron_id = patron_of(call, "patrons.view")
    with call.reading() as session:
        return Answer(show_notices(session, patron_id, call.actor.unit_id))


def print_letters(call: Call) -> Answer:
    """Write the letters that wait into a file."""
    file, actor = _output(call), only_one(call, PERMISSION)
    place, count = call.change(lambda unit: write_letters(unit, file), actor)
    return Answer({"file": str(place), "letters": count})


def write_waiting_sms(call: Call) -> Answer:
    """Write the SMS that wait into a file."""
    file, actor = _output(call), only_one(call, PERMISSION)
    place, count = call.change(lambda unit: write_sms(unit, file), actor)
    return Answer({"file": str(place), "sms": count})


def list_invoices(call: Call) -> Answer:
    """List invoices."""
    invoices: list[dict[str, Any]] = []
    for actor in everywhere(call, VIEW):
        with call.reading() as session:
            rows = read_invoices(session, actor.account_id, actor.unit_id, open_only=call.options.open_only)
        invoices += [_account(call, actor) | one for one in show_invoices(rows)["invoices"]]
    return Answer({"invoices": invoices})


def fee_invoices(call: Call) -> Answer:
    """List whose debts are due for a fee invoice, or send them."""
    if not call.options.send:
        due: list[dict[str, Any]] = []
        for actor in everywhere(call, VIEW):
            with call.reading() as session:
                due += [_account(call, actor) | _due(row) for row in list_fee_invoices(session, actor, call.today(actor.account_id))]
        return Answer({"fee_invoices": due})
    actor = only_one(call, PERMISSION)
    with call.reading() as session:
        chosen = [get_patron_by_card(session, card, actor.account_id) for card in call.options.cards] or None
    numbers = call.change(lambda unit: send_fee_invoices(unit, chosen), actor)
    with call.reading() as session:
        rows = read_invoices(session, actor.account_id, actor.unit_id)
    return Answer(show_invoices([row for row in rows if row.number in numbers]))


def paid(call: Call) -> Answer:
    """Mark an invoice paid, and show it; without `--at` at the home unit of the patron whose it is."""
    if call.options.at is None:
        with call.reading() as session:
            account_id, patron_id = find_invoice(session, call.options.number, [one.account_id for one in everywhere(call, "debts.pay")])
        call.work_at(account_id)
        work_at_home(call, patron_id)
    call.change(lambda unit: mark_paid(unit, call.options.number))
    with call.reading() as session:
        rows = read_invoices(session, call.actor.account_id, call.actor.unit_id, number=call.options.number)
    return Answer(show_invoices(rows)["invoices"][0])


def _account(call: Call, actor: Actor) -> dict[str, Any]:
    return {"account": call.tree[actor.account_id].code}


def _output(call: Call) -> Path:
    file = Path(call.options.output)
    if not file.parent.is_dir():
        raise NotFound("There is no folder {path}.", path=str(file.parent))
    return file


def _due(row: FeeInvoiceRow) -> dict[str, Any]:
    return {
        "card": row.card, "name": row.name, "unit": row.unit, "debts": row.debts, "oldest": row.oldest.isoformat(), "owed": format_amount(row.owed),
        "fee": format_amount(row.fee), "channel": row.channel, "address": row.address,
    }  # fmt: skip


def _previewed(row: PreviewRow) -> dict[str, Any]:
    return {
        "card": row.card, "name": row.name, "unit": row.unit, "kind": row.kind, "channel": row.channel, "address": row.address,
        "state": "unaddressed" if not row.addressed else None, "fee": format_amount(row.fee), "amount": format_amount(row.amount),
        "pay_by": row.pay_by.isoformat() if row.pay_by is not None else None, "setting": row.setting or None,
        "copies": [
            {
                "barcode": copy.barcode, "due": copy.due.isoformat(), "days_late": copy.days_late, "since": copy.step_since.isoformat(),
                "next": copy.next_day.isoformat() if copy.next_day is not None else None, "signal": ("none", "yellow", "red")[copy.signal],
            }
            for copy in row.copies
        ],
    }  # fmt: skip
