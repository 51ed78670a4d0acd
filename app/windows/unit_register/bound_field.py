"""A field of the screen bound to a value of the draft: shows what holds and where it comes from, and puts what is typed into the draft."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QMenu, QPlainTextEdit, QWidget

from app.domain.refusals import Refusal
from app.domain.setting import EMPTY, Effective, Field, FieldKind, Setting, Standing, check
from app.domain.settings_draft import Key
from app.windows.common.explain.wanted import explain_action
from app.windows.common.field import Field as FieldWidget
from app.windows.common.inherit_sign import Origin
from app.windows.unit_register.max_fee import MaxFeeField
from app.windows.unit_register.state import RegisterState

Widget = FieldWidget | MaxFeeField


class Dot(Protocol):
    """What shows that a field is unsaved, where it is not the field's own label."""

    def set_unsaved(self, unsaved: bool) -> None:
        """Show or hide the dot."""


class BoundField(QObject):
    """Binds one widget to one field of the domain. `show_value` says which value of which category or step it is."""

    unsaved_changed = Signal()

    def __init__(self, field: Field, widget: Widget, state: RegisterState, *, dot: Dot | None = None) -> None:
        super().__init__(widget)
        self.field, self.widget = field, widget
        self._state, self._dot = state, dot
        self._key: Key | None = None
        self._stored = Standing(None, Effective(field.delivered, None))
        self._source = ""
        self._typing = False
        self.unsaved = False
        widget.set_check(self._check)
        widget.changed.connect(self._on_changed)
        widget.inherit_chosen.connect(self._on_inherit)
        widget.editor.installEventFilter(self)
        if isinstance(widget.editor, QAbstractSpinBox):
            widget.editor.lineEdit().installEventFilter(self)

    def show_value(self, key: Key, stored: Standing, source: str) -> None:
        """Show a value: as stored, with what is typed laid over it. `source` names where it would be inherited from."""
        self._key, self._stored, self._source = key, stored, source
        self.refresh()

    @property
    def key(self) -> Key | None:
        """Which value it shows, None before it shows any."""
        return self._key

    def holds(self, focus: QWidget) -> bool:
        """Say whether a widget that has the focus is this field, or in it."""
        parts = (self.widget.box, self.widget.money) if isinstance(self.widget, MaxFeeField) else (self.widget,)
        return any(part is focus or part.isAncestorOf(focus) for part in parts)

    def refresh(self) -> None:
        """Show the draft's value again; what can't be kept, and what is being typed, stays as it stands."""
        if self._key is None:
            return
        standing = self._state.draft.over(self._key, self._stored)
        held = self._state.holds(self._key)
        if not held:
            if not self._typing and self._read() != standing.setting:
                self.widget.set_value(_to_widget(self.field, standing.setting))
            self.widget.set_origin(Origin.INHERITED if standing.own is None else Origin.OWN, self._source)
        self._show_unsaved(held or self._key in self._state.draft.changes)

    def show_fault(self) -> None:
        """Say at the field what is wrong, and go there."""
        self.widget.is_valid()
        self.widget.setFocus()

    def set_allowed(self, allowed: bool, reason: str) -> None:
        """Make the field active, or inactive with a tool tip that says why."""
        self.widget.set_allowed(allowed, reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the value in full once the field is left; its menu leads to its explanation too."""
        if event.type() == QEvent.Type.FocusOut:
            self.refresh()
        if isinstance(event, QContextMenuEvent) and self._key is not None:
            self._show_menu(watched, event)
            return True
        return super().eventFilter(watched, event)

    def _show_menu(self, editor: QObject, event: QContextMenuEvent) -> None:
        """Show the menu that the editor has by itself (cut, copy, paste), with Explain below."""
        line = editor.lineEdit() if isinstance(editor, QAbstractSpinBox) else editor
        menu = line.createStandardContextMenu() if isinstance(line, QLineEdit | QPlainTextEdit) else QMenu(self.widget.editor)
        menu.setObjectName("field_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = explain_action(self._on_explain)
        action.setParent(menu)
        menu.addAction(action)
        menu.popup(event.globalPos())

    @Slot()
    def _on_explain(self) -> None:
        if self._key is not None:
            self._state.explain_wanted.emit(self._key)

    def _read(self) -> Setting | None:
        """Return what stands in the widget, None where it can't be read."""
        try:
            return _from_widget(self.field, self.widget.value())
        except Refusal:
            return None

    def _check(self, value: Any) -> None:
        check(self.field, _from_widget(self.field, value))

    def _show_unsaved(self, unsaved: bool) -> None:
        self.widget.set_unsaved(unsaved)
        if self._dot is not None:
            self._dot.set_unsaved(unsaved)
        if unsaved != self.unsaved:
            self.unsaved = unsaved
            self.unsaved_changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        if self._key is None:
            return
        setting = self._read()
        try:
            if setting is not None:
                check(self.field, setting)
        except Refusal:
            setting = None
        self._typing = True
        if setting is None:
            self._state.hold(self._key, self)
        else:
            self._state.put(self._key, self._stored.own, setting)
        self.refresh()
        self._typing = False

    @Slot()
    def _on_inherit(self) -> None:
        if self._key is not None:
            self._state.put(self._key, self._stored.own, None)
            self.refresh()


def _to_widget(field: Field, setting: Setting) -> Any:
    if field.kind is FieldKind.BOX:
        return setting.number == 1
    if field.kind is FieldKind.CHOICE:
        return setting.text
    return setting.text or "" if field.kind is FieldKind.TEXT else setting.number


def _from_widget(field: Field, value: Any) -> Setting:
    if field.kind is FieldKind.BOX:
        return Setting(1 if value else 0)
    if field.kind in {FieldKind.CHOICE, FieldKind.TEXT}:
        return Setting(text=value) if value else EMPTY
    return EMPTY if value is None else Setting(value)
