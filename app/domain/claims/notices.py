"""Which steps are due, and which of them go on one notice (circulation.md 7).

One for each account × sending unit × step × setting × message format; what goes on which follows from the loans alone,
whatever their order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from app.domain.claims.facts import ClaimLoan, Recipient
from app.domain.claims.formats import Destination, destination
from app.domain.claims.plans import DueStep, NoticeCopy, NoticePlan
from app.domain.claims.rules import ClaimRules, StepSetting
from app.domain.claims.source import by_step
from app.domain.claims.steps import INVOICE, OVERDUE_WARNING, WARNING, Made, Step, coming_step, is_warned, next_step


def due_step(rules: ClaimRules, loan: ClaimLoan) -> DueStep | None:
    """Return the claim step that a loan gets on the day of the rules."""
    step = next_step(rules.ladder(loan), loan.due, rules.day, loan.made)
    return DueStep(loan, step) if step is not None else None


def due_warning(rules: ClaimRules, loan: ClaimLoan) -> DueStep | None:
    """Return the warning before the due date, where it goes out on the day of the rules."""
    days = rules.warning_days(loan)
    if not is_warned(loan.due, loan.lent, days, rules.day) or not rules.accepted_for(OVERDUE_WARNING, loan):
        return None
    return DueStep(loan, Step(WARNING, OVERDUE_WARNING, rules.day))


def group_steps(rules: ClaimRules, to: Recipient, due: Iterable[DueStep]) -> list[NoticePlan]:
    """Return the notices of one patron for the steps of their loans that are due, without fees, in a fixed order."""
    grouped: dict[tuple[object, ...], list[DueStep]] = {}
    found: dict[tuple[object, ...], tuple[Destination, StepSetting, bool]] = {}
    wheres: dict[tuple[int, str], tuple[Destination, bool]] = {}
    for one in sorted(due, key=_order):
        loan, step = one.loan, one.step
        if (loan.unit_id, step.kind) not in wheres:
            wheres[loan.unit_id, step.kind] = _where(rules, to, one)
        where, junior = wheres[loan.unit_id, step.kind]
        if step.number == WARNING and not where.addressed:
            continue  # by e-mail or SMS only
        setting = rules.setting(loan, step.number, step.kind, junior=junior)
        key = (loan.unit_id, step.number, step.kind, setting, where.format.code)
        found[key] = where, setting, junior
        grouped.setdefault(key, []).append(one)
    return [_planned(rules, to, steps, *found[key]) for key, steps in grouped.items()]


def _where(rules: ClaimRules, to: Recipient, one: DueStep) -> tuple[Destination, bool]:
    """Return how notices of a kind go from a unit to a patron, and whether the patron is a junior there."""
    kind, junior = one.step.kind, rules.is_junior(to, one.loan.unit_id)
    return destination(kind, rules.accepted_for(kind, one.loan), to, junior=junior, paper=rules.paper(kind)), junior


def _order(one: DueStep) -> tuple[int, int, str, date, int]:
    return one.loan.unit_id, one.step.number, one.step.kind, one.loan.due, one.loan.id


def _planned(rules: ClaimRules, to: Recipient, steps: Sequence[DueStep], where: Destination, setting: StepSetting, junior: bool) -> NoticePlan:
    first = steps[0]
    copies = tuple(NoticeCopy(loan=one.loan, step=one.step, signal=_signal(rules, one), next_day=_next_day(rules, one)) for one in steps)
    return NoticePlan(
        to=to, unit_id=first.loan.unit_id, number=first.step.number, kind=first.step.kind, destination=where, setting=setting, junior=junior, copies=copies,
        decided=by_step(rules, first.loan, first.step.number, first.step.kind, setting).name,
    )  # fmt: skip


def _signal(rules: ClaimRules, one: DueStep) -> int:
    return 0 if one.step.number == WARNING else rules.rule("signal-claim-step", one.loan, one.step.kind).value.number or 0


def _next_day(rules: ClaimRules, one: DueStep) -> date | None:
    if one.step.number in {WARNING, INVOICE}:
        return None
    coming = coming_step(rules.ladder(one.loan), one.loan.due, Made(one.step.number, rules.day))
    return coming.since if coming is not None else None
