"""What the dialog Compare units shows: a line for each value, with what is in force at both units and where it comes from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.setting import Standing
from app.domain.settings_draft import STANDARD_KEY, Change, Key, SettingsDraft
from app.domain.unit_comparison import Compared
from app.queries.compare_units import Comparison
from app.windows.common.row_table_model import Cell, Column, RowKind
from app.windows.common.words import entry_word
from app.windows.unit_register.names import field_name, setting_text, step_name
from app.windows.unit_register.value_sides import Side, side_cell, side_of

ALL, OF_UNIT = "all", "unit"
"""What the box of categories offers besides the categories: everything, and what belongs to none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareLine:
    """A line of the table."""

    row: Compared
    category: str
    field: str
    left: Side
    right: Side
    stands_out: bool
    """Whether it is marked as a difference: among values that are alike."""


def compare_lines(comparison: Comparison, *, chosen: object, differences: bool) -> list[CompareLine]:
    """Return the values that differ, or all, of one category or of all."""
    return [
        _line(comparison, row, stands_out=row.differs and not differences)
        for row in comparison.rows
        if (row.differs or not differences) and (chosen == ALL or (OF_UNIT if row.key.category_id is None else row.key.category_id) == chosen)
    ]


def draft_of(comparison: Comparison, lines: Iterable[CompareLine]) -> SettingsDraft:
    """Return what gives the unit at the right what holds at the left, value by value."""
    return SettingsDraft(comparison.left, {line.row.key: Change(line.row.left.own, line.row.copied()) for line in lines})


def of_unit() -> str:
    """Return what stands where a category would: the values are the unit's own settings."""
    return QCoreApplication.translate("SeveralUnits", "Settings of the unit")


def line_key(line: CompareLine) -> Key:
    """Return what tells a line apart."""
    return line.row.key


def line_kind(line: CompareLine) -> RowKind:
    """Return how a line looks: marked where the units differ, unless only such lines are shown."""
    return RowKind.EXCEPTION if line.stands_out else RowKind.NORMAL


class CompareColumns:
    """The columns of the table; the units head theirs."""

    def __init__(self, left: str, right: str) -> None:
        self._left, self._right = left, right

    def columns(self) -> tuple[Column[CompareLine], ...]:
        """Return them in the language of the screen."""
        category, field = QCoreApplication.translate("CompareUnits", "Category"), QCoreApplication.translate("CompareUnits", "Field")
        return (
            Column(key="category", header=category, cell=_category_cell, width=150),
            Column(key="field", header=field, cell=_field_cell, width="stretch", required=True),
            Column(key="left", header=self._left, cell=_left_cell, tip=_left_tip, export=_left_tip, width=210, required=True),
            Column(key="right", header=self._right, cell=_right_cell, tip=_right_tip, export=_right_tip, width=210, required=True),
        )


def _line(comparison: Comparison, row: Compared, *, stands_out: bool) -> CompareLine:
    key = row.key
    field = field_name(key.kind)
    if key.step is not None:
        field = f"{step_name(key.step)}, {entry_word(comparison.loan_types[key.loan_type_id or 0])}: {field}"
    left, right = comparison.currencies
    category = of_unit() if key.category_id is None else entry_word(comparison.categories[key.category_id])
    sides = _side(comparison, key, row.left, left), _side(comparison, key, row.right, right)
    return CompareLine(row=row, category=category, field=field, left=sides[0], right=sides[1], stands_out=stands_out)


def _side(comparison: Comparison, key: Key, standing: Standing, currency: str) -> Side:
    setting = standing.setting
    named = entry_word(comparison.categories.get(setting.number or 0, "")) if key == STANDARD_KEY else setting_text(key.kind, setting, currency)
    return side_of(comparison.tree, key, standing, named)


def _category_cell(line: CompareLine) -> Cell:
    return Cell(text=line.category, colour="text2")


def _field_cell(line: CompareLine) -> Cell:
    return Cell(text=line.field)


def _left_cell(line: CompareLine) -> Cell:
    return side_cell(line.left)


def _right_cell(line: CompareLine) -> Cell:
    return side_cell(line.right)


def _left_tip(line: CompareLine) -> str:
    return line.left.spoken


def _right_tip(line: CompareLine) -> str:
    return line.right.spoken
