"""What is typed for one unit, saved for several: seen before it is done, one transaction, one entry of the log, undone as one."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.organisation import Kind, Tree
from app.domain.permissions import Actor, require
from app.domain.refusals import AlreadyExists, Invalid, NotFound, NotPermitted, Refusal
from app.domain.setting import INHERIT, Setting, Standing, parse
from app.domain.settings_draft import STANDARD_KEY, Change, Key, SettingsDraft
from app.domain.text import mark
from app.domain.unit_draft import UnitDraft
from app.domain.unit_history import PUT_BACK as COMMENT
from app.domain.unit_history import SO_ALREADY
from app.domain.unit_settings import can_set
from app.queries.compare_units import list_keys_in_order
from app.queries.several_units import SAVED_FOR_SEVERAL, UnitsReading, find_saving, find_set_keys, read_units
from app.services.categories import Codes, Written, load_codes, write_settings
from app.services.unit_register import write_unit

PUT_BACK = "history.put-back"

_UNIT_ITSELF = ""
"""What stands in the log where a category would: the values are the organisation's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One organisation: the draft that gives it what is typed for the source, and what it has of those values now.

    `refusal` says why it is left out (None: it can be saved for).
    """

    organisation_id: int
    draft: SettingsDraft
    now: Mapping[Key, Standing]
    currency: str
    refusal: Refusal | None = None

    @property
    def changes(self) -> Mapping[Key, Change]:
        """What becomes different here."""
        return {key: change for key, change in self.draft.changes.items() if change.seen != change.mine}


@dataclass(frozen=True, slots=True)
class PutBack:
    """What putting back did: `done` is what `take_back_settings` undoes."""

    changes: Changes
    done: tuple[SettingsDraft, ...]


@dataclass(frozen=True, slots=True)
class UnitsPreview:
    """The source as it would be saved, and every organisation asked for, in the order of the tree."""

    tree: Tree
    source: SettingsDraft
    targets: tuple[Target, ...]

    def drafts(self, chosen: Collection[int]) -> list[SettingsDraft]:
        """Return what is saved: the source first, then the organisations chosen of those that can be saved for."""
        wanted = [target for target in self.targets if target.organisation_id in chosen and target.refusal is None]
        return [self.source, *(target.draft for target in wanted if target.organisation_id != self.source.organisation_id)]


def preview_units(session: Session, actor: Actor, source: SettingsDraft, organisations: Collection[int]) -> UnitsPreview:
    """Return what a draft would do at organisations: those that one may not change, and those that may not have it, say so."""
    return _preview(read_units(session, {source.organisation_id, *organisations}, source.changes.keys()), actor, source)


def preview_copy(
    session: Session, actor: Actor, source_id: int, organisations: Collection[int], *, of: Collection[int | None] | None = None, give_back: bool = False
) -> UnitsPreview:
    """Return what copying an organisation's own values would do at others (X7); the source itself stays as it is.

    `of`: only the values of these categories, None among them for the unit's own settings; without it all. With
    `give_back` the others inherit again what the source inherits. NotFound where the source is gone.
    """
    chosen = find_set_keys(session, {source_id, *organisations} if give_back else {source_id}, of)
    keys = [key for key in list_keys_in_order(session) if key in chosen]
    reading = read_units(session, {source_id, *organisations}, keys)
    if source_id not in reading.standings:
        raise NotFound(mark("The organisation does not exist any more."))
    now = reading.standings[source_id]
    source = SettingsDraft(source_id, {key: Change(now[key].own, now[key].own) for key in keys})
    return _preview(reading, actor, source)


def save_for_units(work: UnitOfWork, drafts: Sequence[SettingsDraft], unit: UnitDraft | None = None) -> Changes:
    """Write the drafts of several organisations, the source's first: all of it in one entry of the log, or nothing with every reason.

    `unit`: what is typed of the source itself and belongs to it alone, written and logged as `save_register` does.
    Raises what `save_settings` and `save_register` raise; Conflict has what was seen, mine and theirs by organisation
    and key, or by spot where it is about the source itself.
    """
    with work:
        _write(work, load_codes(work.session), drafts)
        if unit is not None and unit.changes:
            write_unit(work, unit)
        return work.commit()


def take_back_settings(work: UnitOfWork, done: Sequence[SettingsDraft]) -> Changes:
    """Undo what `save_for_units` did, as one, permitted and logged as any other change. Conflict where anything was changed since."""
    with work:
        _write(work, load_codes(work.session), [draft.taken_back() for draft in done])
        return work.commit()


def put_back_settings(work: UnitOfWork, entry_id: str) -> PutBack:
    """Undo what an entry of the log tells of having been saved for several units, as `take_back_settings` does.

    Needs history.put-back besides. NotFound where there is no such entry, or something that it names is gone;
    AlreadyExists where all of it is so already.
    """
    with work:
        work.comment = COMMENT
        require(work.actor, PUT_BACK)
        entry = find_saving(work.session, entry_id)
        if entry is None:
            raise NotFound(mark("There is no entry {id} of values saved for several units in the history."), id=entry_id)
        codes = load_codes(work.session)
        done = _read_log(codes, entry.after or {}, entry.before or {})
        if not _write(work, codes, done):
            raise AlreadyExists(SO_ALREADY)
        return PutBack(work.commit(), tuple(done))


def _preview(reading: UnitsReading, actor: Actor, source: SettingsDraft) -> UnitsPreview:
    places = [node.id for node in reading.tree.in_order() if node.id in reading.standings]
    return UnitsPreview(reading.tree, source, tuple(_target(reading, actor, source, place) for place in places))


def _write(work: UnitOfWork, codes: Codes, drafts: Sequence[SettingsDraft]) -> bool:
    """Write the drafts and log them as one; say whether anything became different."""
    written = [one for one in write_settings(work, codes, drafts) if one.after]
    if not written:
        return False
    place = _common(codes.tree, [one.organisation_id for one in written])
    before, after = (_to_log(codes, written, at) for at in ("before", "after"))
    work.log(LogEntry(what=SAVED_FOR_SEVERAL, entity="organisation", entity_id=drafts[0].organisation_id, organisation_id=place, before=before, after=after))
    return True


def _target(reading: UnitsReading, actor: Actor, source: SettingsDraft, place: int) -> Target:
    node, now = reading.tree[place], reading.standings[place]
    if place == source.organisation_id:
        return Target(organisation_id=place, draft=source, now=now, currency=reading.currency(place))
    may_have = [key for key in source.changes if key.category_id is not None or key == STANDARD_KEY or can_set(key.kind, node.kind)]
    draft = source.for_other(place, {key: now[key].own for key in may_have})
    refusal: Refusal | None = None
    if not actor.may("register.change", place):
        refusal = NotPermitted("register.change")
    elif not actor.may_change_at("register.change", place):
        refusal = NotPermitted("register.change-other-units")
    elif node.kind is Kind.POINT:
        refusal = Invalid("organisation", mark("{organisation} is a circulation point; settings belong to its unit."), organisation=node.name)
    elif source.changes and not may_have:
        refusal = Invalid("organisation", mark("This is set for a whole account organisation, not for {organisation}."), organisation=node.name)
    return Target(organisation_id=place, draft=draft, now=now, currency=reading.currency(place), refusal=refusal)


def _common(tree: Tree, places: Sequence[int]) -> int:
    """Return the deepest organisation that is at or above all of them: whoever may read the log there may read of all of them."""
    first, *rest = (tree.chain(place) for place in places)
    return next(place for place in first if all(place in chain for chain in rest))


def _to_log(codes: Codes, written: Sequence[Written], at: str) -> dict[str, dict[str, dict[str, str]]]:
    """Return what the log says: code of the organisation → code of the category → name → value."""
    categories: dict[int | None, str] = {number: code for code, number in codes.categories.items()}
    categories[None] = _UNIT_ITSELF
    return {codes.tree[one.organisation_id].code: {categories[number]: values for number, values in getattr(one, at).items()} for one in written}


def _read_log(codes: Codes, seen: Mapping[str, Any], wanted: Mapping[str, Any]) -> list[SettingsDraft]:
    """Return the drafts that lead from one side of an entry of the log to the other."""
    drafts = []
    for organisation, categories in seen.items():
        changes: dict[Key, Change] = {}
        for category, values in categories.items():
            for name, value in values.items():
                key = _key(codes, category, name)
                read = partial(_value, codes, key)
                changes[key] = Change(read(value), read(wanted[organisation][category][name]))
        drafts.append(SettingsDraft(codes.tree.by_code(organisation).id, changes))
    return drafts


def _key(codes: Codes, category: str, name: str) -> Key:
    if category == _UNIT_ITSELF:
        return Key(name)
    category_id = codes.category(category)
    if "/" not in name:
        return Key(name, category_id)
    loan_type, step, field = name.rsplit("/", 2)
    return Key(field, category_id, codes.loan_type(loan_type), step)


def _value(codes: Codes, key: Key, text: str) -> Setting | None:
    if text == INHERIT:
        return None
    return Setting(codes.category(text)) if key == STANDARD_KEY else parse(key.kind, text)
