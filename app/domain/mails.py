"""Mails of the outbox: what one says, what is made of it before it is kept, and when one that could not be sent is tried again."""

from __future__ import annotations

import re
from datetime import timedelta
from enum import StrEnum
from typing import NamedTuple
from uuid import uuid4

from app.domain.refusals import Invalid
from app.domain.text import mark

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
MAX_SUBJECT = 200
MAX_TEXT = 100_000
MAX_ATTACHMENT = 10_000_000
"""Bytes; many servers take no more."""

LEASE = timedelta(minutes=10)
"""How long a sender has a mail that it took: longer than any server is waited for."""

_PAUSES = tuple(timedelta(minutes=m) for m in (1, 5, 15, 60, 240, 480, 720, 720, 720))
"""Before the second attempt, the third, and so on: two days in all, as servers among themselves try."""


class MailState(StrEnum):
    """Where a mail is. `unsure`: its sender was lost while the server had its text; whether it went nobody can tell."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNSURE = "unsure"


NO_LONGER_SENT = (MailState.SENT, MailState.FAILED, MailState.UNSURE)
"""A mail in one of these states waits for nothing any more."""


class Mail(NamedTuple):
    """One mail that is to be sent in the name of an account organisation, or of a unit of it.

    `kind` is the code of what it is (`receipt`, `status`, `message`, or the kind of its notice), `attachment` a PDF with its name.
    """

    organisation_id: int
    kind: str
    address: str
    subject: str
    text: str
    unit_id: int | None = None
    patron_id: int | None = None
    notice_id: int | None = None
    attachment_name: str = ""
    attachment: bytes | None = None


def prepared(mail: Mail) -> Mail:
    """Return a mail as it is kept: address and subject on one line, nothing in the text but lines. Raises Invalid for one too long."""
    if mail.attachment is not None and len(mail.attachment) > MAX_ATTACHMENT:
        raise Invalid("attachment", mark("The attachment has more than {count} bytes."), count=MAX_ATTACHMENT)
    if len(mail.text) > MAX_TEXT:
        raise Invalid("text", mark("The text has at most {count} characters."), count=MAX_TEXT)
    name = one_line(mail.attachment_name).replace("/", "-").replace("\\", "-")
    subject = one_line(mail.subject)[:MAX_SUBJECT]
    return mail._replace(address=one_line(mail.address), subject=subject, text=plain_lines(mail.text), attachment_name=name)


def one_line(text: str) -> str:
    """Return a text for a header: every control character is a blank, so that nothing can begin a header of its own."""
    return " ".join(_CONTROL.sub(" ", text).split())


def plain_lines(text: str) -> str:
    """Return a text of lines without any other control character, and without empty lines at its end."""
    return "\n".join(_CONTROL.sub(_kept_tab, line).rstrip() for line in text.splitlines()).rstrip("\n")


def _kept_tab(found: re.Match[str]) -> str:
    return found.group() if found.group() == "\t" else " "


def new_message_id(domain: str) -> str:
    """Return the Message-ID of a new mail."""
    return f"<{uuid4()}@{domain}>"


def pause_after(attempts: int) -> timedelta | None:
    """Return how long to wait after so many attempts; None when it is given up."""
    return _PAUSES[attempts - 1] if attempts <= len(_PAUSES) else None
