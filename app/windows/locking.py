"""Locks the workstation and brings it back where it was: windows, open dialogs, what is typed, and the focus."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenuBar, QStackedWidget, QStatusBar, QToolBar, QWidget
from shiboken6 import isValid

from app.background.client import Client
from app.windows.common.messages import ask
from app.windows.common.soon import soon
from app.windows.lock_page import LockPage
from app.windows.work_area import WorkArea


class Locking(QObject):
    """Puts the lock page before everything of a main window. `changed` at locking and unlocking, `left` to sign in as another."""

    changed = Signal()
    left = Signal()

    def __init__(self, client: Client, window: QMainWindow, area: WorkArea) -> None:
        super().__init__(window)
        self._window, self._area = window, area
        self.page = LockPage(client)
        self.locked = False
        self._dialogs: dict[QWidget, QRect] = {}
        self._actions: list[QAction] = []
        self._bars: list[QWidget] = []
        self._focused: list[QWidget] = []
        self._front: QWidget | None = None
        self.page.opened.connect(self._on_opened)
        self.page.other_wanted.connect(self._on_other_wanted)

    def cover(self, middle: QWidget) -> QStackedWidget:
        """Return what becomes the centre of the main window: its own, with the lock page above it."""
        self._pages = QStackedWidget(self._window)
        self._pages.addWidget(middle)
        self._pages.addWidget(self.page)
        return self._pages

    def lock(self) -> None:
        """Hide everything behind the lock page; nothing is closed, and answers that arrive go where they belong."""
        if self.locked:
            return
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self.locked = True
        self._front = QApplication.activeWindow()
        mine = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and self._hides(widget)]
        self._focused = [focused for top in (self._window, *mine) if (focused := _focus_of(top)) is not None]
        for dialog in mine:
            self._hide(dialog)
        self._actions = self._window.actions()  # without them no key of theirs does anything
        for action in self._actions:
            self._window.removeAction(action)
        bars: list[QWidget] = [bar for kind in (QMenuBar, QToolBar, QStatusBar) for bar in self._window.findChildren(kind)]
        self._bars = [bar for bar in bars if not bar.isHidden()]
        for bar in self._bars:
            bar.hide()
        self._pages.setCurrentWidget(self.page)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        if self._front is not None:
            self._window.activateWindow()
        self.page.begin()
        self.changed.emit()

    def unlock(self) -> None:
        """Show everything again, where it was."""
        if not self.locked:
            return
        self.locked = False
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self._pages.setCurrentIndex(0)
        for dialog in self.page.findChildren(QDialog):
            dialog.close()
        for bar in self._bars:
            bar.show()
        self._window.addActions(self._actions)
        hidden, self._dialogs = self._dialogs, {}
        for mine, place in hidden.items():
            if isValid(mine):
                mine.show()
                mine.setGeometry(place)
        for focused in self._focused:
            if isValid(focused):
                focused.setFocus()
        if self._front is not None and isValid(self._front) and self._front.isVisible():
            self._front.activateWindow()
        self.changed.emit()

    def leave(self, then: Callable[[], None]) -> None:
        """Ask whether what is unsaved may be lost, naming nothing of it, then close all and call back.

        It can't be saved from here: that would be done in the name of somebody who may not be there.
        """
        unsaved = [window for window in self._area.windows() if window.unsaved()]
        if not unsaved:
            self._drop_all(then)
            return
        text = self.tr("%n window(s) hold something that is not saved. It is lost without the password.", "", len(unsaved))
        ask(
            self.page, title=self.tr("Not saved"), heading=self.tr("Leave without saving?"), text=text, action=self.tr("&Leave without saving"),
            then=partial(self._drop_all, then), destroys=True,
        )  # fmt: skip

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While locked: keep dialogs that open by themselves off the screen until it is unlocked."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and self._hides(watched) and watched not in self._dialogs:
            watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, True)
            self._dialogs[watched] = QRect()
            soon(self, partial(self._hide_late, watched))
        return False

    def _hides(self, widget: QWidget) -> bool:
        """Say whether this is a window that belongs to the main one, or to nobody, and not to the lock page."""
        if not widget.isWindow() or widget.windowType() in (Qt.WindowType.ToolTip, Qt.WindowType.Popup, Qt.WindowType.SplashScreen):
            return False
        root = widget
        while (parent := root.parentWidget()) is not None:
            if root is self.page:
                return False
            root = parent
        return widget is not self._window and (root is self._window or isinstance(root, QDialog))

    def _hide(self, dialog: QWidget) -> None:
        self._dialogs[dialog] = dialog.geometry()
        dialog.hide()
        if isinstance(dialog, QDialog):
            dialog.finished.connect(self._on_finished)

    def _hide_late(self, dialog: QWidget) -> None:
        if isValid(dialog) and dialog in self._dialogs:
            self._hide(dialog)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)

    def _drop_all(self, then: Callable[[], None]) -> None:
        dialogs, self._dialogs = list(self._dialogs), {}
        for dialog in dialogs:
            if isValid(dialog):
                dialog.close()
        for window in self._area.windows():
            window.close_dropping()
        self.unlock()
        then()

    @Slot()
    def _on_opened(self) -> None:
        self.unlock()

    @Slot()
    def _on_other_wanted(self) -> None:
        self.left.emit()

    @Slot()
    def _on_finished(self) -> None:
        """An answer has ended a hidden dialog: it does not come back."""
        dialog = self.sender()
        if isinstance(dialog, QWidget):
            self._dialogs.pop(dialog, None)


def _focus_of(window: QWidget) -> QWidget | None:
    """Return the field that the keyboard leads to in a window, also while another window is active."""
    return window.focusWidget()
