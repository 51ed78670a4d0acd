"""What the whole suite shares: both databases, a small library, a clock that stands still, and Qt without a screen.

Warnings fail tests, Qt's too; a window that a test leaves open fails it; tests wait on conditions, never on time.
"""

from __future__ import annotations

import functools
import gc
import os
import shutil
import tempfile
from collections.abc import Generator, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
os.environ.pop("LANEDISK_DATABASE", None)

import hypothesis
import pytest
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.permissions import Actor
from app.queries.organisation import load_tree
from app.queries.staff import find_staff, load_actor
from tests import library as library_module
from tests.compiled import share_compiled
from tests.crashes import make_folder, note_crashes, tell_crashes
from tests.databases import ADMINISTRATOR, EmbeddedFiles, ServerDatabases, Source, as_staff, kinds_wanted, nothing, set_up
from tests.library import Library
from tests.postgres import quick_folder, sweep
from tests.rulebook import add_rules

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.background.client import Client

hypothesis.settings.register_profile("suite", deadline=None, derandomize="CI" in os.environ, database=None)
hypothesis.settings.load_profile("suite")


class Clock:
    """A clock that stands still until it is set: what services take as now."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **span: float) -> None:
        """Put the clock forward by a timedelta's keywords."""
        self.now += timedelta(**span)


class Works:
    """Makes units of work in the name of staff: `work()` acts as the administrator, `work(login="viewer", at="HAM")` as another.

    On PostgreSQL each connects by the database role of its member of staff, as the program does.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock
        self._connected: dict[str, list[Database]] = {}

    def __call__(self, *, login: str = ADMINISTRATOR, at: str | None = None, **options: Any) -> UnitOfWork:
        """Return a unit of work; `at` is the code of the working place, the rest goes to UnitOfWork."""
        return UnitOfWork(self._connection(login), self.actor(login, at), **({"clock": self._clock} | options))

    def actor(self, login: str = ADMINISTRATOR, at: str | None = None) -> Actor:
        """Return a member of staff as the actor at a place (without one: the first they may work at)."""
        with self._database.reading() as session:
            tree, staff = load_tree(session), find_staff(session, login)
            assert staff is not None, f"no staff {login}"
            return load_actor(session, tree, staff, tree.by_code(at).id if at else None)

    def close(self) -> None:
        """Close every connection made for it."""
        for databases in self._connected.values():
            for database in databases:
                database.dispose()

    def _connection(self, login: str) -> Database:
        if not self._database.is_postgresql:
            return self._database
        known = self._connected.setdefault(login, [])
        for database in known:
            if database.write_engine.pool.checkedout() == 0:  # type: ignore[attr-defined]
                return database
        known.append(as_staff(self._database, login))
        return known[-1]


def _furnish_rules(database: Database) -> None:
    """Build the small library and give it the rules of tests/rulebook.py."""
    library_module.furnish(database)
    works = Works(database, Clock(library_module.NOW))
    add_rules(database, library_module.load(database), works())
    works.close()


FURNISHERS = {"bare": nothing, "empty": set_up, "library": library_module.furnish, "rulebook": _furnish_rules}


def _furnishing(request: pytest.FixtureRequest) -> str:
    """Return which of them a test asks for by its fixtures."""
    return next((kind for kind in ("rulebook", "library") if kind in request.fixturenames), "empty")


def pytest_configure(config: pytest.Config) -> None:
    """Keep the user's own folders out of it, and clear up after runs that were killed."""
    home = Path(tempfile.mkdtemp(prefix="lanedisk-home-", dir=quick_folder()))
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(quick_folder()))  # where `tmp_path` lies
    os.environ["HOME"] = str(home)
    for kind in ("DATA", "CONFIG", "STATE", "CACHE"):
        os.environ[f"XDG_{kind}_HOME"] = str(home / kind.lower())
    config.add_cleanup(functools.partial(shutil.rmtree, home, ignore_errors=True))
    share_compiled()
    if not hasattr(config, "workerinput"):
        make_folder(config)
        sweep()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Tell of workers that crashed."""
    tell_crashes(terminalreporter)


def pytest_sessionstart(session: pytest.Session) -> None:
    """Leave collecting to `pytest_runtest_protocol`, see app/background/garbage.py; take over from pytest's own faulthandler."""
    gc.disable()
    note_crashes(session.config)


