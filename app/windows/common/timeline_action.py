"""The entry of a row's menu that leads to the timeline of a loan (X2)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from app.windows.common.icons import icon
from app.windows.common.room_keys import with_key

if TYPE_CHECKING:
    from app.settings import Settings

COMMAND = "parameters.timeline"


def timeline_action(settings: Settings, slot: Callable[[], Any]) -> QAction:
    """Return the entry, with its key, without a parent: the menu takes it."""
    action = QAction(icon("chart-line"), with_key(QCoreApplication.translate("Timeline", "Timeline"), settings, "room.timeline"), None)
    action.triggered.connect(slot)
    return action
