"""A patron account as people see it: how the name is written, junior or adult, the frame, and what the Stop sign lists (patrons.md)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.blocks import AUTOMATIC, Block, BlockKind
from app.domain.messages import LIFTED_BY, MessageKind
from app.domain.text import Sentence, mark, sentence


class Frame(StrEnum):
    """The frame round the name, in order of precedence (E3)."""

    BLACK = "black"
    GREY = "grey"
    RED = "red"
    PURPLE = "purple"
    YELLOW = "yellow"
    BROWN = "brown"
    ORANGE = "orange"
    BLUE = "blue"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Alert:
    """The permanent alert note of an account (E1); an empty text is none."""

    text: str = ""
    since: date | None = None
    by: str = ""

    def __bool__(self) -> bool:
        return bool(self.text.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingMessage:
    """A message that is not archived."""

    kind: MessageKind
    text: str
    since: date
    by: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What the frame and the Stop sign are decided by; `debt` in minor units."""

    active: bool = True
    blocks: tuple[Block, ...] = ()
    alert: Alert = Alert()
    overdue: int = 0
    debt: int = 0
    messages: tuple[StandingMessage, ...] = ()


def frame_of(standing: Standing) -> Frame:
    """Return the first frame that holds."""
    return next(_frames(standing), Frame.NONE)


def _frames(standing: Standing) -> Iterator[Frame]:
    """Give the frames that hold, in their order: none is looked into that comes after the first."""
    if not standing.active:
        yield Frame.BLACK
    kinds = [block.kind for block in standing.blocks]
    if BlockKind.EXPIRED in kinds:
        yield Frame.GREY
    if BlockKind.MANUAL in kinds:
        yield Frame.RED
    if not AUTOMATIC.isdisjoint(kinds):
        yield Frame.PURPLE
    if standing.alert:
        yield Frame.YELLOW
    if standing.overdue > 0:
        yield Frame.BROWN
    if standing.debt > 0:
        yield Frame.ORANGE
    if standing.messages:
        yield Frame.BLUE


class StopKind(StrEnum):
    """What the Stop sign lists besides blocks."""

    PERMANENT_ALERT = "permanent-alert"
    ALERT = "alert"
    INVALID_ADDRESS = "invalid-address"


@dataclass(frozen=True, slots=True, kw_only=True)
class StopReason:
    """One entry of the Stop sign: what it is, its text, since when and by whom, what it stops and what lifts it.

    `subject` names the kind of address (email, phone, postal) of an invalid one.
    """

    what: BlockKind | StopKind
    text: Sentence
    since: date | None = None
    until: date | None = None
    by: str = ""
    subject: str = ""
    stops: tuple[str, ...] = ()
    lifted_by: Sentence | None = None


def stop_reasons(standing: Standing) -> tuple[StopReason, ...]:
    """Return what the Stop sign lists at opening; nothing: no sign (E9). Block messages come as blocks."""
    return (*map(_of_block, standing.blocks), *_of_alert(standing.alert), *_of_messages(standing.messages))


def _of_block(block: Block) -> StopReason:
    return StopReason(
        what=block.kind, text=block.cause, since=block.since, until=block.until, by=block.by, stops=block.stops, lifted_by=block.lifted_by
    )  # fmt: skip


def _of_alert(alert: Alert) -> tuple[StopReason, ...]:
    if not alert:
        return ()
    lifted_by = sentence(mark("Removed under Patron data"))
    return (StopReason(what=StopKind.PERMANENT_ALERT, text=_plain(alert.text), since=alert.since, by=alert.by, lifted_by=lifted_by),)


_MESSAGES = {MessageKind.ALERT: StopKind.ALERT, MessageKind.INVALID_ADDRESS: StopKind.INVALID_ADDRESS}


def _of_messages(messages: Sequence[StandingMessage]) -> list[StopReason]:
    return [
        StopReason(
            what=_MESSAGES[m.kind], text=_plain(m.text), since=m.since, by=m.by, subject=m.subject, lifted_by=sentence(LIFTED_BY[m.kind])
        )
        for m in messages
        if m.kind in _MESSAGES
    ]  # fmt: skip


def _plain(text: str) -> Sentence:
    return sentence(mark("{text}"), text=text)


def full_name(last_name: str, first_name: str, middle_name: str = "") -> str:
    """Write a name as lists do: `Ek, Anna Elisabet`."""
    given = " ".join(part for part in (first_name.strip(), middle_name.strip()) if part)
    return ", ".join(part for part in (last_name.strip(), given) if part)


def spoken_name(last_name: str, first_name: str) -> str:
    """Write a name as title bars do: `Anna Ek`."""
    return " ".join(part for part in (first_name.strip(), last_name.strip()) if part)


def age_on(birth_date: date, day: date) -> int:
    """Return completed years; born on 29 February, they are completed on the last of February."""
    return day.year - birth_date.year - (day < birthday(birth_date, day.year))


def birthday(birth_date: date, year: int) -> date:
    """Return the birthday in a year, of those born on 29 February the last of February."""
    try:
        return birth_date.replace(year=year)
    except ValueError:
        return date(year, 2, 28)


def born_by(day: date, years: int) -> date:
    """Return the last birth date of those who have completed so many years on a day (the other way round than `age_on`)."""
    year = day.year - years
    if year < date.min.year:
        return date.min
    leap_day = birthday(date(2000, 2, 29), year)
    return leap_day if leap_day.day == 29 and birthday(leap_day, day.year) == day else birthday(day, year)


def is_junior(birth_date: date | None, day: date, limit: int) -> bool:
    """Say whether a patron is junior; without a birth date, or with one after today, adult (circulation.md 1)."""
    if birth_date is None or birth_date > day or day.year - birth_date.year > limit:  # nearly everybody is past the year in which it matters
        return False
    return age_on(birth_date, day) < limit
