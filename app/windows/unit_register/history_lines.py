"""The lines of the history in a table, with the boxes that choose among them (X6)."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.unit_history import Line
from app.queries.unit_history import Scope
from app.queries.unit_register import UnitReading
from app.windows.common.form import Choice, ChoiceField
from app.windows.common.formats import instant_text
from app.windows.common.history_table import HistoryTable
from app.windows.common.row_table_model import Column, RowKind
from app.windows.common.words import entry_word
from app.windows.unit_register.history_words import HistoryWords, comment, who

if TYPE_CHECKING:
    from app.background.client import Client


class Which(Enum):
    """Whose lines."""

    UNIT = "unit"
    BENEATH = "beneath"
    ALL = "all"


class LinesView(HistoryTable[Line]):
    """Lines about units: the one shown, with what is beneath it, or all; about a category; by whom."""

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__("unit_history", parent)
        self._client = client
        self.which = ChoiceField(self, name="unit_history_which", chars=34)
        self.category = ChoiceField(self, name="unit_history_category", chars=26)
        self.person = self.person_box()
        self.furnish((self.which, self.category), (self.person,), put_back="put_back_line", key=_key, row_kind=_kind)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.label_boxes((self.tr("&Units"), self.tr("&Category"), self.tr("B&y")))

    def offer(self, unit: str, reading: UnitReading) -> None:
        """Offer the unit, what is beneath it, or all; all categories or one of them. What is chosen stays."""
        self.which.set_choices(
            (
                Choice(value=Which.UNIT, text=unit),
                Choice(value=Which.BENEATH, text=self.tr("{unit} and beneath").format(unit=unit)),
                Choice(value=Which.ALL, text=self.tr("All units")),
            )
        )
        categories = [Choice(value=row.id, text=entry_word(row.name)) for row in reading.categories]
        self.category.set_choices((Choice(value=None, text=self.tr("All, and the unit itself")), *categories))

    def scope(self, organisation_id: int) -> Scope:
        """Return which lines are wanted."""
        tree, which = self._client.tree, self.which.value()
        places = None
        if which is not Which.ALL:
            beneath = which is Which.BENEATH and organisation_id in tree.nodes
            places = frozenset(tree.below(organisation_id)) if beneath else frozenset({organisation_id})
        return Scope(organisations=places, category_id=self.category.value(), person=self.person.value())

    def clear_boxes(self) -> None:
        """Let every line pass."""
        super().clear_boxes()
        self.category.set_value(None)

    def show_lines(self, lines: Sequence[Line], words: HistoryWords, *, more: bool, elsewhere: bool, anew: bool) -> None:
        """Show lines; `more` says whether older ones can be read, `anew` that they are others altogether."""
        if self.category.value() is None and not self.person.value():
            self.say_nothing_yet(self.tr("Every change of a unit shows here."))
        else:
            self.say_none_passes(self.tr("No change passes the filter."))
        self.show_rows(self._columns(words), lines, self.tr("%n change(s)", "", len(lines)), more=more, elsewhere=elsewhere, anew=anew)

    def row(self) -> Line | None:
        """Return the marked line."""
        row = self.table.current_row()
        return row if isinstance(row, Line) else None

    def _columns(self, words: HistoryWords) -> list[Column[Line]]:
        def when(row: Line) -> str:
            return instant_text(self._client.local(row.entry.at))

        def change_tip(row: Line) -> str:
            return words.change(row).spoken()

        return [
            Column(key="when", header=self.tr("When"), cell=when, required=True),
            Column(key="who", header=self.tr("Who"), cell=who),
            Column(key="unit", header=self.tr("Unit"), cell=_place),
            Column(key="category", header=self.tr("Category"), cell=words.category),
            Column(key="field", header=self.tr("Field"), cell=words.field, tip=words.field, required=True),
            Column(key="change", header=self.tr("From, to"), cell=words.change, width="stretch", tip=change_tip, required=True),
            Column(key="comment", header=self.tr("Comment"), cell=comment, tip=comment),
        ]


def _key(row: Line) -> Hashable:
    return row.id


def _kind(row: Line) -> RowKind:
    return RowKind.MISSING if row.entry.outside else RowKind.NORMAL


def _place(row: Line) -> str:
    return row.place
