"""The columns of the window Impact: values that become others, and the loans, patrons and copies that get them (X5)."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.parameters.impact import About, Change
from app.domain.parameters.rule import Rule
from app.queries.impact import Effect
from app.queries.impact_list import Moved
from app.windows.common.formats import date_text, number_text
from app.windows.common.row_table_model import Cell, Column
from app.windows.common.rules.names import Names

Row = Effect | Moved


def impact_key(row: Row) -> Hashable:
    """Return what tells rows apart."""
    change = row.change
    ids = change.question, change.before.id if change.before else None, change.after.id if change.after else None
    return (row.id, *ids) if isinstance(row, Moved) else ids


class ImpactColumns:
    """Makes the columns; `names` say what rules are about."""

    def __init__(self, names: Names) -> None:
        self._names = names

    @staticmethod
    def tr(text: str) -> str:
        """Translate a heading."""
        return QCoreApplication.translate("ImpactColumns", text)

    def of(self, about: About | None) -> tuple[Column[Row], ...]:
        """Return the columns of a list, of the changes without one."""
        if about is None:
            return (*self._changes(stretch=True), self._count(About.LOANS, self.tr("Loans")), self._count(About.PATRONS, self.tr("Patrons")),
                    self._count(About.COPIES, self.tr("Copies")))  # fmt: skip
        loans = about is About.LOANS  # there is less room beside the others: card and place can be chosen
        patron = (_text("patron", self.tr("Patron"), _patron), _text("card", self.tr("Card"), _card, hidden=loans))
        copy = (_text("title", self.tr("Title"), _title, stretch=True), _text("barcode", self.tr("Barcode"), _barcode))
        if about is About.PATRONS:
            return (*patron, self._place(self.tr("Home unit")), *self._changes(stretch=True))
        if about is About.COPIES:
            return (*copy, self._place(self.tr("Owning unit")), *self._changes())
        due = Column[Row](key="due", header=self.tr("Due date"), cell=_due, sort=_due_date, export=_due_date)
        return (*patron, *copy, self._place(self.tr("Lent at"), hidden=True), due, *self._changes())

    def _changes(self, *, stretch: bool = False) -> tuple[Column[Row], ...]:
        return (
            Column(key="parameter", header=self.tr("Parameter"), cell=self._parameter, gives=True),
            Column(key="value", header=self.tr("Value"), cell=self._value, required=True),
            Column(key="before", header=self.tr("Rule before"), cell=self._before, gives=True),
            Column(key="after", header=self.tr("Rule after"), cell=self._after, width="stretch" if stretch else "fit", gives=not stretch),
        )

    def _place(self, header: str, *, hidden: bool = False) -> Column[Row]:
        return Column(key="place", header=header, cell=self._organisation, hidden=hidden)

    @staticmethod
    def _count(about: About, header: str) -> Column[Row]:
        def count(row: Row) -> int:
            return row.counts[about] if isinstance(row, Effect) else 0

        def shown(row: Row) -> str:
            return number_text(count(row))

        return Column(key=about.value, header=header, cell=shown, sort=count, export=count, right=True)

    def _parameter(self, row: Row) -> Cell:
        question = row.change.question
        return Cell(text=self._names.parameter(question.parameter), secondary=self._names.selector(question.parameter, question.selector))

    def _value(self, row: Row) -> Cell:
        return Cell(old=self._said(row.change, row.change.before), text=self._said(row.change, row.change.after), bold=True)

    def _said(self, change: Change, rule: Rule | None) -> str:
        return self._names.value(change.question.parameter, rule) if rule is not None else "–"

    def _before(self, row: Row) -> str:
        return self._rule(row.change.before)

    def _after(self, row: Row) -> str:
        return self._rule(row.change.after)

    def _rule(self, rule: Rule | None) -> str:
        if rule is None:
            return self.tr("none")
        period = self._names.period(rule)
        said = f"{self._names.organisation(rule.organisation_id)}: {self._names.case_words(rule)}"
        return f"{said}, {period}" if period else said

    def _organisation(self, row: Row) -> str:
        return self._names.organisation(row.place_id) if isinstance(row, Moved) and row.place_id is not None else ""


def _text(key: str, header: str, cell: Callable[[Row], str], *, stretch: bool = False, hidden: bool = False) -> Column[Row]:
    return Column(key=key, header=header, cell=cell, width="stretch" if stretch else "fit", hidden=hidden)


def _patron(row: Row) -> str:
    return row.patron if isinstance(row, Moved) else ""


def _card(row: Row) -> str:
    return row.card if isinstance(row, Moved) else ""


def _title(row: Row) -> str:
    return row.title if isinstance(row, Moved) else ""


def _barcode(row: Row) -> str:
    return row.barcode if isinstance(row, Moved) else ""


def _due_date(row: Row) -> date | None:
    return row.due_date if isinstance(row, Moved) else None


def _due(row: Row) -> str:
    due = _due_date(row)
    return date_text(due) if due is not None else ""
