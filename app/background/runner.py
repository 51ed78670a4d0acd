"""The two verbs that reach the database from a window: read and change."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.background.bus import Bus
from app.background.requests import Failed, Lane, Request, Task
from app.background.worker import Worker
from app.domain.refusals import AlreadyExists, Unavailable
from app.domain.text import mark

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

    from app.database.retry import Patience
    from app.database.unit_of_work import UnitOfWork

T = TypeVar("T")

_UNCONFIRMED = mark("It is saved, but the standby server has not confirmed it: if the server is lost just now, it may be lost with it.")
_KEPT_AFTER_ALL = mark("What you saved when the line was lost is kept after all. Look at it before you save again; this time nothing was changed.")


class Runner(Worker):
    """Runs reads and changes on threads of their own, one lane for each, and delivers on the GUI thread (see Worker).

    Without a key, the key of a read is the method of its owner that takes the answer: asking again for the same thing
    overtakes the first question.
    """

    told = Signal(object)
    """Something that the person must know of a change that was kept."""

    def __init__(
        self,
        sessions: Callable[[], AbstractContextManager[Session]],
        units_of_work: Callable[[UUID], UnitOfWork],
        bus: Bus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sessions, self._units_of_work, self._bus = sessions, units_of_work, bus
        self.patience = 30.0
        """Seconds that a change is tried again when the line is lost; then it is refused, and what was typed is kept."""
        self._doubtful: UnitOfWork | None = None
        self.told.connect(self.refused, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        owner: object,
        query: Callable[[Session], T],
        then: Callable[[T], object],
        failed: Failed | None = None,
        key: str | None = None,
        *,
        task: Task | None = None,
    ) -> None:
        """Ask for something. `query` runs in a session that is closed before `then` gets the answer."""

        def work() -> T:
            from app.database.connecting import waiting_long

            with waiting_long() if task is not None else nullcontext(), self._sessions() as session:
                return query(session)

        self._submit(Request.of(owner, Lane.READ, work, then, failed, key, task))

    def change(
        self,
        owner: object,
        command: Callable[[UnitOfWork], T],
        then: Callable[[T], object] | None = None,
        failed: Failed | None = None,
        *,
        task: Task | None = None,
        apart: bool = False,
    ) -> None:
        """Have a service carried out. What it committed is announced on the bus before `then` gets its outcome.

        `apart`: it takes long, of many short changes, and others are carried out meanwhile.
        """

        def work() -> T:
            return self._carry_out(command, long=task is not None)

        self._submit(Request.of(owner, Lane.APART if apart else Lane.WRITE, work, then, failed, None, task))

    def _carry_out(self, command: Callable[[UnitOfWork], T], *, long: bool) -> T:
        """On the thread for changes: carry out, again where the line was lost, and announce what was kept."""
        from app.database.connecting import waiting_long
        from app.database.retry import Patience, carry_out

        patience = Patience(total=self.patience, stop=self.closing, on_lost=self.report_lost)
        self._settle_doubt(patience)
        units: list[UnitOfWork] = []

        def make(operation_id: UUID) -> UnitOfWork:
            units.append(self._units_of_work(operation_id))
            return units[-1]

        try:
            with waiting_long() if long else nullcontext():
                return carry_out(make, command, patience)
        finally:
            last = units[-1]
            if last.in_doubt:
                self._doubtful = last
            if last.changes is not None:
                self._bus.post(last.changes)
            if last.unconfirmed:
                self.told.emit(Unavailable(_UNCONFIRMED))

    def _settle_doubt(self, patience: Patience) -> None:
        """Find out what became of a change whose commit was never answered, before anything else is saved."""
        from app.database.retry import was_kept

        if (doubtful := self._doubtful) is None:
            return
        doubtful.patience = patience
        kept = was_kept(doubtful)
        self._doubtful = None
        if kept:
            self._bus.post(None)
            raise AlreadyExists(_KEPT_AFTER_ALL)
