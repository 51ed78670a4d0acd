"""Writing many rows at once: arrays on PostgreSQL, where row by row is slow and COPY refused under row-level security; blocks on SQLite."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

import psycopg
from psycopg.adapt import Dumper
from sqlalchemy import (
    JSON,
    BigInteger,
    BindParameter,
    Column,
    ColumnElement,
    Delete,
    Dialect,
    Insert,
    Table,
    Text,
    TypeDecorator,
    UnaryExpression,
    Update,
    bindparam,
    cast,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import InstrumentedAttribute, Session
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.expression import TableValuedAlias
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.operators import custom_op

from app.database.blocks import insert_blocks, insert_numbered_blocks
from app.models import Base

T = TypeVar("T")

_KEYS = "keys"
_PLUS = custom_op[Any]("+")
CHUNK = 5_000
"""Rows of one statement."""

Row = Mapping[str, Any]
Columns = Mapping[str, Sequence[Any]]


def insert_rows(session: Session, model: type[Base], rows: Sequence[Row]) -> None:
    """Insert rows that all fill the same columns; the other columns get the defaults of the schema."""
    for chunk in _chunks(rows):
        insert_columns(session, model, _columns(chunk))


def insert_columns(session: Session, model: type[Base], columns: Columns) -> None:
    """As `insert_rows`, in one statement: each column with the values of its rows, of which there is one at least."""
    table = _table(model)
    if _takes_arrays(session):
        session.execute(_by_arrays(table, columns))
    else:
        insert_blocks(session, table, columns)


def insert_numbered(session: Session, model: type[Base], rows: Sequence[Row]) -> list[int]:
    """Insert rows as `insert_rows` does; return the ids that they were given, in the order of the rows."""
    table = _table(model)
    ids: list[int] = []
    for chunk in map(_columns, _chunks(rows)):
        if _takes_arrays(session):
            given: Iterable[int] = session.scalars(_by_arrays(table, chunk).returning(table.c.id))
        else:
            given = insert_numbered_blocks(session, table, chunk)
        ids += sorted(given)  # both databases number in the order of the rows
    return ids


def update_rows(session: Session, model: type[Base], rows: Sequence[Row]) -> None:
    """Give versioned rows other values: each row names its key, the version that was read, and the same columns.

    Raises StaleDataError where somebody changed or removed one of them meanwhile.
    """
    table = _table(model)
    for chunk in _chunks(rows):
        columns = [name for name in chunk[0] if name not in _keys(table)]
        if _takes_arrays(session):
            new = _values(table, chunk)
            statement: Update | Delete = update(table).values({name: _given(table.c[name], new.c[name]) for name in columns} | {"version": table.c.version + 1})
            _send(session, statement.where(*(table.c[key] == new.c[key] for key in _keys(table))), len(chunk))
        else:
            statement = update(table).values({name: bindparam(f"new_{name}") for name in columns} | {"version": table.c.version + 1})
            _send_each(session, statement, chunk)


def delete_rows(session: Session, model: type[Base], rows: Sequence[Row]) -> None:
    """Remove versioned rows: each names its key and the version that was read. Raises StaleDataError as `update_rows` does."""
    table = _table(model)
    for chunk in _chunks(rows):
        if _takes_arrays(session):
            gone = _values(table, chunk)
            _send(session, delete(table).where(*(table.c[key] == gone.c[key] for key in _keys(table))), len(chunk))
        else:
            _send_each(session, delete(table), chunk)


def among(column: InstrumentedAttribute[Any], ids: Collection[int]) -> ColumnElement[bool]:
    """Return the condition that a key is one of very many, given as one value: both databases take long to read thousands, and SQLite takes so many only."""
    return _OneOf(column, bindparam(None, ids, type_=_Keys()))


def one_of(column: InstrumentedAttribute[Any] | ColumnElement[Any]) -> ColumnElement[bool]:
    """Return the same condition for a query that is made once, quicker to send again and again: `keys` gives it the keys as it is sent."""
    return _OneOf(column, bindparam(_KEYS, type_=_Keys()))


def keys(ids: Collection[int]) -> dict[str, Collection[int]]:
    """Return the values of a query that has `one_of` in it."""
    return {_KEYS: ids}


def aside(dialect: str, column: InstrumentedAttribute[T]) -> ColumnElement[T] | InstrumentedAttribute[T]:
    """Return a column to compare that is no way to begin with, such as one that nearly every row fulfils.

    SQLite has no statistics and would begin with its index, read from end to end; a plus before it keeps it out. PostgreSQL knows
    better, and could not guess how many rows remain.
    """
    return UnaryExpression(column.expression, operator=_PLUS, type_=column.type) if dialect == "sqlite" else column


class _Keys(TypeDecorator[Collection[int]]):
    """Very many keys as one value: an array, or the text of a JSON list."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        """Return the type that each database reads them by."""
        return ARRAY(BigInteger()) if dialect.name == "postgresql" else Text()

    def bind_processor(self, dialect: Dialect) -> Callable[[Collection[int] | None], Any]:
        """Hand them over as that."""
        return _Numbers if dialect.name == "postgresql" else _as_list


class _Numbers:
    """Keys on their way to the server."""

    def __init__(self, numbers: Collection[int] | None) -> None:
        self.numbers = numbers or ()


class _NumbersDumper(Dumper):
    """Writes an array of keys at one stroke: a dozen times as quick as one number after the other, and a list asks for its keys a dozen times."""

    oid = psycopg.postgres.types["int8"].array_oid

    def dump(self, obj: _Numbers) -> bytes:
        """Return it as the server reads it."""
        return f"{{{','.join(map(str, obj.numbers))}}}".encode()


psycopg.adapters.register_dumper(_Numbers, _NumbersDumper)


def _as_list(numbers: Collection[int] | None) -> str:
    return f"[{','.join(map(str, numbers or ()))}]"


class _OneOf(FunctionElement[bool]):
    """A key among very many: a piece of its own, since lists ask for it a dozen times, and a subquery takes long to make.

    It has no type: SQLAlchemy would compare a truth value with 1 on SQLite, and no index would help.
    """

    inherit_cache = True


@compiles(_OneOf)
def _one_of(element: _OneOf, compiler: SQLCompiler, **options: Any) -> str:
    key, values = (compiler.process(part, **options) for part in element.clauses)
    return f"{key} IN (SELECT value FROM json_each({values}))"  # noqa: S608 - both are compiled, no value is in them


@compiles(_OneOf, "postgresql")
def _one_of_array(element: _OneOf, compiler: SQLCompiler, **options: Any) -> str:
    key, values = (compiler.process(part, **options) for part in element.clauses)
    return f"{key} = ANY ({values})"


def _send(session: Session, statement: Update | Delete, expected: int) -> None:
    if session.connection().execute(statement).rowcount != expected:
        raise StaleDataError


def _send_each(session: Session, statement: Update | Delete, rows: Sequence[Row]) -> None:
    """Send one statement with the values of every row (SQLite, where nobody else writes meanwhile)."""
    assert isinstance(statement.table, Table)
    table = statement.table
    wanted = statement.where(*(table.c[key] == bindparam(f"new_{key}") for key in _keys(table)))
    if session.connection().execute(wanted, [{f"new_{name}": value for name, value in row.items()} for row in rows]).rowcount != len(rows):
        raise StaleDataError


def _keys(table: Table) -> list[str]:
    """Return what a versioned row is found by: its key and the version that was read."""
    return [*(column.name for column in table.primary_key), "version"]


def _values(table: Table, rows: Sequence[Row]) -> TableValuedAlias:
    """Return rows as a table of the statement: one array for each column."""
    columns = _columns(rows)
    return func.unnest(*(_array(table.c[name], columns[name]) for name in columns)).table_valued(*columns).render_derived(name="given")


def _columns(rows: Sequence[Row]) -> Columns:
    return {name: [row[name] for row in rows] for name in rows[0]}


def _array(column: Column[Any], values: Sequence[Any]) -> BindParameter[Any]:
    """Return the values of a column; `_given` takes them out again."""
    if isinstance(column.type, JSON):  # as text: a list in an array would be one more dimension of it
        return bindparam(f"new_{column.name}", [None if value is None else json.dumps(value) for value in values], type_=ARRAY(Text()))
    return bindparam(f"new_{column.name}", list(values), type_=ARRAY(column.type))


def _given(column: Column[Any], given: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a value as its column takes it."""
    return cast(given, JSON) if isinstance(column.type, JSON) else given


def _by_arrays(table: Table, columns: Columns) -> Insert:
    """Return `INSERT … SELECT … FROM unnest(…)`: one array for each column (database.md 2)."""
    names = list(columns)
    values = func.unnest(*(_array(table.c[name], columns[name]) for name in names)).table_valued(*names, with_ordinality="place").render_derived()
    chosen = select(*(_given(table.c[name], values.c[name]) for name in names)).order_by(values.c.place)
    return insert(table).from_select(names, chosen, include_defaults=False)


def _chunks(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    return (rows[start : start + CHUNK] for start in range(0, len(rows), CHUNK))


def _takes_arrays(session: Session) -> bool:
    return session.get_bind().dialect.name == "postgresql"


def _table(model: type[Base]) -> Table:
    table = model.__table__
    assert isinstance(table, Table)
    return table
