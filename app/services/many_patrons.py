"""Many patrons at once (X19): one change, one transaction, one entry of the log for the whole, and each patron's own beside it.

Whoever can't be changed is left out with the reason, and the others are changed; stopping it leaves nothing changed. Deleting takes
long for each account, and nobody else could save anything meanwhile: it is kept a part at a time, and stopping it leaves the rest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select

from app.database.bulk import insert_numbered, update_rows
from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.many_patrons import AT_ONCE, FIELDS, Act, Wish, check_count, gone, left_out, require_act
from app.domain.messages import MessageText, checked
from app.domain.patron_edit import Value
from app.domain.refusals import Invalid, NotFound, Refusal
from app.domain.text import mark, storable
from app.models.message import Message
from app.models.patron import Patron
from app.models.register import PatronCategory
from app.queries.categories import unit_settings
from app.queries.many_patrons import CHUNK, Report
from app.services.age_limits import end_age_limits, renewed
from app.services.patron_deletion import erase_patrons
from app.services.patrons import check_home

DELETED_AT_ONCE = 100
"""So many accounts are deleted in one transaction."""

Seen = Mapping[int, Value]
"""The accounts, each with what the preview showed of it."""
Left = tuple[int, Refusal]


@dataclass(frozen=True, slots=True)
class Done:
    """How many were changed, who was left out and why, and what was changed by it; `rest` were not come to, since it was stopped."""

    count: int
    left_out: tuple[Left, ...]
    changes: Changes
    rest: int = 0


def change_many(work: UnitOfWork, wish: Wish, seen: Seen, report: Report | None = None) -> Done:
    """Carry an act out on the accounts of a preview. `report` is told how far it has come, and may stop it: then nothing is kept.

    Those who are deleted by then stay so. Raises NotPermitted, Invalid (its field is category, home unit, text …; or nobody is left to change).
    """
    if wish.act is Act.DELETE:
        return _delete_many(work, wish, tuple(seen), report)
    with work:
        require_act(work.actor, wish.act)
        check_count(len(seen))
        work.comment = AT_ONCE
        wish = _checked(work, wish)
        carry_out = _send if wish.act is Act.MESSAGE else _change
        ids, left, count = list(seen), [], 0
        for start in range(0, len(ids), CHUNK):
            chunk = ids[start : start + CHUNK]
            others = carry_out(work, wish, chunk, seen)
            left += others
            count += len(chunk) - len(others)
            work.write_log()
            if report is not None:
                report(start + len(chunk), len(ids))
        return _finished(work, wish, count, left)


def _finished(work: UnitOfWork, wish: Wish, count: int, left: Sequence[Left], rest: int = 0) -> Done:
    """Write the entry for the whole, and commit."""
    if not count:
        raise Invalid("patrons", mark("Nobody is left to change: {reason}"), reason=left[0][1])
    after = {"act": wish.act, "value": _told(wish), "count": count, "left_out": len(left)}
    work.log(LogEntry(what="change-many", entity="patron", after=after | ({"rest": rest} if rest else {})))
    work.touched("patron")
    return Done(count, tuple(left), work.commit(), rest)


def _delete_many(work: UnitOfWork, wish: Wish, ids: Sequence[int], report: Report | None) -> Done:
    """Delete a part at a time; whoever is left out stays, and so does the rest once `report` stops it."""
    require_act(work.actor, wish.act)
    check_count(len(ids))
    left: list[Left] = []
    count, end, stopped = 0, 0, None
    for start in range(0, len(ids), DELETED_AT_ONCE):
        chunk = ids[start : start + DELETED_AT_ONCE]
        part = work.another()
        part.comment = AT_ONCE
        with part:
            others = _delete(part, chunk)
            part.commit()
        left, count, end = [*left, *others], count + len(chunk) - len(others), start + len(chunk)
        try:
            if report is not None:
                report(end, len(ids))
        except Refusal as refusal:
            stopped = refusal
            break
    if stopped is not None and not count:
        raise stopped
    with work:
        for kind in ("loan", "debt", "payment", "reservation", "desk_action"):
            work.touched(kind)
        return _finished(work, wish, count, left, len(ids) - end)


def _checked(work: UnitOfWork, wish: Wish) -> Wish:
    value = wish.value
    if wish.act is Act.CATEGORY and work.session.get(PatronCategory, value) is None:
        raise NotFound(mark("The patron category is not there any more."))
    if wish.act is Act.HOME_UNIT:
        check_home(work.session, work.actor.account_id, value if isinstance(value, int) else None)
    if wish.act is Act.MESSAGE:
        asks = unit_settings(work.session, work.actor.account_id).ask_initials
        right = checked(value if isinstance(value, MessageText) else MessageText("", ""), ask_initials=asks)
        return replace(wish, value=MessageText(right.kind, storable(right.text), storable(right.initials)))
    return wish


def _told(wish: Wish) -> object:
    """Return what the log says was given: of a message its kind, for what is removed is removed."""
    return wish.value.kind if isinstance(wish.value, MessageText) else wish.value


def _own(work: UnitOfWork, wish: Wish, ids: Sequence[int]) -> dict[int, Any]:
    """Return those of a chunk that are the account organisation's at hand, held until the end where they are changed."""
    columns = (Patron.id, Patron.version, Patron.organisation_id, Patron.patron_category_id, Patron.home_unit_id, Patron.expires)
    query = select(*columns).where(Patron.id.in_(ids), Patron.organisation_id == work.actor.account_id).order_by(Patron.id)
    return {row.id: row for row in work.session.execute(query.with_for_update() if wish.act in FIELDS else query)}


