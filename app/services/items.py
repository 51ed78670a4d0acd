"""Registering titles and copies by hand, and changing them (D7)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from app.database.identity import rising_id
from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.items import COPY_FIELDS, FIELDS, TEXTS, TITLE_FIELDS, Fields, ItemDraft, Value, check_fields, require_no_conflict
from app.domain.permissions import require
from app.models.copy import Copy, Title
from app.models.register import StatusCode
from app.services.item_access import get_own_item, get_own_title
from app.services.item_checks import check_copy, check_title
from app.services.title_index import SEARCHED, sort_key
from app.services.title_words import refresh_words

MAY_CREATE, MAY_CHANGE = "items.create", "items.change"
_FOUND_BY = frozenset({*SEARCHED, "barcode", "shelf"})


@dataclass(frozen=True, slots=True)
class Registered:
    """What was registered."""

    title_id: int
    copy_id: int
    changes: Changes


def register_title(work: UnitOfWork, title: Fields, copy: Fields) -> Registered:
    """Register a title with its first copy, both or neither. Raises NotPermitted, Invalid (naming the field) or AlreadyExists."""
    with work:
        require(work.actor, MAY_CREATE)
        values = _whole(TITLE_FIELDS, title)
        check_fields(values, values)
        check_title(values)
        number = f"M{rising_id().hex[:16]}"
        row = Title(organisation_id=work.actor.account_id, number=number, sort_key=sort_key(str(values["title"])), **values)
        work.session.add(row)
        work.session.flush()
        _log(work, "add", row, None, values)
        return _add_copy(work, row, copy)


def register_copy(work: UnitOfWork, title_id: int, copy: Fields) -> Registered:
    """Register another copy of a title. Raises as `register_title`, and NotFound for a title that is gone."""
    with work:
        return _add_copy(work, get_own_title(work, title_id, MAY_CREATE), copy)


def save_item(work: UnitOfWork, draft: ItemDraft) -> Changes:
    """Write the changed fields of a title or a copy, with the search words and the log.

    Raises NotPermitted, NotFound, Invalid, AlreadyExists for another's barcode, or Conflict with what was seen, mine and
    theirs, where somebody else changed the same field meanwhile (X8).
    """
    with work:
        row = get_own_item(work, draft.kind, draft.id, MAY_CHANGE)
        there: Fields = {field: getattr(row, field) for field in FIELDS[draft.kind]}
        require_no_conflict(draft, there)
        changed = {field: value for field, value in draft.changed().items() if value != there.get(field)}
        after = {**there, **changed}
        check_fields(after, changed)
        if isinstance(row, Copy):
            check_copy(work, row.organisation_id, row.id, after, changed)
        else:
            check_title(changed)
        for field, value in changed.items():
            setattr(row, field, value)
        if isinstance(row, Title) and "title" in changed:
            row.sort_key = sort_key(row.title)
        if changed:
            _log(work, "change", row, {field: there[field] for field in changed}, changed)
        if _FOUND_BY & changed.keys():
            refresh_words(work.session, row if isinstance(row, Title) else work.session.get_one(Title, row.title_id))
        return work.commit()


def _add_copy(work: UnitOfWork, title: Title, copy: Fields) -> Registered:
    values = _whole(COPY_FIELDS, copy)
    check_fields(values, values)
    check_copy(work, title.organisation_id, None, values, values)
    available = work.session.scalars(select(StatusCode.id).where(StatusCode.code == "available")).one()
    row = Copy(
        organisation_id=title.organisation_id, title_id=title.id, status_id=available, status_since=work.now(), created=work.today(title.organisation_id),
        **values,
    )  # fmt: skip
    work.session.add(row)
    work.session.flush()
    _log(work, "add", row, None, values)
    refresh_words(work.session, title)
    return Registered(title.id, row.id, work.commit())


def _whole(names: tuple[str, ...], given: Fields) -> dict[str, Value]:
    """Return every field, texts trimmed, those that were not given empty."""
    values = {name: given.get(name, "" if name in TEXTS else None) for name in names}
    return {name: value.strip() if isinstance(value, str) else value for name, value in values.items()}


def _log(work: UnitOfWork, what: str, row: Title | Copy, before: Fields | None, after: Fields) -> None:
    work.log(LogEntry(what=what, entity=row.__tablename__, entity_id=row.id, organisation_id=row.organisation_id, before=before, after=after))
    work.touched(row.__tablename__, row.id)
    if isinstance(row, Copy):
        work.touched("title", row.title_id)  # windows that show the title list its copies
