"""The details of a patron as pictures show them: each tab, the Stop sign, and the dialogs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QTabWidget, QWidget

from app.windows.patrons.details import PatronDetailsWindow

if TYPE_CHECKING:
    from tools.stage import Stage

_TABS = ("loans", "reservations", "debts", "data", "messages", "notices", "history")


def stop_sign(stage: Stage) -> QWidget:
    """Open somebody who is blocked."""
    stage.open("patrons.details", stage.blocked_patron_id())
    return stage.dialog()


def block(stage: Stage) -> QWidget:
    """Block the patron."""
    return _pressed(stage, 3, "block_patron")


def message(stage: Stage) -> QWidget:
    """Write a message."""
    return _pressed(stage, 4, "apply_message")


def notes(stage: Stage) -> QWidget:
    """Look at the notes to the patron."""
    _at(stage, 0).notes_action.trigger()
    return stage.dialog()


def invalidate(stage: Stage) -> QWidget:
    """Put the first address out of use that there is."""
    buttons = _at(stage, 3).data.findChildren(QAbstractButton)
    return _pressed(stage, 3, next(one.objectName() for one in buttons if one.objectName().startswith("invalidate_") and one.isVisible()))


def _pressed(stage: Stage, place: int, name: str) -> QWidget:
    stage.press(name, _at(stage, place))
    return stage.dialog()


def _tab(stage: Stage, place: int) -> QWidget:
    _at(stage, place)
    return stage.main


def _at(stage: Stage, place: int) -> PatronDetailsWindow:
    """Open the patron of whom there is most to be seen, and go to a tab."""
    window = stage.open("patrons.details", stage.patron_id())
    assert isinstance(window, PatronDetailsWindow)
    for dialog in stage.dialogs():
        dialog.close()
    stage.find(QTabWidget, "patron_tabs", window).setCurrentIndex(place)
    stage.wait()
    return window


DETAILS: dict[str, Callable[[Stage], QWidget]] = {
    "stop-sign": stop_sign, **{name: partial(_tab, place=place) for place, name in enumerate(_TABS) if place}, "block": block, "message": message,
    "notes": notes, "invalidate": invalidate,
}  # fmt: skip
"""By name."""
