"""A window is placed without being dressed again and again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit

from app.background.client import Client
from app.windows import main_window as module
from app.windows.common.inner_window import InnerWindow
from app.windows.common.theme import theme
from app.windows.main_window import MainWindow

pytestmark = pytest.mark.sqlite_only


class DressedRoom(InnerWindow):
    """Counts how often the style of what stands in it is another."""

    def __init__(self, client: Client, argument: object | None = None) -> None:
        super().__init__(client, argument)
        self.field = QLineEdit(self)
        self.dressed = 0
        self.field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.dressed += watched is self.field and event.type() == QEvent.Type.StyleChange
        return super().eventFilter(watched, event)


@pytest.mark.styled
def test_a_window_is_dressed_by_the_style_sheet_once(main: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is moved to another parent is dressed anew, with all that is in it: a tab's window is moved once."""
    theme().install()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    assert app.styleSheet()
    monkeypatch.setattr(module, "window_class", lambda _command: DressedRoom)
    window = main.open("registers.units")
    assert isinstance(window, DressedRoom)
    assert window.isVisible()
    assert window.dressed == 1
