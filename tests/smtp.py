"""A mail server on loopback, of a thread for each line: it keeps what it is given, and does wrong what a test tells it to."""

from __future__ import annotations

import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

CERTIFICATE = Path(__file__).parent / "data" / "mail_server.pem"
"""Signed by itself, for localhost and 127.0.0.1, with its key."""

Answer = Callable[["MailServer", str], str | None]
"""Given the verb of a command, what to answer instead of yes: a line, or `hang up`; None: yes."""


class MailServer(socketserver.ThreadingTCPServer):
    """Listens on a port of its own. `answer` is asked before every command; `END` is the dot behind a mail."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, answer: Answer, *, tls: bool, extensions: tuple[str, ...]) -> None:
        super().__init__(("127.0.0.1", 0), _Line)
        self.answer, self.tls, self.extensions = answer, tls, extensions
        self.mails: list[EmailMessage] = []
        self.receivers: list[str] = []
        self.lines = 0
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.certificate = CERTIFICATE
        self.context.load_cert_chain(CERTIFICATE)

    @property
    def port(self) -> int:
        """The port."""
        return int(self.server_address[1])


class _Line(socketserver.StreamRequestHandler):
    server: MailServer

    def handle(self) -> None:
        self.server.lines += 1
        try:
            if self.server.tls:
                self._encrypt()
            self._say("220 here")
            while (line := self.rfile.readline()) and self._obey(line.decode("utf-8", "replace").strip()):
                pass
        except (OSError, ssl.SSLError):
            pass  # the other side went
        finally:
            self.request.close()

    def _obey(self, command: str) -> bool:
        verb = command.split()[0].upper()
        wrong = self.server.answer(self.server, verb)
        if wrong == "hang up":
            return False
        if wrong is not None:
            self._say(wrong)
        elif verb == "EHLO":
            self._say("250-here")
            for extension in self.server.extensions:
                self._say(f"250-{extension}")
            self._say("250 8BITMIME")
        elif verb == "STARTTLS":
            self._say("220 go on")
            self._encrypt()
        elif verb == "AUTH":
            self._say("235 it is you")
        elif verb == "DATA":
            self._say("354 go on")
            return self._take()
        elif verb == "QUIT":
            self._say("221 bye")
            return False
        else:
            if verb == "RCPT":
                self._to = command.partition("<")[2].rstrip(">")
            self._say("250 yes")
        return True

    def _take(self) -> bool:
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            if not line:
                return False
            lines.append(line[1:] if line.startswith(b".") else line)
        mail = message_from_bytes(b"".join(lines), policy=default)
        wrong = self.server.answer(self.server, "END")
        if wrong is None or wrong == "hang up":
            self.server.mails.append(mail)
            self.server.receivers.append(self._to)
        if wrong == "hang up":
            return False
        self._say(wrong or "250 taken")
        return True

    def _encrypt(self) -> None:
        self.request = self.server.context.wrap_socket(self.request, server_side=True, do_handshake_on_connect=False)
        self.request.do_handshake()
        self.rfile, self.wfile = self.request.makefile("rb"), self.request.makefile("wb", 0)

    def _say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())
        self.wfile.flush()


@contextmanager
def mail_server(answer: Answer = lambda *_: None, *, tls: bool = False, extensions: tuple[str, ...] = ("STARTTLS", "AUTH PLAIN")) -> Iterator[MailServer]:
    """Give a mail server that listens."""
    with MailServer(answer, tls=tls, extensions=extensions) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
