"""A rule: parameter, selector value, organisation, variables, value, comment, and what makes it valid (circulation.md 2)."""

from __future__ import annotations

import json
from collections.abc import Container, Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.domain.organisation import Kind, Tree
from app.domain.parameters.catalogue import Catalogue, Parameter, Variable
from app.domain.parameters.value import Value, check_value
from app.domain.parameters.words import level_word, selector_word, variable_word
from app.domain.refusals import AlreadyExists, Invalid
from app.domain.text import fold, listed, mark

REGISTERED = tuple(variable for variable in Variable if variable not in (Variable.SHELF, Variable.PERIOD))
"""The variables whose values come from a register, in governing order; the order of `Variables.ids`."""

_as_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

MAX_SHELF = 100
MAX_COMMENT = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Variables:
    """What a rule is set for. None is `*`. Ids are database ids; `shelf` is a prefix of a shelf mark, as it was written."""

    department_id: int | None = None
    placement_id: int | None = None
    patron_category_id: int | None = None
    media_type_id: int | None = None
    circulation_category_id: int | None = None
    age_group_id: int | None = None
    age_class_id: int | None = None
    shelf: str | None = None
    from_date: date | None = None
    to_date: date | None = None

    @property
    def ids(self) -> tuple[int | None, ...]:
        """Return the ids in the order of `REGISTERED`."""
        return (
            self.department_id, self.placement_id, self.patron_category_id, self.media_type_id,
            self.circulation_category_id, self.age_group_id, self.age_class_id,
        )  # fmt: skip

    @property
    def covers_everything(self) -> bool:
        """Say whether all variables are `*`, the period too (the kind of rule that every account must keep, B8)."""
        return self == _EVERYTHING

    def sets(self, variable: Variable) -> bool:
        """Say whether the variable is set."""
        if variable is Variable.PERIOD:
            return self.from_date is not None or self.to_date is not None
        if variable is Variable.SHELF:
            return self.shelf is not None
        return self.ids[REGISTERED.index(variable)] is not None


