"""The base of every window inside the main window: title, unsaved mark, closing with a question, language, drafts.

A room writes `class XWindow(InnerWindow)` with `__init__(self, client, argument=None)` and overrides what it needs:

- `title()`: what it shows, without the program's name (`Anna Ek - Patron details`); call `tell_state()` when it changes.
- `unsaved()`, `save()`: what is typed but not saved; call `tell_state()` whenever the answer of `unsaved()` changes.
- `menu_actions()`: actions for the menus *Functions* and *Other* while this window is the active one.
- `retranslate()`: put every word on the screen anew; called once at showing and at every change of language.
- `draft()`, `restore_draft()`: what is typed, as plain JSON values, so that a crash loses two seconds at most.
- `refresh()`, `undo()`, `redo()`, `print_out()`: where defined, the frame's keys and menus F5, Ctrl+Z, Ctrl+Y and Ctrl+P
  lead here, as Ctrl+S leads to `save()` and Ctrl+W to `close()`. A room gives none of these keys to an action of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.windows.common.around import nearest
from app.windows.common.buttons import Button
from app.windows.common.mnemonics import settle
from app.windows.common.plain_label import set_title

if TYPE_CHECKING:
    from app.background.client import Client


def window_of(widget: QWidget) -> InnerWindow | None:
    """Return the window that a part stands in."""
    return nearest(widget, InnerWindow)


@dataclass(frozen=True, slots=True)
class Opening:
    """A wish to open another window: the id of a command of the one table, and the window's argument."""

    command: str
    argument: object | None = None


class InnerWindow(QWidget):
    """A window of the work area. It never shows itself: the main window places it."""

    title_changed = Signal()
    """The title or the unsaved mark is another now."""
    closed = Signal()
    close_asked = Signal()
    """Somebody wanted to close it while something is unsaved; the main window asks what to do."""
    window_asked = Signal(object)
    """An Opening."""
    front_asked = Signal()
    """This window shall come to the front: something in it was asked for elsewhere."""

    window_key: str = ""
    """Name under which geometry and columns are remembered; the class's name unless the room gives one."""

    def __init__(self, client: Client, argument: object | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.client, self.argument = client, argument
        self.window_key = self.window_key or type(self).__name__
        self.setObjectName(self.window_key)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._dropping = False

    def title(self) -> str:
        """Return what the tab and the title bar show."""
        return self.windowTitle()

    def unsaved(self) -> bool:
        """Say whether something typed is not saved."""
        return False

    def save(self) -> None:
        """Save what is typed; done when `unsaved()` is False again. Refusals are shown in the window."""

    def asked_first(self) -> Button | None:
        """Return the button that tells what saving would change, offered within the question whether to save; None where there is none."""
        return None

    def menu_actions(self) -> Mapping[str, Sequence[QAction]]:
        """Return actions for the menus `functions` and `other` while this window is active."""
        return {}

    def first_stop(self) -> QWidget | None:
        """Return what has the focus when the window is gone to by its command; None where that stays as it was."""
        return self if self.focusProxy() is not None else None

    def take(self, argument: object) -> bool:
        """Show what an argument says although the window was opened on another one; False where another window is to be opened for it."""
        return False

    def retranslate(self) -> None:
        """Put every word on the screen in the present language."""

    def draft(self) -> Any | None:
        """Return what is typed and unsaved as plain JSON values, None if nothing is."""
        return None

    def restore_draft(self, draft: Any) -> None:
        """Put back what `draft` returned before a crash."""

    def tell_state(self) -> None:
        """Tell the frame that the title or the unsaved state changed."""
        set_title(self, self.title())
        self.title_changed.emit()

    def open_window(self, command: str, argument: object | None = None) -> None:
        """Have the main window open another window (`"patrons.details"`, patron id)."""
        self.window_asked.emit(Opening(command, argument))

    def close_dropping(self) -> None:
        """Close without asking, dropping what is typed."""
        self._dropping = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless something is unsaved: then the main window asks first."""
        if self.unsaved() and not self._dropping:
            event.ignore()
            self.close_asked.emit()
            return
        event.accept()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            settle(self)
            self.tell_state()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Give every control a letter that no menu has."""
        super().showEvent(event)
        settle(self)
