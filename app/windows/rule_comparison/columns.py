"""What the comparison of two units' rules shows: a line for each case, both values with where they come from, how they differ (X7)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.copying import ComparedRule, Difference
from app.domain.parameters.rule import Rule
from app.queries.rule_comparison import RulesCompared
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.row_table_model import Cell, Column, RowKind
from app.windows.common.rules.names import Names

_HOW: Mapping[Difference, str] = {
    Difference.NONE: "",
    Difference.VALUE: QT_TRANSLATE_NOOP("RuleComparison", "Another value"),
    Difference.ONLY_LEFT: QT_TRANSLATE_NOOP("RuleComparison", "Only left"),
    Difference.ONLY_RIGHT: QT_TRANSLATE_NOOP("RuleComparison", "Only right"),
    Difference.INHERITED: QT_TRANSLATE_NOOP("RuleComparison", "One inherits"),
    Difference.IMPOSSIBLE: QT_TRANSLATE_NOOP("RuleComparison", "Can't be set there"),
}


def difference_word(difference: Difference) -> str:
    """Return how two units differ, nothing where they don't."""
    return QCoreApplication.translate("RuleComparison", _HOW[difference]) if _HOW[difference] else ""


def row_key(row: ComparedRule) -> Hashable:
    """Tell lines apart."""
    return row.case


def row_kind(row: ComparedRule) -> RowKind:
    """Show what differs with a bar."""
    return RowKind.EXCEPTION if row.differs else RowKind.NORMAL


@dataclass(frozen=True)
class CompareColumns:
    """Makes the columns; the units head theirs. `marked`: whether differences stand among lines that are alike."""

    compared: RulesCompared
    names: Names

    def columns(self) -> tuple[Column[ComparedRule], ...]:
        """Return the columns from left to right."""
        left, right = (self.names.organisation(place) for place in (self.compared.left, self.compared.right))
        return (
            Column(
                key="parameter", header=QCoreApplication.translate("RuleComparison", "Parameter"), cell=self._parameter, width=230, required=True, gives=True
            ),
            Column(key="case", header=QCoreApplication.translate("RuleComparison", "Set for"), cell=self._case, tip=self._case, width="stretch", required=True),
            Column(key="left", header=left, cell=self._left, tip=self._left_tip, export=self._left_tip, width=190, required=True),
            Column(key="right", header=right, cell=self._right, tip=self._right_tip, export=self._right_tip, width=190, required=True),
            Column(key="difference", header=QCoreApplication.translate("RuleComparison", "Difference"), cell=_difference, gives=True),
        )

    def _parameter(self, row: ComparedRule) -> str:
        return self.names.parameter(catalogue()[row.rule.parameter])

    def _case(self, row: ComparedRule) -> str:
        rule = row.rule
        parts = (self.names.selector(catalogue()[rule.parameter], rule.selector), self.names.case_words(rule), self.names.period(rule))
        return ", ".join(part for part in parts if part)

    def _left(self, row: ComparedRule) -> Cell:
        return self._side(row.left, self.compared.left)

    def _right(self, row: ComparedRule) -> Cell:
        return self._side(row.right, self.compared.right)

    def _side(self, rule: Rule | None, place: int) -> Cell:
        if rule is None:
            return Cell(text="–", colour="text2", said=QCoreApplication.translate("RuleComparison", "no rule"))
        value = self.names.value(catalogue()[rule.parameter], rule)
        if rule.organisation_id == place:
            return Cell(text=value, icon="building-2", icon_colour="greenbar", bold=True)
        return Cell(text=value, inherited=True, secondary=f"({self.names.organisation(rule.organisation_id)})")

    def _left_tip(self, row: ComparedRule) -> str:
        return self._whole(row.left, self.compared.left)

    def _right_tip(self, row: ComparedRule) -> str:
        return self._whole(row.right, self.compared.right)

    def _whole(self, rule: Rule | None, place: int) -> str:
        if rule is None:
            return QCoreApplication.translate("RuleComparison", "no rule")
        value = self.names.value(catalogue()[rule.parameter], rule)
        if rule.organisation_id == place:
            return value
        text = QCoreApplication.translate("CompareUnits", "{value} (inherited from {unit})")
        return text.format(value=value, unit=self.names.organisation(rule.organisation_id))


def _difference(row: ComparedRule) -> str:
    return difference_word(row.difference)
