"""One register: its entries in their order, and the fields of the marked one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.domain.common_draft import is_ordered, order_spot
from app.domain.delivered import NAMES
from app.domain.register_fields import ALWAYS, FIELDS
from app.queries.common_registers import EntryRow
from app.windows.common.form import ChoiceField
from app.windows.common.row_list import ListedRow
from app.windows.common.row_pane import PaneRow, RowPane
from app.windows.common.words import say, word
from app.windows.common_registers.checks import RegisterChecks
from app.windows.common_registers.entry_fields import NEW_VALUES, choices, make_fields
from app.windows.common_registers.state import CommonState
from app.windows.common_registers.words import field_label, hint_of, loan_type_names, name_said, register_title, value_said, vat_read, vat_said

_COUNTED = frozenset({"from_day", "from_year", "rounding", "vat"})
"""The fields that hold numbers, which stand at the right."""


class RegisterPane(RowPane):
    """The entries of a register; `state` holds what is typed of them."""

    def __init__(self, register: str, state: CommonState, checks: RegisterChecks, parent: QWidget) -> None:
        fields = make_fields(register)
        super().__init__(register, state, checks, fields, parent, more=len(fields) - 2, ordered=is_ordered(register))
        self._register, self._common = register, state
        self._loan_types: Mapping[str, str] = {}
        self._named_types: Mapping[str, str] = {}
        self.bound["name"].speak(self._say_name, self._unsay_name)
        if "vat" in self.bound:
            self.bound["vat"].speak(vat_said, vat_read)

    def say_all(self) -> None:
        """Put every word in the present language."""
        labels = {field: field_label(field) for field in self.fields}
        more = FIELDS.get(self._register, ())
        numbers = {place for place, field in enumerate(more) if field in _COUNTED}
        self.retranslate(register_title(self._register), labels, [labels[field] for field in more], numbers)
        for field, widget in self.fields.items():
            widget.set_tip(hint_of(field))

    def show_entries(self) -> None:
        """Show what was read, with what is typed laid over it."""
        reading = self._common.reading
        if reading is None:
            return
        rows = reading.rows[self._register]
        self._loan_types = loan_type_names(self._common.unit, reading)
        self._named_types = loan_type_names(self._common.unit, reading, gone=True)
        self.show_rows(0, rows, "", self.tr("Nothing is registered here."), elsewhere=self._common.elsewhere)

    def _show_marked(self) -> None:
        row = self._marked_row()
        for field, widget in self.fields.items():
            if isinstance(widget, ChoiceField):
                stored = row.values.get(field, "") if row is not None else ""
                widget.set_choices(choices(field, self._loan_types, stored))
        super()._show_marked()

    def _arranged(self, rows: tuple[PaneRow, ...]) -> tuple[PaneRow, ...]:
        by_id = {row.id: row for row in rows}
        return tuple(by_id[row_id] for row_id in self._common.ids(self._register))

    def _new_row(self, row_id: int) -> EntryRow:
        return EntryRow(row_id, {}, "", built_in=False)

    def _new_values(self) -> Mapping[str, str]:
        return {"name": "", "code": "", **NEW_VALUES.get(self._register, {})}

    def _listed(self, row: PaneRow) -> ListedRow:
        draft, code = self._common.unit, self.value(row, "code")
        name = name_said(self._register, code, self.value(row, "name"))
        ordered = draft.changes.get(order_spot(self._register))
        is_moved = ordered is not None and _place(ordered.seen, row.id) != _place(ordered.mine, row.id)
        more = tuple(value_said(field, self.value(row, field), self._named_types) for field in FIELDS.get(self._register, ()))
        return ListedRow(
            id=row.id, name=name or code or self.tr("(new)"), code=code, more=more, unsaved=is_moved or draft.is_touched(self._register, row.id),
            removed=draft.is_removed(self._register, row.id),
        )  # fmt: skip

    def _fixed(self, row: PaneRow) -> Mapping[str, str]:
        fixed = dict(super()._fixed(row))
        if isinstance(row, EntryRow) and row.built_in:
            if self._register == "fee-level":
                fixed["from_day"] = self.tr("There must always be a fee level from day 1.")
            else:
                fixed |= dict.fromkeys(FIELDS.get(self._register, ()), self._built_in())
        return fixed

    def _why_it_stays(self, row: PaneRow) -> str:
        if isinstance(row, EntryRow) and row.built_in:
            return self._built_in()
        left = [one for one in self._rows if not self._common.unit.is_removed(self._register, one.id)]
        return word(ALWAYS[self._register]) if self._register in ALWAYS and len(left) == 1 else ""

    def _built_in(self) -> str:
        return self.tr("It is built in: it can be renamed, nothing else.")

    def _move(self, by: int) -> None:
        if self._row_id:
            self._common.move(self._register, self._row_id, by)
            self.list.table.setFocus()

    def _code(self) -> str:
        row = self._marked_row()
        return self.value(row, "code") if row is not None else ""

    def _say_name(self, value: str) -> str:
        return name_said(self._register, self._code(), value)

    def _unsay_name(self, text: str) -> str:
        """Return the name to be kept: what a delivered entry is called in this language is kept as it was delivered."""
        delivered = NAMES.get(self._register, {}).get(self._code())
        return str(delivered) if delivered is not None and text == say(delivered) else text


def _place(order: str, row_id: int) -> int:
    ids = order.split(",")
    return ids.index(str(row_id)) if str(row_id) in ids else len(ids)
