"""Reading the history of circulation rules from the log (X6).

On PostgreSQL what was written past the program is told too: the server notes every row (RowChange), and an operation
without entries in the log was none of the program's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import takewhile
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.domain.organisation import Tree
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.history import Did, Logged, RuleEntry, retrace, state_at
from app.domain.parameters.rule import Rule
from app.domain.permissions import Actor, require
from app.models.audit_entry import AuditEntry, RowChange
from app.models.parameter_rule import ParameterRule
from app.queries.organisation import load_tree
from app.queries.parameters import list_all_rules
from app.queries.rule_listing import ordering
from app.queries.rule_registers import RuleRegisters, load_rule_registers

PERMISSION = "history.view"
PAGE = 500

_ENTITY = "parameter_rule"
_DID = {"add": Did.ADDED, "change": Did.CHANGED, "remove": Did.REMOVED}
_VERBS = {"insert": Did.ADDED, "update": Did.CHANGED, "delete": Did.REMOVED}
_NOTED = "row-"
"""What the ids of entries begin with that the server noted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which rules: those of a parameter, at some organisations (None: wherever the log may be read), or one rule by its id."""

    parameter: str | None = None
    organisations: frozenset[int] | None = None
    rule_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which entries of it: by whom (a part of the login), at or after one instant and before another."""

    person: str = ""
    since: datetime | None = None
    until: datetime | None = None

    def takes(self, logged: Logged) -> bool:
        """Say whether an entry is one of them."""
        return self.person.casefold() in logged.login.casefold() and (self.until is None or logged.at < self.until)

    def goes_back_to(self, logged: Logged) -> bool:
        """Say whether an entry is not older than all of them."""
        return self.since is None or logged.at >= self.since


_ALL = Wanted()


@dataclass(frozen=True)
class Older:
    """Where the older entries go on: the last one read, and the rules as they stood before it."""

    at: datetime
    id: str
    rules: Mapping[int, Rule] = field(repr=False)


@dataclass(frozen=True)
class HistoryPage:
    """Entries, the newest first; `older` is None where there are no more. `now` are the rules as they are (of the first page)."""

    entries: tuple[RuleEntry, ...]
    older: Older | None
    now: tuple[Rule, ...] = ()


@dataclass(frozen=True)
class Told:
    """A page, and the registers that say what its rules are set for."""

    page: HistoryPage
    registers: RuleRegisters


@dataclass(frozen=True)
class Standing:
    """Rules as they stood at an instant, in governing order, and the rules of the same scope as they are now."""

    instant: datetime
    then: tuple[Rule, ...]
    now: tuple[Rule, ...]
    registers: RuleRegisters


def read_history(session: Session, actor: Actor, scope: Scope, wanted: Wanted = _ALL, older: Older | None = None, limit: int = PAGE) -> HistoryPage:
    """Return a page of the history, or the one after it. Raises NotPermitted without history.view."""
    log = _Log(session, actor, scope)
    now = () if older else log.rules_now()
    rules: Mapping[int, Rule] = older.rules if older else _by_id(now)
    found: list[RuleEntry] = []
    size = limit
    while True:
        chunk = log.read(rules, older, size)
        traced = retrace(rules, chunk)
        near = takewhile(lambda entry: wanted.goes_back_to(entry.logged), traced.entries)
        found += (entry for entry in near if wanted.takes(entry.logged))
        rules, older = traced.rules, None
        if log.last is not None and wanted.goes_back_to(chunk[-1]):
            older = Older(*log.last, rules)
        if older is None or len(found) >= limit:
            return HistoryPage(tuple(found), older, now)
        size *= 8  # few pass: every reading costs a look through the log


def rules_at(session: Session, actor: Actor, scope: Scope, instant: datetime) -> tuple[Rule, ...]:
    """Return the rules as they stood at an instant. Raises NotPermitted without history.view."""
    log = _Log(session, actor, scope)
    rules = log.rules_now()
    return state_at(rules, log.read(_by_id(rules), since=instant))


