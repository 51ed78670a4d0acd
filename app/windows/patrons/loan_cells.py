"""Cells and sort keys of loans that the tab Loans and the loan history share."""

from __future__ import annotations

from datetime import date

from app.queries.patron_loans import LoanRow
from app.windows.common.formats import number_text
from app.windows.common.row_table_model import Cell


def title(row: LoanRow) -> Cell:
    """Return the title with its author and what it is: a column of that would take the room of the titles."""
    return Cell(text=row.title, secondary=" · ".join(filter(None, (row.author, row.media_type))), bold=True)


def barcode(row: LoanRow) -> Cell:
    """Return the barcode."""
    return Cell(text=row.barcode, colour="text2")


def media_type(row: LoanRow) -> str:
    """Return the media type."""
    return row.media_type


def point(row: LoanRow) -> str:
    """Return where it was lent."""
    return row.point


def lent_at(row: LoanRow) -> float:
    """Return when it was lent, to sort by."""
    return row.lent_at.timestamp()


def due_day(row: LoanRow) -> date:
    """Return the due date, to sort by and to export."""
    return row.due_date


def days_late(row: LoanRow) -> int:
    """Return the days late, to sort by."""
    return row.days_late


def renewals(row: LoanRow) -> str:
    """Return how often it was renewed."""
    return number_text(row.renewals)


def renewal_count(row: LoanRow) -> int:
    """Return how often it was renewed, to sort by."""
    return row.renewals
