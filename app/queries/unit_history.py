"""Reading from the log what happened to units: settings, reminders, invoices, the units themselves and their departments (X6).

On PostgreSQL what was written past the program is told too, as far as the server noted it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from app.domain.organisation import Tree
from app.domain.permissions import Actor, require
from app.domain.settings_draft import Key
from app.domain.unit_draft import Entity, Spot
from app.domain.unit_history import ADD, CATEGORY, CHANGE, REMOVE, SET, SET_SEVERAL, Entry, Line
from app.models.audit_entry import AuditEntry
from app.queries.audit import LastChange, name_change
from app.queries.organisation import load_tree
from app.queries.rule_history import PAGE, PERMISSION, readable_organisations
from app.queries.unit_history_lines import tell_lines
from app.queries.unit_history_noted import NOTED, find_noted, read_noted

_KINDS = tuple(str(entity) for entity in Entity)

Older = tuple[datetime, str]
"""Where the older entries go on: the last one read."""


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
    older: Older | None


def read_unit_history(session: Session, actor: Actor, scope: Scope, older: Older | None = None, limit: int = PAGE) -> HistoryPage:
    """Return a page of the history, or the one after it. Raises NotPermitted without history.view."""
    log = _Log(session, actor, load_tree(session), scope)
    lines: list[Line] = []
    size = limit
    while True:
        entries, older = log.read(older, size)
        lines += log.tell(entries)
        if older is None or len(lines) >= limit:
            return HistoryPage(tuple(lines), older)
        size *= 4  # few pass: every reading costs a look through the log


def read_lines_since(session: Session, actor: Actor, tree: Tree, organisation_id: int, instant: datetime) -> list[Line]:
    """Return what was changed at an organisation since an instant, the newest first. Raises NotPermitted without history.view."""
    log = _Log(session, actor, tree, Scope(organisations=frozenset({organisation_id})))
    return log.tell(log.read(None, None, instant)[0])


def find_lines(session: Session, actor: Actor, entry_id: str) -> tuple[Line, ...]:
    """Return what an entry tells, nothing where there is none of this kind that may be read. Raises NotPermitted without history.view."""
    tree = load_tree(session)
    return tuple(tell_lines(session, tree, _Log(session, actor, tree, Scope()).find(entry_id)))


def last_change_of_unit(session: Session, actor: Actor, organisation_id: int, keys: Collection[Key | Spot]) -> LastChange | None:
    """Return who changed any of some values of a unit last, None without history.view and where its latest page tells of none of them."""
    if not actor.may(PERMISSION):
        return None
    lines = read_unit_history(session, actor, Scope(organisations=frozenset({organisation_id}))).lines
    entry = next((line.entry for line in lines if line.key in keys or line.spot in keys), None)
    return name_change(session, entry.login, entry.at) if entry is not None else None


class _Log:
    """The log of some units, as far as the actor may read it: on PostgreSQL the policies say the same."""

    def __init__(self, session: Session, actor: Actor, tree: Tree, scope: Scope) -> None:
        require(actor, PERMISSION)
        self._session, self._tree, self._scope = session, tree, scope
        self._readable = readable_organisations(tree, actor)
        self._is_noting = session.get_bind().dialect.name == "postgresql"

    def read(self, older: Older | None, limit: int | None, since: datetime | None = None) -> tuple[list[Entry], Older | None]:
        """Return entries, the newest first: what is older than a place, or everything since an instant; and where the next begin."""
        conditions = self._conditions()
        if older is not None:
            at, number = older
            conditions.append(or_(AuditEntry.at < at, and_(AuditEntry.at == at, AuditEntry.id < UUID(number))))
        if since is not None:
            conditions.append(AuditEntry.at >= since)
        entries = self._entries(conditions, None if limit is None else limit + 1)
        before, older = older, None
        if limit is not None and len(entries) > limit:
            entries = entries[:limit]
            older = entries[-1].at, entries[-1].id
        if self._is_noting:
            places = self._readable if self._scope.organisations is None else self._scope.organisations & (self._readable or self._scope.organisations)
            noted = read_noted(self._session, self._tree, places, before=before[0] if before else None, since=older[0] if older else since)
            entries = sorted([*entries, *noted], key=_at, reverse=True)
        return entries, older

    def find(self, entry_id: str) -> list[Entry]:
        """Return an entry, nothing where there is no such one."""
        if entry_id.startswith(NOTED):
            return find_noted(self._session, self._tree, self._readable, entry_id) if self._is_noting else []
        try:
            number = UUID(entry_id)
        except ValueError:
            return []
        return self._entries([*self._conditions(), AuditEntry.id == number], 1)

    def tell(self, entries: list[Entry]) -> list[Line]:
        """Return the lines of entries that are wanted."""
        taken = [entry for entry in entries if self._scope.person.casefold() in entry.login.casefold()]
        return [line for line in tell_lines(self._session, self._tree, taken) if self._is_wanted(line)]

    def _conditions(self) -> list[ColumnElement[bool]]:
        columns, scope = AuditEntry, self._scope
        several = columns.what == SET_SEVERAL
        settings = and_(columns.what == SET, columns.entity.in_((str(Entity.ORGANISATION), CATEGORY)))
        kinds: list[ColumnElement[bool]] = [several, settings, and_(columns.what.in_((ADD, CHANGE, REMOVE)), columns.entity.in_(_KINDS))]
        if scope.category_id is not None:
            kinds = [several, and_(columns.what == SET, columns.entity == CATEGORY, columns.entity_id == scope.category_id)]
        found: list[ColumnElement[bool]] = [or_(*kinds)]
        if self._readable is not None:
            found.append(columns.organisation_id.in_(self._readable))
        if scope.organisations is not None:
            there = [one for one in scope.organisations if one in self._tree.nodes]
            above = {place for one in there for place in self._tree.chain(one)}  # saved for several: noted above all of them
            found.append(or_(columns.organisation_id.in_(scope.organisations), and_(several, columns.organisation_id.in_(above))))
        return found

    def _entries(self, conditions: list[ColumnElement[bool]], limit: int | None) -> list[Entry]:
        columns = AuditEntry
        query = select(
            columns.id, columns.at, columns.login, columns.role, columns.organisation_id, columns.what, columns.entity, columns.entity_id, columns.before,
            columns.after, columns.comment,
        ).where(*conditions)  # fmt: skip
        return [
            Entry(
                id=str(row.id), at=row.at, login=row.login, role=row.role, organisation_id=row.organisation_id, what=row.what, entity=row.entity,
                entity_id=row.entity_id, before=row.before or {}, after=row.after or {}, comment=row.comment,
            )
            for row in self._session.execute(query.order_by(columns.at.desc(), columns.id.desc()).limit(limit))
        ]  # fmt: skip

    def _is_wanted(self, line: Line) -> bool:
        scope = self._scope
        if line.entry.for_several:
            if scope.organisations is not None and line.organisation_id not in scope.organisations:
                return False
            if self._readable is not None and line.organisation_id not in self._readable:
                return False
        return scope.category_id is None or (line.key is not None and line.key.category_id == scope.category_id)


def _at(entry: Entry) -> datetime:
    return entry.at
