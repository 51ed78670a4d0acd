"""Patron data by section: the fields as they are edited, and what stands beside them (Q4). A fixed number of queries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import case, select
from sqlalchemy.orm import Session

from app.domain.patron_edit import ROW_SECTIONS, SECTIONS, Fields, Value, row_key
from app.domain.refusals import NotFound
from app.domain.text import mark
from app.models.patron import Address, Card, Contact, Patron, PatronPin, Preference
from app.models.register import Language, PatronCategory

Row = Card | Contact | Address

_TABLES: Mapping[str, type[Row]] = {"cards": Card, "contact": Contact, "addresses": Address}
_ORDER = {"mobile": 0, "phone": 1, "work": 2, "email": 3, "postal": 0, "billing": 1, "temporary": 2, "guardian": 3, "current": 0, "other": 1}


@dataclass(frozen=True, slots=True)
class RegisterChoice:
    """An entry of a register to choose from: what is kept (an id, or a code), and its name."""

    value: int | str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PatronData:
    """Everything on the tab Patron data. `sections` holds each section's fields; the rest is shown beside them.

    `out_of_use` are the rows (`contact:12`) that were made invalid, `card_since` the day of a card's present state.
    """

    sections: Mapping[str, Fields]
    category: str
    created_at: datetime
    user_name: str
    pin_set_at: datetime | None
    loan_history_since: date | None
    alert_since: date | None
    alert_by: str
    out_of_use: frozenset[str]
    card_since: Mapping[str, date]
    preferences: tuple[tuple[str, str], ...]
    categories: tuple[RegisterChoice, ...]
    languages: tuple[RegisterChoice, ...]


def read_patron_data(session: Session, patron_id: int) -> PatronData:
    """Return the tab Patron data of an account (eight queries). NotFound when it is gone."""
    patron = find_account(session, patron_id)
    rows = {section: list_rows(session, patron_id, section) for section in ROW_SECTIONS}
    sections = {section: account_fields(patron, section) for section in SECTIONS}
    sections |= {section: row_fields(section, found) for section, found in rows.items()}
    categories = _choices((row.id, row.spoken) for row in session.scalars(select(PatronCategory).order_by(PatronCategory.position, PatronCategory.name)))
    return PatronData(
        sections=sections, category=next((c.name for c in categories if c.value == patron.patron_category_id), ""), created_at=patron.created_at,
        user_name=patron.user_name, pin_set_at=session.scalar(select(PatronPin.set_at).where(PatronPin.patron_id == patron_id)),
        loan_history_since=patron.loan_history_since, alert_since=patron.permanent_alert_since, alert_by=patron.permanent_alert_by,
        out_of_use=frozenset(f"{row.__tablename__}:{row.id}" for row in (*rows["contact"], *rows["addresses"]) if not getattr(row, "valid", True)),
        card_since={f"card:{row.id}": row.since for row in rows["cards"] if isinstance(row, Card) and row.since is not None},
        preferences=_preferences(session, patron_id), categories=categories,
        languages=_choices(session.execute(select(Language.code, Language.name).order_by(Language.position, Language.name))),
    )  # fmt: skip


def find_account(session: Session, patron_id: int) -> Patron:
    """Return the row of an account; NotFound when it is gone."""
    patron = session.get(Patron, patron_id)
    if patron is None:
        raise NotFound(mark("The account is not there any more."))
    return patron


def list_rows(session: Session, patron_id: int, section: str) -> list[Row]:
    """Return the rows of a section of rows, the most used kind first (one query)."""
    table = _TABLES[section]
    kind = Card.state if section == "cards" else table.kind  # type: ignore[union-attr]
    order = case(_ORDER, value=kind, else_=9)
    return list(session.scalars(select(table).where(table.patron_id == patron_id).order_by(order, table.id)))


def account_fields(patron: Patron, section: str) -> dict[str, Value]:
    """Return the fields of a section that stand in the account itself."""
    return {field: getattr(patron, field) for field in SECTIONS[section]}


def row_fields(section: str, rows: Iterable[Row]) -> dict[str, Value]:
    """Return the fields of a section of rows, each row with whether it is gone (never, of one that is there)."""
    table, fields = ROW_SECTIONS[section]
    found: dict[str, Value] = {}
    for row in rows:
        found |= {row_key(table, row.id, field): getattr(row, field) for field in fields}
        found[row_key(table, row.id, "gone")] = False
    return found


def _preferences(session: Session, patron_id: int) -> tuple[tuple[str, str], ...]:
    rows = session.execute(select(Preference.name, Preference.value).where(Preference.patron_id == patron_id).order_by(Preference.name))
    return tuple((row.name, row.value) for row in rows)


def _choices(rows: Iterable[tuple[int | str, str]]) -> tuple[RegisterChoice, ...]:
    return tuple(RegisterChoice(value, name) for value, name in rows)
