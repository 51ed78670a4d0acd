"""Where ordeals happen: databases to hurt, and writers to kill. Nothing here waits for ever: a silence has an end, and is told."""

from __future__ import annotations

import multiprocessing
import random
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Self

from sqlalchemy import URL, text

from app.database.engine import Database
from tests import library
from tests.databases import ADMINISTRATOR, EmbeddedFiles, Furnish, ServerDatabases, as_staff, nothing, set_up
from tests.postgres import quick_folder
from tests.survival.writer import work

SILENCE, LONGEST = 60.0, 300.0
"""Seconds after which a writer that says nothing is given up, and threads that don't end are."""

_FORKING = "forkserver" in multiprocessing.get_all_start_methods()
# a process that has imported everything once is copied for each writer: starting Python anew two hundred times takes minutes
_processes: Any = multiprocessing.get_context("forkserver" if _FORKING else "spawn")
if _FORKING:
    _processes.set_forkserver_preload(["tests.survival.ordeals", "pytest"])


@dataclass
class Writer:
    """A client of its own process that saves rules without pause, and what it said so far."""

    process: BaseProcess
    line: Connection
    confirmed: list[int] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    moments: list[float] = field(default_factory=list)
    """When each save was confirmed."""

    def go(self) -> None:
        """Tell one that waits to begin."""
        self.line.send("go")

    def kill(self) -> None:
        """Kill it, wherever it is."""
        self.process.kill()

    def hear(self) -> str | None:
        """Return the next that it says; None at its end."""
        if not self.line.poll(SILENCE):
            raise TimeoutError(f"a writer said nothing for {SILENCE:.0f} s")
        try:
            return str(self.line.recv())
        except (EOFError, ConnectionResetError):  # a word cut off by the kill was never said to anybody
            return None

    def finish(self) -> None:
        """Hear what it says until its end."""
        while (word := self.hear()) is not None:
            if word.startswith("saved "):
                self.confirmed.append(int(word.removeprefix("saved ")))
                self.moments.append(time.monotonic())
            else:
                self.said.append(word)


class Arena:
    """Databases of both kinds, and the random moments at which things go wrong (the same ones for the same seed)."""

    def __init__(self, seed: int = 1) -> None:
        self.random = random.Random(seed)
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self.kinds: dict[str, Furnish] = {"bare": nothing, "empty": set_up, "library": library.furnish}
        self.folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="lanedisk-survival-", dir=quick_folder())))
        self.files = EmbeddedFiles(self.folder, self.kinds)
        # as a library's server would be set: only then does a confirmed commit outlive the server
        self.server_databases = ServerDatabases(self.kinds, synchronous_commit="on")
        self._stack.callback(self.server_databases.close)
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    @contextmanager
    def database(self, postgresql: bool, kind: str = "library") -> Iterator[Database]:
        """Give a fresh database of a kind for one attempt."""
        source = self.server_databases if postgresql else self.files
        database = source.fresh(kind)
        try:
            yield database
        finally:
            source.release(database)

    @contextmanager
    def writer(self, database: Database, task: str = "save", url: URL | None = None, number: int = 0) -> Iterator[Writer]:
        """Start a writer on the database (or by another way to it), and wait until it has begun."""
        if url is None:
            url = database.url if task == "initialise" else as_staff(database, ADMINISTRATOR).url
        line, theirs = _processes.Pipe()
        process = _processes.Process(target=work, args=(task, url.render_as_string(hide_password=False), number, theirs), daemon=True)
        process.start()
        theirs.close()
        writer = Writer(process, line)
        try:
            if (word := writer.hear()) != "ready":
                raise RuntimeError(f"a writer does not begin: {word}")
            yield writer
        finally:
            if process.is_alive():
                process.kill()
            process.join(SILENCE)
            process.close()
            line.close()

    def wait(self, longest: float) -> None:
        """Let some time pass, at most so many seconds."""
        time.sleep(self.random.uniform(0, longest))


def run_together(tasks: Sequence[Callable[[], None]], longest: float = LONGEST) -> None:
    """Run each on a thread of its own, wait for all of them so many seconds, and raise what the first of them raised."""
    failed: list[Exception] = []
    threads = [threading.Thread(target=_note_failure, args=(task, failed), daemon=True) for task in tasks]
    for thread in threads:
        thread.start()
    until = time.monotonic() + longest
    for thread in threads:
        thread.join(max(0.0, until - time.monotonic()))
    if failed:
        raise failed[0]
    if stuck := sum(thread.is_alive() for thread in threads):
        raise TimeoutError(f"{stuck} of {len(threads)} did not end in {longest:.0f} s")


def wait_for_the_server(database: Database) -> None:
    """Wait until the server has noticed that its client is gone, and rolled back what it had begun."""
    if not database.is_postgresql:
        return
    others = text("select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()")
    until = time.monotonic() + SILENCE
    while time.monotonic() < until:
        with database.reading() as session:
            if not session.scalar(others):
                return
        time.sleep(0.01)
    raise TimeoutError("the server keeps what a killed client had begun")


def _note_failure(task: Callable[[], None], failed: list[Exception]) -> None:
    try:
        task()
    except Exception as error:
        failed.append(error)
