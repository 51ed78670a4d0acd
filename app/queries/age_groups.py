"""The register of age groups, ready to be asked."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.plain import read_plain
from app.domain.age_groups import AgeGroups
from app.models.register import AgeGroup

_ALL = select(AgeGroup.from_year, AgeGroup.id)


def load_age_groups(session: Session) -> AgeGroups:
    """Return the age groups (one query)."""
    return AgeGroups((from_year, number) for from_year, number in read_plain(session, _ALL))
