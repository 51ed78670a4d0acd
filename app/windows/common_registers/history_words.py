"""What lines of the history say, in words: which field of what, from what, to what (X6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.closed_days import days_of_field, is_closed_field
from app.domain.common_draft import GROUPS, ORDER
from app.domain.common_history import Line
from app.domain.unit_history import ADD, PUT_BACK
from app.queries.common_registers import CommonReading
from app.windows.common.calendar.closed_words import closed_label, closed_text
from app.windows.common.row_table_model import Cell
from app.windows.common.words import entry_word, role_word
from app.windows.common_registers.words import field_label, name_said, register_title, value_said


@dataclass(frozen=True)
class HistoryWords:
    """`reading` has the names that codes lead to."""

    reading: CommonReading

    def register(self, line: Line) -> str:
        """Return the register."""
        return register_title(line.register)

    def about(self, line: Line) -> str:
        """Return the entry and its field."""
        return ": ".join(part for part in (entry_word(line.row), field_said(line.name) if line.name else "") if part)

    def change(self, line: Line) -> Cell:
        """Return from what to what."""
        if line.name:
            row = self.reading.find(line.register, line.entry.entity_id or 0) if line.register in self.reading.rows else None
            code = row.code if row is not None else ""
            return Cell(old=self.value(line.register, line.name, line.old, code), text=self.value(line.register, line.name, line.new, code))
        added = line.entry.what == ADD
        return Cell(text=QCoreApplication.translate("CommonRegisters", "Added") if added else QCoreApplication.translate("CommonRegisters", "Removed"))

    def value(self, register: str, field: str, value: str, code: str = "") -> str:
        """Return a value as the screen has it."""
        if is_closed_field(field):
            return closed_text(value)
        if field == ORDER or register == GROUPS:
            names = self._names("reservation-group" if register == GROUPS else register)
            return ", ".join(names.get(one, one) for one in value.splitlines()) or "–"
        if field == "name":
            return name_said(register, code, value)
        return value_said(field, value, self._names("loan-type")) or "–"

    def _names(self, register: str) -> Mapping[str, str]:
        return {row.code: entry_word(row.spoken) for row in self.reading.rows.get(register, ())}


def field_said(field: str) -> str:
    """Return what a field is called; that of closed days as they are."""
    return closed_label(days_of_field(field)) if is_closed_field(field) else field_label(field)


def who(line: Line) -> Cell:
    """Return who did it: login and role."""
    return Cell(text=line.entry.login, secondary=role_word(line.entry.role))


def comment(line: Line) -> str:
    """Return that it was put back."""
    return QCoreApplication.translate("CommonRegisters", "Put back") if line.entry.comment == PUT_BACK else line.entry.comment
