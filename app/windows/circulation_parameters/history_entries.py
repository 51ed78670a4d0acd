"""The entries of the history in a table, with the boxes that choose among them (X6)."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import datetime, time
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.parameters.history import RuleEntry, day_end
from app.domain.refusals import Invalid
from app.queries.rule_history import Wanted
from app.windows.circulation_parameters.history_words import HistoryWords, what, who
from app.windows.common.busy import BusyLine
from app.windows.common.buttons import Button
from app.windows.common.form import Choice, ChoiceField, DateField, FilterField, TextField
from app.windows.common.formats import instant_text
from app.windows.common.plain_label import PlainLabel
from app.windows.common.row_table_model import Column, RowKind, RowTableModel
from app.windows.common.table_tools import TableTools
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric

if TYPE_CHECKING:
    from app.background.client import Client

_PAUSE_MS = 250


class Which(Enum):
    """Which rules the entries are about."""

    RULE = "rule"
    LISTED = "listed"
    ALL = "all"


class EntriesView(QWidget):
    """`wanted_changed` when other entries are to be read, `row_changed` when another one is marked."""

    wanted_changed = Signal()
    row_changed = Signal()

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._words: HistoryWords | None = None
        self.which = ChoiceField(self, name="history_which", chars=34)
        self.person = TextField(self, name="history_person", chars=16)
        self.since = DateField(self, name="history_since")
        self.until = DateField(self, name="history_until")
        self._boxes = tuple(FilterField("", field, self) for field in (self.which, self.person, self.since, self.until))
        self.busy = BusyLine(self, name="history_busy")
        self.count = PlainLabel("", self, role="accent")
        self.count.setObjectName("history_count")
        self.count.setMinimumHeight(metric(26))
        self.table = TableView("", self, object_name="history_table")
        self.model: RowTableModel[RuleEntry] = RowTableModel((), self, key=_key, row_kind=_kind)
        self.table.set_table_model(self.model)
        self.table.setSortingEnabled(False)
        self.tools = TableTools(self.table, self, name="history_tools", copy=True)
        self.older = Button("", self, icon_name="chevron-down", name="history_older")
        self.put_back = Button("", self, icon_name="undo-2", name="put_back_entry")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(metric(8))
        for box in self._boxes:
            line.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.busy, 1, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        for widget in (self.count, self.tools):
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignBottom)
        foot = QHBoxLayout()
        foot.setSpacing(metric(8))
        foot.addWidget(self.put_back)
        foot.addStretch(1)
        foot.addWidget(self.older)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(6))
        column.addLayout(line)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.which.changed.connect(self.wanted_changed)
        for field in (self.person, self.since, self.until):
            field.changed.connect(self._pause.start)
        self._pause.timeout.connect(self._on_pause)
        self.table.current_changed.connect(self._on_current_changed)
        self.table.empty_acted.connect(self._on_empty_acted)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        labels = (self.tr("&Rules"), self.tr("B&y"), self.tr("&From"), self.tr("&To"))
        for box, label in zip(self._boxes, labels, strict=True):
            box.field.set_label(label)
        self.person.set_tip(self.tr("A part of the login name"))
        self.table.setAccessibleName(self.tr("History"))
        self.tools.title = self.tr("History")
        self.tools.retranslate()
        self.older.setText(self.tr("&Older entries"))
        self.put_back.setText(self.tr("&Put back…"))

    def offer(self, rule: str, place: str, chosen: Which) -> None:
        """Offer which rules: the one that was marked (empty: none was), those listed at a place, all of the parameter."""
        reason = "" if rule else self.tr("No rule was marked.")
        choices = (
            Choice(value=Which.RULE, text=self.tr("This rule: {rule}").format(rule=rule) if rule else self.tr("This rule"), reason=reason),
            Choice(value=Which.LISTED, text=self.tr("Rules listed at {place}").format(place=place)),
            Choice(value=Which.ALL, text=self.tr("All rules of the parameter")),
        )
        self.which.set_choices(choices)
        self.which.set_value(chosen)

    def chosen(self) -> Which:
        """Return which rules are wanted."""
        value = self.which.value()
        return value if isinstance(value, Which) else Which.ALL

    def wanted(self) -> Wanted | None:
        """Return which entries are wanted, None while a day is only half typed."""
        try:
            first, last = self.since.value(), self.until.value()
        except Invalid:
            return None
        since = datetime.combine(first, time.min, self._client.zone) if first else None
        return Wanted(person=self.person.value(), since=since, until=day_end(last, self._client.zone) if last else None)

    def show_entries(self, entries: Sequence[RuleEntry], more: bool, words: HistoryWords, *, elsewhere: bool = False, anew: bool = False) -> None:
        """Show entries; `more` says whether older ones can be read, `anew` that they are of other rules."""
        self._words = words
        self.model.set_columns(self._columns(words))
        self.model.set_rows(entries, elsewhere=elsewhere)
        if anew:
            self.table.fit()
        else:
            self.table.grow()
        self.count.setText(self.tr("%n entry(s)", "", len(entries)))
        self.older.setVisible(more)
        if self.wanted() == Wanted():
            self.table.say_empty("history", self.tr("Nothing has been written down yet."), self.tr("Every change of a rule shows here."))
        else:
            self.table.say_empty("filter", self.tr("No entry passes the filter."), "", self.tr("Clear filter"), "list-x")
        if self.table.current_row() is None:
            self.table.mark_number(0)
        self.row_changed.emit()

    def say_not_permitted(self, missing: str) -> None:
        """Show why nothing may be seen."""
        self.count.setText("")
        self.older.hide()
        self.model.set_rows(())
        self.table.say_empty("eye-off", self.tr("Your role does not show the history."), missing)

    def row(self) -> RuleEntry | None:
        """Return the marked entry."""
        row = self.table.current_row()
        return row if isinstance(row, RuleEntry) else None

    def _columns(self, words: HistoryWords) -> list[Column[RuleEntry]]:
        def when(row: RuleEntry) -> str:
            return instant_text(self._client.local(row.logged.at))

        def organisation(row: RuleEntry) -> str:
            return words.names.organisation(row.logged.organisation_id)

        def rule(row: RuleEntry) -> str:
            return words.rule(row.rule if row.whole else None, row.logged.rule_id)

        def change_tip(row: RuleEntry) -> str:
            return words.change(row).spoken()

        return [
            Column(key="when", header=self.tr("When"), cell=when, required=True),
            Column(key="who", header=self.tr("Who"), cell=who),
            Column(key="organisation", header=self.tr("Organisation"), cell=organisation),
            Column(key="rule", header=self.tr("Rule"), cell=rule, tip=rule),
            Column(key="what", header=self.tr("What"), cell=what),
            Column(key="change", header=self.tr("From, to"), cell=words.change, width="stretch", tip=change_tip, required=True),
            Column(key="comment", header=self.tr("Comment"), cell=words.comment, tip=words.comment),
        ]

    @Slot()
    def _on_pause(self) -> None:
        if self.wanted() is not None:
            self.wanted_changed.emit()

    @Slot(object)
    def _on_current_changed(self, _row: object) -> None:
        self.row_changed.emit()

    @Slot()
    def _on_empty_acted(self) -> None:
        self.person.set_value("")
        self.since.set_value(None)
        self.until.set_value(None)
        self.wanted_changed.emit()


def _key(row: RuleEntry) -> Hashable:
    return row.logged.id


def _kind(row: RuleEntry) -> RowKind:
    return RowKind.MISSING if row.logged.outside else RowKind.NORMAL
