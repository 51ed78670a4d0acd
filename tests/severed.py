"""A line that can be cut: a small proxy before a PostgreSQL server that ends a connection exactly at its COMMIT, or falls silent and ends none."""

from __future__ import annotations

import contextlib
import socket
import threading
from enum import Enum
from typing import Self

_COMMIT = b"COMMIT\0"
_LATE = 0.4
"""Seconds that a late COMMIT is held back."""


class Cut(Enum):
    """Where the line is cut."""

    BEFORE = "the COMMIT never reaches the server"
    AFTER = "the server commits, its answer is lost"
    LATE = "the COMMIT reaches the server some time after the client lost the line"


class _Cable:
    """One connection through the line: the client's end, the server's end, and whether answers still come through."""

    def __init__(self, client: socket.socket, server: socket.socket, silent: threading.Event) -> None:
        self.client, self.server, self._silent = client, server, silent
        self.cut, self.answered = threading.Event(), threading.Event()

    def pass_answers(self) -> None:
        """Carry what the server says."""
        with contextlib.suppress(OSError):
            while answer := self.server.recv(65_536):
                if self.cut.is_set():
                    self.answered.set()
                elif not self._silent.is_set():
                    self.client.sendall(answer)
        self.close()

    def cut_at(self, where: Cut, commit: bytes) -> None:
        """Let the client lose the line, and the server get the COMMIT at once, late or never."""
        self.cut.set()
        if where is Cut.AFTER:
            self.server.sendall(commit)
            self.answered.wait(5)
        _end(self.client)
        if where is Cut.LATE:
            threading.Event().wait(_LATE)
            self.server.sendall(commit)
            self.answered.wait(5)

    def close(self) -> None:
        """End both ends."""
        _end(self.client)
        _end(self.server)


class SeverableLine:
    """Listens on a loopback port of its own and passes everything on, until `cut_at_commit` or `fall_silent` was called."""

    def __init__(self, port: int) -> None:
        self._server = ("127.0.0.1", port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.cuts = 0
        self.questions = 0
        """How many the clients have asked."""
        self._next: Cut | None = None
        self._last_question = 0
        self._last_arrives = False
        self._silent = threading.Event()
        self._cables: list[_Cable] = []
        threading.Thread(target=self._accept, name="severable-line", daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def cut_at_commit(self, where: Cut) -> None:
        """Cut the connection that sends the next COMMIT."""
        self._next = where

    def fall_silent(self, after: int, *, arrives: bool) -> None:
        """Carry nothing any more from the so-many-th question on, and end nothing: a cable is pulled. That question `arrives` at the server, or not."""
        self._last_question, self._last_arrives = self.questions + after, arrives

    def mend(self) -> None:
        """Carry what is asked on new connections; what was said on those there are is lost."""
        self._last_question = 0
        if self._silent.is_set():
            for cable in self._cables:
                cable.close()
            self._silent.clear()

    def close(self) -> None:
        """Stop listening and end every connection."""
        _end(self._listener)
        for cable in self._cables:
            cable.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                cable = _Cable(client, self._onwards(), self._silent)
                self._cables.append(cable)
                threading.Thread(target=cable.pass_answers, daemon=True).start()
                threading.Thread(target=self._pass_questions, args=(cable,), daemon=True).start()

    def _onwards(self) -> socket.socket:
        server = socket.create_connection(self._server, timeout=10)
        server.settimeout(None)
        return server

    def _pass_questions(self, cable: _Cable) -> None:
        with contextlib.suppress(OSError):
            while asked := cable.client.recv(65_536):
                self.questions += 1
                if self.questions == self._last_question:
                    self._silent.set()
                    if self._last_arrives:
                        cable.server.sendall(asked)
                if self._silent.is_set():
                    continue
                if self._next is not None and asked.endswith(_COMMIT):
                    where, self._next = self._next, None
                    self.cuts += 1
                    cable.cut_at(where, asked)
                    break
                cable.server.sendall(asked)
        cable.close()


def _end(end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
