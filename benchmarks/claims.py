"""A run of claims: 1,000,000 loans, 50,000 of them due, against INSERT … SELECT of the same rows in the server; letters and audit rows apart.

Deciding (reading the loans and whom they are sent to, rules, fees) and writing (the rows, their commits) are told apart; so is what
letters (with the titles that they name), and mails and log, take. `LANEDISK_BENCH_LOANS` makes it smaller; a twentieth of the loans is due.
"""

from __future__ import annotations

import os
import resource
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any, Self
from unittest.mock import patch

from sqlalchemy import text

from app.database.bulk import insert_columns, insert_numbered, insert_rows
from app.database.engine import Database
from app.database.policies import STAFF_ROLE, TABLES
from app.database.unit_of_work import UnitOfWork
from app.domain.jobs import Job
from app.models import Base
from app.queries.claims.copies import read_names
from app.queries.organisation import load_tree
from app.queries.patron_standing import get_account_organisation
from app.queries.staff import find_staff, load_actor
from app.services.base_rules import complete_base_rules
from app.services.claims import write
from app.services.claims.run import make_claims
from app.services.jobs.context import JobContext
from app.services.outbox import queue_mails
from benchmarks.table import Figure
from tests import library
from tests.counting import all_statements
from tests.databases import ADMINISTRATOR, EmbeddedFiles, ServerDatabases, Source, as_staff
from tests.units import add_units

LOANS = int(os.environ.get("LANEDISK_BENCH_LOANS", "1000000"))
UNITS = 20
DAY = date(2026, 3, 10)
_OLD = 1_000_000
"""Above every key that the small library has."""

_FILL = (
    "create temporary table bench_n (n bigint primary key)",
    "insert into bench_n with recursive up(n) as (select 1 union all select n + 1 from up where n < {loans}) select n from up",
    """insert into patron (id, organisation_id, patron_category_id, home_unit_id, last_name, first_name, birth_date, created_at, language, sort_key)
       select {old} + n, {account}, {category}, {unit} + n % {units}, 'Bench', 'Nr ' || n, '1970-05-05', {now}, 'sv', 'bench'
       from bench_n where n <= {people}""",
    "insert into card (organisation_id, patron_id, number, folded) select {account}, {old} + n, 'C' || n, 'c' || n from bench_n where n <= {people}",
    """insert into contact (organisation_id, patron_id, kind, value)
       select {account}, {old} + n, 'email', 'nr' || n || '@example.org' from bench_n where n <= {people} and n / 20 % 2 = 0""",
    """insert into address (organisation_id, patron_id, street, postcode, city)
       select {account}, {old} + n, 'Storgatan ' || n % 200, '123 45', 'Lindby' from bench_n where n <= {people}""",
    """insert into title (id, organisation_id, number, title, author)
       select {old} + n, {account}, 'T' || n, 'Title ' || n, 'Author' from bench_n where n % 4 = 0""",
    """insert into copy (id, organisation_id, title_id, barcode, owner_id, media_type_id, circulation_category_id, shelf, status_id)
       select {old} + n, {account}, {old} + n / 4 * 4 + case when n < 4 then 4 else 0 end, 'X' || n, {unit} + n % {units}, {media}, {lent},
              'Hc' || n % 500, {status} from bench_n""",
    """insert into loan (organisation_id, patron_id, copy_id, point_id, lent_at, due_date, returned_at)
       select {account}, {old} + 1 + n % {people}, {old} + n, {unit} + n / 20 % {units}, {lent_at}, case when n % 20 = 0 then {late} else {later} end,
              case when n % 4 > 0 then {now} end from bench_n""",
)


_FILLED = {"audit_entry": "case entity when 'notice' then entity_id end", "outbox": "notice_id", "notice": "id", "claim_step": "notice_id"}
"""The tables that a run fills (with the rules as delivered it makes no debts), each with the notice that a row belongs to."""
_COUNTED = ("notice", "claim_step")
"""Those of them that are no mails and no log."""


def measure() -> Iterator[Figure]:
    """Measure on both databases, the embedded file first: a job is a process of its own, and what another run left in memory is no part of it."""
    with tempfile.TemporaryDirectory(prefix="lanedisk-claims-") as folder:
        yield from _measure(EmbeddedFiles(Path(folder), {"library": library.furnish}), "SQLite")
    servers = ServerDatabases({"library": library.furnish})
    try:
        yield from _measure(servers, "PostgreSQL")
    finally:
        servers.close()


