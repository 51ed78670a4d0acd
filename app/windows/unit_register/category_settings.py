"""Tab Settings of a patron category: reminders, max fee and autoblock limit for juniors and adults, blocks (L6, L7)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.categories import FIELDS, Policy, Standing
from app.domain.setting import Effective
from app.domain.settings_draft import Key
from app.windows.common.buttons import Button, level_line
from app.windows.common.form import Field, FieldLabel, MoneyField, NumberField
from app.windows.common.plain_label import PlainLabel
from app.windows.common.theme import metric
from app.windows.unit_register.bound_field import BoundField
from app.windows.unit_register.mark import Mark
from app.windows.unit_register.max_fee import MaxFeeField
from app.windows.unit_register.names import field_name
from app.windows.unit_register.plain_words import PlainWords
from app.windows.unit_register.state import RegisterState

_SINGLE = ("reminders-max", "block-after-reminders", "overdue-loans-max")
_GROUPS = ("junior", "adult")


class _RowDot:
    """The dot of a row with two columns: shown while either is unsaved."""

    def __init__(self, label: FieldLabel) -> None:
        self._label = label
        self._unsaved = [False, False]

    def part(self, number: int) -> _DotPart:
        """Return what one column tells."""
        return _DotPart(self, number)

    def tell(self, number: int, unsaved: bool) -> None:
        """Take note of a column."""
        self._unsaved[number] = unsaved
        self._label.set_unsaved(any(self._unsaved))


class _DotPart:
    """One column's part of a dot."""

    def __init__(self, dot: _RowDot, number: int) -> None:
        self._dot, self._number = dot, number

    def set_unsaved(self, unsaved: bool) -> None:
        """Tell the row."""
        self._dot.tell(self._number, unsaved)


