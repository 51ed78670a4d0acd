"""A window is made where it will stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.background.client import Client
from app.windows import main_window as module
from app.windows.common.inner_window import InnerWindow
from app.windows.common.theme import theme
from app.windows.main_window import MainWindow

pytestmark = pytest.mark.sqlite_only


class DressedRoom(InnerWindow):
    """Counts how often the style of what stands in it is another."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        self.field = QLineEdit(self)
        self.dressed = 0
        self.field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.dressed += watched is self.field and event.type() == QEvent.Type.StyleChange
        return super().eventFilter(watched, event)


class BrokenRoom(InnerWindow):
    """Can't be made."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(client, argument, parent)
        raise ZeroDivisionError


@pytest.mark.styled
def test_a_window_is_dressed_by_the_style_sheet_once(main: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is moved to another parent is dressed anew, with all that is in it; only the frame of a window is still moved."""
    theme().install()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    assert app.styleSheet()
    monkeypatch.setattr(module, "window_class", lambda _command: DressedRoom)
    window = main.open("registers.units")
    assert isinstance(window, DressedRoom)
    assert window.isVisible()
    assert window.dressed <= 1


def test_a_window_that_cannot_be_made_leaves_nothing_behind(main: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "window_class", lambda _command: BrokenRoom)
    with pytest.raises(ZeroDivisionError):
        main.open("registers.units")
    assert main.area.subWindowList() == []
    monkeypatch.setattr(module, "window_class", lambda _command: DressedRoom)
    assert main.open("registers.units") is main.area.active()
