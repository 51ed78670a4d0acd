"""Putting entries of the common registers back to what they were: a new change, permitted, checked and logged as any other (X6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from app.database.unit_of_work import UnitOfWork
from app.domain.changes import Changes
from app.domain.common_draft import GROUPS, ORDER, write_ids
from app.domain.common_history import SETTINGS, Line
from app.domain.permissions import require
from app.domain.refusals import AlreadyExists, Invalid, NotFound
from app.domain.text import mark
from app.domain.unit_draft import Spot, Typed, UnitDraft
from app.domain.unit_history import ADD, CODE_STAYS, PUT_BACK, SO_ALREADY
from app.queries.common_history import find_common_lines, read_register_then
from app.queries.common_registers import CommonReading, read_common
from app.services.common_registers import CHANGE, GONE, save_common, write_common
from app.services.kept_settings import Kept, list_kept, set_again

PERMISSION = "history.put-back"


@dataclass(frozen=True, slots=True)
class PutBack:
    """What it did, and what `take_back` writes to undo it."""

    changes: Changes
    back: UnitDraft
    category: str = ""
    settings: Kept = ()
    """What units set for the patron category that `back` makes anew."""


def put_back_entry(work: UnitOfWork, entry_id: str, name: str | None = None) -> PutBack:
    """Make one field (None: all) of an entry of the log what it was before. Needs history.put-back and common.change.

    What was added goes, what was removed is made anew with its code, name and fields, last in its register; of a patron category
    what units had set for it too. Raises what saving it raises, AlreadyExists where it is so already, NotFound where there is no such
    entry, Invalid where it can't be put back.
    """
    with work:
        require(work.actor, PERMISSION)
        require(work.actor, CHANGE)
        lines = [line for line in find_common_lines(work.session, work.actor, entry_id) if name is None or line.name == name]
        if not lines:
            raise NotFound(mark("There is no entry {id} in the history of the common registers."), id=entry_id)
        for line in lines:
            if line.why_not:
                raise Invalid("id", line.why_not)
        if not lines[0].name:
            return _put_whole(work, lines[0])
        return _put(work, {line.spot: line.old for line in lines if line.spot is not None})


def put_back_register(work: UnitOfWork, register: str, row_id: int, field: str, instant: datetime) -> PutBack:
    """Make a field of an entry what it was at an instant. Raises as `put_back_entry`."""
    with work:
        require(work.actor, PERMISSION)
        require(work.actor, CHANGE)
        then = read_register_then(work.session, work.actor, register, instant).then
        if field == "code":
            raise Invalid("id", CODE_STAYS)
        if row_id not in then:
            raise NotFound(mark("It was not there yet."))
        return _put(work, {Spot(register, row_id, field): then[row_id].get(field, "")})


def take_back(work: UnitOfWork, done: PutBack) -> Changes:
    """Undo what was put back, permitted and logged as any other change. Conflict where it was changed since."""
    if not done.settings:
        return save_common(work, done.back)
    with work:
        require(work.actor, CHANGE)
        write_common(work, done.back)
        set_again(work, done.category, done.settings)
        return work.commit()


def _put_whole(work: UnitOfWork, line: Line) -> PutBack:
    """Remove what was added, make what was removed."""
    work.comment = PUT_BACK
    reading = read_common(work.session)
    nothing = UnitDraft(reading.root_id)
    added = reading.find(line.register, line.entry.entity_id or 0) if line.entry.what == ADD else None
    if added is not None:
        kept = list_kept(work, added.id) if line.register == "patron-category" else ()
        write_common(work, nothing.remove(line.register, added.id))
        return PutBack(work.commit(), nothing.add(line.register, 0, added.values)[0], added.code, kept)
    write_common(work, nothing.add(line.register, 0, line.whole)[0])
    if line.entry.before.get(SETTINGS):
        set_again(work, line.whole["code"], line.entry.before[SETTINGS])
    made = next(row.id for row in read_common(work.session).rows[line.register] if row.code == line.whole["code"])
    return PutBack(work.commit(), nothing.remove(line.register, made))


def _put(work: UnitOfWork, wanted: Mapping[Spot, str]) -> PutBack:
    work.comment = PUT_BACK
    reading = read_common(work.session)
    changes: dict[Spot, Typed] = {}
    for spot, old in wanted.items():
        now = reading.value(spot)
        if now is None:
            raise NotFound(GONE)
        value = _ids_of(reading, spot, old)
        if now != value:
            changes[spot] = Typed(now, value)
    if not changes:
        raise AlreadyExists(SO_ALREADY)
    draft = UnitDraft(reading.root_id, changes)
    write_common(work, draft)
    swapped = {spot: Typed(typed.mine, typed.seen) for spot, typed in changes.items()}
    return PutBack(work.commit(), replace(draft, changes=swapped))


def _ids_of(reading: CommonReading, spot: Spot, old: str) -> str:
    """Return a logged value as a draft has it: of an order and of groups the ids of what is still there."""
    if spot.field != ORDER and spot.entity != GROUPS:
        return old
    codes = {row.code: row.id for row in reading.rows["reservation-group" if spot.entity == GROUPS else spot.entity]}
    known = [codes[code] for code in old.splitlines() if code in codes]
    return write_ids([*known, *(row_id for row_id in codes.values() if spot.field == ORDER and row_id not in known)])
