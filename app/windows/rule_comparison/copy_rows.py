"""What the dialog Copy rules lists: the units with their boxes, and each rule that becomes different at those ticked (X7)."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.rule import Rule
from app.domain.refusals import Refusal
from app.services.rules_copy import CopyPreview, Target
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.row_table_model import Cell, Column, RowKind
from app.windows.common.rules.names import Names
from app.windows.common.words import say


class Becomes(Enum):
    """What becomes of a rule at a unit."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    LEFT_OUT = "left-out"


_WORDS: Mapping[Becomes, tuple[str, str]] = {
    Becomes.ADDED: (QT_TRANSLATE_NOOP("CopyRules", "Added"), "plus"),
    Becomes.CHANGED: (QT_TRANSLATE_NOOP("CopyRules", "Changed"), "pencil"),
    Becomes.REMOVED: (QT_TRANSLATE_NOOP("CopyRules", "Removed"), "trash-2"),
    Becomes.LEFT_OUT: (QT_TRANSLATE_NOOP("CopyRules", "Left out"), "triangle-alert"),
}


@dataclass(frozen=True, slots=True)
class CopyLine:
    """One rule at one unit: as it is there (`old`), as it becomes (`new`), and why it is left out."""

    organisation_id: int
    becomes: Becomes
    old: Rule | None
    new: Rule | None
    reason: Refusal | None = None

    @property
    def rule(self) -> Rule:
        """The rule that it is about."""
        found = self.new or self.old
        assert found is not None
        return found


@dataclass(frozen=True, slots=True)
class TargetLine:
    """One unit: its box, how much becomes different there, or why it can't be copied to."""

    target: Target
    name: str
    indent: int
    ticked: bool


def copy_lines(targets: Collection[Target]) -> list[CopyLine]:
    """Return what becomes different at units, one unit after the other."""
    found: list[CopyLine] = []
    for target in targets:
        place, plan = target.organisation_id, target.plan
        found += (CopyLine(place, Becomes.ADDED, None, rule) for rule in plan.changes.added)
        found += (CopyLine(place, Becomes.CHANGED, change.seen, change.new) for change in plan.changes.changed)
        found += (CopyLine(place, Becomes.REMOVED, rule, None) for rule in plan.changes.removed)
        found += (CopyLine(place, Becomes.LEFT_OUT, None, one.rule, one.reason) for one in plan.left_out)
    return found


def target_lines(preview: CopyPreview, ticked: Collection[int]) -> list[TargetLine]:
    """Return the units in the order of the tree."""
    tree = preview.registers.tree
    least = min((tree[target.organisation_id].depth for target in preview.targets), default=0)
    return [
        TargetLine(target, tree[target.organisation_id].name, 14 * (tree[target.organisation_id].depth - least), target.organisation_id in ticked)
        for target in preview.targets
    ]


def line_key(line: CopyLine) -> Hashable:
    """Tell lines apart."""
    return line.organisation_id, line.becomes, line.rule.parameter, line.rule.selector, line.rule.variables


def line_kind(line: CopyLine) -> RowKind:
    """Show what is left out in amber."""
    return RowKind.MISSING if line.becomes is Becomes.LEFT_OUT else RowKind.NORMAL


def target_key(line: TargetLine) -> Hashable:
    """Tell units apart."""
    return line.target.organisation_id


def target_kind(line: TargetLine) -> RowKind:
    """Show a unit that can't be copied to in grey."""
    return RowKind.NORMAL if line.target.refusal is None else RowKind.DIM


def target_columns() -> tuple[Column[TargetLine], ...]:
    """Return the columns of the units."""
    return (
        Column(key="unit", header=QCoreApplication.translate("CopyRules", "Copy to"), cell=_target, tip=_target_tip, width="stretch", required=True),
        Column(key="changes", header=QCoreApplication.translate("CopyRules", "Differs"), cell=_changes, tip=_target_tip, right=True),
    )


@dataclass(frozen=True)
class LineColumns:
    """Makes the columns of the rules."""

    names: Names

    def columns(self) -> tuple[Column[CopyLine], ...]:
        """Return the columns from left to right."""
        return (
            Column(key="unit", header=QCoreApplication.translate("CopyRules", "Unit"), cell=self._unit, required=True, gives=True),
            Column(key="becomes", header=QCoreApplication.translate("CopyRules", "What"), cell=_becomes, tip=_reason, required=True),
            Column(key="parameter", header=QCoreApplication.translate("CopyRules", "Parameter"), cell=self._parameter, gives=True),
            Column(key="case", header=QCoreApplication.translate("CopyRules", "Set for"), cell=self._case, tip=_reason, width="stretch"),
            Column(key="value", header=QCoreApplication.translate("CopyRules", "Value"), cell=self._value, tip=_reason, right=True),
        )

    def _unit(self, line: CopyLine) -> str:
        return self.names.organisation(line.organisation_id)

    def _parameter(self, line: CopyLine) -> str:
        return self.names.parameter(catalogue()[line.rule.parameter])

    def _case(self, line: CopyLine) -> Cell:
        rule = line.rule
        parts = (self.names.selector(catalogue()[rule.parameter], rule.selector), self.names.case_words(rule), self.names.period(rule))
        return Cell(text=", ".join(part for part in parts if part), secondary=_reason(line))

    def _value(self, line: CopyLine) -> Cell:
        parameter = catalogue()[line.rule.parameter]
        text = self.names.value(parameter, line.rule)
        if line.becomes is Becomes.CHANGED and line.old is not None:
            old = self.names.value(parameter, line.old)
            return Cell(text=text, old=old if old != text else "", secondary="" if old != text else QCoreApplication.translate("CopyRules", "another comment"))
        return Cell(text=text, struck=line.becomes is Becomes.REMOVED)


def _becomes(line: CopyLine) -> Cell:
    text, icon = _WORDS[line.becomes]
    return Cell(text=QCoreApplication.translate("CopyRules", text), icon=icon, icon_colour="text2")


def _reason(line: CopyLine) -> str:
    return say(line.reason) if line.reason is not None else ""


def _target(line: TargetLine) -> Cell:
    if line.target.refusal is not None:
        return Cell(text=line.name, indent=line.indent, icon="lock", said=say(line.target.refusal))
    return Cell(text=line.name, indent=line.indent, checked=line.ticked)


def _target_tip(line: TargetLine) -> str:
    return say(line.target.refusal) if line.target.refusal is not None else ""


def _changes(line: TargetLine) -> Cell:
    count = len(line.target.plan.changes)
    return Cell(text=QCoreApplication.translate("CopyRules", "%n rule(s)", "", count) if count else "–", colour="text2")
