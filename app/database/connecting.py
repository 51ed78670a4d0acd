"""Making a PostgreSQL connection: which host first, how long an answer may take, and a plain sentence for each way it fails.

A failed connect has no SQLSTATE, and the server words its part in its own language. What libpq says itself is English;
of the server's sentences the English and Swedish ones are known, any other is quoted as it came.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg.errors import _WaitTimeout

from app.domain.refusals import NO_MORE, Busy, Invalid, NoContact, NotFound, NotPermitted, Refusal, SignInRefused
from app.domain.text import mark

ANSWER_WITHIN = 30.0
"""Seconds a server may take over one statement before the line counts as lost (tcp_user_timeout is for Linux only)."""

LOST = mark("The database can't be reached. What you typed is kept; try again in a moment.")

DISK_FULL = mark("The disk of the database is full. Nothing of this was saved.")

FULL = mark("The server has no connection left just now. Try again in a moment.")

_LOOPBACK = re.compile(r"localhost|127\.\d+\.\d+\.\d+|::1|/.*|@.*|")
_UNSAFE_MODES = {"disable", "allow", "prefer"}
_patience = threading.local()

_Make = Callable[..., Refusal]

_BY_LIBPQ: Sequence[tuple[str, _Make, str]] = (
    (r"failed to resolve host '(?P<host>[^']*)'", NoContact, mark("There is no computer of the name {host}. Is the name right, and is the network there?")),
    (r"server does not support SSL|server does not support GSS", NotPermitted, mark("The server offers no protected connection (TLS), so none was made.")),
    (r'server certificate for "(?P<name>[^"]*)".* does not match host name "(?P<host>[^"]*)"', NotPermitted,
     mark("The server shows a certificate for {name}, not for {host}. Nothing was sent to it.")),
    (r'root certificate file "(?P<file>[^"]*)" does not exist', Invalid, mark("The file of the certificate authority is not there: {file}.")),
    (r'could not read root certificate file "(?P<file>[^"]*)"', Invalid, mark("The file of the certificate authority can't be read: {file}.")),
    (r"certificate verify failed", NotPermitted, mark("The server's certificate is not of the library's certificate authority. Nothing was sent to it.")),
    (r"authentication method requirement|channel binding (is )?required", NotPermitted,
     mark("The server asks for the password in a way that is not safe, so it was not sent.")),
    (r"SSL error|SSL SYSCALL|could not (initiate|create) SSL", NotPermitted, mark("No protected connection (TLS) could be made with the server.")),
    (r"no password supplied", SignInRefused, mark("The database asks for a password.")),
)  # fmt: skip
"""What the client's own library says while connecting."""

_BY_SERVER: Sequence[tuple[str, _Make, str]] = (
    (r"password authentication failed|Lösenordsautentisering misslyckades", SignInRefused, mark("The name or the password is wrong.")),
    (r"is not permitted to log in|tillåts inte logga in", SignInRefused, mark("This account is disabled. The administrator can enable it.")),
    (r'database "(?P<name>.*)" does not exist|databasen "(?P<name_sv>.*)" existerar inte', NotFound, mark("There is no database {name} on this server.")),
    (r"permission denied for database|rättighet saknas för databas", SignInRefused, mark("This account may not use this database.")),
    (r"too many clients|too many connections|remaining connection slots|för många (klienter|uppkopplingar)", Busy, FULL),
    (r"No space left on device|Enheten är full", Busy, DISK_FULL),
    (r"pg_hba\.conf", NotPermitted, mark("The server takes no connections from this workstation, or not with this name (pg_hba.conf).")),
    (r"session is read-only|session is not read-only|hot standby", NoContact, mark("None of the servers takes changes just now.")),
    (r"database system is (starting up|shutting down|in recovery|not yet accepting)", NoContact,
     mark("The server is starting or stopping. Try again in a moment.")),
)  # fmt: skip
"""What the server answers."""

_NO_ANSWER = re.compile(r"refused|timeout|timed out|unreachable|no route|closed the connection|could not connect|reset by peer", re.IGNORECASE)


class Watched(psycopg.Connection[Any]):
    """A connection that counts as lost once a statement stays without an answer for too long, on every system.

    Nothing is cancelled: a COMMIT that is under way goes on at the server, and its outcome is found out afterwards.
    """

    connector: Connector | None = None

    def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
        """Wait for the server as psycopg does, but not for ever."""
        longest = None if self.connector is None or getattr(_patience, "endless", False) else self.connector.answer_within
        if timeout is not None or longest is None:
            return super().wait(gen, interval, timeout)
        try:
            return super().wait(gen, interval, longest)
        except _WaitTimeout:
            self.pgconn.finish()
            raise psycopg.OperationalError("the server gave no answer") from None


