"""What was asked for at a desk window: one row for each barcode, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from app.domain.refusals import Refusal


class State(Enum):
    """How far a row has come."""

    WAITING = "waiting"
    """Asked for; the answer is not there yet."""
    DONE = "done"
    ASKS = "asks"
    """A fee must be confirmed first; nothing was done yet."""
    REFUSED = "refused"
    ASIDE = "aside"
    """Refused, and put aside by staff."""
    CARD = "card"
    """It was a patron's card, and that patron is at hand now."""
    UNDONE = "undone"
    LISTED = "listed"
    """Shown, not asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRow:
    """One barcode. `number` tells rows apart and counts up.

    `why` is the reason given for going on in spite of a refusal, `fault` what is wrong with a date that was typed for it.
    """

    number: int
    barcode: str
    at: datetime
    state: State = State.WAITING
    refusal: Refusal | None = None
    fault: Refusal | None = None
    why: str = ""
