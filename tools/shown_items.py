"""The windows of items and titles, as pictures are taken of them; see tools/shown.py."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QTabWidget, QWidget
from sqlalchemy import select

from app.models.copy import Copy
from app.models.loan import Loan
from app.windows.common.table_view import TableView

if TYPE_CHECKING:
    from tools.stage import Stage


def items_found(stage: Stage) -> QWidget:
    """Search for what many titles have in their names."""
    window = stage.open("items.search")
    stage.find(QLineEdit, "item_search", window).setText("lag")
    stage.wait_for(stage.find(TableView, "copy_list", window).current_row)
    return stage.main


def new_title(stage: Stage) -> QWidget:
    """Open the dialog that registers a title with its first copy."""
    stage.press("new_title", stage.open("items.search"))
    return stage.dialog()


def copy_edited(stage: Stage) -> QWidget:
    """Edit a copy in its box."""
    stage.press("section_copy_edit", stage.open("items.details", stage.copy_id()))
    return stage.main


def copy_page(place: int) -> Callable[[Stage], QWidget]:
    """Return how to open a copy and go to a tab."""

    def open_it(stage: Stage) -> QWidget:
        window = stage.open("items.details", stage.copy_id())
        stage.find(QTabWidget, "copy_tabs", window).setCurrentIndex(place)
        return stage.main

    return open_it


def withdraw_question(stage: Stage) -> QWidget:
    """Ask whether a copy on the shelf shall be withdrawn."""
    lent = select(Loan.id).where(Loan.copy_id == Copy.id, Loan.returned_at.is_(None)).exists()
    with stage.client.database.reading() as session:
        free = session.scalar(select(Copy.id).where(~lent).order_by(Copy.id).limit(1))
    stage.press("withdraw_copy", stage.open("items.details", free))
    return stage.dialog()
