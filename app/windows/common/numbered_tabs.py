"""Tabs with a number or letter: '4-Patron categories' is reached by Alt+4, 'a-Settings' by Alt+A.

The tab widgets' own Ctrl+Tab is off: that key leads to the next inner window. A tab can carry a badge (a count).
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionTab, QStylePainter, QTabBar, QTabWidget, QWidget

from app.windows.common.badge import BadgeLabel
from app.windows.common.row_table_model import Badge
from app.windows.common.tab_bar import TabBar
from app.windows.common.theme import colour, metric, theme
from app.windows.common.upright_bar import UprightBar, broken

_BESIDE, _BEFORE_BADGE, _AFTER_BADGE, _EDGES = 14, 8, 10, 3
"""Room beside a tab's text, and round its badge; what the edges of a tab take."""


class LevelBar(TabBar):
    """A tab bar wide enough for the chosen tab's heavier text; the texts begin at the left, so that a badge stands close after its own."""

    def tabSizeHint(self, index: int) -> QSize:
        hint = super().tabSizeHint(index)
        shown = self.tabText(index).replace("&", "")
        heavy = theme().text_width(shown, 13, 600)
        end: QObject = self.tabButton(index, QTabBar.ButtonPosition.RightSide)
        after = metric(_BEFORE_BADGE) + end.sizeHint().width() if isinstance(end, BadgeLabel) else metric(_BESIDE)
        return QSize(metric(_BESIDE) + heavy + after + _EDGES, hint.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def text_rect(self, index: int) -> QRect:
        """Return where the text of a tab is painted: from its left to its badge, or to its right edge."""
        rect = self.tabRect(index).adjusted(metric(_BESIDE) + 1, 0, -metric(_BESIDE), 0)
        end: QObject = self.tabButton(index, QTabBar.ButtonPosition.RightSide)
        if isinstance(end, BadgeLabel):
            rect.setRight(end.x() - 1)
        return rect

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        under = self.tabAt(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else -1
        for index in range(self.count()):
            option = QStyleOptionTab()
            self.initStyleOption(option, index)
            painter.drawControl(QStyle.ControlElement.CE_TabBarTabShape, option)
            chosen = index == self.currentIndex()
            tint = "accent" if chosen and self.hasFocus() else "text" if chosen or index == under else "text2"
            painter.setPen(colour(tint if self.isTabEnabled(index) else "disabled"))
            painter.setFont(theme().font(13, 600 if chosen else 400))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
            painter.drawText(self.text_rect(index), flags, self.tabText(index))


class NumberedTabs(QTabWidget):
    """Tabs of which each has a key: a digit or a letter, pressed with Alt. `upright`: beneath one another at the left."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "tabs", upright: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        bar: QTabBar = UprightBar(self) if upright else LevelBar(self)
        bar.setObjectName(f"{name}_bar")
        self.setTabBar(bar)
        if upright:
            self.setTabPosition(QTabWidget.TabPosition.West)
            self.setProperty("upright", "true")
        bar.setElideMode(Qt.TextElideMode.ElideNone)
        bar.setUsesScrollButtons(True)
        bar.setExpanding(False)
        self._keys: list[str] = []
        self._upright = upright

    def add(self, key: str, label: str, page: QWidget) -> int:
        """Add a page under a key (empty: a tab without one); returns its place."""
        self._keys.append(key)
        place = self.addTab(page, QIcon(), key)
        self.set_label(place, label)
        return place

    def set_label(self, place: int, label: str) -> None:
        """Show another label (another language)."""
        key = self._keys[place]
        self.setTabText(place, _text(key, broken(label) if self._upright else label))
        self.tabBar().setAccessibleTabName(place, f"{key}-{label}" if key else label)

    def set_badge(self, place: int, badge: Badge | None, tip: str = "") -> None:
        """Show a badge after a tab's text (a count, 'missing'); None takes it away."""
        found = self.tabBar().tabButton(place, QTabBar.ButtonPosition.RightSide)
        if badge is None and not isinstance(found, BadgeLabel):
            return
        label = found if isinstance(found, BadgeLabel) else BadgeLabel(self, after=_AFTER_BADGE)
        label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        label.set_badge(badge, tip)
        label.adjustSize()
        self.tabBar().setTabButton(place, QTabBar.ButtonPosition.RightSide, label if badge is not None else None)
        label.setVisible(badge is not None)  # the bar hides the button it had before, also when it is the same one
        self.setTabToolTip(place, tip)

    def key_of(self, place: int) -> str:
        """Return the key of a tab."""
        return self._keys[place]

    def choose(self, key: str) -> None:
        """Go to the tab of a key."""
        if key in self._keys:
            self.setCurrentIndex(self._keys.index(key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)


def _text(key: str, label: str) -> str:
    """Return the text of a tab: the key is its mnemonic, an ampersand of the label stays one."""
    plain = label.replace("&", "&&")
    return f"&{key}-{plain}" if key else plain
