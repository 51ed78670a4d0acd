"""Fields for text, notes, a choice and yes or no."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QHelpEvent, QKeyEvent, QPaintEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip, QWidget

from app.domain.refusals import Invalid
from app.domain.text import fold, fold_plain, mark, visible
from app.windows.common.field import Field
from app.windows.common.mnemonics import take_no_letter
from app.windows.common.plain_label import PlainLabel, tool_tip
from app.windows.common.theme import metric


class TextField(Field):
    """A line of text, trimmed; `longest` characters at most, `required` refuses an empty one."""

    def __init__(
        self, parent: QWidget | None = None, *, name: str, longest: int = 0, required: bool = False, chars: int = 0, inheritable: bool = False
    ) -> None:
        self._line = QLineEdit()
        super().__init__(self._line, parent, name=name, chars=chars, inheritable=inheritable)
        self._required = required
        if longest:
            self._line.setMaxLength(longest)
        self._line.textChanged.connect(self._on_edited)
        self._line.editingFinished.connect(self._on_left)

    def value(self) -> str:
        text = self._line.text().strip()
        if self._required and not text:
            raise Invalid(self.objectName(), mark("This must be filled in."))
        return text

    def set_value(self, value: str) -> None:
        if value != self._line.text():
            self._put(self._line, value)
            self._line.setCursorPosition(0)
        self.set_error("")

    def set_placeholder(self, text: str) -> None:
        """Show a hint while the field is empty."""
        self._line.setPlaceholderText(text)


class _Note(QPlainTextEdit):
    """Several lines of text that Tab leaves."""

    left = Signal()

    def sizeHint(self) -> QSize:
        """As high as its lines: it takes more where there is more, but a sentence about a fault under it pushes nothing off the page."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class NoteField(Field):
    """Several lines of text; `longest` characters at most, `lines` high, or at least so high where it `grows`."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str,
        longest: int = 0,
        required: bool = False,
        lines: int = 3,
        grows: bool = False,
        inheritable: bool = False,
    ) -> None:
        self._note = _Note()
        super().__init__(self._note, parent, name=name, inheritable=inheritable)
        self._longest, self._required, self._lines, self._grows = longest, required, lines, grows
        self._note.setTabChangesFocus(True)
        self._note.textChanged.connect(self._on_edited)
        self._note.left.connect(self._on_left)
        self._set_width()

    def value(self) -> str:
        text = self._note.toPlainText().strip()
        if self._required and not text:
            raise Invalid(self.objectName(), mark("This must be filled in."))
        if self._longest and len(text) > self._longest:
            raise Invalid(self.objectName(), mark("It has {count} characters; {longest} is the most."), count=len(text), longest=self._longest)
        return text

    def set_value(self, value: str) -> None:
        if value != self._note.toPlainText():
            with self._quietly():
                self._note.setPlainText(value)
        self.set_error("")

    def set_placeholder(self, text: str) -> None:
        """Show a hint while the field is empty."""
        self._note.setPlaceholderText(text)

    def length(self) -> int:
        """Return how many characters are typed."""
        return len(self._note.toPlainText())

    def _set_width(self) -> None:
        if hasattr(self, "_lines"):
            height = metric(17) * self._lines + metric(12)
            self._note.setMinimumHeight(height)
            self._note.setMaximumHeight(16_777_215 if self._grows else height)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One thing to choose: its value, its text, and why it can't be chosen (empty: it can). `indent` in levels of a tree."""

    value: Any
    text: str
    reason: str = ""
    indent: int = 0


class _Seeker:
    """Finds the entry that begins with the letters typed one after another, whatever its indent and upper case; marks where they tell."""

    def __init__(self) -> None:
        self._typed = ""
        self._since = QElapsedTimer()

    def seek(self, combo: QComboBox, event: QKeyEvent, current: int | None = None) -> int | None:
        """Return the place of the entry that a key leads to, -1 where none begins so; None for a key that is no letter.

        The same letter again goes on to the next entry that begins with it.
        """
        text, plain = event.text(), event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier)
        if not self._since.isValid() or self._since.hasExpired(QGuiApplication.styleHints().keyboardInputInterval()):
            self._typed = ""
        if plain or not text or not text.isprintable() or (text == " " and not self._typed):
            return None
        self._since.start()
        self._typed += text
        repeated = len(set(fold(self._typed))) == 1
        wanted = self._typed[:1] if repeated else self._typed
        first = (combo.currentIndex() if current is None else current) + repeated
        places = [(first + step) % combo.count() for step in range(combo.count())]
        enabled = [n for n in places if combo.model().flags(combo.model().index(n, 0)) & Qt.ItemFlag.ItemIsEnabled]
        begins = (n for way in (fold, fold_plain) for n in enabled if way(combo.itemText(n)).startswith(way(wanted)))
        return next(begins, -1)


