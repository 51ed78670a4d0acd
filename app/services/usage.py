"""What still refers to a row: a removal that is refused says by what (Common registers, Unit register)."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import Column, ColumnElement, ForeignKey, Table, func, or_, select
from sqlalchemy.orm import Session

from app.domain.parameters.catalogue import catalogue
from app.domain.refusals import InUse, Refusal, Several
from app.domain.text import listed, mark
from app.models import Base
from app.models.organisation import Organisation

_SENTENCES = {
    "organisation": mark("{name} has organisations beneath it: {count}."),
    "department": mark("{name} has departments: {count}."),
    "placement": mark("{name} has placements: {count}."),
    "patron": mark("{name} is in use by patrons: {count}."),
    "copy": mark("{name} is in use by copies: {count}."),
    "title": mark("{name} is in use by titles: {count}."),
    "loan": mark("{name} is in use by loans: {count}."),
    "reservation": mark("{name} is in use by reservations: {count}."),
    "debt": mark("{name} is in use by debts: {count}."),
    "payment": mark("{name} is in use by payments: {count}."),
    "circulation_category": mark("{name} is in use by circulation categories: {count} ({which})."),
    "reminder_setting": mark("{name} is in use by reminder settings: {count}."),
    "unit_reservation_group": mark("{name} is in the lists of units: {count} ({which})."),
    "standard_category": mark("{name} is the standard category of organisations: {count} ({which})."),
    "staff": mark("{name} has members of staff: {count}."),
    "staff_role": mark("{name} has roles of staff: {count}."),
}
_BY_CODE = {
    "currency": (("organisation", "currency", mark("{name} is the currency of account organisations: {count} ({which}).")),),
    "language": (
        ("patron", "language", mark("{name} is in use by patrons: {count}.")),
        ("standard_text", "language", mark("{name} is in use by texts: {count}.")),
    ),
}
"""What is named by its code, not by its key: by which tables and columns."""
_NAMES = 5
"""So many of what refers to it are named at most."""
_OTHER = mark("{name} is in use elsewhere: {count}.")
_UNREADABLE = {"audit_entry", "operation", "import_run", "role", "role_permission"}
"""Not counted: staff may not read the log, and whatever else refers to it is found by the database itself."""


def require_unused(session: Session, table: str, row_id: int, name: str, *, goes_along: Collection[str] = (), code: str = "") -> None:
    """Raise InUse (or Several of it) while rows of other tables refer to this one; `goes_along` names tables that don't count."""
    reasons: list[Refusal] = _named_by_code(session, table, name, code)
    for other, columns in _referring(table).items():
        if other.name in goes_along or other.name in _UNREADABLE:
            continue
        reasons += _counted(session, other, or_(*(column == row_id for column in columns)), _SENTENCES.get(other.name, _OTHER), name)
    if len(reasons) == 1:
        raise reasons[0]
    if reasons:
        raise Several(reasons)


def used_by_rules(name: str, parameters: Sequence[str]) -> InUse:
    """Return the reason that circulation rules are, given the parameter of each: how many they are, and of what."""
    keys = list(dict.fromkeys(parameters))
    which = listed([*(catalogue()[key].named for key in keys[:_NAMES]), *(["…"] if len(keys) > _NAMES else [])])
    return InUse(mark("{name} is in use by circulation rules: {count} ({which})."), name=name, count=len(parameters), which=which)


def _named_by_code(session: Session, table: str, name: str, code: str) -> list[Refusal]:
    reasons: list[Refusal] = []
    for other, column, said in _BY_CODE.get(table, ()):
        naming = Base.metadata.tables[other]
        reasons += _counted(session, naming, naming.c[column] == code, said, name)
    return reasons


def _counted(session: Session, other: Table, refers: ColumnElement[bool], said: str, name: str) -> list[Refusal]:
    """Return the reason that rows of a table are, with their names where the sentence has a place for them; nothing where there are none."""
    if other.name == "parameter_rule":
        rules = session.scalars(select(other.c.parameter).where(refers).order_by(other.c.parameter)).all()
        return [used_by_rules(name, rules)] if rules else []
    count = session.scalar(select(func.count()).select_from(other).where(refers)) or 0
    if not count:
        return []
    values: dict[str, object] = {"name": name, "count": count}
    if "{which}" in said:
        query = select(other.c.name) if "name" in other.c else select(Organisation.name).join(other, other.c.organisation_id == Organisation.id)
        names = session.scalars(query.where(refers).limit(_NAMES + 1)).all()
        values["which"] = ", ".join([*names[:_NAMES], *(["…"] if len(names) > _NAMES else [])])
    return [InUse(said, **values)]


def _referring(table: str) -> dict[Table, list[Column[int]]]:
    """Return the columns that refer to a table, by their table, but those whose rows are deleted with it."""
    found: dict[Table, list[Column[int]]] = {}
    for other in Base.metadata.sorted_tables:
        for key in other.foreign_keys:
            if key.column.table.name == table and key.ondelete != "CASCADE" and not _own_account(key):
                found.setdefault(other, []).append(key.parent)
    return found


def _own_account(key: ForeignKey) -> bool:
    """Say whether the column only repeats what the tree says already."""
    return key.parent.table.name == "organisation" and key.parent.name == "account_id"
