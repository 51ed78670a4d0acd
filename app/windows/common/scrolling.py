"""Pages that scroll where the window is too small for them, so that no field is squeezed; some are built when they are first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Page(QWidget):
    """A form that is built late."""

    def last(self) -> QWidget:
        """Return what Tab comes to last in it."""
        raise NotImplementedError


P = TypeVar("P", bound=Page)


def in_scroll_area(page: QWidget) -> QScrollArea:
    """Return a page in an area that scrolls it; the area can't be reached by Tab itself."""
    area = QScrollArea()
    _set_up(area, page.objectName())
    _put(area, page)
    return area


class LatePage(QScrollArea, Generic[P]):
    """Scrolls a page that is built when it is first shown or asked for: a form of many fields takes its time. `built` carries it."""

    built = Signal(object)

    def __init__(self, name: str, build: Callable[[], P]) -> None:
        super().__init__()
        _set_up(self, name)
        self._build = build
        self.page: P | None = None

    def get(self) -> P:
        """Return the page, built if it was not there yet."""
        if self.page is None:
            self.page = page = self._build()
            _put(self, page)
            page.show()
            self.built.emit(page)
        return self.page

    def showEvent(self, event: QShowEvent) -> None:
        """Build the page before anybody sees that it is lacking."""
        self.get()
        super().showEvent(event)


def _set_up(area: QScrollArea, name: str) -> None:
    area.setObjectName(f"{name}_area")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _put(area: QScrollArea, page: QWidget) -> None:
    page.setProperty("plain", "true")
    area.setWidget(page)
