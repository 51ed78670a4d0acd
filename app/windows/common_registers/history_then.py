"""A register as it stood at the end of a day: each field of each entry then and now (X6)."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.domain.common_draft import GROUPS
from app.domain.common_history import RegisterThen
from app.domain.organisation import Tree
from app.domain.unit_draft import Entity
from app.windows.common.plain_label import set_spoken
from app.windows.common.row_table_model import Cell, Column, RowKind
from app.windows.common.state_then import StateThen
from app.windows.common_registers.history_words import HistoryWords, field_said
from app.windows.common_registers.words import name_said, register_title


@dataclass(frozen=True, slots=True, kw_only=True)
class ThenRow:
    """A field of an entry as it stood, and as it is now. `is_there`: the entry is there now, so that it can be put back."""

    row_id: int
    name: str
    field: str
    label: str
    then: str
    now: str
    is_there: bool

    @property
    def differs(self) -> bool:
        """Whether it is another value now."""
        return self.then != self.now


class RegisterOnDay(StateThen[ThenRow]):
    """The entries of the register whose changes are shown above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("common_history", parent, key=_key, row_kind=_kind)
        self._shown: tuple[RegisterThen, HistoryWords, Tree] | None = None

    def retranslate(self) -> None:
        """Put every word in the present language."""
        super().retranslate()
        self.day.set_tip(self.tr("The register as it stood at the end of this day"))
        set_spoken(self.table, self.tr("The register on that day"))
        if self._shown is not None:
            self.show_register(*self._shown)
        else:
            self.clear()

    def clear(self) -> None:
        """Show no day."""
        super().clear()
        self._shown = None
        self.table.say_empty("calendar", self.tr("Choose a day to see the register as it stood at its end."))

    def show_register(self, then: RegisterThen, words: HistoryWords, tree: Tree) -> None:
        """Show how a register stood; what is other now is marked."""
        self._shown = then, words, tree
        rows = _rows(then, words, tree)
        changed = sum(row.differs for row in rows)
        parts = [self.tr("%n value(s)", "", len(rows)), self.tr("%n other now", "", changed) if changed else ""]
        self.table.say_empty("calendar", self.tr("The register was empty then."))
        another = then.instant != self.instant
        self.show_rows(then.instant, self._columns(), rows, ", ".join(part for part in parts if part))
        if another:
            self.table.mark_number(next((number for number, row in enumerate(rows) if row.differs), 0))

    def _columns(self) -> list[Column[ThenRow]]:
        def now(row: ThenRow) -> Cell:
            if not row.is_there:
                return Cell(text=self.tr("not there any more"), colour="text2")
            return Cell(text=row.now) if row.differs else Cell(text=self.tr("the same"), colour="text2")

        return [
            Column(key="entry", header=self.tr("Entry"), cell=_name_cell, width=240),
            Column(key="field", header=self.tr("Field"), cell=_field_cell, width="stretch", required=True),
            Column(key="then", header=self.tr("Then"), cell=_then_cell, width=250, required=True),
            Column(key="now", header=self.tr("Now"), cell=now, width=250, required=True),
        ]


def _rows(then: RegisterThen, words: HistoryWords, tree: Tree) -> list[ThenRow]:
    register, found = then.register, []
    whole = register in (GROUPS, Entity.ORGANISATION)
    for row_id, values in then.then.items():
        now = then.now.get(row_id, {})
        code = values.get("code", now.get("code", ""))
        for field in dict.fromkeys((*values, *now)):
            if field == "code" or not (values.get(field) or now.get(field)):
                continue
            old, new = (words.value(register, field, side.get(field, ""), code) for side in (values, now))
            name = _name(register, row_id, code, values.get("name", ""), tree)
            there = whole or row_id in then.now
            found.append(ThenRow(row_id=row_id, name=name, field=field, label=field_said(field), then=old, now=new, is_there=there))
    return found


def _name(register: str, row_id: int, code: str, name: str, tree: Tree) -> str:
    if register == GROUPS:
        return tree.nodes[row_id].name if row_id in tree.nodes else f"#{row_id}"
    return register_title(register) if register == Entity.ORGANISATION else name_said(register, code, name)


def _key(row: ThenRow) -> Hashable:
    return row.row_id, row.field


def _kind(row: ThenRow) -> RowKind:
    return RowKind.REMOVED if not row.is_there else RowKind.UNSAVED if row.differs else RowKind.NORMAL


def _name_cell(row: ThenRow) -> str:
    return row.name


def _field_cell(row: ThenRow) -> str:
    return row.label


def _then_cell(row: ThenRow) -> str:
    return row.then
