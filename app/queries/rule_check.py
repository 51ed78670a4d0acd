"""The rule check of what is stored: one reading of the registers and of all rules (X4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.parameters.catalogue import Variable, catalogue
from app.domain.parameters.check.checking import check_rules
from app.domain.parameters.check.finding import Finding, Report
from app.domain.parameters.check.space import LISTED, Present
from app.domain.permissions import Actor
from app.models.copy import Copy
from app.models.register import AgeGroup
from app.queries.parameters import list_all_rules
from app.queries.rule_registers import RuleRegisters, load_rule_registers

_OF_COPIES = {
    Variable.DEPARTMENT: Copy.department_id,
    Variable.PLACEMENT: Copy.placement_id,
    Variable.MEDIA_TYPE: Copy.media_type_id,
    Variable.CIRCULATION_CATEGORY: Copy.circulation_category_id,
    Variable.AGE_CLASS: Copy.age_class_id,
}


@dataclass(frozen=True, slots=True)
class RuleCheck:
    """What was found, how many rules were looked at, and the registers that say what they are about."""

    findings: Sequence[Finding]
    count: int
    registers: RuleRegisters


def check_stored_rules(session: Session, actor: Actor, today: date, report: Report | None = None) -> RuleCheck:
    """Check all rules, and return what was found about organisations where the actor may look. `report` may raise to stop it."""
    registers = load_rule_registers(session)
    rules = list_all_rules(session)
    found = check_rules(load_present(session, registers), rules, today, report)
    own = frozenset(registers.tree.below(actor.account_id))
    seen = [one for one in found if one.organisation_id in own or actor.may("parameters.view", one.organisation_id)]
    return RuleCheck(seen, len(rules), registers)


def load_present(session: Session, registers: RuleRegisters) -> Present:
    """Return what situations can be made of (two queries)."""
    counted = session.execute(select(func.count(), *(func.count(column) for column in _OF_COPIES.values())).select_from(Copy)).one()
    lacking = {variable for variable, number in zip(_OF_COPIES, counted[1:], strict=True) if number < counted[0]}
    if session.scalar(select(func.min(AgeGroup.from_year))) != 0:
        lacking.add(Variable.AGE_GROUP)
    return Present(
        tree=registers.tree, shelving=registers.shelving, values={variable: tuple(registers.entries[variable]) for variable in LISTED},
        lacking=frozenset(lacking), kinds=registers.kinds,
        selectors={parameter.key: registers.selector_codes(parameter) for parameter in catalogue().values() if parameter.selector},
    )  # fmt: skip
