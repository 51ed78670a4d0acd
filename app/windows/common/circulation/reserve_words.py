"""What *Reserve* shows of titles and patrons that are found, and what it says when it is done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.background.client import Client
from app.queries.patron_rows import PatronRow
from app.queries.titles import TitleRow
from app.services.desk.reservations import Reserved
from app.windows.common.circulation.words import due_text, fees_text
from app.windows.common.formats import date_text, number_text
from app.windows.common.row_table_model import Cell, Column


def title_columns() -> tuple[Column[TitleRow], ...]:
    """Return the columns of titles that are found."""
    return (
        Column(key="title", header=QCoreApplication.translate("ReserveDialog", "Title"), cell=_title, width="stretch", required=True),
        Column(key="author", header=QCoreApplication.translate("ReserveDialog", "Author"), cell=_author),
        Column(key="published", header=QCoreApplication.translate("ReserveDialog", "Published"), cell=_published),
        Column(key="free", header=QCoreApplication.translate("ReserveDialog", "On the shelf"), cell=_free, right=True),
        Column(key="waiting", header=QCoreApplication.translate("ReserveDialog", "Waiting"), cell=_waiting, right=True),
    )


def patron_columns() -> tuple[Column[PatronRow], ...]:
    """Return the columns of patrons that are found."""
    return (
        Column(key="name", header=QCoreApplication.translate("ReserveDialog", "Name"), cell=_name, width="stretch", required=True),
        Column(key="born", header=QCoreApplication.translate("ReserveDialog", "Born"), cell=_born),
        Column(key="card", header=QCoreApplication.translate("ReserveDialog", "Card"), cell=_card),
        Column(key="unit", header=QCoreApplication.translate("ReserveDialog", "Home unit"), cell=_unit),
    )


def reserved_text(answer: Reserved, client: Client, currency: str) -> str:
    """Say what came of it: the place in the queue, until when it is valid, what it costs, which loan was recalled."""
    place = QCoreApplication.translate("ReserveDialog", "Place {place} in the queue, valid until {day}.")
    parts = [place.format(place=number_text(answer.place), day=date_text(answer.expires))]
    if answer.fees:
        parts.append(QCoreApplication.translate("ReserveDialog", "Fee: {amount}.").format(amount=fees_text(answer.fees, currency)))
    if answer.recalled is not None:
        parts.append(QCoreApplication.translate("ReserveDialog", "A loan is due {day} now.").format(day=due_text(answer.recalled, client)))
    return " ".join(parts)


def _title(row: TitleRow) -> Cell:
    return Cell(text=row.title, secondary=row.remainder, bold=True)


def _author(row: TitleRow) -> str:
    return row.author


def _published(row: TitleRow) -> str:
    return row.published


def _free(row: TitleRow) -> str:
    return number_text(row.free)


def _waiting(row: TitleRow) -> str:
    return number_text(row.waiting)


def _name(row: PatronRow) -> Cell:
    return Cell(text=row.name, bold=True)


def _born(row: PatronRow) -> str:
    return date_text(row.birth_date)


def _card(row: PatronRow) -> str:
    return row.card


def _unit(row: PatronRow) -> str:
    return row.home_unit
