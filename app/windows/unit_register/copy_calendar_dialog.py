"""The dialog Copy calendar to other units: which units, and what each would be closed on besides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.services.copy_calendar import CopyTarget, copy_calendar, preview_calendar_copy
from app.windows.common.act_dialog import ActDialog
from app.windows.common.calendar.closed_words import closed_label
from app.windows.common.row_table_model import Cell, Column, RowTableModel
from app.windows.common.table_view import TableView
from app.windows.common.theme import metric

if TYPE_CHECKING:
    from app.background.client import Client


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A unit; `what` is what copying changes there, or why nothing can be copied to it."""

    target: CopyTarget
    ticked: bool
    what: str


class CopyCalendarDialog(ActDialog):
    """`acted` once it is copied."""

    def __init__(self, client: Client, source_id: int, name: str, parent: QWidget) -> None:
        title = self.tr("Copy calendar to other units")
        about = self.tr("The units ticked are closed on the same days; what is closed there besides stays closed.")
        super().__init__(client, parent, name="copy_calendar", title=title, heading=self.tr("Closed days of {unit}").format(unit=name), about=about)
        self._source_id = source_id
        self._targets: tuple[CopyTarget, ...] = ()
        self._ticked: set[int] = set()
        self.table = TableView(self.tr("Units to copy to; Space ticks"), self, object_name="copy_calendar_table")
        columns = (
            Column(key="unit", header=self.tr("Unit"), cell=_unit_cell, width="stretch"),
            Column(key="what", header=self.tr("What changes"), cell=_what_cell),
        )
        self.model: RowTableModel[TargetRow] = RowTableModel(columns, self, key=_key)
        self.table.set_table_model(self.model)
        self.table.setMinimumSize(metric(620), metric(220))
        self.table.check_toggled.connect(self._on_toggled)
        self.form.add_wide(self.table)
        self.finish(self.tr("Copy"), "copy")
        self.action.setEnabled(False)
        self.table.setFocus()
        client.runner.read(self, partial(preview_calendar_copy, actor=client.actor, source_id=source_id), self._show_targets)

    def command(self) -> Callable[[Any], Any]:
        """Return what is carried out."""
        return partial(copy_calendar, source_id=self._source_id, targets=tuple(self._ticked))

    def _show_targets(self, targets: tuple[CopyTarget, ...]) -> None:
        self._targets = targets
        self._ticked &= {target.organisation_id for target in targets if _takes(target)}
        self._show()
        self.table.mark_number(0)

    def _show(self) -> None:
        self.model.set_rows([TargetRow(target, target.organisation_id in self._ticked, self._what(target)) for target in self._targets])
        self.table.say_empty("building-2", self.tr("There is no other unit that you may change."))
        self.table.fit()
        self.action.setEnabled(bool(self._ticked))

    def _what(self, target: CopyTarget) -> str:
        if target.clash is not None:
            return self.tr("not possible: {days} is closed there and overlaps").format(days=closed_label(target.clash))
        return self.tr("%n closing(s) added", "", len(target.new)) if target.new else self.tr("nothing: closed on these days already")

    @Slot(object)
    def _on_toggled(self, row: TargetRow) -> None:
        if _takes(row.target):
            self._ticked ^= {row.target.organisation_id}
            self._show()


def _takes(target: CopyTarget) -> bool:
    return bool(target.new) and target.clash is None


def _key(row: TargetRow) -> int:
    return row.target.organisation_id


def _unit_cell(row: TargetRow) -> Cell:
    return Cell(text=row.target.name, checked=row.ticked)


def _what_cell(row: TargetRow) -> Cell:
    return Cell(text=row.what, colour="text2")
