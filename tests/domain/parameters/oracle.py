"""The rules of precedence written down a second time, as a plain scan: what the rule book is compared with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cmp_to_key

from app.domain.organisation import Tree
from app.domain.parameters.rule import Rule
from app.domain.parameters.situation import Situation

FIELDS = ("department_id", "placement_id", "patron_category_id", "media_type_id", "circulation_category_id", "age_group_id", "age_class_id")


def _norm(text: str | None) -> str:
    return " ".join((text or "").casefold().split())


def _fits(rule: Rule, situation: Situation, day: date) -> bool:
    v = rule.variables
    for name in FIELDS:
        if getattr(v, name) is not None and getattr(v, name) != getattr(situation, name):
            return False
    if v.shelf is not None and not _norm(situation.shelf).startswith(_norm(v.shelf)):
        return False
    return (v.from_date is None or v.from_date <= day) and (v.to_date is None or day <= v.to_date)


def _is_past(rule: Rule, day: date) -> bool:
    return rule.value.unit == "date" and date.fromisoformat(rule.value.text or "") < day


def _reason(tree: Tree, a: Rule, b: Rule) -> tuple[int, str]:
    """Compare two rules that fit: (negative: a governs, the variable that decided)."""
    if tree[a.organisation_id].depth != tree[b.organisation_id].depth:
        return tree[b.organisation_id].depth - tree[a.organisation_id].depth, "organisation"
    v, w = a.variables, b.variables
    for name in FIELDS:
        if (getattr(v, name) is None) != (getattr(w, name) is None):
            return (1 if getattr(v, name) is None else -1), name.removesuffix("_id")
    if len(_norm(v.shelf)) != len(_norm(w.shelf)):
        return len(_norm(w.shelf)) - len(_norm(v.shelf)), "shelf"
    mine, theirs = ((bool(x.from_date or x.to_date), x.from_date or date.min, -(x.to_date or date.max).toordinal()) for x in (v, w))
    if mine != theirs:
        return (-1 if mine > theirs else 1), "period"
    return 0, "period"


def decide(
    tree: Tree, rules: Iterable[Rule], parameter: str, node_id: int, situation: Situation, day: date, selector: str | None = None
) -> tuple[Rule | None, list[tuple[int | None, str]]]:
    """Return the governing rule and (id, decided_by) of the others that fit, in order."""
    chain = tree.chain(node_id)
    fitting = [r for r in rules if r.parameter == parameter and r.selector == selector and r.organisation_id in chain and _fits(r, situation, day)]
    fitting.sort(key=cmp_to_key(lambda a, b: _reason(tree, a, b)[0]))
    governing = next((r for r in fitting if not _is_past(r, day)), None)
    if governing is None:
        return None, []
    return governing, [(r.id, "date-passed" if _is_past(r, day) else _reason(tree, governing, r)[1]) for r in fitting if r is not governing]
