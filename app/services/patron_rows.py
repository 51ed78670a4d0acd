"""Writing the rows of an account's cards, contact data and addresses as a section draft wants them (Q4, E11)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.addresses import SUBJECTS
from app.domain.audit import LogEntry
from app.domain.patron_edit import ROW_SECTIONS, Fields, is_new, row_key
from app.domain.refusals import NotFound
from app.domain.text import fold, mark
from app.models.message import Message
from app.models.organisation import Organisation
from app.models.patron import Address, Card, Contact, Patron
from app.services.patron_checks import check_email, check_phone, check_postcode, region_of

Row = Card | Contact | Address

_TABLES: dict[str, type[Card | Contact | Address]] = {"card": Card, "contact": Contact, "address": Address}
_NAMED_BY = {"card": "number", "contact": "kind", "address": "kind"}
"""The field by which the log says which row was changed."""


def write_rows(work: UnitOfWork, patron: Patron, section: str, after: Fields, rows: Iterable[str]) -> None:
    """Add, change and remove the rows named, as `after` has them; each with its log entry."""
    table, fields = ROW_SECTIONS[section]
    renewed: set[str] = set()
    for row in rows:
        values = {field: after.get(row_key(table, row, field), "") for field in fields}
        existing = None if is_new(row) else _own_row(work, patron, table, int(row))
        if after.get(row_key(table, row, "gone")):
            if existing is not None:
                _remove(work, patron, existing, fields)
            continue
        _check(work, patron, table, row, values)
        if existing is None:
            _add(work, patron, table, values)
        else:
            _change(work, patron, existing, values)
        if subject := SUBJECTS.get(str(values.get("kind"))):
            renewed.add(subject)
    _clear_invalid(work, patron, renewed)


def _own_row(work: UnitOfWork, patron: Patron, table: str, number: int) -> Row | None:
    row = work.session.get(_TABLES[table], number)
    if not isinstance(row, Card | Contact | Address):
        return None
    if row.patron_id != patron.id:
        raise NotFound(mark("The account is not there any more."))
    return row


def _check(work: UnitOfWork, patron: Patron, table: str, row: str, values: dict[str, Any]) -> None:
    if table == "card":
        return
    region = region_of(work.session.scalar(select(Organisation.currency).where(Organisation.id == patron.organisation_id)) or "")
    if table == "address":
        check_postcode(str(values["postcode"] or ""), str(values["country"] or ""), region, row_key(table, row, "postcode"))
        return
    key, value = row_key(table, row, "value"), str(values["value"]).strip()
    values["value"] = value
    if values["kind"] == "email":
        check_email(value, key)
    else:
        check_phone(value, region, key)


def _add(work: UnitOfWork, patron: Patron, table: str, values: dict[str, Any]) -> None:
    row = _TABLES[table](organisation_id=patron.organisation_id, patron_id=patron.id, **values)
    if isinstance(row, Card):
        row.folded, row.since = fold(row.number), work.today(patron.organisation_id)
    work.session.add(row)
    work.session.flush()
    _log(work, patron, row, "add", None, values)


def _change(work: UnitOfWork, patron: Patron, row: Row, values: dict[str, Any]) -> None:
    before = {field: getattr(row, field) for field, value in values.items() if getattr(row, field) != value}
    after = {field: values[field] for field in before}
    if not before:
        return
    for field, value in after.items():
        setattr(row, field, value)
    if isinstance(row, Card):
        row.folded = fold(row.number)
        if "state" in after:
            row.since = work.today(patron.organisation_id)
    elif not row.valid:
        row.valid = True
    which = _NAMED_BY[row.__tablename__]
    named = {which: getattr(row, which)}  # the entry says which card, which contact it was
    _log(work, patron, row, "change", named | before, named | after)


def _remove(work: UnitOfWork, patron: Patron, row: Row, fields: Iterable[str]) -> None:
    _log(work, patron, row, "remove", {field: getattr(row, field) for field in fields}, None)
    work.session.delete(row)


def _log(work: UnitOfWork, patron: Patron, row: Row, what: str, before: dict[str, Any] | None, after: dict[str, Any] | None) -> None:
    entry = LogEntry(
        what=what, entity=row.__tablename__, entity_id=row.id, organisation_id=patron.organisation_id, patron_id=patron.id, before=before, after=after
    )
    work.log(entry)
    work.touched(row.__tablename__, row.id)


def _clear_invalid(work: UnitOfWork, patron: Patron, subjects: set[str]) -> None:
    """Take away the messages of invalid addresses of which a new value of the same kind was entered (E11)."""
    query = select(Message).where(Message.patron_id == patron.id, Message.kind == "invalid-address", Message.archived_at.is_(None))
    for message in work.session.scalars(query):
        if message.subject in subjects:
            before = {"subject": message.subject, "text": message.text}
            entry = LogEntry(what="remove", entity="message", entity_id=message.id, organisation_id=patron.organisation_id, patron_id=patron.id, before=before)
            work.log(entry)
            work.touched("message", message.id)
            work.session.delete(message)
