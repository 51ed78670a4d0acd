"""May this patron reserve this title or copy? All reasons against it (circulation.md 9)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.blocks import Block
from app.domain.desk_refusals import OVERRIDE_RULE, Reason, blocked
from app.domain.parameters.rule import Rule
from app.domain.text import Sentence, mark, sentence

WAITING = ("active", "suspended")
"""The states of what nothing was trapped for: it ends with its validity."""
LIVING = ("active", "trapped", "in-transit")
"""The states that limits count: a suspended reservation keeps its place and is not active."""


class ReservationList(StrEnum):
    """The lists that staff work through."""

    PICK = "pick"
    """What stands on the shelf and can fill a reservation."""
    TRAPPED = "trapped"
    """What waits to be collected, and may still be."""
    NOT_COLLECTED = "not-collected"
    """What waited longer than its shelf days."""
    IN_TRANSIT = "in-transit"
    UNFILLED = "unfilled"
    """Active reservations that no copy may fill."""
    EXPIRED = "expired"
    """Past their validity."""


ALL_GROUPS = 9


def lets_fill(value: int, owner_id: int, pickup_id: int, groups: Mapping[int, Sequence[int]]) -> bool:
    """Say whether a copy of one unit may fill a reservation for another, by the value n of reservation-control: 0 not, 9 always.

    Else the first n of the owner's ordered list of groups must hold the pickup unit: have the group that stands first in its
    own list. An owner without groups says yes to everybody.
    """
    if value in {0, ALL_GROUPS} or owner_id == pickup_id or not groups.get(owner_id):
        return value != 0
    own = groups.get(pickup_id, ())
    return bool(own) and own[0] in groups[owner_id][:value]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A copy that could fill a reservation; `control`: its owning unit lets it (reservation-control), `on_shelf`: while it is free too (-on-shelf)."""

    id: int
    free: bool
    control: bool
    on_shelf: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReservationFacts:
    """What is known when something is to be reserved.

    `candidates` are the copies that are lent at all; `reserved` how many the patron has, `of_title` of the title; `on_loan`
    whether the patron has the title on loan. `several` and `while_on_loan` are the boxes of the patron's category.
    """

    active: bool
    blocks: tuple[Block, ...]
    candidates: Sequence[Candidate]
    most: Rule
    most_per_title: Rule
    with_loan: Rule
    reserved: int
    of_title: int
    on_loan: bool
    several: bool
    while_on_loan: bool


def against_reservation(facts: ReservationFacts) -> list[Reason]:
    """Return every reason against the reservation, in the order in which they are told."""
    reasons = [] if facts.active else [Reason("inactive", sentence(mark("The account is not active.")))]
    reasons += blocked(facts.blocks, "reservations")
    reasons += _of_copies(facts.candidates)
    limit = facts.most.value.number or 0
    if facts.reserved >= limit:
        text = sentence(mark("{count} reserved, the limit is {limit}."), count=facts.reserved, limit=limit)
        reasons.append(_by_rule("reservations-max", text, sentence(mark("Remove a reservation"))))
    return reasons + _of_title(facts)


def _of_copies(candidates: Sequence[Candidate]) -> list[Reason]:
    """At least one copy's owning unit must allow it, and while a copy is free, allow it on the shelf too."""
    if not candidates:
        return [Reason("no-copy", sentence(mark("There is no copy that could be lent.")))]
    allowing = [copy for copy in candidates if copy.control]
    if not allowing:
        return [_by_rule("reservation-control", sentence(mark("It may not be reserved (Reservation control).")))]
    if _any_free(allowing) and not any(copy.on_shelf for copy in allowing):
        text = sentence(mark("A copy is on the shelf, and what is there may not be reserved."))
        return [_by_rule("reservation-control-on-shelf", text, sentence(mark("Fetch it from the shelf")))]
    return []


def _any_free(candidates: Iterable[Candidate]) -> bool:
    return any(copy.free for copy in candidates)


def _of_title(facts: ReservationFacts) -> list[Reason]:
    reasons = []
    limit = facts.most_per_title.value.number or 0
    if not facts.several:
        limit = min(limit, 1)
    if facts.of_title >= limit:
        text = sentence(mark("{count} of this title reserved, the limit is {limit}."), count=facts.of_title, limit=limit)
        reasons.append(_by_rule("reservations-max-per-title", text, sentence(mark("Remove a reservation"))))
    if facts.on_loan and not (facts.with_loan.value.number and facts.while_on_loan):
        reasons.append(_by_rule("reservation-with-loan", sentence(mark("The patron has the title on loan.")), sentence(mark("Return it first"))))
    return reasons


def _by_rule(kind: str, text: Sentence, lifted_by: Sentence | None = None) -> Reason:
    return Reason(kind, text, lifted_by or sentence(mark("Another patron category or rule")), OVERRIDE_RULE)
