"""Ordeals of a shared database: two desks at one copy, a line cut at the commit, a primary that dies under its writers."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from uuid import UUID

import psycopg
from sqlalchemy import func, insert, select

from app.database.engine import Database
from app.database.retry import Patience, carry_out
from app.database.unit_of_work import UnitOfWork
from app.models.copy import Copy
from app.models.loan import Loan
from app.services.parameters import save_rules
from tests.databases import ADMINISTRATOR, as_staff
from tests.postgres import Server
from tests.severed import Cut, SeverableLine
from tests.survival.arena import LONGEST, Arena, Writer, run_together
from tests.survival.saves import a_save, administrator, what_is_wrong
from tests.survival.writer import BARCODE

WRITERS = 4
_BEFORE, _UNNOTICED, _AFTER = 1.0, 1.0, 1.0
"""Seconds that the writers write, that nobody promotes the standby, and that all of them go on after it."""
_GOES_ON = 20.0
"""Seconds in which every writer must have gone on."""


def two_desks(postgresql: bool) -> Callable[[Arena, int], list[str]]:
    """Let two processes lend the same copies in the same order: each copy is lent once, and the other desk is told."""

    def run(arena: Arena, copies: int) -> list[str]:
        with arena.database(postgresql) as database:
            add_copies(database, copies)
            with arena.writer(database, "lend copies") as one, arena.writer(database, "lend copies") as other:
                for desk in (one, other):
                    desk.go()
                run_together([one.finish, other.finish], longest=LONGEST + copies)
            with database.reading() as session:
                barcodes = select(Copy.id).where(Copy.barcode.startswith(BARCODE))
                lent = select(func.count()).where(Loan.copy_id.in_(barcodes), Loan.returned_at.is_(None)).group_by(Loan.copy_id)
                open_loans = list(session.scalars(lent))
        doubled = [f"a copy has {number} open loans" for number in open_loans if number != 1]
        said = one.said + other.said
        strange = [word for word in said if word != "refused: The copy is already on loan to this patron."]
        answers = len(one.confirmed) + len(other.confirmed), len(said)
        if answers != (copies, copies) or len(open_loans) != copies:
            strange.append(f"{len(open_loans)} open loans, {answers[0]} confirmed and {answers[1]} refused of {copies}")
        return doubled + strange

    return run


def add_copies(database: Database, number: int) -> None:
    with database.writing() as session:
        pattern = session.execute(select(Copy.__table__).order_by(Copy.id).limit(1)).mappings().one()
        rows = [{**{key: value for key, value in pattern.items() if key != "id"}, "barcode": f"{BARCODE}{place:04}"} for place in range(number)]
        session.execute(insert(Copy), rows)
        session.commit()


def cut_at_commit(arena: Arena) -> str | None:
    """Cut the line exactly at the COMMIT: it is answered as saved, and it is there once."""
    with arena.database(postgresql=True) as database, SeverableLine(database.url.port or 0) as line:
        station = Database(as_staff(database, ADMINISTRATOR).url.set(port=line.port))
        actor = administrator(database)

        def make(operation_id: UUID) -> UnitOfWork:
            return UnitOfWork(station, actor, operation_id=operation_id)

        line.cut_at_commit(arena.random.choice(list(Cut)))
        saved = carry_out(make, lambda unit: save_rules(unit, a_save(actor.account_id, 0)), Patience(total=10))
        station.dispose()
        if line.cuts != 1 or len(saved.ids) != len(a_save(actor.account_id, 0).added):
            return f"cut {line.cuts} times, answered {saved}"
        return what_is_wrong(database, [0])


@dataclass(frozen=True)
class Failover:
    """What came of a primary's death: what was wrong (None: nothing), how much was confirmed, and seconds from promotion to the next confirmed save."""

    wrong: str | None
    confirmed: int
    recovered: float


def primary_killed(arena: Arena) -> str | None:
    """Kill the primary under four writers and promote its synchronous standby: nothing confirmed is lost, and they go on by themselves."""
    return fail_over(arena).wrong


def fail_over(arena: Arena) -> Failover:
    """Do it once."""
    server = arena.server_databases.server
    if server is None:
        return Failover("only a server of our own may be killed", 0, 0)
    with arena.database(postgresql=True) as database, _followed(server) as standby, contextlib.ExitStack() as stack:
        several = [("host", f"127.0.0.1:{port}") for port in (server.port, standby.port)]
        hosts = as_staff(database, ADMINISTRATOR).url.set(host="", port=None).update_query_pairs(several)
        writers = [stack.enter_context(arena.writer(database, "persist", hosts, number)) for number in range(WRITERS)]
        promoted: list[float] = []
        run_together([*(writer.finish for writer in writers), lambda: promoted.append(_change_over(server, standby, writers))])
        left = Database(database.url.set(port=standby.port), answer_within=30)
        wrong = _judge(left, writers, promoted[0])
        left.dispose()
    after = [moment - promoted[0] for writer in writers for moment in writer.moments if moment > promoted[0]]
    return Failover(wrong, sum(len(writer.confirmed) for writer in writers), min(after, default=float("inf")))


def _change_over(server: Server, standby: Server, writers: list[Writer]) -> float:
    """Kill the primary, promote the standby, let every writer go on for a while, and kill them; return when it was promoted."""
    time.sleep(_BEFORE)
    server.kill()
    time.sleep(_UNNOTICED)
    standby.promote()
    promoted = time.monotonic()
    while time.monotonic() < promoted + _GOES_ON and any(not writer.moments or writer.moments[-1] < promoted for writer in writers):
        time.sleep(0.05)
    time.sleep(_AFTER)
    for writer in writers:
        writer.kill()
    return promoted


def _judge(left: Database, writers: list[Writer], promoted: float) -> str | None:
    if said := [word for writer in writers for word in writer.said]:
        return f"a writer said: {said[-1]}"
    if any(not writer.moments or writer.moments[-1] < promoted for writer in writers):
        return "a writer did not go on"
    return what_is_wrong(left, [number for writer in writers for number in writer.confirmed])


@contextlib.contextmanager
def _followed(server: Server) -> Iterator[Server]:
    """Let a standby follow the server, synchronously; afterwards the server waits for none: it would wait for ever."""
    standby = server.standby()
    try:
        _wait_for_standby(server)
        yield standby
    finally:
        server.stop("immediate")
        server.forget_standby()
        server.start()
        standby.remove()


def _wait_for_standby(server: Server) -> None:
    url = server.url().set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(url, autocommit=True, connect_timeout=10) as connection:
        connection.execute("alter system set synchronous_standby_names = '*'")
        connection.execute("select pg_reload_conf()")
        for _ in range(200):
            if connection.execute("select 1 from pg_stat_replication where sync_state = 'sync'").fetchone():
                return
            time.sleep(0.05)
    raise RuntimeError("the standby does not follow")
