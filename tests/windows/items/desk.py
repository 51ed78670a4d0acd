"""The windows of items and titles in the main window, worked in by clicks and keys."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.windows.items.details import CopyDetailsWindow
from app.windows.items.register_dialog import RegisterDialog
from app.windows.items.search import ItemSearchWindow
from tests.windows.patrons.desk import CTRL
from tests.windows.patrons.desk import Desk as PatronDesk


class Desk(PatronDesk):
    """Opens windows of titles and copies."""

    def items(self, text: str = "") -> ItemSearchWindow:
        """Open the search by its key, and search for something."""
        self.qtbot.keyClick(self.main, Qt.Key.Key_6, CTRL)
        window = self.main.area.active()
        assert isinstance(window, ItemSearchWindow)
        self.wait()
        if text:
            self.look_for(window, text)
        return window

    def look_for(self, window: ItemSearchWindow, text: str) -> None:
        """Type a text and wait for what is found."""
        window.field.clear()
        self.write(window.field, text)
        window.field.searched.emit(text)
        self.wait()

    def copy(self, barcode: str) -> CopyDetailsWindow:
        """Open a copy."""
        window = self.main.open("items.details", self.library.copies[barcode])
        assert isinstance(window, CopyDetailsWindow)
        self.wait()
        return window

    def active_copy(self) -> CopyDetailsWindow:
        """Return the copy that is in front."""
        window = self.main.area.active()
        assert isinstance(window, CopyDetailsWindow)
        self.wait()
        return window

    def register_dialog(self, window: ItemSearchWindow | CopyDetailsWindow) -> RegisterDialog:
        """Return the dialog that is open."""
        return self.find(window, RegisterDialog, "register_dialog")
