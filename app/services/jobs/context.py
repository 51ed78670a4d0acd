"""What a job is given: where and for which day it runs, and the ways to read and to change, a transaction for each piece of its work."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from app.database import retry
from app.database.engine import Database
from app.database.unit_of_work import Clock, UnitOfWork
from app.domain.jobs import Job
from app.domain.periods import moment_of
from app.domain.permissions import Actor
from app.queries.patron_standing import AccountOrganisation

T = TypeVar("T")

Counts = Mapping[str, int]
"""What a run did: so many of each kind, by code."""
Progress = Callable[[int, int], object]
"""Told how many of how many steps are done; 0 where it is not known how many there are."""
Asked = Callable[[], bool]
"""Whether somebody asked the run to stop: a job looks between two transactions, and ends with what it has done."""


@dataclass(frozen=True, kw_only=True)
class JobContext:
    """One run at one account organisation.

    `since` is the latest day before this run's that a run was done for; None for the first. What a job does goes
    into transactions of its own by `change`, each whole by itself: a run that is killed between two of them, or in one,
    goes on the next time as if it had been one. Never read inside a change: PostgreSQL is reached by one connection only.
    """

    job: Job
    database: Database
    actor: Actor
    account: AccountOrganisation
    day: date
    since: date | None
    clock: Clock
    exempt: Callable[[int], bool] = lambda _: False
    patience: retry.Patience = field(default_factory=retry.Patience)
    initiator: str = ""
    touched: dict[str, None] = field(default_factory=dict)
    """The tables that were written so far: windows are told of them at the end."""

    @property
    def now(self) -> datetime:
        """The moment that the run counts as: now, or 23:59 of another day that it is run for."""
        return moment_of(self.day, self.clock(), self.account.zone)

    def reading(self) -> AbstractContextManager[Session]:
        """Give a session for reads."""
        return self.database.reading()

    def change(self, command: Callable[[UnitOfWork], T]) -> T:
        """Have a service carried out in a transaction of its own; again, whole, where the line was lost before it was kept."""
        units: list[UnitOfWork] = []

        def make(operation_id: UUID) -> UnitOfWork:
            units.append(UnitOfWork(self.database, self.actor, clock=lambda: self.now, initiator=self.initiator, operation_id=operation_id))
            return units[-1]

        done = retry.carry_out(make, command, self.patience)
        changes = units[-1].changes
        self.touched.update(dict.fromkeys(changes.kinds if changes is not None else ()))
        return done

    def tell(self, work: UnitOfWork) -> None:
        """Have the end of the run tell windows what it touched."""
        for kind in self.touched:
            work.touched(kind)

    def is_exempt(self, organisation_id: int) -> bool:
        """Say whether `jobs-exempt-unit` exempts the place whose loans or reservations the job would handle (B12)."""
        return self.exempt(organisation_id)


JobFunction = Callable[[JobContext, date, Progress, Asked], Counts]
"""Does a job for a day and returns its counts; where it was asked to stop, those of what it did."""
