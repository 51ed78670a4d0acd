"""Reading a matrix (X3): the rules of a place and above it, compiled once, and what governs each combination of two variables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from sqlalchemy.orm import Session

from app.domain.organisation import Tree
from app.domain.parameters.catalogue import Variable, catalogue
from app.domain.parameters.explain import Document
from app.domain.parameters.matrix import ORGANISATION, REGISTERED_AXES, SELECTOR, Grid, Line, axes, decide_cell, govern, named_ids, shelves, stretches
from app.domain.parameters.node import OVERDUE_FEE, SAME_SIDE_AS_OVERDUE_FEE, Places, Ruling
from app.domain.parameters.rule import Rule
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.parameters.value import value_code
from app.domain.refusals import Invalid
from app.domain.text import mark
from app.models.parameter_rule import ParameterRule
from app.queries.parameters import list_all_rules
from app.queries.rule_registers import UNIT, RuleRegisters, load_rule_registers


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A parameter at an organisation over two axes; the other variables as chosen (`ids`, by code of the variable), or not known.

    `organisations` are those that may be shown where places are rows or columns.
    """

    key: str
    organisation_id: int
    rows: str
    columns: str
    day: date
    selector: str | None = None
    ids: Mapping[str, int] = field(default_factory=dict)
    shelf: str | None = None
    organisations: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Compiled:
    """What was read for one parameter at one organisation, and serves for other axes and choices."""

    key: str
    organisation_id: int
    beneath: bool
    """Whether the rules of the organisations beneath were read too."""
    registers: RuleRegisters
    rules: tuple[Rule, ...]
    book: RuleBook


@dataclass(frozen=True)
class RuleMatrix:
    """The answer: the governing rule of each cell, row by row."""

    asked: Asked
    compiled: Compiled
    grid: Grid
    cells: tuple[tuple[Rule | None, ...], ...]

    @cached_property
    def own(self) -> int:
        """How many cells are governed by a rule of the organisation itself."""
        return sum(rule is not None and rule.organisation_id == self.asked.organisation_id for row in self.cells for rule in row)

    def decide(self, row: int, column: int) -> Ruling | None:
        """Return the whole decision of a cell, from what was read."""
        return decide_cell(self.compiled.book, self.grid, self.grid.rows[row], self.grid.columns[column])


def read_matrix(session: Session, tree: Tree, asked: Asked, compiled: Compiled | None = None) -> RuleMatrix:
    """Return the matrix; reads registers and rules unless `compiled` has them. Invalid where the axes are not the parameter's."""
    parameter = catalogue()[asked.key]
    _check_axes(asked)
    beneath = ORGANISATION in (asked.rows, asked.columns)
    if compiled is None or (compiled.key, compiled.organisation_id) != (asked.key, asked.organisation_id) or (beneath and not compiled.beneath):
        compiled = _compile(session, tree, asked, compiled.registers if compiled is not None else None)
    registers = compiled.registers
    own = [rule for rule in compiled.rules if rule.parameter == asked.key]
    grid = Grid(
        parameter=parameter, places=Places.at(registers.tree, asked.organisation_id), situation=_situation(asked, registers), day=asked.day,
        selector=_selector(asked, registers), kinds=registers.kinds,
        rows=_lines(asked.rows, asked, registers, own), columns=_lines(asked.columns, asked, registers, own),
    )  # fmt: skip
    return RuleMatrix(asked, compiled, grid, govern(compiled.book, grid))


def describe_matrix(matrix: RuleMatrix) -> Document:
    """Return a matrix as documents write it: lines by code, each cell with value, unit and the number of its rule (None: no rule holds)."""
    parameter, registers = matrix.grid.parameter, matrix.compiled.registers
    rows, columns = ([line_code(registers, line) for line in lines] for lines in (matrix.grid.rows, matrix.grid.columns))
    cells = [
        [None if rule is None else {"value": value_code(parameter, rule.value), "unit": rule.value.unit, "rule": rule.id} for rule in row]
        for row in matrix.cells
    ]
    return {
        "parameter": parameter.key, "organisation": registers.tree[matrix.asked.organisation_id].code, "selector": matrix.grid.selector,
        "date": matrix.asked.day.isoformat(), "row_variable": matrix.asked.rows, "column_variable": matrix.asked.columns,
        "rows": rows, "columns": columns, "cells": cells,
    }  # fmt: skip


