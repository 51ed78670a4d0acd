"""What the cells of a matrix say: the value in words, coloured by its place among all values shown, and the rule behind it (X3)."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from functools import cached_property, partial

from PySide6.QtCore import QCoreApplication

from app.domain.parameters.catalogue import DATE, ValueKind, Variable
from app.domain.parameters.matrix import ORGANISATION, SELECTOR, Line
from app.domain.parameters.rule import REGISTERED, Rule, Variables
from app.domain.parameters.value import Value, base_value, special_of
from app.queries.rule_matrix import RuleMatrix
from app.windows.common.explain.form import Asking
from app.windows.common.row_table_model import Cell, Column
from app.windows.common.rules.names import Names
from app.windows.common.rules.sentences import Sentences
from app.windows.common.rules.texts import SELECTORS, variable_name, words
from app.windows.common.rules.value_words import period_words
from app.windows.common.tokens import HEAT

_UNLIMITED = 999
"""From here on a number with a meaning of its own says *without limit* or *never*."""

_IN_MINUTES = {"minutes": 1, "hours": 60, "days": 1440, "weeks": 10_080, "months": 43_830, "years": 525_960}


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A row of the table: its place in the matrix, and its line."""

    number: int
    line: Line


@dataclass(frozen=True)
class MatrixWords:
    """Says what a matrix shows, in the language of the screen."""

    matrix: RuleMatrix
    names: Names

    def axis(self, axis: str) -> str:
        """Return the name of an axis."""
        return axis_name(axis, self.matrix.grid.parameter.selector)

    def line(self, line: Line) -> str:
        """Return what a row or column is called."""
        if isinstance(line.value, tuple):
            first, last = line.value
            return period_words(first, last)
        if line.axis == SELECTOR:
            return self.names.selector(self.matrix.grid.parameter, str(line.value))
        if isinstance(line.value, str):
            return line.value or (QCoreApplication.translate("RuleMatrix", "other shelves") if line.axis else QCoreApplication.translate("Parameters", "Value"))
        if line.axis == ORGANISATION:
            return self.names.organisation(line.value)
        return self.names.of(Variable(line.axis), line.value)

    def rule(self, row: int, column: int) -> Rule | None:
        """Return the rule that governs a cell."""
        return self.matrix.cells[row][column]

    def value(self, row: int, column: int) -> str:
        """Return the value of a cell, a dash where no rule holds."""
        rule = self.rule(row, column)
        return "–" if rule is None else self.names.value(self.matrix.grid.parameter, rule)

    def why_none(self, row: int, column: int) -> str:
        """Return why a cell has no value."""
        if self.matrix.grid.spot(self.matrix.grid.rows[row], self.matrix.grid.columns[column]) is None:
            return QCoreApplication.translate("RuleMatrix", "The placement belongs to another department.")
        return QCoreApplication.translate("Parameters", "Its base rule is missing.")

    def sentence(self, row: int, column: int) -> str:
        """Return what the governing rule says, whole."""
        rule = self.rule(row, column)
        if rule is None:
            return self.why_none(row, column)
        sentence = Sentences(self.matrix.grid.parameter, self.names).effect(rule)
        return f"{sentence}\n{rule.comment}" if rule.comment else sentence

    def asking(self, row: int, column: int) -> Asking | None:
        """Return the situation of a cell, as Explain begins with it; None where it is none."""
        grid = self.matrix.grid
        spot = grid.spot(grid.rows[row], grid.columns[column])
        if spot is None:
            return None
        situation, place = spot.situation, spot.places.working
        ids = {f"{variable.value}_id": id_ for variable, id_ in zip(REGISTERED, situation.ids, strict=True)}
        variables = Variables(**ids, shelf=situation.shelf, from_date=spot.day, to_date=spot.day)
        as_rule = Rule(parameter=grid.parameter.key, organisation_id=place, value=Value(0), variables=variables, selector=spot.selector)
        return Asking(grid.parameter, place, as_rule)

    def new_rule(self, row: int, column: int) -> Rule | None:
        """Return a rule for just what a cell is, as the dialog that adds one begins with it; None where it is nothing."""
        asking, grid = self.asking(row, column), self.matrix.grid
        if asking is None or asking.rule is None:
            return None
        parameter, like = grid.parameter, asking.rule
        first, last = next((line.value for line in (grid.rows[row], grid.columns[column]) if isinstance(line.value, tuple)), (None, None))
        ids = {f"{variable.value}_id": id_ for variable, id_ in zip(REGISTERED, like.variables.ids, strict=True) if variable in parameter.variables}
        shelf = like.variables.shelf or None if Variable.SHELF in parameter.variables else None
        variables = Variables(**ids, shelf=shelf, from_date=first, to_date=last)
        return replace(like, organisation_id=self._place(row, column), value=base_value(parameter, like.selector), variables=variables)

    def is_own(self, row: int, column: int) -> bool:
        """Say whether a cell is governed by a rule of the place itself: of the organisation chosen, of its own where places are lines."""
        rule = self.rule(row, column)
        return rule is not None and rule.organisation_id == self._place(row, column)

    def _place(self, row: int, column: int) -> int:
        grid = self.matrix.grid
        places = (line.value for line in (grid.rows[row], grid.columns[column]) if line.axis == ORGANISATION and isinstance(line.value, int))
        return next(places, self.matrix.asked.organisation_id)

    @cached_property
    def ranks(self) -> dict[Value, int]:
        """Return the place of each value that is shown among all that are, from the least on."""
        shown = {rule.value for row in self.matrix.cells for rule in row if rule is not None}
        sizes = sorted({self._size(value) for value in shown})
        return {value: sizes.index(self._size(value)) for value in shown}

    def fill(self, value: Value) -> str:
        """Return the ground of a value: the stronger the greater it is among those shown; the only one has the faintest."""
        ranks = self.ranks
        most = max(ranks.values())
        return HEAT[ranks[value] * (len(HEAT) - 1) // most if most else 0]

    def ends(self) -> tuple[str, str]:
        """Return the least and the greatest value shown, in words; the same where there is one, nothing where there is none."""
        rules = sorted((rule for row in self.matrix.cells for rule in row if rule is not None), key=lambda rule: self._size(rule.value))
        shown = [self.names.value(self.matrix.grid.parameter, rule) for rule in (rules[0], rules[-1])] if rules else ["", ""]
        return shown[0], shown[1]

    def _size(self, value: Value) -> tuple[bool, int, str]:
        """Return what values are compared by: durations by their length, fixed days after them, what means 'unlimited' last."""
        parameter = self.matrix.grid.parameter
        special = special_of(parameter, value)
        last = special is not None and parameter.kind is not ValueKind.ENUM and (value.number or 0) >= _UNLIMITED
        if value.number is None:
            return value.unit == DATE or last, 0, value.text or ""
        return last, value.number * _IN_MINUTES.get(value.unit or "", 1), value.unit or ""


def axis_name(axis: str, selector: str | None) -> str:
    """Return the name of an axis; `selector` is that of the parameter."""
    if axis == ORGANISATION:
        return QCoreApplication.translate("Parameters", "Organisation")
    if axis == SELECTOR:
        return words(SELECTORS[selector or ""])
    return variable_name(Variable(axis)) if axis else "–"


def columns(said: MatrixWords) -> tuple[Column[MatrixRow], ...]:
    """Return the column of the rows' names, then one for each column of the matrix."""
    first = Column[MatrixRow](key="line", header=said.axis(said.matrix.asked.rows), cell=partial(_name, said), required=True)
    return (first, *(_column(said, number, line) for number, line in enumerate(said.matrix.grid.columns)))


def rows(matrix: RuleMatrix) -> list[MatrixRow]:
    """Return the rows from top to bottom."""
    return [MatrixRow(number, line) for number, line in enumerate(matrix.grid.rows)]


def row_key(row: MatrixRow) -> Hashable:
    """Tell rows apart."""
    return row.line.axis, row.line.value


def _column(said: MatrixWords, number: int, line: Line) -> Column[MatrixRow]:
    return Column(
        key=f"{line.axis} {line.value}", header=said.line(line), centre=True, width="stretch",
        cell=partial(_cell, said, number), tip=partial(_tip, said, number), export=partial(_export, said, number),
    )  # fmt: skip


def _name(said: MatrixWords, row: MatrixRow) -> Cell:
    return Cell(text=said.line(row.line), bold=True)


def _cell(said: MatrixWords, column: int, row: MatrixRow) -> Cell:
    rule = said.rule(row.number, column)
    if rule is None:
        return Cell(text="–", colour="text2", said=said.why_none(row.number, column))
    own = said.is_own(row.number, column)
    mark = own_words() if own else ""
    return Cell(text=said.value(row.number, column), fill=said.fill(rule.value), icon="building-2" if own else "", bold=own, said=mark)


def _tip(said: MatrixWords, column: int, row: MatrixRow) -> str:
    return said.sentence(row.number, column)


def _export(said: MatrixWords, column: int, row: MatrixRow) -> str:
    return said.value(row.number, column)


def own_words() -> str:
    """Return what the house in a cell means."""
    return QCoreApplication.translate("RuleMatrix", "the unit's own rule")
