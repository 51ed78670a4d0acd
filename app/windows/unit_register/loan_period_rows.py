"""The tables of the tab Loan periods: which rules concern a unit and a category, and how they are shown."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.parameters.catalogue import Parameter, catalogue
from app.domain.parameters.draft import RuleDraft, State
from app.domain.parameters.rule import Rule, combination
from app.queries.loan_periods import PARAMETERS, LoanPeriods
from app.queries.rule_listing import ListRow
from app.windows.common.formats import date_text
from app.windows.common.row_table_model import Cell, Column
from app.windows.common.rules.listing import arrange
from app.windows.common.rules.names import Names
from app.windows.common.rules.table_model import row_key

FIXED = "loan-period"
"""The parameter whose rules may say a day instead of a period."""


def parameter_of(rule: Rule) -> Parameter:
    """Return the parameter of a rule."""
    return catalogue()[rule.parameter]


def rows_of(periods: LoanPeriods, draft: RuleDraft, names: Names, parameter: str) -> Sequence[ListRow]:
    """Return the rows of one parameter, with the draft laid over them, as Circulation parameters numbers them."""
    return arrange(periods.listings[parameter], draft, names)


def concerned(periods: LoanPeriods, draft: RuleDraft, names: Names, category_id: int | None, *, fixed: bool) -> list[ListRow]:
    """Return the rules that concern the unit and a category, parameter after parameter; `fixed`: those with a fixed date only."""
    found = []
    for key in (FIXED,) if fixed else PARAMETERS:
        for row in rows_of(periods, draft, names, key):
            rule = row.rule
            if rule is not None and rule.variables.patron_category_id in (None, category_id) and not (fixed and rule.value.fixed_day is None):
                found.append(row)
    return found


def key_again(rows: Sequence[ListRow], rule: Rule | None) -> Hashable | None:
    """Return the key of the row of a rule, also under the number that saving gave it; None where it is not there."""
    if rule is None:
        return None
    same = (row for row in rows if row.rule is not None and (row.rule.id == rule.id or combination(row.rule) == combination(rule)))
    return next((row_key(row) for row in same), None)


class LoanPeriodColumns:
    """Makes the columns of both tables."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def all_rules(self) -> list[Column[ListRow]]:
        """Return the columns of the rules of all parameters."""
        parameter = Column[ListRow](key="parameter", header=QCoreApplication.translate("LoanPeriods", "Parameter"), cell=self._parameter, required=True)
        return [parameter, *self._case(), self._value(QCoreApplication.translate("Parameters", "Value")), self._comment()]

    def fixed(self) -> list[Column[ListRow]]:
        """Return the columns of the loans with a fixed date."""
        return [*self._case(), self._value(QCoreApplication.translate("LoanPeriods", "Return date")), self._comment()]

    def _case(self) -> list[Column[ListRow]]:
        return [
            Column(key="organisation", header=QCoreApplication.translate("Parameters", "Organisation"), cell=self._organisation, required=True),
            Column(key="case", header=QCoreApplication.translate("LoanPeriods", "Holds for"), cell=self._case_cell, width="stretch"),
            Column(key="from_date", header=QCoreApplication.translate("Parameters", "From"), cell=_from, sort=_from_day),
            Column(key="to_date", header=QCoreApplication.translate("Parameters", "To"), cell=_to, sort=_to_day),
        ]

    def _value(self, header: str) -> Column[ListRow]:
        return Column(key="value", header=header, cell=self._value_cell, right=True, required=True)

    def _comment(self) -> Column[ListRow]:
        return Column(key="comment", header=QCoreApplication.translate("Parameters", "Comment"), cell=_comment)

    def _parameter(self, row: ListRow) -> str:
        return self._names.parameter(parameter_of(row.rule)) if row.rule else ""

    def _organisation(self, row: ListRow) -> Cell:
        rule = row.rule
        return Cell(text=self._names.organisation(rule.organisation_id), icon="lock" if rule.protected else "") if rule else Cell()

    def _case_cell(self, row: ListRow) -> str:
        return self._names.case_words(row.rule) if row.rule else ""

    def _value_cell(self, row: ListRow) -> Cell:
        rule, drafted = row.rule, row.draft_row
        if rule is None or drafted is None:
            return Cell()
        text, icon = self._names.value(parameter_of(rule), rule), "calendar" if rule.value.fixed_day else ""
        if row.state is State.ADDED:
            return Cell(text=text, bold=True, icon=icon, prefix=QCoreApplication.translate("Parameters", "new"))
        if row.state is State.CONFLICT:
            return Cell(text=text, bold=True, icon="triangle-alert", prefix=QCoreApplication.translate("Parameters", "conflict"))
        old = self._names.value(parameter_of(rule), drafted.stored) if drafted.stored is not None and row.state is State.CHANGED else ""
        return Cell(text=text, bold=not rule.protected, icon=icon, old=old if old != text else "")


def _from(row: ListRow) -> str:
    return date_text(row.rule.variables.from_date) if row.rule else ""


def _from_day(row: ListRow) -> object:
    return row.rule.variables.from_date if row.rule else None


def _to(row: ListRow) -> str:
    return date_text(row.rule.variables.to_date) if row.rule else ""


def _to_day(row: ListRow) -> object:
    return row.rule.variables.to_date if row.rule else None


def _comment(row: ListRow) -> str:
    return row.rule.comment if row.rule else ""
