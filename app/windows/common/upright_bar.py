"""A tab bar at the left whose tabs stand beneath one another, for windows with more tabs than a line has room for."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyleOptionTab, QTabBar, QWidget

from app.windows.common.tab_bar import TabBar
from app.windows.common.theme import colour, metric, theme

_HEIGHT, _LEAST, _MORE, _INDENT, _LINE = 30, 24, 16, 12, 3
_LONGEST = 24
"""A label of more signs stands on two lines."""


def broken(label: str) -> str:
    """Return a label on two lines where it is long, broken at the blank that is nearest to its middle."""
    blanks = [n for n, sign in enumerate(label) if sign == " "]
    if len(label) <= _LONGEST or not blanks:
        return label
    at = min(blanks, key=lambda n: abs(2 * n - len(label)))
    return f"{label[:at]}\n{label[at + 1 :]}"


class UprightBar(TabBar):
    """The texts lie level; up and down go from tab to tab."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self._widths: dict[tuple[str, int], int] = {}

    def tabSizeHint(self, index: int) -> QSize:
        widest = max((self._width(line) for n in range(self.count()) for line in self.tabText(n).splitlines()), default=0)
        return QSize(widest + metric(2 * _INDENT + 6), metric(_HEIGHT) + metric(_MORE) * self.tabText(index).count("\n"))

    def _width(self, line: str) -> int:
        """Return how wide a line is in its heavier font; measured once, for all are asked about with each tab that is added or named."""
        key = line, metric(13)
        found = self._widths.get(key)
        if found is None:
            found = self._widths[key] = theme().text_width(line.replace("&", ""), 13, 600)
        return found

    def initStyleOption(self, option: QStyleOptionTab, index: int) -> None:
        """Describe a tab as one whose text lies level, which it does."""
        super().initStyleOption(option, index)
        option.shape = QTabBar.Shape.RoundedNorth

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Return the size with no more air than a click needs: in a low window the tabs come closer before they scroll."""
        hint = self.tabSizeHint(index)
        return QSize(hint.width(), hint.height() - metric(_HEIGHT) + metric(_LEAST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        under = self.tabAt(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else -1
        for index in range(self.count()):
            self._paint_tab(painter, index, is_under=index == under)
        painter.end()

    def _paint_tab(self, painter: QPainter, index: int, *, is_under: bool) -> None:
        rect, chosen = self.tabRect(index), index == self.currentIndex()
        if chosen:
            painter.fillRect(rect, colour("base"))
            painter.fillRect(QRect(rect.left(), rect.top(), metric(_LINE), rect.height()), colour("accent"))
            painter.setPen(colour("border"))
            painter.drawLine(rect.topLeft(), rect.topRight())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        tint = "accent" if chosen and self.hasFocus() else "text" if chosen or is_under else "text2"
        painter.setPen(colour(tint))
        painter.setFont(theme().font(13, 600 if chosen else 400))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(rect.adjusted(metric(_INDENT), 0, 0, 0), flags, self.tabText(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}.get(event.key(), 0)
        if step and not event.modifiers() and 0 <= self.currentIndex() + step < self.count():
            self.setCurrentIndex(self.currentIndex() + step)
            return
        super().keyPressEvent(event)