class Combo(QComboBox):
    """A combo box that the wheel changes only when it has the focus, and that never grows wider than its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaxVisibleItems(18)
        self._seeker = _Seeker()
        self.view().installEventFilter(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Alt with a digit or letter to the tabs and menus: the list must not take it for the beginning of an entry."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        elif (place := self._seeker.seek(self, event)) is None:
            super().keyPressEvent(event)
        elif place >= 0 and place != self.currentIndex():
            self.setCurrentIndex(place)
            self.activated.emit(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find what is typed in the open list too."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self.view():
            place = self._seeker.seek(self, event, self.view().currentIndex().row())
            if place is not None:
                if place >= 0:
                    self.view().setCurrentIndex(self.model().index(place, 0))
                return True
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        return QSize(metric(60), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Show what is chosen in full where it is cut, above the tip that the field may have."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            option = self._option()
            if (text := option.currentText) != self._fitting(option):
                QToolTip.showText(event.globalPos(), tool_tip(text) + self.toolTip(), self)
                return True
        return super().event(event)

    def _option(self) -> QStyleOptionComboBox:
        """Return how it is painted: what is chosen stands there without the indent that it has in the list."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = option.currentText.strip()
        return option

    def _fitting(self, option: QStyleOptionComboBox) -> str:
        """Return so much of what is chosen as has room."""
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self).width()
        return self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of what is chosen as has room."""
        painter, option = QStylePainter(self), self._option()
        option.currentText = self._fitting(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        """Open as wide as the widest line, so that nothing in it is cut."""
        widest = self.view().sizeHintForColumn(0) + metric(28)
        self.view().setMinimumWidth(max(self.width(), widest))
        super().showPopup()


class ChoiceField(Field):
    """One of several; `set_choices` gives them, `value` is that of the one chosen (None before there are any)."""

    def __init__(self, parent: QWidget | None = None, *, name: str, choices: Sequence[Choice] = (), chars: int = 0, inheritable: bool = False) -> None:
        super().__init__(Combo, parent, name=name, chars=chars, inheritable=inheritable)
        if not chars:
            self._combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._choices: tuple[Choice, ...] = ()
        self._heard: PlainLabel | None = None
        self.set_choices(choices)
        self._combo.activated.connect(self._on_activated)
        self._shown: Any = self.value()

    @property
    def _combo(self) -> Combo:
        assert isinstance(self.editor, Combo)
        return self.editor

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices; the value stays where it is among them, else the first is chosen."""
        if self._choices == tuple(choices):
            self.set_value(self.value())
            return
        kept = self.value()
        self._choices = tuple(choices)
        model = QStandardItemModel(self._combo)
        for choice in self._choices:
            item = QStandardItem("\u2003" * choice.indent + visible(choice.text))
            item.setEnabled(not choice.reason)
            item.setToolTip(tool_tip(choice.reason))
            model.appendRow(item)
        self._combo.setModel(model)
        self.set_value(kept)

    def value(self) -> Any:
        place = self._combo.currentIndex() if hasattr(self, "_choices") else -1
        return self._choices[place].value if 0 <= place < len(self._choices) else None

    def set_value(self, value: Any) -> None:
        place = next((n for n, choice in enumerate(self._choices) if choice.value == value), 0 if self._choices else -1)
        self._combo.setCurrentIndex(place)
        self._shown = self.value()
        self.set_error("")

    def _name_editor(self, text: str) -> None:
        """Who listens hears of a list box what is chosen, and the label that leads to it: where none is to be seen, one that is not."""
        super()._name_editor(text)
        if self._label is None:
            if self._heard is None:
                self._heard = PlainLabel("", self)
                self._heard.hide()
                self._heard.setBuddy(self.editor)
                take_no_letter(self._heard)
            self._heard.setText(self.editor.accessibleName().replace("&", "&&"))

    def text(self) -> str:
        """Return the text of the choice."""
        return self._combo.currentText().strip()

    @Slot(int)
    def _on_activated(self, _place: int) -> None:
        if self.value() != self._shown:
            self._shown = self.value()
            self._on_edited()


class YesNoField(Field):
    """A tick box with its text; the value is True or False."""

    def __init__(self, text: str, parent: QWidget | None = None, *, name: str, inheritable: bool = False) -> None:
        self._box = QCheckBox(text)
        super().__init__(self._box, parent, name=name, inheritable=inheritable)
        self._box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = self.layout()
        if layout is not None and hasattr(layout, "setColumnStretch"):
            layout.setColumnStretch(0, 0)
            layout.setColumnStretch(2, 1)
        self._box.toggled.connect(self._on_edited)
        self._name_editor(text)

    def value(self) -> bool:
        return self._box.isChecked()

    def set_value(self, value: bool) -> None:
        with self._quietly():
            self._box.setChecked(value)
        self.set_error("")

    def set_label(self, text: str) -> None:
        """Show another text (another language)."""
        if self.label is None:
            self._box.setText(text)
        super().set_label(text)
