"""What an import would do, a row for each line of the file: which rule, from what to what, and why a line can't be taken (X7)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.rule import REGISTERED, Rule
from app.services.rules_plan import LineState, PlannedLine
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.row_table_model import Badge, Cell, Column, RowKind
from app.windows.common.rules.names import Names
from app.windows.common.words import say_first_large

_STATES = {
    LineState.BAD: (QT_TRANSLATE_NOOP("ImportTable", "bad"), "danger"),
    LineState.ADDED: (QT_TRANSLATE_NOOP("ImportTable", "new"), "accent"),
    LineState.CHANGED: (QT_TRANSLATE_NOOP("ImportTable", "changed"), "green"),
    LineState.UNCHANGED: (QT_TRANSLATE_NOOP("ImportTable", "unchanged"), "plain"),
}
_KINDS = {
    LineState.BAD: RowKind.MISSING,
    LineState.ADDED: RowKind.UNSAVED,
    LineState.CHANGED: RowKind.UNSAVED,
    LineState.UNCHANGED: RowKind.DIM,
}
_CASE = (*(variable.value for variable in REGISTERED), "shelf", "from", "to", "selector")


def line_number(line: PlannedLine) -> int:
    """Return what tells lines apart."""
    return line.number


def line_kind(line: PlannedLine) -> RowKind:
    """Return the ground of a row."""
    return _KINDS[line.state]


class ImportColumns:
    """Makes the columns. A line that is no rule is shown as it is written."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def columns(self) -> list[Column[PlannedLine]]:
        """Return the columns from left to right."""
        return [
            Column(
                key="line",
                header=QCoreApplication.translate("ImportTable", "Line"),
                cell=_number_cell,
                sort=line_number,
                export=line_number,
                right=True,
                required=True,
            ),
            Column(key="state", header=QCoreApplication.translate("ImportTable", "State"), cell=_state_cell, sort=_state_of, required=True),
            Column(key="parameter", header=QCoreApplication.translate("ImportTable", "Parameter"), cell=self._parameter, sort=_parameter_of, gives=True),
            Column(
                key="organisation", header=QCoreApplication.translate("ImportTable", "Organisation"), cell=self._organisation, sort=_organisation_of, gives=True
            ),
            Column(key="case", header=QCoreApplication.translate("ImportTable", "Holds for"), cell=self._case, sort=_case_of, tip=self._case, width=210),
            Column(key="value", header=QCoreApplication.translate("ImportTable", "Value"), cell=self._value, sort=_value_of, right=True),
            Column(
                key="remark",
                header=QCoreApplication.translate("ImportTable", "Remark"),
                cell=self._remark_cell,
                sort=_remark_of,
                tip=self._remark,
                width="stretch",
            ),
        ]

    def _parameter(self, line: PlannedLine) -> str:
        key = line.cells.get("parameter", "")
        return self._names.parameter(catalogue()[key]) if key in catalogue() else key

    def _organisation(self, line: PlannedLine) -> str:
        code = line.cells.get("organisation", "")
        id_ = self._names.tree.codes.get(code)
        return code if id_ is None else self._names.organisation(id_)

    def _case(self, line: PlannedLine) -> str:
        if line.rule is None:
            return _case_of(line)
        rule, names = line.rule, self._names
        parts = (names.selector(catalogue()[rule.parameter], rule.selector), names.case_words(rule), names.period(rule))
        return ", ".join(part for part in parts if part)

    def _value(self, line: PlannedLine) -> Cell:
        if line.rule is None:
            return Cell(text=f"{line.cells.get('value', '')} {line.cells.get('unit', '')}".strip())
        new = self._said(line.rule)
        old = self._said(line.stored) if line.stored is not None else ""
        return Cell(text=new, old=old if old != new else "", bold=line.state in (LineState.ADDED, LineState.CHANGED))

    def _said(self, rule: Rule) -> str:
        return self._names.value(catalogue()[rule.parameter], rule)

    def _remark_cell(self, line: PlannedLine) -> Cell:
        return Cell(text=" ".join(self._remark(line).split()), icon="triangle-alert" if line.reasons else "")

    def _remark(self, line: PlannedLine) -> str:
        """Return every reason against a line, else its comment, before and after where it changes."""
        if line.reasons:
            return "\n".join(say_first_large(reason) for reason in line.reasons)
        new, old = line.rule.comment if line.rule else "", line.stored.comment if line.stored else ""
        if line.state is LineState.CHANGED and old != new:
            return QCoreApplication.translate("ImportTable", "Comment: {old} → {new}").format(old=old or "–", new=new or "–")
        return new


def _number_cell(line: PlannedLine) -> str:
    return str(line.number)


def _state_cell(line: PlannedLine) -> Cell:
    text, tone = _STATES[line.state]
    return Cell(badge=Badge(text=QCoreApplication.translate("ImportTable", text), tone=tone))


def _state_of(line: PlannedLine) -> int:
    return list(_STATES).index(line.state)


def _parameter_of(line: PlannedLine) -> str:
    return line.cells.get("parameter", "")


def _organisation_of(line: PlannedLine) -> str:
    return line.cells.get("organisation", "")


def _case_of(line: PlannedLine) -> str:
    return ", ".join(cell for column in _CASE if (cell := line.cells.get(column, "")))


def _value_of(line: PlannedLine) -> tuple[int, str]:
    return (line.rule.value.number or 0, line.rule.value.text or "") if line.rule else (-1, line.cells.get("value", ""))


def _remark_of(line: PlannedLine) -> str:
    return line.rule.comment if line.rule and not line.reasons else ""
