"""What a loan would be, without making it: due date, the rules that matter, what is against it (X1, `explain-loan`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from app.database.unit_of_work import UnitOfWork
from app.domain.desk_refusals import Reason
from app.domain.due_dates import DueAnswer, first_due
from app.domain.lending import against_loan, warnings_at_loan
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.node import decide_at, start_of
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import value_code
from app.domain.text import Sentence
from app.queries.copies import find_copy
from app.queries.desk.copies import get_copy
from app.queries.desk.rules import LENDING, OVERDUE, RENEWING, REPLACING
from app.services.desk.loans import loan_facts
from app.services.desk.scene import Case, make_case, set_scene

_LAST_MINUTE = time(23, 59)
_MATTERING = LENDING | RENEWING | OVERDUE | REPLACING | {"claim-interval", "overdue-fee-on-invoice", "overdue-warning"}


@dataclass(frozen=True, slots=True)
class Said:
    """What one parameter says of the loan (with a selector, for one of its values): the value as documents write it, the rule, whose it is."""

    parameter: str
    selector: str | None
    value: int | str
    unit: str | None
    rule_id: int | None
    organisation: str


@dataclass(frozen=True, slots=True)
class LoanExplained:
    """What a loan would be."""

    answer: DueAnswer
    parameters: tuple[Said, ...]
    reasons: tuple[Reason, ...]
    warnings: tuple[Sentence, ...]
    loan_id: int | None = None
    """The loan, where the copy is on loan to this very patron: it keeps what decided it then."""


def explain_loan(work: UnitOfWork, patron_id: int, barcode: str, day: date | None = None) -> LoanExplained:
    """Tell what a loan would be at the working place, today or at the end of a day; nothing is kept. Raises NotPermitted, NotFound."""
    with work:
        scene = set_scene(work, "patrons.view")
        if day is not None:
            scene = replace(scene, now=datetime.combine(day, _LAST_MINUTE, scene.account.zone))
        copy = get_copy(work.session, find_copy(work.session, barcode.strip(), scene.account.id))
        case = make_case(scene, replace(copy, loan=None), patron_id, _MATTERING)
        facts = loan_facts(replace(case, copy=copy))
        rules = sorted([*((key, rule) for key, rule in case.rules.items() if key in _MATTERING), *_selected(case)], key=_in_order)
        said = tuple(
            Said(key, rule.selector, value_code(catalogue()[key], rule.value), rule.value.unit, rule.id, scene.tree[rule.organisation_id].code)
            for key, rule in rules
        )
        loan_id = copy.loan.id if copy.loan is not None and facts.on_loan_here else None
        return LoanExplained(first_due(case.terms(), scene.moment), said, tuple(against_loan(facts)), warnings_at_loan(facts), loan_id)


def _selected(case: Case) -> Iterator[tuple[str, Rule]]:
    """Return the governing rule of each selector value that the parameters with a selector have."""
    for key in _MATTERING:
        parameter = catalogue()[key]
        for selector in case.book.selectors(key, start_of(parameter, case.places).node_id) if parameter.selector else ():
            yield key, decide_at(case.book, parameter, case.places, case.situation, case.scene.today, selector).decision.rule


def _in_order(row: tuple[str, Rule]) -> tuple[int, str]:
    key, rule = row
    return catalogue()[key].no, rule.selector or ""
