"""What the window Unit register shows: everything of a unit, and everything of one category there, each read at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.setting import Standing
from app.models.register import PatronCategory
from app.queries.categories import (
    CategoryRow,
    ReminderRow,
    StandardRow,
    category_standings,
    find_currency,
    list_categories,
    list_reminders,
    standard_of,
    standard_standing,
    unit_standings,
)
from app.queries.together import Part, read_together
from app.queries.unit_places import PlacesReading, joined_places, place_parts


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
    """Return a unit with the category asked for, or its standard category (one query)."""
    standard = standard_of(organisation_id)
    asked = select(PatronCategory.id).where(PatronCategory.id == category_id).scalar_subquery()
    chosen = standard if category_id is None else func.coalesce(asked, standard)
    found = read_together(
        session,
        Part(select(chosen.label("id")), lambda rows: next(row.id for row in rows)),
        list_categories(organisation_id), find_currency(organisation_id), standard_standing(organisation_id), unit_standings(organisation_id),
        category_standings(organisation_id, chosen), list_reminders(organisation_id, chosen),
        *place_parts(organisation_id),
    )  # fmt: skip
    shown, categories, currency, own_standard, settings, values, reminders, *places = found
    return UnitReading(
        organisation_id=organisation_id, currency=currency, categories=tuple(categories), standard=own_standard, settings=settings,
        category=CategoryReading(organisation_id, shown, values, tuple(reminders)), places=joined_places(*places),
    )  # fmt: skip


def read_category(session: Session, organisation_id: int, category_id: int) -> CategoryReading:
    """Return one category at a unit: its fields and its reminders (one query)."""
    values, reminders = read_together(session, category_standings(organisation_id, category_id), list_reminders(organisation_id, category_id))
    return CategoryReading(organisation_id, category_id, values, tuple(reminders))
