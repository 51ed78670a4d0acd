"""Where a window was: remembered for each user, and never off every screen when a monitor is gone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_GRIP = 80
"""Pixels of a title bar that must be in reach of the mouse."""


def remembered(window: QWidget) -> dict[str, Any]:
    """Return what to remember of a top-level window: its place when not maximised, and whether it is."""
    rect = window.normalGeometry()
    return {"x": rect.x(), "y": rect.y(), "width": rect.width(), "height": rect.height(), "maximised": window.isMaximized()}


def restore(window: QWidget, state: Mapping[str, Any], default: tuple[int, int]) -> None:
    """Place a window where it was; at its default size (width, height) where nothing fit is remembered."""
    try:
        rect = QRect(int(state["x"]), int(state["y"]), int(state["width"]), int(state["height"]))
    except (KeyError, TypeError, ValueError):
        rect = QRect()
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if rect.isValid():
        window.setGeometry(fitted(rect, screens))
    else:
        home = screens[0] if screens else QRect(0, 0, *default)
        width, height = min(default[0], home.width()), min(default[1], home.height())
        window.setGeometry(home.x() + (home.width() - width) // 2, home.y() + (home.height() - height) // 2, width, height)
    if state.get("maximised"):
        window.showMaximized()


def fitted(rect: QRect, screens: list[QRect]) -> QRect:
    """Return the rectangle as it is where its title bar is in reach on a screen; else moved and cut to fit the first."""
    bar = QRect(rect.x(), rect.y(), rect.width(), _GRIP // 2)
    for screen in screens:
        seen = screen.intersected(bar)
        if seen.width() >= min(_GRIP, rect.width()) and seen.height() >= _GRIP // 4 and rect.height() <= screen.height() * 2:
            return rect
    if not screens:
        return rect
    home = screens[0]
    width, height = min(rect.width(), home.width()), min(rect.height(), home.height())
    x = min(max(rect.x(), home.left()), home.right() + 1 - width)
    y = min(max(rect.y(), home.top()), home.bottom() + 1 - height)
    return QRect(x, y, width, height)
