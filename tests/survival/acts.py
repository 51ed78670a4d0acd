"""What people do all day, as commands of the command line, each one transaction: acts whose process is killed at any of its database calls."""

from __future__ import annotations

import contextlib
import io
import os
import resource
import signal
from collections.abc import Callable, Mapping
from multiprocessing.connection import Connection

from sqlalchemy import event
from sqlalchemy.engine import Engine

from app.cli import main
from app.database.engine import Database
from tests.databases import ADMINISTRATOR, PASSWORD

_MOST_MB = 1024
_WHEN = ("--time", "2026-03-10T10:00:00+01:00")

ACTS: Mapping[str, tuple[str, ...]] = {
    "lend": ("loan", "1001", "B13", "--at", "DISK1", *_WHEN),
    "return, late": ("return", "B12", "--at", "DISK1", *_WHEN),
    "renew": ("renew", "B11", "--at", "DISK1", *_WHEN),
    "another due date": ("due", "B11", "--date", "2026-03-27", "--override", "ordeal", "--at", "DISK1", *_WHEN),
    "pay": ("pay", "1001", "10.00", "--at", "DISK1", *_WHEN),
    "charge": ("debt", "add", "1001", "manual", "12.00", "--at", "DISK1", *_WHEN),
    "block": ("block", "1001", "--comment", "ordeal", "--at", "DISK1", *_WHEN),
    "message": ("message", "add", "1001", "--type", "note", "--text", "ordeal", "--at", "DISK1", *_WHEN),
    "change a patron": ("patron", "set", "1001", "last_name", "Ekman", "--at", "DISK1", *_WHEN),
    "delete a patron": ("patron", "delete", "1003", "--at", "DISK1", *_WHEN),
    "reserve": ("reserve", "1003", "--title", "2", "--pickup", "SDB", "--at", "DISK1", *_WHEN),
    "lost": ("item", "status", "B11", "lost", "--at", "DISK1", *_WHEN),
    "rule": ("parameter", "set", "loan-period", "--organisation", "lindby", "--shelf", "ordeal", "14", "days"),
    "category setting": ("policy", "set", "vuxen", "reminders-max", "2", "--unit", "lindby"),
    "unit setting": ("setting", "set", "account-months", "24", "--unit", "lindby"),
    "closed days": ("calendar", "close", "HAM", "2026-05-04", "2026-05-08"),
    "staff": ("staff", "add", "bo", "--role", "desk", "--at", "SDB"),
}


def kill_at(number: int) -> Callable[[], int]:
    """Let this process kill itself before its n-th database call (n > 0; a COMMIT counts); return what tells how many there were so far."""
    calls = 0

    def count(*_: object) -> None:
        nonlocal calls
        calls += 1
        if calls == number:
            os.kill(os.getpid(), signal.SIGKILL)

    for name in ("before_cursor_execute", "commit"):
        event.listen(Engine, name, count)
    return lambda: calls


def perform(act: str, database: Database, at: int, line: Connection) -> None:
    """Do an act, or a command (its words a line each), as the administrator; killed before its call number `at`.

    A command that takes more memory than any of them needs is told of as failed.
    """
    calls = kill_at(at)
    os.environ |= {"LANEDISK_PASSWORD": PASSWORD if database.is_postgresql else "", "LANEDISK_NEW_PASSWORD": PASSWORD}
    said = io.StringIO()
    line.send("ready")
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(said):
        status = main(("--database", database.url.render_as_string(hide_password=False), "--as", ADMINISTRATOR, *(ACTS.get(act) or act.split("\n"))))
    if (peak := resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024) > _MOST_MB:
        line.send(f"failed: it took {peak} MB")
    line.send(f"saved {calls()}" if status == 0 else f"refused: {said.getvalue().strip()}")
