"""What the window Common registers shows: the entries of every register, the closed days of all, and the reservation groups of each unit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.common_draft import GROUPS, ORDER, read_ids, same_order, write_ids
from app.domain.organisation import Kind
from app.domain.register_fields import FIELDS, STARTS, field_text
from app.domain.text_draft import TEXT, key_of_spot, write_text
from app.domain.unit_draft import ROW, Entity, Spot, Typed
from app.models.organisation import Organisation
from app.models.register import REGISTERS, CirculationCategory, RegisterEntry
from app.queries.calendar import closed_fields
from app.queries.reservation_groups import load_unit_groups
from app.queries.texts import Texts, load_texts

TABLES = tuple(model.__tablename__ for model in REGISTERS.values())  # type: ignore[attr-defined]
"""The tables of the registers."""


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry as it is stored: every value as text, its name as it is kept; `spoken` is that which screens say in their language."""

    id: int
    values: Mapping[str, str]
    spoken: str
    built_in: bool

    @property
    def code(self) -> str:
        """Its code."""
        return self.values["code"]


@dataclass(frozen=True, slots=True)
class CommonReading:
    """`rows` by register, in their order; `closed` the closed days of all by field; `groups` the groups of each unit that has any.

    `texts` are those of notices; `currency` is that of the first account organisation.
    """

    root_id: int
    rows: Mapping[str, tuple[EntryRow, ...]]
    closed: Mapping[str, str]
    groups: Mapping[int, tuple[int, ...]]
    texts: Texts
    currency: str = ""

    def find(self, register: str, row_id: int) -> EntryRow | None:
        """Return an entry by its id."""
        return next((row for row in self.rows.get(register, ()) if row.id == row_id), None)

    def value(self, spot: Spot) -> str | None:
        """Return what is stored at a spot, None where its entry is not there."""
        if spot.entity == Entity.ORGANISATION:
            return self.closed.get(spot.field, "")
        if spot.entity == TEXT:
            key = key_of_spot(spot)
            return write_text(self.texts.own.get((key.organisation_id, key.kind, key.channel, key.language)))
        if spot.entity == GROUPS:
            return write_ids(self.groups.get(spot.row_id, ()))
        if spot.field == ORDER:
            return write_ids(row.id for row in self.rows[spot.entity])
        row = self.find(spot.entity, spot.row_id)
        return row.values.get(spot.field, "") if row is not None else None

    def differs(self, spot: Spot, typed: Typed) -> bool:
        """Say whether somebody else saved something at a spot since it was seen, and not what is typed there."""
        stored = self.value(spot)
        if stored is None or spot.row_id < 0 or spot.field == ROW:
            return False
        if spot.field == ORDER and same_order(typed.seen, read_ids(stored)):
            return False
        return stored not in (typed.seen, typed.mine)


def read_common(session: Session) -> CommonReading:
    """Return everything that the window shows (a query for each register, and four)."""
    root = session.scalars(select(Organisation.id).where(Organisation.kind == Kind.ROOT)).one()
    rows = {register: _read_entries(session, register) for register in REGISTERS}
    account = select(Organisation.currency).where(Organisation.kind == Kind.ACCOUNT).order_by(Organisation.id).limit(1)
    return CommonReading(root, rows, closed_fields(session, root), load_unit_groups(session), load_texts(session), session.scalar(account) or "")


def _read_entries(session: Session, register: str) -> tuple[EntryRow, ...]:
    model = REGISTERS[register]
    begins = model.__table__.c[STARTS[register]] if register in STARTS else model.position  # type: ignore[attr-defined]
    loan_types: dict[int, str] = {}
    if model is CirculationCategory:
        loan_types = {row.id: row.code for row in session.scalars(select(REGISTERS["loan-type"]))}
    return tuple(_entry(row, loan_types) for row in session.scalars(select(model).order_by(begins, model.id)))


def _entry(row: RegisterEntry, loan_types: Mapping[int, str]) -> EntryRow:
    values = {"code": row.code, "name": row.name}
    for field in FIELDS.get(row.register(), ()):
        is_loan_type = field == "loan_type" and isinstance(row, CirculationCategory)
        values[field] = loan_types[row.loan_type_id] if is_loan_type else field_text(field, getattr(row, field))  # type: ignore[attr-defined]
    return EntryRow(row.id, values, row.spoken, row.built_in)