def pytest_collection_finish() -> None:
    """Keep everything that was imported out of collecting: it stays."""
    gc.freeze()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """After each test and its fixtures, collect on this thread, where Qt's objects belong, what they left; what they did not leave stays."""
    done = yield
    if "qtbot" in getattr(item, "fixturenames", ()):
        gc.collect()
        gc.freeze()  # modules read meanwhile, statements compiled: looking through them again after each test took longer than many tests
    else:
        gc.collect(1)
    return done


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run whatever uses a database on each kind, but for what is marked as shown by one of them only."""
    if "database_kind" in metafunc.fixturenames:
        kinds = [k for k in kinds_wanted() if metafunc.definition.get_closest_marker(f"{_other(k)}_only") is None]
        metafunc.parametrize("database_kind", kinds, scope="session")


def _other(kind: str) -> str:
    return "postgresql" if kind == "sqlite" else "sqlite"


@pytest.fixture(scope="session")
def embedded_files() -> Iterator[Source]:
    """The embedded files."""
    with tempfile.TemporaryDirectory(prefix="lanedisk-files-", dir=quick_folder()) as folder:
        yield EmbeddedFiles(Path(folder), FURNISHERS)


@pytest.fixture(scope="session")
def server_databases() -> Iterator[Source]:
    """The PostgreSQL server: one for each worker, since roles belong to a server, not to a database."""
    databases = ServerDatabases(FURNISHERS)
    yield databases
    databases.close()


@pytest.fixture
def database(database_kind: str, request: pytest.FixtureRequest) -> Iterator[Database]:
    """A database that is set up, as its owner sees it; the library's where the test asks for `library` (or `rulebook`) too."""
    source: Source = request.getfixturevalue("embedded_files" if database_kind == "sqlite" else "server_databases")
    made = source.fresh(_furnishing(request))
    yield made
    source.release(made)


@pytest.fixture
def bare_database(database_kind: str, request: pytest.FixtureRequest) -> Iterator[Database]:
    """A database without even a schema; on PostgreSQL as a superuser."""
    source: Source = request.getfixturevalue("embedded_files" if database_kind == "sqlite" else "server_databases")
    made = source.fresh("bare")
    yield made
    source.release(made)


@pytest.fixture(scope="session")
def known_ids() -> dict[tuple[str, str], Library]:
    """The ids of the small library by kind of database and furnishing: the same in every copy, so they are read once."""
    return {}


@pytest.fixture
def library(database: Database, database_kind: str, known_ids: dict[tuple[str, str], Library], request: pytest.FixtureRequest) -> Library:
    """The codes and ids of the small library (see tests/library.py)."""
    original = database_kind, _furnishing(request)
    if original not in known_ids:
        known_ids[original] = library_module.load(database)
    return known_ids[original]


@pytest.fixture
def rulebook(library: Library) -> Library:
    """The small library, with the rules of tests/rulebook.py."""
    return library


@pytest.fixture
def clock() -> Clock:
    """A clock that stands at the library's today."""
    return Clock(library_module.NOW)


@pytest.fixture
def work(database: Database, clock: Clock) -> Iterator[Works]:
    """Makes units of work as staff."""
    works = Works(database, clock)
    yield works
    works.close()


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """A session for reads, as the administrator of the staff (who on PostgreSQL may not read everything)."""
    own = as_staff(database, ADMINISTRATOR)
    with own.reading() as reading:
        yield reading
    own.dispose()


@pytest.fixture
def client(database: Database, work: Works, clock: Clock, tmp_path: Path, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Client]:
    """What windows are given: the administrator's session at the desk, in English."""
    from app.background.client import Client
    from app.settings import Settings

    at = "DISK1" if "library" in request.fixturenames else None
    opened = Client.open(as_staff(database, ADMINISTRATOR), work.actor(at=at), Settings(tmp_path / "settings.toml"), clock=clock)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def _no_windows_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Complain of windows that a test leaves open."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    from PySide6.QtWidgets import QApplication

    yield
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    names = [f"{type(widget).__name__} {widget.objectName()}" for widget in left]
    for widget in left:
        widget.close()
        widget.deleteLater()
    assert not names, f"windows left open: {names}"
