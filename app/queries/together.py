"""Several reads in one statement: one way to the database and back, however many tables are asked.

Each row travels as one text (a JSON array), so that rows of different tables stand beneath one another.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from types import SimpleNamespace
from typing import Any, Generic, TypeVar

from sqlalchemy import BigInteger, ColumnElement, CompoundSelect, Integer, Select, Text, bindparam, func, literal, select, union_all
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import InstrumentedAttribute, Session
from sqlalchemy.sql.functions import FunctionElement

T = TypeVar("T")

ORGANISATION = bindparam("organisation", type_=BigInteger)
CATEGORY = bindparam("category", type_=BigInteger)
"""What the queries of parts are asked for."""


@dataclass(frozen=True, eq=False)
class Part(Generic[T]):
    """A query made once (making it takes longer than the answer), the order of its rows, and what is made of them for an organisation.

    A time of day may be a text in ISO format.
    """

    query: Select[*tuple[Any, ...]]
    take: Callable[[Iterable[Any], int], T]
    order: tuple[ColumnElement[Any] | InstrumentedAttribute[Any], ...] = ()

    @cached_property
    def ordered(self) -> Select[*tuple[Any, ...]]:
        """The query with its order."""
        return self.query.order_by(*self.order)

    def of(self, organisation_id: int, category_id: int | None = None) -> Asked[T]:
        """Ask it for an organisation, and a category."""
        return Asked(self, organisation_id, category_id)


@dataclass(frozen=True, slots=True)
class Asked(Generic[T]):
    """A part, and what it is asked for."""

    part: Part[T]
    organisation_id: int
    category_id: int | None

    @property
    def values(self) -> dict[str, int | None]:
        """What is filled in."""
        return {"organisation": self.organisation_id, "category": self.category_id}

    def read(self, session: Session) -> T:
        """Read it alone (one query)."""
        return self.part.take(session.execute(self.part.ordered, self.values), self.organisation_id)


class _Packed(FunctionElement[str]):
    """A row as a JSON array."""

    type = Text()
    name = "packed"
    inherit_cache = True


@compiles(_Packed, "sqlite")
def _packed_by_sqlite(element: _Packed, compiler: Any, **options: Any) -> str:
    return f"json_array({compiler.process(element.clauses, **options)})"


@compiles(_Packed, "postgresql")
def _packed_by_postgresql(element: _Packed, compiler: Any, **options: Any) -> str:
    return f"json_build_array({compiler.process(element.clauses, **options)})::text"


def read_together(session: Session, *asked: Asked[Any]) -> list[Any]:
    """Read all of them, for the same organisation and category (one query), and return what is made of each, in their order."""
    statement, names = _united(tuple(one.part for one in asked))
    found: list[list[Any]] = [[] for _part in asked]
    for number, text in session.execute(statement, asked[0].values):
        found[number].append(SimpleNamespace(**dict(zip(names[number], json.loads(text), strict=True))))
    return [one.part.take(sorted(rows, key=_nth), one.organisation_id) for one, rows in zip(asked, found, strict=True)]


@cache
def _united(parts: tuple[Part[Any], ...]) -> tuple[CompoundSelect[*tuple[Any, ...]], list[Sequence[str]]]:
    """Return the statement that reads all of them, and the names of the columns of each."""
    names: list[Sequence[str]] = []
    packed = []
    for number, part in enumerate(parts):
        rows = part.query.add_columns(func.row_number().over(order_by=part.order or None).label("nth")).subquery()
        names.append(rows.c.keys())
        packed.append(select(literal(number, Integer).label("part"), _Packed(*rows.c).label("packed")))
    return union_all(*packed), names


def _nth(row: Any) -> int:
    return int(row.nth)
