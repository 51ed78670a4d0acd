"""What today's settings say of a loan's claims: the register of its lending unit first, then parameters and standard texts (circulation.md 7).

Answers are kept: the loans of a run are of few kinds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, NamedTuple, ParamSpec, TypeVar

from app.domain.categories import REMINDER_FIELDS, STEPS, Policy, effective
from app.domain.claims.facts import ClaimLoan, MessageFormat, Recipient
from app.domain.claims.formats import in_order
from app.domain.claims.steps import INVOICE, INVOICED, OVERDUE_WARNING, RESERVATION_REMINDER, WARNING, Ladder, Rung, Step, next_step, reminder_kind
from app.domain.organisation import Tree
from app.domain.parameters.rule import Rule, rule_name
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.parameters.value import Value
from app.domain.patron import is_junior
from app.domain.reservations import lets_fill
from app.domain.setting import NOT_USED, Effective, Setting, resolve
from app.domain.unit_settings import UnitPolicy

PARAMETERS = frozenset({
    "claim-interval", "message-method", "message-fee", "message-fee-per-copy", "signal-claim-step", "overdue-warning", "invoice-payment-days",
    "overdue-fee-on-invoice", "invoice-replacement-fee", "invoice-replacement-in-debt", "invoice-include-vat",
    "overdue-fee", "overdue-grace", "overdue-fee-max-copy", "overdue-fee-max-occasion", "return-time-of-day", "reservation-control",
    "invoice-fees-debt-over", "invoice-fees-debt-age",
})  # fmt: skip
"""What a run reads of the rules."""

_WEEK = 7
MOST_KEPT = 50_000
"""Answers that are kept at a time, however long a run is: some megabytes."""

P = ParamSpec("P")
T = TypeVar("T")

Own = Mapping[tuple[int, str], Setting]
OwnSteps = Mapping[tuple[int, tuple[str, str]], Setting]
"""Of one category and loan type: (organisation, (step, field)) → value."""


class StepSetting(NamedTuple):
    """What the register says of a step beside its days: text, fee in minor units (None: the parameter's or the standard holds).

    `name` says which setting it is (organisation, category, loan type, step) and `place` whose, empty where the register says nothing.
    """

    name: str = ""
    place: int | None = None
    text: str | None = None
    fee: int | None = None


@dataclass(frozen=True, kw_only=True)
class Registers:
    """The settings of units, as they are kept, and the codes that name them."""

    categories: Mapping[int, Own]
    steps: Mapping[tuple[int, int], OwnSteps]
    """By category and loan type."""
    units: Own
    formats: Mapping[str, tuple[MessageFormat, ...]]
    """By kind, in the order of the register."""
    category_codes: Mapping[int, str]
    loan_types: Mapping[int, str]
    reserved_id: int
    groups: Mapping[int, Sequence[int]] = field(default_factory=dict)
    """The reservation groups of each unit, in their order."""


@dataclass(frozen=True)
class ClaimRules:
    """Answers what holds on a day."""

    tree: Tree
    book: RuleBook
    registers: Registers
    day: date
    _kept: dict[object, Any] = field(default_factory=dict)

    def once(self, key: object, make: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
        """Return what was answered before where the question is the same, else the answer that is made now; it must follow from the key alone."""
        try:
            kept: T = self._kept[key]
        except KeyError:
            kept = make(*given, **named)
            if len(self._kept) >= MOST_KEPT:
                self._kept.clear()
            self._kept[key] = kept
        return kept

    def next_step(self, loan: ClaimLoan) -> Step | None:
        """Return the claim step that a loan gets on the day."""
        return next_step(self.ladder(loan), loan.due, self.day, loan.made)

    def policy(self, unit_id: int, category_id: int) -> Policy:
        """Return what a unit sets for a category."""
        return self.once(("policy", unit_id, category_id), lambda: Policy(effective(self.tree.chain(unit_id), self.registers.categories.get(category_id, {}))))

    def unit(self, unit_id: int) -> UnitPolicy:
        """Return what a unit sets for itself."""
        return self.once(("unit", unit_id), self._unit, unit_id)

    def is_junior(self, to: Recipient, unit_id: int) -> bool:
        """Say whether a patron is a junior where a notice is sent."""
        return is_junior(to.birth_date, self.day, self.unit(unit_id).junior_age_limit)

    def ladder(self, loan: ClaimLoan) -> Ladder:
        """Return the ladder of a loan."""
        return self.once(("ladder", loan.kind.number, loan.waiting), lambda: self._ladder(loan))

    def warning_days(self, loan: ClaimLoan) -> int:
        """Return how many days before its due date a loan is warned of: by the register's pre-notice, else by `overdue-warning`."""
        key = ("warning", loan.kind.number, loan.waiting)
        return self.once(key, lambda: self._days(loan, self.step_type(loan, OVERDUE_WARNING), STEPS[WARNING], self.rule("overdue-warning", loan)))

    def setting(self, loan: ClaimLoan, number: int, kind: str, *, junior: bool) -> StepSetting:
        """Return text and fee that the register has for a step of a loan, for a child or an adult."""
        key = ("setting", loan.kind.number, loan.waiting, number, kind, junior)
        return self.once(key, lambda: self._setting(loan, number, kind, junior=junior))

    def days_place(self, loan: ClaimLoan, number: int, kind: str) -> int | None:
        """Return the organisation whose register sets the days of a step, None where a rule does (`days_rule`)."""
        category_id = loan.situation.patron_category_id or 0
        if number == INVOICE:
            return self.policy(loan.unit_id, category_id)["invoice-days"].organisation_id
        return self._step_field(loan.unit_id, category_id, self.step_type(loan, kind), STEPS[number], "days").organisation_id

    def days_rule(self, loan: ClaimLoan, number: int, kind: str) -> Rule:
        """Return the rule that sets the days of a step where no register does."""
        return self.rule("overdue-warning", loan) if number == WARNING else self.rule("claim-interval", loan, kind)

    def step_type(self, loan: ClaimLoan, kind: str) -> int:
        """Return the loan type under which the register has a step: *reserved* of a loan that others wait for (circulation.md 1).

        Where no reservation reminder is used for it, it is like any other (7).
        """
        reserved = kind == RESERVATION_REMINDER or (loan.waiting and self._reserved_days(loan) != NOT_USED)
        return self.registers.reserved_id if reserved else loan.kind.loan_type_id

    def accepted_for(self, kind: str, loan: ClaimLoan) -> tuple[MessageFormat, ...]:
        """As `accepted`, for a loan."""
        return self.once(("accepted", kind, loan.kind.number), self.accepted, kind, loan.kind.point_id, loan.kind.situation)

    def accepted(self, kind: str, point_id: int, situation: Situation) -> tuple[MessageFormat, ...]:
        """Return the formats of a kind that `message-method` accepts where a notice is sent, in the order in which they are tried."""
        who = Situation(patron_category_id=situation.patron_category_id, age_group_id=situation.age_group_id)
        return self.once(("accepted", kind, point_id, who), lambda: self._accepted(kind, point_id, who))

    def paper(self, kind: str) -> MessageFormat | None:
        """Return the format that a letter of a kind has which can't be sent."""
        return next((one for one in self.registers.formats.get(kind, ()) if one.channel == "paper"), None)

    def is_registered(self, one: MessageFormat) -> bool:
        """Say whether the library has a format: rules know of no other. A letter that can't be sent may be of none."""
        return one in self.registers.formats.get(one.kind, ())

    def message_rule(self, parameter: str, one: MessageFormat, place_id: int, situation: Situation) -> Rule | None:
        """Return the rule of `message-method` or of a message fee for a format that is sent in; None where the library has it not (any more)."""
        if not self.is_registered(one):
            return None
        return self.once((parameter, one.code, place_id, situation), lambda: self.book.governing(parameter, place_id, situation, self.day, one.code))

    def message_rule_of(self, parameter: str, one: MessageFormat, loan: ClaimLoan) -> Rule | None:
        """As `message_rule`, where and for what a loan was made."""
        key = (parameter, one.code, loan.kind.number)
        return self.once(key, lambda: self.message_rule(parameter, one, loan.kind.point_id, loan.kind.situation))

    def method_named(self, one: MessageFormat, place_id: int, situation: Situation) -> str:
        """Name the rule that says how a notice goes, as documents do; empty where the library has no such format (any more)."""
        method = self.message_rule("message-method", one, place_id, situation)
        return rule_name(self.tree, method) if method is not None else ""

    def rule(self, parameter: str, loan: ClaimLoan, selector: str | None = None, *, owning: bool = False) -> Rule:
        """Return the rule that governs where a loan was made (or, `owning`, where its copy belongs)."""
        return self.once((parameter, selector, owning, loan.kind.number), lambda: self._governing(parameter, loan, selector, owning=owning))

    def may_fill(self, loan: ClaimLoan, category_id: int, age_group_id: int | None, pickup_id: int) -> bool:
        """Say whether the owning unit lets a copy fill a reservation of a patron of that category and age for a pickup place (reservation-control)."""
        situation = replace(loan.situation, patron_category_id=category_id, age_group_id=age_group_id)
        key = ("reserved", loan.kind.owner_id, situation)
        value = self.once(key, lambda: self.book.governing("reservation-control", loan.kind.owner_id, situation, self.day).value.number or 0)
        owner, pickup = (self.tree.unit_of(place) or place for place in (loan.kind.owner_id, pickup_id))
        return lets_fill(value, owner, pickup, self.registers.groups)

    def _unit(self, unit_id: int) -> UnitPolicy:
        return UnitPolicy.of(self.tree.chain(unit_id), self.registers.units)

    def _governing(self, parameter: str, loan: ClaimLoan, selector: str | None, *, owning: bool) -> Rule:
        return self.book.governing(parameter, loan.kind.owner_id if owning else loan.point_id, loan.situation, self.day, selector)

    def _ladder(self, loan: ClaimLoan) -> Ladder:
        policy = self.policy(loan.unit_id, loan.situation.patron_category_id or 0)
        days = policy.number("invoice-days")
        invoice = _days_of(self.rule("claim-interval", loan, INVOICED).value) if days is None else days
        return Ladder(
            reminders=tuple(self._rung(loan, number) for number in range(1, policy.reminders_max + 1)),
            invoice=self._offered(loan, INVOICED, invoice), no_reminder=policy.ticked("no-reminder"), no_invoice=policy.ticked("no-invoice"),
        )  # fmt: skip

    def _rung(self, loan: ClaimLoan, number: int) -> Rung:
        if number == 1 and loan.waiting:
            days = self._reserved_days(loan)
            if days != NOT_USED:
                return self._offered(loan, RESERVATION_REMINDER, days)
        kind = reminder_kind(number)
        return self._offered(loan, kind, self._days(loan, self.step_type(loan, kind), STEPS[number], self.rule("claim-interval", loan, kind)))

    def _reserved_days(self, loan: ClaimLoan) -> int:
        """Return the days of the reminder that stands in place of the first, were others to wait for a loan; 999: it is not used."""
        rule = self.rule("claim-interval", loan, RESERVATION_REMINDER)
        return self.once(("reserved days", loan.kind.number), lambda: self._days(loan, self.registers.reserved_id, STEPS[1], rule))

    def _offered(self, loan: ClaimLoan, kind: str, days: int) -> Rung:
        return Rung(kind, days, bool(self.accepted_for(kind, loan)))

    def _days(self, loan: ClaimLoan, loan_type_id: int, step: str, otherwise: Rule) -> int:
        own = self._step_field(loan.unit_id, loan.situation.patron_category_id or 0, loan_type_id, step, "days")
        return _days_of(otherwise.value) if own.number is None else own.number

    def _step_field(self, unit_id: int, category_id: int, loan_type_id: int, step: str, code: str) -> Effective:
        own = self.registers.steps.get((category_id, loan_type_id), {})
        return resolve(self.tree.chain(unit_id), (step, code), own, REMINDER_FIELDS[code])

    def _setting(self, loan: ClaimLoan, number: int, kind: str, *, junior: bool) -> StepSetting:
        unit_id, category_id = loan.unit_id, loan.situation.patron_category_id or 0
        loan_type_id = self.step_type(loan, kind)
        who = "child" if junior else "adult"
        if number == INVOICE:
            policy = self.policy(unit_id, category_id)
            text, fee, named = policy["invoice-text"], policy[f"invoice-fee-{who}"], INVOICED
        else:
            text, fee = (self._step_field(unit_id, category_id, loan_type_id, STEPS[number], code) for code in ("text", f"fee-{who}"))
            named = f"{self.registers.loan_types[loan_type_id]} {STEPS[number]}"
        place = text.organisation_id if text.organisation_id is not None else fee.organisation_id
        if place is None:
            return StepSetting()
        name = f"{self.tree[place].code} {self.registers.category_codes[category_id]} {named}"
        return StepSetting(name=name, place=place, text=text.setting.text, fee=fee.number)

    def _accepted(self, kind: str, point_id: int, who: Situation) -> tuple[MessageFormat, ...]:
        found = self.registers.formats.get(kind, ())
        if kind == OVERDUE_WARNING:
            found = tuple(one for one in found if one.channel != "paper")
        return in_order(one for one in found if self.book.governing("message-method", point_id, who, self.day, one.code).value.number == 1)


def longest_warning(registers: Registers, rules: Iterable[Rule]) -> int:
    """Return the most days before a due date that anybody sets for the warning."""
    own = [value.number for steps in registers.steps.values() for (_, (step, code)), value in steps.items() if step == STEPS[WARNING] and code == "days"]
    days = [number for number in (*own, *(_days_of(rule.value) for rule in rules)) if number is not None and number != NOT_USED]
    return max(days, default=0)


def _days_of(value: Value) -> int:
    number = value.number or 0
    return number if number == NOT_USED or value.unit != "weeks" else number * _WEEK
