"""Ordeals of a shared database: two desks at one copy, a line cut at the commit, a primary that dies under its writers."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
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
from tests.survival.arena import Arena, Writer, administrator, what_is_wrong
from tests.survival.writer import BARCODE, COPIES, a_save

WRITERS = 4
_BEFORE, _UNNOTICED, _AFTER = 1.0, 1.0, 3.0
"""Seconds that the writers write, that nobody promotes the standby, and that the writers go on after it."""


def two_desks(postgresql: bool) -> Callable[[Arena], str | None]:
    """Let two processes lend the same copies in the same order: each copy is lent once, and the other desk is told."""

    def attempt(arena: Arena) -> str | None:
        with arena.database(postgresql) as database:
            _add_copies(database)
            with arena.writer(database, "lend") as one, arena.writer(database, "lend") as other:
                for desk in (one, other):
                    desk.go()
                for desk in (one, other):
                    desk.finish()
            with database.reading() as session:
                barcodes = select(Copy.id).where(Copy.barcode.startswith(BARCODE))
                lent = select(func.count()).where(Loan.copy_id.in_(barcodes), Loan.returned_at.is_(None)).group_by(Loan.copy_id)
                open_loans = list(session.scalars(lent))
            said = (one.said + other.said).splitlines()
            answers = len(one.confirmed) + len(other.confirmed), said.count("refused: The copy is already on loan.")
            whole = open_loans == [1] * COPIES and answers == (COPIES, COPIES) and len(said) == COPIES
            return None if whole else f"open loans {sorted(set(open_loans))}, lent and refused {answers}, said {sorted(set(said))[:3]}"

    return attempt


def _add_copies(database: Database) -> None:
    with database.writing() as session:
        pattern = session.execute(select(Copy.__table__).order_by(Copy.id).limit(1)).mappings().one()
        rows = [{**{key: value for key, value in pattern.items() if key != "id"}, "barcode": f"{BARCODE}{number:04}"} for number in range(COPIES)]
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
    with arena.database(postgresql=True) as database, contextlib.ExitStack() as stack:
        standby = server.standby()
        stack.callback(standby.remove)
        _wait_for_standby(server)
        stack.callback(server.start)
        stack.callback(server.forget_standby)
        several = [("host", f"127.0.0.1:{port}") for port in (server.port, standby.port)]
        hosts = as_staff(database, ADMINISTRATOR).url.set(host="", port=None).update_query_pairs(several)
        writers = [stack.enter_context(arena.writer(database, "persist", hosts, number)) for number in range(WRITERS)]
        readers = [threading.Thread(target=writer.finish) for writer in writers]
        for reader in readers:
            reader.start()
        time.sleep(_BEFORE)
        server.kill()
        time.sleep(_UNNOTICED)
        standby.promote()
        promoted = time.monotonic()
        time.sleep(_AFTER)
        for writer, reader in zip(writers, readers, strict=True):
            writer.process.kill()
            reader.join()
        left = Database(database.url.set(port=standby.port))
        wrong = _judge(left, writers, promoted)
        left.dispose()
    after = [moment - promoted for writer in writers for moment in writer.moments if moment > promoted]
    return Failover(wrong, sum(len(writer.confirmed) for writer in writers), min(after, default=float("inf")))


def _judge(left: Database, writers: list[Writer], promoted: float) -> str | None:
    said = "".join(writer.said for writer in writers)
    if said:
        return f"a writer said: {said.splitlines()[-1]}"
    if any(not writer.moments or writer.moments[-1] < promoted for writer in writers):
        return "a writer did not go on"
    return what_is_wrong(left, [number for writer in writers for number in writer.confirmed])


def _wait_for_standby(server: Server) -> None:
    url = server.url().set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("alter system set synchronous_standby_names = '*'")
        connection.execute("select pg_reload_conf()")
        for _ in range(200):
            if connection.execute("select 1 from pg_stat_replication where sync_state = 'sync'").fetchone():
                return
            time.sleep(0.05)
    raise RuntimeError("the standby does not follow")
