"""Fields for numbers, money, dates and times, typed and shown as the user's locale has them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from app.domain.refusals import Invalid
from app.domain.text import mark
from app.windows.common.field import Field
from app.windows.common.formats import amount_text, date_text, money_text, number_text, read_date, read_money, read_number, read_time, time_text
from app.windows.common.icons import icon
from app.windows.common.theme import metric


class _Spin(QAbstractSpinBox):
    """A line for a whole number, or nothing, with arrows; the wheel changes it only when it has the focus."""

    def __init__(self, lowest: int, highest: int, *, counts: bool) -> None:
        super().__init__()
        self.lowest, self.highest = lowest, highest
        self.shown: Callable[[int], str] = number_text if counts else str
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def number(self) -> int | None:
        """Return the number typed, None for nothing; ValueError for anything else."""
        return read_number(self.lineEdit().text())

    def stepBy(self, steps: int) -> None:
        try:
            number = self.number()
        except ValueError:
            return
        start = self.lowest - (1 if steps > 0 else 0) if number is None else number
        wanted = min(max(start + steps, self.lowest), self.highest)
        self.lineEdit().setText(self.shown(wanted))

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        flags = QAbstractSpinBox.StepEnabledFlag
        if self.isReadOnly():
            return flags.StepNone
        try:
            number = self.number()
        except ValueError:
            return flags.StepNone
        up = flags.StepUpEnabled if number is None or number < self.highest else flags.StepNone
        down = flags.StepDownEnabled if number is None or number > self.lowest else flags.StepNone
        return up | down

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return (QValidator.State.Acceptable, text, position)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        digits = self.fontMetrics().horizontalAdvance("0") * max(len(str(self.highest)), 3)
        return QSize(digits + metric(36), metric(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class NumberField(Field):
    """A whole number from `lowest` to `highest`; `required` refuses an empty one, else that is None.

    One that counts nothing, but names something (a port), is shown without signs between its digits.
    """

    _rewrites = True

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str,
        lowest: int = 0,
        highest: int = 9999,
        required: bool = False,
        chars: int = 0,
        inheritable: bool = False,
        counts: bool = True,
    ) -> None:
        self._spin = _Spin(lowest, highest, counts=counts)
        super().__init__(self._spin, parent, name=name, chars=chars + 2 if chars else 0, inheritable=inheritable)
        self._required = required
        self._spin.lineEdit().textChanged.connect(self._on_edited)
        self._spin.editingFinished.connect(self._on_left)

    def value(self) -> int | None:
        text = self._spin.lineEdit().text()
        try:
            number = self._spin.number()
        except ValueError:
            raise Invalid(self.objectName(), mark("{text} is not a whole number."), text=text) from None
        if number is None:
            if self._required:
                raise Invalid(self.objectName(), mark("This must be filled in."))
            return None
        if not self._spin.lowest <= number <= self._spin.highest:
            low, high = self._spin.lowest, self._spin.highest
            raise Invalid(self.objectName(), mark("{number} is outside {low} to {high}."), number=number, low=low, high=high)
        return number

    def set_value(self, value: int | None) -> None:
        text = "" if value is None else self._spin.shown(value)
        self._put(self._spin.lineEdit(), text)
        self.set_error("")

    def set_range(self, lowest: int, highest: int) -> None:
        """Allow other numbers."""
        self._spin.lowest, self._spin.highest = lowest, highest

    def set_placeholder(self, text: str) -> None:
        """Show a hint while the field is empty."""
        self._spin.lineEdit().setPlaceholderText(text)


class MoneyField(Field):
    """An amount in minor units, shown with its currency; an empty field is None."""

    _rewrites = True

    def __init__(
        self, parent: QWidget | None = None, *, name: str, currency: str = "", required: bool = False, chars: int = 10, inheritable: bool = False
    ) -> None:
        self._line = QLineEdit()
        super().__init__(self._line, parent, name=name, chars=chars, inheritable=inheritable)
        self._currency, self._required = currency, required
        self._line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._line.textChanged.connect(self._on_edited)
        self._line.editingFinished.connect(self._on_left)

    def value(self) -> int | None:
        minor = read_money(self._line.text(), self._currency, self.objectName())
        if minor is None and self._required:
            raise Invalid(self.objectName(), mark("This must be filled in."))
        if minor is not None and minor < 0:
            raise Invalid(self.objectName(), mark("An amount can't be below 0."))
        return minor

    def set_value(self, value: int | None) -> None:
        text = "" if value is None else money_text(value, self._currency) if self._currency else amount_text(value)
        self._put(self._line, text)
        self.set_error("")

    def set_currency(self, currency: str) -> None:
        """Show amounts in another currency (its code)."""
        if currency == self._currency:
            return  # what is being typed stays as it stands
        value = self.value() if self._line.text() and not self.error else None
        self._currency = currency
        if value is not None:
            self.set_value(value)

    def set_placeholder(self, text: str) -> None:
        """Show a hint while the field is empty."""
        self._line.setPlaceholderText(text)


class _DateLine(QLineEdit):
    """A line for a date with a calendar at its right end (Alt+Down)."""

    def __init__(self) -> None:
        super().__init__()
        self._calendar: _Calendar | None = None
        self.open_action = QAction(icon("calendar", "text2"), "", self)
        self.addAction(self.open_action, QLineEdit.ActionPosition.TrailingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_action.trigger()
            event.accept()
        else:
            super().keyPressEvent(event)


class _Calendar(QFrame):
    """The calendar that opens under a date field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("date_calendar")
        self.setProperty("box", "plain")
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.calendar.setGridVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.calendar)


