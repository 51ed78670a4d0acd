"""Words of what is sent to patrons: kinds of notices and mail, channels, how far each has come and what went wrong."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.delivered import CHANNELS, NOTICES
from app.domain.mail_server import MAIL_ERRORS, MailTrouble
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.row_table_model import Cell
from app.windows.common.words import say
from app.windows.common.words import word as domain_word

_KINDS: Mapping[str, str] = {
    "message": QT_TRANSLATE_NOOP("Mail", "Message"),
    "receipt": QT_TRANSLATE_NOOP("Mail", "Receipt"),
    "status": QT_TRANSLATE_NOOP("Mail", "Status receipt"),
}
STATES: Mapping[str, str] = {
    "waiting": QT_TRANSLATE_NOOP("Mail", "waiting"),
    "sending": QT_TRANSLATE_NOOP("Mail", "being sent"),
    "sent": QT_TRANSLATE_NOOP("Mail", "sent"),
    "failed": QT_TRANSLATE_NOOP("Mail", "failed"),
    "unsure": QT_TRANSLATE_NOOP("Mail", "unsure"),
    "queued": QT_TRANSLATE_NOOP("Mail", "waiting"),
    "to-print": QT_TRANSLATE_NOOP("Mail", "to print"),
    "printed": QT_TRANSLATE_NOOP("Mail", "printed"),
    "unaddressed": QT_TRANSLATE_NOOP("Mail", "could not be sent"),
    "written": QT_TRANSLATE_NOOP("Mail", "written"),
}
_LOOKS: Mapping[str, tuple[str, str]] = {
    "waiting": ("hourglass", "text2"), "queued": ("hourglass", "text2"), "sending": ("refresh-cw", "accent"), "sent": ("circle-check", "ok"),
    "failed": ("circle-alert", "danger"), "unsure": ("triangle-alert", "warn"), "to-print": ("printer", "accent"), "printed": ("printer", "ok"),
    "unaddressed": ("mail-x", "danger"), "written": ("circle-check", "ok"),
}  # fmt: skip
"""Icon and colour of each state."""


def kind_text(kind: str) -> str:
    """Say what was sent."""
    return say(NOTICES[kind]) if kind in NOTICES else _word(_KINDS, kind)


def channel_text(channel: str) -> str:
    """Say by which channel."""
    return say(CHANNELS[channel]) if channel in CHANNELS else channel


def state_text(state: str) -> str:
    """Say how far it has come."""
    return _word(STATES, state)


def state_cell(state: str, channel: str = "") -> Cell:
    """Return the cell that says how far it has come; what a letter is when it is printed, an SMS is in a file."""
    state = "written" if (channel, state) == ("sms", "printed") else state
    icon, colour = _LOOKS.get(state, ("circle", "text2"))
    return Cell(text=state_text(state), icon=icon, icon_colour=colour, colour=colour if colour in {"danger", "warn"} else "")


def error_text(code: str) -> str:
    """Say what went wrong, nothing where nothing did."""
    return domain_word(MAIL_ERRORS.get(code, code)) if code else ""


def waiting_text(trouble: MailTrouble) -> str:
    """Say that mail waits, and why: in the words of the program, then in those of the server."""
    waits = QCoreApplication.translate("Mail", QT_TRANSLATE_NOOP("Mail", "Mail waits in the outbox:"))
    return " ".join(part for part in (waits, error_text(trouble.code), trouble.answer) if part)


def _word(words: Mapping[str, str], code: str) -> str:
    text = words.get(code)
    return QCoreApplication.translate("Mail", text) if text else code
