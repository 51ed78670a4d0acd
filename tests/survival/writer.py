"""A client in a process of its own, made to be killed: saves three rules at a time and says so when it is told that they are kept.

It talks through a pipe: `ready`, then `saved N` after each commit; a refusal is told and ends it.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from functools import partial
from itertools import count
from multiprocessing.connection import Connection
from uuid import UUID

from sqlalchemy import select

from app.database import schema
from app.database.engine import Database
from app.database.retry import carry_out
from app.database.unit_of_work import UnitOfWork
from app.domain.jobs import Job
from app.domain.refusals import Refusal
from app.models.copy import Copy
from app.models.patron import Patron
from app.services.desk import loans as desk
from app.services.jobs import retention
from app.services.jobs.running import run_job
from app.services.parameters import save_rules
from app.services.setup import initialise
from tests.library import NOW
from tests.survival.acts import kill_at, perform
from tests.survival.saves import OF_ONE_WRITER, a_save, administrator

BARCODE = "shared"
"""How the barcodes of the copies begin that two desks lend."""

Task = Callable[[Database, int, Connection], None]


def save_for_ever(database: Database, writer: int, line: Connection) -> None:
    """Save until it is refused or killed."""
    actor = administrator(database)
    line.send("ready")
    for number in count(writer * OF_ONE_WRITER):
        save_rules(UnitOfWork(database, actor), a_save(actor.account_id, number))
        line.send(f"saved {number}")


def persist(database: Database, writer: int, line: Connection) -> None:
    """Save as a client does, trying again where the line is lost."""
    actor = administrator(database)

    def make(operation_id: UUID) -> UnitOfWork:
        return UnitOfWork(database, actor, operation_id=operation_id)

    line.send("ready")
    for number in count(writer * OF_ONE_WRITER):
        carry_out(make, partial(save_rules, draft=a_save(actor.account_id, number)))
        line.send(f"saved {number}")


def lend(database: Database, _writer: int, line: Connection) -> None:
    """Once told to, lend each of the copies at the desk, or say why not."""
    actor = administrator(database, at="DISK1")
    with database.reading() as session:
        chosen = session.execute(select(Copy.id, Copy.barcode, Copy.organisation_id).where(Copy.barcode.startswith(BARCODE)).order_by(Copy.barcode)).all()
        patron = session.scalars(select(Patron.id).where(Patron.organisation_id == chosen[0].organisation_id).limit(1)).one()
    line.send("ready")
    line.recv()
    for copy in chosen:
        try:
            desk.lend(UnitOfWork(database, actor), patron, copy.barcode)
            line.send(f"saved {copy.id}")
        except Refusal as refusal:
            line.send(f"refused: {refusal}")


def retain(database: Database, _writer: int, line: Connection) -> None:
    """Run the job of retention, a loan in each transaction."""
    retention.CHUNK = 1
    actor = administrator(database, at="DISK1")
    line.send("ready")
    line.send(f"done {run_job(UnitOfWork(database, actor), Job.RETENTION).counts}")


def run_a_job(database: Database, number: int, line: Connection) -> None:
    """Once told to, run the job of that number, on the small library's day."""
    actor = administrator(database, at="DISK1")
    line.send("ready")
    line.recv()
    run_job(UnitOfWork(database, actor, clock=lambda: NOW), list(Job)[number])
    line.send("done")


def make_a_library(database: Database, at: int, line: Connection) -> None:
    """Make the schema, by every migration there is, and what is delivered; killed before database call number `at`."""
    calls = kill_at(at)
    line.send("ready")
    initialise(database)
    line.send(f"saved {calls()}")


def upgrade(database: Database, at: int, line: Connection) -> None:
    """Bring the schema up to the program's; killed before database call number `at`."""
    calls = kill_at(at)
    line.send("ready")
    schema.upgrade(database)
    line.send(f"saved {calls()}")


TASKS: dict[str, Task] = {
    "save": save_for_ever, "persist": persist, "lend copies": lend, "retain": retain, "initialise": make_a_library, "upgrade": upgrade,
    "run a job": run_a_job,
}  # fmt: skip
"""What has no name here is an act, or a command."""


def work(task: str, url: str, writer: int, line: Connection) -> None:
    """Do a task on a database; what a process of the writers' kind runs."""
    logging.disable(logging.CRITICAL)  # what the driver logs is not what the program says
    try:
        TASKS.get(task, partial(perform, task))(Database(url), writer, line)
    except Refusal as refusal:
        line.send(f"refused: {refusal}")
    except Exception:
        line.send(f"failed: {traceback.format_exc()}")
    finally:
        line.close()
