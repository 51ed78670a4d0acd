"""The line to a mail server: one connection, over which mails are handed one after the other; what goes wrong says whose trouble it is.

A mail is handed in two steps, since nobody can tell what became of one whose line broke after its last byte: `offer` asks
the server whether it takes sender and receiver, `hand` gives it the text.
"""

from __future__ import annotations

import re
import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from app.domain.mail_server import MailSetup, MailTrouble, NeverSent, NotNow, Security, ServerTrouble, Unsure

PATIENCE = 60.0
"""Seconds that the server may take over one answer."""
PATIENCE_AT_END = 180.0
"""Seconds that it may take over the whole mail, which it looks through then."""

_LINE = re.compile(rb"\r\n|\n|\r")
_DOT = re.compile(rb"^\.", re.MULTILINE)
_TOO_MANY = 421
"""The server closes the line."""


class MailLine:
    """A line that is open and signed in."""

    def __init__(self, smtp: smtplib.SMTP) -> None:
        self._smtp = smtp

    def offer(self, sender: str, receiver: str) -> None:
        """Name sender and receiver. Raises ServerTrouble, NotNow or NeverSent; the line may be used on, where it `is_open`."""
        with _named(NotNow):
            code, answer = self._smtp.mail(sender)
            if code != 250:
                self._forget()
                raise self._is_later(code, answer) or ServerTrouble("sender-refused", _text(code, answer))
            code, answer = self._smtp.rcpt(receiver)
            if code not in {250, 251}:
                self._forget()
                raise self._is_later(code, answer) or NeverSent("address-refused", _text(code, answer))

    def hand(self, mail: bytes) -> None:
        """Give the server the mail that it was offered. Raises NotNow, NeverSent, or Unsure where the line broke after the last byte."""
        with _named(NotNow):
            code, answer = self._smtp.docmd("DATA")
            if code != 354:
                self._forget()
                raise self._is_later(code, answer) or NeverSent("refused", _text(code, answer))
            self._smtp.send(_stuffed(mail))
        try:
            if self._smtp.sock is not None:
                self._smtp.sock.settimeout(PATIENCE_AT_END)
            code, answer = self._smtp.getreply()
        except (smtplib.SMTPException, OSError) as error:
            self.close()
            raise Unsure(str(error)) from error
        if code != 250:
            raise self._is_later(code, answer) or NeverSent("refused", _text(code, answer))
        if self._smtp.sock is not None:
            self._smtp.sock.settimeout(PATIENCE)

    @property
    def is_open(self) -> bool:
        """Whether another mail can be offered."""
        return self._smtp.sock is not None

    def close(self) -> None:
        """Say good-bye, if there is anybody to hear it."""
        with suppress(smtplib.SMTPException, OSError):
            self._smtp.quit()
        self._smtp.close()

    def withdraw(self) -> None:
        """Take back what was offered."""
        self._forget()

    def _forget(self) -> None:
        with suppress(smtplib.SMTPException, OSError):
            self._smtp.rset()

    def _is_later(self, code: int, answer: bytes) -> MailTrouble | None:
        if code == _TOO_MANY:
            self._smtp.close()
        return NotNow("later", _text(code, answer)) if 400 <= code < 500 else None


def open_line(setup: MailSetup, password: str | None) -> MailLine:
    """Connect, encrypt and sign in; ServerTrouble names what is wrong. Certificates are checked by the system's authorities."""
    if setup.user_name and password is None:
        raise ServerTrouble("no-password")
    with _named(ServerTrouble):
        smtp = _connected(setup)
    try:
        with _named(ServerTrouble):
            smtp.ehlo_or_helo_if_needed()
            if setup.security is Security.STARTTLS:
                if not smtp.has_extn("starttls"):
                    raise ServerTrouble("no-encryption")
                smtp.starttls(context=_context())
                smtp.ehlo_or_helo_if_needed()
            if setup.user_name:
                smtp.login(setup.user_name, password or "")
    except MailTrouble:
        smtp.close()
        raise
    return MailLine(smtp)


def _connected(setup: MailSetup) -> smtplib.SMTP:
    name = "localhost"  # the name of a workstation is nothing for a server outside
    if setup.security is Security.TLS:
        return smtplib.SMTP_SSL(setup.host, setup.port, local_hostname=name, timeout=PATIENCE, context=_context())
    return smtplib.SMTP(setup.host, setup.port, local_hostname=name, timeout=PATIENCE)


def _context() -> ssl.SSLContext:
    return ssl.create_default_context()


@contextmanager
def _named(kind: type[ServerTrouble | NotNow]) -> Iterator[None]:
    """Say in plain words what breaks a line."""
    try:
        yield
    except MailTrouble:
        raise
    except ssl.SSLCertVerificationError as error:
        raise ServerTrouble("certificate", error.verify_message) from error
    except ssl.SSLError as error:
        raise ServerTrouble("no-encryption", error.reason or str(error)) from error
    except smtplib.SMTPAuthenticationError as error:
        raise ServerTrouble("sign-in", _text(error.smtp_code, error.smtp_error)) from error
    except smtplib.SMTPConnectError as error:
        raise ServerTrouble("unreachable", _text(error.smtp_code, error.smtp_error)) from error
    except smtplib.SMTPServerDisconnected as error:
        slow = isinstance(error.__context__, TimeoutError)
        raise kind("slow" if slow else "broken", str(error)) from error
    except smtplib.SMTPNotSupportedError as error:
        raise ServerTrouble("sign-in", str(error)) from error
    except smtplib.SMTPException as error:
        raise kind("broken", str(error)) from error
    except TimeoutError as error:
        raise kind("slow", str(error)) from error
    except (socket.gaierror, OSError) as error:
        raise kind("unreachable" if kind is ServerTrouble else "broken", str(error)) from error


def _stuffed(mail: bytes) -> bytes:
    """Return a mail as it goes over the line: a dot at the beginning of a line doubled, a dot of its own at the end."""
    lines = _DOT.sub(b"..", _LINE.sub(b"\r\n", mail))
    return lines + (b"" if lines.endswith(b"\r\n") else b"\r\n") + b".\r\n"


def _text(code: int, answer: bytes | str) -> str:
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return f"{code} {' '.join(text.split())}"[:500]
