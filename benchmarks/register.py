"""The overview of reminders with 900,000 settings in the database: its rows delivered and shown, against the same rows bare.

450 units beneath one account organisation, 20 categories more and ten loan types; every unit sets every step of each. The
overview is of one unit and one category: every loan type and step there is, told with what is inherited.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView
from sqlalchemy import func, insert, select, text

from app.database.engine import Database
from app.domain.categories import STEPS
from app.models.organisation import Organisation, OrganisationClosure
from app.models.patron_category import ReminderSetting
from app.models.register import LoanType, PatronCategory
from app.queries.categories import ReminderRow, list_reminders
from app.windows.common.theme import Mode, theme
from app.windows.unit_register.reminder_table import Combination, ReminderTable
from benchmarks.table import Figure, median_of
from tests import library
from tests.counting import statements
from tests.databases import ADMINISTRATOR, EmbeddedFiles, ServerDatabases, Source, as_staff
from tests.units import add_units

UNITS, CATEGORIES, LOAN_TYPES = 450, 20, 10
_TIMES = 15
_TARGET = 2
_SIZE = (1100, 480)
_FILL = """
    insert into reminder_setting (organisation_id, patron_category_id, loan_type_id, step, days, fee_child, fee_adult, text)
    select unit.id, category.id, kind.id, steps.step, 7, 500, 1000, 'Remember to return'
    from organisation unit cross join patron_category category cross join loan_type kind cross join ({steps}) steps
    where unit.code like 'U%' and category.code like 'bench%'
    order by unit.id, category.id
"""

Index = QModelIndex | QPersistentModelIndex


class BareCells(QAbstractTableModel):
    """Texts that are in memory already."""

    def __init__(self, rows: list[list[str]]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return as many as a row has."""
        return 0 if parent.isValid() else len(self._rows[0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the text of a cell."""
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


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
    unit, category = _fill(owner)
    database = as_staff(owner, ADMINISTRATOR)
    with database.reading() as session:
        with statements(session) as seen:
            rows = list_reminders(unit, category).read(session)
        where = f"{name}, {UNITS * CATEGORIES * LOAN_TYPES * len(STEPS):,} settings"
        yield Figure(what=f"overview of reminders, {where}: statements", value=len(seen), against="one", limit=1, target=1, unit="")
        read = median_of(_TIMES, partial(list_reminders(unit, category).read, session))
        own = select(ReminderSetting.__table__).where(
            ReminderSetting.organisation_id.in_(select(OrganisationClosure.ancestor_id).where(OrganisationClosure.descendant_id == unit)),
            ReminderSetting.patron_category_id == category,
        )
        bare = median_of(_TIMES, lambda: session.execute(own).all())
        yield Figure(what="the same, its rows delivered", value=read, against="bare SQL of the same rows", limit=bare)
    shown, plain = _show(rows), _show_bare([[f"{step} {row.code}" for step in ("", *STEPS)] for row in rows])
    yield Figure(what="the same, painted", value=shown, against="bare table, the same cells in memory", limit=plain)
    yield Figure(what="the same, from the asking to painted", value=read + shown, against="bare SQL and bare table", limit=bare + plain, target=_TARGET)
    if database is not owner:
        database.dispose()
    source.release(owner)


def _fill(database: Database) -> tuple[int, int]:
    """Make the settings within the server; return a unit and a category to look at."""
    unit = add_units(database, library.load(database), UNITS)[UNITS // 2]
    with database.writing() as session:
        root = session.scalars(select(Organisation.id).where(Organisation.kind == "root")).one()
        for table, wanted in ((PatronCategory, CATEGORIES), (LoanType, LOAN_TYPES)):
            there = session.scalar(select(func.count()).select_from(table)) or 0
            count = wanted if table is PatronCategory else wanted - there
            rows = [{"organisation_id": root, "code": f"bench{n}", "name": f"Bench {n}", "position": 100 + n} for n in range(count)]
            session.execute(insert(table), rows)
        if database.is_postgresql:
            session.execute(text("set local session_replication_role = replica"))  # neither triggers nor checks of references
        steps = " union all ".join(f"select '{step}' as step" for step in STEPS)
        session.execute(text(_FILL.format(steps=steps)))
        category = session.scalars(select(PatronCategory.id).where(PatronCategory.code == f"bench{CATEGORIES // 2}")).one()
        assert session.scalar(select(func.count()).select_from(ReminderSetting)) == UNITS * CATEGORIES * LOAN_TYPES * len(STEPS)
        session.commit()
    with database.write_engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("analyze"))
    return unit, category


def _show(rows: list[ReminderRow]) -> float:
    """Return the milliseconds to the overview filled and painted, as the tab does it when another category is chosen."""
    table = ReminderTable()
    table.retranslate()
    table.resize(*_SIZE)
    table.show()
    QApplication.processEvents()

    def fill() -> None:
        table.show_rows(rows, len(STEPS) - 1, len(STEPS) - 1, Combination(rows[0].loan_type_id, "1"))

    return paint_time(table, fill)


def _show_bare(cells: list[list[str]]) -> float:
    table, model = QTableView(), BareCells(cells)
    table.setModel(model)
    table.resize(*_SIZE)
    table.show()
    QApplication.processEvents()

    def fill() -> None:
        model.beginResetModel()
        model.endResetModel()

    return paint_time(table, fill)


def paint_time(table: QTableView, fill: Callable[[], None]) -> float:
    """Return the milliseconds to a table filled and painted, the best of several; the table is closed."""
    spent = []
    for _ in range(_TIMES):
        began = time.perf_counter()
        fill()
        table.viewport().repaint()
        QApplication.processEvents()
        spent.append((time.perf_counter() - began) * 1000)
    table.close()
    return min(spent)
