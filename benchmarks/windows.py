"""Opening each window on imported data, against a bare table of as many rows in as bare a main window.

The data are the Evergreen sample set where its folder is there (LANEDISK_DATA, else beside the checkout), else the
demonstration library. Measured from the command to everything read, shown and painted, the event loop waiting as
the program's does: one that spins would take the time of the thread that reads.

The parameter with very many rules is measured like with like: both tables have their rows in memory already (the
window's reading is answered from memory), and both are painted with their rows, in a main window that is there.
The window paints its table first and makes its list boxes and buttons right after: when all of it is there and painted
is a figure of its own, and so is the reading.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QAbstractTableModel, QEvent, QEventLoop, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QMdiArea, QTableView
from sqlalchemy import insert
from sqlalchemy.orm import Session

from app.background.client import Client
from app.background.garbage import Collector
from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.parameters.changes import rule_fields
from app.domain.parameters.rule import Rule, Variables, combination
from app.domain.parameters.value import Value
from app.models.parameter_rule import ParameterRule
from app.queries.parameters import list_rules
from app.queries.rule_listing import Reading, read_listing
from app.services.actor import actor_at, sign_in
from app.services.demo import ADMINISTRATOR as DEMO_ADMINISTRATOR
from app.services.demo import ensure_demo
from app.services.imports import import_concerto
from app.services.setup import initialise
from app.settings import Settings
from app.windows.circulation_parameters.window import CirculationParametersWindow
from app.windows.commands import commands
from app.windows.common.inner_window import InnerWindow
from app.windows.languages import Languages
from app.windows.look import Look
from app.windows.main_window import MainWindow
from app.windows.unit_register.window import UnitRegisterWindow
from benchmarks.table import Figure, in_turn

DATA = Path(os.environ.get("LANEDISK_DATA", Path(__file__).parent.parent.parent / "shared" / "data" / "concerto_enhanced"))
MANY = 50_000
_TIMES = 5
_TURNS = 7
_SIZE = (1366, 768)
_WINDOWS = (("Circulation parameters", "parameters.circulation", 40), ("Unit register", "registers.units", 40), ("Patrons", "patrons.search", 100))
"""Its name, the command that opens it, and about how many rows stand in it."""

_WAITING = QEventLoop.ProcessEventsFlag.WaitForMoreEvents

Index = QModelIndex | QPersistentModelIndex


class BareModel(QAbstractTableModel):
    """Rows that are in memory already."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._rows = [[f"row {n}, column {column}" for column in range(8)] for n in range(count)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return eight."""
        return 0 if parent.isValid() else 8

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the text of a cell."""
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


class RowsPainted(QObject):
    """Notes when a table is painted that has rows."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self.painted = False
        self._table = table
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the events of the table's inner part."""
        self.painted = self.painted or (event.type() == QEvent.Type.Paint and self._table.model().rowCount() > 0)
        return False


def measure() -> Iterator[Figure]:
    """Open every window a few times, and so a bare one."""
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        database, login = _library(Path(folder))
        collector, languages = Collector(app), Languages(app)
        signed_in = sign_in(database, login, "", trusted=True)
        client = Client.open(database, actor_at(database, signed_in, signed_in.points[0].id), Settings(Path(folder) / "settings.toml"))
        look = Look(client.settings, languages)
        look.apply()  # as in the program: the style sheet is half the work of opening a window
        main = MainWindow(client, look)
        main.resize(*_SIZE)
        main.show()
        _settle(client.runner.idle)
        collector.pass_over()
        main.area.count_changed.connect(collector.put_off)
        for name, command, rows in _WINDOWS:
            yield Figure(what=f"opening {name}", value=_open(main, command), against=f"bare table, {rows} rows", limit=_open_bare(rows))
        slowest, which = max((min(_busy_opening(main, command.id) for _ in range(_TIMES)), command.id) for command in commands() if command.window)
        yield Figure(what=f"GUI thread busy at most, opening any window ({which})", value=slowest, against="what nobody feels", limit=50, target=1)
        _add_rules(database, client.actor.account_id)
        against = f"bare table, {MANY:,} rows in memory"
        with _read_before():
            whole = _open(main, "parameters.circulation")
            painted, limit = in_turn(_TURNS, partial(_open_rules, main), partial(_open_bare, MANY))
        yield Figure(what=f"a parameter with {MANY:,} rules in memory, to all of the window painted", value=whole, against=against, limit=_open_bare(MANY))
        yield Figure(what=f"a parameter with {MANY:,} rules in memory, to its rows painted", value=painted, against=against, limit=limit, target=2)
        bare = _read_bare(database, client) + _open_bare(MANY)
        yield Figure(what="the same, read from the database", value=_open_rules(main), against="fetched as dataclasses, bare table", limit=bare)
        for what, longest in _longest_busy(main):
            yield Figure(what=f"GUI thread busy at most, {what}", value=longest, against="what nobody feels", limit=50, target=1)
        main.close()
        client.close()
        collector.stop()


def _library(folder: Path) -> tuple[Database, str]:
    """Return a database with a whole library in it, and who signs in."""
    if not DATA.is_dir():
        ensure_demo(folder / "demo.db")
        return Database(f"sqlite:///{folder / 'demo.db'}"), DEMO_ADMINISTRATOR
    database = Database(f"sqlite:///{folder / 'imported.db'}")
    initialise(database)
    import_concerto(UnitOfWork(database, actor_at(database, sign_in(database, "admin", "", trusted=True))), DATA)
    return database, "admin"


