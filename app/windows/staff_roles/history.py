"""Undo and redo of unsaved roles: drafts never change, so the steps are simply kept."""

from __future__ import annotations

from app.domain.role_draft import RoleDraft

_STEPS = 200


class RoleHistory:
    """The draft as it is, what it was before, and what was undone."""

    def __init__(self) -> None:
        self.draft = RoleDraft()
        self._before: list[RoleDraft] = []
        self._undone: list[RoleDraft] = []

    def set(self, draft: RoleDraft) -> None:
        """Take a step."""
        if draft != self.draft:
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

    def start_anew(self, draft: RoleDraft | None = None) -> None:
        """Forget all steps: everything was saved, or a draft was brought back."""
        self.draft = draft or RoleDraft()
        self._before.clear()
        self._undone.clear()
