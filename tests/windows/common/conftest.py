"""A bare window that widgets are put into, with the style sheet."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.windows.common.theme import Mode, theme


@pytest.fixture
def style_sheet() -> None:
    """Parts are shown as they are seen."""


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    theme().install(Mode.LIGHT)
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made
