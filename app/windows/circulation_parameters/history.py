"""Undo and redo of unsaved rows: drafts never change, so the steps are simply kept."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.rule import Rule

_STEPS = 200


class DraftHistory:
    """The draft as it is, what it was before, and what was undone."""

    def __init__(self) -> None:
        self.draft = RuleDraft()
        self._before: list[RuleDraft] = []
        self._undone: list[RuleDraft] = []

    def set(self, draft: RuleDraft) -> None:
        """Take a step."""
        if draft == self.draft:
            return
        self._before = [*self._before[-_STEPS:], self.draft]
        self._undone.clear()
        self.draft = draft

    def undo(self) -> bool:
        """Go a step back; False where there is none."""
        if not self._before:
            return False
        self._undone.append(self.draft)
        self.draft = self._before.pop()
        return True

    def redo(self) -> bool:
        """Take the step again that was undone; False where there is none."""
        if not self._undone:
            return False
        self._before.append(self.draft)
        self.draft = self._undone.pop()
        return True

    def last_touched(self, before: RuleDraft) -> Rule | None:
        """Return a rule of which the draft says something else than `before`: the one that a step back or forth was about."""
        ways = ((before.added, self.draft.added), (_new(before), _new(self.draft)), (before.removed, self.draft.removed))
        found = (now.get(id_) or then.get(id_) for then, now in ways for id_ in {*then, *now} if then.get(id_) != now.get(id_))
        return next(found, None)

    def start_anew(self, draft: RuleDraft | None = None) -> None:
        """Forget all steps: everything was saved or dropped, or a draft was brought back."""
        self.draft = draft or RuleDraft()
        self._before.clear()
        self._undone.clear()


def _new(draft: RuleDraft) -> Mapping[int, Rule]:
    return {id_: change.new for id_, change in draft.changed.items()}
