"""Calls the command line in this process, on each kind of database."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.pool import Pool

from app.cli import main
from app.database.engine import Database
from tests.databases import PASSWORD


@dataclass(frozen=True)
class Outcome:
    """What a command answered."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The JSON document on standard output, and nothing else there."""
        return json.loads(self.out)


Run = Callable[..., Outcome]


@contextmanager
def one_connection() -> Iterator[None]:
    """Refuse a session inside another, as the server's pool of one connection would by waiting for ever, on the embedded file too.

    Clients that are open meanwhile read on threads of their own, which are none of the command's.
    """
    held: list[int] = []
    own = threading.get_ident()

    def take(*_: Any) -> None:
        if threading.get_ident() == own:
            held.append(0)
            assert len(held) == 1, "a session is opened while another holds the connection"

    def give(*_: Any) -> None:
        if threading.get_ident() == own:
            held.clear()

    event.listen(Pool, "checkout", take)
    event.listen(Pool, "checkin", give)
    try:
        yield
    finally:
        event.remove(Pool, "checkout", take)
        event.remove(Pool, "checkin", give)


@pytest.fixture
def lanedisk(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run one command and return what it answered."""

    def run(*words: str) -> Outcome:
        with one_connection():
            status = main(words)
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return Outcome(status, out, err)

    return run


@pytest.fixture
def url(database: Database) -> str:
    """The URL of the database as its owner."""
    return database.url.render_as_string(hide_password=False)


@pytest.fixture
def command(lanedisk: Run, url: str) -> Run:
    """Run one command on the database as its owner (PostgreSQL) or its administrator (embedded file)."""

    def run(*words: str) -> Outcome:
        return lanedisk("--database", url, *words)

    return run


@pytest.fixture
def as_staff(lanedisk: Run, url: str, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run one command as a member of staff: `as_staff("viewer", "staff", "list")`."""

    def run(login: str, *words: str) -> Outcome:
        monkeypatch.setenv("LANEDISK_PASSWORD", PASSWORD if url.startswith("postgresql") else "")
        return lanedisk("--database", url, "--as", login, *words)

    return run
