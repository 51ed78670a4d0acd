"""Rows that the tests of tables show."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.windows.common.row_table_model import Badge, Cell, Column, RowKind, RowTableModel
from app.windows.common.table_view import TableView


@dataclass(frozen=True, slots=True)
class Book:
    """A row: its number, title, price in öre, and kind."""

    number: int
    title: str
    price: int | None = None
    kind: RowKind = RowKind.NORMAL


BOOKS = (
    Book(1, "Örnen", 500),
    Book(2, "Aniara", None),
    Book(3, "Zon", 1200, RowKind.UNSAVED),
    Book(4, "Ålen", 100, RowKind.REMOVED),
    Book(5, "Filialen", 0, RowKind.EXCEPTION),
)


def title(row: Book) -> Cell:
    return Cell(text=row.title, secondary="bok", icon="book-open", badge=Badge(text="2 i kö", tone="warn") if row.number == 1 else None)


def price(row: Book) -> Cell:
    return Cell(text="" if row.price is None else str(row.price), old="7" if row.number == 3 else "", bold=True)


def price_of(row: Book) -> int | None:
    return row.price


def title_of(row: Book) -> str:
    return f"<{row.title}>"


def number_of(row: Book) -> int:
    return row.number


def kind_of(row: Book) -> RowKind:
    return row.kind


def span_of(row: Book) -> tuple[int, int] | None:
    return (1, 2) if row.kind is RowKind.EXCEPTION else None


COLUMNS = (
    Column[Book](key="number", header="Nr", cell=lambda row: str(row.number), sort=number_of, right=True, required=True),
    Column[Book](key="title", header="Titel", cell=title, tip=title_of, width="stretch"),
    Column[Book](key="price", header="Pris", full="Pris i öre", cell=price, sort=price_of, export=price_of, right=True),
)


def book_model(parent: QObject) -> RowTableModel[Book]:
    """Return a model of the books, without rows."""
    return RowTableModel(COLUMNS, parent, key=number_of, row_kind=kind_of, span=span_of)


def book_table(several: bool = False) -> tuple[TableView, RowTableModel[Book]]:
    """Return a table with its model, without rows."""
    table = TableView("Böcker", object_name="books", several=several)
    model = book_model(table)
    table.set_table_model(model)
    return table, model
