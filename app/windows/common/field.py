"""The base of every field of a form: value, inherited or own, unsaved dot, error with its sentence below.

`changed` comes only when the user changes something, never from `set_value`. A field that inherits is grey and italic
with the word beside it; typing makes the value the unit's own; Ctrl+I and the button at its side lead back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget
from shiboken6 import isValid

from app.domain.refusals import Refusal
from app.windows.common.icons import icon, pixmap
from app.windows.common.inherit_sign import InheritSign, Origin
from app.windows.common.plain_label import PlainLabel, set_spoken, set_tip
from app.windows.common.theme import colour, metric, theme
from app.windows.common.words import say

CHECK_AFTER_MS = 700
"""A value is checked when typing pauses for so long, or at once when the field is left."""


class FieldLabel(PlainLabel):
    """The label of a field, with a dot in the accent colour after it while the field is unsaved."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: str = "body") -> None:
        super().__init__(text, parent, role=role)
        self._unsaved = False

    def set_unsaved(self, unsaved: bool) -> None:
        """Show or hide the dot."""
        if unsaved != self._unsaved:
            self._unsaved = unsaved
            set_tip(self, self.tr("Not saved yet") if unsaved else "")
            self.update()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + metric(14), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._unsaved:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        side = metric(6)
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        painter.drawEllipse(text + metric(6), (self.height() - side) // 2 + 1, side, side)


class Field(QWidget):
    """One field: an editor, the sign of where its value comes from, and the sentence about what is wrong with it.

    `chars` gives the editor a fixed width for so many digits, 0 lets it grow; `inheritable` keeps a place for the sign.
    """

    changed = Signal()
    _crowded = False
    """True for a line that has an icon of its own at its right end."""
    _rewrites = False
    """True where what was typed is written anew as it is read, once the field is left."""
    inherit_chosen = Signal()
    """The user wants the inherited value back; the window sets value and origin."""

    def __init__(
        self, editor: QWidget | Callable[[QWidget], QWidget], parent: QWidget | None = None, *, name: str, chars: int = 0, inheritable: bool = False
    ) -> None:
        """`editor`: the widget, or what makes it in its place: one of many parts is dressed by the style sheet anew where it is moved there."""
        super().__init__(parent)
        self.setObjectName(name)
        self.editor = editor if isinstance(editor, QWidget) else editor(self)
        self.editor.setParent(self)
        self.editor.setObjectName(f"{name}_editor")
        self.setFocusProxy(self.editor)
        self._label: FieldLabel | None = None
        self._text, self._source, self._reason = "", "", ""
        self._chars = chars
        self._origin = Origin.PLAIN
        self._unsaved = False
        self._fault = ""
        self._quiet = False
        self._check: Callable[[Any], None] | None = None
        self._error: PlainLabel | None = None
        self._error_icon: QLabel | None = None
        self._sign: InheritSign | None = None
        self._fault_action: object | None = None
        self._timer = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)
        self._timer.timeout.connect(self._on_pause)
        self._lay_out()
        if inheritable:
            self._add_sign()
        theme().changed.connect(self._on_theme_changed)
        self._set_width()

    def _lay_out(self) -> None:
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(metric(4))
        grid.setVerticalSpacing(metric(2))
        grid.addWidget(self.editor, 0, 0)
        grid.setColumnStretch(0 if not self._chars else 2, 1)

    def _add_sign(self) -> None:
        """Show beside the editor where the value comes from, and let Ctrl+I lead back."""
        self._sign = InheritSign(self, name=self.objectName())
        self._sign.inherit_wanted.connect(self.inherit_chosen)
        self._grid.addWidget(self._sign, 0, 1)
        shortcut = QShortcut(QKeySequence("Ctrl+I"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_toggle)
        self._show_sign()

    def _add_error(self) -> PlainLabel:
        """Make the line for what is wrong, with the first fault: most fields never have one."""
        self._error_icon = QLabel(self)
        self._error_icon.hide()
        made = PlainLabel("", self, role="error", wrap=True)
        made.setObjectName(f"{self.objectName()}_error")
        below = QHBoxLayout()
        below.setSpacing(metric(4))
        below.addWidget(self._error_icon, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(made, 1)
        self._grid.addLayout(below, 1, 0, 1, -1)  # to the last column there is: a further one would take room from the editor
        return made

    # value

    def value(self) -> Any:
        """Return what is in the field; raises Invalid where it can't be read."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value; nothing is announced, an error goes away."""
        raise NotImplementedError

    def is_valid(self) -> bool:
        """Say whether what is in the field can be read and passes its check; shows what is wrong where not."""
        self._timer.stop()
        try:
            value = self.value()
            if self._check is not None:
                self._check(value)
        except Refusal as refusal:
            self.set_error(say(refusal))
            return False
        self.set_error("")
        return True

    def set_check(self, check: Callable[[Any], None]) -> None:
        """Give a rule of its own: called with the value, raises a Refusal that is shown at the field."""
        self._check = check

    # label, state

    def attach(self, label: FieldLabel) -> None:
        """Take a label as this field's: the key of its mnemonic leads here and it carries the dot."""
        self._label = label
        label.setBuddy(self.editor)
        self._name_editor(label.text())

    @property
    def label(self) -> FieldLabel | None:
        """The label, None where the field has none of its own."""
        return self._label

    def set_label(self, text: str) -> None:
        """Show another label (another language)."""
        if self._label is not None:
            self._label.setText(text)
        self._name_editor(text)

    def set_tip(self, text: str) -> None:
        """Give the tool tip that adds something."""
        self._text = text
        self._describe()

    def set_origin(self, origin: Origin, source: str = "") -> None:
        """Show the value as inherited (from `source`), own or plain."""
        self._origin, self._source = origin, source
        self._set_property("state", "inherited" if origin is Origin.INHERITED else "")
        self._show_sign()
        self._describe()

    @property
    def origin(self) -> Origin:
        """Where the value comes from."""
        return self._origin

    def set_unsaved(self, unsaved: bool) -> None:
        """Show or hide the dot of an unsaved field."""
        self._unsaved = unsaved
        if self._label is not None:
            self._label.set_unsaved(unsaved)
        self._describe()

    def set_error(self, text: str) -> None:
        """Show what is wrong, below the field; an empty text takes it away. What is told here outlasts the check of what was typed before."""
        self._timer.stop()
        if text == self._fault:
            return
        self._fault = text
        if self._error is None:
            self._error = self._add_error()
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self._set_property("fault", "true" if text else "false")
        self._mark_fault(bool(text))
        self._describe()

    @property
    def error(self) -> str:
        """The sentence about what is wrong, empty where nothing is."""
        return self._fault

    def set_allowed(self, allowed: bool, reason: str = "") -> None:
        """Make the field active, or inactive with a tool tip that says why."""
        self._reason = "" if allowed else reason
        self.editor.setEnabled(allowed)
        if self._sign is not None:
            self._sign.set_allowed(allowed)
        if self._label is not None:
            self._label.setEnabled(allowed)
        self._describe()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_sign()
            self._describe()

    # for the kinds of field

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """What comes into the editor meanwhile is the program's: all else is the user's, typed or put there whole (AT-SPI, input methods)."""
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before

    def _put(self, line: QLineEdit, text: str) -> None:
        """Show a text in a line of the editor, as the program's."""
        if text != line.text():
            with self._quietly():
                line.setText(text)

    @Slot()
    def _on_edited(self) -> None:
        """Something in the editor changed."""
        if self._quiet:
            return
        if self._origin is Origin.INHERITED:
            self.set_origin(Origin.OWN, self._source)
        if self._fault:
            self.is_valid()
        else:
            self._timer.start()
        self.changed.emit()

    @Slot()
    def _on_left(self) -> None:
        if isValid(self) and self.is_valid() and self._rewrites:  # it is left, too, when its line goes with it
            self.set_value(self.value())

    @Slot()
    def _on_pause(self) -> None:
        self.is_valid()

    def _repolish_targets(self) -> list[QWidget]:
        return [self.editor]

    def _name_editor(self, text: str) -> None:
        set_spoken(self.editor, text.replace("&&", "\0").replace("&", "").replace("\0", "&"))

    # how it is done

    def _set_property(self, name: str, value: str) -> None:
        for widget in self._repolish_targets():
            if widget.property(name) != value:
                widget.setProperty(name, value)
                widget.style().unpolish(widget)
                widget.style().polish(widget)
                widget.updateGeometry()

    def _mark_fault(self, fault: bool) -> None:
        """Show the sign of an error: inside a line of text that has room, else before the sentence below."""
        if not isinstance(self.editor, QLineEdit) or self._crowded:
            if self._error_icon is not None:
                self._error_icon.setPixmap(pixmap("circle-alert", "danger", 14, self.devicePixelRatioF()))
                self._error_icon.setVisible(fault)
            return
        if fault and self._fault_action is None:
            self._fault_action = self.editor.addAction(icon("circle-alert", "danger"), QLineEdit.ActionPosition.TrailingPosition)
        for action in self.editor.actions():
            if action is self._fault_action:
                action.setVisible(fault)

    def _show_sign(self) -> None:
        if self._sign is not None:
            self._sign.show_origin(self._origin, self._source)

    def _describe(self) -> None:
        """Say in the tool tip, and to those who listen, what the look of the field says."""
        inherited = self.tr("Inherited from {source}").format(source=self._source) if self._origin is Origin.INHERITED and self._source else ""
        unsaved = self.tr("Not saved yet") if self._unsaved else ""
        set_tip(self.editor, " · ".join(part for part in (self._fault, self._reason, self._text, inherited, unsaved) if part))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._set_width()
        self._show_sign()

    def _set_width(self) -> None:
        if self._chars:
            self.editor.setFixedWidth(theme().digits(self._chars) + metric(14))

    @Slot()
    def _on_toggle(self) -> None:
        """Ctrl+I: back to the inherited value, or the inherited one as one's own."""
        if not self.editor.isEnabled():
            return
        if self._origin is Origin.OWN:
            self.inherit_chosen.emit()
        elif self._origin is Origin.INHERITED:
            self.set_origin(Origin.OWN, self._source)
            self.changed.emit()
