"""Patrons as notices reach them: names, language, the valid addresses of every channel (circulation.md 7)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.bulk import among
from app.domain.addresses import address_lines
from app.domain.claims.facts import Recipient
from app.domain.debts import open_automatic, open_part
from app.domain.settlement import Charged
from app.models.debt import Debt, PaymentPart
from app.models.loan import Loan
from app.models.patron import Address, Card, Contact, Patron

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
"""What may be an e-mail address; one that an import brought may be none, and its notice then goes by another channel."""

_ADDRESS = (Address.street, Address.street2, Address.postcode, Address.city, Address.county, Address.region, Address.country)
_PARTS = tuple(column.key for column in _ADDRESS)


def read_recipients(session: Session, ids: Collection[int]) -> dict[int, Recipient]:
    """Return patrons by key (four queries)."""
    connection = session.connection()  # very many rows: past the ORM
    contacts: dict[tuple[int, str], str] = {}
    valid = select(Contact.patron_id, Contact.kind, Contact.value).where(among(Contact.patron_id, ids), Contact.valid.is_(True))
    for patron_id, kind, value in connection.execute(valid.where(Contact.kind.in_(("email", "mobile"))).order_by(Contact.id)).all():
        if kind != "email" or _EMAIL.fullmatch(value.strip()):
            contacts.setdefault((patron_id, kind), value.strip())
    addresses: dict[tuple[int, str], str] = {}
    postal = select(Address.patron_id, Address.kind, *_ADDRESS).where(among(Address.patron_id, ids), Address.valid.is_(True))
    for patron_id, kind, *parts in connection.execute(postal.order_by(Address.id)).all():
        addresses.setdefault((patron_id, kind), _lines(dict(zip(_PARTS, parts, strict=True))))
    cards: dict[int, str] = {}
    current = select(Card.patron_id, Card.number).where(among(Card.patron_id, ids), Card.state == "current")
    for patron_id, number in connection.execute(current.order_by(Card.id)).all():
        cards.setdefault(patron_id, number)
    columns = (
        Patron.id, Patron.patron_category_id, Patron.home_unit_id, Patron.birth_date, Patron.first_name, Patron.last_name, Patron.language,
        Patron.guardian_address, Patron.overdue_warning,
    )  # fmt: skip
    rows = connection.execute(select(*columns).where(among(Patron.id, ids))).all()
    return {row[0]: _recipient(row, contacts, addresses, cards) for row in rows}


def _recipient(row: Any, contacts: dict[tuple[int, str], str], addresses: dict[tuple[int, str], str], cards: dict[int, str]) -> Recipient:
    id_, category_id, home_unit_id, birth_date, first_name, last_name, language, guardian_address, overdue_warning = row
    return Recipient(
        id_, category_id, home_unit_id, birth_date, first_name, last_name, cards.get(id_, ""), language, contacts.get((id_, "email"), ""),
        contacts.get((id_, "mobile"), ""), addresses.get((id_, "postal"), "") or addresses.get((id_, "temporary"), ""), addresses.get((id_, "billing"), ""),
        addresses.get((id_, "guardian"), "") or guardian_address.strip(), overdue_warning,
    )  # fmt: skip


def _lines(parts: Mapping[str, str]) -> str:
    """Return the lines of an address; nothing where neither street nor place is known."""
    return address_lines(parts) if parts["street"].strip() or parts["city"].strip() else ""


def read_open_fees(session: Session, ids: Collection[int]) -> dict[int, int]:
    """Return what is open of automatic fees of accounts (two queries)."""
    rows = session.execute(select(Debt.id, Debt.patron_id, Debt.kind, Debt.amount).where(among(Debt.patron_id, ids), Debt.removed_at.is_(None))).all()
    paid: dict[int, int] = defaultdict(int)
    for part in session.execute(select(PaymentPart.debt_id, PaymentPart.amount).where(among(PaymentPart.debt_id, [row.id for row in rows]))):
        paid[part.debt_id] += part.amount
    found: dict[int, list[tuple[str, int]]] = defaultdict(list)
    for row in rows:
        found[row.patron_id or 0].append((row.kind, open_part(row.amount, paid[row.id], removed=False)))
    return {patron_id: open_automatic(debts) for patron_id, debts in found.items()}


def read_charged(session: Session, loan_ids: Collection[int]) -> dict[int, Charged]:
    """Return what was charged for the present delay of loans (one query)."""
    query = select(Debt.loan_id, Debt.kind, Debt.amount, Debt.lines).join(Loan, (Loan.id == Debt.loan_id) & (Loan.due_date == Debt.delay_due))
    found: dict[int, list[Any]] = defaultdict(list)
    for row in session.execute(query.where(among(Debt.loan_id, loan_ids), Debt.removed_at.is_(None))):
        found[row.loan_id or 0].append((row.kind, row.amount, row.lines))
    return {loan_id: Charged.of(debts) for loan_id, debts in found.items()}
