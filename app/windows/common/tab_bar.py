"""A tab bar whose keys lead into the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QTabBar, QTabWidget


class TabBar(QTabBar):
    """With the focus on the bar, a tab's key goes on into its page: what acts on a row (Ins, Ctrl+T …) is answered there, not by the bar."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        tabs = self.parentWidget()
        if event.type() is QEvent.Type.Shortcut and self.hasFocus() and isinstance(tabs, QTabWidget):
            page = tabs.currentWidget()
            if page.focusProxy() is not None or page.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return done
