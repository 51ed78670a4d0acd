"""The table of all decisions in one situation: a row for each parameter and selector value, grouped as the parameter list (X1)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from app.domain.parameters.catalogue import Parameter, catalogue
from app.domain.parameters.outcome import Outcome
from app.domain.text import fold_plain
from app.windows.common.explain.words import ExplainWords
from app.windows.common.row_table_model import Cell, Column, RowKind
from app.windows.common.rules.texts import words

COLUMNS = 6


@dataclass(frozen=True)
class DecisionRow:
    """A decision; without one a heading: of a group, or of a parameter that has a decision for each selector value."""

    group: str
    outcome: Outcome | None = None
    parameter: Parameter | None = None


def decision_key(row: DecisionRow) -> Hashable:
    """Return what tells a row apart over a new calculation."""
    if row.outcome is not None:
        return row.outcome.parameter.key, row.outcome.selector
    return row.parameter.key if row.parameter else row.group


def decision_kind(row: DecisionRow) -> RowKind:
    """Return the ground of a row."""
    parameter = row.outcome.parameter if row.outcome else row.parameter
    if parameter is None:
        return RowKind.GROUP
    if row.outcome is not None and row.outcome.ruling is None:
        return RowKind.MISSING
    return RowKind.NORMAL if parameter.in_use else RowKind.DIM


def decision_span(row: DecisionRow) -> tuple[int, int] | None:
    """Let a heading reach over the whole table."""
    return (0, COLUMNS) if row.outcome is None else None


def decision_rows(outcomes: Iterable[Outcome], sought: str, say: ExplainWords) -> list[DecisionRow]:
    """Return the rows in the order of the groups; `sought` lets through what has its words in name, selector value or group."""
    wanted = fold_plain(sought).split()
    rows: list[DecisionRow] = []
    passing = [outcome for outcome in outcomes if not wanted or _passes(outcome, wanted, say)]  # all names are worked out only for who seeks
    for group in catalogue().groups():
        mine = [outcome for outcome in passing if outcome.parameter.group == group]
        rows += [DecisionRow(group)] if mine else []
        for parameter, outcomes_of_it in groupby(mine, key=lambda outcome: outcome.parameter):
            rows += [DecisionRow(group, parameter=parameter)] if parameter.selector is not None else []
            rows += [DecisionRow(group, outcome) for outcome in outcomes_of_it]
    return rows


def _passes(outcome: Outcome, wanted: Iterable[str], say: ExplainWords) -> bool:
    text = fold_plain(f"{say.parameter(outcome)} {words(outcome.parameter.group)} {outcome.parameter.key}")
    return all(word in text for word in wanted)


class DecisionColumns:
    """Makes the columns for one calculation."""

    def __init__(self, say: ExplainWords) -> None:
        self._say = say

    def columns(self) -> list[Column[DecisionRow]]:
        """Return the columns from left to right."""
        return [
            Column(
                key="parameter",
                header=QCoreApplication.translate("Parameters", "Parameter"),
                cell=self._parameter,
                export=self._whole_name,
                required=True,
                gives=True,
            ),
            Column(key="value", header=QCoreApplication.translate("Parameters", "Value"), cell=self._value, right=True, required=True),
            Column(key="means", header=QCoreApplication.translate("Parameters", "Means"), cell=self._means, width="stretch", gives=True),
            Column(key="whose", header=QCoreApplication.translate("Parameters", "Whose rule"), cell=self._whose, tip=self._why_whose, gives=True),
            Column(
                key="governing",
                header=QCoreApplication.translate("Parameters", "Governing rule"),
                cell=self._governing,
                width="stretch",
                whole=True,  # what a value means can wait for its tool tip, which rule it is can't
            ),
            Column(
                key="rules",
                header=QCoreApplication.translate("Parameters", "Rules"),
                full=QCoreApplication.translate("Parameters", "Rules that fit the situation"),
                cell=self._rules,
                export=_matching,
                right=True,
            ),
        ]

    def _parameter(self, row: DecisionRow) -> Cell:
        parameter = row.outcome.parameter if row.outcome else row.parameter
        if parameter is None:
            return Cell(text=words(row.group))
        unused = "" if parameter.in_use else QCoreApplication.translate("Parameters", "not in use yet")
        if row.outcome is not None and parameter.selector is not None:
            return Cell(text=self._say.selector(row.outcome), indent=24)
        return Cell(text=self._say.names.parameter(parameter), secondary=unused, indent=8)

    def _whole_name(self, row: DecisionRow) -> str:
        return self._say.parameter(row.outcome) if row.outcome else ""

    def _value(self, row: DecisionRow) -> Cell:
        return Cell(text=self._say.value(row.outcome), bold=True) if row.outcome else Cell()

    def _means(self, row: DecisionRow) -> Cell:
        return Cell(text=self._say.meaning(row.outcome), colour="text2") if row.outcome else Cell()

    def _whose(self, row: DecisionRow) -> str:
        return self._say.whose(row.outcome) if row.outcome else ""

    def _why_whose(self, row: DecisionRow) -> str:
        return self._say.why_whose(row.outcome) if row.outcome else ""

    def _governing(self, row: DecisionRow) -> str:
        return self._say.governing(row.outcome) if row.outcome else ""

    def _rules(self, row: DecisionRow) -> Cell:
        return Cell(text=str(row.outcome.matching), colour="text2") if row.outcome else Cell()


def _matching(row: DecisionRow) -> int | None:
    return row.outcome.matching if row.outcome else None
