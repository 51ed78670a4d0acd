"""The two verbs that reach the database from a window: read and change."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from app.background.bus import Bus
from app.background.requests import Failed, Lane, Request, Task
from app.background.worker import Worker

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.database.unit_of_work import UnitOfWork

T = TypeVar("T")


class Runner(Worker):
    """Runs reads and changes on threads of their own, one lane for each, and delivers on the GUI thread (see Worker).

    Without a key, the key of a read is the method of its owner that takes the answer: asking again for the same thing
    overtakes the first question.
    """

    def __init__(
        self,
        sessions: Callable[[], AbstractContextManager[Session]],
        units_of_work: Callable[[], UnitOfWork],
        bus: Bus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sessions, self._units_of_work, self._bus = sessions, units_of_work, bus

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
            with self._sessions() as session:
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
    ) -> None:
        """Have a service carried out. What it committed is announced on the bus before `then` gets its outcome."""

        def work() -> T:
            unit = self._units_of_work()
            try:
                return command(unit)
            finally:
                if unit.changes is not None:
                    self._bus.post(unit.changes)

        self._submit(Request.of(owner, Lane.WRITE, work, then, failed, None, task))
