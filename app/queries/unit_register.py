"""What the window Unit register shows: everything of a unit, and everything of one category there, each read at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.domain.setting import Standing
from app.queries.categories import (
    CategoryRow,
    ReminderRow,
    StandardRow,
    category_standings,
    find_currency,
    list_categories,
    list_reminders,
    standard_standing,
    unit_standings,
)
from app.queries.unit_places import PlacesReading, read_places


@dataclass(frozen=True, slots=True)
class CategoryReading:
    """One category at a unit."""

    organisation_id: int
    category_id: int
    values: Mapping[str, Standing]
    reminders: tuple[ReminderRow, ...]


@dataclass(frozen=True, slots=True)
class UnitReading:
    """A unit: its categories, its standard category, its own settings, the category that is shown first, and the unit itself."""

    organisation_id: int
    currency: str
    categories: tuple[CategoryRow, ...]
    standard: StandardRow
    settings: Mapping[str, Standing]
    category: CategoryReading
    places: PlacesReading


def read_unit(session: Session, organisation_id: int, category_id: int | None = None) -> UnitReading:
    """Return a unit with the category asked for, or its standard category (ten queries, however many rows)."""
    categories = list_categories(session, organisation_id)
    standard = next((row.id for row in categories if row.standard), categories[0].id if categories else 0)
    chosen = category_id if any(row.id == category_id for row in categories) and category_id is not None else standard
    return UnitReading(
        organisation_id=organisation_id,
        currency=find_currency(session, organisation_id),
        categories=tuple(categories),
        standard=standard_standing(session, organisation_id),
        settings=unit_standings(session, organisation_id),
        category=read_category(session, organisation_id, chosen),
        places=read_places(session, organisation_id),
    )


def read_category(session: Session, organisation_id: int, category_id: int) -> CategoryReading:
    """Return one category at a unit (two queries: its fields, its reminders)."""
    values, reminders = category_standings(session, organisation_id, category_id), list_reminders(session, organisation_id, category_id)
    return CategoryReading(organisation_id, category_id, values, tuple(reminders))
