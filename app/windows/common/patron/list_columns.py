"""The columns of the list of patrons found."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.search import hits
from app.queries.patron_rows import PatronRow
from app.windows.common.formats import amount_text, date_text
from app.windows.common.frame import FrameKind
from app.windows.common.patron.frames import frame_of_row
from app.windows.common.patron.texts import CODES, currency_sign, word
from app.windows.common.row_table_model import Cell, Column, RowKind
from app.windows.common.words import entry_word


class PatronColumns:
    """The columns, for a currency and the words that the search asked for."""

    def __init__(self, currency: str = "", reading: Sequence[str] = ()) -> None:
        self._currency, self._reading = currency, list(reading)

    def columns(self) -> tuple[Column[PatronRow], ...]:
        """Return the columns from left to right."""
        sign = currency_sign(self._currency)
        balance = self.tr("Balance")
        return (
            Column(key="name", header=self.tr("Name"), cell=self._name, width="stretch", required=True),
            Column(key="born", header=self.tr("Born"), cell=_born, width=94, export=_birth_date),
            Column(key="card", header=self.tr("Card"), cell=self._card, width=118),
            Column(key="category", header=self.tr("Category"), cell=_category, gives=True),
            Column(key="unit", header=self.tr("Home unit"), cell=_unit, gives=True),
            Column(key="contact", header=self.tr("Contact"), cell=self._contact),
            Column(key="balance", header=f"{balance}, {sign}" if sign else balance, cell=_balance, sort=_balance_value, right=True, width=92),
            Column(key="frame", header=self.tr("Frame"), cell=self._frame),
        )

    @staticmethod
    def tr(text: str) -> str:
        """Translate a heading."""
        return QCoreApplication.translate("PatronColumns", text)

    def _name(self, row: PatronRow) -> Cell:
        return Cell(text=row.name, hits=hits(row.name, self._reading), colour="text2" if row.hidden else "")

    def _card(self, row: PatronRow) -> Cell:
        return Cell(text=row.card, hits=hits(row.card, self._reading))

    def _contact(self, row: PatronRow) -> Cell:
        if row.reach is None:
            return Cell()
        if row.reach.kind == "invalid":
            text = self.tr("invalid: {kind}").format(kind=word(CODES, row.reach.text).lower())
            return Cell(text=text, icon="mail-x", icon_colour="danger", colour="text2")
        if row.reach.kind == "guardian":
            return Cell(text=self.tr("guardian: {name}").format(name=row.reach.text), colour="text2")
        return Cell(text=row.reach.text, hits=hits(row.reach.text, self._reading), colour="text2")

    def _frame(self, row: PatronRow) -> Cell:
        frame = frame_of_row(row, self._currency)
        if frame.kind is FrameKind.NONE:
            return Cell()
        return Cell(text=frame.word, icon=frame.icon_name, icon_colour="text" if frame.kind is FrameKind.INACTIVE else frame.token)


def row_key(row: PatronRow) -> int:
    """Tell rows apart."""
    return row.id


def row_kind(row: PatronRow) -> RowKind:
    """Accounts deleted elsewhere are dim."""
    return RowKind.DIM if row.hidden else RowKind.NORMAL


def _born(row: PatronRow) -> str:
    return date_text(row.birth_date)


def _birth_date(row: PatronRow) -> date | None:
    return row.birth_date


def _category(row: PatronRow) -> str:
    return entry_word(row.category)


def _unit(row: PatronRow) -> str:
    return row.home_unit


def _balance(row: PatronRow) -> Cell:
    return Cell(text=amount_text(row.balance), bold=row.balance > 0, colour="" if row.balance else "text2")


def _balance_value(row: PatronRow) -> int:
    return row.balance
