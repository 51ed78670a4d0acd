"""Widgets side by side that go on below where one line has no room for all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.windows.common.theme import metric


class WrappedRow(QWidget):
    """Groups of widgets from the left, each of which stays together, and some at the right end of the last line.

    `apart`: pixels of the 13 px font between two groups, `within`: between two widgets of one (None: as many).
    """

    def __init__(self, parent: QWidget | None = None, *, apart: int = 6, within: int | None = None) -> None:
        super().__init__(parent)
        self._apart, self._within = metric(apart), metric(apart if within is None else within)
        self._groups: list[tuple[QWidget, ...]] = []
        self._right: tuple[QWidget, ...] = ()
        self._breaks: tuple[int, ...] = ()
        """The numbers of the groups that begin a further line; one past the last: what stands at the right has a line of its own."""
        self._lines: list[QHBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(metric(6))

    def add(self, groups: Sequence[Sequence[QWidget]], right: Sequence[QWidget] = ()) -> None:
        """Add groups at the left, and widgets at the right end, after those there are."""
        self._groups += [tuple(group) for group in groups]
        self._right += tuple(right)
        self._fill()

    def minimumSizeHint(self) -> QSize:
        """In a dialog, which grows with what is in it, one line; elsewhere what no line can do without, what may be cut being cut."""
        hint = super().minimumSizeHint()
        if isinstance(self.window(), QDialog):
            return hint
        return QSize(max((self._summed(group, _least) for group in (*self._groups, self._right)), default=0), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def event(self, event: QEvent) -> bool:
        """Look again whether there is room, when something in it is shown, hidden or named anew."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._settle()
        return done

    def _settle(self) -> None:
        """Begin a further line where the last one is full, and take it away where it is not needed any more."""
        breaks, used = [], 0
        for number, group in enumerate((*self._groups, self._right)):
            needed = self._needed(group)
            if not needed:
                continue
            if used and used + self._apart + needed > self.width():
                breaks.append(number)
                used = 0
            used += needed + (self._apart if used else 0)
        if tuple(breaks) != self._breaks:
            self._breaks = tuple(breaks)
            self._fill()

    def _needed(self, group: Sequence[QWidget]) -> int:
        """Return how wide a group is that nobody cuts, nothing where all of it is hidden."""
        return self._summed(group, _width)

    def _summed(self, group: Sequence[QWidget], width: Callable[[QWidget], int]) -> int:
        widths = [width(widget) for widget in group if not widget.isHidden()]
        return sum(widths) + self._within * (len(widths) - 1) if widths else 0

    def _fill(self) -> None:
        """Lay everything out anew, on as many lines as were found."""
        for line in self._lines:
            while line.takeAt(0) is not None:
                pass
        begins = [0, *self._breaks]
        while len(self._lines) < len(begins):
            line = QHBoxLayout()
            line.setSpacing(self._within)
            self._column.addLayout(line)
            self._lines.append(line)
        for line, first, end in zip(self._lines, begins, [*self._breaks, len(self._groups)], strict=False):
            for number, group in enumerate(self._groups[first:end]):
                if number and self._apart != self._within:
                    line.addSpacing(self._apart - self._within)
                for widget in group:
                    line.addWidget(widget)
            line.addStretch(1)
        for widget in self._right:
            self._lines[len(begins) - 1].addWidget(widget)


def _least(widget: QWidget) -> int:
    """Return the width that a widget can't do without."""
    return max(widget.minimumSizeHint().width(), widget.minimumWidth())


def _width(widget: QWidget) -> int:
    """Return how wide a widget is that shows all it has; what is there to be cut or wraps needs less."""
    if widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored or (isinstance(widget, QLabel) and widget.wordWrap()):
        return _least(widget)
    return max(min(widget.sizeHint().width(), widget.maximumWidth()), widget.minimumWidth())
