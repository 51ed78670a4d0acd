"""A list of rows with the fields of the marked one below it; everything typed goes into the draft of the window."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.unit_draft import Spot
from app.windows.commands import BY_ID, keys_of
from app.windows.common.buttons import Button
from app.windows.common.field import Field
from app.windows.common.form import Form
from app.windows.common.keys import key_name
from app.windows.common.row_list import ListedRow, RowList
from app.windows.common.row_state import RowState
from app.windows.common.spot_field import SpotField
from app.windows.common.theme import metric


class PaneRow(Protocol):
    """A row as it is stored."""

    @property
    def id(self) -> int:
        """Its key; below nought until it is saved."""

    @property
    def values(self) -> Mapping[str, str]:
        """Its fields."""


class RowPane(QWidget):
    """`row_marked` when another row is marked, by the user or because the rows changed. A room says what its rows are."""

    row_marked = Signal()

    def __init__(
        self, entity: str, state: RowState, check: Callable[[Spot, str], None], fields: Mapping[str, Field], parent: QWidget, *, more: int = 0,
        ordered: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        name = entity.replace("-", "_")
        self.setObjectName(f"{name}_pane")
        self._entity, self._state, self.fields = entity, state, fields
        self._rows: tuple[PaneRow, ...] = ()
        self._parent_id: int | None = None
        self._row_id = 0
        self._no_parent = ""
        self.add = Button("", self, icon_name="plus", name=f"add_{name}")
        self.rename = Button("", self, icon_name="pencil", name=f"rename_{name}")
        self.remove = Button("", self, icon_name="trash-2", name=f"remove_{name}")
        ways = ("up", "down") if ordered else ()
        self._places = tuple((Button("", self, icon_name=f"arrow-{way}", name=f"{way}_{name}"), f"room.{way}") for way in ways)
        buttons = ((self.add, "room.add"), (self.rename, "room.change"), (self.remove, "room.remove"), *self._places)
        self.list = RowList(state.settings, self, name=f"{name}s", buttons=buttons, more=more)
        self.form = Form(self)
        self.form.setMaximumWidth(metric(760))  # a name needs no more, however wide the window is
        self.bound: dict[str, SpotField] = {}
        for field, widget in fields.items():
            self.form.add("", widget)
            self.bound[field] = SpotField(entity, field, widget, state, check)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metric(8))
        column.addWidget(self.list, 1)
        column.addWidget(self.form)
        self.list.row_marked.connect(self._on_row_marked)
        self.list.row_opened.connect(self._on_rename)
        self.add.clicked.connect(self._on_add)
        self.rename.clicked.connect(self._on_rename)
        self.remove.clicked.connect(self._on_remove)
        for (button, _key), slot in zip(self._places, (self._on_up, self._on_down), strict=False):
            button.clicked.connect(slot)

    # what a room says

    def _listed(self, row: PaneRow) -> ListedRow:
        """Return how a row shows in the list."""
        raise NotImplementedError

    def _new_values(self) -> Mapping[str, str]:
        """Return what a new row begins with."""
        return {"name": "", "code": ""}

    def _fixed(self, row: PaneRow) -> Mapping[str, str]:
        """Return why fields of a row stay as they are, by field."""
        stays = QCoreApplication.translate("RowPane", "Files and rules name it by its code, so that stays.")
        return {"code": stays} if row.id > 0 else {}

    def _why_it_stays(self, _row: PaneRow) -> str:
        """Return why a row can't be removed, nothing where it can."""
        return ""

    def _new_row(self, row_id: int) -> PaneRow:
        """Return a row that was added and is not saved."""
        raise NotImplementedError

    # rows

    @property
    def row_id(self) -> int | None:
        """The marked row, None where there is none."""
        return self._row_id or None

    def last(self) -> QWidget:
        """Return what Tab comes to last in it."""
        return list(self.fields.values())[-1].editor

    def retranslate(self, title: str, labels: Mapping[str, str], headers: Sequence[str] = (), numbers: Collection[int] = ()) -> None:
        """Put every word in the present language; `headers` are those of the columns that a room adds, `numbers` the places of those that count."""
        self.list.retranslate(title, headers, numbers)
        self.add.setText(self.tr("Add"))
        self.rename.setText(self.tr("Rename"))
        for (button, _key), text in zip(self._places, (self.tr("Move up"), self.tr("Move down")), strict=False):
            button.setText(text)
        for name, widget in self.fields.items():
            widget.set_label(labels[name])

    def show_rows(self, parent_id: int | None, rows: Sequence[PaneRow], no_parent: str, empty: str, *, elsewhere: bool = False) -> None:
        """Show the rows of a parent; `no_parent` says why there is none to add to, `empty` what stands where there are no rows."""
        draft = self._state.unit
        self._parent_id, self._no_parent = parent_id, no_parent
        new = [self._new_row(row_id) for row_id in draft.added(self._entity, parent_id)] if parent_id is not None else []
        self._rows = self._arranged((*rows, *new))
        self.list.table.say_empty("library-big", no_parent or empty)
        if self._row_id not in {row.id for row in self._rows}:
            self._row_id = self._rows[0].id if self._rows else 0
        self.list.show_rows([self._listed(row) for row in self._rows], self._row_id or None, elsewhere=elsewhere)
        self._show_marked()

    def _move(self, by: int) -> None:
        """Move the marked row so many places on."""
        raise NotImplementedError

    def _arranged(self, rows: tuple[PaneRow, ...]) -> tuple[PaneRow, ...]:
        """Return the rows in the order in which they show."""
        return rows

    def show_spot(self, spot: Spot) -> None:
        """Mark a row, go to a field of it, and say there what is wrong."""
        self.mark(spot.row_id)
        self.fields[spot.field].is_valid()
        self.fields[spot.field].setFocus(Qt.FocusReason.OtherFocusReason)

    def mark(self, row_id: int) -> None:
        """Mark a row."""
        self._row_id = row_id
        self.list.table.mark(row_id)
        self._show_marked()
        self.row_marked.emit()

    def value(self, row: PaneRow, field: str) -> str:
        """Return a field of a row with what is typed laid over it."""
        return self._state.unit.over(Spot(self._entity, row.id, field), row.values.get(field, ""))

    def _marked_row(self) -> PaneRow | None:
        return next((one for one in self._rows if one.id == self._row_id), None)

    def _show_marked(self) -> None:
        """Show the fields of the marked row, and what may be done with it."""
        row = self._marked_row()
        for name, bound in self.bound.items():
            bound.show_row(row.id if row is not None else None, row.values.get(name, "") if row is not None else "")
        no = self._state.lacks()
        removed = row is not None and self._state.unit.is_removed(self._entity, row.id)
        none = self.tr("Mark a row first.") if row is None else ""
        why = no or none or (self.tr("It goes at saving.") if removed else "")
        fixed = self._fixed(row) if row is not None else {}
        for name, widget in self.fields.items():
            reason = why or fixed.get(name, "")
            widget.set_allowed(not reason, reason)
        self.add.set_allowed(not (no or self._no_parent), no or self._no_parent, self.tr("Adds a row (Ins)"))
        self.rename.set_allowed(not why, why, self.tr("Goes to the name (F2)"))
        self.remove.setText(self.tr("Keep") if removed else self.tr("Remove"))
        why = no or none or (self._why_it_stays(row) if row is not None and not removed else "")
        self.remove.set_allowed(not why, why, self.tr("Keeps it after all (Del)") if removed else self.tr("Removes it at saving (Del)"))
        self._show_places(no or none)

    def _show_places(self, why: str) -> None:
        """Let the marked row be moved as far as there is place."""
        ids = [row.id for row in self._rows]
        place = ids.index(self._row_id) if self._row_id in ids else -1
        for (button, command), end in zip(self._places, (0, len(ids) - 1), strict=False):
            at_end = self.tr("It stands there already.") if place == end else ""
            key = ", ".join(map(key_name, keys_of(BY_ID[command], self._state.settings)))
            button.set_allowed(not (why or at_end), why or at_end, self.tr("Changes its place in list boxes ({key})").format(key=key))

    @Slot(object)
    def _on_row_marked(self, row_id: int) -> None:
        self._row_id = row_id
        self._show_marked()
        self.row_marked.emit()

    @Slot()
    def _on_add(self) -> None:
        if self._parent_id is None:
            return
        draft, row_id = self._state.unit.add(self._entity, self._parent_id, self._new_values())
        self._row_id = row_id
        self._state.change_rows(draft)
        self.row_marked.emit()
        self.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_rename(self) -> None:
        if self.rename.isEnabled():
            self.fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_up(self) -> None:
        self._move(-1)

    @Slot()
    def _on_down(self) -> None:
        self._move(1)

    @Slot()
    def _on_remove(self) -> None:
        draft = self._state.unit
        act = draft.keep if draft.is_removed(self._entity, self._row_id) else draft.remove
        self._state.change_rows(act(self._entity, self._row_id))
        self.list.table.setFocus()
