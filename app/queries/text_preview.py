"""What the preview of a text is filled in with: a real patron with loans, reservations or debts; where there is none, an example."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.addresses import PARTS, address_lines
from app.domain.notice_values import NoticeFacts
from app.domain.organisation import Tree
from app.domain.patron import spoken_name
from app.domain.permissions import Actor
from app.domain.refusals import NotFound, NotPermitted
from app.domain.text import mark
from app.models.copy import Copy
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.patron import Address, Card, Contact, Patron
from app.models.reservation import Reservation
from app.queries.categories import unit_settings
from app.queries.claims.registers import load_claim_book
from app.queries.organisation import load_tree
from app.queries.paid import paid_part
from app.queries.patron_standing import get_account_organisation
from app.queries.preview_copies import NEXT_INVOICE, example_copies, facts_of_patron
from app.queries.texts import Texts, list_languages, load_texts

PERMISSION = "patrons.view"
_FEE = 20_00
"""The fee of an example."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewReading:
    """What the dialog fills in, and the texts that there are. `who` is empty for an example; `language` is the patron's, or empty."""

    facts: NoticeFacts
    texts: Texts
    languages: tuple[tuple[str, str], ...]
    """Code and name of every language that texts may be in."""
    who: str = ""
    language: str = ""
    address: tuple[str, ...] = ()
    email: str = ""
    mobile: str = ""


def read_preview(session: Session, actor: Actor, kind: str, organisation_id: int, wanted: str, now: datetime) -> PreviewReading:
    """Return what a text of a kind of notice is previewed with at an organisation.

    `wanted` is a card or the barcode of a copy on loan; empty: somebody whom such a notice would suit. Raises NotFound, and
    NotPermitted where patrons may not be looked at.
    """
    tree = load_tree(session)
    texts = load_texts(session, tree)
    account_id = tree.account_of(organisation_id) or actor.account_id
    account = get_account_organisation(session, account_id)
    today = now.astimezone(account.zone).date()
    may = actor.may(PERMISSION)
    if wanted and not may:
        raise NotPermitted(PERMISSION)
    patron_id = _find(session, account_id, wanted) if wanted else _suitable(session, account_id, kind, today) if may else None
    within, languages = tree.unit_of(organisation_id), list_languages(session)
    if patron_id is None:
        facts = _example(session, tree, within or organisation_id, today, account.currency, kind)
        return PreviewReading(facts=facts, texts=texts, languages=languages, address=("Exempelgatan 1", "123 45 Exempelstad"))
    patron, card = session.get_one(Patron, patron_id), _card(session, patron_id)
    facts = facts_of_patron(session, load_claim_book(session, account, today), patron_id, kind, within) or _example(
        session, tree, within or patron.home_unit_id, today, account.currency, kind
    )._replace(first_name=patron.first_name, last_name=patron.last_name, card=card)
    reach = {row.kind: row.value for row in session.execute(select(Contact.kind, Contact.value).where(Contact.patron_id == patron_id, Contact.valid))}
    return PreviewReading(
        facts=facts, texts=texts, languages=languages, who=spoken_name(patron.last_name, patron.first_name), language=patron.language,
        address=_address(session, patron_id), email=reach.get("email", ""), mobile=reach.get("mobile", reach.get("phone", "")),
    )  # fmt: skip


def _find(session: Session, account_id: int, wanted: str) -> int:
    """Return the account of a card, else of whoever has the copy of that barcode on loan."""
    by_card = session.scalar(select(Card.patron_id).where(Card.organisation_id == account_id, Card.number == wanted))
    if by_card is not None:
        return by_card
    open_loan = select(Loan.patron_id).join(Copy, Copy.id == Loan.copy_id).where(Loan.returned_at.is_(None), Copy.organisation_id == account_id)
    by_copy = session.scalar(open_loan.where(Copy.barcode == wanted))
    if by_copy is None:
        raise NotFound(mark("There is no card and no copy on loan with the number {number}."), number=wanted)
    return by_copy


def _suitable(session: Session, account_id: int, kind: str, today: date) -> int | None:
    """Return somebody whom a notice of the kind would suit: the loan that is late since last, what is ready since last, the newest debt."""
    if kind == "reservation":
        ready = select(Reservation.patron_id).where(Reservation.organisation_id == account_id, Reservation.state == "trapped")
        return session.scalar(ready.order_by(Reservation.id.desc()).limit(1))
    if kind == "fee-invoice":
        owed = select(Debt.patron_id).where(Debt.organisation_id == account_id, Debt.removed_at.is_(None), Debt.patron_id.is_not(None))
        return session.scalar(owed.where(Debt.amount > paid_part()).order_by(Debt.id.desc()).limit(1))
    out = select(Loan.patron_id).where(Loan.organisation_id == account_id, Loan.returned_at.is_(None), Loan.patron_id.is_not(None))
    late, to_come = out.where(Loan.due_date < today).order_by(Loan.due_date.desc()), out.where(Loan.due_date >= today).order_by(Loan.due_date)
    first, second = (to_come, late) if kind in {"overdue-warning", "age-limit"} else (late, to_come)
    found = session.scalar(first.limit(1))
    return found if found is not None else session.scalar(second.limit(1))


def _example(session: Session, tree: Tree, unit_id: int, today: date, currency: str, kind: str) -> NoticeFacts:
    copies, settings = example_copies(kind, today, tree[unit_id].name), unit_settings(session, unit_id)
    amounts = [copy.amount for copy in copies if copy.amount is not None]
    number = int(kind.removeprefix("reminder-")) if kind.startswith("reminder-") else 1 if kind == "reservation-reminder" else None
    return NoticeFacts(
        first_name="Elin", last_name="Exempel", card="1000 0001", unit=tree[unit_id].name, sender=settings.sender(tree[unit_id].name),
        closing=settings.closing, today=today, currency=currency, copies=copies, number=number,
        fee=0 if kind in {"reservation", "overdue-warning", "age-limit"} else _FEE, total=sum(amounts) + _FEE if amounts else None,
        next_step=None if "invoice" in kind else today + timedelta(days=14), pay_by=today + timedelta(days=30) if "invoice" in kind else None,
        invoice=str(NEXT_INVOICE) if "invoice" in kind else "",
    )  # fmt: skip


def _card(session: Session, patron_id: int) -> str:
    return session.scalar(select(Card.number).where(Card.patron_id == patron_id).order_by(Card.state != "current", Card.id).limit(1)) or ""


def _address(session: Session, patron_id: int) -> tuple[str, ...]:
    row = session.scalars(select(Address).where(Address.patron_id == patron_id, Address.valid, Address.kind == "postal").order_by(Address.id)).first()
    return tuple(address_lines({part: getattr(row, part) for part in PARTS}).split("\n")) if row is not None else ()
