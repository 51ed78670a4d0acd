"""How large a dialog was, and the columns of its tables: remembered for each user from one opening to the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QDialog

from app.settings import Settings
from app.windows.common.table_view import TableView


class DialogMemory(QObject):
    """Gives a dialog the size in which this user left it, and remembers it whenever the dialog closes; made when it is built, before it opens."""

    def __init__(self, dialog: QDialog, settings: Settings, login: str) -> None:
        super().__init__(dialog)
        self._dialog, self._settings, self._login, self._name = dialog, settings, login, dialog.objectName()
        state = settings.window_state(login, self._name)
        width, height = state.get("width"), state.get("height")
        if isinstance(width, int) and isinstance(height, int):
            room = dialog.screen().availableSize().expandedTo(dialog.size())  # on a smaller screen no larger than that, or than it is by itself
            dialog.resize(QSize(width, height).boundedTo(room))
        for table in dialog.findChildren(TableView):
            table.remember_in(settings, login, f"{self._name}.{table.objectName()}")
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the dialog go."""
        if event.type() == QEvent.Type.Hide and watched is self._dialog and not event.spontaneous():
            size = self._dialog.size()
            self._settings.remember_window(self._login, self._name, {"width": size.width(), "height": size.height()})
        return False
