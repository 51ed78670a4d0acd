"""A client in a process of its own, made to be killed: saves three rules at a time and says so when it is told that they are kept.

`python -m tests.survival.writer save URL` saves until it is refused or killed; `… persist URL` goes on where the line is
lost; `… lend URL` lends copies that another lends too; `… initialise URL` makes a library.
"""

from __future__ import annotations

import logging
import sys
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from app.database.unit_of_work import UnitOfWork
    from app.domain.parameters.changes import RuleChanges

RULES_OF_ONE_SAVE = 3
BARCODE, COPIES = "shared", 50
"""How the barcodes of the copies begin that two desks lend, and how many they are."""


def save_for_ever(url: str, _number: int) -> None:
    """Save, and print `saved N` after each commit; a refusal is printed and ends it."""
    from app.database.engine import Database
    from app.database.unit_of_work import UnitOfWork
    from app.domain.refusals import Refusal
    from app.services.parameters import save_rules
    from tests.survival.arena import administrator

    database = Database(url)
    actor = administrator(database)
    try:
        for number in count():
            save_rules(UnitOfWork(database, actor), a_save(actor.account_id, number))
            if number == 0:
                say("ready")
            say(f"saved {number}")
    except Refusal as refusal:
        say(f"refused: {refusal}")


def persist(url: str, writer: int) -> None:
    """Save as a client does, trying again where the line is lost; each writer has numbers of its own."""
    from app.database.engine import Database
    from app.database.retry import carry_out
    from app.database.unit_of_work import UnitOfWork
    from app.domain.refusals import Refusal
    from app.services.parameters import save_rules
    from tests.survival.arena import administrator

    database = Database(url)
    actor = administrator(database)

    def make(operation_id: UUID) -> UnitOfWork:
        return UnitOfWork(database, actor, operation_id=operation_id)

    say("ready")
    try:
        for number in count(writer * 1_000_000):
            carry_out(make, partial(save_rules, draft=a_save(actor.account_id, number)))
            say(f"saved {number}")
    except Refusal as refusal:
        say(f"refused: {refusal}")


def lend(url: str, _number: int) -> None:
    """Once told to, lend each of the copies, or say why not."""
    from datetime import timedelta

    from sqlalchemy import select

    from app.database.engine import Database
    from app.database.unit_of_work import UnitOfWork
    from app.domain.refusals import Refusal
    from app.models.copy import Copy
    from app.models.loan import Loan
    from app.models.organisation import Organisation
    from app.models.patron import Patron
    from tests.survival.arena import administrator

    database = Database(url)
    actor = administrator(database)
    with database.reading() as session:
        point = session.scalars(select(Organisation.id).where(Organisation.code == "DISK1")).one()
        chosen = session.scalars(select(Copy).where(Copy.barcode.startswith(BARCODE)).order_by(Copy.barcode)).all()
        copies = [(copy.id, copy.organisation_id) for copy in chosen]
        patron = session.scalars(select(Patron.id).where(Patron.organisation_id == copies[0][1]).limit(1)).one()
    say("ready")
    sys.stdin.readline()
    for number, account in copies:
        try:
            with UnitOfWork(database, actor) as unit:
                day = unit.today(account) + timedelta(days=14)
                loan = {"organisation_id": account, "patron_id": patron, "copy_id": number, "point_id": point, "lent_at": unit.now(), "lent_by": actor.login}
                unit.session.add(Loan(**loan, due_date=day))
                unit.touched("loan")
                unit.commit()
            say(f"saved {number}")
        except Refusal as refusal:
            say(f"refused: {refusal}")


def make_a_library(url: str, _number: int) -> None:
    """Make the schema and what is delivered."""
    from app.database.engine import Database
    from app.services.setup import initialise

    database = Database(url)
    say("ready")
    initialise(database)
    say("saved 0")


def a_save(organisation_id: int, number: int) -> RuleChanges:
    """Return what save number so-and-so writes: three rules, for shelves that bear its number."""
    from app.domain.parameters.changes import RuleChanges
    from app.domain.parameters.rule import Rule, Variables
    from app.domain.parameters.value import Value

    seven_days = Value(number=7, unit="days")
    shelves = [f"{number}-{n}" for n in range(RULES_OF_ONE_SAVE)]
    rules = [Rule(parameter="loan-period", organisation_id=organisation_id, value=seven_days, variables=Variables(shelf=shelf)) for shelf in shelves]
    return RuleChanges(tuple(rules))


def say(line: str) -> None:
    """Print a line that is out at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


TASKS = {"save": save_for_ever, "persist": persist, "lend": lend, "initialise": make_a_library}


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)  # what the driver logs is not what the program says
    TASKS[sys.argv[1]](sys.argv[2], int(sys.argv[3]))
