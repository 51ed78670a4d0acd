"""The columns of findings, and what the kinds of findings are called."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.check.finding import Finding, FindingKind
from app.windows.common.marking import QT_TRANSLATE_NOOP
from app.windows.common.row_table_model import Cell, Column
from app.windows.common.rules.names import Names
from app.windows.common.words import say

_KINDS: Mapping[FindingKind, str] = {
    FindingKind.SHADOWED: QT_TRANSLATE_NOOP("RuleCheck", "Never governs"),
    FindingKind.NO_BASE: QT_TRANSLATE_NOOP("RuleCheck", "Base rule missing"),
    FindingKind.COORDINATION: QT_TRANSLATE_NOOP("RuleCheck", "Contradiction"),
    FindingKind.DATE_PASSED: QT_TRANSLATE_NOOP("RuleCheck", "Date passed"),
    FindingKind.NEEDLESS: QT_TRANSLATE_NOOP("RuleCheck", "Needless"),
}


def finding_key(finding: Finding) -> Hashable:
    """Return what tells findings apart from one check to the next."""
    return finding.kind, finding.parameter, finding.selector, finding.organisation_id, finding.rule.id if finding.rule else None, finding.sentence.template


class FindingColumns:
    """Makes the columns; `names` say what rules are about."""

    def __init__(self, names: Names | None) -> None:
        self._names = names

    def columns(self) -> tuple[Column[Finding], ...]:
        """Return the columns from left to right."""
        return (
            Column(key="kind", header=self.tr("Finding"), cell=_kind, required=True),
            Column(key="parameter", header=self.tr("Parameter"), cell=self._parameter, gives=True),
            Column(key="organisation", header=self.tr("Organisation"), cell=self._organisation, gives=True),
            Column(key="rule", header=self.tr("Rule"), cell=_number, sort=_rule_id, export=_rule_id, right=True),
            Column(key="sentence", header=self.tr("What is wrong"), cell=_sentence, tip=_sentence, width="stretch"),
        )

    @staticmethod
    def tr(text: str) -> str:
        """Translate a heading."""
        return QCoreApplication.translate("FindingColumns", text)

    def _parameter(self, finding: Finding) -> str:
        parameter = catalogue()[finding.parameter]
        return self._names.parameter(parameter) if self._names else parameter.name()

    def _organisation(self, finding: Finding) -> str:
        return self._names.organisation(finding.organisation_id) if self._names else ""


def _kind(finding: Finding) -> Cell:
    return Cell(text=QCoreApplication.translate("RuleCheck", _KINDS[finding.kind]), bold=True)


def _rule_id(finding: Finding) -> int:
    return (finding.rule.id or 0) if finding.rule else 0


def _number(finding: Finding) -> str:
    return str(finding.rule.id) if finding.rule else ""


def _sentence(finding: Finding) -> str:
    return say(finding.sentence)
