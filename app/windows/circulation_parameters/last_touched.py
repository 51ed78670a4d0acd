"""Where a step of undo or redo leads to: the rule that it was about."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.rule import Rule


def last_touched(before: RuleDraft, now: RuleDraft) -> Rule | None:
    """Return a rule of which two drafts say something else: the one that the step between them was about."""
    ways = ((before.added, now.added), (_new(before), _new(now)), (before.removed, now.removed))
    found = (new.get(id_) or old.get(id_) for old, new in ways for id_ in {*old, *new} if old.get(id_) != new.get(id_))
    return next(found, None)


def _new(draft: RuleDraft) -> Mapping[int, Rule]:
    return {id_: change.new for id_, change in draft.changed.items()}
