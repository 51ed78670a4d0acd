"""Putting what units have back to what it was: a new change, permitted, checked and logged as any other (X6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from app.database.unit_of_work import UnitOfWork
from app.domain.changes import Changes
from app.domain.permissions import require
from app.domain.refusals import AlreadyExists, Invalid, NotFound
from app.domain.setting import Setting
from app.domain.settings_draft import Change, Key, SettingsDraft
from app.domain.text import mark
from app.domain.unit_draft import Entity, Spot, Typed, UnitDraft
from app.domain.unit_history import CODE_STAYS, PUT_BACK, SO_ALREADY
from app.queries.several_units import read_units
from app.queries.unit_history import find_lines
from app.queries.unit_then import read_unit_then
from app.services.categories import load_codes, log_each, save_settings, write_settings
from app.services.several_units import put_back_settings, take_back_settings
from app.services.unit_register import read_values, save_unit, write_unit

PERMISSION = "history.put-back"


@dataclass(frozen=True, slots=True)
class PutBack:
    """What it did; `take_back` undoes it."""

    changes: Changes
    settings: tuple[SettingsDraft, ...] = ()
    unit: UnitDraft | None = None
    several: bool = False


def put_back_setting(work: UnitOfWork, entry_id: str, name: str | None = None) -> PutBack:
    """Make one field (None: all) of an entry what it was before, whatever happened to it since.

    Needs history.put-back, and the permission for what it does. Raises what saving it raises, AlreadyExists where it is so
    already, NotFound where there is no such entry, Invalid where it can't be put back.
    """
    with work:
        require(work.actor, PERMISSION)
        work.comment = PUT_BACK
        lines = [line for line in find_lines(work.session, work.actor, entry_id) if name is None or line.name == name]
        if not lines or lines[0].entry.for_several:
            raise NotFound(mark("There is no entry {id} in the history of the unit register."), id=entry_id)
        for line in lines:
            if line.why_not:
                raise Invalid("id", line.why_not)
        place = lines[0].organisation_id
        if lines[0].is_setting:
            return _put_settings(work, place, {line.key: line.was for line in lines if line.key is not None})
        return _put_fields(work, place, {line.spot: line.old for line in lines if line.spot is not None})


def put_back_to(work: UnitOfWork, organisation_id: int, about: Key | str, instant: datetime) -> PutBack:
    """Make one value (by its key) or one field (by its name) of a unit what it was at an instant.

    Needs history.put-back, and the permission for what it does. Raises what saving it raises, AlreadyExists where it is so
    already, NotFound where the unit was not there then, Invalid for a code, which stays as it is.
    """
    with work:
        require(work.actor, PERMISSION)
        work.comment = PUT_BACK
        then = read_unit_then(work.session, work.actor, organisation_id, instant)
        if not then.was_there:
            raise NotFound(mark("The unit was not there yet."))
        if isinstance(about, Key):
            return _put_settings(work, organisation_id, {about: next((value.own for value in then.keys if value.key == about), None)})
        if about == "code":
            raise Invalid("id", CODE_STAYS)
        return _put_fields(work, organisation_id, {Spot(Entity.ORGANISATION, organisation_id, about): then.fields[about]})


def put_back_several(work: UnitOfWork, entry_id: str) -> PutBack:
    """Undo what was saved for several units, all of it. Raises what `put_back_settings` raises."""
    done = put_back_settings(work, entry_id)
    return PutBack(done.changes, done.done, several=True)


def take_back(work: UnitOfWork, done: PutBack) -> Changes:
    """Undo what was put back, permitted and logged as any other change. Conflict where it was changed since."""
    if done.unit is not None:
        swapped = {spot: Typed(typed.mine, typed.seen) for spot, typed in done.unit.changes.items()}
        return save_unit(work, replace(done.unit, changes=swapped))
    if done.several:
        return take_back_settings(work, done.settings)
    return save_settings(work, [draft.taken_back() for draft in done.settings])


def _put_settings(work: UnitOfWork, place: int, wanted: Mapping[Key, Setting | None]) -> PutBack:
    now = read_units(work.session, [place], wanted.keys()).standings[place]
    draft = SettingsDraft(place, {key: Change(now[key].own, was) for key, was in wanted.items()})
    written = write_settings(work, load_codes(work.session), [draft])
    if not any(one.after for one in written):
        raise AlreadyExists(SO_ALREADY)
    log_each(work, written)
    return PutBack(work.commit(), (draft,))


def _put_fields(work: UnitOfWork, place: int, wanted: Mapping[Spot, str]) -> PutBack:
    entity, row_id = next((spot.entity, spot.row_id) for spot in wanted)
    now = read_values(work, entity, row_id)
    changes = {spot: Typed(now.get(spot.field, ""), old) for spot, old in wanted.items() if now.get(spot.field, "") != old}
    if not changes:
        raise AlreadyExists(SO_ALREADY)
    draft = UnitDraft(place, changes)
    write_unit(work, draft)
    return PutBack(work.commit(), unit=draft)
