"""Which steps are due, and which of them go on one notice (circulation.md 7).

One for each account × sending unit × step × setting × message format; what goes on which follows from the loans alone,
whatever their order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from app.domain.claims.facts import ClaimLoan, MessageFormat, Recipient
from app.domain.claims.formats import Destination, destination
from app.domain.claims.plans import NO_CHARGE, DueStep, NoticeCopy, NoticePlan
from app.domain.claims.rules import ClaimRules, StepSetting
from app.domain.claims.source import by_step
from app.domain.claims.steps import INVOICE, OVERDUE_WARNING, WARNING, Made, Step, coming_step, is_warned
from app.domain.tuples import maker

_due_step, _notice_copy = maker(DueStep), maker(NoticeCopy)
_day = attrgetter("loan.due", "loan.id")


def due_step(rules: ClaimRules, loan: ClaimLoan) -> DueStep | None:
    """Return the claim step that a loan gets on the day of the rules."""
    step = rules.next_step(loan)
    return DueStep(loan, step) if step is not None else None


def due_steps(rules: ClaimRules, loans: Iterable[ClaimLoan]) -> list[DueStep]:
    """As `due_step` for very many loans: decided once for those that are alike, due on one day, with the same behind them."""
    due = list[DueStep]()
    steps: dict[tuple[object, ...], Step | None] = {}
    for loan in loans:
        alike = loan.kind.number, loan.waiting, loan.due, loan.made
        if alike not in steps:
            steps[alike] = rules.next_step(loan)
        step = steps[alike]
        if step is not None:
            due.append(_due_step((loan, step)))
    return due


def due_warning(rules: ClaimRules, loan: ClaimLoan) -> DueStep | None:
    """Return the warning before the due date, where it goes out on the day of the rules."""
    days = rules.warning_days(loan)
    if not is_warned(loan.due, loan.lent, days, rules.day) or not rules.accepted_for(OVERDUE_WARNING, loan):
        return None
    return DueStep(loan, Step(WARNING, OVERDUE_WARNING, rules.day))


class _Brings(NamedTuple):
    """What a step brings for a loan: how it may go, the register's setting, its signal, the day of the next, and what decided."""

    accepted: tuple[MessageFormat, ...]
    paper: MessageFormat | None
    setting: StepSetting
    signal: int
    next_day: date | None
    decided: str


class _Notice(NamedTuple):
    """A notice while it is filled: where it goes, whether to a junior, the loans on it."""

    where: Destination
    junior: bool
    copies: list[NoticeCopy]


_Alike = tuple[int, bool, str]


def group_steps(rules: ClaimRules, to: Recipient, due: Iterable[DueStep]) -> list[NoticePlan]:
    """Return the notices of one patron for the steps of their loans that are due, without fees, in a fixed order."""
    notices: dict[tuple[object, ...], _Notice] = {}
    found: dict[_Alike, tuple[list[NoticeCopy], _Brings]] = {}
    for one in due:
        loan, step = one
        alike = loan.kind.number, loan.waiting, step.kind
        placed = found.get(alike)
        if placed is None:
            placed = found[alike] = _place(rules, to, one, notices)
        copies, brings = placed
        copies.append(_notice_copy((loan, step, brings.signal, NO_CHARGE, brings.next_day)))
    for notice in notices.values():
        notice.copies.sort(key=_day)
    filled = sorted(notices.values(), key=_order) if len(notices) > 1 else notices.values()
    return [_planned(to, notice, found) for notice in filled]


def _place(rules: ClaimRules, to: Recipient, one: DueStep, notices: dict[tuple[object, ...], _Notice]) -> tuple[list[NoticeCopy], _Brings]:
    """Return the copies of the notice that a loan and all like it go on, and what the step brings for them."""
    loan, step = one
    unit_id = loan.kind.unit_id
    junior = rules.is_junior(to, unit_id)
    brings = rules.once(("brings", loan.kind.number, loan.waiting, step.number, step.kind, junior), _brings, rules, one, junior)
    where = destination(step.kind, brings.accepted, to, junior=junior, paper=brings.paper)
    notice = _Notice(where, junior, [])
    if step.number != WARNING or where.addressed:  # a warning goes by e-mail or SMS only
        notice = notices.setdefault((unit_id, step.kind, brings.setting, where), notice)
    return notice.copies, brings


def _order(notice: _Notice) -> tuple[int, int, str, date, int]:
    loan, step = notice.copies[0][:2]
    return loan.kind.unit_id, step.number, step.kind, loan.due, loan.id


def _planned(to: Recipient, notice: _Notice, found: Mapping[_Alike, tuple[list[NoticeCopy], _Brings]]) -> NoticePlan:
    """Return a notice; what its first loan brings, it brings."""
    loan, step = notice.copies[0][:2]
    _, brings = found[loan.kind.number, loan.waiting, step.kind]
    return NoticePlan(
        to=to, unit_id=loan.kind.unit_id, number=step.number, kind=step.kind, destination=notice.where, setting=brings.setting, junior=notice.junior,
        copies=tuple(notice.copies), decided=brings.decided,
    )  # fmt: skip


def _brings(rules: ClaimRules, one: DueStep, junior: bool) -> _Brings:
    """Return what a step brings: for all loans that are alike, whenever they were due."""
    loan, step = one
    setting = rules.setting(loan, step.number, step.kind, junior=junior)
    signal = 0 if step.number == WARNING else rules.rule("signal-claim-step", loan, step.kind).value.number or 0
    return _Brings(
        rules.accepted_for(step.kind, loan), rules.paper(step.kind), setting, signal, _next_day(rules, one),
        by_step(rules, loan, step.number, step.kind, setting).name,
    )  # fmt: skip


def _next_day(rules: ClaimRules, one: DueStep) -> date | None:
    """Return the day of the step after one that is made on the day of the rules; the due date does not matter any more."""
    if one.step.number in {WARNING, INVOICE}:
        return None
    coming = coming_step(rules.ladder(one.loan), one.loan.due, Made(one.step.number, rules.day))
    return coming.since if coming is not None else None