def tell_history(session: Session, actor: Actor, tree: Tree, scope: Scope, wanted: Wanted = _ALL, older: Older | None = None, limit: int = PAGE) -> Told:
    """Return a page as the window shows it."""
    return Told(read_history(session, actor, scope, wanted, older, limit), load_rule_registers(session, tree))


def tell_standing(session: Session, actor: Actor, tree: Tree, key: str, scope: Scope, instant: datetime) -> Standing:
    """Return the rules of a parameter as they stood, as the window shows them."""
    registers = load_rule_registers(session, tree)
    log = _Log(session, actor, scope)
    now = log.rules_now()
    then = state_at(now, log.read(_by_id(now), since=instant))
    order = ordering(registers, catalogue()[key])
    return Standing(instant, tuple(sorted(then, key=order.key)), now, registers)


def find_entry(session: Session, actor: Actor, entry_id: str) -> RuleEntry | None:
    """Return one entry, None where there is none that may be read. Raises NotPermitted without history.view."""
    require(actor, PERMISSION)
    number = _rule_of(session, entry_id)
    if number is None:
        return None
    log = _Log(session, actor, Scope(rule_id=number))
    entries = retrace(_by_id(log.rules_now()), log.read({})).entries
    return next((entry for entry in entries if entry.logged.id == entry_id), None)


def find_rule_then(session: Session, actor: Actor, rule_id: int, instant: datetime) -> Rule | None:
    """Return a rule as it stood at an instant, None where it was not there. Raises NotPermitted without history.view."""
    log = _Log(session, actor, Scope(rule_id=rule_id))
    return next(iter(state_at(log.rules_now(), log.read({}, since=instant))), None)


def logged_of(row: Any) -> Logged:
    """Return an entry of the log about a rule (an AuditEntry, or a row of its columns)."""
    return Logged(
        id=str(row.id), at=row.at, login=row.login, role=row.role, organisation_id=row.organisation_id, rule_id=row.entity_id, did=_DID[row.what],
        before=row.before or {}, after=row.after or {}, comment=row.comment,
    )  # fmt: skip


def _rule_of(session: Session, entry_id: str) -> int | None:
    """Return the rule that an entry is about."""
    if entry_id.startswith(_NOTED):
        number = entry_id.removeprefix(_NOTED)
        key = session.scalar(select(RowChange.key).where(RowChange.id == int(number), RowChange.entity == _ENTITY)) if number.isdecimal() else None
        return int(key["id"]) if key else None
    wanted = _uuid(entry_id)
    return session.scalar(select(AuditEntry.entity_id).where(AuditEntry.id == wanted, AuditEntry.entity == _ENTITY)) if wanted else None


