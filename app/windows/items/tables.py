"""The columns of titles found, of the copies of a title, and of a queue."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.search import hits
from app.queries.copies import CopyRow, QueueRow
from app.queries.titles import TitleRow
from app.windows.common.formats import date_text, number_text
from app.windows.common.row_table_model import Cell, Column, RowKind
from app.windows.items.texts import STATES, badge_of, due_text, label_of, word


def row_key(row: TitleRow | CopyRow | QueueRow) -> int:
    """Tell rows apart."""
    return row.id


def copy_kind(row: CopyRow) -> RowKind:
    """Copies removed elsewhere are dim."""
    return RowKind.DIM if row.hidden else RowKind.NORMAL


class TitleColumns:
    """The columns of titles, for the words that the search asked for."""

    def __init__(self, reading: Sequence[str] = ()) -> None:
        self._reading = list(reading)

    def columns(self) -> tuple[Column[TitleRow], ...]:
        """Return the columns from left to right."""
        return (
            Column(key="title", header=label_of("title"), cell=self._title, width="stretch", required=True),
            Column(key="author", header=label_of("author"), cell=self._author),
            Column(key="published", header=label_of("published"), cell=_published),
            Column(key="media", header=label_of("media_type_id"), cell=_media),
            Column(key="isbn", header=label_of("isbn"), cell=_isbn, hidden=True),
            Column(key="copies", header=QCoreApplication.translate("Items", "Copies"), cell=_copies, sort=_copy_count, export=_copy_count, right=True),
            Column(key="free", header=QCoreApplication.translate("Items", "On the shelf"), cell=_free, sort=_free_count, export=_free_count, right=True),
            Column(key="waiting", header=QCoreApplication.translate("Items", "Waiting"), cell=_waiting, sort=_waiting_count, export=_waiting_count, right=True),
        )

    def _title(self, row: TitleRow) -> Cell:
        return Cell(text=row.title, secondary=row.remainder, bold=True, hits=hits(row.title, self._reading))

    def _author(self, row: TitleRow) -> Cell:
        return Cell(text=row.author, hits=hits(row.author, self._reading))


class CopyColumns:
    """The columns of copies; `local` brings instants into the library's zone."""

    def __init__(self, local: Callable[[datetime], datetime], reading: Sequence[str] = ()) -> None:
        self._local, self._reading = local, list(reading)

    def columns(self) -> tuple[Column[CopyRow], ...]:
        """Return the columns from left to right."""
        return (
            Column(key="barcode", header=label_of("barcode"), cell=self._barcode, width=116, required=True),
            Column(key="owner", header=label_of("owner_id"), cell=_owner, width="stretch"),
            Column(key="department", header=label_of("department_id"), cell=_department),
            Column(key="placement", header=label_of("placement_id"), cell=_placement),
            Column(key="shelf", header=label_of("shelf"), cell=self._shelf),
            Column(key="media", header=label_of("media_type_id"), cell=_media_type),
            Column(key="circulation", header=label_of("circulation_category_id"), cell=_circulation, hidden=True),
            Column(key="status", header=QCoreApplication.translate("Items", "Status"), cell=_status),
            Column(key="due", header=QCoreApplication.translate("Items", "Due date"), cell=self._due, sort=_due_day, export=_due_day),
        )

    def _barcode(self, row: CopyRow) -> Cell:
        return Cell(text=row.barcode, hits=hits(row.barcode, self._reading))

    def _shelf(self, row: CopyRow) -> Cell:
        return Cell(text=row.shelf, hits=hits(row.shelf, self._reading))

    def _due(self, row: CopyRow) -> str:
        return due_text(row.due_date, self._local(row.due_at) if row.due_at else None, is_open=row.is_open) if row.due_date else ""


class QueueColumns:
    """The columns of a queue; names of patrons only where they may be seen."""

    def __init__(self, local: Callable[[datetime], datetime], *, with_names: bool) -> None:
        self._local, self._with_names = local, with_names

    def columns(self) -> tuple[Column[QueueRow], ...]:
        """Return the columns from left to right."""
        return (
            Column(key="place", header=QCoreApplication.translate("Items", "Place"), cell=_place, sort=_place_number, export=_place_number, right=True),
            Column(key="patron", header=QCoreApplication.translate("Items", "Patron"), cell=self._patron, width="stretch", required=True),
            Column(key="pickup", header=QCoreApplication.translate("Items", "Pickup unit"), cell=_pickup),
            Column(key="made", header=QCoreApplication.translate("Items", "Reserved on"), cell=self._made, sort=_made_at, width=94),
            Column(key="what", header=QCoreApplication.translate("Items", "Reserved"), cell=_what),
            Column(key="state", header=QCoreApplication.translate("Items", "State"), cell=_state),
        )

    def _patron(self, row: QueueRow) -> Cell:
        return Cell(text=row.patron, bold=True) if self._with_names else Cell(text="–", colour="text3")

    def _made(self, row: QueueRow) -> str:
        return date_text(self._local(row.made_at).date())


def _published(row: TitleRow) -> Cell:
    return Cell(text=row.published, colour="text2")


def _media(row: TitleRow) -> str:
    return ", ".join(row.media_types)


def _isbn(row: TitleRow) -> str:
    return row.isbn


def _copies(row: TitleRow) -> str:
    return number_text(row.copies)


def _copy_count(row: TitleRow) -> int:
    return row.copies


def _free(row: TitleRow) -> Cell:
    return Cell(text=number_text(row.free), bold=row.free > 0, colour="ok" if row.free else "text2")


def _free_count(row: TitleRow) -> int:
    return row.free


def _waiting(row: TitleRow) -> Cell:
    return Cell(text=number_text(row.waiting) if row.waiting else "", colour="warn")


def _waiting_count(row: TitleRow) -> int:
    return row.waiting


def _owner(row: CopyRow) -> str:
    return row.owner


def _department(row: CopyRow) -> str:
    return row.department


def _placement(row: CopyRow) -> str:
    return row.placement


def _media_type(row: CopyRow) -> str:
    return row.media_type


def _circulation(row: CopyRow) -> str:
    return row.circulation_category


def _status(row: CopyRow) -> Cell:
    return Cell(badge=badge_of(row))


def _due_day(row: CopyRow) -> str:
    return row.due_date.isoformat() if row.due_date else ""


def _place(row: QueueRow) -> str:
    return number_text(row.place)


def _place_number(row: QueueRow) -> int:
    return row.place


def _pickup(row: QueueRow) -> str:
    return row.pickup


def _made_at(row: QueueRow) -> float:
    return row.made_at.timestamp()


def _what(row: QueueRow) -> str:
    return QCoreApplication.translate("Items", "this copy") if row.this_copy else QCoreApplication.translate("Items", "the title")


def _state(row: QueueRow) -> str:
    if row.state == "trapped" and row.pickup_until:
        return QCoreApplication.translate("Items", "to collect by {day}").format(day=date_text(row.pickup_until))
    return word(STATES, row.state)
