"""What lines of the history say, in words: which field of what, from what, to what (X6)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from app.domain.organisation import Tree
from app.domain.setting import Setting
from app.domain.unit_draft import Entity, Spot
from app.domain.unit_history import PUT_BACK, Line
from app.queries.unit_register import UnitReading
from app.windows.common.row_table_model import Cell
from app.windows.common.words import role_word
from app.windows.unit_register.names import category_name, key_name, value_text
from app.windows.unit_register.place_names import field_label, spot_text


@dataclass(frozen=True)
class HistoryWords:
    """`reading` is that of the window's unit: it has the names of categories and loan types."""

    tree: Tree
    reading: UnitReading

    def category(self, line: Line) -> str:
        """Return the category of a setting."""
        if line.key is None or line.key.category_id is None:
            return line.category
        return category_name(line.key.category_id, self.reading)

    def field(self, line: Line) -> str:
        """Return what was changed: the setting, or the field of a unit or department, with the row's name."""
        if line.is_setting:
            return key_name(line.key, self.reading, with_category=False) if line.key is not None else line.name
        name = field_label(line.name) or line.name
        return ": ".join(part for part in (line.row if not name or line.row != line.place else "", name) if part)

    def change(self, line: Line) -> Cell:
        """Return from what to what."""
        if line.name:
            return Cell(old=self.old(line), text=self._value(line, line.became, line.new))
        added = line.entry.what == "add"
        return Cell(text=QCoreApplication.translate("UnitRegister", "Added") if added else QCoreApplication.translate("UnitRegister", "Removed"))

    def old(self, line: Line) -> str:
        """Return what it was."""
        return self._value(line, line.was, line.old)

    def about(self, line: Line) -> str:
        """Return where and what, in a line."""
        return ", ".join(part for part in (line.place, self.category(line), self.field(line)) if part)

    def _value(self, line: Line, setting: Setting | None, text: str) -> str:
        if line.key is not None:
            at_home = line.organisation_id in self.tree.nodes and self.tree.account_of(line.organisation_id) == self._account
            return value_text(line.key, setting, self.reading if at_home else replace(self.reading, currency=""))
        return text if line.is_setting else spot_text(line.spot or Spot(Entity(line.entry.entity), 0, line.name), text, self.tree)

    @property
    def _account(self) -> int | None:
        place = self.reading.organisation_id
        return self.tree.account_of(place) if place in self.tree.nodes else None


def who(line: Line) -> Cell:
    """Return who did it: login and role, or that it was done past the program."""
    if line.entry.outside:
        return Cell(text=line.entry.login, secondary=QCoreApplication.translate("UnitRegister", "outside Lånedisk"))
    return Cell(text=line.entry.login, secondary=role_word(line.entry.role))


def comment(line: Line) -> str:
    """Return that it was saved for several units, and that it was put back."""
    put_back = QCoreApplication.translate("UnitRegister", "Put back") if line.entry.comment == PUT_BACK else line.entry.comment
    several = QCoreApplication.translate("UnitRegister", "Saved for several units") if line.entry.for_several else ""
    return "; ".join(part for part in (put_back, several) if part)
