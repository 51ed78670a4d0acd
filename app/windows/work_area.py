"""The area of inner windows: tabs with a dot for what is unsaved, or free windows side by side."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMdiArea, QMdiSubWindow, QTabBar, QToolButton, QWidget
from shiboken6 import isValid

from app.domain.text import shortened
from app.windows.common.icons import icon
from app.windows.common.inner_window import InnerWindow
from app.windows.common.plain_label import set_spoken, set_title, tool_tip
from app.windows.common.theme import colour, metric, theme

LONGEST_TITLE = 80
"""So many characters of a title stand on its tab: a name of a thousand would push all other tabs out of sight."""


class WorkArea(QMdiArea):
    """Holds the inner windows in the order in which they were opened or dragged.

    `active_changed` carries the active InnerWindow or None; `emptied_changed` whether none is open.
    """

    active_changed = Signal(object)
    count_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("work_area")
        set_spoken(self, self.tr("Windows"))
        self.setDocumentMode(True)
        self.setTabsMovable(True)
        self.subWindowActivated.connect(self._on_sub_window_activated)
        self.setViewMode(QMdiArea.ViewMode.TabbedView)
        self._active: InnerWindow | None = None
        self._seen: list[InnerWindow] = []
        self._left_at: dict[InnerWindow, QWidget] = {}  # where the keys were in windows that were left: hiding one, Qt moves them on
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def windows(self) -> list[InnerWindow]:
        """Return the inner windows in the order of their tabs."""
        inner = (sub.widget() for sub in self.subWindowList(QMdiArea.WindowOrder.CreationOrder))
        return [window for window in inner if isinstance(window, InnerWindow)]

    def active(self) -> InnerWindow | None:
        """Return the active inner window."""
        return self._active

    def add(self, window: InnerWindow, window_icon: QIcon) -> None:
        """Place a window, and go to it."""
        self._on_about_to_activate()
        sub = QMdiSubWindow(self)
        # its own menu would claim Ctrl+W a second time, and an ambiguous key does nothing
        sub.setSystemMenu(None)  # type: ignore[arg-type]
        sub.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sub.setWindowIcon(window_icon)
        sub.aboutToActivate.connect(self._on_about_to_activate)
        set_title(sub, shortened(window.title(), LONGEST_TITLE))
        if self.tabbed:  # empty first: a window that is moved is dressed by the style sheet anew, with all that is in it
            self.addSubWindow(sub)
            sub.setWidget(window)
        else:
            sub.setWidget(window)
            self.addSubWindow(sub)
        window.closed.connect(self._on_window_closed)
        window.title_changed.connect(self._on_title_changed)
        window.front_asked.connect(self._on_front_asked)
        window.setVisible(not self.tabbed)
        sub.show()
        self._dress_tabs()
        self.count_changed.emit(len(self.windows()))
        window.show()  # a tab's only now: it is laid out once, at the size that it has here
        self.activate(window)
        if sub.hasFocus():
            window.setFocus()  # Qt leaves the keys with a place that was empty at first: Esc and the other keys of the window are its own

    def activate(self, window: InnerWindow) -> None:
        """Go to a window."""
        if (sub := self._sub(window)) is not None:
            self.setActiveSubWindow(sub)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) window in the order of the tabs."""
        windows = self.windows()
        if self._active in windows and len(windows) > 1:
            self.activate(windows[(windows.index(self._active) + by) % len(windows)])

    @property
    def tabbed(self) -> bool:
        """Whether windows are tabs."""
        return self.viewMode() is QMdiArea.ViewMode.TabbedView

    def set_tabbed(self, tabbed: bool) -> None:
        """Show windows as tabs or free."""
        if tabbed == self.tabbed:
            return
        active = self._active
        # free windows may reach over the edge; beside tabs a scroll bar would take room from their bar
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if tabbed else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(policy)
        self.setVerticalScrollBarPolicy(policy)
        self.setViewMode(QMdiArea.ViewMode.TabbedView if tabbed else QMdiArea.ViewMode.SubWindowView)
        if tabbed:
            self._dress_tabs()
        else:
            for sub in self.subWindowList():
                sub.showNormal()
            self.cascadeSubWindows()
        if active is not None:
            self.activate(active)

    def tab_bar(self) -> QTabBar | None:
        """Return the bar of tabs, None while windows are free."""
        return self.findChild(QTabBar) if self.tabbed else None

    def _go_back(self) -> None:
        """Go to the window seen last, and let it fill the area: Qt forgets both where a window was taken out."""
        if self._seen and (sub := self._sub(self._seen[-1])) is not None:
            self.setActiveSubWindow(sub)
            if self.tabbed:
                sub.showMaximized()

    def _sub(self, window: QObject) -> QMdiSubWindow | None:
        return next((sub for sub in self.subWindowList() if sub.widget() is window), None)

    def _dress_tabs(self) -> None:
        """Give every tab its end with dot and cross; Qt makes the bar anew with each change of view."""
        bar = self.tab_bar()
        if bar is None:
            return
        if bar.objectName() != "window_tabs":
            bar.setObjectName("window_tabs")
            bar.style().unpolish(bar)  # Qt made and dressed it before it had its name
            bar.style().polish(bar)
        set_spoken(bar, self.tr("Windows"))
        bar.setExpanding(False)
        bar.setDrawBase(False)
        bar.setUsesScrollButtons(True)
        bar.setElideMode(Qt.TextElideMode.ElideNone)
        bar.setIconSize(QSize(metric(16), metric(16)))
        for index, window in enumerate(self.windows()):
            end = bar.tabButton(index, QTabBar.ButtonPosition.RightSide)
            if not isinstance(end, _TabEnd) or end.window_shown is not window:
                end = _TabEnd(window, bar)
                bar.setTabButton(index, QTabBar.ButtonPosition.RightSide, end)
            end.fit()
            end.update_state()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setBackground(colour("title"))
        self._dress_tabs()

    @Slot()
    def _on_front_asked(self) -> None:
        """Show the window that asks, whatever tab, size or other window hides it."""
        window = self.sender()
        if isinstance(window, InnerWindow) and (sub := self._sub(window)) is not None:
            if sub.isMinimized():
                sub.showNormal()
            self.activate(window)
            self.window().activateWindow()

    @Slot()
    def _on_about_to_activate(self) -> None:
        at = QApplication.focusWidget()
        if self._active is not None and at is not None and self._active.isAncestorOf(at):
            self._left_at.setdefault(self._active, at)  # what comes after the first is already where Qt moved them

    @Slot()
    def _on_title_changed(self) -> None:
        window = self.sender()
        sub = self._sub(window)
        if isinstance(window, InnerWindow) and sub is not None:
            set_title(sub, shortened(window.title(), LONGEST_TITLE))
            self._dress_tabs()
            if window is self._active:
                self.active_changed.emit(window)

    @Slot()
    def _on_window_closed(self) -> None:
        window = self.sender()
        sub = self._sub(window)
        if sub is not None:
            seen, left_at = [other for other in self._seen if other is not window], dict(self._left_at)
            self.removeSubWindow(sub)
            sub.deleteLater()
            self._seen = seen
            self._left_at = {other: at for other, at in self._left_at.items() if other is not window}
            self._go_back()
            if self._active is not None:
                _go_to(left_at.get(self._active))  # taking a window out moves them once more
        window.deleteLater()
        self._dress_tabs()
        self.count_changed.emit(len(self.windows()))

    @Slot(QMdiSubWindow)
    def _on_sub_window_activated(self, sub: QMdiSubWindow | None) -> None:
        inner = sub.widget() if sub is not None else None
        window = inner if isinstance(inner, InnerWindow) else None
        if sub is None and QCoreApplication.instance() is not None and self.windows() and not self.isActiveWindow():
            return  # the whole program lost the focus: the window stays the active one
        if window is not None:
            self._seen = [*(other for other in self._seen if other is not window), window]
        at = self._left_at.pop(window, None) if window else None
        if window is not self._active:
            self._active = window
            self.active_changed.emit(window)
            _go_to(at)


