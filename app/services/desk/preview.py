"""What a loan would be, without making it: due date, the rules that matter, what is against it (X1, `explain-loan`)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from app.database.unit_of_work import UnitOfWork
from app.domain.desk_refusals import Reason
from app.domain.due_dates import DueAnswer, first_due
from app.domain.lending import against_loan, warnings_at_loan
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.value import value_code
from app.domain.text import Sentence
from app.queries.copies import find_copy
from app.queries.desk.copies import get_copy
from app.queries.desk.rules import LENDING, OVERDUE, RENEWING
from app.services.desk.loans import loan_facts
from app.services.desk.scene import make_case, set_scene

_LAST_MINUTE = time(23, 59)


@dataclass(frozen=True, slots=True)
class Said:
    """What one parameter says of the loan: its value as documents write it, the rule and whose it is."""

    parameter: str
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


def explain_loan(work: UnitOfWork, patron_id: int, barcode: str, day: date | None = None) -> LoanExplained:
    """Tell what a loan would be at the working place, today or at the end of a day; nothing is kept. Raises NotPermitted, NotFound."""
    with work:
        scene = set_scene(work, "patrons.view")
        if day is not None:
            scene = replace(scene, now=datetime.combine(day, _LAST_MINUTE, scene.account.zone))
        copy = get_copy(work.session, find_copy(work.session, barcode.strip(), scene.account.id))
        case = make_case(scene, replace(copy, loan=None), patron_id, LENDING | RENEWING | OVERDUE)
        facts = loan_facts(replace(case, copy=copy))
        said = tuple(
            Said(key, value_code(catalogue()[key], rule.value), rule.value.unit, rule.id, scene.tree[rule.organisation_id].code)
            for key, rule in sorted(case.rules.items(), key=lambda item: catalogue()[item[0]].no)
        )
        return LoanExplained(first_due(case.terms(), scene.moment), said, tuple(against_loan(facts)), warnings_at_loan(facts))