_EVERYTHING = Variables()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One circulation rule. `id` is its database id, None or negative before it is saved; `version` tells a stale save."""

    parameter: str
    organisation_id: int
    value: Value
    variables: Variables = _EVERYTHING
    selector: str | None = None
    comment: str = ""
    protected: bool = False
    id: int | None = None
    version: int = 1


def rule_name(tree: Tree, rule: Rule) -> str:
    """Return how documents name a rule in a word or two: organisation, parameter, selector value."""
    return " ".join(part for part in (tree[rule.organisation_id].code, rule.parameter, rule.selector) if part)


@dataclass(frozen=True, slots=True)
class Shelving:
    """Where copies stand: the unit of each department, and the department of each placement, by id."""

    units: Mapping[int, int]
    departments: Mapping[int, int]


class DuplicateRule(AlreadyExists):
    """A rule equal in everything but value and comment is there already; `other` is that rule (B13)."""

    def __init__(self, other: Rule, organisation: str) -> None:
        super().__init__(mark("A rule for the same combination and period exists already at {organisation}; change that one."), organisation=organisation)
        self.other = other


def tidy(rule: Rule, shelving: Shelving) -> Rule:
    """Return the rule with blanks trimmed, `*` as shelf taken for all of them, and the department of its placement filled in."""
    variables = rule.variables
    words = " ".join((variables.shelf or "").split())
    shelf = None if words in ("", "*") else words
    department = variables.department_id
    if department is None and variables.placement_id is not None:
        department = shelving.departments.get(variables.placement_id)
    if (shelf, department) != (variables.shelf, variables.department_id):
        variables = replace(variables, shelf=shelf, department_id=department)
    return replace(rule, variables=variables, comment=rule.comment.strip())


def combination(rule: Rule) -> str:
    """Return what makes two rules the same one: everything but value and comment, shelf folded, both dates included (B13)."""
    variables = rule.variables
    return _as_json(
        [
            rule.parameter, rule.selector, rule.organisation_id, *variables.ids,
            fold(variables.shelf) if variables.shelf else None,
            variables.from_date.isoformat() if variables.from_date else None,
            variables.to_date.isoformat() if variables.to_date else None,
        ]
    )  # fmt: skip


def check_rule(rule: Rule, catalogue: Catalogue, tree: Tree, shelving: Shelving, selectors: frozenset[str] | None = None) -> None:
    """Raise Invalid with the field at fault where the rule is none that may be stored (B12).

    `selectors` are the selector values of its parameter that exist now (None: the fixed list of the catalogue only).
    """
    parameter = catalogue[rule.parameter]
    _check_selector(rule, parameter, frozenset(parameter.selector_values) if selectors is None else selectors)
    _check_level(rule, parameter, tree)
    _check_variables(rule, parameter)
    _check_shelving(rule, tree, shelving)
    _check_texts(rule)
    check_value(parameter, rule.value)


def check_registered(rule: Rule, registered: Mapping[Variable, Container[int]]) -> None:
    """Raise Invalid with the field of a variable whose value is in its register no more."""
    for variable, id_ in zip(REGISTERED, rule.variables.ids, strict=True):
        if id_ is not None and id_ not in registered[variable]:
            raise Invalid(variable.value, mark("What was chosen as {variable} has been removed from its register meanwhile."), variable=variable_word(variable))


def _check_selector(rule: Rule, parameter: Parameter, selectors: frozenset[str]) -> None:
    if parameter.selector is None:
        if rule.selector is not None:
            raise Invalid("selector", mark("{parameter} has no list to choose from."), parameter=parameter.named)
    elif rule.selector is None:
        raise Invalid("selector", mark("It must be chosen what the rule is for: {selector}."), selector=selector_word(parameter.selector))
    elif rule.selector not in selectors:
        raise Invalid("selector", mark("{selector} can't be chosen for {parameter}."), selector=rule.selector, parameter=parameter.named)


def _check_level(rule: Rule, parameter: Parameter, tree: Tree) -> None:
    if rule.organisation_id not in tree.nodes:
        raise Invalid("organisation", mark("The organisation does not exist any more."))
    node = tree[rule.organisation_id]
    if node.kind is Kind.ROOT:
        if not rule.protected:
            raise Invalid("organisation", mark("{organisation} holds the delivered base rules only."), organisation=node.name)
    elif node.kind not in parameter.levels:
        allowed = listed(level_word(level) for level in Kind if level in parameter.levels)
        template = mark("{parameter} can't be set for {organisation}, only for: {levels}.")
        raise Invalid("organisation", template, parameter=parameter.named, organisation=node.name, levels=allowed)


def _check_variables(rule: Rule, parameter: Parameter) -> None:
    for variable in Variable:
        if rule.variables.sets(variable) and variable not in parameter.variables:
            raise Invalid(variable.value, mark("{parameter} can't depend on: {variable}."), parameter=parameter.named, variable=variable_word(variable))
    first, last = rule.variables.from_date, rule.variables.to_date
    if first and last and first > last:
        raise Invalid("to_date", mark("The period ends on {to_date}, before it begins on {from_date}."), from_date=first, to_date=last)


def _check_shelving(rule: Rule, tree: Tree, shelving: Shelving) -> None:
    variables = rule.variables
    if variables.placement_id is not None and shelving.departments.get(variables.placement_id) != variables.department_id:
        raise Invalid("placement", mark("The placement does not belong to the department chosen."))
    if variables.department_id is None:
        return
    unit = tree.unit_of(rule.organisation_id)
    if unit is None or shelving.units.get(variables.department_id) != unit:
        raise Invalid("department", mark("A department can be chosen only in rules of its own unit or of that unit's circulation points."))


def _check_texts(rule: Rule) -> None:
    shelf = rule.variables.shelf
    if shelf is not None and not 0 < len(fold(shelf)) <= MAX_SHELF:
        raise Invalid("shelf", mark("A shelf has at most {count} characters."), count=MAX_SHELF)
    if len(rule.comment) > MAX_COMMENT:
        raise Invalid("comment", mark("A comment has at most {count} characters."), count=MAX_COMMENT)
