"""What is unsaved about rules in the windows that are open, so that windows that look ahead can count it in (X2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.parameters.draft import NOTHING_UNSAVED, RuleDraft

if TYPE_CHECKING:
    from app.background.client import Client

_NAME = "unsaved_rules"


class UnsavedRules(QObject):
    """The drafts of one person's windows; `changed` when what is unsaved is something else."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._drafts: dict[int, RuleDraft] = {}

    @classmethod
    def of(cls, client: Client) -> UnsavedRules:
        """Return that of a client, made when it is asked for first."""
        found = client.sitting.get(_NAME)
        if not isinstance(found, UnsavedRules):
            found = client.sitting[_NAME] = cls(client)
        return found

    def draft(self) -> RuleDraft:
        """Return what is unsaved: where several windows have something, that of the one that was typed in last."""
        return next(reversed(self._drafts.values()), NOTHING_UNSAVED)

    def keep(self, window: QObject, draft: RuleDraft) -> None:
        """Keep what a window has unsaved; nothing is unsaved any more in one that was saved or closed."""
        before, key = self.draft(), id(window)
        if self._drafts.get(key, NOTHING_UNSAVED) is not draft:
            self._drafts.pop(key, None)
            if draft:
                self._drafts[key] = draft
        if self.draft() is not before:
            self.changed.emit()
