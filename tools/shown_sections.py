"""The sections of Patron data while they are edited, and what else is seen of an account now and then; for pictures only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QWidget
from sqlalchemy import select

from app.models.patron import Patron
from app.windows.common.form import ChoiceField
from app.windows.patrons.section_view import COLUMNS
from tools.shown_patron import details

if TYPE_CHECKING:
    from tools.stage import Stage


def edited(stage: Stage, section: str) -> QWidget:
    """Take the pen of a section."""
    stage.press(f"section_{section}_edit", details(stage, stage.patron_id(), "4"))
    return stage.main


def unblock(stage: Stage) -> QWidget:
    """Lift the block of somebody who is blocked."""
    stage.press("block_patron", details(stage, stage.blocked_patron_id(), "4"))
    return stage.dialog()


def archived(stage: Stage) -> QWidget:
    """Show the archive of messages."""
    stage.press("show_archived", details(stage, stage.patron_id(), "5"))
    return stage.main


def block_message(stage: Stage) -> QWidget:
    """Write a message that blocks; what it leads to is told."""
    stage.press("apply_message", details(stage, stage.patron_id(), "5"))
    dialog = stage.dialog()
    kind = stage.find(ChoiceField, "message_type", dialog)
    kind.set_value("block")
    kind.changed.emit()
    stage.press("message_apply", dialog)
    return dialog


def legend(stage: Stage) -> QWidget:
    """Open the legend of the frames."""
    window = details(stage, stage.patron_id(), "1")
    stage.find(QAbstractButton, "legend_button", window).click()
    stage.wait()
    return stage.find(QWidget, "frame_legend", window)


def inactive(stage: Stage) -> QWidget:
    """Open an account that was taken out of use."""
    with stage.client.database.writing() as session:
        patron = session.scalars(select(Patron).order_by(Patron.id.desc()).limit(1)).one()
        patron.active = False
        session.commit()
        patron_id = patron.id
    details(stage, patron_id, "1")
    return stage.main


SECTIONS: Mapping[str, Callable[[Stage], QWidget]] = {
    **{f"patrons.details/edit-{name}": partial(edited, section=name) for column in COLUMNS for name in column},
    "patrons.details/unblock": unblock, "patrons.details/archived": archived, "patrons.details/block-message": block_message,
    "patrons.details/legend": legend, "patrons.details/inactive": inactive,
}  # fmt: skip
