"""Searching among 1,000,000 patrons: the rows of a keystroke against the bare SQL of the same rows, and painted against a bare table.

The texts are what people type on the way to a name, a number, a day or an address, two-letter beginnings that hundreds of thousands have
among them, and the filters alone.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import make_dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QTableView
from sqlalchemy import event
from sqlalchemy.orm import Session

from app.queries.organisation import load_tree
from app.queries.patron_rows import PatronPage, search_patrons
from app.queries.patrons import PatronSearch
from app.windows.common.patron.list_columns import PatronColumns, row_key, row_kind
from app.windows.common.row_table_model import RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import Mode, theme
from benchmarks.people import fill
from benchmarks.register import BareCells, paint_time
from benchmarks.table import Figure
from tests import library
from tests.databases import ADMINISTRATOR, EmbeddedFiles, ServerDatabases, Source, as_staff

PATRONS = 1_000_000
_NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
_ROUNDS = 3
_TARGET, _LIMIT_MS = 2, 100
_SIZE = (1300, 560)
_TYPED = (
    "a", "an", "and", "ande", "anders", "anders a", "an an", "an la", "ma jo", "jo", "kar", "nils", "dvora", "åb", "ek", "2", "21", "2100", "210012345", "070",
    "0701234", "1968", "19680101", "storgatan", "stor li", "anna@", "anna.e", "lindby", "qq", "12345",
)  # fmt: skip
_FILTERS: tuple[dict[str, Any], ...] = ({"blocked": True}, {"in_debt": True}, {"expired": True}, {"blocked": True, "in_debt": True})


def measure() -> Iterator[Figure]:
    """Measure on the embedded file and on PostgreSQL, there as a member of staff."""
    app = QApplication.instance() or QApplication([])
    theme().install(Mode.LIGHT)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        kinds = {"library": library.furnish}
        for name, source in (("SQLite", EmbeddedFiles(folder, kinds)), ("PostgreSQL", ServerDatabases(kinds))):
            stack.callback(source.close)
            yield from _measure(name, source)
    app.processEvents()


def _measure(name: str, source: Source) -> Iterator[Figure]:
    owner = source.fresh("library")
    fill(owner, PATRONS)
    database = as_staff(owner, ADMINISTRATOR)
    with database.reading() as session:
        searching = _Searching(session)
        pages, rows, bare = [], [], []
        for search in searching.all():
            page, whole, plain = searching.time(search)
            pages.append(page)
            rows.append(whole)
            bare.append(plain)
    where = f"{name}, {PATRONS:,} patrons"
    yield Figure(what=f"a keystroke's rows delivered, {where}: p95", value=_p95(rows), against="bare SQL as dataclasses", limit=_p95(bare), target=_TARGET)
    yield Figure(what="the same", value=_p95(rows), against="what may be waited", limit=_LIMIT_MS, target=1)
    page = max(pages, key=lambda one: len(one.rows))
    yield Figure(what="the same rows painted", value=_shown(page), against="bare table, the same cells in memory", limit=_shown_bare(page), target=_TARGET)
    if database is not owner:
        database.dispose()
    source.release(owner)


class _Searching:
    """Searches as the window does, and asks the same statements bare."""

    def __init__(self, session: Session) -> None:
        self._session, self._tree = session, load_tree(session)
        self._account, self._place = (self._tree.by_code(code).id for code in ("lindby", "DISK1"))

    def all(self) -> Iterator[PatronSearch]:
        """Return what is searched for."""
        for text in _TYPED:
            yield PatronSearch(text=text, account_id=self._account)
        for filters in _FILTERS:
            yield PatronSearch(text="", account_id=self._account, **filters)

    def time(self, search: PatronSearch) -> tuple[PatronPage, float, float]:
        """Return a page, and the milliseconds to it and to its statements bare: the best of some rounds."""
        engine = self._session.get_bind()
        asked: list[tuple[str, Any]] = []

        def note(_conn: object, _cursor: object, statement: str, parameters: Any, *_rest: object) -> None:
            asked.append((statement, parameters))

        event.listen(engine, "before_cursor_execute", note)
        page = self._search(search)
        event.remove(engine, "before_cursor_execute", note)
        whole, plain = [], []
        for _ in range(_ROUNDS):
            whole.append(_timed(lambda: self._search(search)))
            plain.append(_timed(lambda: self._bare(asked)))
        return page, min(whole), min(plain)

    def _search(self, search: PatronSearch) -> PatronPage:
        return search_patrons(self._session, search, self._tree, _NOW, self._place)

    def _bare(self, asked: list[tuple[str, Any]]) -> None:
        cursor = self._session.connection().connection.cursor()
        for statement, parameters in asked:
            cursor.execute(statement, parameters)
            row = _row(tuple(f"c{n}" for n in range(len(cursor.description or ()))))
            for values in cursor.fetchall():
                row(*values)


_made: dict[tuple[str, ...], type] = {}


def _row(names: tuple[str, ...]) -> type:
    if names not in _made:
        _made[names] = make_dataclass("Row", names, frozen=True, slots=True)
    return _made[names]


def _timed(work: Any) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


def _shown(page: PatronPage) -> float:
    table = TableView("", object_name="bench")
    model = RowTableModel(PatronColumns(page.currency, page.reading).columns(), table, key=row_key, row_kind=row_kind)
    table.set_table_model(model)
    table.resize(*_SIZE)
    table.show()
    QApplication.processEvents()

    def fill_it() -> None:
        model.set_rows(page.rows)
        table.grow()

    return paint_time(table, fill_it)


def _shown_bare(page: PatronPage) -> float:
    columns = PatronColumns(page.currency, page.reading).columns()
    cells = [[made if isinstance(made := column.cell(row), str) else made.text for column in columns] for row in page.rows]
    table, model = QTableView(), BareCells(cells)
    table.setModel(model)
    table.resize(*_SIZE)
    table.show()
    QApplication.processEvents()

    def fill_it() -> None:
        model.beginResetModel()
        model.endResetModel()

    return paint_time(table, fill_it)
