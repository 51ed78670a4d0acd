"""Reading from the log what happened to units: settings, reminders, invoices, the units themselves and their departments (X6)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, and_, or_, select
from sqlalchemy.orm import Session

from app.domain.organisation import Tree
from app.domain.permissions import Actor, require
from app.domain.refusals import Refusal
from app.domain.setting import INHERIT, Setting, parse
from app.domain.settings_draft import STANDARD_KEY, Key
from app.domain.unit_draft import PARENT, Entity, Spot
from app.domain.unit_history import SET, SET_SEVERAL, Entry, Line
from app.models.audit_entry import AuditEntry
from app.models.organisation import Department, Placement
from app.models.register import LoanType, PatronCategory
from app.queries.organisation import load_tree
from app.queries.rule_history import PAGE, PERMISSION, readable_organisations

_CATEGORY = "patron_category"
_KINDS = tuple(str(entity) for entity in Entity)
_CHANGE = "change"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which entries: of some organisations (None: wherever the log may be read), of one category, by whom (a part of the login)."""

    organisations: frozenset[int] | None = None
    category_id: int | None = None
    person: str = ""


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """Fields that were changed, the newest first; `older` says where the next page begins, None where there are no more."""

    lines: tuple[Line, ...]
    older: tuple[datetime, str] | None


@dataclass(frozen=True, slots=True)
class _Registers:
    """What the log names by codes and keys."""

    tree: Tree
    organisations: Mapping[str, int]
    categories: Mapping[str, int]
    loan_types: Mapping[str, int]
    rows: Mapping[tuple[str, int | None], str]

    def key(self, category_id: int | None, name: str) -> Key | None:
        """Return the key of a setting, None where something that it names is gone."""
        key = Key(name, category_id)
        if "/" in name:
            loan_type, step, field = name.rsplit("/", 2)
            if loan_type not in self.loan_types:
                return None
            key = Key(field, category_id, self.loan_types[loan_type], step)
        try:
            return key if key.kind.code == key.field else None
        except Refusal:
            return None

    def setting(self, key: Key, text: str) -> Setting | None:
        """Return a value as the log has it; raises a Refusal for what can't be kept any more."""
        if text == INHERIT:
            return None
        if key == STANDARD_KEY:
            return Setting(self.categories.get(text, 0))
        return parse(key.kind, text)


def read_unit_history(session: Session, actor: Actor, scope: Scope, older: tuple[datetime, str] | None = None, limit: int = PAGE) -> HistoryPage:
    """Return a page of the history, or the one after it. Raises NotPermitted without history.view."""
    require(actor, PERMISSION)
    tree = load_tree(session)
    readable = readable_organisations(tree, actor)
    wanted = _query(tree, scope, readable)
    lines: list[Line] = []
    size = limit
    while True:
        rows = _entries(session, wanted, older, size + 1)
        older = (rows[size - 1].at, rows[size - 1].id) if len(rows) > size else None
        taken = [entry for entry in rows[:size] if scope.person.casefold() in entry.login.casefold()]
        lines += (line for line in _lines(session, tree, taken) if _is_wanted(line, scope, readable))
        if older is None or len(lines) >= limit:
            return HistoryPage(tuple(lines), older)
        size *= 4  # few pass: every reading costs a look through the log


def find_lines(session: Session, actor: Actor, entry_id: str) -> tuple[Line, ...]:
    """Return what an entry tells, nothing where there is none of this kind that may be read. Raises NotPermitted without history.view."""
    require(actor, PERMISSION)
    try:
        number = UUID(entry_id)
    except ValueError:
        return ()
    tree = load_tree(session)
    readable = readable_organisations(tree, actor)
    query = _query(tree, Scope(), readable).where(AuditEntry.id == number)
    return tuple(_lines(session, tree, _entries(session, query, None, 1)))


def _query(tree: Tree, scope: Scope, readable: frozenset[int] | None) -> Select[Any]:
    columns = AuditEntry
    several = columns.what == SET_SEVERAL
    settings = and_(columns.what == SET, columns.entity.in_((str(Entity.ORGANISATION), _CATEGORY)))
    kinds: list[ColumnElement[bool]] = [several, settings, and_(columns.what.in_(("add", _CHANGE, "remove")), columns.entity.in_(_KINDS))]
    if scope.category_id is not None:
        kinds = [several, and_(columns.what == SET, columns.entity == _CATEGORY, columns.entity_id == scope.category_id)]
    query = select(
        columns.id, columns.at, columns.login, columns.role, columns.organisation_id, columns.what, columns.entity, columns.entity_id, columns.before,
        columns.after, columns.comment,
    ).where(or_(*kinds))  # fmt: skip
    if readable is not None:
        query = query.where(columns.organisation_id.in_(readable))
    if scope.organisations is not None:
        above = {place for one in scope.organisations if one in tree.nodes for place in tree.chain(one)}  # saved for several: noted above all of them
        query = query.where(or_(columns.organisation_id.in_(scope.organisations), and_(several, columns.organisation_id.in_(above))))
    return query.order_by(columns.at.desc(), columns.id.desc())