class DateField(Field):
    """A date, typed or picked from a calendar; an empty field is None. `entered` when Enter is pressed in it."""

    entered = Signal()
    _rewrites = _crowded = True

    def __init__(self, parent: QWidget | None = None, *, name: str, required: bool = False, chars: int = 15, inheritable: bool = False) -> None:
        self._line = _DateLine()
        super().__init__(self._line, parent, name=name, chars=chars, inheritable=inheritable)
        self._required = required
        self._popup: _Calendar | None = None
        self._earliest: date | None = None
        self._latest: date | None = None
        self._line.textChanged.connect(self._on_edited)
        self._line.editingFinished.connect(self._on_left)
        self._line.returnPressed.connect(self.entered)
        self._line.open_action.triggered.connect(self._on_open)
        self._line.open_action.setText(self.tr("Calendar"))

    def value(self) -> date | None:
        day = read_date(self._line.text(), self.objectName())
        if day is None:
            if self._required:
                raise Invalid(self.objectName(), mark("This must be filled in."))
            return None
        if self._earliest is not None and day < self._earliest:
            raise Invalid(self.objectName(), mark("The earliest day is {day}."), day=self._earliest)
        if self._latest is not None and day > self._latest:
            raise Invalid(self.objectName(), mark("The latest day is {day}."), day=self._latest)
        return day

    def set_value(self, value: date | None) -> None:
        text = date_text(value)
        self._put(self._line, text)
        self.set_error("")

    def set_range(self, earliest: date | None, latest: date | None) -> None:
        """Allow only days between two, both included."""
        self._earliest, self._latest = earliest, latest

    def set_placeholder(self, text: str) -> None:
        """Show a hint while the field is empty ('until further notice')."""
        self._line.setPlaceholderText(text)

    @Slot()
    def _on_open(self) -> None:
        if self._popup is None:
            self._popup = _Calendar(self)
            self._popup.calendar.clicked.connect(self._on_picked)
            self._popup.calendar.activated.connect(self._on_picked)
        try:
            day = self.value()
        except Invalid:
            day = None
        if day is not None:
            self._popup.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._popup.move(self._line.mapToGlobal(QPoint(0, self._line.height())))
        self._popup.show()
        self._popup.calendar.setFocus()

    @Slot(QDate)
    def _on_picked(self, picked: QDate) -> None:
        if self._popup is not None:
            self._popup.hide()
        day = date(picked.year(), picked.month(), picked.day())
        if date_text(day) != self._line.text():
            self.set_value(day)
            self._on_edited()
        self._line.setFocus()


class TimeField(Field):
    """A time of day; an empty field is None."""

    _rewrites = True

    def __init__(self, parent: QWidget | None = None, *, name: str, chars: int = 6, inheritable: bool = False) -> None:
        self._line = QLineEdit()
        super().__init__(self._line, parent, name=name, chars=chars, inheritable=inheritable)
        self._line.textChanged.connect(self._on_edited)
        self._line.editingFinished.connect(self._on_left)

    def value(self) -> time | None:
        return read_time(self._line.text(), self.objectName())

    def set_value(self, value: time | None) -> None:
        text = time_text(value)
        self._put(self._line, text)
        self.set_error("")
