"""Tab 3-Calendar of a unit, and what its button opens: the copying of its closed days to other units (D8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.domain.organisation import Tree
from app.queries.unit_register import UnitReading
from app.windows.common.banner import Banner
from app.windows.common.calendar.calendar_tab import CalendarTab
from app.windows.unit_register.copy_calendar_dialog import CopyCalendarDialog
from app.windows.unit_register.state import RegisterState

if TYPE_CHECKING:
    from app.background.client import Client


class UnitCalendarTab(CalendarTab):
    """The calendar of the chosen unit."""

    def show_reading(self, _reading: UnitReading, _tree: Tree) -> None:
        """Show what was read of a unit."""
        self.show_read()


class CopyingCalendar(QObject):
    """Opens the dialog, and says what it did."""

    def __init__(self, client: Client, state: RegisterState, banner: Banner, window: QWidget) -> None:
        super().__init__(window)
        self._client, self._state, self._banner, self._window = client, state, banner, window

    @Slot()
    def open(self) -> None:
        """Ask to which units."""
        place = self._state.organisation_id
        dialog = CopyCalendarDialog(self._client, place, self._client.tree[place].name, self._window)
        dialog.acted.connect(self._on_copied)
        dialog.open()

    @Slot(object)
    def _on_copied(self, _changes: object) -> None:
        self._banner.show_saved(self.tr("The closed days are copied."), self.tr("What is closed at the other units besides stays closed."))
