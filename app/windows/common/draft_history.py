"""Undo and redo of what is unsaved: drafts never change, so the steps are simply kept."""

from __future__ import annotations

from typing import Generic, TypeVar

D = TypeVar("D")

_STEPS = 200


class DraftHistory(Generic[D]):
    """The draft as it is, what it was before, and what was undone. `empty` is the draft of somebody who changed nothing."""

    def __init__(self, empty: D) -> None:
        self._empty = self.draft = empty
        self._before: list[D] = []
        self._undone: list[D] = []
        self._last: object = None

    def set(self, draft: D, key: object = None) -> None:
        """Take a step; going on at the same key (a field that is typed in) is no new one."""
        if draft == self.draft:
            return
        if key is None or key != self._last:
            self._before = [*self._before[-_STEPS:], self.draft]
        self._last = key
        self._undone.clear()
        self.draft = draft

    def undo(self) -> bool:
        """Go a step back; False where there is none."""
        if not self._before:
            return False
        self._undone.append(self.draft)
        self.draft, self._last = self._before.pop(), None
        return True

    def redo(self) -> bool:
        """Take the step again that was undone; False where there is none."""
        if not self._undone:
            return False
        self._before.append(self.draft)
        self.draft, self._last = self._undone.pop(), None
        return True

    def start_anew(self, draft: D | None = None) -> None:
        """Forget all steps: everything was saved or dropped, or a draft was brought back."""
        self.draft, self._last = self._empty if draft is None else draft, None
        self._before.clear()
        self._undone.clear()
