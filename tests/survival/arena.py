"""Where ordeals happen: databases to hurt, a writer to kill, and the look at what is left."""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from sqlalchemy import URL, func, select, text

from app.database.engine import Database
from app.domain.permissions import Actor
from app.models.audit_entry import AuditEntry, Operation
from app.models.parameter_rule import ParameterRule
from app.queries.organisation import load_tree
from app.queries.staff import find_staff, load_actor
from tests import library
from tests.databases import ADMINISTRATOR, EmbeddedFiles, ServerDatabases, as_staff, nothing, set_up
from tests.postgres import quick_folder
from tests.survival.writer import RULES_OF_ONE_SAVE

ROOT = Path(__file__).parent.parent.parent


@dataclass
class Writer:
    """A client of its own process that saves rules without pause, and what it said so far."""

    process: subprocess.Popen[str]
    confirmed: list[int]
    said: str = ""
    moments: list[float] = field(default_factory=list)
    """When each save was confirmed."""

    def go(self) -> None:
        """Tell one that waits to begin."""
        assert self.process.stdin is not None
        self.process.stdin.write("go\n")
        self.process.stdin.flush()

    def finish(self) -> None:
        """Read what it said until its end."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.startswith("saved ") and line.endswith("\n"):  # a line cut off by the kill was never confirmed to anybody
                self.confirmed.append(int(line.removeprefix("saved ")))
                self.moments.append(time.monotonic())
            else:
                self.said += line
        self.process.wait(timeout=30)
        self.process.stdout.close()


class Arena:
    """Databases of both kinds, and the random moments at which things go wrong (the same ones for the same seed)."""

    def __init__(self, seed: int = 1) -> None:
        self.random = random.Random(seed)
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        kinds = {"bare": nothing, "empty": set_up, "library": library.furnish}
        self.folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="lanedisk-survival-", dir=quick_folder())))
        self.files = EmbeddedFiles(self.folder, kinds)
        # as a library's server would be set: only then does a confirmed commit outlive the server
        self.server_databases = ServerDatabases(kinds, synchronous_commit="on")
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
        words = [sys.executable, "-m", "tests.survival.writer", task, url.render_as_string(hide_password=False), str(number)]
        pipe = subprocess.PIPE
        with subprocess.Popen(words, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=subprocess.STDOUT, text=True) as process:
            try:
                assert process.stdout is not None
                assert process.stdout.readline() == "ready\n"
                yield Writer(process, [])
            finally:
                process.kill()

    def wait(self, longest: float) -> None:
        """Let some time pass, at most so many seconds."""
        time.sleep(self.random.uniform(0, longest))


def administrator(database: Database) -> Actor:
    """Return the administrator as the actor."""
    with database.reading() as session:
        staff = find_staff(session, ADMINISTRATOR)
        assert staff is not None
        return load_actor(session, load_tree(session), staff, None)


def what_is_wrong(database: Database, confirmed: list[int]) -> str | None:
    """Say what a writer left half done, or what of the confirmed is lost; None if all is well."""
    with database.reading() as session:
        shelves = session.scalars(select(ParameterRule.shelf).where(ParameterRule.shelf.is_not(None)))
        saves = Counter(int(shelf.split("-")[0]) for shelf in shelves if shelf)
        entries = select(AuditEntry.operation_id, func.count()).where(AuditEntry.entity == "parameter_rule").group_by(AuditEntry.operation_id)
        logged = [row[1] for row in session.execute(entries)]
        operations = session.scalar(select(func.count()).select_from(Operation)) or 0
        if not database.is_postgresql:
            if session.scalar(text("PRAGMA integrity_check")) != "ok":
                return "the file is damaged"
            if session.execute(text("PRAGMA foreign_key_check")).first():
                return "references are broken"
    if any(count != RULES_OF_ONE_SAVE for count in saves.values()):
        return "a save is there by half"
    if len(logged) != len(saves) or any(count != RULES_OF_ONE_SAVE for count in logged):
        return "the log is not that of the rules"
    if operations != len(saves):
        return "an operation without its rules"
    lost = set(confirmed) - set(saves)
    return f"{len(lost)} confirmed saves are lost" if lost else None
