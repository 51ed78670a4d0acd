"""Buttons of the program's kinds, and the row of them under a window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

from app.windows.common.icons import icon
from app.windows.common.plain_label import set_spoken, set_tip
from app.windows.common.theme import metric, theme
from app.windows.common.wrapped_row import WrappedRow

_ICON_COLOURS = {"primary": "onfill", "dangerfill": "onfill", "danger": "danger", "link": "accent"}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Button(QPushButton):
    """A button: `kind` is plain, primary (filled, one per window), danger (edge), dangerfill, flat or link; an `&` is the mnemonic.

    While its work runs it rests, and the keys that it had go on to what stands beside it, where a second Enter would do
    something else. They come back once it is active again, unless they were used there, or led elsewhere, meanwhile.
    """

    def __init__(self, text: str, parent: QWidget | None = None, *, icon_name: str = "", kind: str = "plain", tip: str = "", name: str = "") -> None:
        super().__init__(text, parent)
        self._icon_name, self._kind = icon_name, kind
        self._keys_at: QWidget | None = None
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        if kind == "primary":
            self.setDefault(True)
        if name:
            self.setObjectName(name)
        if tip:
            set_tip(self, tip)
        self.set_icon(icon_name)
        theme().changed.connect(self._on_theme_changed)

    @property
    def kind(self) -> str:
        """The kind given."""
        return self._kind

    @property
    def icon_name(self) -> str:
        """The icon shown, empty where there is none."""
        return self._icon_name

    def set_icon(self, name: str) -> None:
        """Show another icon of the set (empty: none)."""
        self._icon_name = name
        if name:
            self.setIcon(icon(name, _ICON_COLOURS.get(self._kind, "text")))
        self._on_theme_changed()

    def set_allowed(self, allowed: bool, reason: str = "", tip: str = "") -> None:
        """Make it active, or inactive with a tool tip that says why (the permission, what must be marked first)."""
        self.setEnabled(allowed)
        set_tip(self, tip if allowed else reason)

    def setEnabled(self, enabled: bool) -> None:
        """Rest, or be active again, with the keys where they were."""
        had_keys = not enabled and self.isEnabled() and self.window().focusWidget() is self
        super().setEnabled(enabled)
        if had_keys:
            self._keys_at = self.window().focusWidget()
            if self._keys_at is not None:
                self._keys_at.installEventFilter(self)
        elif enabled and self._keys_at is not None:
            come_back = self.window().focusWidget() is self._keys_at
            self._forget_keys()
            if come_back:
                self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the keys used where they went."""
        if event.type() == QEvent.Type.MouseButtonPress or (isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat()):
            self._forget_keys()
        return super().eventFilter(watched, event)

    def _forget_keys(self) -> None:
        if self._keys_at is not None and isValid(self._keys_at):
            self._keys_at.removeEventFilter(self)
        self._keys_at = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; a dialog would press its default one: at Cancel it would carry out what is asked."""
        if not _is_pressed_by(self, event):
            super().keyPressEvent(event)

    @Slot()
    def _on_theme_changed(self) -> None:
        side = metric(16)
        # the icon's box is a little wider than the icon: room before the text
        self.setIconSize(QSize(side + metric(3), side))


class IconButton(QToolButton):
    """A button with an icon only, for columns, print, export, copy, pen and inherit; it has a name all the same."""

    def __init__(self, icon_name: str, accessible_name: str, parent: QWidget | None = None, *, tip: str = "", colour: str = "text2", name: str = "") -> None:
        super().__init__(parent)
        self._icon_name, self._colour = icon_name, colour
        self.setIcon(icon(icon_name, colour))
        self.setObjectName(name or f"button_{icon_name}")
        self.set_name(accessible_name, tip)
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def set_name(self, accessible_name: str, tip: str = "") -> None:
        """Say what it is for, and in the tool tip what it adds (with its key)."""
        set_spoken(self, accessible_name)
        set_tip(self, tip or accessible_name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as it does any other button."""
        if not _is_pressed_by(self, event):
            super().keyPressEvent(event)

    @Slot()
    def _on_theme_changed(self) -> None:
        side = metric(16)
        self.setIconSize(QSize(side, side))


def _is_pressed_by(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button where the key is Enter and nothing is held beside it; a key held down presses once."""
    if event.key() not in _ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    event.accept()
    if not event.isAutoRepeat():
        button.click()
    return True


class ButtonRow(WrappedRow):
    """The buttons under a table or a window: row actions at the left, window actions at the right; None makes a thin line.

    `apart`: pixels of the 13 px font between two of them.
    """

    def __init__(self, left: Sequence[QWidget | None], right: Sequence[QWidget | None], parent: QWidget | None = None, *, apart: int = 6) -> None:
        super().__init__(parent, apart=apart)
        shown, at_end = ([widget if widget is not None else upright_line(self) for widget in widgets] for widgets in (left, right))
        self.add([(widget,) for widget in shown], at_end)


def upright_line(parent: QWidget | None = None) -> QFrame:
    """Return a thin upright line between groups of buttons."""
    line = QFrame(parent)
    line.setProperty("box", "upright")
    return line


def level_line(parent: QWidget | None = None) -> QFrame:
    """Return a thin level line between groups of a form."""
    line = QFrame(parent)
    line.setProperty("box", "line")
    return line