def _measure(source: Source, name: str) -> Iterator[Figure]:
    database = source.fresh("library")
    fill(database)
    staff = as_staff(database, ADMINISTRATOR)
    before, held, sent = _resident(), list[tuple[int, float]](), list[int]()
    with _Parts() as parts, all_statements() as statements:

        def look(done: int, _whole: int) -> None:
            held.append((done, _resident() - before))
            sent.append(len(statements))

        began = time.perf_counter()
        counts = make_claims(_context(staff), DAY, look, lambda: False)
        total = time.perf_counter() - began
    held.append((counts["loans"], _resident() - before))
    yield from _figures(name, counts["loans"], total, parts.seconds, _inserted(database, staff, len(sent)))
    for part, what in ((4, "a quarter"), (2, "half"), (1, "the end")):
        grown = next(size for done, size in held if done * part >= counts["loans"])
        yield Figure(what=f"memory that it took by {what}, {name}", value=grown, against="of the process", limit=before, unit="MB")
    chunks = [after - earlier for earlier, after in pairwise(sent)]
    if chunks:
        yield Figure(what=f"statements of a chunk, the most, {name}", value=max(chunks), against="the fewest", limit=min(chunks), target=1, unit="")
    staff.dispose()
    source.release(database)


def fill(database: Database) -> None:
    """Make the loans: a twentieth is late, a fifth more is out, the rest came back."""
    known = library.load(database)
    units = add_units(database, known, UNITS)
    postgresql = database.is_postgresql
    places = {
        "loans": LOANS, "people": max(LOANS // 5, 1), "old": _OLD, "account": known.organisations["lindby"], "category": known.categories["vuxen"],
        "unit": units[0], "units": UNITS, "media": known.media_types["bok"], "lent": known.circulation_categories["hemlan"],
        "now": "now()" if postgresql else "'2026-03-10 08:00:00.000000'", "lent_at": "now()" if postgresql else "'2026-01-10 08:00:00.000000'",
        "late": "date '2026-03-01'" if postgresql else "'2026-03-01'", "later": "date '2026-04-01'" if postgresql else "'2026-04-01'",
    }  # fmt: skip
    with database.writing() as session:
        complete_base_rules(session)
        if postgresql:
            session.execute(text("set local session_replication_role = replica"))
            session.execute(text("set local statement_timeout = 0"))
        places["status"] = session.scalar(text("select id from status_code where code = 'available'"))
        session.execute(text("update loan set returned_at = lent_at where returned_at is null"))
        for statement in _FILL:
            session.execute(text(statement.format(**places)))
        session.commit()
    with database.write_engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("vacuum analyze" if postgresql else "analyze"))


def _context(staff: Database) -> JobContext:
    with staff.reading() as session:
        tree, person = load_tree(session), find_staff(session, ADMINISTRATOR)
        assert person is not None
        actor = load_actor(session, tree, person, tree.by_code("DISK1").id)
        account = get_account_organisation(session, actor.account_id)
    now = datetime.combine(DAY, datetime.min.time(), UTC) + timedelta(hours=12)
    return JobContext(job=Job.CLAIMS, database=staff, actor=actor, account=account, day=DAY, since=None, clock=lambda: now)


def _figures(name: str, loans: int, total: float, seconds: Mapping[str, float], least: float) -> Iterator[Figure]:
    """Give what a run took as a whole, and its parts; the limit is that of all its rows."""
    letters, log, writing = (seconds[part] for part in ("letters", "log", "writing"))
    deciding = total - letters - log - writing
    parts = (
        (f"claims: {loans:,} due of {LOANS:,} loans, {name}", deciding + writing, 4), (f"- of it writing, {name}", writing, 4),
        (f"- of it deciding, {name}", deciding, None), (f"its letters, {name}", letters, None), (f"its mails and audit rows, {name}", log, None),
        (f"the whole run, {name}", total, None),
    )  # fmt: skip
    for what, value, target in parts:
        yield Figure(what=what, value=value * 1000, against="INSERT … SELECT", limit=least * 1000, target=target)
    each = 1_000_000 / loans
    yield Figure(what=f"deciding a loan, {name}", value=deciding * each, against="its INSERT … SELECT", limit=least * each, unit="µs")


