"""Where a decision starts: from whose rule applies to one node of the tree (circulation.md 3, B14)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from functools import cache

from app.domain.jobs import Job
from app.domain.organisation import Kind, Tree
from app.domain.parameters.catalogue import Parameter, WhoseRule, catalogue
from app.domain.parameters.rule import Rule
from app.domain.parameters.rulebook import Decision, RuleBook
from app.domain.parameters.situation import Situation
from app.domain.refusals import NotFound

OVERDUE_FEE = "overdue-fee"
SAME_SIDE_AS_OVERDUE_FEE = frozenset({OVERDUE_FEE, "overdue-grace", "overdue-fee-max-copy"})
"""Taken from the lending circulation point where the governing `overdue-fee` is set for a point, else from the owning unit."""


class Sending(Enum):
    """What a notice, or a job, is about: it tells which unit is the sending one, or the one whose loans or reservations it handles."""

    CLAIM = auto()
    RESERVATION = auto()
    ACCOUNT = auto()


CLAIM_KINDS = frozenset({"invoice", "reservation-reminder", "overdue-warning", *(f"reminder-{n}" for n in range(1, 10))})
RESERVATION_KINDS = frozenset({"reservation", Job.RESERVATION_MESSAGES.value})


def sending_of(kind: str | None) -> Sending:
    """Return what a message format of that kind is about; fee invoices, consent and age limit are the account's."""
    if kind in CLAIM_KINDS:
        return Sending.CLAIM
    return Sending.RESERVATION if kind in RESERVATION_KINDS else Sending.ACCOUNT


def sending_by(parameter: Parameter, selector: str | None, kinds: Mapping[str, str]) -> Sending:
    """Return what a selector value is about: a job by itself, a message format by the kind of notice that `kinds` says it is for."""
    return sending_of(selector if parameter.whose_rule is WhoseRule.UNIT else kinds.get(selector or ""))


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

    @property
    def lending_or_working(self) -> int:
        """The point where the loan was made; before there is a loan, where it would be."""
        return self.working if self.lending is None else self.lending

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


_PLACE: Mapping[WhoseRule, str] = {
    WhoseRule.LENDING_UNIT: "lending_or_working",
    WhoseRule.LENDING_POINT: "lending_or_working",
    WhoseRule.WORKING_POINT: "working",
    WhoseRule.RETURNING_POINT: "working",
    WhoseRule.RESERVATION_POINT: "working",
    WhoseRule.OWNING_UNIT: "owning",
    WhoseRule.PICKUP_UNIT: "pickup",
    WhoseRule.UNIT_RESPONSIBLE: "pickup",
    WhoseRule.PATRON_ACCOUNT: "home",
    WhoseRule.UNIT: "lending_or_working",
}
_SENDER: Mapping[Sending, str] = {Sending.CLAIM: "lending_or_working", Sending.RESERVATION: "pickup", Sending.ACCOUNT: "home"}
"""Which of the places a decision starts from; the sending unit follows what is sent."""


def start_of(parameter: Parameter, places: Places, sending: Sending = Sending.CLAIM) -> Start:
    """Return where the walk for a parameter begins. `overdue-fee` and its companions: see `decide_at`."""
    whose = parameter.whose_rule
    by_sending = whose is WhoseRule.SENDING_UNIT or (whose is WhoseRule.UNIT and sending is Sending.RESERVATION)
    return Start(getattr(places, _SENDER[sending] if by_sending else _PLACE[whose]), whose)


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
    start = _start_at(book, parameter, places, situation, day, sending)
    return Ruling(book.decide(parameter.key, start.node_id, situation, day, selector), start)


def governing_at(
    book: RuleBook, parameter: Parameter, places: Places, situation: Situation, day: date, selector: str | None, sending: Sending
) -> Rule | None:  # fmt: skip
    """Return the rule that `decide_at` finds, without what it beats; None where no rule holds."""
    try:
        start = _start_at(book, parameter, places, situation, day, sending)
        return book.governing(parameter.key, start.node_id, situation, day, selector)
    except NotFound:
        return None


def _start_at(book: RuleBook, parameter: Parameter, places: Places, situation: Situation, day: date, sending: Sending) -> Start:
    same_side = parameter.key in SAME_SIDE_AS_OVERDUE_FEE
    return overdue_start(book, places, situation, day) if same_side else start_of(parameter, places, sending)


def overdue_start(book: RuleBook, places: Places, situation: Situation, day: date) -> Start:
    """Return the side that overdue fees are taken from: the lending point where its own rule governs, else the owning unit."""
    return _overdue_side(book, places, book.governing(OVERDUE_FEE, places.lending_or_working, situation, day))


def governing_each(book: RuleBook, places: Places, situation: Situation, day: date) -> dict[str, Rule]:
    """Return what the rules say of one loan (or other act): the governing rule of every parameter that has no selector, by key.

    Each is the one that `decide_at` finds, at the node that its *whose rule* names (B14), but all are found together, which
    costs little more than a few of them: the desk asks once for each loan. A parameter for which no rule holds (its base rule
    is missing), or that has a selector, is not there. Which rules one beat, and why, is for `decide_at` to tell when asked.
    """
    lending = places.lending_or_working
    at = book.governing_each({lending, places.working, places.owning, places.pickup, places.home}, situation, day)
    found = dict(at[lending])  # what begins there needs no other look
    for place, keys in _keys_by_place():
        node_id = getattr(places, place)
        if node_id != lending:
            _put(found, at[node_id], keys)
    fee = found.get(OVERDUE_FEE)
    if fee is None:
        _put(found, {}, SAME_SIDE_AS_OVERDUE_FEE)
    elif not _is_of_point(book, fee):
        _put(found, at[places.owning], SAME_SIDE_AS_OVERDUE_FEE)
    return found


def _put(found: dict[str, Rule], those: Mapping[str, Rule], keys: Iterable[str]) -> None:
    for key in keys:
        if key in those:
            found[key] = those[key]
        else:
            found.pop(key, None)


def _overdue_side(book: RuleBook, places: Places, governing: Rule) -> Start:
    if _is_of_point(book, governing):
        return Start(places.lending_or_working, WhoseRule.LENDING_POINT)
    return Start(places.owning, WhoseRule.OWNING_UNIT)


def _is_of_point(book: RuleBook, rule: Rule) -> bool:
    return book.tree[rule.organisation_id].kind is Kind.POINT


@cache
def _keys_by_place() -> tuple[tuple[str, tuple[str, ...]], ...]:
    places = {**_PLACE, WhoseRule.SENDING_UNIT: _SENDER[Sending.CLAIM]}
    keys: dict[str, tuple[str, ...]] = {}
    for key, parameter in catalogue().items():
        if key not in SAME_SIDE_AS_OVERDUE_FEE:
            place = places[parameter.whose_rule]
            keys[place] = (*keys.get(place, ()), key)
    return tuple(keys.items())
