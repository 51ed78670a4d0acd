"""Undo and redo of unsaved rows: drafts never change, so the steps are simply kept."""

from __future__ import annotations

from app.domain.parameters.draft import RuleDraft

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

    def start_anew(self, draft: RuleDraft | None = None) -> None:
        """Forget all steps: everything was saved or dropped, or a draft was brought back."""
        self.draft = draft or RuleDraft()
        self._before.clear()
        self._undone.clear()
