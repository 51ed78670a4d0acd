"""What row-level security costs: the same statements of the same member of staff with the policies of a table and without them.

A hundred account organisations with a unit and nine points each, 100,000 loans. The net of triggers is off for both, and
has a line of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from typing import Any

from sqlalchemy import bindparam, func, insert, select, text

from app.database.bulk import insert_rows
from app.database.engine import Database
from app.models.loan import Loan
from app.models.organisation import Organisation
from benchmarks.table import Figure, once
from tests import library
from tests.databases import ADMINISTRATOR, ServerDatabases, add_staff, as_staff

_LOANS, _INSERTED, _TIMES, _ROUNDS, _TRIES = 100_000, 10_000, 100, 8, 2
_TARGET = 1.5
_ACCOUNT = "bench1"
_POLICIES, _NET = ("enable row level security", "disable row level security"), ("enable trigger user", "disable trigger user")
_FURNISH = (
    "set local session_replication_role = replica",  # neither triggers nor checks of references while it is filled
    """insert into organisation (id, parent_id, account_id, kind, point_kind, code, name, depth) overriding system value
       select 10000 + n, (select id from organisation where parent_id is null), 10000 + n, 'account', null, 'bench' || n, 'Account ' || n, 1
       from generate_series(1, 100) n
       union all select 20000 + n, 10000 + n, 10000 + n, 'unit', null, 'unit' || n, 'Unit ' || n, 2 from generate_series(1, 100) n
       union all select 30000 + n * 10 + k, 20000 + n, 10000 + n, 'point', 'desk', 'point' || n || '-' || k, 'Point', 3
       from generate_series(1, 100) n, generate_series(1, 9) k""",
    """insert into organisation_closure (ancestor_id, descendant_id, distance)
       with recursive up (ancestor, descendant, distance) as (
         select id, id, 0 from organisation where id > 10000
         union all select o.parent_id, descendant, distance + 1 from up join organisation o on o.id = ancestor where o.parent_id is not null)
       select ancestor, descendant, distance from up""",
    f"""insert into loan (organisation_id, patron_id, copy_id, point_id, lent_at, lent_by, due_date, returned_at)
       select 10001 + n % 100, (select min(id) from patron), (select min(id) from copy), 30011 + 10 * (n % 100), now(), 'bench', current_date, now()
       from generate_series(1, {_LOANS}) n""",
)

Work = Callable[[], object]


class _Bench:
    """The filled database, and the loans' policies and triggers to switch on and off."""

    def __init__(self, database: Database) -> None:
        self._database = database
        with database.writing() as session:
            for statement in _FURNISH:
                session.execute(text(statement))
            session.commit()
        add_staff(database, "one", "librarian", _ACCOUNT)
        self._alter(_NET[1])
        with database.write_engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("vacuum analyze"))

    def _alter(self, how: str) -> None:
        with self._database.writing() as session:
            session.execute(text(f"alter table loan {how}"))
            session.commit()

    def compare(self, work: Work, switch: tuple[str, str] = _POLICIES) -> list[float]:
        """Return the milliseconds with the policies and without, taken in turn: the best of each, since others disturb more than they differ."""
        spent: tuple[list[float], list[float]] = ([], [])
        for _ in range(_ROUNDS):
            for place, how in enumerate(switch):
                self._alter(how)
                spent[place].extend(once(work) for _ in range(_TRIES))
        self._alter(switch[0])
        return [min(those) for those in spent]


def measure() -> Iterator[Figure]:
    """Measure as the administrator of everything, and as a librarian who sees one account of a hundred."""
    with ExitStack() as stack:
        servers = ServerDatabases({"library": library.furnish})
        stack.callback(servers.close)
        database = servers.fresh("library")
        stack.callback(servers.release, database)
        bench = _Bench(database)
        everywhere, one = as_staff(database, ADMINISTRATOR), as_staff(database, "one")
        for station in (everywhere, one):
            stack.callback(station.dispose)
        yield from _reads(bench, everywhere, one)
        yield from _writes(bench, everywhere)


def _reads(bench: _Bench, everywhere: Database, one: Database) -> Iterator[Figure]:
    table = Loan.__table__.c
    count, by_key = select(func.count()).select_from(Loan), select(Loan.__table__).where(table.id == bindparam("key"))
    fetch = select(table.id, table.organisation_id, table.patron_id, table.copy_id, table.lent_at, table.due_date)
    with everywhere.reading() as session:
        keys = list(session.scalars(select(Loan.id).limit(_TIMES)))
    with one.reading() as session:
        account = session.scalars(select(Organisation.id).where(Organisation.code == _ACCOUNT)).one()
        own_keys = list(session.scalars(select(Loan.id).where(Loan.organisation_id == account).limit(_TIMES)))
    own = count.where(table.organisation_id == account)

    def look_up(station: Database, wanted: list[int]) -> None:
        with station.reading() as session:
            for key in wanted:
                session.execute(by_key, {"key": key}).one()

    yield _figure(f"count of {_LOANS:,} loans, seen by all", bench.compare(lambda: _ask(everywhere, count)))
    yield _figure(f"fetch of {_LOANS:,} loans, seen by all", bench.compare(lambda: _ask(everywhere, fetch)))
    # of these two no promise is made: with the policies the first looks each row up among the person's organisations, and
    # without them counts others' rows as well; the second is over before the person's organisations are found
    yield _figure(f"count of {_LOANS:,} loans, one account's seen", bench.compare(lambda: _ask(one, count)), None)
    both = bench.compare(lambda: _ask(one, own, _TIMES))
    yield _figure("count of one account's 1,000 loans, by its staff", [each / _TIMES for each in both], None)
    for who, station, wanted in (("staff of everything", everywhere, keys), ("staff of one account", one, own_keys)):
        both = bench.compare(partial(look_up, station, wanted))
        yield _figure(f"one loan by its key, {who}", [each / _TIMES for each in both])


def _ask(station: Database, statement: Any, times: int = 1) -> None:
    with station.reading() as session:
        for _ in range(times):
            session.execute(statement).all()


def _writes(bench: _Bench, everywhere: Database) -> Iterator[Figure]:
    with everywhere.reading() as session:
        pattern = session.execute(select(Loan.__table__).where(Loan.lent_by == "bench").limit(1)).mappings().one()
    row = {key: value for key, value in pattern.items() if key != "id"}
    rows = [row] * _INSERTED

    def add() -> None:
        with everywhere.writing() as session:
            insert_rows(session, Loan, rows)

    yield _figure(f"insert of {_INSERTED:,} loans, by arrays", bench.compare(add))

    def add_one() -> None:
        with everywhere.writing() as session:
            for _ in range(_TIMES):
                session.execute(insert(Loan).returning(Loan.id), row)

    yield _figure("insert of one loan", [each / _TIMES for each in bench.compare(add_one)])
    net = bench.compare(add, switch=_NET)
    yield Figure(what=f"insert of {_INSERTED:,} loans, with the net of triggers", value=net[0], against="without the net", limit=net[1])


def _figure(what: str, both: list[float], target: float | None = _TARGET) -> Figure:
    return Figure(what=what, value=both[0], against="without policies", limit=both[1], target=target)
