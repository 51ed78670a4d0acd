"""What a widget stands in."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def nearest(widget: QWidget, kind: type[W]) -> W | None:
    """Return the nearest of a class around a widget, itself included; None where there is none."""
    at: QWidget | None = widget
    while at is not None and not isinstance(at, kind):
        at = at.parentWidget()
    return at
