"""Menu bar, tool bar and keys, made from the table of commands; what a role may not do is inactive and says why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton, QWidget

from app.domain.permissions import Actor
from app.settings import Settings
from app.windows.commands import MENUS, Command, Scope, commands, keys_of, words
from app.windows.common.icons import icon
from app.windows.common.inner_window import InnerWindow
from app.windows.common.plain_label import set_spoken, set_title, tool_tip
from app.windows.common.theme import metric, theme

ROOM_MENUS = ("functions", "other")
"""Menus that the active inner window fills."""


class Menus(QObject):
    """The actions of all commands by id, in their menus and in the tool bar. `asked` carries the id of a chosen command."""

    asked = Signal(str)

    def __init__(self, window: QMainWindow, actor: Actor, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._actor, self._settings = window, actor, settings
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._room_actions: list[QAction] = []
        self._commands = {command.id: command for command in commands() if command.scope is not Scope.ROOM}
        self._make_actions()
        self._make_menus()
        self.tool_bar = self._make_tool_bar()
        theme().changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.retranslate()
        self.show_room(None)

    @property
    def commands(self) -> Mapping[str, Command]:
        """The commands that have an action here."""
        return self._commands

    def retranslate(self) -> None:
        """Put every text into the present language."""
        for menu in MENUS:
            if menu.id in self.menus:
                self.menus[menu.id].setTitle(words(menu.text))
        for id_, action in self.actions.items():
            command = self._commands[id_]
            action.setText(words(command.text))
            action.setIconText(words(command.tool) if command.tool else words(command.text).replace("&", ""))
            self._explain(action, command)
        set_title(self.tool_bar, QCoreApplication.translate("Menus", "Tool bar"))
        set_spoken(self.tool_bar, self.tool_bar.windowTitle())

    def choose(self, choice: str, id_: str) -> None:
        """Tick one of a set of choices (`theme`, `language`, `window`)."""
        if choice in self._groups and id_ in self.actions:
            self.actions[id_].setChecked(True)

    def show_room(self, window: InnerWindow | None) -> None:
        """Fill the menus of the active window, and switch what only works in a window that can do it."""
        for id_, command in self._commands.items():
            if command.scope is Scope.ACTIVE:
                self.actions[id_].setEnabled(window is not None and can(type(window), command.does))
        offered = window.menu_actions() if window is not None else {}
        self._room_actions = [action for id_ in ROOM_MENUS for action in offered.get(id_, ())]
        for id_ in ROOM_MENUS:
            self._fill_room_menu(id_, list(offered.get(id_, ())))

    def room_actions(self) -> Sequence[QAction]:
        """Return what the active window has put into its menus."""
        return self._room_actions

    def show_actor(self, actor: Actor) -> None:
        """Offer what somebody may do with the permissions of now."""
        could = {id_ for id_, command in self._commands.items() if self._may(command)}
        self._actor = actor
        for id_, command in self._commands.items():
            if self._may(command) != (id_ in could):
                self.actions[id_].setEnabled(id_ not in could)
                self._explain(self.actions[id_], command)

    def set_enabled(self, ids: Iterable[str], enabled: bool) -> None:
        """Switch commands that depend on what is open."""
        for id_ in ids:
            if id_ in self.actions:
                self.actions[id_].setEnabled(enabled and self._may(self._commands[id_]))

    def mark_current(self, id_: str | None) -> None:
        """Mark the tool button of the function whose window is active."""
        for other, action in self.actions.items():
            button = self.tool_bar.widgetForAction(action)
            if isinstance(button, QToolButton):
                _set_property(button, "current", other == id_)

    def _make_actions(self) -> None:
        for id_, command in self._commands.items():
            action = QAction(self._window)
            action.setObjectName(f"action.{id_}")
            action.setData(id_)
            action.setShortcuts([QKeySequence(key) for key in keys_of(command, self._settings)])
            if command.icon:
                action.setIcon(icon(command.icon))
            if command.choice:
                group = self._groups.setdefault(command.choice, QActionGroup(self))
                action.setCheckable(True)
                group.addAction(action)
            action.setEnabled(self._may(command))
            action.setMenuRole(QAction.MenuRole.NoRole)
            action.triggered.connect(self._on_triggered)
            self.actions[id_] = action
            self._window.addAction(action)

    def _make_menus(self) -> None:
        for menu in MENUS:
            mine = [command for command in self._commands.values() if command.menu == menu.id]
            inner = any(other.parent == menu.id and any(c.menu == other.id for c in self._commands.values()) for other in MENUS)
            if not mine and not inner and menu.id not in ROOM_MENUS:
                continue
            made = QMenu(self._window)
            made.setObjectName(f"menu.{menu.id}")
            made.setToolTipsVisible(True)
            self.menus[menu.id] = made
            if menu.parent:
                self.menus[menu.parent].addMenu(made)
            else:
                self._window.menuBar().addMenu(made)
            self._fill(made, mine)

    def _fill(self, menu: QMenu, commands_of_it: list[Command]) -> None:
        group = commands_of_it[0].group if commands_of_it else 0
        for command in commands_of_it:
            if command.group != group:
                menu.addSeparator()
                group = command.group
            menu.addAction(self.actions[command.id])

    def _fill_room_menu(self, id_: str, offered: list[QAction]) -> None:
        menu = self.menus[id_]
        menu.clear()
        menu.addActions(offered)
        menu.menuAction().setVisible(bool(offered) or id_ == "functions")
        menu.setEnabled(bool(offered))

    def _make_tool_bar(self) -> QToolBar:
        bar = QToolBar(self._window)
        bar.setObjectName("tool_bar")
        bar.setMovable(False)
        bar.setFloatable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        menu = ""
        for command in self._commands.values():
            if command.tool:
                if menu and command.menu != menu:
                    bar.addSeparator()
                menu = command.menu
                bar.addAction(self.actions[command.id])
        self._window.addToolBar(bar)
        return bar

    def _may(self, command: Command) -> bool:
        return self._permitted(command) and not (command.setting and self._settings.is_locked(command.setting))

    def _permitted(self, command: Command) -> bool:
        return not command.permission or self._actor.may(command.permission)

    def _explain(self, action: QAction, command: Command) -> None:
        """Say in the tool tip what it does, by which key, or which permission is missing."""
        text = words(command.hint) if command.hint else words(command.text).replace("&", "")
        if not self._permitted(command):
            lacking = QCoreApplication.translate("Menus", "Your role lacks the permission {permission}.")
            text = lacking.format(permission=command.permission)
        elif not self._may(command):
            text = QCoreApplication.translate("Menus", "Fixed by the settings of the library.")
        elif keys := action.shortcut().toString(QKeySequence.SequenceFormat.NativeText):
            text = f"{text} ({keys})"
        action.setToolTip(tool_tip(text))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.tool_bar.setIconSize(QSize(metric(20), metric(16)))  # wider than the icon: room before the text

    @Slot()
    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.asked.emit(str(action.data()))


def can(kind: type[InnerWindow], does: str) -> bool:
    """Say whether windows of a class do something: they have the method, and not only the empty one of the base."""
    method = getattr(kind, does, None)
    return method is not None and (does == "close" or method is not getattr(InnerWindow, does, None))


def _set_property(widget: QWidget, name: str, value: object) -> None:
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
