"""A client in a process of its own, made to be killed: saves three rules at a time and says so when it is told that they are kept.

`python -m tests.survival.writer save URL` saves until it is refused or killed; `… initialise URL` makes a library.
"""

from __future__ import annotations

import logging
import sys
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.parameters.changes import RuleChanges

RULES_OF_ONE_SAVE = 3


def save_for_ever(url: str) -> None:
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


def make_a_library(url: str) -> None:
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


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)  # what the driver logs is not what the program says
    {"save": save_for_ever, "initialise": make_a_library}[sys.argv[1]](sys.argv[2])
