"""Which steps are due, and which of them go on one notice (circulation.md 7).

One for each account × sending unit × step × setting × message format; what goes on which follows from the loans alone,
whatever their order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from app.domain.claims.facts import ClaimLoan, Recipient
from app.domain.claims.formats import Destination, destination
from app.domain.claims.plans import NO_CHARGE, DueStep, NoticeCopy, NoticePlan
from app.domain.claims.rules import ClaimRules, StepSetting
from app.domain.claims.source import by_step
from app.domain.claims.steps import INVOICE, OVERDUE_WARNING, WARNING, Made, Step, coming_step, is_warned


def due_step(rules: ClaimRules, loan: ClaimLoan) -> DueStep | None:
    """Return the claim step that a loan gets on the day of the rules."""
    step = rules.next_step(loan)
    return DueStep(loan, step) if step is not None else None


def due_warning(rules: ClaimRules, loan: ClaimLoan) -> DueStep | None:
    """Return the warning before the due date, where it goes out on the day of the rules."""
    days = rules.warning_days(loan)
    if not is_warned(loan.due, loan.lent, days, rules.day) or not rules.accepted_for(OVERDUE_WARNING, loan):
        return None
    return DueStep(loan, Step(WARNING, OVERDUE_WARNING, rules.day))


def group_steps(rules: ClaimRules, to: Recipient, due: Iterable[DueStep]) -> list[NoticePlan]:
    """Return the notices of one patron for the steps of their loans that are due, without fees, in a fixed order."""
    grouped: dict[tuple[object, ...], list[NoticeCopy]] = {}
    found: dict[tuple[object, ...], tuple[Destination, StepSetting, bool]] = {}
    wheres: dict[tuple[int, str], tuple[Destination, bool]] = {}
    for one in sorted(due, key=_order):
        loan, step = one
        kind = loan.kind
        if (kind.unit_id, step.kind) not in wheres:
            wheres[kind.unit_id, step.kind] = _where(rules, to, one)
        where, junior = wheres[kind.unit_id, step.kind]
        if step.number == WARNING and not where.addressed:
            continue  # by e-mail or SMS only
        brings = ("brings", kind.number, loan.waiting, step.number, step.kind, junior)
        setting, signal, next_day = rules.once(brings, _brings, rules, one, junior)
        copy = NoticeCopy(loan, step, signal, NO_CHARGE, next_day)
        key = (kind.unit_id, step.number, step.kind, setting, where.format.code)
        if key in grouped:
            grouped[key].append(copy)
        else:
            grouped[key], found[key] = [copy], (where, setting, junior)
    return [_planned(rules, to, copies, *found[key]) for key, copies in grouped.items()]


def _brings(rules: ClaimRules, one: DueStep, junior: bool) -> tuple[StepSetting, int, date | None]:
    """Return what a step brings for a loan: the register's setting, its signal, and the day of the next."""
    return rules.setting(one.loan, one.step.number, one.step.kind, junior=junior), _signal(rules, one), _next_day(rules, one)


def _where(rules: ClaimRules, to: Recipient, one: DueStep) -> tuple[Destination, bool]:
    """Return how notices of a kind go from a unit to a patron, and whether the patron is a junior there."""
    kind, junior = one.step.kind, rules.is_junior(to, one.loan.unit_id)
    return destination(kind, rules.accepted_for(kind, one.loan), to, junior=junior, paper=rules.paper(kind)), junior


def _order(one: DueStep) -> tuple[int, int, str, date, int]:
    loan, step = one
    return loan.kind.unit_id, step.number, step.kind, loan.due, loan.id


def _planned(rules: ClaimRules, to: Recipient, copies: Sequence[NoticeCopy], where: Destination, setting: StepSetting, junior: bool) -> NoticePlan:
    loan, step, *_ = copies[0]
    key = ("decided", loan.kind.number, loan.waiting, step.number, step.kind, setting)
    return NoticePlan(
        to=to, unit_id=loan.kind.unit_id, number=step.number, kind=step.kind, destination=where, setting=setting, junior=junior, copies=tuple(copies),
        decided=rules.once(key, by_step, rules, loan, step.number, step.kind, setting).name,
    )  # fmt: skip


def _signal(rules: ClaimRules, one: DueStep) -> int:
    return 0 if one.step.number == WARNING else rules.rule("signal-claim-step", one.loan, one.step.kind).value.number or 0


def _next_day(rules: ClaimRules, one: DueStep) -> date | None:
    if one.step.number in {WARNING, INVOICE}:
        return None
    coming = coming_step(rules.ladder(one.loan), one.loan.due, Made(one.step.number, rules.day))
    return coming.since if coming is not None else None
