"""The main window: menus, tool bar, the area of inner windows and the status bar, and what holds them together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMainWindow, QMenu, QMenuBar, QSizePolicy, QStackedWidget, QToolBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.background.client import Client
from app.windows.about_dialog import AboutDialog
from app.windows.app_icon import app_icon
from app.windows.closing import Closing
from app.windows.command_box import CommandBox, Entry
from app.windows.commands import BY_ID, MENUS, Command, Scope, keys_of, plain, window_class
from app.windows.common.after_typing import AfterTyping
from app.windows.common.drafts import Draft
from app.windows.common.icons import icon
from app.windows.common.inner_window import InnerWindow, Opening, window_of
from app.windows.common.plain_label import set_title
from app.windows.draft_keeper import DraftKeeper
from app.windows.field_keys import FieldKeys
from app.windows.geometry import remembered, restore
from app.windows.input_watch import InputWatch
from app.windows.languages import NAMES
from app.windows.locking import Locking
from app.windows.look import Look
from app.windows.menus import Menus
from app.windows.notices import Notices
from app.windows.recent_patrons import PATRON, RecentPatrons
from app.windows.start_page import StartPage
from app.windows.status_bar import StatusBar
from app.windows.window_list import WindowList
from app.windows.work_area import WorkArea

STATE_NAME = "main"
DEFAULT_SIZE = (1366, 768)
LOCK_CHOICES = (5, 15, 30, 60, 0)
"""Minutes without input after which to lock, as the menu offers them; 0: never."""


class MainWindow(QMainWindow):
    """Opens windows by the table of commands. `signed_out` once everything is closed and put away, `closed` at quitting."""

    signed_out = Signal()
    closed = Signal()

    def __init__(self, client: Client, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("main_window")
        self.setWindowIcon(app_icon())
        self.client, self._look = client, look
        self._commands: dict[InnerWindow, str] = {}
        self._field: QWidget | None = None
        self._may_close = False
        self.area = WorkArea(self)
        self.menus = Menus(self, client.actor, client.settings)
        self.box = CommandBox(self._list_entries, self)
        self.notices = Notices(client, self)
        self.start = StartPage(self.menus, self)
        self.status = StatusBar(client, self)
        self.closing = Closing(self.area, client.runner, self)
        self.drafts = DraftKeeper(client, self.area, self)
        self.patrons = RecentPatrons(self)
        self.window_list = WindowList(self.area, self.menus.menus["window"], self)
        self.locking = Locking(client, self, self.area)
        self._after_typing = AfterTyping(self)
        self.watch = InputWatch(client.settings, client.clock, keys_of(BY_ID["help.window"], client.settings), self)
        self._field_keys = FieldKeys(client.settings, self)
        self._handlers = self._make_handlers()
        self._build()
        self._connect()
        self._show_choices()
        self._on_active_changed(None)
        self._on_count_changed(0)
        self.menus.set_enabled(("patrons.last", "patrons.earlier"), enabled=False)
        restore(self, client.settings.window_state(client.actor.login, STATE_NAME), DEFAULT_SIZE)
        self.start.setFocus()
        for draft in self.drafts.start():
            self.notices.offer_draft(draft)

    def open(self, command_id: str, argument: object | None = None, *, another: bool = False) -> InnerWindow | None:
        """Open the window of a command, or go to it where it is open already; None where the role may not."""
        command = BY_ID[command_id]
        if command.permission and not self.client.actor.may(command.permission):
            return None
        if not another and (window := self._find(command_id, argument)) is not None:
            self.area.activate(window)
            _begin_in(window, Qt.FocusReason.ShortcutFocusReason)
            return window
        window = window_class(command)(self.client, argument)
        self._commands[window] = command_id
        window.window_asked.connect(self._on_window_asked)
        self.closing.watch(window)
        self.drafts.watch(window, command_id)
        self.area.add(window, icon(command.icon) if command.icon else app_icon())
        _begin_in(window, Qt.FocusReason.OtherFocusReason)
        return window

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close every inner window first, asking where something is unsaved."""
        if self._may_close or not self.area.windows():
            self._put_away()
            event.accept()
            self.closed.emit()
            return
        event.ignore()
        if self.locking.locked:
            self.locking.leave(self._close_for_good)
            return
        self.closing.close_all(self._close_for_good)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.menus.retranslate()
            self.box.retranslate()
            self.start.retranslate()
            self._show_title()
            self.menus.show_room(self.area.active())

    def _build(self) -> None:
        spacer = QWidget(self)
        spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar: QToolBar = self.menus.tool_bar
        bar.addWidget(spacer)
        bar.addWidget(self.box)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.start)
        self._pages.addWidget(self.area)
        middle = QWidget(self)
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notices)
        layout.addWidget(self._pages, 1)
        self.setCentralWidget(self.locking.cover(middle))
        self.setStatusBar(self.status)

    def _connect(self) -> None:
        self.menus.asked.connect(self.run)
        self.status.mail.wanted.connect(partial(self.run, "administration.outbox"))
        self.box.chosen.connect(self.run)
        self.box.left.connect(self._on_box_left)
        self.area.active_changed.connect(self._on_active_changed)
        self.area.count_changed.connect(self._on_count_changed)
        self.notices.draft_wanted.connect(self._on_draft_wanted)
        self.patrons.wanted.connect(self._on_window_asked)
        self.locking.changed.connect(self._on_lock_changed)
        self.locking.left.connect(self._on_lock_left)
        self.watch.idle_too_long.connect(self.locking.lock)
        self.watch.help_wanted.connect(self._show_help)
        self.client.actor_changed.connect(self._on_actor_changed)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def _make_handlers(self) -> dict[str, Callable[[], object]]:
        look, area = self._look, self.area
        return {
            "file.lock": self.locking.lock,
            "file.sign_out": self._sign_out,
            "file.quit": self.close,
            "edit.find_function": self.box.begin,
            "patrons.last": self._open_last_patron,
            "patrons.earlier": self.patrons.list_earlier,
            "text.larger": partial(look.resize_text, 1),
            "text.smaller": partial(look.resize_text, -1),
            "text.normal": partial(look.resize_text, 0),
            "window.tabs": partial(area.set_tabbed, tabbed=True),
            "window.free": partial(area.set_tabbed, tabbed=False),
            "window.cascade": partial(self._arrange, area.cascadeSubWindows),
            "window.tile": partial(self._arrange, area.tileSubWindows),
            "window.another": self._open_another,
            "window.next": partial(area.step, 1),
            "window.previous": partial(area.step, -1),
            "window.close_all": partial(self.closing.close_all, _nothing),
            "help.window": self._show_help,
            "help.about": self._show_about,
            **{f"lock.{minutes}": partial(self._choose_lock, minutes) for minutes in LOCK_CHOICES},
            **{f"theme.{name}": partial(look.choose_theme, name) for name in ("system", "light", "dark")},
            **{f"language.{code}": partial(self._choose_language, code) for code in NAMES},
        }

    @Slot(str)
    def run(self, command_id: str) -> None:
        """Carry out a command of the table, or an action of the active window (`room.<n>`)."""
        if command_id.startswith("room."):
            self.menus.room_actions()[int(command_id.removeprefix("room."))].trigger()
            return
        command = self.menus.commands[command_id]
        active = self.area.active()
        if command.does == "save" and active is not None:
            self._after_typing.do(active, active.save)
        elif command.scope is Scope.ACTIVE:
            _call(active, command.does)
        elif command.scope is Scope.FIELD:
            _call(self._field, command.does)
        elif command.window:
            self.open(command_id, _call(self.area.active(), command.takes) if command.takes else None)
        else:
            self._handlers[command_id]()

    def _find(self, command_id: str, argument: object | None) -> InnerWindow | None:
        windows = [w for w in self.area.windows() if self._commands.get(w) == command_id]
        return next((w for w in windows if argument is None or w.argument == argument or w.take(argument)), None)

    def _list_entries(self) -> Sequence[Entry]:
        """Return what the command box finds: every command that may be used now, and the active window's own actions."""
        places = {menu.id: plain(menu.text) for menu in MENUS}
        entries = [self._entry(command, places) for command in self.menus.commands.values() if self._can_find(command)]
        for n, action in enumerate(self.menus.room_actions()):
            if action.isEnabled():
                entries.append(Entry(f"room.{n}", action.text().replace("&", ""), places["functions"], icon=action.icon()))
        return entries

    def _can_find(self, command: Command) -> bool:
        return command.in_box and bool(command.menu) and command.scope is not Scope.FIELD and self.menus.actions[command.id].isEnabled()

    def _entry(self, command: Command, places: dict[str, str]) -> Entry:
        action = self.menus.actions[command.id]
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        english = command.text.replace("&", "").rstrip("…")
        return Entry(command.id, plain(command.text), places.get(command.menu, ""), key, (english,), action.icon())

    def _show_title(self) -> None:
        if self.locking.locked:
            set_title(self, self.tr("Lånedisk – locked"))
            return
        window = self.area.active()
        set_title(self, f"{window.title()} – Lånedisk" if window is not None else "Lånedisk")

    def _show_choices(self) -> None:
        self.menus.choose("theme", f"theme.{self._look.theme_name}")
        self.menus.choose("language", f"language.{self.client.language}")
        self.menus.choose("lock", f"lock.{self.client.settings.lock_after():g}")
        self.menus.choose("window", "window.tabs" if self.area.tabbed else "window.free")

    def _choose_language(self, code: str) -> None:
        self._look.choose_language(code)
        self.client.language = self._look.language
        self._show_choices()

    def _choose_lock(self, minutes: int) -> None:
        self.client.settings.set("lock.minutes", minutes)
        self._show_choices()

    @Slot()
    def _show_help(self) -> None:
        from app.windows.help_window import open_help  # not needed to start

        front = self.locking.page if self.locking.locked else QApplication.activeWindow() or self
        open_help(front, self.client.settings, self._language, self._page_of(front))

    def _language(self) -> str:
        return self.client.language

    def _page_of(self, front: QWidget) -> str:
        """Return the page of the help for what is in front; a dialog's is that of the window which opened it."""
        from app.windows.help_pages import LOCKED_PAGE, MAIN_PAGE

        if self.locking.locked:
            return LOCKED_PAGE
        window = window_of(front) or self.area.active()
        return self._commands.get(window, MAIN_PAGE) if window is not None else MAIN_PAGE

    def _arrange(self, how: Callable[[], None]) -> None:
        self.area.set_tabbed(False)
        how()
        self._show_choices()

    def _open_another(self) -> None:
        window = self.area.active()
        if window is not None and window in self._commands:
            self.open(self._commands[window], window.argument, another=True)

    def _note_patron(self, window: InnerWindow) -> None:
        if self._commands.get(window) == PATRON:
            self.patrons.note(window)
            self.menus.set_enabled(("patrons.last", "patrons.earlier"), enabled=True)

    def _open_last_patron(self) -> None:
        active = self.area.active()
        self.patrons.open_last(active.argument if active is not None and self._commands.get(active) == PATRON else None)

    def _show_about(self) -> None:
        AboutDialog(self.client, self).open()

    def _sign_out(self) -> None:
        self.closing.close_all(self._sign_out_for_good)

    def _sign_out_for_good(self) -> None:
        self._put_away()
        self._may_close = True
        self.signed_out.emit()

    def _close_for_good(self) -> None:
        self._may_close = True
        self.close()

    def _put_away(self) -> None:
        """Remember where the window was, and forget what was typed."""
        self.client.settings.remember_window(self.client.actor.login, STATE_NAME, remembered(self))
        self.drafts.wipe()
        self.locking.page.shut()
        for opened in self.findChildren(QDialog, "help_window"):
            opened.close()

    @Slot()
    def _on_lock_changed(self) -> None:
        self.watch.begin_anew()
        self._show_title()

    @Slot()
    def _on_lock_left(self) -> None:
        self.locking.leave(self._sign_out_for_good)

    @Slot(object)
    def _on_active_changed(self, window: InnerWindow | None) -> None:
        self.menus.show_room(window)
        self.menus.mark_current(self._commands.get(window) if window is not None else None)
        if window is not None:
            self._note_patron(window)
        self._show_title()

    @Slot(int)
    def _on_count_changed(self, count: int) -> None:
        self._commands = {window: id_ for window, id_ in self._commands.items() if window in self.area.windows()}
        self._pages.setCurrentWidget(self.area if count else self.start)
        self.menus.set_enabled(("window.cascade", "window.tile", "window.another", "window.close_all"), enabled=count > 0)
        self.menus.set_enabled(("window.next", "window.previous"), enabled=count > 1)

    @Slot()
    def _on_actor_changed(self) -> None:
        """Somebody gave or took a role: menus and open windows offer what may be done now."""
        self.menus.show_actor(self.client.actor)
        self.start.retranslate()
        self.status.retranslate()
        for window in self.area.windows():
            window.retranslate()

    @Slot(object)
    def _on_window_asked(self, opening: Opening) -> None:
        self.open(opening.command, opening.argument)

    @Slot(object)
    def _on_draft_wanted(self, draft: Draft) -> None:
        window = self.open(draft.command, draft.argument, another=True)
        if window is not None:
            window.restore_draft(draft.typed)

    @Slot()
    def _on_box_left(self) -> None:
        """Go back to where the work was: without, the keys would be nowhere."""
        window = self.area.active()
        place = self.start if window is None else window.focusWidget()
        if isinstance(place, QWidget):
            place.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Let the menu Edit offer what the field in focus can do; the menu itself is no field."""
        if new is None or isinstance(new, QMenuBar | QMenu):
            return
        self._field = new
        for command in self.menus.commands.values():
            if command.scope is Scope.FIELD:
                self.menus.actions[command.id].setEnabled(callable(getattr(new, command.does, None)))


def _call(target: object | None, method: str) -> object | None:
    """Return what a method answers, None where there is none."""
    found = getattr(target, method, None)
    return found() if callable(found) and (not isinstance(target, QObject) or isValid(target)) else None


def _begin_in(window: InnerWindow, reason: Qt.FocusReason) -> None:
    """Go to where the work of a window begins, not to what happens to be made first."""
    if (stop := window.first_stop()) is None:
        return
    stop.setFocus(reason)
    while (further := stop.focusProxy()) is not None:
        stop = further
    if isinstance(stop, QLineEdit) and reason is Qt.FocusReason.ShortcutFocusReason:
        stop.selectAll()  # Qt does so only where the keys come from elsewhere


def _nothing() -> None:
    """All windows are closed; that was all."""
