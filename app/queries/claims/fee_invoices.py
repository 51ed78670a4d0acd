"""Whose unpaid debts may go on a fee invoice (circulation.md 7; 003:355-359)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from app.database.bulk import among
from app.domain.claims.facts import Recipient
from app.domain.claims.fee_invoices import FeeInvoicePlan, OwedDebt, is_due, plan_fee_invoice
from app.domain.permissions import Actor, require
from app.models.copy import Copy, Title
from app.models.debt import Debt
from app.models.invoice import Invoice, InvoiceLine
from app.queries.claims.preview import VIEW
from app.queries.claims.recipients import read_open_fees, read_recipients
from app.queries.claims.registers import ClaimBook, load_claim_book
from app.queries.listed_names import ListedNames
from app.queries.paid import paid_part
from app.queries.patron_standing import get_account_organisation


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeInvoiceRow:
    """A patron who may get a fee invoice; amounts in minor units. `fee` comes besides what is owed."""

    patron_id: int
    name: str
    card: str
    unit: str
    debts: int
    oldest: date
    owed: int
    fee: int
    channel: str
    address: str
    addressed: bool


def list_fee_invoices(session: Session, actor: Actor, day: date) -> list[FeeInvoiceRow]:
    """Return who would get a fee invoice on a day at the actor's account organisation, the most owed first. Needs claims.view."""
    require(actor, VIEW)
    book = load_claim_book(session, get_account_organisation(session, actor.account_id), day)
    names = ListedNames(session, actor.unit_id)
    rows = [_row(book, plan, names.of_recipient(plan.to)) for plan in plan_fee_invoices(session, book)]
    return sorted(rows, key=lambda row: (-row.owed, row.patron_id))


def plan_fee_invoices(session: Session, book: ClaimBook, patron_ids: Collection[int] | None = None) -> list[FeeInvoicePlan]:
    """Return the fee invoices that are due on a day, of everybody or of some patrons (eight queries)."""
    owed = _owed(session, book, patron_ids, min((rule.value.number or 0 for rule in book.least_debts), default=0))
    people, open_fees = read_recipients(session, owed), read_open_fees(session, owed)
    plans = []
    for patron_id in sorted(owed.keys() & people.keys()):
        to = people[patron_id]
        group = book.age_groups.of(to.birth_date, book.rules.day)
        if is_due(book.rules, to, group, owed[patron_id]):
            plans.append(_plan(book, to, group, owed[patron_id], open_fees))
    return plans


def fee_invoice_of(session: Session, book: ClaimBook, patron_id: int) -> FeeInvoicePlan | None:
    """Return the fee invoice that a patron would get today, due or not; None where nothing is owed that is on no fee invoice."""
    owed = _owed(session, book, [patron_id], 0)
    if patron_id not in owed:
        return None
    to = read_recipients(session, owed)[patron_id]
    return _plan(book, to, book.age_groups.of(to.birth_date, book.rules.day), owed[patron_id], read_open_fees(session, owed))


def _plan(book: ClaimBook, to: Recipient, age_group_id: int | None, owed: Sequence[OwedDebt], open_fees: Mapping[int, int]) -> FeeInvoicePlan:
    return plan_fee_invoice(book.rules, to, age_group_id, owed, open_fees.get(to.id, 0), book.money.currency)


def _owed(session: Session, book: ClaimBook, patron_ids: Collection[int] | None, least: int) -> dict[int, list[OwedDebt]]:
    """Return the open debts that are on no fee invoice, by account, oldest first; of accounts only that owe more than `least` (one query)."""
    on_one = exists().where(InvoiceLine.debt_id == Debt.id, Invoice.id == InvoiceLine.invoice_id, Invoice.kind == "fees")
    left = Debt.amount - paid_part()
    conditions = [Debt.organisation_id == book.account.id, Debt.patron_id.is_not(None), Debt.removed_at.is_(None), left > 0, ~on_one]
    if patron_ids is not None:
        conditions.append(among(Debt.patron_id, patron_ids))
    enough = select(Debt.patron_id).where(*conditions).group_by(Debt.patron_id).having(func.sum(left) > least)
    query = select(Debt.id, Debt.patron_id, Debt.kind, Debt.type_name, left.label("left"), Debt.since, Title.title)
    query = query.outerjoin(Copy, Copy.id == Debt.copy_id).outerjoin(Title, Title.id == Copy.title_id)
    found: dict[int, list[OwedDebt]] = defaultdict(list)
    for row in session.execute(query.where(*conditions, Debt.patron_id.in_(enough)).order_by(Debt.since, Debt.id)):
        since = row.since.astimezone(book.account.zone).date()
        found[row.patron_id or 0].append(OwedDebt(row.id, row.kind, row.type_name, int(row.left), since, row.title or ""))
    return found


def _row(book: ClaimBook, plan: FeeInvoicePlan, name: str) -> FeeInvoiceRow:
    where = plan.destination
    return FeeInvoiceRow(
        patron_id=plan.to.id, name=name, card=plan.to.card, unit=book.tree[plan.unit_id].name, debts=len(plan.debts), oldest=plan.debts[0].since,
        owed=plan.total - plan.fee.amount, fee=plan.fee.amount, channel=where.format.channel, address=where.address, addressed=where.addressed,
    )  # fmt: skip
