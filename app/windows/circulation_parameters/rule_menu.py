"""The menu of a row of the rules table, by the right mouse button or Shift+F10: what the buttons do, each with its key.

It has no deeds of its own: every entry presses the button that does the same, or says why it does not as that one does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.queries.rule_listing import ListRow
from app.settings import Settings
from app.windows.circulation_parameters.view import ParametersView
from app.windows.common.buttons import Button
from app.windows.common.icons import icon
from app.windows.common.inner_window import window_of
from app.windows.common.mnemonics import without
from app.windows.common.plain_label import set_spoken, tool_tip
from app.windows.common.room_keys import add_key, with_key
from app.windows.common.timeline_action import COMMAND as TIMELINE


@dataclass(frozen=True)
class _Entry:
    """An entry: what it is called, what it does, whose key it has, and why it is inactive (empty: it is not)."""

    name: str
    text: str
    icon_name: str
    command: str
    deed: Callable[[], None]
    reason: str


class RuleMenu(QObject):
    """`like_wanted` when a rule like the marked one shall be added, which no button does."""

    like_wanted = Signal()

    def __init__(self, view: ParametersView, settings: Settings, row: Callable[[], ListRow | None]) -> None:
        super().__init__(view)
        self._view, self._settings, self._row = view, settings, row
        self._entries: dict[str, _Entry] = {}
        table = view.table
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._on_menu_wanted)
        view.timeline.clicked.connect(self._on_timeline)
        for command, slot in (("room.context_menu", self._on_menu_key), ("room.add_like", self._on_like_key), ("room.timeline", self._on_timeline)):
            add_key(table, settings, command, slot)

    @Slot(QPoint)
    def _on_menu_wanted(self, place: QPoint) -> None:
        """Show the menu where the mouse is, for the row under it; a row that is marked with others keeps them."""
        if not self._view.table.indexAt(place).isValid():
            return
        self._show(self._view.table.viewport().mapToGlobal(place))

    @Slot()
    def _on_menu_key(self) -> None:
        """Show the menu under the name of the marked row."""
        table = self._view.table
        current = table.currentIndex()
        if current.isValid():
            table.scrollTo(current)
            self._show(table.viewport().mapToGlobal(table.visualRect(current).bottomLeft()))

    @Slot()
    def _on_timeline(self) -> None:
        """Show the life of a loan in the situation of the marked rule."""
        row, window = self._row(), window_of(self._view)
        if window is not None:
            window.open_window(TIMELINE, row.rule if row is not None else None)

    @Slot()
    def _on_like_key(self) -> None:
        self._act(self._like())

    def _show(self, place: QPoint) -> None:
        menu = QMenu(self._view.table)
        menu.setObjectName("rule_menu")
        set_spoken(menu, self.tr("What can be done with the row"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        groups = self._groups()
        self._entries = {entry.name: entry for group in groups for entry in group}
        for group in groups:
            for entry in group:
                menu.addAction(self._action(entry, menu))
            menu.addSeparator()
        menu.triggered.connect(self._on_chosen)
        menu.popup(place)

    def _groups(self) -> list[list[_Entry]]:
        view = self._view
        one = self._why_not_one()
        edits = [
            self._pressed("change", view.change, "pencil", "room.change"),
            self._like(),
            self._pressed("remove", view.remove, "trash-2", "room.remove"),
        ]
        looks = [
            self._pressed("explain", view.explain, "lightbulb", "room.explain", one),
            self._pressed("timeline", view.timeline, "chart-line", "room.timeline", one),
            self._pressed("history", view.history, "history", "room.history", one, self.tr("History of this rule…")),
        ]
        copy = _Entry("copy", self.tr("Copy"), "copy", "edit.copy", view.table.copy, "")
        return [[self._exceptions(one)], edits, looks, [copy]]

    def _why_not_one(self) -> str:
        return "" if self._view.table.marked_count() < 2 else self.tr("Mark one row only.")

    def _pressed(self, name: str, button: Button, icon_name: str, command: str, one: str = "", text: str = "") -> _Entry:
        reason = one or ("" if button.isEnabled() else button.accessibleDescription())
        return _Entry(name, text or without(button.text()), icon_name, command, button.click, reason)

    def _exceptions(self, one: str) -> _Entry:
        row = self._row()
        green = row is not None and row.exceptions is not None
        reason = one or ("" if green else self.tr("Only a green row has exceptions: a unit beneath with rules of its own."))
        return _Entry("exceptions", self.tr("Exceptions of the unit"), "building-2", "room.open", self._open, reason)

    def _open(self) -> None:
        self._view.table.row_opened.emit(self._row())

    def _like(self) -> _Entry:
        """Return the entry that adds a rule like the marked one; the dialog says of each organisation whether it may stand there."""
        row, add = self._row(), self._view.add
        reason = self._why_not_one()
        if not reason and (row is None or row.rule is None):
            reason = self.tr("Mark a rule first.")
        elif not reason and not add.isEnabled():
            reason = add.accessibleDescription()
        return _Entry("add_like", self.tr("Add like this…"), "plus", "room.add_like", self.like_wanted.emit, reason)

    def _act(self, entry: _Entry) -> None:
        """Do it, or say in the window why not: a key has no tool tip."""
        if entry.reason:
            self._view.banner.say("info", entry.reason)
        else:
            entry.deed()

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self._act(self._entries[action.objectName()])

    def _action(self, entry: _Entry, menu: QMenu) -> QAction:
        """Return the entry of the menu."""
        action = QAction(icon(entry.icon_name), with_key(entry.text, self._settings, entry.command), menu)
        action.setObjectName(entry.name)
        action.setEnabled(not entry.reason)
        action.setToolTip(tool_tip(entry.reason or entry.text))
        return action
