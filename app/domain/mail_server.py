"""How an account organisation reaches its mail server, and what a mail server can do wrong, in plain words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from app.domain.refusals import Invalid, Refusal
from app.domain.text import mark

_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[?[0-9A-Fa-f:.]+\]?")
PASSWORD_VARIABLE = "LANEDISK_SMTP_PASSWORD"  # noqa: S105 - a name, not the password
"""Variable of the environment that holds the mail server's password; without it the keyring is asked."""
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class Security(StrEnum):
    """How the line is encrypted: from the second sentence on, from the first, or not at all."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


SECURITY_NAMES: Mapping[Security, str] = MappingProxyType({
    Security.STARTTLS: mark("STARTTLS"), Security.TLS: mark("TLS"), Security.NONE: mark("No encryption"),
})  # fmt: skip

PORTS: Mapping[Security, int] = MappingProxyType({Security.STARTTLS: 587, Security.TLS: 465, Security.NONE: 25})
"""The usual ones."""


@dataclass(frozen=True, slots=True)
class MailSetup:
    """The server by which mail is sent. An empty `user_name`: it takes mail without signing in."""

    host: str
    port: int
    security: Security
    user_name: str = ""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who a mail is from: the name of the unit, the address of the account organisation, and where answers go."""

    name: str
    address: str
    reply_to: str = ""


def checked_setup(setup: MailSetup) -> MailSetup:
    """Return a set-up as it is kept; Invalid (its field is host, port or user_name) for one that can't be right."""
    right = replace(setup, host=setup.host.strip(), user_name=setup.user_name.strip())
    if not _HOST.fullmatch(right.host) or len(right.host) > 253:
        raise Invalid("host", mark("{text} is not the name of a server."), text=right.host or "?")
    if not 1 <= right.port <= 65_535:
        raise Invalid("port", mark("The port must be between 1 and 65535."))
    if not right.user_name.isprintable():
        raise Invalid("user_name", mark("The user name holds a character that can't be sent."))
    if right.user_name and right.security is Security.NONE and right.host.casefold() not in _LOOPBACK:
        raise Invalid("user_name", mark("A password is sent over an encrypted line only: choose STARTTLS or TLS, or no user name."))
    return right


MAIL_ERRORS: Mapping[str, str] = MappingProxyType({
    "unreachable": mark("The mail server can't be reached."),
    "slow": mark("The mail server did not answer in time."),
    "broken": mark("The line to the mail server broke."),
    "certificate": mark("The mail server's certificate is not trusted, so nothing is sent to it."),
    "no-encryption": mark("The mail server offers no encryption, so nothing is sent to it."),
    "sign-in": mark("The mail server does not accept the user name or the password."),
    "no-password": mark("The mail server's password is not known at this workstation."),
    "sender-refused": mark("The mail server does not accept the sender's address."),
    "not-set-up": mark("No mail server is set up."),
    "no-sender": mark("The account organisation has no reply address, which mail is sent from."),
    "address-refused": mark("The mail server does not accept the receiver's address."),
    "later": mark("The mail server wants the mail later."),
    "refused": mark("The mail server does not accept the mail."),
    "stopped": mark("Sending was stopped."),
    "unsure": mark("The line broke, or the program ended, while the mail server had the mail: it may have gone, or not."),
})  # fmt: skip
"""What went wrong, by code."""


class MailTrouble(Refusal):
    """A mail could not be sent. `code` is one of `MAIL_ERRORS`, `answer` what the server said of it."""

    kind = "mail"

    def __init__(self, code: str, answer: str = "") -> None:
        super().__init__(MAIL_ERRORS[code])
        self.code, self.answer = code, answer


class ServerTrouble(MailTrouble):
    """The trouble is with the server or its set-up: it is that of every mail."""


class NotNow(MailTrouble):
    """The trouble is with this mail, and may be over the next time."""


class NeverSent(MailTrouble):
    """The trouble is with this mail, and stays."""


class Unsure(MailTrouble):
    """The server had the whole mail when the line broke: whether it took it nobody knows."""

    def __init__(self, answer: str = "") -> None:
        super().__init__("unsure", answer)
