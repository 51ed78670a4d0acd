"""What can be chosen for a copy: shelving of the units, registers, statuses (D7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.organisation import Department, Organisation, Placement
from app.models.register import AgeClass, CirculationCategory, MediaType, StatusCode
from app.queries.copies import CopyInfo, get_copy_info


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry to choose: its id, its name, and what it belongs to (department: unit; placement: department; else 0)."""

    id: int
    name: str
    within: int = 0


@dataclass(frozen=True, slots=True)
class Status:
    """A status of copies by code; `effect` is the built-in one whose effect it has."""

    code: str
    name: str
    effect: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemChoices:
    """Everything that a copy can be given, each in its order, and the currency of prices."""

    departments: tuple[Entry, ...]
    placements: tuple[Entry, ...]
    media_types: tuple[Entry, ...]
    circulation_categories: tuple[Entry, ...]
    age_classes: tuple[Entry, ...]
    statuses: tuple[Status, ...]
    currency: str


def read_item_choices(session: Session, account_id: int) -> ItemChoices:
    """Return what copies of an account organisation can be given (seven queries)."""
    own = Organisation.account_id == account_id
    departments = select(Department).join(Organisation, Organisation.id == Department.organisation_id).where(own).order_by(Department.name, Department.code)
    placements = select(Placement).join(Organisation, Organisation.id == Placement.organisation_id).where(own).order_by(Placement.name, Placement.code)
    statuses = session.scalars(select(StatusCode).order_by(StatusCode.position, StatusCode.name))
    return ItemChoices(
        departments=tuple(Entry(row.id, row.name, row.organisation_id) for row in session.scalars(departments)),
        placements=tuple(Entry(row.id, row.name, row.department_id) for row in session.scalars(placements)),
        media_types=_register(session, MediaType), circulation_categories=_register(session, CirculationCategory),
        age_classes=_register(session, AgeClass), statuses=tuple(Status(row.code, row.spoken, row.effect) for row in statuses),
        currency=session.scalar(select(Organisation.currency).where(Organisation.id == account_id)) or "",
    )  # fmt: skip


def _register(session: Session, table: type[MediaType | CirculationCategory | AgeClass]) -> tuple[Entry, ...]:
    return tuple(Entry(row.id, row.name) for row in session.execute(select(table.id, table.name).order_by(table.position, table.name)))


def read_copy(session: Session, copy_id: int, unit_id: int, today: date) -> tuple[CopyInfo, ItemChoices]:
    """Return a copy with what it can be given; NotFound where it is gone."""
    info = get_copy_info(session, copy_id, unit_id, today)
    return info, read_item_choices(session, info.organisation_id)
