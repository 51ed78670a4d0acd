"""Several reads in one statement: one way to the database and back, however many tables are asked.

Each row travels as one text (a JSON array), so that rows of different tables stand beneath one another.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, Integer, Select, Text, func, literal, select, union_all
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import InstrumentedAttribute, Session
from sqlalchemy.sql.functions import FunctionElement

T = TypeVar("T")


@dataclass(frozen=True)
class Part(Generic[T]):
    """A query, the order of its rows, and what is made of them. A time of day may be a text in ISO format."""

    query: Select[*tuple[Any, ...]]
    take: Callable[[Iterable[Any]], T]
    order: tuple[ColumnElement[Any] | InstrumentedAttribute[Any], ...] = ()

    def read(self, session: Session) -> T:
        """Read it alone (one query)."""
        return self.take(session.execute(self.query.order_by(*self.order) if self.order else self.query))


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


def read_together(session: Session, *parts: Part[Any]) -> list[Any]:
    """Read all of them (one query), and return what is made of each, in their order."""
    names: list[Sequence[str]] = []
    packed = []
    for number, part in enumerate(parts):
        rows = part.query.add_columns(func.row_number().over(order_by=part.order or None).label("nth")).subquery()
        names.append(rows.c.keys())
        packed.append(select(literal(number, Integer).label("part"), _Packed(*rows.c).label("packed")))
    found: list[list[Any]] = [[] for _part in parts]
    for number, text in session.execute(union_all(*packed)):
        found[number].append(SimpleNamespace(**dict(zip(names[number], json.loads(text), strict=True))))
    return [part.take(sorted(rows, key=_nth)) for part, rows in zip(parts, found, strict=True)]


def _nth(row: Any) -> int:
    return int(row.nth)
