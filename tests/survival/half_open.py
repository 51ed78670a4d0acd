"""A line that falls silent at any question of a save, and is not closed: whoever saves gets an answer in time, and it is the truth."""

from __future__ import annotations

import threading
import time
from uuid import UUID

from app.database.engine import Database
from app.database.retry import Patience, carry_out, was_kept
from app.database.unit_of_work import UnitOfWork
from app.domain.permissions import Actor
from app.domain.refusals import InDoubt, Refusal
from app.services.parameters import save_rules
from tests.databases import ADMINISTRATOR, as_staff
from tests.severed import SeverableLine
from tests.survival.arena import Arena
from tests.survival.saves import a_save, administrator, saves_there, what_is_wrong

_ANSWER, _CONNECT, _PATIENCE = 0.5, 2.0, 1.5
"""Seconds that a statement may stay without an answer, that connecting takes at most, and that a lost line is tried again."""
_LONGEST = _ANSWER + 2 * (_PATIENCE + _CONNECT) + 2
"""Patience may be begun twice: for the save, and for what became of its commit; each may end while it connects."""
_MENDED = 0.8
"""Seconds after which every other silence ends."""


def line_silent(arena: Arena, times: int) -> list[str]:
    """Let the line fall silent so many times, each at any question; every other time it is mended while the save is tried again."""
    wrong, confirmed = list[str](), list[int]()
    with arena.database(postgresql=True) as database, SeverableLine(database.url.port or 0) as line:
        actor = administrator(database)
        url = as_staff(database, ADMINISTRATOR).url.set(port=line.port).update_query_dict({"connect_timeout": f"{_CONNECT:.0f}"})
        station = Database(url, answer_within=_ANSWER)
        with UnitOfWork(station, actor):
            before = line.questions
        _save(station, actor, 0, [])
        confirmed.append(0)
        questions = line.questions - before
        for number in range(1, times + 1):
            at = arena.random.choice([questions, arena.random.randint(1, questions), arena.random.randint(1, questions)])  # the last one is the COMMIT
            line.fall_silent(at, arrives=arena.random.random() < 0.5)
            mending = threading.Timer(_MENDED, line.mend)
            if number % 2:
                mending.start()
            said = _attempt(station, actor, number, line, confirmed)
            mending.cancel()
            line.mend()
            left = said or what_is_wrong(database, confirmed)
            if not left and (more := saves_there(database) - set(confirmed)):
                left = f"{sorted(more)} were refused, and are kept"
            wrong += [f"silence {number}: {left}"] if left else []
        station.dispose()
    return wrong


def _attempt(station: Database, actor: Actor, number: int, line: SeverableLine, confirmed: list[int]) -> str | None:
    """Save while the line falls silent; return what is wrong with the answer. What is confirmed is noted."""
    units: list[UnitOfWork] = []
    began = time.monotonic()
    try:
        _save(station, actor, number, units)
        confirmed.append(number)
    except InDoubt:
        line.mend()
        if was_kept(units[-1]):
            confirmed.append(number)
    except Refusal as refusal:
        if not str(refusal).strip():
            return "no sentence"
    if (took := time.monotonic() - began) > _LONGEST:
        return f"it was answered after {took:.0f} s"
    line.mend()
    _save(station, actor, number + 500_000, [])  # the client goes on by itself
    confirmed.append(number + 500_000)
    return None


def _save(station: Database, actor: Actor, number: int, units: list[UnitOfWork]) -> None:
    def make(operation_id: UUID) -> UnitOfWork:
        units.append(UnitOfWork(station, actor, operation_id=operation_id))
        return units[-1]

    carry_out(make, lambda unit: save_rules(unit, a_save(actor.account_id, number)), Patience(total=_PATIENCE))
