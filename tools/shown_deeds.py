"""What is done with accounts and comes back: an address out of use, a name that somebody else changed too, many at once; for pictures only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QWidget

from app.domain.many_patrons import Act
from app.domain.patron_edit import SectionDraft
from app.services.patrons import save_section
from app.windows.common.form import NoteField, TextField
from app.windows.patrons.many_dialog import ManyDialog
from tools.shown_found_patrons import many_patrons
from tools.shown_patron import details

if TYPE_CHECKING:
    from tools.stage import Stage


def invalidated(stage: Stage) -> QWidget:
    """Put an address out of use: its section says so, and so does the header."""
    window = details(stage, stage.patron_id(), "4")
    buttons = window.data.findChildren(QAbstractButton)
    found = [button for button in buttons if button.objectName().startswith("invalidate_") and button.isVisible()]
    if found:
        found[0].click()
        stage.press("question_action", stage.dialog())
    return stage.main


def conflict(stage: Stage) -> QWidget:
    """Change a name that somebody else changes meanwhile."""
    window = details(stage, stage.patron_id(), "4")
    stage.press("section_name_edit", window)
    seen = window.data.editor.seen if window.data.editor is not None else {}
    theirs = SectionDraft(patron_id=window.patron_id, section="name", seen=dict(seen), values={**seen, "preferred_name": "Göran", "suffix": "jr"})
    stage.client.runner.change(stage.main, partial(save_section, draft=theirs), None)
    stage.wait()
    stage.find(TextField, "preferred_name", window).set_value("Jöran")
    stage.press("save_section", window)
    return stage.main


def _many(stage: Stage, act: Act) -> ManyDialog:
    dialog = many_patrons(stage)
    assert isinstance(dialog, ManyDialog)
    dialog.fields.act.set_value(act)
    dialog.fields.act.changed.emit()
    stage.wait()
    return dialog


def many_message(stage: Stage) -> QWidget:
    """Write to everybody who owes something."""
    dialog = _many(stage, Act.MESSAGE)
    stage.find(NoteField, "many_text", dialog).set_value("Påminn om skulden vid nästa besök.")
    stage.press("many_preview", dialog)
    return dialog


def many_expiry(stage: Stage) -> QWidget:
    """Give another day of expiry, the day missing."""
    dialog = _many(stage, Act.EXPIRY)
    stage.press("many_preview", dialog)
    return dialog


def many_delete(stage: Stage) -> QWidget:
    """Look at who can't be deleted, and why."""
    dialog = _many(stage, Act.DELETE)
    stage.press("many_preview", dialog)
    return dialog


def many_done(stage: Stage) -> QWidget:
    """Change the category of all of them."""
    dialog = many_patrons(stage)
    stage.press("many_action", dialog)
    return dialog


DEEDS: Mapping[str, Callable[[Stage], QWidget]] = {
    "patrons.details/invalidated": invalidated, "patrons.details/conflict": conflict, "patrons.search/many-message": many_message,
    "patrons.search/many-expiry": many_expiry, "patrons.search/many-delete": many_delete, "patrons.search/many-done": many_done,
}  # fmt: skip
