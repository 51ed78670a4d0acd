"""Which situations a rule governs, or why none, and how many current loans, patrons and copies (X1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from app.domain.parameters.check.checking import Check, Reach
from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.impact import About
from app.domain.parameters.node import OVERDUE_FEE
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import Value
from app.domain.permissions import Actor
from app.models.parameter_rule import ParameterRule
from app.queries.impact import Report, read_impact
from app.queries.parameters import list_all_rules
from app.queries.rule_check import load_present
from app.queries.rule_registers import load_rule_registers

_OTHER = Value(number=-1)
"""A value that no rule has: whatever would get it is governed by the rule that says it."""


@dataclass(frozen=True, slots=True)
class RuleReach:
    """Where a rule governs, and how much of what is current; nothing is counted of one that never governs."""

    rule: Rule
    reach: Reach
    counts: Mapping[About, int]


def read_reach(session: Session, actor: Actor, rule: Rule, today: date, report: Report | None = None) -> RuleReach:
    """Tell where a stored rule governs. Raises NotPermitted without *parameters.view*; `report` may raise to stop the counting."""
    keys = {rule.parameter, OVERDUE_FEE}
    rules = list_all_rules(session, ParameterRule.parameter.in_(keys))
    reach = Check(load_present(session, load_rule_registers(session)), rules, today).reach(rule)
    if reach.never is not None:
        return RuleReach(rule, reach, {})
    found = read_impact(session, actor, RuleDraft().change(replace(rule, value=_OTHER), rule), today, report)
    return RuleReach(rule, reach, {about: number for about, number in found.hit.items() if found.sources[about].reads})
