"""An address that turned out to be invalid: out of use and into a message, charged where the unit says so (E11)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.addresses import INVALIDATED, SUBJECTS, address_lines
from app.domain.audit import LogEntry
from app.domain.explanation import write_lines
from app.domain.fee_caps import Allowance
from app.domain.flat_fees import fee_by_setting
from app.domain.messages import MessageKind
from app.domain.patron_edit import ROW_SECTIONS
from app.domain.refusals import Conflict, Invalid, NotFound
from app.domain.text import mark, sentence
from app.models.debt import Debt
from app.models.message import Message
from app.models.patron import Address, Contact, Patron
from app.queries.categories import effective_settings, unit_settings
from app.queries.patron_standing import get_account_organisation
from app.services.patron_access import get_own_patron
from app.services.patron_words import refresh_words

PERMISSION = "patrons.edit"
_TABLES: dict[str, type[Contact | Address]] = {"contact": Contact, "address": Address}


@dataclass(frozen=True, slots=True, kw_only=True)
class Invalidated:
    """What was put out of use: the message that holds it, what it is called there, its value, and what was charged (minor units)."""

    message_id: int
    subject: str
    value: str
    fee: int
    debt_id: int | None


def invalidate_address(work: UnitOfWork, patron_id: int, row: str, seen: str) -> Invalidated:
    """Put an e-mail address, a telephone number or an address (`contact:12`, `address:7`) out of use.

    Raises NotPermitted, NotFound for one that is gone, or Conflict where its value is no longer the one that was `seen` (X8).
    """
    with work:
        patron = get_own_patron(work, patron_id, PERMISSION, lock=True)
        table, _, number = row.partition(":")
        found = work.session.get(_TABLES[table], int(number))
        if not isinstance(found, Contact | Address) or found.patron_id != patron.id or not found.valid:
            raise NotFound(mark("It is not in use any more."))
        if value_of(found) != seen:
            raise Conflict(seen, None, value_of(found))
        return _invalidate(work, patron, found)


def invalidate_kind(work: UnitOfWork, patron_id: int, kind: str, value: str | None = None) -> Invalidated:
    """As `invalidate_address`, of the kind email, phone or postal: the only one, or that with a value.

    Invalid where several could be meant. Of telephone numbers, one of the very kind goes before mobile and work.
    """
    with work:
        patron = get_own_patron(work, patron_id, PERMISSION, lock=True)
        if kind not in INVALIDATED:
            raise Invalid("kind", mark("{value} is not one of: {allowed}."), value=kind or "?", allowed=", ".join(INVALIDATED))
        found = _in_use(work, patron, kind)
        if value is not None:
            found = [one for one in found if value_of(one).split() == value.split()]
        exact = [one for one in found if one.kind == kind] or found
        if not exact:
            raise NotFound(mark("The account has no such address in use: {kind}."), kind=kind)
        if len(exact) > 1:
            several = "; ".join(" ".join(value_of(one).split()) for one in exact)
            raise Invalid("value", mark("There are several, say which: {several}"), several=several)
        return _invalidate(work, patron, exact[0])


def value_of(row: Contact | Address) -> str:
    """Return what is out of use then, as text."""
    return row.value if isinstance(row, Contact) else address_lines({field: getattr(row, field) for field in ROW_SECTIONS["addresses"][1]})


def _in_use(work: UnitOfWork, patron: Patron, subject: str) -> list[Contact | Address]:
    kinds = [kind for kind, called in SUBJECTS.items() if called == subject]
    found: list[Contact | Address] = []
    for table in _TABLES.values():
        found += work.session.scalars(select(table).where(table.patron_id == patron.id, table.kind.in_(kinds), table.valid).order_by(table.id))
    return found


def _invalidate(work: UnitOfWork, patron: Patron, row: Contact | Address) -> Invalidated:
    subject, value = SUBJECTS[row.kind], value_of(row)
    message = Message(
        organisation_id=patron.organisation_id, patron_id=patron.id, kind=MessageKind.INVALID_ADDRESS.value, subject=subject, text=value, initials="",
        created_at=work.now(), created_by=work.actor.login, created_at_id=work.actor.unit_id,
    )  # fmt: skip
    work.session.add(message)
    debt = _charge(work, patron, value)
    fields = ROW_SECTIONS["contact" if isinstance(row, Contact) else "addresses"][1]
    before = {field: getattr(row, field) for field in fields if getattr(row, field)}
    work.log(
        LogEntry(
            what="invalidate", entity=row.__tablename__, entity_id=row.id, organisation_id=patron.organisation_id, patron_id=patron.id, before=before
        )
    )  # fmt: skip
    work.touched(row.__tablename__, row.id)
    work.session.delete(row)
    work.session.flush()
    refresh_words(work.session, patron)
    work.touched("message", message.id)
    work.touched("patron", patron.id)
    work.commit()
    return Invalidated(
        message_id=message.id, subject=subject, value=value, fee=debt.amount if debt is not None else 0, debt_id=debt.id if debt is not None else None
    )


def _charge(work: UnitOfWork, patron: Patron, value: str) -> Debt | None:
    """Make the fee of the working point's unit a debt, unless the patron category has *No automatic fee*."""
    fee = unit_settings(work.session, work.actor.point_id).address_fee
    if not fee:
        return None
    category = effective_settings(work.session, work.actor.point_id, patron.patron_category_id)
    currency = get_account_organisation(work.session, patron.organisation_id).currency
    allowance = Allowance(no_fee=category.ticked("no-automatic-fee"))
    charge = fee_by_setting(sentence(mark("Invalid-address fee: {value}"), value=" ".join(value.split())), fee, allowance, currency)
    if not charge.amount:
        return None
    debt = Debt(
        organisation_id=patron.organisation_id, patron_id=patron.id, kind="address", amount=charge.amount, since=work.now(), point_id=work.actor.point_id,
        lines=write_lines(charge.lines), created_by=work.actor.login,
    )  # fmt: skip
    work.session.add(debt)
    work.session.flush()
    after = {"kind": debt.kind, "amount": debt.amount}
    work.log(LogEntry(what="add", entity="debt", entity_id=debt.id, organisation_id=patron.organisation_id, patron_id=patron.id, after=after))
    work.touched("debt", debt.id)
    return debt
