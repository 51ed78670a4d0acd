"""*Earlier* of *Many patrons at once*: what was done to many, when, by whom, to how many, and how many were left out (X19)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.many_patrons import Act
from app.queries.many_patrons_log import ManyAct, list_many_acts
from app.windows.common.formats import date_text, instant_text, number_text
from app.windows.common.list_dialog import ListDialog
from app.windows.common.patron.texts import MESSAGES, word
from app.windows.common.row_table_model import Cell, Column
from app.windows.common.words import entry_word

if TYPE_CHECKING:
    from app.background.client import Client


class ManyLogDialog(ListDialog[ManyAct]):
    """`acts` names the acts in the language of the screen. Each patron's own entry is in the tab History of the patron."""

    def __init__(self, client: Client, acts: Mapping[Act, str], parent: QWidget) -> None:
        self._acts = acts
        super().__init__(client, parent, name="many_log", title=QCoreApplication.translate("ManyLogDialog", "Done to many patrons earlier"))
        self.lay_out(client.tree[client.actor.account_id].name, size=(820, 420))

    def columns(self) -> tuple[Column[ManyAct], ...]:
        """Return the columns."""
        return (
            Column(key="at", header=self.tr("When"), cell=self._at, sort=_at, required=True),
            Column(key="act", header=self.tr("What"), cell=self._act, width="stretch"),
            Column(key="to", header=self.tr("To"), cell=_to),
            Column(key="count", header=self.tr("Patrons"), cell=_count, sort=_number, right=True),
            Column(key="left", header=self.tr("Left out"), cell=self._left, right=True),
            Column(key="by", header=self.tr("By"), cell=_by),
        )

    def query(self) -> Callable[[Any], Sequence[ManyAct]]:
        """Return what to read."""
        return partial(list_many_acts, account_id=self.client.actor.account_id)

    def show_read(self, answer: Sequence[ManyAct]) -> None:
        """Show the acts."""
        self.model.set_rows(answer)
        self.table.grow()
        self.table.mark_number(0)
        self.table.say_empty("history", self.tr("Nothing was done to many patrons yet."))
        self.table.setFocus()

    def _at(self, row: ManyAct) -> str:
        return instant_text(self.client.local(row.at))

    def _act(self, row: ManyAct) -> str:
        return self._acts[row.act]

    def _left(self, row: ManyAct) -> Cell:
        return Cell(text=number_text(row.left_out), secondary=self.tr("stopped: %n still there", "", row.rest) if row.rest else "")


def _at(row: ManyAct) -> float:
    return row.at.timestamp()


def _to(row: ManyAct) -> str:
    if isinstance(row.value, date):
        return date_text(row.value)
    return word(MESSAGES, row.value) if row.act is Act.MESSAGE and row.value else entry_word(row.value or "")


def _count(row: ManyAct) -> str:
    return number_text(row.count)


def _number(row: ManyAct) -> int:
    return row.count


def _by(row: ManyAct) -> str:
    return row.login
