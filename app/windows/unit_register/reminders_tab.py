"""Tab Reminders of a patron category: number or pre-notice, loan type, and what is set for them; beside it the table of all (L8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.categories import NOT_USED, REMINDER_FIELDS, Standing, notice_of
from app.domain.ladder import State, count_states, last_step, steps_shown
from app.domain.organisation import Tree
from app.domain.setting import MAX_TEXT
from app.domain.settings_draft import Key
from app.queries.categories import ReminderRow
from app.windows.common.buttons import level_line, upright_line
from app.windows.common.form import Choice, ChoiceField, Field, FieldLabel, MoneyField, NumberField
from app.windows.common.plain_label import PlainLabel, set_spoken
from app.windows.common.scrolling import Page
from app.windows.common.texts.text_tools import TextTools
from app.windows.common.theme import metric
from app.windows.common.words import entry_word
from app.windows.unit_register.bound_field import BoundField
from app.windows.unit_register.ladder import check_typed, laid_over, sentences
from app.windows.unit_register.ladder_notes import LadderNotes
from app.windows.unit_register.mark import Mark
from app.windows.unit_register.names import field_name, source_name
from app.windows.unit_register.origin_sign import SignedNote
from app.windows.unit_register.reminder_table import Combination, ReminderTable
from app.windows.unit_register.state import RegisterState


class RemindersTab(Page):
    """The tab. What is chosen at the left and in the table is the same combination."""

    def __init__(self, state: RegisterState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("category_reminders")
        self._state = state
        self._tree: Tree | None = None
        self._category_id = 0
        self._rows: tuple[ReminderRow, ...] = ()
        self._chosen = Combination(0, "1")
        self._values: Mapping[str, Standing] = {}
        self.number = NumberField(self, name="reminder_number", lowest=1, highest=9, required=True, chars=3)
        self.prenotice = QCheckBox(self)
        self.prenotice.setObjectName("prenotice")
        self.loan_type = ChoiceField(self, name="loan_type", chars=22)
        self.days = NumberField(self, name="reminder_days", highest=NOT_USED, chars=4, inheritable=True)
        self.child = MoneyField(self, name="reminder_fee_child", chars=9, inheritable=True)
        self.adult = MoneyField(self, name="reminder_fee_adult", chars=9, inheritable=True)
        self.text = SignedNote(self, name="reminder_text", longest=MAX_TEXT, lines=2, kind="reminder-1")
        self.tools = TextTools(self.text, self)
        self._labels = {name: FieldLabel("", self) for name in ("number", "loan_type", "days", "fee", "text")}
        self._adult_dot = FieldLabel("", self)
        self._heads = [PlainLabel("", self, role="label"), PlainLabel("", self, role="label")]
        self._after = PlainLabel("", self, role="secondary")
        self._fee_hint = PlainLabel("", self, role="secondary")
        self._length = PlainLabel("", self, role="secondary")
        self.table = ReminderTable(self)
        self._table_heading, self._table_hint = PlainLabel("", self, role="section"), PlainLabel("", self, role="secondary", elide=True)
        self.notes = LadderNotes(self)
        self._legend = (Mark("building-2", "greenbar", self), PlainLabel("", self, role="inherited"), Mark("triangle-alert", "warn", self))
        widgets = {"days": (self.days, self._labels["days"]), "fee-child": (self.child, self._labels["fee"]), "fee-adult": (self.adult, self._adult_dot)}
        self.bound = {code: BoundField(REMINDER_FIELDS[code], widget, state, dot=dot) for code, (widget, dot) in widgets.items()}
        self.bound["text"] = BoundField(REMINDER_FIELDS["text"], self.text, state, dot=self._labels["text"])
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.number.changed.connect(self._on_number_changed)
        self.prenotice.toggled.connect(self._on_prenotice_toggled)
        self.loan_type.changed.connect(self._on_loan_type_changed)
        self.table.combination_chosen.connect(self._on_combination_chosen)
        self.table.combination_opened.connect(self._on_combination_opened)
        self._state.changed.connect(self.refresh)
        self.tools.preview_wanted.connect(self._on_preview)

    def _lay_out(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(metric(14), metric(10), metric(12), metric(10))
        whole.setSpacing(metric(14))
        whole.addWidget(self._form())
        whole.addWidget(upright_line(self))
        head, legend, right = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        head.addWidget(self._table_heading)
        head.addWidget(self._table_hint, 1)
        legend.setSpacing(metric(14))
        for mark in self._legend:
            legend.addWidget(mark)
        legend.addStretch(1)
        right.setSpacing(metric(7))
        right.addLayout(head)
        right.addWidget(self.table, 1)
        right.addLayout(legend)
        right.addWidget(self.notes)
        whole.addLayout(right, 1)

    def _form(self) -> QWidget:
        form = QWidget(self)
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(metric(8))
        grid.setVerticalSpacing(metric(5))
        grid.setColumnStretch(2, 1)
        top = Qt.AlignmentFlag.AlignTop
        leads: Mapping[str, Field] = {"number": self.number, "loan_type": self.loan_type, "days": self.days, "fee": self.child, "text": self.text}
        rows = {"number": 0, "loan_type": 1, "days": 3, "fee": 6, "text": 8}
        for name, label in self._labels.items():
            label.setBuddy(leads[name].editor)
            label.setMinimumHeight(metric(26))
            grid.addWidget(label, rows[name], 0, top)
        grid.addWidget(self.number, 0, 1)
        grid.addWidget(self.prenotice, 0, 2)
        grid.addWidget(self.loan_type, 1, 1, 1, 2)
        grid.addWidget(level_line(self), 2, 0, 1, 3)
        grid.addWidget(self.days, 3, 1, top)
        grid.addWidget(self._after, 4, 1, 1, 2)
        for column, head in enumerate(self._heads, start=1):
            grid.addWidget(head, 5, column)
        grid.addWidget(self.child, 6, 1, top)
        grid.addLayout(_in_a_row(self.adult, self._adult_dot), 6, 2, top)
        grid.addWidget(self._fee_hint, 7, 1, 1, 2)
        grid.addLayout(_in_a_row(self.text.sign, None, self.tools), 8, 1, 1, 2)
        grid.addWidget(self.text, 9, 0, 1, 3)
        grid.addLayout(_in_a_row(None, self._length), 10, 0, 1, 3)
        grid.setRowStretch(9, 1)
        return form

    def last(self) -> QWidget:
        """Return what Tab comes to last in it."""
        return self.table

    def retranslate(self) -> None:
        """Put every word in the present language."""
        labels = {
            "number": self.tr("Reminder no."), "loan_type": self.tr("Loan type"), "days": self.tr("Number of days"), "fee": self.tr("Fee"),
            "text": self.tr("Text"),
        }  # fmt: skip
        for name, text in labels.items():
            self._labels[name].setText(text)
        self.number.set_label(labels["number"])
        self.loan_type.set_label(labels["loan_type"])
        self.prenotice.setText(self.tr("Pre-notice"))
        set_spoken(self.prenotice, self.tr("Pre-notice"))
        for code, field in (("days", self.days), ("fee-child", self.child), ("fee-adult", self.adult), ("text", self.text)):
            field.set_label(field_name(REMINDER_FIELDS[code]))
        self.text.sign.retranslate()
        self.tools.retranslate()
        self.text.set_placeholder(self.tr("The standard text of the step."))
        self._fee_hint.setText(self.tr("0 = none, empty = the parameter's fee"))
        for widget in (self.days, self.child, self.adult):
            widget.set_placeholder("–")
        for head, text in zip(self._heads, (self.tr("Child"), self.tr("Adult")), strict=True):
            head.setText(text)
        self._table_heading.setText(self.tr("All combinations"))
        self._table_hint.setText(self.tr("days, fee child / adult. A click goes there, Enter changes it."))
        self.notes.retranslate()
        self.table.retranslate()
        self._show_loan_types()
        self.refresh()

    def show_rows(self, category_id: int, rows: Sequence[ReminderRow], values: Mapping[str, Standing], tree: Tree) -> None:
        """Show the reminders of a category; `values` are its own fields."""
        self._category_id, self._rows, self._values, self._tree = category_id, tuple(rows), values, tree
        for money in (self.child, self.adult):
            money.set_currency(self._state.currency)
        self._show_loan_types()
        if self._row() is None and rows:
            self._chosen = Combination(rows[0].loan_type_id, "1")
        self.refresh()

    def show_step(self, loan_type: str, step: str) -> None:
        """Go to a step of a loan type, by its code, and have the keys in the table."""
        row = next((row for row in self._rows if row.code == loan_type), None)
        if row is not None:
            self._choose(Combination(row.loan_type_id, step))
            self.table.setFocus()

    def set_allowed(self, missing: str) -> None:
        """Make the fields active, or inactive with the sentence that says why."""
        for bound in self.bound.values():
            bound.set_allowed(not missing, missing)
        self.tools.set_allowed(not missing, missing)

    @Slot()
    def refresh(self) -> None:
        """Show the draft again: the chosen combination, and the table."""
        row = self._row()
        if row is None or self._tree is None:
            return
        for code, bound in self.bound.items():
            standing = row.values[self._chosen.step, code]
            bound.show_value(self._key(row.loan_type_id, self._chosen.step, code), standing, source_name(self._tree, standing.above))
        self._show_choice()
        self._length.setText(self.tr("%n character(s)", "", self.text.length()))
        rows = laid_over(self._state.draft, self._category_id, self._rows)
        steps, highest = [row.values for row in rows], self._max()
        chosen = 0 if self._chosen.step == "prenotice" else int(self._chosen.step)
        self.table.show_rows(rows, highest, max(highest, chosen, last_step(steps)), self._chosen)
        self._show_counts(count_states(steps, highest))
        self.notes.show_sentences(sentences(check_typed(self._state.draft, self._category_id, self._values, rows), rows))

    def _show_counts(self, counts: Mapping[State, int]) -> None:
        """Say what the marks of the table mean, and how many of its cells have each."""
        self._legend[0].say(self.tr("value of its own: {count}").format(count=counts[State.OWN]))
        self._legend[1].setText(self.tr("inherited: {count}").format(count=counts[State.INHERITED]))
        self._legend[2].say(self.tr("missing, the parameters hold: {count}").format(count=counts[State.MISSING]))

    def _max(self) -> int:
        """Return up to which number reminders are sent: those without a value are missing."""
        return steps_shown(self._state.draft.over(Key("reminders-max", self._category_id), self._values["reminders-max"]).setting)

    @Slot()
    def _on_preview(self) -> None:
        row = self._row()
        self._state.preview(notice_of(self._chosen.step, row.code if row is not None else ""), self.text, self)

    def _key(self, loan_type_id: int, step: str, code: str) -> Key:
        return Key(code, self._category_id, loan_type_id, step)

    def _row(self) -> ReminderRow | None:
        return next((row for row in self._rows if row.loan_type_id == self._chosen.loan_type_id), None)

    def _show_loan_types(self) -> None:
        self.loan_type.set_choices([Choice(value=row.loan_type_id, text=entry_word(row.name)) for row in self._rows])

    def _show_choice(self) -> None:
        is_prenotice = self._chosen.step == "prenotice"
        with QSignalBlocker(self.prenotice):
            self.prenotice.setChecked(is_prenotice)
        if not is_prenotice and not self.number.editor.hasFocus():
            self.number.set_value(int(self._chosen.step))
        self.number.set_allowed(not is_prenotice, self.tr("The pre-notice has no number."))
        self.loan_type.set_value(self._chosen.loan_type_id)
        if is_prenotice:
            after = self.tr("before the due date; 999 = none, empty = parameter")
        elif self._chosen.step == "1":
            after = self.tr("after the due date; 999 = not used, empty = parameter")
        else:
            after = self.tr("after the last one; 999 = not used, empty = parameter")
        self._after.setText(after)

    def _choose(self, wanted: Combination) -> None:
        """Go to a combination, unless something here can't be kept as it stands: that comes first."""
        fault = self._state.first_unreadable()
        if fault is not None:
            self._show_choice()
            self.table.mark_combination(self._chosen)
            fault.show_fault()
            return
        self._chosen = wanted
        self.refresh()

    @Slot()
    def _on_number_changed(self) -> None:
        if self.number.is_valid():
            self._choose(replace(self._chosen, step=str(self.number.value())))

    @Slot()
    def _on_prenotice_toggled(self) -> None:
        self._choose(replace(self._chosen, step="prenotice" if self.prenotice.isChecked() else "1"))

    @Slot()
    def _on_loan_type_changed(self) -> None:
        self._choose(replace(self._chosen, loan_type_id=self.loan_type.value()))

    @Slot(object)
    def _on_combination_chosen(self, wanted: Combination) -> None:
        self._choose(wanted)

    @Slot(object)
    def _on_combination_opened(self, _wanted: Combination) -> None:
        self.days.setFocus()


def _in_a_row(*widgets: QWidget | None) -> QHBoxLayout:
    """Return widgets side by side; None takes the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(0)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row
