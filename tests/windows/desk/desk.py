"""The windows of the desk in the main window, and the short ways of tests to what is in them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.windows.common.circulation.rows import State
from app.windows.common.plain_label import PlainLabel
from app.windows.desk.desk_window import DeskWindow
from app.windows.desk.loans import LoansWindow
from app.windows.desk.renewals import RenewalsWindow
from app.windows.desk.returns import ReturnsWindow
from tests.windows.patrons.desk import CTRL
from tests.windows.patrons.desk import Desk as Base

ENTER = Qt.Key.Key_Return
ESC = Qt.Key.Key_Escape


class Desk(Base):
    """Scans cards and barcodes as a scanner does: the signs, then Enter."""

    def loans(self, card: str = "") -> LoansWindow:
        """Open Loans by its key, and scan a card."""
        self.qtbot.keyClick(self.main, Qt.Key.Key_3, CTRL)
        window = self.main.area.active()
        assert isinstance(window, LoansWindow)
        if card:
            self.scan(window.part.box, card)
            self.wait()
            self.unstop(window)
        return window

    def returns(self) -> ReturnsWindow:
        """Open Returns by its key."""
        self.qtbot.keyClick(self.main, Qt.Key.Key_F4)
        window = self.main.area.active()
        assert isinstance(window, ReturnsWindow)
        self.wait()
        return window

    def renewals(self, card: str = "") -> RenewalsWindow:
        """Open Renewals by its key, and scan a card."""
        self.qtbot.keyClick(self.main, Qt.Key.Key_4, CTRL)
        window = self.main.area.active()
        assert isinstance(window, RenewalsWindow)
        self.wait()
        if card:
            self.scanned(window, card)
            self.unstop(window)
            self.settle(window)
        return window

    def unstop(self, window: DeskWindow[Any]) -> None:
        """Close the Stop sign, if it is up."""
        signs = [dialog for dialog in self.dialogs() if dialog.objectName() == "stop_sign"]
        if signs:
            self.qtbot.keyClick(signs[0], ESC)
            self.wait()
            self.main.activateWindow()
            self.qtbot.waitUntil(self.main.isActiveWindow)

    def dialogs(self) -> list[QWidget]:
        """Return the dialogs in sight."""
        return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]

    def scan(self, field: QWidget, *texts: str) -> None:
        """Send texts as a scanner does."""
        for text in texts:
            self.qtbot.keyClicks(field, text)
            self.qtbot.keyClick(field, ENTER)

    def scanned(self, window: DeskWindow[Any], *barcodes: str) -> None:
        """Scan barcodes, and wait for their answers."""
        self.scan(window.scan, *barcodes)
        self.settle(window)

    def settle(self, window: DeskWindow[Any]) -> None:
        """Wait until every row has its answer."""
        self.qtbot.waitUntil(lambda: window.queue.waiting == 0, timeout=60_000)
        self.wait()

    def states(self, window: DeskWindow[Any]) -> list[tuple[str, State]]:
        """Return barcode and state of each row, the newest first."""
        return [(row.barcode, row.state) for row in window.model.rows]

    def texts(self, window: DeskWindow[Any], key: str) -> list[str]:
        """Return what a column shows, the newest row first."""
        column = next(n for n, column in enumerate(window.model.columns) if column.key == key)
        return [window.model.cell(row, column).spoken() for row in range(len(window.model.rows))]

    def panel(self, window: DeskWindow[Any]) -> list[str]:
        """Return the texts of the panel, none where it is not shown."""
        if not window.panel.isVisible():
            return []
        return [label.text() for label in window.panel.findChildren(PlainLabel) if label.isVisibleTo(window.panel) and label.text()]
