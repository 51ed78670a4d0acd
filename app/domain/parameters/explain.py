"""A decision as a document: codes instead of ids (cli.md, *explain*; X1)."""

from __future__ import annotations

from datetime import date

from app.domain.parameters.catalogue import Parameter
from app.domain.parameters.codes import Codes
from app.domain.parameters.node import Ruling
from app.domain.parameters.rule import REGISTERED, Rule
from app.domain.parameters.value import value_code

Document = dict[str, object]


def describe_rule(rule: Rule, parameter: Parameter, codes: Codes) -> Document:
    """Return a rule as documents write it: codes, ISO days, None for `*`, its value and comment."""
    document: Document = {"id": rule.id, "organisation": codes.tree[rule.organisation_id].code, **describe_case(rule, codes)}
    document |= {"value": value_code(parameter, rule.value), "unit": rule.value.unit, "comment": rule.comment}
    return document


def describe_case(rule: Rule, codes: Codes) -> Document:
    """Return what a rule is set for: codes, ISO days, None for `*`."""
    variables = rule.variables
    document: Document = {variable.value: codes.of(variable, id_) for variable, id_ in zip(REGISTERED, variables.ids, strict=True)}
    return document | {"shelf": variables.shelf, "from": _iso(variables.from_date), "to": _iso(variables.to_date)}


def describe_ruling(ruling: Ruling, parameter: Parameter, codes: Codes) -> Document:
    """Return the document of one decision: value, governing rule, the beaten ones each with what decided, whose rule."""
    decision = ruling.decision
    return {
        "parameter": parameter.key,
        "value": value_code(parameter, decision.value),
        "unit": decision.value.unit,
        "selector": decision.rule.selector,
        "rule": describe_rule(decision.rule, parameter, codes),
        "beaten": [{**describe_rule(b.rule, parameter, codes), "decided_by": b.decided_by} for b in decision.beaten],
        "whose_rule": ruling.start.whose_rule.value,
        "node": codes.tree[ruling.start.node_id].code,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
