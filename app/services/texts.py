"""The texts of notices: changed by a library, and put back to the delivered ones (Common registers, 9-Texts).

`put_text` works inside an open unit of work and commits nothing; the others are one change each.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.organisation import Kind, Tree
from app.domain.permissions import require
from app.domain.placeholders import stored_text
from app.domain.refusals import AlreadyExists, Conflict, Invalid, NotFound, NotPermitted
from app.domain.standard_texts import check_notice_text, check_place
from app.domain.text import mark
from app.domain.texts import NoticeText, TextKey
from app.domain.unit_history import PUT_BACK, SO_ALREADY
from app.models.register import Language
from app.models.text import StandardText
from app.queries.organisation import load_tree
from app.queries.text_history import list_text_history

PERMISSION = "common.change"
PUT_BACK_PERMISSION = "history.put-back"


@dataclass(frozen=True, slots=True)
class TextDraft:
    """A text to be kept (None: the library's own is removed, and the one above holds), and what was seen of its own (None: none)."""

    key: TextKey
    seen: NoticeText | None
    wanted: NoticeText | None


def save_texts(work: UnitOfWork, drafts: Iterable[TextDraft]) -> Changes:
    """Keep several texts, all or none. Needs common.change; Conflict where one is another than was seen, Invalid naming the field."""
    require(work.actor, PERMISSION)
    with work:
        tree = load_tree(work.session)
        for draft in drafts:
            put_text(work, tree, draft.key, draft.wanted, seen=draft.seen, checks_seen=True)
        return work.commit()


def put_text(work: UnitOfWork, tree: Tree, key: TextKey, wanted: NoticeText | None, *, seen: NoticeText | None = None, checks_seen: bool = False) -> bool:
    """Write a text of a library (None: remove its own); return whether anything changed."""
    _require_at(work, tree, key.organisation_id)
    check_place(key.kind, key.channel)
    if wanted is not None:
        wanted = NoticeText(stored_text(wanted.subject), stored_text(wanted.text))
        check_notice_text(key.kind, key.channel, wanted)
        if work.session.scalar(select(Language.id).where(Language.code == key.language)) is None:
            raise NotFound(mark("There is no entry with the code {code}."), code=key.language)
    row = _find(work, key)
    was = None if row is None else NoticeText(row.subject, row.text)
    if checks_seen and was != seen:
        raise Conflict(seen=seen, mine=wanted, theirs=was)
    if was == wanted:
        return False
    if row is None:
        row = StandardText(organisation_id=key.organisation_id, kind=key.kind, channel=key.channel, language=key.language)
        work.session.add(row)
    if wanted is None:
        work.session.delete(row)
    else:
        row.subject, row.text = wanted.subject, wanted.text
    work.session.flush()
    _note(work, key, row.id, was, wanted)
    return True


def _require_at(work: UnitOfWork, tree: Tree, organisation_id: int) -> None:
    """Refuse who may not change the texts of a library, and where there are none."""
    require(work.actor, PERMISSION)
    node = tree[organisation_id]
    if node.kind not in {Kind.ROOT, Kind.ACCOUNT}:
        raise Invalid("organisation", mark("{organisation} is no account organisation; texts belong to one, or to all."), organisation=node.name)
    if node.kind is Kind.ACCOUNT and organisation_id not in work.actor.held[PERMISSION]:
        raise NotPermitted(PERMISSION)


def _find(work: UnitOfWork, key: TextKey) -> StandardText | None:
    table = StandardText
    return work.session.scalars(
        select(table).where(
            table.organisation_id == key.organisation_id, table.kind == key.kind, table.channel == key.channel, table.language == key.language
        )
    ).one_or_none()  # fmt: skip


def _note(work: UnitOfWork, key: TextKey, row_id: int, was: NoticeText | None, wanted: NoticeText | None) -> None:
    """Log what became of a text; both sides name the text, for the row may be gone."""
    which = {"kind": key.kind, "channel": key.channel, "language": key.language}
    sides = [None if side is None else which | {"subject": side.subject, "text": side.text} for side in (was, wanted)]
    what = "add" if was is None else "remove" if wanted is None else "change"
    work.log(
        LogEntry(what=what, entity="standard_text", entity_id=row_id, organisation_id=key.organisation_id, before=sides[0], after=sides[1])
    )  # fmt: skip
    work.touched("standard_text", row_id)


def put_back_text(work: UnitOfWork, entry_id: str) -> TextKey:
    """Make a text what it was before an entry of its history; return which.

    Needs history.put-back and common.change. NotFound where there is no such entry, AlreadyExists where it is so already.
    """
    with work:
        require(work.actor, PUT_BACK_PERMISSION)
        work.comment = PUT_BACK
        entry = next(iter(list_text_history(work.session, work.actor, entry_id=entry_id)), None)
        if entry is None:
            raise NotFound(mark("There is no entry {id} in the history of texts."), id=entry_id)
        if not put_text(work, load_tree(work.session), entry.key, entry.was):
            raise AlreadyExists(SO_ALREADY)
        work.commit()
        return entry.key
