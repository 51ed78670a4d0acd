"""What decided on a step of the life: a circulation rule, or a setting of the unit register (X2, X14)."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.categories import STEPS
from app.domain.charge import Charge
from app.domain.claims.facts import ClaimLoan
from app.domain.claims.rules import ClaimRules, StepSetting
from app.domain.claims.steps import INVOICE, INVOICED
from app.domain.fee_caps import MAX_FEE, NO_FEE
from app.domain.organisation import Tree
from app.domain.parameters.rule import Rule, rule_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What decided. `name` is how documents write it, in codes.

    Of a rule there is `rule`; else it is set at the organisation `place` (1 Admin: as delivered), for a category (None: for the
    unit itself): a `field` of it, or a `step` for a loan type.
    """

    name: str
    rule: Rule | None = None
    place: int | None = None
    category_id: int | None = None
    field: str = ""
    step: str = ""
    loan_type_id: int | None = None


def by_rule(tree: Tree, rule: Rule) -> Source:
    """Return a rule as what decided."""
    return Source(name=rule_name(tree, rule), rule=rule)


def by_category(rules: ClaimRules, unit_id: int, category_id: int, field: str) -> Source:
    """Return a field of a category as what decided, by the unit or whom it inherits it from."""
    place = _set_at(rules, rules.policy(unit_id, category_id)[field].organisation_id)
    name = " ".join((rules.tree[place].code, rules.registers.category_codes[category_id], field))
    return Source(name=name, place=place, category_id=category_id, field=field)


def by_unit(rules: ClaimRules, unit_id: int, field: str) -> Source:
    """Return a field of a unit as what decided."""
    place = _set_at(rules, next((node for node in rules.tree.chain(unit_id) if (node, field) in rules.registers.units), None))
    return Source(name=f"{rules.tree[place].code} {field}", place=place, field=field)


def by_step(rules: ClaimRules, loan: ClaimLoan, number: int, kind: str, setting: StepSetting) -> Source:
    """Return what decided on a step of a loan: the register's setting of it, by its text or fee, else by its days, else the rule."""
    place = setting.place if setting.place is not None else rules.days_place(loan, number, kind)
    if place is None:
        return by_rule(rules.tree, rules.days_rule(loan, number, kind))
    category_id = loan.situation.patron_category_id or 0
    of = f"{rules.tree[place].code} {rules.registers.category_codes[category_id]}"
    if number == INVOICE:
        return Source(name=f"{of} {INVOICED}", place=place, category_id=category_id, step=INVOICED)
    loan_type_id = rules.step_type(loan, kind)
    name = f"{of} {rules.registers.loan_types[loan_type_id]} {STEPS[number]}"
    return Source(name=name, place=place, category_id=category_id, step=STEPS[number], loan_type_id=loan_type_id)


def by_charge(rules: ClaimRules, charge: Charge, unit_id: int, category_id: int, *, junior: bool) -> Source | None:
    """Return what decided on an amount: the category where its max fee or *No automatic fee* cut it, else the last rule of its lines."""
    last = charge.lines[-1].text.template if charge.lines else ""
    if last == MAX_FEE:
        return by_category(rules, unit_id, category_id, max_fee(junior=junior))
    if last == NO_FEE:
        return by_category(rules, unit_id, category_id, "no-automatic-fee")
    found = [line.rule for line in charge.lines if line.rule is not None]
    return by_rule(rules.tree, found[-1]) if found else None


def max_fee(*, junior: bool) -> str:
    """Return the field of the max fee."""
    return "max-fee-junior" if junior else "max-fee-adult"


def _set_at(rules: ClaimRules, place: int | None) -> int:
    return place if place is not None else rules.tree.root().id
