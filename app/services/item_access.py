"""Which titles and copies somebody may work on: those of their own account organisation, and where their role holds."""

from __future__ import annotations

from app.database.unit_of_work import UnitOfWork
from app.domain.items import ItemKind
from app.domain.permissions import require
from app.domain.refusals import NotFound
from app.domain.text import mark
from app.models.copy import Copy, Title
from app.services.patron_access import reaches

_TABLES: dict[ItemKind, type[Title | Copy]] = {"title": Title, "copy": Copy}
_GONE = {"title": mark("The title is not there any more."), "copy": mark("The copy is not there any more.")}


def get_own_item(work: UnitOfWork, kind: ItemKind, number: int, permission: str) -> Title | Copy:
    """Return a title or a copy, held to the end of the transaction; NotPermitted, or NotFound for what is gone or elsewhere."""
    require(work.actor, permission)
    row: Title | Copy | None = work.session.get(_TABLES[kind], number, with_for_update=True)  # type: ignore[assignment]
    if row is None or not reaches(work, row.organisation_id, permission):
        raise NotFound(_GONE[kind])
    return row


def get_own_title(work: UnitOfWork, title_id: int, permission: str) -> Title:
    """As `get_own_item`, of a title."""
    title = get_own_item(work, "title", title_id, permission)
    assert isinstance(title, Title)
    return title


def get_own_copy(work: UnitOfWork, copy_id: int, permission: str) -> Copy:
    """As `get_own_item`, of a copy."""
    copy = get_own_item(work, "copy", copy_id, permission)
    assert isinstance(copy, Copy)
    return copy