class CategorySettings(QWidget):
    """The tab. `settings_wanted` when the link to a-Settings is pressed."""

    settings_wanted = Signal()

    def __init__(self, state: RegisterState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("category_settings")
        self._state = state
        self._category_id: int | None = None
        self._values: Mapping[str, Standing] = {}
        self.bound: dict[str, BoundField] = {}
        self._labels: dict[str, FieldLabel] = {}
        self._hints: dict[str, PlainLabel] = {}
        self.max_fee = {group: MaxFeeField(self, name=f"max_fee_{group}") for group in _GROUPS}
        self.autoblock = {group: MoneyField(self, name=f"autoblock_{group}", chars=10, inheritable=True) for group in _GROUPS}
        self.numbers = {code: NumberField(self, name=code.replace("-", "_"), highest=FIELDS[code].highest, chars=8, inheritable=True) for code in _SINGLE}
        self._heads = {group: (PlainLabel("", self, role="section"), PlainLabel("", self, role="secondary")) for group in _GROUPS}
        self._age = Mark("info", "text2", self)
        self._link = Button("", self, kind="link", name="junior_age_link")
        self._link.clicked.connect(self.settings_wanted)
        self.words = PlainWords(self)
        self._lay_out()
        state.changed.connect(self.refresh)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(metric(8))
        grid.setVerticalSpacing(metric(5))
        for column, group in enumerate(_GROUPS, start=1):
            for row, label in enumerate(self._heads[group]):
                grid.addWidget(label, row, column)
        grid.addWidget(level_line(self), 2, 0, 1, 4)
        self._add_pair(grid, 3, "no-max-fee", {group: self.max_fee[group].box for group in _GROUPS})
        self._add_pair(grid, 4, "max-fee", {group: self.max_fee[group].money for group in _GROUPS})
        self._add_pair(grid, 5, "autoblock", self.autoblock)
        grid.addWidget(level_line(self), 6, 0, 1, 4)
        for row, code in enumerate(_SINGLE, start=7):
            self._label(grid, row, code, self.numbers[code], hint_at=2)
            grid.addWidget(self.numbers[code], row, 1, Qt.AlignmentFlag.AlignTop)
            self.bound[code] = BoundField(FIELDS[code], self.numbers[code], self._state, dot=self._labels[code])
        dots = {name: _RowDot(self._labels[name]) for name in ("max-fee", "autoblock")}
        for number, group in enumerate(_GROUPS):
            self.bound[f"max-fee-{group}"] = BoundField(FIELDS[f"max-fee-{group}"], self.max_fee[group], self._state, dot=dots["max-fee"].part(number))
            self.bound[f"autoblock-{group}"] = BoundField(FIELDS[f"autoblock-{group}"], self.autoblock[group], self._state, dot=dots["autoblock"].part(number))
        grid.setColumnStretch(3, 1)
        age = QHBoxLayout()
        age.setSpacing(metric(4))
        age.addWidget(self._age)
        age.addWidget(self._link)
        age.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(metric(8))
        left.addLayout(grid)
        left.addLayout(age)
        left.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(metric(14), metric(10), metric(12), metric(10))
        whole.setSpacing(metric(14))
        whole.addLayout(left, 1)
        whole.addWidget(self.words)

    def _add_pair(self, grid: QGridLayout, row: int, name: str, fields: Mapping[str, Field]) -> None:
        self._label(grid, row, name, fields["junior"])
        for column, group in enumerate(_GROUPS, start=1):
            grid.addWidget(fields[group], row, column, Qt.AlignmentFlag.AlignTop)

    def _label(self, grid: QGridLayout, row: int, name: str, leads_to: Field, *, hint_at: int = 3) -> None:
        label, hint = FieldLabel("", self), PlainLabel("", self, role="secondary", wrap=True)
        label.setMinimumHeight(metric(26))
        label.setBuddy(leads_to.editor)
        self._labels[name], self._hints[name] = label, hint
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(hint, row, hint_at, 1, 4 - hint_at)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self._retranslate_labels()
        names = {"junior": self.tr("Junior"), "adult": self.tr("Adult")}
        for group in _GROUPS:
            self._heads[group][0].setText(names[group])
            self.max_fee[group].set_names(f"{self.tr('No max fee')}, {names[group]}", field_name(FIELDS[f"max-fee-{group}"]))
            self.autoblock[group].set_label(field_name(FIELDS[f"autoblock-{group}"]))
        for code, widget in self.numbers.items():
            widget.set_label(field_name(FIELDS[code]))
            if code != "reminders-max":
                widget.set_placeholder(self.tr("off"))
        self._link.setText(self.tr("a-Settings"))
        self.words.retranslate()
        self.refresh()

    def _retranslate_labels(self) -> None:
        """The labels of the rows, and what 0, 999 and nothing mean there."""
        labels = {
            "no-max-fee": (self.tr("No max fee"), self.tr("no ceiling for automatic debts")),
            "max-fee": (self.tr("Max fee"), self.tr("automatic fees stop here; 0 = none arise")),
            "autoblock": (self.tr("Autoblock limit"), self.tr("0 = blocked by any debt, 999 = off")),
            "reminders-max": (self.tr("Max number of reminders"), self.tr("0-9, then the invoice")),
            "block-after-reminders": (self.tr("Block after number of reminders"), self.tr("once one loan has had so many; empty, 0 or 999 = off")),
            "overdue-loans-max": (self.tr("Max overdue loans"), self.tr("empty, 0 or 999 = off, 1 = none may be overdue")),
        }
        for name, (label, hint) in labels.items():
            self._labels[name].setText(label)
            self._hints[name].setText(hint)

    def show_values(self, category_id: int, name: str, values: Mapping[str, Standing], sources: Mapping[str, str]) -> None:
        """Show the settings of a category; `name` is what it is called."""
        self._category_id, self._values = category_id, values
        for group in _GROUPS:
            self.max_fee[group].money.set_currency(self._state.currency)
            self.autoblock[group].set_currency(self._state.currency)
        for code, bound in self.bound.items():
            bound.show_value(Key(code, category_id), values[code], sources[code])
        self.words.show_name(name)
        self.refresh()

    def show_junior_age(self, limit: int) -> None:
        """Say from which age on a patron counts as adult, and where that is set."""
        self._heads["junior"][1].setText(self.tr("up to {years} years").format(years=limit - 1) if limit else self.tr("nobody"))
        self._heads["adult"][1].setText(self.tr("from {years} years").format(years=limit))
        self._age.say(self.tr("The junior age limit of {years} years is the unit's:").format(years=limit))

    def set_allowed(self, missing: str) -> None:
        """Make the fields active, or inactive with the sentence that says why."""
        for bound in self.bound.values():
            bound.set_allowed(not missing, missing)

    @Slot()
    def refresh(self) -> None:
        """Show the draft again, and what it comes to in words."""
        if self._category_id is None:
            return
        for bound in self.bound.values():
            bound.refresh()
        over = {code: self._state.draft.over(Key(code, self._category_id), standing) for code, standing in self._values.items()}
        self.words.show_policy(Policy({code: Effective(standing.setting, None) for code, standing in over.items()}), self._state.currency)
