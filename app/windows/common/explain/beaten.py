"""The table of one decision: the rule that governs, those that it beat in order, and on demand those that do not fit (X1, X14)."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from app.domain.parameters.catalogue import Variable
from app.domain.parameters.outcome import Outcome, Unfit
from app.domain.parameters.precedence import DATE_PASSED
from app.domain.parameters.rule import REGISTERED, Rule
from app.windows.common.explain.words import ExplainWords, Reason, organisation_word
from app.windows.common.formats import date_text
from app.windows.common.row_table_model import Cell, Column, RowKind
from app.windows.common.rules.texts import variable_heading, variable_name

_PERIOD = ("from_date", "to_date")


@dataclass(frozen=True)
class RuleRow:
    """One rule of the decision. `beaten_by` or `unfit` says what is against it; nothing of both: it governs. Without rule: a heading."""

    rule: Rule | None = None
    number: int | None = None
    beaten_by: str = ""
    unfit: Unfit | None = None


def rule_rows(outcome: Outcome | None, say: ExplainWords, with_unfit: bool) -> list[RuleRow]:
    """Return the governing rule, then the beaten ones; below a heading those that do not fit, where they are wanted."""
    if outcome is None:
        return []
    decision = outcome.ruling.decision if outcome.ruling else None

    def number(rule: Rule) -> int | None:
        return say.explained.number(outcome, rule)

    rows = [RuleRow(decision.rule, number(decision.rule))] if decision else []
    rows += [RuleRow(beaten.rule, number(beaten.rule), beaten.decided_by) for beaten in (decision.beaten if decision else ())]
    if with_unfit and outcome.unfit:
        others = [RuleRow(unfit.rule, number(unfit.rule), unfit=unfit) for unfit in outcome.unfit]
        others.sort(key=lambda row: (row.number is None, row.number or 0, row.rule.organisation_id if row.rule else 0))
        rows += [RuleRow(), *others]
    return rows


def rule_key(row: RuleRow) -> Hashable:
    """Return what tells a row apart over a new calculation."""
    return row.rule.id if row.rule else "unfit"


def rule_kind(row: RuleRow) -> RowKind:
    """Return the ground of a row."""
    if row.rule is None:
        return RowKind.GROUP
    if row.unfit is not None:
        return RowKind.DIM
    return RowKind.NORMAL if row.beaten_by else RowKind.UNSAVED


class RuleRowColumns:
    """Makes the columns for one decision: of the variables that its parameter allows those that any rule shown is set for."""

    def __init__(self, outcome: Outcome, say: ExplainWords, rows: Iterable[RuleRow]) -> None:
        self._outcome, self._say, self._names = outcome, say, say.names
        shown = [row.rule.variables for row in rows if row.rule is not None]
        self._set = frozenset(variable for variable in outcome.parameter.variables if any(variables.sets(variable) for variables in shown))
        beaten = outcome.ruling.decision.beaten if outcome.ruling else ()
        self._winning = frozenset(one.decided_by for one in beaten)

    def columns(self) -> list[Column[RuleRow]]:
        """Return the columns from left to right."""
        columns: list[Column[RuleRow]] = [
            Column(key="number", header="", full=QCoreApplication.translate("Parameters", "Row"), cell=self._number, right=True, required=True),
            self._column("organisation", organisation_word(), "", "organisation", self._organisation),
        ]
        for variable in REGISTERED:
            if variable in self._set:
                columns.append(self._column(variable.value, variable_heading(variable), variable_name(variable), variable.value, self._registered(variable)))
        if Variable.SHELF in self._set:
            columns.append(self._column("shelf", variable_heading(Variable.SHELF), "", Variable.SHELF.value, lambda rule: rule.variables.shelf or "*"))
        if Variable.PERIOD in self._set:
            for key, header in zip(_PERIOD, (QCoreApplication.translate("Parameters", "From"), QCoreApplication.translate("Parameters", "To")), strict=True):
                columns.append(self._column(key, header, "", Variable.PERIOD.value, self._day(key)))
        value = self._column("value", QCoreApplication.translate("Parameters", "Value"), "", DATE_PASSED, self._value)
        columns.append(replace(value, right=True, required=True))
        columns.append(
            Column(key="decided", header=QCoreApplication.translate("Parameters", "Decided by"), cell=self._decided, width="stretch", required=True, whole=True)
        )
        columns.append(
            Column(
                key="comment", header="", full=QCoreApplication.translate("Parameters", "Comment"), cell=_comment_icon, tip=_comment, export=_comment, width=26
            )
        )
        return columns

    def span(self, row: RuleRow) -> tuple[int, int] | None:
        """Let the heading reach over the whole table."""
        return (1, len(self.columns()) - 1) if row.rule is None else None

    def reason(self, row: RuleRow) -> Reason | None:
        """Return what is against a rule, None for the one that governs."""
        if row.rule is None:
            return None
        if row.unfit is not None:
            return self._say.unfit(self._outcome, row.unfit)
        return self._say.beaten(self._outcome, row.rule, row.beaten_by) if row.beaten_by else None

    def _column(self, key: str, header: str, full: str, deciding: str, text: Callable[[Rule], str]) -> Column[RuleRow]:
        """Make the column of one variable, its deciding cells tinted: green what won, red what lost, amber what does not fit."""

        def cell(row: RuleRow) -> Cell:
            if row.rule is None:
                return Cell(text=QCoreApplication.translate("Parameters", "Do not fit the situation") if key == "organisation" else "")
            shown = Cell(text=text(row.rule), bold=key == "value" and not row.beaten_by and row.unfit is None)
            if row.unfit is not None:
                return replace(shown, fill="warnsoft", colour="warn", bold=True) if row.unfit.because == deciding else shown
            if row.beaten_by:
                return replace(shown, fill="dangersoft", colour="danger", bold=True) if row.beaten_by == deciding else shown
            won = deciding in self._winning and deciding != DATE_PASSED
            return replace(shown, fill="oksoft", colour="ok", bold=True) if won else shown

        gives = deciding not in (Variable.PERIOD.value, DATE_PASSED)
        return Column(key=key, header=header, full="" if full == header else full, cell=cell, gives=gives)

    def _number(self, row: RuleRow) -> Cell:
        governs = row.rule is not None and not row.beaten_by and row.unfit is None
        return Cell(text=str(row.number) if row.number else "", bold=governs, colour="" if governs else "text2")

    def _organisation(self, rule: Rule) -> str:
        return self._names.organisation(rule.organisation_id)

    def _registered(self, variable: Variable) -> Callable[[Rule], str]:
        place = REGISTERED.index(variable)
        return lambda rule: self._names.of(variable, rule.variables.ids[place])

    def _day(self, key: str) -> Callable[[Rule], str]:
        return lambda rule: date_text(getattr(rule.variables, key)) or "*"

    def _value(self, rule: Rule) -> str:
        return self._names.value(self._outcome.parameter, rule)

    def _decided(self, row: RuleRow) -> Cell:
        if row.rule is None:
            return Cell()
        reason = self.reason(row)
        if reason is None:
            return Cell(text=QCoreApplication.translate("Parameters", "governs"), icon="circle-check", icon_colour="ok", colour="ok", bold=True)
        icon, tint = ("x", "danger") if row.beaten_by else ("circle-minus", "warn")
        return Cell(text=f"{reason.variable}:", secondary=reason.how, icon=icon, icon_colour=tint, colour="text", bold=True)


def _comment(row: RuleRow) -> str:
    return row.rule.comment if row.rule else ""


def _comment_icon(row: RuleRow) -> Cell:
    return Cell(icon="message-square", icon_colour="text2", said=_comment(row)) if _comment(row) else Cell()
