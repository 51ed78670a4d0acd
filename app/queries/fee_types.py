"""The fee types of the library's own: what a debt that is added by hand can be for."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.register import FeeType


@dataclass(frozen=True, slots=True)
class FeeTypeRow:
    """A fee type to be chosen."""

    code: str
    name: str


def list_fee_types(session: Session) -> tuple[FeeTypeRow, ...]:
    """Return the fee types in their order (one query)."""
    query = select(FeeType.code, FeeType.name).order_by(FeeType.position, FeeType.id)
    return tuple(FeeTypeRow(row.code, row.name) for row in session.execute(query))