def _entries(session: Session, query: Select[Any], older: tuple[datetime, str] | None, limit: int) -> list[Entry]:
    columns = AuditEntry
    if older is not None:
        at, number = older
        query = query.where(or_(columns.at < at, and_(columns.at == at, columns.id < UUID(number))))
    return [_entry(row) for row in session.execute(query.limit(limit))]


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        id=str(row.id), at=row.at, login=row.login, role=row.role, organisation_id=row.organisation_id, what=row.what, entity=row.entity,
        entity_id=row.entity_id, before=row.before or {}, after=row.after or {}, comment=row.comment,
    )  # fmt: skip


def _is_wanted(line: Line, scope: Scope, readable: frozenset[int] | None) -> bool:
    if line.entry.for_several:
        if scope.organisations is not None and line.organisation_id not in scope.organisations:
            return False
        if readable is not None and line.organisation_id not in readable:
            return False
    return scope.category_id is None or (line.key is not None and line.key.category_id == scope.category_id)


def _lines(session: Session, tree: Tree, entries: list[Entry]) -> Iterator[Line]:
    registers = _registers(session, tree, entries)
    for entry in entries:
        if entry.for_several:
            yield from _of_several(registers, entry)
        elif entry.what == SET:
            category_id = entry.entity_id if entry.entity == _CATEGORY else None
            category = next((code for code, number in registers.categories.items() if number == category_id), "" if category_id is None else f"#{category_id}")
            gone = bool(category) and category not in registers.categories
            yield from _of_settings(registers, entry, entry.organisation_id, category_id, entry.before, entry.after, gone=gone, category=category)
        else:
            yield from _of_row(registers, entry)


def _registers(session: Session, tree: Tree, entries: Iterable[Entry]) -> _Registers:
    rows: dict[tuple[str, int | None], str] = {(str(Entity.ORGANISATION), node.id): node.name for node in tree.nodes.values()}
    for entity, table in ((Entity.DEPARTMENT, Department), (Entity.PLACEMENT, Placement)):
        ids = {entry.entity_id for entry in entries if entry.entity == entity}
        if ids:
            rows |= {(str(entity), number): name for number, name in session.execute(select(table.id, table.name).where(table.id.in_(ids)))}
    return _Registers(
        tree=tree,
        organisations={node.code: node.id for node in tree.nodes.values()},
        categories={code: number for number, code in session.execute(select(PatronCategory.id, PatronCategory.code))},
        loan_types={code: number for number, code in session.execute(select(LoanType.id, LoanType.code))},
        rows=rows,
    )


def _of_several(registers: _Registers, entry: Entry) -> Iterator[Line]:
    for code, categories in entry.after.items():
        place = registers.organisations.get(code, 0)
        for category, after in categories.items():
            number = registers.categories.get(category) if category else None
            gone = not place or (bool(category) and number is None)
            yield from _of_settings(registers, entry, place, number, entry.before[code][category], after, gone=gone, code=code, category=category)


def _of_settings(
    registers: _Registers, entry: Entry, place: int, category_id: int | None, before: Mapping[str, str], after: Mapping[str, str], *,
    gone: bool, code: str = "", category: str = "",
) -> Iterator[Line]:  # fmt: skip
    node = registers.tree.nodes.get(place)
    for name, new in after.items():
        old = before.get(name, INHERIT)
        key = None if gone or node is None else registers.key(category_id, name)
        was = became = None
        if key is not None:
            try:
                was, became = registers.setting(key, old), registers.setting(key, new)
            except Refusal:
                key = None  # it can't be kept as it was any more
        called = node.name if node is not None else code or f"#{place}"
        yield Line(
            entry=entry, organisation_id=place, place=called, category=category, name=name, old=old, new=new, key=key, was=was, became=became
        )  # fmt: skip


def _of_row(registers: _Registers, entry: Entry) -> Iterator[Line]:
    """Tell of an organisation, a department or a placement: field by field where it was changed, else the row."""
    node = registers.tree.nodes.get(entry.organisation_id)
    place = node.name if node is not None else f"#{entry.organisation_id}"
    there = (entry.entity, entry.entity_id) in registers.rows
    row = registers.rows.get((entry.entity, entry.entity_id), str((entry.after or entry.before).get("name", "")))
    if entry.what != _CHANGE:
        old, new = (str(side.get("name", "")) for side in (entry.before, entry.after))
        yield Line(entry=entry, organisation_id=entry.organisation_id, place=place, name="", old=old, new=new, row=old or new)
        return
    for name in entry.after:
        spot = Spot(Entity(entry.entity), entry.entity_id, name) if there and entry.entity_id is not None else None
        old, new = (_text(registers, name, side.get(name)) for side in (entry.before, entry.after))
        yield Line(entry=entry, organisation_id=entry.organisation_id, place=place, name=name, old=old, new=new, spot=spot, row=row)


def _text(registers: _Registers, name: str, value: Any) -> str:
    """Return a value as the drafts of units have it: what it hangs under by its key, where the log has the code."""
    if name == PARENT and value in registers.organisations:
        return str(registers.organisations[value])
    return "" if value is None else str(value)
