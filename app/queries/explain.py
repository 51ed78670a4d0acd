"""Which rule governs a parameter in a situation named by codes, as a document (X1; cli.md, *explain*)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from app.domain.organisation import Tree
from app.domain.parameters.catalogue import Parameter, Variable, catalogue
from app.domain.parameters.explain import Document, describe_ruling
from app.domain.parameters.node import OVERDUE_FEE, SAME_SIDE_AS_OVERDUE_FEE, Places, decide_at, sending_by
from app.domain.refusals import Invalid
from app.domain.text import mark
from app.queries.parameters import load_rule_book
from app.queries.rule_registers import RuleRegisters, load_rule_registers


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked, in codes. An organisation that is not named is the unit of `at`; a variable not named matches `*` only.

    Departments and placements are those of the owning unit. Without `selector` a parameter that has one answers for all.
    """

    parameter: str
    at: str
    day: date
    owner: str | None = None
    pickup: str | None = None
    home: str | None = None
    selector: str | None = None
    variables: Mapping[Variable, str] = field(default_factory=dict)
    shelf: str | None = None


def explain(session: Session, question: Question) -> Document:
    """Return the decision's document, or `{"selectors": [document, …]}`; NotFound and Invalid name the code at fault."""
    parameter = catalogue()[question.parameter]
    registers = load_rule_registers(session)
    places = _places(registers.tree, question)
    selectors = _selectors(registers, parameter, question.selector)
    situation = registers.codes.situation(question.variables, registers.tree.unit_of(places.owning), question.shelf)
    keys = {parameter.key} | ({OVERDUE_FEE} if parameter.key in SAME_SIDE_AS_OVERDUE_FEE else set())
    book = load_rule_book(session, registers.tree, frozenset(keys))
    documents: list[Document] = []
    for selector in selectors:
        ruling = decide_at(book, parameter, places, situation, question.day, selector, sending_by(parameter, selector, registers.kinds))
        documents.append(describe_ruling(ruling, parameter, registers.codes))
    whole = parameter.selector is not None and question.selector is None
    return {"selectors": documents} if whole else documents[0]


def _places(tree: Tree, question: Question) -> Places:
    at = tree.by_code(question.at).id
    named = {name: tree.by_code(code).id for name, code in (("owning", question.owner), ("pickup", question.pickup), ("home", question.home)) if code}
    return Places.at(tree, at, **named)


def _selectors(registers: RuleRegisters, parameter: Parameter, wanted: str | None) -> tuple[str | None, ...]:
    known = registers.selector_codes(parameter)
    if parameter.selector is None:
        if wanted is not None:
            raise Invalid("selector", mark("{parameter} has no list to choose from."), parameter=parameter.named)
        return (None,)
    if wanted is None:
        return known
    if wanted not in known:
        raise Invalid("selector", mark("{selector} can't be chosen for {parameter}."), selector=wanted, parameter=parameter.named)
    return (wanted,)
