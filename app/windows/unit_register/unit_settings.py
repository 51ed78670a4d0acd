"""Tab a-Settings: what a unit sets for itself; some of it an account organisation for all of its units."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.organisation import Tree
from app.domain.placeholders import shown_name
from app.domain.setting import FieldKind, Standing
from app.domain.settings_draft import Key
from app.domain.unit_settings import UNIT_FIELDS, can_set
from app.queries.unit_register import UnitReading
from app.windows.common.form import Choice, ChoiceField, Field, FieldLabel, Heading, MoneyField, NoteField, NumberField, YesNoField
from app.windows.common.plain_label import PlainLabel
from app.windows.common.scrolling import Page
from app.windows.common.texts.text_note import window_language
from app.windows.common.theme import metric
from app.windows.common.words import word
from app.windows.unit_register.bound_field import BoundField
from app.windows.unit_register.names import lacks, source_name
from app.windows.unit_register.state import RegisterState


class UnitSettingsTab(Page):
    """The tab."""

    def __init__(self, state: RegisterState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unit_settings")
        self._state = state
        self.bound: dict[str, BoundField] = {}
        self._widgets: dict[str, Field] = {}
        self._labels: dict[str, FieldLabel] = {}
        self._hints: dict[str, PlainLabel] = {}
        self._heading, self._of_account = Heading("", "", self), Heading("", "", self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(metric(10))
        self._grid.setVerticalSpacing(metric(6))
        self._grid.setColumnStretch(2, 1)
        self._senders = Heading("", "", self)
        self._add_heading(self._heading)
        for code, field in UNIT_FIELDS.items():
            if field.account_only and not any(UNIT_FIELDS[other].account_only for other in self._widgets):
                self._add_heading(self._of_account)
            if field.kind is FieldKind.TEXT and not any(UNIT_FIELDS[other].kind is FieldKind.TEXT for other in self._widgets):
                self._add_heading(self._senders)
            self._add(code)
        column = QVBoxLayout(self)
        column.setContentsMargins(metric(14), metric(10), metric(14), metric(10))
        column.addLayout(self._grid)
        column.addStretch(1)
        state.changed.connect(self.refresh)

    def _add_heading(self, heading: Heading) -> None:
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 3)

    def _add(self, code: str) -> None:
        field, row = UNIT_FIELDS[code], self._grid.rowCount()
        widget, label, hint = self._made(code), FieldLabel("", self), PlainLabel("", self, role="secondary", wrap=True)
        if field.kind is not FieldKind.BOX:
            label.setMinimumHeight(metric(26))
            label.setBuddy(widget.editor)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        else:
            label.hide()
        self._grid.addWidget(widget, row, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(hint, row, 2)
        self._widgets[code], self._labels[code], self._hints[code] = widget, label, hint
        self.bound[code] = BoundField(field, widget, self._state, dot=label)

    def _made(self, code: str) -> Field:
        """Return the widget of a field."""
        field, name = UNIT_FIELDS[code], code.replace("-", "_")
        if field.kind is FieldKind.MONEY:
            return MoneyField(self, name=name, chars=10, inheritable=True)
        if field.kind is FieldKind.BOX:
            return YesNoField("", self, name=name, inheritable=True)
        if field.kind is FieldKind.CHOICE:
            choices = [Choice(value=value, text=value) for value in field.choices or {}]
            return ChoiceField(self, name=name, choices=choices, chars=32, inheritable=True)
        if field.kind is FieldKind.TEXT:
            return NoteField(self, name=name, longest=field.highest, lines=3, inheritable=True)
        return NumberField(self, name=name, highest=field.highest, chars=6, inheritable=True)

    def last(self) -> QWidget:
        """Return what Tab comes to last in it."""
        return list(self._widgets.values())[-1].editor

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self._heading.say(self.tr("Of this unit"))
        self._senders.say(self.tr("Sender texts"), self.tr("stand in notices of this unit"))
        self._of_account.say(self.tr("Of the whole account organisation"), self.tr("set at the account organisation only"))
        hints = {
            "junior-age-limit": self.tr("years; who is younger is a junior, from the birthday on an adult"),
            "account-months": self.tr("months, from the day an account is made or renewed"),
            "replacement-price": self.tr("what an invoice asks for a copy: the standard price, or the higher or lower of it and the copy's own"),
            "address-fee": self.tr("charged when an address is found invalid; 0 = none"),
            "sender": self.tr("who writes, line by line: letterhead of letters, and {placeholder} in texts; empty = the unit's name").format(
                placeholder=f"{{{shown_name('sender', window_language())}}}"
            ),
            "closing": self.tr("lines that end a text, {placeholder}: opening hours, telephone …").format(
                placeholder=f"{{{shown_name('closing', window_language())}}}"
            ),
            "fee-occasion": self.tr("what belongs together where a cap holds for each occasion"),
            "ask-initials": self.tr("staff messages ask who writes them"),
            "due-not-after-expiry": self.tr("a loan falls due on the last open day before the account expires"),
        }
        for code, widget in self._widgets.items():
            field = UNIT_FIELDS[code]
            self._labels[code].setText(word(field.label))
            self._hints[code].setText(hints[code])
            widget.set_label(word(field.label))
            if isinstance(widget, ChoiceField):
                widget.set_choices([Choice(value=value, text=word(text)) for value, text in (field.choices or {}).items()])
        self.refresh()

    def show_reading(self, reading: UnitReading, tree: Tree) -> None:
        """Show the settings of a unit."""
        missing = self._state.missing()
        for code, bound in self.bound.items():
            widget, field = self._widgets[code], UNIT_FIELDS[code]
            if isinstance(widget, MoneyField):
                widget.set_currency(reading.currency)
            standing: Mapping[str, Standing] = reading.settings
            bound.show_value(Key(code), standing[code], source_name(tree, standing[code].above))
            above = can_set(field, self._state.kind)
            bound.set_allowed(above and not missing, lacks(missing) if above else self.tr("This is set at the account organisation, for all of its units."))

    @Slot()
    def refresh(self) -> None:
        """Show the draft again."""
        for bound in self.bound.values():
            bound.refresh()