def _change(work: UnitOfWork, wish: Wish, ids: Sequence[int], seen: Seen) -> list[Left]:
    """Give a field another value."""
    field, own = FIELDS[wish.act], _own(work, wish, ids)
    left: list[Left] = []
    rows: list[dict[str, Any]] = []
    for number in ids:
        row = own.get(number)
        refusal = gone() if row is None else left_out(wish, getattr(row, field), seen[number])
        if refusal is not None or row is None:
            left.append((number, refusal or gone()))
            continue
        rows.append({"id": number, "version": row.version, field: wish.value})
        work.log(
            LogEntry(
                what="change", entity="patron", entity_id=number, organisation_id=row.organisation_id, patron_id=number,
                before={field: getattr(row, field)}, after={field: wish.value},
            )
        )  # fmt: skip
    if rows:
        update_rows(work.session, Patron, rows)
    ends = [row["id"] for row in rows if wish.act is Act.CATEGORY or (field == "expires" and renewed(wish.value, own[row["id"]].expires))]
    if ends:
        end_age_limits(work, ends)
    return left


def _send(work: UnitOfWork, wish: Wish, ids: Sequence[int], _seen: Seen) -> list[Left]:
    """Write the same message on each account."""
    written, own = wish.value, _own(work, wish, ids)
    assert isinstance(written, MessageText)
    rows = [
        {
            "organisation_id": row.organisation_id, "patron_id": row.id, "kind": written.kind, "subject": "", "text": written.text,
            "initials": written.initials, "created_at": work.now(), "created_by": work.actor.login, "created_at_id": work.actor.unit_id,
        }
        for row in own.values()
    ]  # fmt: skip
    for number, row in zip(insert_numbered(work.session, Message, rows) if rows else (), rows, strict=True):
        work.log(
            LogEntry(
                what="add", entity="message", entity_id=number, organisation_id=row["organisation_id"], patron_id=row["patron_id"],
                after={"kind": written.kind, "initials": written.initials},
            )
        )  # fmt: skip
    work.touched("message")
    return [(number, gone()) for number in ids if number not in own]


def _delete(work: UnitOfWork, ids: Sequence[int]) -> list[Left]:
    """Delete those that may be deleted: whatever has come in the way since the preview keeps an account."""
    own = select(Patron).where(Patron.id.in_(ids), Patron.organisation_id == work.actor.account_id).order_by(Patron.id).with_for_update()
    patrons = work.session.scalars(own).all()
    there = {patron.id for patron in patrons}
    still = erase_patrons(work, work.actor.account_id, patrons)
    return [*((number, gone()) for number in ids if number not in there), *still.items()]
