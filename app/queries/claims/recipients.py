"""Patrons as notices reach them: names, language, the valid addresses of every channel (circulation.md 7)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.bulk import keys, one_of
from app.database.plain import Days, read_plain
from app.domain.addresses import PARTS, written_address
from app.domain.claims.facts import Recipient
from app.domain.debts import open_automatic, open_part
from app.domain.settlement import Charged
from app.domain.tuples import maker
from app.models.debt import Debt, PaymentPart
from app.models.loan import Loan
from app.models.patron import Address, Card, Contact, Patron

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
"""What may be an e-mail address; one that an import brought may be none, and its notice then goes by another channel."""
_recipient = maker(Recipient)

# the queries of a chunk, made once: to make one takes longer than to read some hundred rows. What comes first counts, patron by patron, as
# the index gives it: so nothing is sorted
_CONTACTS = (
    select(Contact.patron_id, Contact.kind, Contact.value)
    .where(one_of(Contact.patron_id), Contact.valid.is_(True), Contact.kind.in_(("email", "mobile")))
    .order_by(Contact.patron_id, Contact.id)
)
_ADDRESSES = (
    select(Address.patron_id, Address.kind, *(getattr(Address, part) for part in PARTS))
    .where(one_of(Address.patron_id), Address.valid.is_(True))
    .order_by(Address.patron_id, Address.id)
)
_CARDS = select(Card.patron_id, Card.number).where(one_of(Card.patron_id), Card.state == "current").order_by(Card.patron_id, Card.id)
_PATRONS = select(
    Patron.id, Patron.patron_category_id, Patron.home_unit_id, Patron.birth_date, Patron.first_name, Patron.last_name, Patron.language,
    Patron.guardian_address, Patron.overdue_warning,
).where(one_of(Patron.id))  # fmt: skip
_DEBTS = select(Debt.id, Debt.patron_id, Debt.kind, Debt.amount).where(one_of(Debt.patron_id), Debt.removed_at.is_(None))
_PAID = select(PaymentPart.debt_id, PaymentPart.amount).where(one_of(PaymentPart.debt_id))
_CHARGED = (
    select(Debt.loan_id, Debt.kind, Debt.amount, Debt.lines)
    .join(Loan, (Loan.id == Debt.loan_id) & (Loan.due_date == Debt.delay_due))
    .where(one_of(Debt.loan_id), Debt.removed_at.is_(None))
)


def read_recipients(session: Session, ids: Collection[int]) -> dict[int, Recipient]:
    """Return patrons by key (four queries)."""
    emails, mobiles, days = dict[int, str](), dict[int, str](), Days()
    for patron_id, kind, value in read_plain(session, _CONTACTS, keys(ids)):
        written = value.strip()
        if kind != "email":
            mobiles.setdefault(patron_id, written)
        elif _EMAIL.fullmatch(written):
            emails.setdefault(patron_id, written)
    addresses: dict[str, dict[int, str]] = defaultdict(dict)
    for patron_id, kind, *parts in read_plain(session, _ADDRESSES, keys(ids)):
        addresses[kind].setdefault(patron_id, _lines(*parts))
    cards: dict[int, str] = {}
    for patron_id, number in read_plain(session, _CARDS, keys(ids)):
        cards.setdefault(patron_id, number)
    postal, temporary, billing, guardian = (addresses[kind] for kind in ("postal", "temporary", "billing", "guardian"))
    found = {}
    for id_, category_id, home_unit_id, born, first_name, last_name, language, guardian_address, overdue_warning in read_plain(session, _PATRONS, keys(ids)):
        found[id_] = _recipient((
            id_, category_id, home_unit_id, days[born] if born is not None else None, first_name, last_name, cards.get(id_, ""), language,
            emails.get(id_, ""), mobiles.get(id_, ""), postal.get(id_) or temporary.get(id_, ""), billing.get(id_, ""),
            guardian.get(id_) or guardian_address.strip(), bool(overdue_warning),
        ))  # fmt: skip
    return found


def _lines(street: str, street2: str, postcode: str, city: str, *of_country: str) -> str:
    """Return the lines of an address; nothing where neither street nor place is known."""
    return written_address(street, street2, postcode, city, *of_country) if street.strip() or city.strip() else ""


def read_open_fees(session: Session, ids: Collection[int]) -> dict[int, int]:
    """Return what is open of automatic fees of accounts (two queries)."""
    rows = read_plain(session, _DEBTS, keys(ids))
    paid: dict[int, int] = defaultdict(int)
    for debt_id, amount in read_plain(session, _PAID, keys([row[0] for row in rows])):
        paid[debt_id] += amount
    found: dict[int, list[tuple[str, int]]] = defaultdict(list)
    for debt_id, patron_id, kind, amount in rows:
        found[patron_id].append((kind, open_part(amount, paid[debt_id], removed=False)))
    return {patron_id: open_automatic(debts) for patron_id, debts in found.items()}


def read_charged(session: Session, loan_ids: Collection[int]) -> dict[int, Charged]:
    """Return what was charged for the present delay of loans (one query)."""
    found: dict[int, list[Any]] = defaultdict(list)
    for loan_id, kind, amount, lines in session.connection().execute(_CHARGED, keys(loan_ids)).all():
        found[loan_id].append((kind, amount, lines))
    return {loan_id: Charged.of(debts) for loan_id, debts in found.items()}