class _Log:
    """The log of some rules, as far as the actor may read it: on PostgreSQL the policies say the same."""

    def __init__(self, session: Session, actor: Actor, scope: Scope) -> None:
        require(actor, PERMISSION)
        self._session, self._scope = session, scope
        self._organisations = readable_organisations(load_tree(session), actor)
        if scope.organisations is not None:
            self._organisations = scope.organisations if self._organisations is None else scope.organisations & self._organisations
        self.last: tuple[datetime, str] | None = None
        """Where the chunk that was read last ends, None where nothing is older."""

    def rules_now(self) -> tuple[Rule, ...]:
        """Return the rules as they are. Read before the log: what is saved in between is undone by its own entry."""
        columns, scope = ParameterRule, self._scope
        conditions = [columns.parameter == scope.parameter] if scope.parameter is not None else []
        conditions += [columns.id == scope.rule_id] if scope.rule_id is not None else []
        return tuple(list_all_rules(self._session, *conditions, *self._where(columns.organisation_id)))

    def read(self, rules: Mapping[int, Rule], older: Older | None = None, limit: int | None = None, since: datetime | None = None) -> list[Logged]:
        """Return what was logged, the newest first: what is older than a place, or everything since an instant."""
        logged = self._entries(older, None if limit is None else limit + 1, since)
        self.last = None
        if limit is not None and len(logged) > limit:
            logged = logged[:limit]
            self.last = logged[-1].at, logged[-1].id
        if self._session.get_bind().dialect.name == "postgresql":
            noted = self._noted(older.at if older else None, self.last[0] if self.last else since)
            logged = sorted([*logged, *self._of_parameter(noted, logged, rules)], key=_at, reverse=True)
        return logged

    def _entries(self, older: Older | None, limit: int | None, since: datetime | None) -> list[Logged]:
        columns, scope = AuditEntry, self._scope
        query = select(
            columns.id, columns.at, columns.login, columns.role, columns.organisation_id, columns.entity_id, columns.what, columns.before, columns.after,
            columns.comment,
        ).where(columns.entity == _ENTITY, columns.what.in_(_DID), *self._where(columns.organisation_id))  # fmt: skip
        if scope.rule_id is not None:
            query = query.where(columns.entity_id == scope.rule_id)
        if scope.parameter is not None:
            said = func.coalesce(columns.after["parameter"].as_string(), columns.before["parameter"].as_string())
            query = query.where(said == scope.parameter)
        if older is not None:
            query = query.where(or_(columns.at < older.at, and_(columns.at == older.at, columns.id < UUID(older.id))))
        if since is not None:
            query = query.where(columns.at >= since)
        rows = self._session.execute(query.order_by(columns.at.desc(), columns.id.desc()).limit(limit))
        return [logged_of(row) for row in rows]

    def _noted(self, before: datetime | None, since: datetime | None) -> list[Logged]:
        """Return what the server noted of rules and the program did not log."""
        columns = RowChange
        logged = exists().where(AuditEntry.operation_id == columns.operation_id)
        query = select(columns).where(columns.entity == _ENTITY, ~logged, *self._where(columns.organisation_id))
        if self._scope.rule_id is not None:
            query = query.where(columns.key["id"].as_integer() == self._scope.rule_id)
        if before is not None:
            query = query.where(columns.at < before)
        if since is not None:
            query = query.where(columns.at >= since)
        return [
            Logged(
                id=f"{_NOTED}{row.id}", at=row.at, login=row.login, role="", organisation_id=row.organisation_id or 0, rule_id=int(row.key["id"]),
                did=_VERBS[row.verb], before=row.before or {}, after=row.after or {}, outside=True,
            )
            for row in self._session.scalars(query.order_by(columns.at.desc(), columns.id.desc()))
        ]  # fmt: skip

    def _of_parameter(self, noted: Iterable[Logged], logged: Iterable[Logged], rules: Mapping[int, Rule]) -> list[Logged]:
        """Leave out what concerns other parameters: of a row that was added the server notes only the key.

        How the delivered base rules were made is left out too: nobody did it.
        """
        noted = list(noted)
        known = {id_: rule.parameter for id_, rule in rules.items()}
        for one in (*logged, *noted):
            if parameter := one.before.get("parameter") or one.after.get("parameter"):
                known.setdefault(one.rule_id, str(parameter))
        made = {id_ for id_, rule in rules.items() if rule.protected}
        of_it = (one for one in noted if self._scope.parameter in (None, known.get(one.rule_id)))
        return [one for one in of_it if one.did is not Did.ADDED or one.rule_id not in made]

    def _where(self, column: InstrumentedAttribute[int] | InstrumentedAttribute[int | None]) -> list[ColumnElement[bool]]:
        return [] if self._organisations is None else [column.in_(self._organisations)]


def readable_organisations(tree: Tree, actor: Actor) -> frozenset[int] | None:
    """Return the organisations whose log may be read: those of the accounts where the permission is held, and 1 Admin. None: all."""
    root = tree.root().id
    tops = {tree.account_of(id_) or root for id_ in actor.held.get(PERMISSION, ()) if id_ in tree.nodes}
    return None if root in tops else frozenset({root}.union(*(tree.below(top) for top in tops)))


def _by_id(rules: Iterable[Rule]) -> dict[int, Rule]:
    return {rule.id: rule for rule in rules if rule.id is not None}


def _at(one: Logged) -> datetime:
    return one.at


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
