"""What was written of units past the program, as the server noted it row by row (PostgreSQL), told as the log tells it (X6).

Of a row that came the server notes only its key, of one that was changed only what became different. Whole rows come of
going back from how they are now, note by note, the newest first; so do the field and category that a value belongs to.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, and_, exists, or_, select
from sqlalchemy.orm import Session

from app.domain.organisation import Tree
from app.domain.refusals import Refusal
from app.domain.setting import INHERIT, Setting, write_own
from app.domain.settings_draft import STANDARD_KEY, Key
from app.domain.unit_draft import HOURS, PARENT, write_hours
from app.domain.unit_history import ADD, CATEGORY, CHANGE, REMOVE, SET, Entry
from app.models.audit_entry import AuditEntry, RowChange
from app.models.organisation import Department, OpeningHours, Organisation, Placement
from app.models.patron_category import CategorySetting, ReminderSetting, StandardCategory, UnitSetting
from app.models.register import LoanType, PatronCategory
from app.queries.categories import REMINDER_COLUMNS
from app.queries.unit_places import TEXTS

NOTED = "row-"
"""What the ids of entries begin with that the server noted."""

_TABLES = {
    model.__tablename__: model.__table__
    for model in (CategorySetting, ReminderSetting, StandardCategory, UnitSetting, Organisation, OpeningHours, Department, Placement)
}
_PLACE = Organisation.__tablename__
_NAMES: Mapping[str, tuple[str, ...]] = {_PLACE: TEXTS, Department.__tablename__: ("name", "code"), Placement.__tablename__: ("name", "code")}
_OF_CATEGORY = (CategorySetting.__tablename__, ReminderSetting.__tablename__)

Row = Mapping[str, Any]
RowKey = tuple[str, int]
"""A table and the key of one of its rows."""


def read_noted(session: Session, tree: Tree, places: AbstractSet[int] | None, *, before: datetime | None, since: datetime | None) -> list[Entry]:
    """Return what the server noted of units (None: of all) and the program did not log, before one instant and since another."""
    conditions = [RowChange.at < before] if before is not None else []
    conditions += [RowChange.at >= since] if since is not None else []
    return _tell(session, tree, places, conditions)


def find_noted(session: Session, tree: Tree, places: AbstractSet[int] | None, entry_id: str) -> list[Entry]:
    """Return one entry, nothing where there is no such one."""
    number = entry_id.removeprefix(NOTED)
    return _tell(session, tree, places, [RowChange.id == int(number)]) if number.isdecimal() else []


def _tell(session: Session, tree: Tree, places: AbstractSet[int] | None, conditions: Iterable[ColumnElement[bool]]) -> list[Entry]:
    columns = RowChange
    logged = exists().where(AuditEntry.operation_id == columns.operation_id)
    query = select(columns).where(columns.entity.in_(_TABLES), ~logged, *conditions)
    if places is not None:  # the row of an organisation itself belongs to none
        own = or_(columns.key["id"].as_integer().in_(places), columns.before["parent_id"].as_integer().in_(places))
        query = query.where(or_(columns.organisation_id.in_(places), and_(columns.entity == _PLACE, own)))
    noted = [change for change in session.scalars(query) if not _is_delivered(tree, change)]
    if not noted:
        return []
    writer = _Writer.load(session, tree)
    ids = {change.id for change in noted}
    told = (writer.entry(change, *sides) for change, *sides in _retrace(session, noted) if change.id in ids)
    return [entry for entry in told if entry is not None and (entry.before or entry.after)]


def _is_delivered(tree: Tree, change: RowChange) -> bool:
    """Say whether it is the making of 1 Admin, or of its standard category: nobody did that."""
    place = change.key.get("id") if change.entity == _PLACE else change.key.get("organisation_id")
    return change.verb == "insert" and place == tree.root().id


def _retrace(session: Session, noted: Sequence[RowChange]) -> Iterable[tuple[RowChange, Row | None, Row | None]]:
    """Go back through all that was noted of these rows, and return each note with the row before and after it."""
    wanted: dict[str, set[int]] = defaultdict(set)
    for change in noted:
        wanted[change.entity].add(_number(change))
    rows: dict[RowKey, Row | None] = {}
    conditions = []
    for entity, numbers in wanted.items():
        key = _key_of(entity)
        column = _TABLES[entity].c[key]
        rows |= {(entity, row[key]): _plain(row) for row in session.execute(select(*_TABLES[entity].c).where(column.in_(numbers))).mappings()}
        conditions.append(and_(RowChange.entity == entity, RowChange.key[key].as_integer().in_(numbers)))
    since = min(change.at for change in noted)
    query = select(RowChange).where(RowChange.at >= since, or_(*conditions)).order_by(RowChange.at.desc(), RowChange.id.desc())
    for change in session.scalars(query):
        at = change.entity, _number(change)
        after = None if change.verb == "delete" else {**(rows.get(at) or {}), **(change.after or {})}
        rows[at] = None if change.verb == "insert" else {**(after or {}), **(change.before or {})}
        yield change, rows[at], after


@dataclass(frozen=True)
class _Writer:
    """Writes rows as the log does: fields by name, registers by code."""

    tree: Tree
    categories: Mapping[int, str]
    loan_types: Mapping[int, str]

    @classmethod
    def load(cls, session: Session, tree: Tree) -> _Writer:
        categories = {row.id: row.code for row in session.execute(select(PatronCategory.id, PatronCategory.code))}
        return cls(tree, categories, {row.id: row.code for row in session.execute(select(LoanType.id, LoanType.code))})

    def entry(self, change: RowChange, before: Row | None, after: Row | None) -> Entry | None:
        """Return a note as an entry of the log, None where it does not say of which field."""
        place = change.organisation_id or _number(change)
        if change.entity in _NAMES:
            return self._of_row(change, place, before, after)
        if change.entity == OpeningHours.__tablename__:
            return self._of_hours(change, place, before, after)
        category_id = (after or before or {}).get("patron_category_id") if change.entity in _OF_CATEGORY else None
        was, became = (self._settings(change.entity, side) for side in (before, after))
        names = [name for name in {**was, **became} if was.get(name, INHERIT) != became.get(name, INHERIT)]
        entity, entity_id = (_PLACE, place) if category_id is None else (CATEGORY, category_id)
        sides = [{name: side.get(name, INHERIT) for name in names} for side in (was, became)]
        return self._made(change, place, SET, entity, entity_id, *sides)

    def _of_row(self, change: RowChange, place: int, before: Row | None, after: Row | None) -> Entry:
        was, became = self._texts(change.entity, before or {}), self._texts(change.entity, after or {})
        if change.verb == "update":
            names = [name for name in became if was.get(name) != became[name]]
            was, became = ({name: side.get(name, "") for name in names} for side in (was, became))
        elif change.verb == "delete" and change.entity == _PLACE:
            place = (before or {}).get("parent_id") or place
        what = {"insert": ADD, "delete": REMOVE}.get(change.verb, CHANGE)
        return self._made(change, place, what, change.entity, _number(change), was, became)

    def _of_hours(self, change: RowChange, place: int, before: Row | None, after: Row | None) -> Entry | None:
        was, became = _hours(before), _hours(after)
        names = [name for name in {**was, **became} if was.get(name) != became.get(name)]
        sides = [{name: side.get(name, "") for name in names} for side in (was, became)]
        return self._made(change, place, CHANGE, _PLACE, place, *sides)

    def _made(self, change: RowChange, place: int, what: str, entity: str, entity_id: int, before: Mapping[str, str], after: Mapping[str, str]) -> Entry:
        return Entry(
            id=f"{NOTED}{change.id}", at=change.at, login=change.login, role="", organisation_id=place, what=what, entity=entity, entity_id=entity_id,
            before=before, after=after, outside=True,
        )  # fmt: skip

    def _settings(self, entity: str, row: Row | None) -> dict[str, str]:
        """Return what a row sets, by the names of the log."""
        if row is None:
            return {}
        if entity == StandardCategory.__tablename__:
            number = row.get("patron_category_id")
            return {} if number is None else {STANDARD_KEY.field: self.categories.get(number, f"#{number}")}
        if entity == ReminderSetting.__tablename__:
            at = f"{self.loan_types.get(row.get('loan_type_id', 0), '?')}/{row.get('step')}"
            values = {code: row.get(column) for code, column in REMINDER_COLUMNS.items()} if "step" in row else {}
            return {f"{at}/{code}": _written(Key(code, 0, 0, row["step"]), *_split(code, value)) for code, value in values.items()}
        if "field" not in row:
            return {}
        return {row["field"]: _written(Key(row["field"], row.get("patron_category_id")), row.get("number"), row.get("text"))}

    def _texts(self, entity: str, row: Row) -> dict[str, str]:
        """Return the fields of an organisation, a department or a placement; what it hangs under by its code."""
        found = {name: "" if row[name] is None else str(row[name]) for name in _NAMES[entity] if name in row}
        above = self.tree.nodes.get(row.get("parent_id") or 0)
        return {**found, PARENT: above.code} if above is not None else found


def _split(code: str, value: Any) -> tuple[int | None, str | None]:
    return (None, value) if code == "text" else (value, None)


def _written(key: Key, number: int | None, text: str | None) -> str:
    """Return a value as the log writes it; one of a field that there is not as it stands in the row."""
    try:
        return write_own(key.kind, key.kind.own(Setting(number, text)))
    except Refusal:
        return text or str(number)


def _hours(row: Row | None) -> dict[str, str]:
    """Return a recorded day of opening hours, by its field."""
    if row is None or "weekday" not in row:
        return {}
    opens, closes = (time.fromisoformat(row[name]) if row.get(name) else None for name in ("opens", "closes"))
    return {HOURS[row["weekday"]]: write_hours(opens, closes)}


def _key_of(entity: str) -> str:
    return "organisation_id" if entity == StandardCategory.__tablename__ else "id"


def _number(change: RowChange) -> int:
    return int(change.key[_key_of(change.entity)])


def _plain(row: RowMapping) -> dict[str, Any]:
    """Return a row as the server notes it."""
    return {str(name): value.isoformat() if isinstance(value, time) else value for name, value in row.items()}
