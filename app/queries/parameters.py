"""Reading circulation rules: lists for the window, counts for the parameter list, the rule book for decisions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal, select
from sqlalchemy.orm import Session

from app.database.bulk import keys, one_of
from app.database.plain import read_rows
from app.domain.organisation import Tree
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.value import Value
from app.domain.refusals import NotFound
from app.domain.text import mark
from app.models.parameter_rule import ParameterRule
from app.queries.organisation import load_tree

_COLUMNS = ParameterRule.__table__.c
_FIELDS = tuple(
    _COLUMNS[name]
    for name in (
        "id", "version", "parameter", "organisation_id", "selector", "comment", "protected", "number", "text", "unit",
        "department_id", "placement_id", "patron_category_id", "media_type_id", "circulation_category_id", "age_group_id", "age_class_id",
        "shelf", "from_date", "to_date",
    )
)  # fmt: skip
_IN_ORDER = select(*_FIELDS).order_by(_COLUMNS.id)


@dataclass(frozen=True, slots=True)
class Exceptions:
    """A green row: an organisation directly below the chosen one, and how many rules it has itself and beneath (B4)."""

    organisation_id: int
    count: int


@dataclass(frozen=True, slots=True)
class RuleList:
    """What holds for an organisation: its rules and those of the organisations above (unordered), and the green rows below it."""

    rules: tuple[Rule, ...]
    exceptions: tuple[Exceptions, ...]


@dataclass(frozen=True, slots=True)
class ParameterCount:
    """How many rows the window lists for a parameter at an organisation, and whether organisations below have rules of their own."""

    rows: int
    exceptions: bool


def list_all_rules(session: Session, *conditions: ColumnElement[bool]) -> list[Rule]:
    """Return the rules under some conditions, in the order of their ids (one query)."""
    return _rules(session.execute(_IN_ORDER.where(*conditions)))


def list_rules_at(session: Session, parameters: tuple[str, ...], organisations: Collection[int]) -> list[Rule]:
    """Return the rules that some organisations have for the same few parameters, again and again (one query)."""
    return _rules(read_rows(session, _at(parameters), keys(organisations)))


@cache
def _at(parameters: tuple[str, ...]) -> Select[*tuple[Any, ...]]:
    one_by_one = list(map(literal, parameters))  # as values, the list would be written anew into each statement that is sent
    return _IN_ORDER.where(_COLUMNS.parameter.in_(one_by_one), one_of(_COLUMNS.organisation_id))


def list_rules_by_combination(session: Session, combinations: list[str]) -> dict[str, Rule]:
    """Return the rules that have these combinations, by combination (a query for each thousand)."""
    found: dict[str, Rule] = {}
    for start in range(0, len(combinations), 1000):
        part = combinations[start : start + 1000]
        rows = session.execute(select(*_FIELDS, _COLUMNS.combination).where(_COLUMNS.combination.in_(part))).all()
        found |= {row.combination: rule for row, rule in zip(rows, _rules(row[:-1] for row in rows), strict=True)}
    return found


def find_rule(session: Session, rule_id: int) -> Rule | None:
    """Return one rule."""
    return next(iter(list_all_rules(session, _COLUMNS.id == rule_id)), None)


def get_rule(session: Session, rule_id: int) -> Rule:
    """Return one rule; NotFound when there is none with that number."""
    rule = find_rule(session, rule_id)
    if rule is None:
        raise NotFound(mark("There is no circulation rule with the number {id}."), id=rule_id)
    return rule


def list_rules(session: Session, tree: Tree, parameter: str, organisation_id: int) -> RuleList:
    """Return what the window lists for a parameter at an organisation (B4; two queries)."""
    rules = list_all_rules(session, _COLUMNS.parameter == parameter, _COLUMNS.organisation_id.in_(tree.chain(organisation_id)))
    counts = _counts(session, _COLUMNS.parameter == parameter)
    below = {child: _sum(counts, tree.below(child), parameter) for child in tree.children.get(organisation_id, ())}
    return RuleList(tuple(rules), tuple(Exceptions(child, count) for child, count in below.items() if count))


def count_rules(session: Session, tree: Tree, organisation_id: int) -> Mapping[str, ParameterCount]:
    """Return the counts of every parameter that has any rule, for the list at the left (one query)."""
    counts = _counts(session)
    chain = tree.chain(organisation_id)
    children = [tree.below(child) for child in tree.children.get(organisation_id, ())]
    out = {}
    for parameter in {parameter for parameter, _ in counts}:
        green = sum(1 for below in children if _sum(counts, below, parameter))
        out[parameter] = ParameterCount(_sum(counts, chain, parameter) + green, bool(green))
    return out


def load_rule_book(session: Session, tree: Tree | None = None, parameters: frozenset[str] | None = None) -> RuleBook:
    """Compile the rules of all parameters, or of some."""
    conditions = () if parameters is None else (_COLUMNS.parameter.in_(parameters),)
    return RuleBook(tree or load_tree(session), list_all_rules(session, *conditions))


def _counts(session: Session, *conditions: ColumnElement[bool]) -> Counter[tuple[str, int]]:
    query = select(_COLUMNS.parameter, _COLUMNS.organisation_id, func.count()).where(*conditions)
    rows = session.execute(query.group_by(_COLUMNS.parameter, _COLUMNS.organisation_id))
    return Counter({(parameter, organisation_id): count for parameter, organisation_id, count in rows})


def _sum(counts: Counter[tuple[str, int]], organisations: tuple[int, ...], parameter: str) -> int:
    return sum(counts[parameter, organisation_id] for organisation_id in organisations)


def _rules(rows: Iterable[Sequence[Any]]) -> list[Rule]:
    """Make rules of rows of `_FIELDS`. Values that are the same are one object: there are few among very many rules."""
    values: dict[tuple[int | None, str | None, str | None], Value] = {}
    out = []
    for row in rows:
        (id_, version, parameter, organisation_id, selector, comment, protected, number, text, unit,
         department, placement, patron, media, circulation, age_group, age_class, shelf, first, last) = row  # fmt: skip
        value = values.get((number, text, unit))
        if value is None:
            value = values[number, text, unit] = Value(number, text, unit)
        variables = Variables(
            department_id=department, placement_id=placement, patron_category_id=patron, media_type_id=media, circulation_category_id=circulation,
            age_group_id=age_group, age_class_id=age_class, shelf=shelf, from_date=first, to_date=last,
        )  # fmt: skip
        out.append(
            Rule(
                id=id_, version=version, parameter=parameter, organisation_id=organisation_id, selector=selector, variables=variables, value=value,
                comment=comment, protected=protected,
            )
        )  # fmt: skip
    return out
