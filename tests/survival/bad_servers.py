"""Servers that are not what they say: whoever signs in at one is told so, and their password never leaves the workstation."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

from app.database.engine import Database
from app.domain.refusals import NotPermitted
from app.services.actor import sign_in
from tests.survival.arena import Arena

_CERTIFICATES = Path(__file__).parent.parent / "data" / "tls"
_AUTHORITY = _CERTIFICATES / "authority.pem"
_SECRET = "a-secret-that-stays-here"
_ASKS_IN_THE_CLEAR = struct.pack("!cii", b"R", 8, 3)
"""AuthenticationCleartextPassword."""

_BAD: Mapping[str, tuple[str | None, str]] = {
    "another authority": ("other_authority", "certificate authority"),
    "another name": ("other_name", "certificate for"),
    "an expired certificate": ("expired", "certificate"),
    "no TLS": (None, "no protected connection"),
    "the password in the clear": ("right", "not safe"),
}
"""What its certificate is (None: it offers no TLS), and a word of the sentence."""


def bad_server(arena: Arena, times: int) -> list[str]:
    """Sign in at each in turn."""
    names = list(_BAD)
    return [wrong for number in range(times) if (wrong := _attempt(names[number % len(names)])) is not None]


def _attempt(name: str) -> str | None:
    certificate, word = _BAD[name]
    heard: list[bytes] = []
    with _server(certificate, heard) as port:
        url = f"postgresql://anna:{_SECRET}@localhost:{port}/library?sslmode=verify-full&require_auth=scram-sha-256&sslrootcert={_AUTHORITY}"
        database = Database(url)
        try:
            sign_in(database, "anna", _SECRET)
        except NotPermitted as refusal:
            if word not in str(refusal) or _SECRET in str(refusal):
                return f"{name}: {refusal}"
        except Exception as error:
            return f"{name}: {type(error).__name__}: {error}"
        else:
            return f"{name}: somebody is signed in"
        finally:
            database.dispose()
    return f"{name}: it heard the password" if _SECRET.encode() in b"".join(heard) else None


@contextlib.contextmanager
def _server(certificate: str | None, heard: list[bytes]) -> Iterator[int]:
    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.05)
        thread = threading.Thread(target=_serve, args=(listening, over, certificate, heard), daemon=True)
        thread.start()
        yield int(listening.getsockname()[1])
        over.set()
        thread.join(10)


def _serve(listening: socket.socket, over: threading.Event, certificate: str | None, heard: list[bytes]) -> None:
    """Answer the request for TLS, then ask whoever goes on for the password as it is."""
    while not over.is_set():
        with contextlib.suppress(OSError):  # nobody calls, or whoever did hangs up, as they should
            line, _ = listening.accept()
            with line:
                line.settimeout(10)
                heard.append(line.recv(8))
                line.sendall(b"N" if certificate is None else b"S")
                _go_on(line, certificate, heard)


def _go_on(line: socket.socket, certificate: str | None, heard: list[bytes]) -> None:
    if certificate is None:
        _ask(line, heard)
        return
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_CERTIFICATES / f"{certificate}.pem")
    with context.wrap_socket(line, server_side=True) as protected:
        _ask(protected, heard)


def _ask(line: socket.socket, heard: list[bytes]) -> None:
    heard.append(line.recv(4096))
    line.sendall(_ASKS_IN_THE_CLEAR)
    heard.append(line.recv(4096))
