"""The table of rules: green rows on top, then rules in governing order with their unsaved changes, the base rule last (B3, B4)."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import compress, count
from operator import attrgetter

from PySide6.QtCore import QCoreApplication

from app.domain.parameters.catalogue import Parameter, Variable
from app.domain.parameters.draft import State
from app.domain.parameters.rule import REGISTERED, Rule
from app.queries.rule_listing import ListRow
from app.windows.common.formats import date_text
from app.windows.common.row_table_model import Cell, Column, RowKind
from app.windows.common.rules.names import Names
from app.windows.common.rules.texts import SELECTORS, variable_heading, variable_name, words
from app.windows.common.rules.value_words import meaning_words

_KINDS = {
    State.STORED: RowKind.NORMAL,
    State.ADDED: RowKind.UNSAVED,
    State.CHANGED: RowKind.UNSAVED,
    State.REMOVED: RowKind.REMOVED,
    State.CONFLICT: RowKind.MISSING,
}
_EXCEPTIONS = attrgetter("exceptions")


def row_key(row: ListRow) -> Hashable:
    """Return what tells a row apart over a new reading."""
    if isinstance(laid := row.laid, Rule):  # asked of very many
        return "rule", laid.id
    if row.exceptions is not None:
        return "exceptions", row.exceptions.organisation_id
    return "rule", row.rule.id if row.rule else None


def row_kind(row: ListRow) -> RowKind:
    """Return the ground of a row."""
    if row.exceptions is not None:
        return RowKind.EXCEPTION
    if row.state is State.STORED and row.rule is not None and row.rule.protected:
        return RowKind.PROTECTED
    return _KINDS[row.state]


def green_rows(rows: Sequence[ListRow]) -> Iterable[int]:
    """Return the numbers of the green rows, from 0, without a look at each of very many."""
    return compress(count(), map(_EXCEPTIONS, rows))


class RuleColumns:
    """Makes the columns for one parameter: what it can't use has none."""

    def __init__(self, parameter: Parameter, names: Names, with_selector: bool, dated: bool) -> None:
        self._parameter, self._names, self._with_selector, self._dated = parameter, names, with_selector, dated

    def columns(self) -> list[Column[ListRow]]:
        """Return the columns from left to right."""
        variables = [variable for variable in REGISTERED if variable in self._parameter.variables]
        columns = [self._number(), self._organisation()]
        columns += [self._selector()] if self._with_selector else []
        columns += [self._variable(variable) for variable in variables]
        if Variable.SHELF in self._parameter.variables:
            columns.append(self._plain("shelf", variable_heading(Variable.SHELF), _shelf, variable_name(Variable.SHELF)))
        if Variable.PERIOD in self._parameter.variables:
            columns.append(self._day("from_date", QCoreApplication.translate("Parameters", "From")))
            columns.append(self._day("to_date", QCoreApplication.translate("Parameters", "To")))
        return [*columns, self._value(), self._comment()]

    def _number(self) -> Column[ListRow]:
        return Column(
            key="number", header="", full=QCoreApplication.translate("Parameters", "Row"), cell=_number, sort=_number_of, right=True, width=26, required=True
        )

    def _organisation(self) -> Column[ListRow]:
        return Column(
            key="organisation",
            header=QCoreApplication.translate("Parameters", "Organisation"),
            cell=self._organisation_cell,
            width="stretch",
            required=True,
            whole=True,
        )

    def _selector(self) -> Column[ListRow]:
        return Column(key="selector", header=words(SELECTORS[self._parameter.selector or ""]), cell=self._selector_cell, gives=True)

    def _variable(self, variable: Variable) -> Column[ListRow]:
        def cell(row: ListRow) -> str:
            return self._names.of(variable, row.rule.variables.ids[REGISTERED.index(variable)]) if row.rule else ""

        return self._plain(variable.value, variable_heading(variable), cell, variable_name(variable))

    def _plain(self, key: str, header: str, cell: Callable[[ListRow], str | Cell], full: str = "") -> Column[ListRow]:
        return Column(key=key, header=header, cell=cell, full="" if full == header else full, gives=True)

    def _day(self, key: str, header: str) -> Column[ListRow]:
        def day(row: ListRow) -> object:
            return getattr(row.rule.variables, key) if row.rule else None

        def cell(row: ListRow) -> str:
            return date_text(getattr(row.rule.variables, key)) if row.rule else ""

        return Column(key=key, header=header, cell=cell, sort=day, export=day, width=88 if self._dated else "fit")

    def _value(self) -> Column[ListRow]:
        return Column(
            key="value",
            header=QCoreApplication.translate("Parameters", "Value"),
            cell=self._value_cell,
            sort=_value_of,
            tip=self._value_tip,
            right=True,
            required=True,
        )

    def _comment(self) -> Column[ListRow]:
        name = QCoreApplication.translate("Parameters", "Comment")
        return Column(key="comment", header="", full=name, cell=_comment_cell, tip=_comment_of, export=_comment_of, width=26)

    def _organisation_cell(self, row: ListRow) -> Cell:
        if row.exceptions is not None:
            name = self._names.organisation(row.exceptions.organisation_id)
            return Cell(text=f"{name}:", secondary=QCoreApplication.translate("Parameters", "settings of its own"), icon="building-2", bold=True)
        rule = row.rule
        if rule is None:
            return Cell()
        return Cell(text=self._names.organisation(rule.organisation_id), icon="lock" if rule.protected else "")

    def _selector_cell(self, row: ListRow) -> str:
        return self._names.selector(self._parameter, row.rule.selector) if row.rule else ""

    def _value_cell(self, row: ListRow) -> Cell:
        if row.exceptions is not None:
            return Cell(text=QCoreApplication.translate("Parameters", "%n rule(s)", "", row.exceptions.count))
        if row.rule is None or row.draft_row is None:
            return Cell()
        text = self._names.value(self._parameter, row.rule)
        icon = "calendar" if row.rule.value.fixed_day else ""
        if row.state is State.ADDED:
            return Cell(text=text, bold=True, icon=icon, prefix=QCoreApplication.translate("Parameters", "new"))
        if row.state is State.CONFLICT:
            return Cell(text=text, bold=True, icon="triangle-alert", prefix=QCoreApplication.translate("Parameters", "conflict"))
        stored = row.draft_row.stored
        old = self._names.value(self._parameter, stored) if stored and row.state is State.CHANGED else ""
        changed = QCoreApplication.translate("Parameters", "changed") if row.state is State.CHANGED and old == text else ""
        return Cell(text=text, bold=not row.rule.protected, icon=icon, old=old if old != text else "", prefix=changed)

    def _value_tip(self, row: ListRow) -> str:
        return meaning_words(self._parameter, row.rule.value) if row.rule else ""


def _number(row: ListRow) -> Cell:
    return Cell(text=str(row.number), colour="text3")


def _number_of(row: ListRow) -> int:
    return row.number


def _shelf(row: ListRow) -> str:
    return row.rule.variables.shelf or "*" if row.rule else ""


def _value_of(row: ListRow) -> tuple[int, str]:
    value = row.rule.value if row.rule else None
    return (value.number or 0, value.text or "") if value else (-1, "")


def _comment_of(row: ListRow) -> str:
    return row.rule.comment if row.rule else ""


def _comment_cell(row: ListRow) -> Cell:
    if row.exceptions is not None:
        return Cell(icon="chevron-right")
    return Cell(icon="message-square", icon_colour="text2", said=_comment_of(row)) if _comment_of(row) else Cell()