def line_code(registers: RuleRegisters, line: Line) -> str:
    """Return what a row or column is called in documents: a code, a shelf (`*`: every other), ISO days."""
    if isinstance(line.value, tuple):
        first, last = line.value
        return f"{first.isoformat()}/{last.isoformat() if last else ''}"
    if isinstance(line.value, int):
        if line.axis == ORGANISATION:
            return registers.tree[line.value].code
        return registers.entries[Variable(line.axis)][line.value].code
    return line.value or "*"


def _check_axes(asked: Asked) -> None:
    parameter = catalogue()[asked.key]
    known = axes(parameter)
    for axis in (asked.rows, asked.columns):
        if axis not in known and (axis or len(known) > 1):  # where nothing is left for the columns, there is one
            raise Invalid("rows", mark("{parameter} can't depend on: {variable}."), parameter=parameter.named, variable=axis)
    if asked.rows == asked.columns:
        raise Invalid("columns", mark("Rows and columns must be two different variables."))


def _compile(session: Session, tree: Tree, asked: Asked, registers: RuleRegisters | None) -> Compiled:
    """Read the rules that can matter: of the organisation and those above it, and of what decides whose overdue fee holds."""
    registers = registers or load_rule_registers(session, tree)
    beneath = ORGANISATION in (asked.rows, asked.columns)
    here = set(registers.tree.chain(asked.organisation_id)) | (set(registers.tree.below(asked.organisation_id)) if beneath else set())
    keys = {asked.key} | ({OVERDUE_FEE} if asked.key in SAME_SIDE_AS_OVERDUE_FEE else set())
    rules = tuple(list_all_rules(session, ParameterRule.parameter.in_(keys), ParameterRule.organisation_id.in_(here)))
    return Compiled(asked.key, asked.organisation_id, beneath, registers, rules, RuleBook(registers.tree, rules))


def _situation(asked: Asked, registers: RuleRegisters) -> Situation:
    facts: dict[str, int | str | None] = {}
    for axis, value in asked.ids.items():
        facts |= named_ids(axis, value, registers.shelving.departments)
    return Situation(**facts, shelf=asked.shelf or None)  # type: ignore[arg-type]  # ids are numbers


def _selector(asked: Asked, registers: RuleRegisters) -> str | None:
    """Return the selector value chosen, else the first one; of owning units that of the place."""
    parameter = catalogue()[asked.key]
    known = registers.selector_codes(parameter)
    if parameter.selector is None or asked.selector in known:
        return asked.selector if parameter.selector is not None else None
    if asked.selector is not None:
        raise Invalid("selector", mark("{selector} can't be chosen for {parameter}."), selector=asked.selector, parameter=parameter.named)
    unit = registers.tree.unit_of(asked.organisation_id)
    if parameter.selector_register == UNIT and unit is not None:
        return registers.tree[unit].code
    return known[0] if known else None


def _lines(axis: str, asked: Asked, registers: RuleRegisters, rules: list[Rule]) -> tuple[Line, ...]:
    """Return the rows or columns of an axis, in the order of its list box; departments and placements are those of the unit."""
    tree = registers.tree
    if not axis:
        return (Line(axis, ""),)
    if axis == ORGANISATION:
        here = set(tree.below(asked.organisation_id)) & asked.organisations
        return tuple(Line(axis, node.id, places=Places.at(tree, node.id)) for node in tree.in_order() if node.id in here)
    if axis == SELECTOR:
        return tuple(Line(axis, code) for code in registers.selector_codes(catalogue()[asked.key]))
    if axis == Variable.SHELF.value:
        return tuple(Line(axis, shelf, {"shelf": shelf or None}) for shelf in shelves(rules))
    if axis == Variable.PERIOD.value:
        return tuple(Line(axis, days) for days in stretches(rules, asked.day))
    assert axis in REGISTERED_AXES
    departments = registers.shelving.departments
    entries = list(registers.entries[Variable(axis)].values())
    unit = tree.unit_of(asked.organisation_id)
    here = {id_ for id_, owner in registers.shelving.units.items() if owner == unit}
    if axis == Variable.DEPARTMENT.value:
        entries = [entry for entry in entries if entry.id in here]
    elif axis == Variable.PLACEMENT.value:
        entries = [entry for entry in entries if entry.parent_id in here]
    return tuple(Line(axis, entry.id, named_ids(axis, entry.id, departments)) for entry in entries)
