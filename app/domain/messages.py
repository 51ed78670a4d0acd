"""Messages on an account: kinds by hand and with a cause, and the system messages that come and go with it (E2, E7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.text import Sentence, mark, sentence

EXPIRING_DAYS = 30
"""So many days ahead an account is said to be about to expire."""


class MessageKind(StrEnum):
    """What is kept on the Messages tab: by staff, or by the system with its cause."""

    NOTE = "note"
    ALERT = "alert"
    BLOCK = "block"
    INVALID_ADDRESS = "invalid-address"


class SystemKind(StrEnum):
    """System messages that are computed, never kept."""

    EXPIRING = "expiring"


@dataclass(frozen=True, slots=True)
class SystemMessage:
    """A message that holds as long as its cause does; `since` is the first day on which it holds."""

    kind: SystemKind
    text: Sentence
    since: date


def system_messages(today: date, expires: date | None) -> tuple[SystemMessage, ...]:
    """Return the computed messages of an account. That it has expired is a block, and said there."""
    if expires is None or not today <= expires <= today + timedelta(days=EXPIRING_DAYS):
        return ()
    text = sentence(mark("The account expires on {day}."), day=expires)
    return (SystemMessage(SystemKind.EXPIRING, text, expires - timedelta(days=EXPIRING_DAYS)),)