def _go_to(widget: QWidget | None) -> None:
    """Give the keys to a widget, where it can take them."""
    if widget is not None and isValid(widget) and widget.isVisible() and widget.isEnabled():
        widget.setFocus(Qt.FocusReason.ActiveWindowFocusReason)


class _TabEnd(QWidget):
    """The end of a tab: a dot while something is unsaved, and the cross that closes."""

    def __init__(self, window: InnerWindow, parent: QWidget) -> None:
        super().__init__(parent)
        self.window_shown = window
        self._dot = _Dot(self)
        self._cross = QToolButton(self)
        self._cross.setObjectName("tab_close")
        self._cross.setIcon(icon("x", "text2", 14))
        self._cross.setAutoRaise(True)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.clicked.connect(self._on_cross_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._dot)
        layout.addWidget(self._cross)
        self.fit()
        self.update_state()

    def fit(self) -> None:
        """Take the size that goes with the text size."""
        self._cross.setIconSize(QSize(metric(14), metric(14)))
        self._cross.setFixedSize(metric(24), metric(24))
        self._dot.setFixedSize(metric(12), metric(24))
        self.resize(self.sizeHint())

    def update_state(self) -> None:
        """Show whether something is unsaved, and name the cross after its window."""
        self._dot.set_shown(self.window_shown.unsaved())
        name = self.tr("Close {window}").format(window=self.window_shown.title())
        set_spoken(self._cross, name)
        self._cross.setToolTip(tool_tip(name + " (Ctrl+W)"))

    @Slot()
    def _on_cross_clicked(self) -> None:
        self.window_shown.close()


class _Dot(QWidget):
    """A dot in the accent colour, with a word for those who don't see it; takes its room always, so that tabs don't jump."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = False
        self.setObjectName("tab_dot")

    def set_shown(self, shown: bool) -> None:
        """Show or hide the dot."""
        self._shown = shown
        set_spoken(self, self.tr("unsaved") if shown else "")
        self.setToolTip(tool_tip(self.tr("Something here is not saved.")) if shown else "")
        self.update()

    @property
    def shown(self) -> bool:
        """Whether the dot is painted."""
        return self._shown

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._shown:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        radius = metric(3.5)
        painter.drawEllipse(self.rect().center(), radius, radius)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_shown(self._shown)
