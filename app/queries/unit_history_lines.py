"""What entries of the log tell of units, line by line, with what they name as it is now (X6)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.organisation import Tree
from app.domain.refusals import Refusal
from app.domain.setting import INHERIT, Setting, parse
from app.domain.settings_draft import STANDARD_KEY, Key
from app.domain.unit_draft import PARENT, Entity, Spot
from app.domain.unit_history import CATEGORY, CHANGE, SET, Entry, Line
from app.models.organisation import Department, Placement
from app.models.register import LoanType, PatronCategory


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


def tell_lines(session: Session, tree: Tree, entries: Sequence[Entry]) -> Iterator[Line]:
    """Return what entries tell, line by line (four queries at most)."""
    registers = _registers(session, tree, entries)
    for entry in entries:
        if entry.for_several:
            yield from _of_several(registers, entry)
        elif entry.what == SET:
            category_id = entry.entity_id if entry.entity == CATEGORY else None
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
    if entry.what != CHANGE:
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
