"""Patrons as notices reach them: names, language, the valid addresses of every channel (circulation.md 7)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection
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
_POSTAL = ("postal", "temporary")
"""Where a letter goes, the first that there is."""


def read_recipients(session: Session, ids: Collection[int]) -> dict[int, Recipient]:
    """Return patrons by key (four queries)."""
    contacts: dict[tuple[int, str], str] = {}
    valid = select(Contact.patron_id, Contact.kind, Contact.value).where(among(Contact.patron_id, ids), Contact.valid.is_(True))
    for contact in session.execute(valid.where(Contact.kind.in_(("email", "mobile"))).order_by(Contact.id)):
        if contact.kind != "email" or _EMAIL.fullmatch(contact.value.strip()):
            contacts.setdefault((contact.patron_id, contact.kind), contact.value.strip())
    addresses: dict[tuple[int, str], str] = {}
    postal = select(Address.patron_id, Address.kind, *_ADDRESS).where(among(Address.patron_id, ids), Address.valid.is_(True))
    for address in session.execute(postal.order_by(Address.id)):
        addresses.setdefault((address.patron_id, address.kind), _lines(address))
    cards: dict[int, str] = {}
    current = select(Card.patron_id, Card.number).where(among(Card.patron_id, ids), Card.state == "current")
    for card in session.execute(current.order_by(Card.id)):
        cards.setdefault(card.patron_id, card.number)
    columns = (
        Patron.id, Patron.patron_category_id, Patron.home_unit_id, Patron.birth_date, Patron.first_name, Patron.last_name, Patron.language,
        Patron.guardian_address, Patron.overdue_warning,
    )  # fmt: skip
    rows = session.execute(select(*columns).where(among(Patron.id, ids)))
    return {row.id: _recipient(row, contacts, addresses, cards) for row in rows}


def _recipient(row: Any, contacts: dict[tuple[int, str], str], addresses: dict[tuple[int, str], str], cards: dict[int, str]) -> Recipient:
    return Recipient(
        id=row.id, category_id=row.patron_category_id, home_unit_id=row.home_unit_id, birth_date=row.birth_date, first_name=row.first_name,
        last_name=row.last_name, card=cards.get(row.id, ""), language=row.language, email=contacts.get((row.id, "email"), ""),
        mobile=contacts.get((row.id, "mobile"), ""), postal=next((found for kind in _POSTAL if (found := addresses.get((row.id, kind), ""))), ""),
        billing=addresses.get((row.id, "billing"), ""), guardian=addresses.get((row.id, "guardian"), "") or row.guardian_address.strip(),
        overdue_warning=row.overdue_warning,
    )  # fmt: skip


def _lines(row: Any) -> str:
    """Return the lines of an address; nothing where neither street nor place is known."""
    return address_lines(row._mapping) if row.street.strip() or row.city.strip() else ""


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
