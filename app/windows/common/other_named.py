"""Who it was that saved meanwhile, and when: read once a conflict is shown, and then said over the other's values (X8)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.queries.audit import LastChange
from app.windows.common.conflict_panel import ConflictPanel
from app.windows.common.formats import instant_text, time_text

if TYPE_CHECKING:
    from app.background.client import Client


class OtherNamed(QObject):
    """Names the other in a conflict panel; nobody is named to who may not see the history."""

    def __init__(self, client: Client, panel: ConflictPanel, owner: QObject) -> None:
        super().__init__(owner)
        self._client, self._panel, self._owner, self._asked = client, panel, owner, 0

    def ask(self, query: Callable[[Any], LastChange | None]) -> None:
        """Read who it was, for the conflict that is shown now."""
        self._asked += 1
        self._client.runner.read(self._owner, query, partial(self._show, self._asked), key="who")

    def _show(self, asked: int, last: LastChange | None) -> None:
        if last is not None and asked == self._asked and not self._panel.isHidden():
            self._panel.name_other(other_text(self._client, last))


def other_text(client: Client, last: LastChange) -> str:
    """Return who changed something and when, of today the time alone."""
    local = client.local(last.at)
    return f"{last.name} {time_text(local.time()) if local.date() == client.today() else instant_text(local)}"
