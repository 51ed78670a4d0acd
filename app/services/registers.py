"""The common registers: entries made, renamed, changed and removed (L3, Common registers, `import registers`).

`insert_…` and `alter_…` work inside an open unit of work and commit nothing; the others are one change each.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from sqlalchemy import Table, func, inspect, select

from app.database.unit_of_work import UnitOfWork
from app.domain.audit import LogEntry
from app.domain.changes import Changes
from app.domain.common_history import SETTINGS
from app.domain.delivered import is_delivered
from app.domain.organisation import Kind
from app.domain.permissions import require
from app.domain.refusals import AlreadyExists, NotFound
from app.domain.register_fields import STARTS, check_start
from app.domain.text import mark
from app.models.organisation import Organisation
from app.models.register import REGISTERS, RegisterEntry
from app.services.base_rules import add_selector_rules, get_selector_rules, remove_selector_rules
from app.services.kept_settings import SETTINGS_TABLES, list_kept, remove_settings
from app.services.register_checks import check_code, check_kept, check_may_go, checked_values, require_start_free
from app.services.unit_checks import check_new_code
from app.services.usage import require_unused

WITH_BASE_RULES = ("message-format", "fee-level")
"""Registers whose entries are selector values: an entry comes and goes with its base rules."""

_ASIDE = 1_000_000
"""Beyond every place where an entry may begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryDraft:
    """An entry to be made or changed.

    `extra` holds what the register has besides, as text (`app.domain.register_fields`): `from_year`, `from_day`, `loan_type` (a code),
    `channel` and `kind`, `effect`, `rounding` and `vat`.
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
        delete_entry(work, register, code)
        return work.commit()


def delete_entry(work: UnitOfWork, register: str, code: str) -> None:
    """Remove an entry in an open change."""
    row = get_entry(work, register, code)
    check_may_go(work.session, row)
    _remove(work, register, row)


def _remove(work: UnitOfWork, register: str, row: RegisterEntry) -> None:
    rules = get_selector_rules(work.session, register, row.code, row.spoken) if register in WITH_BASE_RULES else ()
    before: dict[str, Any] = {"code": row.code, "name": row.name, **_own_columns(row)}
    along: tuple[str, ...] = ()
    if register == "patron-category":
        along = SETTINGS_TABLES
        kept = list_kept(work, row.id)
        before |= {SETTINGS: kept} if kept else {}
        remove_settings(work, row.id)
    require_unused(work.session, _table(row).name, row.id, row.spoken, goes_along=along, code=row.code)
    _note(work, "remove", row, before=before)
    work.session.delete(row)
    work.session.flush()
    remove_selector_rules(work.session, rules, work.log)


def insert_entry(work: UnitOfWork, draft: EntryDraft) -> int:
    """Write an entry into an open change; return its id."""
    model = model_of(draft.register)
    taken = set(work.session.scalars(select(model.code)))
    check_new_code(draft.code, taken)
    check_code(draft.register, draft.code)
    if draft.code in taken:
        raise AlreadyExists(mark("There is an entry with the code {code} already."), code=draft.code)
    root = work.session.scalars(select(Organisation.id).where(Organisation.kind == Kind.ROOT)).one()
    position = (work.session.scalar(select(func.max(model.position))) or 0) + 1
    values = checked_values(work.session, draft.register, draft.extra, new=True)
    require_start_free(work.session, draft.register, (draft.code,), values)
    columns = {"organisation_id": root, "code": draft.code, "name": draft.name.strip() or draft.code, "position": position}
    row: RegisterEntry = cast(Any, model)(**columns, **values)
    work.session.add(row)
    work.session.flush()
    if draft.register in WITH_BASE_RULES:
        add_selector_rules(work.session, draft.register, draft.code, work.log)
    _note(work, "add", row, after={"code": row.code, "name": row.name, **values})
    return row.id


def insert_brought(work: UnitOfWork, draft: EntryDraft) -> int:
    """As `insert_entry`, for a library that brings registers of its own.

    The delivered age group or fee level that begins where the new one does makes way for it, while nothing but its base
    rules uses it; InUse otherwise.
    """
    begins = STARTS.get(draft.register)
    row = None
    if begins is not None and begins in draft.extra:
        start = checked_values(work.session, draft.register, draft.extra, new=True)[begins]
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
    row, name = get_entry(work, draft.register, draft.code), draft.name.strip()
    values: dict[str, Any] = checked_values(work.session, draft.register, draft.extra, new=False) | ({"name": name} if name else {})
    check_kept(work.session, row, values)
    require_start_free(work.session, draft.register, (draft.code,), values)
    changed = {key: value for key, value in values.items() if getattr(row, key) != value}
    if changed:
        before = {key: getattr(row, key) for key in changed}
        for key, value in changed.items():
            setattr(row, key, value)
        work.session.flush()
        _note(work, "change", row, before=before, after=changed)
    return row.id


def alter_starts(work: UnitOfWork, register: str, starts: Mapping[str, str]) -> None:
    """Change where several entries begin, by code, in an open change: they may change places among themselves."""
    column = STARTS[register]
    rows = {code: get_entry(work, register, code) for code in starts}
    wanted = {code: checked_values(work.session, register, {column: text}, new=False) for code, text in starts.items()}
    for code, row in rows.items():
        check_kept(work.session, row, wanted[code])
        require_start_free(work.session, register, rows, wanted[code])
        check_start(register, wanted[code][column], [values[column] for other, values in wanted.items() if other != code])
    before = {code: {column: getattr(row, column)} for code, row in rows.items()}
    for row in rows.values():
        setattr(row, column, _ASIDE + row.id)  # no two begin at the same place, not for a moment either
    work.session.flush()
    for code, row in rows.items():
        setattr(row, column, wanted[code][column])
        _note(work, "change", row, before=before[code], after=wanted[code])
    work.session.flush()


def model_of(register: str) -> type[RegisterEntry]:
    """Return the table of a register; NotFound for a name that is none."""
    if register not in REGISTERS:
        raise NotFound(mark("There is no register {register}."), register=register)
    return REGISTERS[register]


def table_of(register: str) -> str:
    """Return the name of a register's table, by which the log and the bus call it."""
    return cast(Table, inspect(model_of(register)).local_table).name


def get_entry(work: UnitOfWork, register: str, code: str) -> RegisterEntry:
    """Return an entry by its code; NotFound where there is none."""
    model = model_of(register)
    row = work.session.scalars(select(model).where(model.code == code)).one_or_none()
    if row is None:
        raise NotFound(mark("There is no entry with the code {code}."), code=code)
    return row


def _own_columns(row: RegisterEntry) -> dict[str, Any]:
    shared = {"id", "organisation_id", "code", "name", "position", "built_in", "version"}
    return {column.name: getattr(row, column.name) for column in _table(row).columns if column.name not in shared}


def _note(work: UnitOfWork, what: str, row: RegisterEntry, *, before: Mapping[str, Any] | None = None, after: Mapping[str, Any] | None = None) -> None:
    entity = _table(row).name
    work.log(LogEntry(what=what, entity=entity, entity_id=row.id, organisation_id=row.organisation_id, before=before, after=after))
    work.touched(entity, row.id)


def _table(row: RegisterEntry) -> Table:
    return cast(Table, inspect(type(row)).local_table)
