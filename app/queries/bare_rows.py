"""Whole rows of tables as bare columns, for documents: entities take twice as long to make, and nothing that only they have is asked there."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import BigInteger, Select, bindparam, select
from sqlalchemy.orm import Session

from app.database.bulk import keys, one_of
from app.models import Base

T = TypeVar("T", bound=Base)

_OWNER = "owner"


def rows_of(session: Session, table: type[T], patron_id: int) -> Sequence[T]:
    """Return what a table holds of an account, in the order of its ids (one query)."""
    return cast("Sequence[T]", session.execute(_of_account(table), {_OWNER: patron_id}).all())


def rows_among(session: Session, table: type[T], column: str, ids: Collection[int]) -> Sequence[T]:
    """Return the rows of a table where a column holds one of some ids, in the order of their own (one query)."""
    return cast("Sequence[T]", session.execute(_among(table, column), keys(ids)).all())


@cache
def _of_account(table: type[Base]) -> Select[*tuple[Any, ...]]:
    columns = table.__table__.c
    return select(*columns).where(columns.patron_id == bindparam(_OWNER, type_=BigInteger)).order_by(columns.id)


@cache
def _among(table: type[Base], column: str) -> Select[*tuple[Any, ...]]:
    columns = table.__table__.c
    return select(*columns).where(one_of(columns[column])).order_by(columns.id)
