"""Many patrons at once (X19): what is done to all of them, who may do it, and who is left out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.messages import MessageText
from app.domain.patron_edit import Value
from app.domain.permissions import Actor
from app.domain.refusals import AlreadyExists, Invalid, NotFound, NotPermitted, Refusal
from app.domain.text import mark

MOST = 50_000
"""So many patrons are changed in one go at most."""

MANY = "patrons.change-many"
AT_ONCE = mark("Many patrons at once")
"""What the log of each patron says; the entry for the whole has the same number of operation."""


class Act(StrEnum):
    """What is done."""

    CATEGORY = "category"
    HOME_UNIT = "home-unit"
    EXPIRY = "expiry"
    MESSAGE = "message"
    DELETE = "delete"
    EXPORT = "export"


FIELDS = {Act.CATEGORY: "patron_category_id", Act.HOME_UNIT: "home_unit_id", Act.EXPIRY: "expires"}
"""Acts that give a field of the account another value."""

_ALSO = {Act.MESSAGE: "messages.create", Act.DELETE: "patrons.delete", Act.EXPORT: "data.export"}


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be done to all: the act, and the value or the message it gives them."""

    act: Act
    value: int | date | MessageText | None = None


def permissions_of(act: Act) -> tuple[str, ...]:
    """Return the permissions that an act needs, all of them."""
    return (MANY, _ALSO.get(act, "patrons.edit"))


def missing_permission(actor: Actor, act: Act) -> str | None:
    """Return the first permission that somebody lacks for an act, None where they may."""
    return next((permission for permission in permissions_of(act) if not actor.may(permission)), None)


def require_act(actor: Actor, act: Act) -> None:
    """Raise NotPermitted unless somebody may."""
    missing = missing_permission(actor, act)
    if missing is not None:
        raise NotPermitted(missing)


def left_out(wish: Wish, now: Value, seen: Value) -> Refusal | None:
    """Return why an account is left out of giving a field another value: it has that already, or it was changed meanwhile; None: it is not."""
    if now == wish.value:
        return AlreadyExists(mark("It is so already."))
    if now != seen:
        return Invalid("seen", mark("Somebody else changed it meanwhile."))
    return None


def gone() -> Refusal:
    """Return what is said of an account that is not there any more, or another account organisation's."""
    return NotFound(mark("The account is not there any more."))


def not_reached() -> Refusal:
    """Return what is said of an account that was not come to, since it was stopped before."""
    return Refusal(mark("Not reached: it was stopped."))


def check_count(count: int) -> None:
    """Raise Invalid for nobody, or for too many at once."""
    if not count:
        raise Invalid("patrons", mark("Nobody is chosen."))
    if count > MOST:
        raise Invalid("patrons", mark("At most {most} patrons can be changed at once; choose fewer by the filters."), most=MOST)