class _Parts:
    """Counts the time of what is told apart; what is done within another part is not counted twice."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = dict.fromkeys(("letters", "log", "writing"), 0.0)
        self._within = [0.0]
        timed = self._timed
        self._patches = [
            patch.object(write, "_letter", timed("letters", write._letter)), patch.object(write, "read_names", timed("letters", read_names)),
            patch.object(write, "queue_mails", timed("log", queue_mails)),
            patch.object(write, "_entry", timed("log", write._entry)), patch.object(UnitOfWork, "log", timed("log", UnitOfWork.log)),
            patch.object(UnitOfWork, "write_log", timed("log", UnitOfWork.write_log)), patch.object(UnitOfWork, "_keep", timed("writing", UnitOfWork._keep)),
            patch.object(write, "insert_numbered", timed("writing", insert_numbered)),
            patch.object(write, "insert_columns", timed("writing", insert_columns)), patch.object(write, "insert_rows", timed("writing", insert_rows)),
        ]  # fmt: skip

    def __enter__(self) -> Self:
        for each in self._patches:
            each.start()
        return self

    def __exit__(self, *_: object) -> None:
        for each in self._patches:
            each.stop()

    def _timed(self, part: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def timed(*arguments: Any, **options: Any) -> Any:
            self._within.append(0.0)
            began = time.perf_counter()
            try:
                return work(*arguments, **options)
            finally:
                spent = time.perf_counter() - began
                self.seconds[part] += spent - self._within.pop()
                self._within[-1] += spent

        return timed


def _inserted(database: Database, staff: Database, chunks: int) -> float:
    """Take the rows out again, put them in by INSERT … SELECT, and return the seconds of that.

    Under what binds the run too: in as many transactions, each kept before the next is begun, since what a chunk made must outlast
    whatever comes; in the name of the same member of staff, under the same policies, references and triggers. What is counted apart
    of the run (mails and log) is put in beside and not counted, so that a commit keeps the same as the run's: that of the run counts.
    """
    seconds, tables = 0.0, _taken_out(database, chunks)
    for part in range(chunks):
        with staff.writing() as session:
            began = 0.0
            for table, columns in tables.items():
                if table == _COUNTED[0]:
                    began = time.perf_counter()
                session.execute(text(f"insert into {table} ({columns}) select {columns} from kept_{table}_{part}"))
            session.commit()
            seconds += time.perf_counter() - began
    return seconds


def _taken_out(database: Database, chunks: int) -> dict[str, str]:
    """Put the rows of each chunk aside, table by table; return the tables with their columns."""
    with database.writing() as session:
        if database.is_postgresql:
            session.execute(text("set local statement_timeout = 0"))
        first, last = session.execute(text("select min(id), max(id) from notice")).one()
        bounds = pairwise(first + (last + 1 - first) * part // chunks for part in range(chunks + 1))
        for part, (start, end) in enumerate(bounds):
            for table, of in _FILLED.items():
                session.execute(text(f"create table kept_{table}_{part} as select * from {table} where {of} >= {start} and {of} < {end} order by id"))
                if database.is_postgresql:
                    session.execute(text(f"grant select on kept_{table}_{part} to {STAFF_ROLE}"))
        for table in reversed(_FILLED):
            session.execute(text(f"delete from {table}"))
        session.commit()
    with closing(database.write_engine.raw_connection()) as pooled:  # what is gone would be in the way of what comes
        assert pooled.dbapi_connection is not None
        if database.is_postgresql:
            pooled.dbapi_connection.autocommit = True
        for table in _FILLED if database.is_postgresql else ("",):
            pooled.dbapi_connection.execute(f"vacuum {table}")
        if database.is_postgresql:
            pooled.dbapi_connection.autocommit = False
    granted = {table: TABLES[table].inserts if database.is_postgresql else () for table in _FILLED}
    return {table: ", ".join(granted[table] or Base.metadata.tables[table].columns.keys()) for table in _FILLED}


def _resident() -> float:
    """Return the memory that the process has now, in megabytes; what it had while the loans were made does not count."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1024**2


def memory() -> float:
    """Return the most memory that the process has had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
