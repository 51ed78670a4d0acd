"""Reading from the log what happened to the common registers, and how one stood at an instant (X6).

What was written past the program, of which the server notes each row on PostgreSQL, is not told here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from app.domain.closed_days import is_closed_field
from app.domain.common_draft import GROUPS, ORDER, order_spot
from app.domain.common_history import TABLE_OF_GROUPS, Line, RegisterThen, Values, register_of, stood_at, texts_of, whole_of
from app.domain.organisation import Tree
from app.domain.permissions import Actor, require
from app.domain.unit_draft import ROW, Entity, Spot
from app.domain.unit_history import ADD, CHANGE, REMOVE, Entry
from app.models.audit_entry import AuditEntry
from app.models.register import LoanType
from app.queries.common_registers import TABLES, CommonReading, read_common
from app.queries.organisation import load_tree
from app.queries.rule_history import PAGE, PERMISSION, readable_organisations

Older = tuple[datetime, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which entries: of one register (None: of all), by whom (a part of the login)."""

    register: str | None = None
    person: str = ""


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """Fields that were changed, the newest first; `older` says where the next page begins, None where there are no more."""

    lines: tuple[Line, ...]
    older: Older | None


def read_common_history(session: Session, actor: Actor, scope: Scope, older: Older | None = None, limit: int = PAGE) -> HistoryPage:
    """Return a page of the history, or the one after it. Raises NotPermitted without history.view."""
    log = _Log(session, actor, scope)
    conditions = log.conditions()
    if older is not None:
        at, number = older
        conditions.append(or_(AuditEntry.at < at, and_(AuditEntry.at == at, AuditEntry.id < UUID(number))))
    entries = log.entries(conditions, limit + 1)
    rest = (entries[limit - 1].at, entries[limit - 1].id) if len(entries) > limit else None
    wanted = (entry for entry in entries[:limit] if scope.person.casefold() in entry.login.casefold())
    return HistoryPage(tuple(log.tell(wanted)), rest)


def find_common_lines(session: Session, actor: Actor, entry_id: str) -> tuple[Line, ...]:
    """Return what an entry tells, nothing where there is none of this kind that may be read. Raises NotPermitted without history.view."""
    log = _Log(session, actor, Scope())
    try:
        number = UUID(entry_id)
    except ValueError:
        return ()
    return tuple(log.tell(log.entries([*log.conditions(), AuditEntry.id == number], 1)))


def read_register_then(session: Session, actor: Actor, register: str, instant: datetime) -> RegisterThen:
    """Return how a register stood at an instant, and how it stands now. Raises NotPermitted without history.view."""
    log = _Log(session, actor, Scope(register=register))
    now = log.rows(register)
    return RegisterThen(register, instant, stood_at(now, log.entries([*log.conditions(), AuditEntry.at >= instant], None), log.loan_types), now)


class _Log:
    """The log of the registers, as far as the actor may read it."""

    def __init__(self, session: Session, actor: Actor, scope: Scope) -> None:
        require(actor, PERMISSION)
        self._session, self._scope = session, scope
        self._tree: Tree = load_tree(session)
        self._readable = readable_organisations(self._tree, actor)
        self._reading: CommonReading = read_common(session)
        self.loan_types: Mapping[int, str] = {row.id: row.code for row in session.execute(select(LoanType.id, LoanType.code))}

    def conditions(self) -> list[ColumnElement[bool]]:
        """Return what holds for the entries that are wanted."""
        columns, register = AuditEntry, self._scope.register
        tables = [*TABLES, TABLE_OF_GROUPS] if register is None else [name for name in (*TABLES, TABLE_OF_GROUPS) if register_of(name) == register]
        kinds: list[ColumnElement[bool]] = [and_(columns.what.in_((ADD, CHANGE, REMOVE)), columns.entity.in_(tables))]
        if register in (None, str(Entity.ORGANISATION)):
            kinds.append(and_(columns.what == CHANGE, columns.entity == str(Entity.ORGANISATION), columns.entity_id == self._reading.root_id))
        found: list[ColumnElement[bool]] = [or_(*kinds)]
        if self._readable is not None:
            found.append(columns.organisation_id.in_(self._readable))
        return found

    def entries(self, conditions: list[ColumnElement[bool]], limit: int | None) -> list[Entry]:
        """Return entries, the newest first."""
        columns = AuditEntry
        query = select(AuditEntry).where(*conditions).order_by(columns.at.desc(), columns.id.desc()).limit(limit)
        return [
            Entry(
                id=str(row.id), at=row.at, login=row.login, role=row.role, organisation_id=row.organisation_id, what=row.what, entity=row.entity,
                entity_id=row.entity_id, before=row.before or {}, after=row.after or {}, comment=row.comment,
            )
            for row in self._session.scalars(query)
        ]  # fmt: skip

    def rows(self, register: str) -> dict[int, Values]:
        """Return the entries of a register as they are now, fields by entry."""
        if register == Entity.ORGANISATION:
            return {self._reading.root_id: self._reading.closed}
        if register == GROUPS:
            codes = {row.id: row.code for row in self._reading.rows["reservation-group"]}
            return {unit: {"groups": "\n".join(codes[group] for group in groups)} for unit, groups in self._reading.groups.items()}
        return {row.id: row.values for row in self._reading.rows[register]}

    def tell(self, entries: Iterable[Entry]) -> Iterator[Line]:
        """Return the lines of entries: one for each field, one for an entry that was added or removed."""
        for entry in entries:
            register = register_of(entry.entity)
            old, new = texts_of(entry.before, self.loan_types), texts_of(entry.after, self.loan_types)
            row = self._row(register, entry, old | new)
            if entry.what != CHANGE:
                whole = whole_of(register, old if entry.what == REMOVE else new)
                yield Line(entry=entry, register=register, row=row, name="", old="", new="", spot=self._whole_spot(register, entry, whole), whole=whole)
                continue
            for field in dict.fromkeys((*old, *new)):
                if register != Entity.ORGANISATION or is_closed_field(field):
                    spot = self._spot(register, entry.entity_id, field)
                    yield Line(entry=entry, register=register, row=row, name=field, old=old.get(field, ""), new=new.get(field, ""), spot=spot)

    def _row(self, register: str, entry: Entry, texts: Values) -> str:
        """Return what an entry is called: its code while it is there, else what the log has of it."""
        if register == GROUPS:
            node = self._tree.nodes.get(entry.entity_id or 0)
            return node.name if node is not None else f"#{entry.entity_id}"
        if register == Entity.ORGANISATION or entry.entity_id is None:
            return ""
        row = self._reading.find(register, entry.entity_id)
        return row.spoken if row is not None else texts.get("name") or texts.get("code") or f"#{entry.entity_id}"

    def _whole_spot(self, register: str, entry: Entry, whole: Values) -> Spot | None:
        """Return the row of what was added while it is there; a new one for what was removed while its code is free."""
        if entry.what == ADD:
            return Spot(register, entry.entity_id or 0, ROW) if self._reading.find(register, entry.entity_id or 0) is not None else None
        taken = {row.code for row in self._reading.rows.get(register, ())}
        return Spot(register, -1, ROW) if whole.get("code") and whole["code"] not in taken else None

    def _spot(self, register: str, row_id: int | None, field: str) -> Spot | None:
        if field == ORDER:
            return order_spot(register)
        spot = Spot(register, row_id or 0, field)
        there = row_id in self._tree.nodes if register == GROUPS else self._reading.value(spot) is not None
        return spot if there else None