@contextmanager
def waiting_long() -> Iterator[None]:
    """Let statements of this thread take as long as they take: for long tasks that people see and can stop."""
    before = getattr(_patience, "endless", False)
    _patience.endless = True
    try:
        yield
    finally:
        _patience.endless = before


class Connector:
    """Connects to one of several hosts, the last good one first, and tells a refused sign-in from a line that is lost later."""

    def __init__(self, answer_within: float | None = None) -> None:
        self.answer_within = answer_within
        self._last_good: tuple[str, str] | None = None

    @property
    def signed_in(self) -> bool:
        """Whether a connection was made before: then a server that refuses one is no failed sign-in."""
        return self._last_good is not None

    def connect(self, arguments: Sequence[Any], keywords: dict[str, Any], **more: Any) -> Watched:
        """Return a new connection, or raise the refusal that its failure means."""
        keywords = self._last_good_first(dict(keywords)) | more
        try:
            made = Watched.connect(*arguments, **keywords)
        except psycopg.Error as error:
            raise connecting_refusal(error, keywords, signed_in=self.signed_in) from error
        made.connector = self
        self._last_good = made.info.host, str(made.info.port)
        return made

    def _last_good_first(self, keywords: dict[str, Any]) -> dict[str, Any]:
        hosts = str(keywords.get("host", "")).split(",")
        ports = str(keywords.get("port", "")).split(",")
        if len(hosts) < 2 or self._last_good is None:
            return keywords
        pairs = list(zip(hosts, ports if len(ports) == len(hosts) else ports * len(hosts), strict=True))
        pairs.sort(key=lambda pair: (pair[0], pair[1] or "5432") != self._last_good)
        return keywords | {"host": ",".join(host for host, _ in pairs), "port": ",".join(port for _, port in pairs)}


def safe_mode(hosts: Sequence[str], wanted: str | None) -> str | None:
    """Return the sslmode to use: `verify-full` where none is named; Invalid for one that lets data travel unprotected past this machine."""
    if all(_LOOPBACK.fullmatch(host) for host in hosts):
        return wanted
    if wanted in _UNSAFE_MODES:
        raise Invalid("sslmode", mark("sslmode {mode} lets passwords and names of patrons travel unprotected; use verify-full."), mode=wanted)
    return wanted or "verify-full"


def connecting_refusal(error: psycopg.Error, keywords: dict[str, Any], *, signed_in: bool) -> Refusal:
    """Return the sentence for a connection that could not be made."""
    said = str(error)
    if isinstance(error, psycopg.ProgrammingError) or re.search(r"invalid (connection option|\w+ value|integer value)", said):
        return Invalid("database", mark("The address of the database can't be used: {reason}."), reason=said.strip().splitlines()[0])
    for pattern, make, sentence in (*_BY_SERVER, *_BY_LIBPQ):
        if found := re.search(pattern, said):
            values = {name.removesuffix("_sv"): value for name, value in found.groupdict().items() if value is not None}
            return _worded(make, sentence, values, signed_in=signed_in)
    if signed_in:
        return NoContact(LOST)
    used_password = getattr(getattr(error, "pgconn", None), "used_password", False)
    if used_password or ("FATAL" in said and not _NO_ANSWER.search(said)):
        return SignInRefused(mark("The server refused to sign you in. Its own words: {reason}"), reason=_last_words(said))
    host = str(keywords.get("host") or "localhost").replace(",", ", ")
    return NoContact(mark("The server {host} can't be reached. Is it running, and is the network there?"), host=host)


def _worded(make: _Make, sentence: str, values: dict[str, str], *, signed_in: bool) -> Refusal:
    if signed_in and make is SignInRefused:  # disabled, or the password was changed, while somebody works: trying again won't help
        return NotPermitted("sign-in", NO_MORE)
    if make is Invalid:
        return Invalid("database", sentence, **values)
    if make is NotPermitted:
        return NotPermitted("connect", sentence, **values)
    return make(sentence, **values)


def _last_words(said: str) -> str:
    first = said.strip().splitlines()[0]
    return first.rpartition("failed: ")[2].partition(":")[2].strip() or first
