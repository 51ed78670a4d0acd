"""The rules as they would be if the unsaved ones were saved: a rule book of their own, for looking ahead (X2, X5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.rule import Rule, combination
from app.domain.parameters.rulebook import Key


def laid_over(stored: Iterable[Rule], draft: RuleDraft) -> Iterator[Rule]:
    """Give the stored rules with the draft laid over them, new ones last and under their temporary ids.

    `stored` may be some of the rules only (of some parameters or organisations): new rules come whatever they are about, and
    do no harm. A change is laid over what somebody else has saved meanwhile, and one of a rule that is gone is passed over;
    a new rule takes the place of a stored one of the same combination: what saving refuses is for the window to settle.
    """
    places = {_place(rule) for rule in draft.added.values()}
    alike = {combination(rule) for rule in draft.added.values()}
    for rule in stored:
        if rule.id in draft.removed or (_place(rule) in places and combination(rule) in alike):
            continue
        change = draft.changed.get(rule.id) if rule.id is not None else None
        yield rule if change is None else change.new
    yield from draft.added.values()


def is_unsaved(rule: Rule, draft: RuleDraft) -> bool:
    """Say whether a rule of such a book is new or changed, so not what is stored."""
    return rule.id in draft.added or rule.id in draft.changed


def stored_id(rule: Rule | None) -> int | None:
    """Return the number of a rule that is stored; None for no rule, and for one that is not saved yet: its id is negative."""
    return rule.id if rule is not None and rule.id is not None and rule.id > 0 else None


def _place(rule: Rule) -> Key:
    return rule.organisation_id, rule.parameter
