"""The common registers: entries made, renamed, changed and removed (L3, Common registers, `import registers`).

`insert_…` and `alter_…` work inside an open unit of work and commit nothing; the others are one change each.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from sqlalchemy import Table, delete, func, inspect, select

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.delivered import CHANNELS, NOTICES, is_delivered
from app.domain.organisation import Kind
from app.domain.permissions import require
from app.domain.refusals import AlreadyExists, Invalid, NotFound, Protected, Refusal
from app.domain.text import mark
from app.models.organisation import Organisation
from app.models.patron_category import CategorySetting, ReminderSetting
from app.models.register import (
    AgeClass,
    AgeGroup,
    CirculationCategory,
    Currency,
    FeeLevel,
    Language,
    LoanType,
    MediaType,
    MessageFormat,
    PatronCategory,
    RegisterEntry,
    ReservationGroup,
    StatusCode,
)
from app.services.base_rules import add_selector_rules, remove_selector_rules
from app.services.unit_checks import check_new_code
from app.services.usage import require_unused

REGISTERS: Mapping[str, type[RegisterEntry]] = {
    "loan-type": LoanType,
    "patron-category": PatronCategory,
    "media-type": MediaType,
    "circulation-category": CirculationCategory,
    "age-group": AgeGroup,
    "age-class": AgeClass,
    "fee-level": FeeLevel,
    "message-format": MessageFormat,
    "reservation-group": ReservationGroup,
    "status-code": StatusCode,
    "currency": Currency,
    "language": Language,
}
"""Every register by the name that files use, those that others refer to first."""

WITH_BASE_RULES = ("message-format", "fee-level")
"""Registers whose entries are selector values: an entry comes and goes with its base rules."""

_YEARS_MAX = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryDraft:
    """An entry to be made or changed.

    `extra` holds what the register has besides: `from_year`, `from_day`, `loan_type` (a code), `channel` and `kind`, `effect`.
    """

    register: str
    code: str
    name: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)


def add_entry(work: UnitOfWork, draft: EntryDraft) -> Changes:
    """Make an entry, with its base rules where it has any. Needs common.change."""
    require(work.actor, "common.change")
    with work:
        insert_entry(work, draft)
        return work.commit()


def change_entry(work: UnitOfWork, draft: EntryDraft) -> Changes:
    """Rename or change an entry; its code stays. Needs common.change."""
    require(work.actor, "common.change")
    with work:
        alter_entry(work, draft)
        return work.commit()


def remove_entry(work: UnitOfWork, register: str, code: str) -> Changes:
    """Remove an entry with what is only its own; InUse says what refers to it, Protected that it is built in. Needs common.change."""
    require(work.actor, "common.change")
    with work:
        row = _get(work, register, code)
        if row.built_in:
            raise Protected(mark("{name} is built in: it can be renamed, not removed."), name=row.spoken)
        _remove(work, register, row)
        return work.commit()


def _remove(work: UnitOfWork, register: str, row: RegisterEntry) -> None:
    if register in WITH_BASE_RULES:
        remove_selector_rules(work.session, register, row.code, work.log)
    along: tuple[str, ...] = ()
    if register == "patron-category":
        along = ("category_setting", "reminder_setting")
        for table in (CategorySetting, ReminderSetting):
            work.session.execute(delete(table).where(table.patron_category_id == row.id).execution_options(synchronize_session=False))
    require_unused(work.session, _table(row).name, row.id, row.spoken, goes_along=along)
    _note(work, "remove", row, before={"code": row.code, "name": row.name, **_own_columns(row)})
    work.session.delete(row)
    work.session.flush()


def insert_entry(work: UnitOfWork, draft: EntryDraft) -> int:
    """Write an entry into an open change; return its id."""
    model = model_of(draft.register)
    taken = set(work.session.scalars(select(model.code)))
    check_new_code(draft.code, taken)
    if draft.code in taken:
        raise AlreadyExists(mark("There is an entry with the code {code} already."), code=draft.code)
    root = work.session.scalars(select(Organisation.id).where(Organisation.kind == Kind.ROOT)).one()
    position = (work.session.scalar(select(func.max(model.position))) or 0) + 1
    values = _values(work, draft, new=True)
    columns = {"organisation_id": root, "code": draft.code, "name": draft.name or draft.code, "position": position}
    row: RegisterEntry = cast(Any, model)(**columns, **values)
    work.session.add(row)
    _flush(work, draft)
    if draft.register in WITH_BASE_RULES:
        add_selector_rules(work.session, draft.register, draft.code, work.log)
    _note(work, "add", row, after={"code": row.code, "name": row.name, **values})
    return row.id


def insert_brought(work: UnitOfWork, draft: EntryDraft) -> int:
    """As `insert_entry`, for a library that brings registers of its own.

    The delivered age group or fee level that begins where the new one does makes way for it, while nothing but its base
    rules uses it; InUse otherwise.
    """
    begins = {"age-group": "from_year", "fee-level": "from_day"}.get(draft.register)
    row = None
    if begins is not None and begins in draft.extra:
        start = _values(work, draft, new=True)[begins]
        model = model_of(draft.register)
        row = work.session.scalars(select(model).where(cast(Any, model).__table__.c[begins] == start)).one_or_none()
    if row is None or not is_delivered(draft.register, row.code, row.name):
        return insert_entry(work, draft)
    built_in = row.built_in
    _remove(work, draft.register, row)
    number = insert_entry(work, draft)
    if built_in:
        work.session.get_one(model_of(draft.register), number).built_in = True
    return number


def alter_entry(work: UnitOfWork, draft: EntryDraft) -> int:
    """Change an entry in an open change; an empty name and fields that are not named stay as they are. Returns its id."""
    row = _get(work, draft.register, draft.code)
    values: dict[str, Any] = _values(work, draft, new=False) | ({"name": draft.name} if draft.name else {})
    _check_kept(row, values)
    changed = {key: value for key, value in values.items() if getattr(row, key) != value}
    if changed:
        before = {key: getattr(row, key) for key in changed}
        for key, value in changed.items():
            setattr(row, key, value)
        _flush(work, draft)
        _note(work, "change", row, before=before, after=changed)
    return row.id


def model_of(register: str) -> type[RegisterEntry]:
    """Return the table of a register; NotFound for a name that is none."""
    if register not in REGISTERS:
        raise NotFound(mark("There is no register {register}."), register=register)
    return REGISTERS[register]


def _get(work: UnitOfWork, register: str, code: str) -> RegisterEntry:
    model = model_of(register)
    row = work.session.scalars(select(model).where(model.code == code)).one_or_none()
    if row is None:
        raise NotFound(mark("There is no entry with the code {code}."), code=code)
    return row


def _values(work: UnitOfWork, draft: EntryDraft, *, new: bool) -> dict[str, Any]:
    """Return the checked columns that the register has besides code and name."""
    extra = draft.extra
    checked: dict[str, Any] = {}
    match draft.register:
        case "age-group":
            _need(new, extra, "from_year")
            if "from_year" in extra:
                checked["from_year"] = _number("from_year", extra["from_year"], 0, _YEARS_MAX)
        case "fee-level":
            _need(new, extra, "from_day")
            if "from_day" in extra:
                checked["from_day"] = _number("from_day", extra["from_day"], 1, 9_999)
        case "circulation-category":
            if new or "loan_type" in extra:
                checked["loan_type_id"] = _loan_type(work, extra.get("loan_type") or "normal")
        case "message-format":
            _need(new, extra, "channel", "kind")
            checked |= {key: _one_of(key, extra[key], allowed) for key, allowed in (("channel", tuple(CHANNELS)), ("kind", tuple(NOTICES))) if key in extra}
        case "status-code":
            if new or "effect" in extra:
                effects = tuple(work.session.scalars(select(StatusCode.code).where(StatusCode.built_in)))
                checked["effect"] = _one_of("effect", extra.get("effect", ""), effects)
    return checked


def _check_kept(row: RegisterEntry, values: Mapping[str, Any]) -> None:
    """Refuse a change after which there would be no fee level from day 1, or a format whose notices change their kind."""
    if isinstance(row, FeeLevel) and row.from_day == 1 and values.get("from_day", 1) != 1:
        raise Protected(mark("There must always be a fee level from day 1."))
    if row.built_in and any(getattr(row, key) != value for key, value in values.items() if key in {"kind", "channel", "effect"}):
        raise Protected(mark("{name} is built in: it can be renamed, not changed."), name=row.spoken)


def _need(new: bool, extra: Mapping[str, Any], *fields: str) -> None:
    for name in fields:
        if new and not str(extra.get(name, "")).strip():
            raise Invalid(name, mark("{field} must be given."), field=name)


def _number(name: str, value: Any, low: int, high: int) -> int:
    text = str(value).strip()
    if not (text.isascii() and text.isdigit()) or not low <= int(text) <= high:
        raise Invalid(name, mark("{value} is no whole number from {low} to {high}."), value=text or "?", low=low, high=high)
    return int(text)


def _one_of(name: str, value: str, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        raise Invalid(name, mark("{value} is not one of: {allowed}."), value=value or "?", allowed=", ".join(allowed))
    return value


def _loan_type(work: UnitOfWork, code: str) -> int:
    found = work.session.scalar(select(LoanType.id).where(LoanType.code == code))
    if found is None:
        raise NotFound(mark("There is no loan type with the code {code}."), code=code)
    return found


def _flush(work: UnitOfWork, draft: EntryDraft) -> None:
    """Write it, and say which from-year or from-day is taken."""
    taken: tuple[Any, Refusal] | None = None
    if draft.register == "age-group" and "from_year" in draft.extra:
        refusal = AlreadyExists(mark("There is an age group from {years} years already."), years=draft.extra["from_year"])
        taken = (select(func.count()).select_from(AgeGroup).where(AgeGroup.from_year == int(draft.extra["from_year"]), AgeGroup.code != draft.code), refusal)
    if draft.register == "fee-level" and "from_day" in draft.extra:
        refusal = AlreadyExists(mark("There is a fee level from day {day} already."), day=draft.extra["from_day"])
        taken = (select(func.count()).select_from(FeeLevel).where(FeeLevel.from_day == int(draft.extra["from_day"]), FeeLevel.code != draft.code), refusal)
    if taken is not None:
        with work.session.no_autoflush:
            if work.session.scalar(taken[0]):
                raise taken[1]
    work.session.flush()


def _own_columns(row: RegisterEntry) -> dict[str, Any]:
    shared = {"id", "organisation_id", "code", "name", "position", "built_in", "version"}
    return {column.name: getattr(row, column.name) for column in _table(row).columns if column.name not in shared}


def _note(work: UnitOfWork, what: str, row: RegisterEntry, *, before: Mapping[str, Any] | None = None, after: Mapping[str, Any] | None = None) -> None:
    entity = _table(row).name
    work.log(LogEntry(what=what, entity=entity, entity_id=row.id, organisation_id=row.organisation_id, before=before, after=after))
    work.touched(entity, row.id)


def _table(row: RegisterEntry) -> Table:
    return cast(Table, inspect(type(row)).local_table)
