"""What patrons can be told apart by: the registers of categories and age groups, as filters and changes offer them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.register import AgeGroup, PatronCategory


@dataclass(frozen=True, slots=True)
class PatronChoices:
    """(id, name) of the patron categories and the age groups, each in its order."""

    categories: tuple[tuple[int, str], ...]
    age_groups: tuple[tuple[int, str], ...]


def read_patron_choices(session: Session) -> PatronChoices:
    """Return what there is to choose (two queries)."""
    categories = session.scalars(select(PatronCategory).order_by(PatronCategory.position, PatronCategory.name))
    groups = session.scalars(select(AgeGroup).order_by(AgeGroup.from_year, AgeGroup.id))
    return PatronChoices(tuple((row.id, row.spoken) for row in categories), tuple((row.id, row.spoken) for row in groups))
