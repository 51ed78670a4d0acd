"""Messages on an account: what staff may write, and the system's own, which come with their cause and go with it (E2, E4, E7)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.refusals import Invalid
from app.domain.text import Sentence, mark, sentence

EXPIRING_DAYS = 30
"""So many days ahead an account is said to be about to expire."""

LONGEST = 10_000
LONGEST_INITIALS = 20


class MessageKind(StrEnum):
    """What is kept on the Messages tab: by staff, or by the system with its cause."""

    NOTE = "note"
    ALERT = "alert"
    BLOCK = "block"
    INVALID_ADDRESS = "invalid-address"


STAFF_KINDS = (MessageKind.NOTE, MessageKind.ALERT, MessageKind.BLOCK)
"""What is written, changed, archived and removed by hand, and goes no other way."""


LIFTED_BY: Mapping[MessageKind, str] = {
    **dict.fromkeys(STAFF_KINDS, mark("Remove or archive the message")), MessageKind.INVALID_ADDRESS: mark("Enter a new address"),
}  # fmt: skip
"""What makes a kept message go."""


LOOK_OVER = mark("Look over the patron data")
"""What lifts the message of an age limit, and its signal."""


class SystemKind(StrEnum):
    """System messages that are computed, never kept (an invalid address is kept, with the value that is out of use)."""

    EXPIRED = "expired"
    EXPIRING = "expiring"
    RESERVATION_READY = "reservation-ready"
    AGE_LIMIT = "age-limit"
    CONSENT = "consent"


@dataclass(frozen=True, slots=True)
class MessageText:
    """What somebody writes: its kind, its text and who it is by; checked by `checked`."""

    kind: str
    text: str
    initials: str = ""


def checked(written: MessageText, *, ask_initials: bool) -> MessageText:
    """Return a message without blanks at its ends. Invalid for a kind that is not for staff, no text or too long a one, initials that are asked for."""
    if written.kind not in STAFF_KINDS:
        raise Invalid("kind", mark("{value} is not one of: {allowed}."), value=written.kind or "?", allowed=", ".join(STAFF_KINDS))
    initials = written.initials.strip()
    if ask_initials and not initials:
        raise Invalid("initials", mark("Initials must be given."))
    if len(initials) > LONGEST_INITIALS:
        raise Invalid("initials", mark("It has {count} characters; {longest} is the most."), count=len(initials), longest=LONGEST_INITIALS)
    return MessageText(written.kind, checked_text(written.text), initials)


def checked_text(text: str) -> str:
    """Return a text without blanks at its ends; Invalid for none, or too long a one."""
    found = text.strip()
    if not found:
        raise Invalid("text", mark("A text must be given."))
    if len(found) > LONGEST:
        raise Invalid("text", mark("It has {count} characters; {longest} is the most."), count=len(found), longest=LONGEST)
    return found


@dataclass(frozen=True, slots=True)
class Ready:
    """A reservation that waits to be collected, until the end of a day if there is one."""

    title: str
    pickup: str
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemFacts:
    """What system messages follow from; `age_limit` and `consent_asked` are the days on which it was reached, and on which it was asked."""

    today: date
    expires: date | None = None
    ready: tuple[Ready, ...] = ()
    age_limit: date | None = None
    consent_asked: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemMessage:
    """A message that holds as long as its cause does; `since` is the first day on which it holds, where that is known."""

    kind: SystemKind
    text: Sentence
    lifted_by: Sentence
    since: date | None = None


def system_messages(facts: SystemFacts) -> tuple[SystemMessage, ...]:
    """Return the computed messages of an account."""
    return (*_of_expiry(facts), *_of_reservations(facts), *_of_others(facts))


def _of_expiry(facts: SystemFacts) -> Iterator[SystemMessage]:
    expires, renew = facts.expires, sentence(mark("Renew the account"))
    if expires is None:
        return
    if facts.today > expires:
        text = sentence(mark("The account expired on {day}"), day=expires)
        yield SystemMessage(kind=SystemKind.EXPIRED, text=text, lifted_by=renew, since=expires + timedelta(days=1))
    elif facts.today + timedelta(days=EXPIRING_DAYS) >= expires:
        text = sentence(mark("The account expires on {day}."), day=expires)
        yield SystemMessage(kind=SystemKind.EXPIRING, text=text, lifted_by=renew, since=expires - timedelta(days=EXPIRING_DAYS))


def _of_reservations(facts: SystemFacts) -> Iterator[SystemMessage]:
    for ready in facts.ready:
        if ready.until is None:
            text = sentence(mark("{title} can be collected at {place}."), title=ready.title, place=ready.pickup)
        else:
            text = sentence(mark("{title} can be collected at {place} until {day}."), title=ready.title, place=ready.pickup, day=ready.until)
        yield SystemMessage(kind=SystemKind.RESERVATION_READY, text=text, lifted_by=sentence(mark("Lend it, or remove the reservation")))


def _of_others(facts: SystemFacts) -> Iterator[SystemMessage]:
    if facts.age_limit is not None:
        text = sentence(mark("The patron reached an age limit on {day}: the data should be looked over."), day=facts.age_limit)
        yield SystemMessage(kind=SystemKind.AGE_LIMIT, text=text, lifted_by=sentence(LOOK_OVER), since=facts.age_limit)
    if facts.consent_asked is not None:
        text = sentence(mark("Consent was asked for on {day}, and there is no answer yet."), day=facts.consent_asked)
        yield SystemMessage(kind=SystemKind.CONSENT, text=text, lifted_by=sentence(mark("Enter the answer")), since=facts.consent_asked)
