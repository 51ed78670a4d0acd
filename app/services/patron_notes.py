"""Notes to the patron: added, with whether the patron sees them, and deleted (E12). The log keeps that a note was, not its text."""

from __future__ import annotations

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.messages import checked_text
from app.domain.permissions import require
from app.domain.refusals import NotFound
from app.domain.text import mark
from app.models.message import Note
from app.services.patron_access import get_own_patron

MAY_CREATE, MAY_REMOVE = "notes.create", "notes.remove"


def add_note(work: UnitOfWork, patron_id: int, text: str, *, visible: bool = False) -> int:
    """Write a note, and return its id. Raises NotPermitted, NotFound, Invalid (its field is text)."""
    with work:
        patron = get_own_patron(work, patron_id, MAY_CREATE)
        note = Note(
            organisation_id=patron.organisation_id, patron_id=patron.id, title="", text=checked_text(text), visible=visible, created_at=work.now(),
            created_by=work.actor.login,
        )  # fmt: skip
        work.session.add(note)
        work.session.flush()
        _note(work, note, "add", after={"visible": visible})
        work.commit()
        return note.id


def remove_note(work: UnitOfWork, note_id: int) -> Changes:
    """Delete a note to a patron. Raises NotPermitted, NotFound."""
    with work:
        require(work.actor, MAY_REMOVE)
        note = work.session.get(Note, note_id)
        if note is None or note.patron_id is None:
            raise NotFound(mark("The note is not there any more."))
        get_own_patron(work, note.patron_id, MAY_REMOVE)
        _note(work, note, "remove", before={"visible": note.visible})
        work.session.delete(note)
        return work.commit()


def _note(work: UnitOfWork, note: Note, what: str, before: dict[str, bool] | None = None, after: dict[str, bool] | None = None) -> None:
    work.log(
        LogEntry(
            what=what, entity="note", entity_id=note.id, organisation_id=note.organisation_id, patron_id=note.patron_id, before=before, after=after
        )
    )  # fmt: skip
    work.touched("note", note.id)
    work.touched("patron", note.patron_id or 0)
