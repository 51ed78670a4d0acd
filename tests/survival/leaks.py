"""Nothing leaks: secrets and a patron's data are seeded, a day with its failures is gone through, then every place is searched for them."""

from __future__ import annotations

import contextlib
import logging
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import psutil
from sqlalchemy import text

from app import logs
from app.database.engine import Database
from app.services.staff import StaffDraft, add_staff
from tests.library import load
from tests.survival.arena import Arena
from tests.survival.hostile_texts import Scene
from tests.survival.leaking_day import Day
from tests.survival.saves import administrator

_FOLDERS = ("DATA", "CONFIG", "CACHE", "STATE")


def nothing_leaks(postgresql: bool) -> Callable[[Arena, int], list[str]]:
    """Go through so many days, each with seeds of its own."""

    def run(arena: Arena, times: int) -> list[str]:
        return [wrong for number in range(times) for wrong in _a_day(arena, number, postgresql)]

    return run


def _a_day(arena: Arena, number: int, postgresql: bool) -> Iterator[str]:
    seeds = {what: f"Seeded{what}{number}" for what in ("Password", "SmtpPassword", "Name", "Card", "Mail", "Typed")} | {
        "Pin": f"73{number:02}91",
        "Text": f"Said{number}",
        "Identity": f"7{number:02}218-9876",
    }
    home = Path(tempfile.mkdtemp(dir=arena.folder))
    with arena.database(postgresql) as database, _watched(home, seeds):
        server = arena.server_databases.server if postgresql else None
        written = (server.folder / "log").stat().st_size if server is not None else 0
        day = Day(Scene(_station(database, seeds), load(database), administrator(database, at="DISK1", login="seeded")), seeds, home)
        for where, said in day.live():
            yield from (f"{what} {where}" for what, seed in seeds.items() if seed in said)
        yield from _in_files(home, seeds)
        yield from _in_processes(seeds)
        if server is not None:
            log = (server.folder / "log").read_bytes()[written:].decode(errors="replace")
            if "uq_card_organisation_id_number" not in log:
                yield "the server's log does not tell of the card that was refused"
            yield from (f"{what} in the server's log" for what, seed in seeds.items() if seed in log)
            yield from _in_statements(database, seeds)
        day.scene.database.dispose()


def _station(database: Database, seeds: Mapping[str, str]) -> Database:
    """Add somebody with the seeded password, and return the database as they come to it: on a server the address holds that password."""
    scene = Scene(database, load(database), administrator(database))
    add_staff(scene.work(), StaffDraft(login="seeded", role="administrator", organisation_id=scene.library.organisations["1"], password=seeds["Password"]))
    return Database(database.url.set(username="seeded", password=seeds["Password"]) if database.is_postgresql else database.url)


def _in_files(home: Path, seeds: Mapping[str, str]) -> Iterator[str]:
    """Search what was left behind, names of files too; and nobody else may read any of it."""
    for path in (one for one in home.rglob("*") if one.is_file()):
        found = f"{path.name}\n".encode() + path.read_bytes()
        yield from (f"{what} in {path.name}" for what, seed in seeds.items() if seed.encode() in found)
        if path.stat().st_mode & 0o077:
            yield f"{path.name} can be read by others"


def _in_processes(seeds: Mapping[str, str]) -> Iterator[str]:
    process = psutil.Process()
    yield from (f"it listens on {line.laddr}" for line in process.net_connections("inet") if line.status == psutil.CONN_LISTEN)
    yield from (f"{what} on the command line" for what, seed in seeds.items() if seed in " ".join(process.cmdline()))
    for child in process.children(recursive=True):
        with contextlib.suppress(psutil.Error):
            told = " ".join((*child.cmdline(), *child.environ().values()))
            yield from (f"{what} on the command line of {child.name()}" for what, seed in seeds.items() if seed in told)


def _in_statements(database: Database, seeds: Mapping[str, str]) -> Iterator[str]:
    """Search what the server shows of others' statements."""
    with database.reading() as session:
        shown = "\n".join(session.scalars(text("select coalesce(query, '') || ' ' || application_name from pg_stat_activity")))
    yield from (f"{what} among the server's statements" for what, seed in seeds.items() if seed in shown)


@contextlib.contextmanager
def _watched(home: Path, seeds: Mapping[str, str]) -> Iterator[None]:
    """Write log, settings, drafts and temporary files into a folder; the mail server's password is in the environment of this process alone."""
    root, temporary, muted, environment = logging.getLogger(), tempfile.tempdir, logging.root.manager.disable, dict(os.environ)
    level, before = root.level, list(root.handlers)
    (home / "tmp").mkdir()
    tempfile.tempdir = str(home / "tmp")
    logging.disable(logging.NOTSET)
    logs.set_up(home)
    os.environ |= {"LANEDISK_SMTP_PASSWORD": seeds["SmtpPassword"]} | {f"XDG_{folder}_HOME": str(home / folder.lower()) for folder in _FOLDERS}
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(environment)
        tempfile.tempdir = temporary
        logging.disable(muted)
        for handler in set(root.handlers) - set(before):
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)
        logging.captureWarnings(capture=False)
