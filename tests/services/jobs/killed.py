"""A process that dies in the middle of a job: from one of its statements on it reaches the database no more."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from app.database.engine import Database


class Killed(BaseException):
    """What the process dies of: nothing catches it to tidy up."""


@contextmanager
def killed_at(database: Database, number: int) -> Iterator[list[bool]]:
    """Let the database be out of reach from a statement or commit on, counted from 1; what is given is not empty where it came to that."""
    died: list[bool] = []
    left = [number]

    def count(*_: Any) -> None:
        left[0] -= 1
        if left[0] <= 0:
            died.append(True)
            raise Killed

    engines = {database.write_engine, database.read_engine}
    for engine in engines:
        event.listen(engine, "before_cursor_execute", count)
        event.listen(engine, "commit", count)
    try:
        yield died
    except Killed:
        pass
    finally:
        for engine in engines:
            event.remove(engine, "before_cursor_execute", count)
            event.remove(engine, "commit", count)
