"""The export of the preview: each line names its unit, for a file has no headings among its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from app.windows.common.table_tools import TableTools, Value
from app.windows.common.table_view import TableView
from app.windows.unit_register.several_units_preview import PreviewLine


class PreviewTools(TableTools):
    """Not shown itself: the dialog has a button for it. `lines` gives the values of every unit, also of those folded up."""

    def __init__(self, table: TableView, lines: Callable[[], Iterable[PreviewLine]], parent: QWidget | None = None) -> None:
        super().__init__(table, parent, name="several_tools")
        self._lines = lines
        self.title = self.tr("Save for several units")
        self.hide()

    def content(self) -> tuple[list[str], list[list[Value]]]:
        """Return the values, each with its unit, and texts whole."""
        headers = [self.tr("Unit"), self.tr("Field"), self.tr("Now"), self.tr("Becomes")]
        return headers, [[line.unit, line.label, line.now_whole or line.now, line.becomes_whole or line.becomes] for line in self._lines()]
