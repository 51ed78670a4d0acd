"""Where a decision starts: from whose rule applies to one node of the tree (circulation.md 3, B14)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from app.domain.organisation import Kind, Tree
from app.domain.parameters.catalogue import Parameter, WhoseRule
from app.domain.parameters.rulebook import Decision, RuleBook
from app.domain.parameters.situation import Situation

OVERDUE_FEE = "overdue-fee"
SAME_SIDE_AS_OVERDUE_FEE = frozenset({OVERDUE_FEE, "overdue-grace", "overdue-fee-max-copy"})
"""Taken from the lending circulation point where the governing `overdue-fee` is set for a point, else from the owning unit."""


class Sending(Enum):
    """What a notice is about: it tells which unit is the sending one."""

    CLAIM = auto()
    RESERVATION = auto()
    ACCOUNT = auto()


CLAIM_KINDS = frozenset({"invoice", "reservation-reminder", "overdue-warning", *(f"reminder-{n}" for n in range(1, 10))})
RESERVATION_KINDS = frozenset({"reservation"})


def sending_of(kind: str | None) -> Sending:
    """Return what a message format of that kind is about; fee invoices, consent and age limit are the account's."""
    if kind in CLAIM_KINDS:
        return Sending.CLAIM
    return Sending.RESERVATION if kind in RESERVATION_KINDS else Sending.ACCOUNT


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The organisations that an act has to do with, by id.

    `working` is where it is done now (in jobs, and where none is named, the patron's home unit); `lending` the point
    where the loan was made, None before there is a loan; `owning` the copy's owning unit that day; `pickup` the pickup
    place of the reservation or order; `home` the patron's home unit.
    """

    working: int
    owning: int
    pickup: int
    home: int
    lending: int | None = None

    @classmethod
    def at(cls, tree: Tree, organisation_id: int, owning: int | None = None, pickup: int | None = None, home: int | None = None) -> Places:
        """Return the places of an act at an organisation; one that is not named is the unit there (or the organisation itself)."""
        unit = tree.unit_of(organisation_id) or organisation_id
        return cls(working=organisation_id, owning=owning or unit, pickup=pickup or unit, home=home or unit)


@dataclass(frozen=True, slots=True)
class Start:
    """The node where a decision starts, and the reason."""

    node_id: int
    whose_rule: WhoseRule


def start_of(parameter: Parameter, places: Places, sending: Sending = Sending.CLAIM) -> Start:
    """Return where the walk for a parameter begins. `overdue-fee` and its companions: see `decide_at`."""
    whose = parameter.whose_rule
    lending = places.working if places.lending is None else places.lending
    sender = {Sending.CLAIM: lending, Sending.RESERVATION: places.pickup, Sending.ACCOUNT: places.home}
    nodes: Mapping[WhoseRule, int] = {
        WhoseRule.LENDING_UNIT: lending,
        WhoseRule.LENDING_POINT: lending,
        WhoseRule.WORKING_POINT: places.working,
        WhoseRule.RETURNING_POINT: places.working,
        WhoseRule.RESERVATION_POINT: places.working,
        WhoseRule.OWNING_UNIT: places.owning,
        WhoseRule.PICKUP_UNIT: places.pickup,
        WhoseRule.UNIT_RESPONSIBLE: places.pickup,
        WhoseRule.PATRON_ACCOUNT: places.home,
        WhoseRule.SENDING_UNIT: sender[sending],
        WhoseRule.UNIT: lending,
    }
    return Start(nodes[whose], whose)


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision together with the node that it started from and why there."""

    decision: Decision
    start: Start


def decide_at(
    book: RuleBook,
    parameter: Parameter,
    places: Places,
    situation: Situation,
    day: date,
    selector: str | None = None,
    sending: Sending = Sending.CLAIM,
) -> Ruling:
    """Decide a parameter at the node that its *whose rule* names (B14); raises NotFound where no rule holds."""
    same_side = parameter.key in SAME_SIDE_AS_OVERDUE_FEE
    start = overdue_start(book, places, situation, day) if same_side else start_of(parameter, places, sending)
    return Ruling(book.decide(parameter.key, start.node_id, situation, day, selector), start)


def overdue_start(book: RuleBook, places: Places, situation: Situation, day: date) -> Start:
    """Return the side that overdue fees are taken from: the lending point where its own rule governs, else the owning unit."""
    lending = places.working if places.lending is None else places.lending
    governing = book.governing(OVERDUE_FEE, lending, situation, day)
    if book.tree[governing.organisation_id].kind is Kind.POINT:
        return Start(lending, WhoseRule.LENDING_POINT)
    return Start(places.owning, WhoseRule.OWNING_UNIT)
