"""The lines of the history in a table, with the boxes that choose among them (X6)."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.common_history import Line
from app.domain.text_draft import TEXT
from app.queries.common_history import Scope
from app.windows.common.form import Choice, ChoiceField
from app.windows.common.formats import instant_text
from app.windows.common.history_table import HistoryTable
from app.windows.common.row_table_model import Column
from app.windows.common_registers.history_words import HistoryWords, comment, who
from app.windows.common_registers.view import TABS
from app.windows.common_registers.words import register_title

if TYPE_CHECKING:
    from app.background.client import Client


class LinesView(HistoryTable[Line]):
    """Lines about a register; by whom."""

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__("common_history", parent)
        self._client = client
        self.register = ChoiceField(self, name="common_history_register", chars=30)
        self.person = self.person_box()
        self.furnish((self.register,), (self.person,), put_back="put_back_line", key=_key)

    def retranslate(self) -> None:
        """Put every word in the present language."""
        self.label_boxes((self.tr("&Register"), self.tr("B&y")))
        self.register.set_choices([Choice(value=one, text=register_title(one)) for _key, registers in TABS for one in registers if one != TEXT])

    def scope(self) -> Scope:
        """Return which lines are wanted."""
        return Scope(register=self.register.value(), person=self.person.value())

    def show_lines(self, lines: Sequence[Line], words: HistoryWords, *, more: bool, elsewhere: bool, anew: bool) -> None:
        """Show lines; `more` says whether older ones can be read, `anew` that they are others altogether."""
        if self.person.value():
            self.say_none_passes(self.tr("No change passes the filter."))
        else:
            self.say_nothing_yet(self.tr("Every change of a register shows here."))
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
            Column(key="who", header=self.tr("Who"), cell=who, gives=True),
            Column(key="field", header=self.tr("Entry and field"), cell=words.about, tip=words.about, required=True, gives=True),
            Column(key="change", header=self.tr("From, to"), cell=words.change, width="stretch", tip=change_tip, required=True),
            Column(key="comment", header=self.tr("Comment"), cell=comment, tip=comment, gives=True),
        ]


def _key(row: Line) -> Hashable:
    return row.id
