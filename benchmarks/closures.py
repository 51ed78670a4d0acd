"""A closing that 100,000 due dates fall on: told within a second, then carried out and undone; the calendars of 500 units, a year of days (X12)."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path

from sqlalchemy import insert, text

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.closed_days import ClosedDays
from app.models.calendar import ClosedPeriod
from app.models.organisation import Organisation, OrganisationClosure
from app.queries.calendar import load_calendars
from app.queries.closures import read_falling
from app.queries.organisation import load_tree
from app.queries.staff import find_staff, load_actor
from app.services.closures import move_dates
from app.services.closures_undo import undo_move
from benchmarks.table import Figure, median_of
from tests import library
from tests.databases import ADMINISTRATOR, EmbeddedFiles, ServerDatabases, as_staff

LOANS, UNITS = 100_000, 500
_FIRST, _NOW = date(2026, 6, 1), library.NOW
_WEEK = ClosedDays(None, _FIRST, _FIRST + timedelta(days=4))
_COPIES = """insert into copy (organisation_id, title_id, barcode, owner_id, media_type_id, status_id)
    select c.organisation_id, c.title_id, 'bench' || n.n, c.owner_id, c.media_type_id, c.status_id from (select * from copy order by id limit 1) c,
    (with recursive n (n) as (select 1 union all select n + 1 from n where n < {count}) select n from n) n"""
_LENT = """insert into loan (organisation_id, copy_id, point_id, patron_id, lent_at, due_date)
    select c.organisation_id, c.id, {point}, (select min(id) from patron), {now}, {due} from copy c where c.barcode like 'bench%'"""


def measure() -> Iterator[Figure]:
    """Measure on both databases."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="lanedisk-bench-")))
        for kind, source in (("embedded", EmbeddedFiles(folder, {"library": library.furnish})), ("PostgreSQL", ServerDatabases({"library": library.furnish}))):
            database = source.fresh("library")
            _furnish(database)
            yield from _figures(kind, database)
            source.release(database)
            source.close()


def _furnish(database: Database) -> None:
    places = library.load(database).organisations
    postgresql = database.is_postgresql
    with database.writing() as session:
        due = "date '2026-06-01' + (c.id % 5)::int" if postgresql else "date('2026-06-01', '+' || (c.id % 5) || ' days')"
        session.execute(text(_COPIES.format(count=LOANS)))
        session.execute(text(_LENT.format(point=places["DISK1"], now="now()" if postgresql else "'2026-03-01 09:00:00.000000'", due=due)))
        for n in range(UNITS):
            unit = Organisation(parent_id=places["lindby"], account_id=places["lindby"], depth=2, kind="unit", code=f"U{n}", name=f"Unit {n}")
            session.add(unit)
            session.flush()
            above = ((unit.id, 0), (places["lindby"], 1), (places["1"], 2))
            session.add_all(OrganisationClosure(ancestor_id=one, descendant_id=unit.id, distance=distance) for one, distance in above)
            days = (date(2026, 1, 1) + timedelta(days=18 * k + n % 9) for k in range(20))
            session.execute(insert(ClosedPeriod), [{"organisation_id": unit.id, "from_date": day, "to_date": day, "reason": "Bench"} for day in days])
        session.commit()
    with database.write_engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("analyze"))


def _figures(kind: str, database: Database) -> Iterator[Figure]:
    station, place = as_staff(database, ADMINISTRATOR), library.load(database).organisations["SDB"]
    with station.reading() as session:
        tree = load_tree(session)
        staff = find_staff(session, ADMINISTRATOR)
        assert staff is not None
        actor = load_actor(session, tree, staff, None)
        told = median_of(5, lambda: read_falling(session, place, (_WEEK,), _NOW))
        everywhere = median_of(5, lambda: read_falling(session, tree.root().id, (_WEEK,), _NOW))
        calendars = median_of(5, lambda: load_calendars(session, tree))
    yield Figure(what=f"{kind}: {LOANS:,} due dates of a unit told", value=told, against="a second", limit=1000, target=1)
    yield Figure(what=f"{kind}: {LOANS:,} due dates of all told", value=everywhere, against="a second", limit=1000, target=1)
    yield Figure(what=f"{kind}: calendars of {UNITS} units", value=calendars, against="a second", limit=1000, target=1)
    work = partial(UnitOfWork, station, actor, clock=lambda: _NOW)
    reports: list[float] = []
    yield _run(f"{kind}: {LOANS:,} due dates moved", lambda: move_dates(work(), place, (_WEEK,), lambda *_: reports.append(time.perf_counter())))
    apart = max(b - a for a, b in pairwise(reports))
    yield Figure(what=f"{kind}: longest between two reports of it", value=apart * 1000, against="five seconds", limit=5000, target=1)
    yield _run(f"{kind}: {LOANS:,} due dates brought back", lambda: undo_move(work(), place))
    station.dispose()


def _run(what: str, command: Callable[[], object]) -> Figure:
    began = time.perf_counter()
    done = command()
    print(what, done, file=sys.stderr)
    return Figure(what=what, value=time.perf_counter() - began, against="two minutes", limit=120, target=1, unit="s")
