"""What the window Unit register shows: everything of a unit, and everything of one category there, each read at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.setting import Standing
from app.models.register import PatronCategory
from app.queries.categories import (
    CategoryRow,
    ReminderRow,
    StandardRow,
    category_part,
    category_standings,
    find_currency,
    list_categories,
    list_reminders,
    reminder_part,
    standard_of,
    standard_standing,
    unit_standings,
)
from app.queries.together import CATEGORY, Part, read_together
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
    chosen: tuple[Part[Any], ...] = (*_chosen_parts(), *place_parts())
    found = read_together(
        session, *(part.of(organisation_id, category_id) for part in chosen), list_categories(organisation_id), find_currency(organisation_id),
        standard_standing(organisation_id), unit_standings(organisation_id),
    )  # fmt: skip
    shown, values, reminders, *places, categories, currency, own_standard, settings = found
    return UnitReading(
        organisation_id=organisation_id, currency=currency, categories=tuple(categories), standard=own_standard, settings=settings,
        category=CategoryReading(organisation_id, shown, values, tuple(reminders)), places=joined_places(*places),
    )  # fmt: skip


def read_category(session: Session, organisation_id: int, category_id: int) -> CategoryReading:
    """Return one category at a unit: its fields and its reminders (one query)."""
    values, reminders = read_together(session, category_standings(organisation_id, category_id), list_reminders(organisation_id, category_id))
    return CategoryReading(organisation_id, category_id, values, tuple(reminders))


@cache
def _chosen_parts() -> tuple[Part[int], Part[dict[str, Standing]], Part[list[ReminderRow]]]:
    """Return the parts for the category that is shown: its key, its fields, its reminders."""
    asked = select(PatronCategory.id).where(PatronCategory.id == CATEGORY).scalar_subquery()
    chosen = func.coalesce(asked, standard_of())
    return Part(select(chosen.label("id")), lambda rows, _place: next(row.id for row in rows)), category_part(chosen), reminder_part(chosen)