def _add_rules(database: Database, account_id: int) -> None:
    """Give the first parameter many rules, each for a shelf of its own."""
    value = Value(number=14, unit="days")
    rules = [Rule(parameter="loan-period", organisation_id=account_id, value=value, variables=Variables(shelf=f"S{n}")) for n in range(MANY)]
    with database.writing() as session:
        session.execute(insert(ParameterRule), [{**rule_fields(rule), "combination": combination(rule), "protected": False} for rule in rules])
        session.commit()


@contextmanager
def _read_before() -> Iterator[None]:
    """Have the window Circulation parameters find in memory what it has read once."""
    known = dict[object, Reading]()

    def remembered(session: Session, key: str, organisation_id: int, **rest: Any) -> Reading:
        if (key, organisation_id) not in known:
            known[key, organisation_id] = read_listing(session, key=key, organisation_id=organisation_id, **rest)
        return known[key, organisation_id]

    with patch(f"{CirculationParametersWindow.__module__}.read_listing", remembered):
        yield


def _read_bare(database: Database, client: Client) -> float:
    """Return the milliseconds in which the rules are fetched as dataclasses in this thread, the quickest of a few."""
    spent = []
    for _ in range(_TIMES):
        began = time.perf_counter()
        with database.reading() as session:
            list_rules(session, client.tree, "loan-period", client.actor.account_id)
        spent.append((time.perf_counter() - began) * 1000)
    return min(spent)


def _open(main: MainWindow, command: str) -> float:
    """Return the milliseconds from the command to the window painted with all that it reads, the quickest of a few."""
    spent = []
    for _ in range(_TIMES):
        began = time.perf_counter()
        window = main.open(command)
        assert window is not None
        _settle(main.client.runner.idle)
        _settle(partial(_is_whole, window))
        spent.append((time.perf_counter() - began) * 1000)
        window.close()
        _settle(main.client.runner.idle)
    return min(spent)


def _open_rules(main: MainWindow) -> float:
    """Return the milliseconds from the command to the table of rules painted with its rows, the quickest of a few."""
    spent = []
    for _ in range(_TIMES):
        began = time.perf_counter()
        window = main.open("parameters.circulation")
        assert isinstance(window, CirculationParametersWindow)
        rows = RowsPainted(window.view.table)
        while not rows.painted:
            QApplication.processEvents(_WAITING)
        spent.append((time.perf_counter() - began) * 1000)
        _settle(main.client.runner.idle)
        window.close()
        _settle(main.client.runner.idle)
    return min(spent)


def _longest_busy(main: MainWindow) -> Iterator[tuple[str, float]]:
    """Open the parameter with very many rules, type into its shelf filter, read it again; the calmest of a few for each."""
    spent: dict[str, list[float]] = {"opening": [], "typing a shelf": [], "reading again": []}
    for _ in range(_TIMES):
        spent["opening"].append(_busy(main, [partial(main.open, "parameters.circulation")]))
        window = main.open("parameters.circulation")  # the one that is there
        assert isinstance(window, CirculationParametersWindow)
        _settle(partial(_is_whole, window))
        shelf = window.findChild(QLineEdit, "filter_shelf_editor")
        assert shelf is not None
        spent["typing a shelf"].append(_busy(main, [partial(QTest.keyClicks, shelf, key) for key in "S1234"]))
        spent["reading again"].append(_busy(main, [window.refresh]))
        window.close()
        _settle(main.client.runner.idle)
    return iter([(what, min(longest)) for what, longest in spent.items()])


def _busy_opening(main: MainWindow, command: str) -> float:
    """Return the longest time in milliseconds between two beats while a window opens."""
    longest = _busy(main, [partial(main.open, command)])
    window = main.area.active()
    assert window is not None
    window.close()
    _settle(main.client.runner.idle)
    return longest


def _busy(main: MainWindow, steps: Sequence[Callable[[], object]]) -> float:
    """Take steps, as quickly as one types, and wait for what comes of the last; return the longest time in milliseconds between two beats of a timer.

    Each step is an event of its own, as a key is: what it paints is another one. The time is that of this thread on the processor:
    what else the machine does is no part of it.
    """
    QApplication.processEvents()  # what was to be painted before is no part of it
    beats = [time.thread_time()]
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.thread_time()))
    timer.start(0)
    for number, step in enumerate(steps, 1):
        QTimer.singleShot(0, step)
        until = time.perf_counter() + (0.15 if number < len(steps) else 1)
        while time.perf_counter() < until or not main.client.runner.idle():
            QApplication.processEvents()
    timer.stop()
    return max(after - before for before, after in pairwise(beats)) * 1000


def _open_bare(rows: int) -> float:
    """Return the milliseconds to a bare table painted in a main window that is there already."""
    frame, area, model = QMainWindow(), QMdiArea(), BareModel(rows)
    frame.setCentralWidget(area)
    frame.resize(*_SIZE)
    frame.show()
    QApplication.processEvents()
    spent = []
    for _ in range(_TIMES):
        began = time.perf_counter()
        table = QTableView()
        table.setModel(model)
        area.addSubWindow(table)
        table.showMaximized()
        QApplication.processEvents()
        spent.append((time.perf_counter() - began) * 1000)
        area.closeAllSubWindows()
    frame.close()
    return min(spent)


def _is_whole(window: InnerWindow) -> bool:
    """Say whether all of a window is made."""
    return not isinstance(window, CirculationParametersWindow | UnitRegisterWindow) or window.view.complete


def _settle(idle: Callable[[], bool]) -> None:
    """Let everything asked for come and be painted."""
    while not idle():
        QApplication.processEvents(_WAITING)
    QApplication.processEvents()
