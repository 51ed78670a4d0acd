"""Rules saved on a disk that is full: the embedded file's, that of a server's tables, that of its log. A plain sentence, and what was confirmed stays."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import event

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.refusals import Refusal
from app.services.parameters import save_rules
from tests.databases import ADMINISTRATOR, as_staff
from tests.postgres import Server
from tests.survival.arena import Arena
from tests.survival.saves import a_save, administrator, what_is_wrong

_MOST = 2_000
"""So many saves at most must fill a disk."""
_SIZE = 256 * 1024**2
_NOISE = "select pg_logical_emit_message(false, 'ordeal', repeat('x', 200000))"


def file_full(arena: Arena) -> str | None:
    """Let the embedded file grow no more."""
    with arena.database(postgresql=False) as database:
        room = arena.random.randrange(1, 30)

        @event.listens_for(database.write_engine, "connect")
        def _on_connect(connection: object, _record: object) -> None:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]  # type: ignore[attr-defined]
            connection.execute(f"PRAGMA max_page_count={pages + room}")  # type: ignore[attr-defined]

        database.dispose()
        refusal, confirmed = _save_until_refused(database)
        return what_is_wrong(database, confirmed) if "full" in refusal else refusal


def server_full(arena: Arena, times: int) -> list[str]:
    """Fill the disk of a server's tables and the one of its log in turn; with room again all goes on."""
    server = arena.server_databases.server
    if server is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return ["only root can give a server of our own a small disk"] * times
    wrong: list[str] = []
    with _small_disk(server) as disk:
        for number in range(times):
            room = arena.random.randrange(16, 1_024) * 1_024
            with arena.database(postgresql=True) as database:
                left = _tables_full(server, disk, database, room) if number % 2 == 0 else _log_full(server, disk, database, room)
            wrong += [f"{'the log' if number % 2 else 'tables'}, {room} bytes: {left}"] if left else []
            with _superuser(server) as connection:
                connection.execute("drop tablespace if exists small")
    return wrong


def _tables_full(server: Server, disk: Path, database: Database, room: int) -> str | None:
    place = disk / "tables"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(mode=0o700)
    shutil.chown(place, disk.stat().st_uid, disk.stat().st_gid)
    with _superuser(server) as connection:
        connection.execute(sql.SQL("create tablespace small location {}").format(sql.Literal(str(place))))
        connection.execute(sql.SQL("alter database {} set tablespace small").format(sql.Identifier(database.url.database or "")))
    with _filled(disk, room):
        refusal, confirmed = _save_until_refused(as_staff(database, ADMINISTRATOR))
    if "full" not in refusal:
        return refusal
    return what_is_wrong(database, confirmed) or _goes_on(database, confirmed)


def _log_full(server: Server, disk: Path, database: Database, room: int) -> str | None:
    """Fill the disk of the server's log, with much that is logged besides: PostgreSQL then ends, and begins again when there is room."""
    over = threading.Event()
    with _filled(disk, room):
        noise = threading.Thread(target=_make_noise, args=(server, over), daemon=True)
        noise.start()
        refusal, confirmed = _save_until_refused(as_staff(database, ADMINISTRATOR))
        over.set()
        noise.join()
    server.stop("immediate")
    server.start()
    database.dispose()
    if not refusal.strip() or refusal == _NEVER:
        return refusal or "no sentence"
    return what_is_wrong(database, confirmed) or _goes_on(database, confirmed)


def _make_noise(server: Server, over: threading.Event) -> None:
    with suppress(psycopg.Error), _superuser(server) as connection:
        while not over.is_set():
            connection.execute(_NOISE)


_NEVER = "the disk never filled"


def _save_until_refused(database: Database) -> tuple[str, list[int]]:
    """Return the sentence of the refusal, and the numbers of the saves that were confirmed."""
    confirmed: list[int] = []
    try:
        actor = administrator(database)
        for number in range(_MOST):
            save_rules(UnitOfWork(database, actor), a_save(actor.account_id, number))
            confirmed.append(number)
    except Refusal as refusal:
        return str(refusal), confirmed
    finally:
        database.dispose()
    return _NEVER, confirmed


def _goes_on(database: Database, confirmed: list[int]) -> str | None:
    actor, number = administrator(database), _MOST
    save_rules(UnitOfWork(database, actor), a_save(actor.account_id, number))
    return what_is_wrong(database, [*confirmed, number])


@contextmanager
def _small_disk(server: Server) -> Iterator[Path]:
    """Mount a small disk beside a server's data, with its log on it; afterwards all is as before."""
    disk, log = server.folder / "small", server.data / "pg_wal"
    owner = server.data.stat()
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={_SIZE},uid={owner.st_uid},gid={owner.st_gid},mode=700", "tmpfs", str(disk)], check=True)
    try:
        server.stop()
        shutil.move(log, disk / "log")
        log.symlink_to(disk / "log")
        _own(disk, server)
        server.start()
        _keep_log(server, "64MB")  # what is kept of the log for later would fill the disk by itself after some rounds
        yield disk
    finally:
        _keep_log(server, None)
        server.stop("immediate")
        log.unlink()
        shutil.move(disk / "log", log)
        _own(log, server)
        subprocess.run(["umount", str(disk)], check=True)
        server.start()


def _keep_log(server: Server, most: str | None) -> None:
    """Have the server keep so much of its log at most; None: as it does by itself."""
    with _superuser(server) as connection:
        for setting, value in (("max_wal_size", most), ("min_wal_size", most and "32MB")):
            given = sql.Literal(value) if value else sql.SQL("default")
            connection.execute(sql.SQL("alter system set {} to {}").format(sql.Identifier(setting), given))
        connection.execute("select pg_reload_conf()")


def _own(folder: Path, server: Server) -> None:
    owner = server.data.stat()
    for path in (folder, *folder.rglob("*")):
        os.chown(path, owner.st_uid, owner.st_gid)


@contextmanager
def _filled(disk: Path, room: int) -> Iterator[None]:
    """Fill a disk but for so many bytes; afterwards there is room again."""
    filler = disk / "filler"
    try:
        with filler.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, shutil.disk_usage(disk).free - room)
        yield
    finally:
        filler.unlink(missing_ok=True)


@contextmanager
def _superuser(server: Server) -> Iterator[psycopg.Connection[tuple[object, ...]]]:
    url = server.url().set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(url, autocommit=True, connect_timeout=10) as connection:
        yield connection
