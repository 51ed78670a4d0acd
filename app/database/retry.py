"""Carrying a command out in spite of a line that is lost, and finding out what became of a commit that nobody answered."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID, uuid4

import psycopg

from app.database.errors import Remedy, remedy_of
from app.domain.refusals import InDoubt, NoContact, Refusal

if TYPE_CHECKING:
    from app.database.unit_of_work import UnitOfWork

T = TypeVar("T")

COLLISIONS = 3
"""How often a command that was rolled back for somebody else's sake is carried out again."""


@dataclass(frozen=True)
class Patience:
    """How long a lost line is tried again: at growing distances, never more than `most` apart, for `total` seconds.

    `stop` ends the waiting at once (the program closes); `on_lost` is told, on the same thread, of each try that failed.
    """

    total: float = 30.0
    first: float = 0.1
    most: float = 1.0
    stop: threading.Event = field(default_factory=threading.Event)
    on_lost: Callable[[Refusal], None] | None = None

    def begin(self) -> Tries:
        """Begin to count the time."""
        return Tries(self)


class Tries:
    """The tries of one command."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self._until: float | None = None
        self._pause = patience.first

    def again(self, lost: Refusal) -> bool:
        """Wait for the next try and return True; False where patience has come to an end. It counts from the first loss."""
        patience, now = self._patience, time.monotonic()
        self._until = now + patience.total if self._until is None else self._until
        if patience.on_lost is not None:
            patience.on_lost(lost)
        if now >= self._until or patience.stop.wait(self._pause):
            return False
        self._pause = min(self._pause * 2, patience.most)
        return True


def carry_out(make: Callable[[UUID], UnitOfWork], command: Callable[[UnitOfWork], T], patience: Patience | None = None) -> T:
    """Carry a command out in a unit of work, in a fresh one with the same operation id where the line was lost before it was kept.

    What was committed is never done again; a refusal is never tried again; a commit of which nothing can be learned
    raises InDoubt.
    """
    patience = patience or Patience()
    operation_id, tries, collisions = uuid4(), patience.begin(), 0
    while True:
        unit = make(operation_id)
        unit.patience = patience
        try:
            return command(unit)
        except Refusal as refusal:
            remedy = remedy_of(refusal)
            if unit.changes is not None or unit.in_doubt or remedy is Remedy.NONE:
                raise
            if remedy is Remedy.REPEAT:
                collisions += 1
                if collisions > COLLISIONS or patience.stop.wait(patience.first * collisions):
                    raise
                continue
            if not isinstance(refusal, NoContact):  # the server takes no more changes, another may: its connections are of no use
                unit.database.dispose()
            if not tries.again(refusal):
                raise


def was_kept(unit: UnitOfWork) -> bool:
    """Find out whether a unit of work, whose line was lost in its commit, was kept. InDoubt where no answer can be had.

    The same operation is begun once more on another connection: its key is taken if it was kept. The insert waits for
    a backend that is still at it, which a mere look would not.
    """
    tries = unit.patience.begin()
    while True:
        try:
            return _is_taken(unit)
        except (psycopg.Error, Refusal) as error:
            if not tries.again(error if isinstance(error, NoContact) else InDoubt()):
                raise InDoubt from error


def _is_taken(unit: UnitOfWork) -> bool:
    operation = unit.operation()
    with unit.database.connect_apart() as connection, connection.transaction(force_rollback=True):
        try:
            connection.execute(
                "insert into operation (id, organisation_id, at, login) values (%(id)s, %(organisation_id)s, %(at)s, %(login)s)",
                operation,
            )
        except psycopg.errors.UniqueViolation:
            return True
    return False
