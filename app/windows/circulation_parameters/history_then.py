"""How the rules stood at the end of a day, in governing order, with what differs from now (X6)."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.parameters.history import changed_rows
from app.domain.parameters.rule import Rule
from app.domain.refusals import Invalid
from app.queries.rule_history import Standing
from app.windows.circulation_parameters.history_words import HistoryWords
from app.windows.common.buttons import Button
from app.windows.common.field import FieldLabel
from app.windows.common.form import DateField
from app.windows.common.plain_label import PlainLabel
from app.windows.common.row_table_model import Cell, Column, RowKind, RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric


@dataclass(frozen=True)
class ThenRow:
    """A rule as it stood, and as it is now (None: it is gone)."""

    rule: Rule
    now: Rule | None
    differs: bool


class StateThen(QWidget):
    """A day, and the rules at its end. `day_chosen` when another day is to be read; `row_changed` when another row is marked."""

    day_chosen = Signal()
    row_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: HistoryWords | None = None
        self._standing: Standing | None = None
        self._label = FieldLabel("", self, role="section")
        self._label.setMinimumHeight(metric(26))
        self.day = DateField(self, name="history_day")
        self._count = PlainLabel("", self, role="secondary")
        self._count.setObjectName("history_then_count")
        self.put_back = Button("", self, icon_name="undo-2", name="put_back_then")
        self.table = TableView("", self, object_name="history_then_table")
        self.model: RowTableModel[ThenRow] = RowTableModel((), self, key=_key, row_kind=_kind)
        self.table.set_table_model(self.model)
        self.table.setSortingEnabled(False)
        self.day.changed.connect(self._on_day_changed)
        self.table.current_changed.connect(self._on_current_changed)
        self._lay_out()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(metric(8))
        line.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.day, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._count, 1)
        line.addWidget(self.put_back, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(6))
        column.addLayout(line)
        column.addWidget(self.table, 1)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self._label.setText(self.tr("&State on"))
        self.day.attach(self._label)
        self.day.set_tip(self.tr("The rules as they stood at the end of this day"))
        self.table.setAccessibleName(self.tr("Rules on that day"))
        self.put_back.setText(self.tr("Put back to this &day…"))
        if self._standing is not None and self._words is not None:
            self.show_standing(self._standing, self._words)
        else:
            self.clear()

    def clear(self) -> None:
        """Show no day."""
        self._standing = None
        self._count.setText("")
        self.model.set_rows(())
        self.table.say_empty("calendar", self.tr("Choose a day to see the rules as they stood at its end."))

    def show_standing(self, standing: Standing, words: HistoryWords) -> None:
        """Show rules; those that are other now, or gone, are marked."""
        same_day = self._standing is not None and self._standing.instant == standing.instant
        self._standing, self._words = standing, words
        now = {rule.id: rule for rule in standing.now}
        changed = changed_rows(standing.then, standing.now)
        rows = [ThenRow(rule, _still(rule, now.get(rule.id)), rule.id in changed) for rule in standing.then]
        self.model.set_columns(self._columns(words))
        self.model.set_rows(rows)
        if same_day:
            self.table.grow()
        else:
            self.table.fit()
        since = len(now.keys() - {rule.id for rule in standing.then})
        parts = [self.tr("%n row(s)", "", len(rows))]
        parts += [self.tr("%n changed since", "", len(changed))] if changed else []
        parts += [self.tr("%n added since", "", since)] if since else []
        self._count.setText(", ".join(parts))
        self.table.say_empty("calendar", self.tr("No rule was set then."))
        if self.table.current_row() is None:
            self.table.mark_number(0)
        self.row_changed.emit()

    @property
    def instant(self) -> datetime | None:
        """The end of the day that is shown."""
        return self._standing.instant if self._standing is not None else None

    def row(self) -> ThenRow | None:
        """Return the marked row."""
        row = self.table.current_row()
        return row if isinstance(row, ThenRow) else None

    def _columns(self, words: HistoryWords) -> list[Column[ThenRow]]:
        def organisation(row: ThenRow) -> Cell:
            return Cell(text=words.names.organisation(row.rule.organisation_id), icon="lock" if row.rule.protected else "")

        def case(row: ThenRow) -> str:
            selector = words.names.selector(words.parameter, row.rule.selector)
            return ", ".join(part for part in (selector, words.names.case_words(row.rule)) if part)

        def period(row: ThenRow) -> str:
            return words.names.period(row.rule)

        def value(row: ThenRow) -> Cell:
            return Cell(text=words.value(row.rule), bold=row.differs, fill="warnsoft" if row.differs else "")

        def now(row: ThenRow) -> Cell:
            if not row.differs:
                return Cell(text=self.tr("the same"), colour="text2")
            if row.now is None:
                return Cell(text=self.tr("removed since"), icon="trash-2", icon_colour="text2")
            return Cell(text=words.step(row.rule, row.now))

        return [
            Column(key="organisation", header=self.tr("Organisation"), cell=organisation),
            Column(key="rule", header=self.tr("Rule"), cell=case, width="stretch", required=True),
            Column(key="period", header=self.tr("Period"), cell=period),
            Column(key="value", header=self.tr("Value"), cell=value, right=True, required=True),
            Column(key="now", header=self.tr("Now"), cell=now),
        ]

    @Slot()
    def _on_day_changed(self) -> None:
        try:
            self.day.value()
        except Invalid:
            return
        self.day_chosen.emit()

    @Slot(object)
    def _on_current_changed(self, _row: object) -> None:
        self.row_changed.emit()


def _still(rule: Rule, now: Rule | None) -> Rule | None:
    """Return a rule as it is now; SQLite may have given the id of one that is gone to another."""
    if now is None or (now.organisation_id, now.selector, now.variables.ids) != (rule.organisation_id, rule.selector, rule.variables.ids):
        return None
    return now


def _key(row: ThenRow) -> Hashable:
    return row.rule.id


def _kind(row: ThenRow) -> RowKind:
    if row.differs:
        return RowKind.UNSAVED
    return RowKind.PROTECTED if row.rule.protected else RowKind.NORMAL
