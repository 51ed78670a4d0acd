"""Writing the registers to a file that `import registers` reads back to the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.closed_days import ClosedDays
from app.domain.organisation import Kind, Tree
from app.domain.permissions import Actor, require
from app.domain.register_fields import FIELDS, field_text
from app.models.calendar import ClosedPeriod
from app.models.organisation import Department, Organisation, Placement
from app.models.register import CirculationCategory, LoanType, RegisterEntry, ReservationGroup
from app.queries.organisation import load_tree
from app.queries.reservation_groups import load_unit_groups
from app.services.registers import model_of
from app.services.registers_file import COLUMNS, ENTRIES, GROUPS
from app.services.spreadsheet import write_table
from app.services.texts_file import text_rows

Row = tuple[str, str, str, str, str]


def export_registers(session: Session, actor: Actor, path: Path, *, replace: bool = False) -> dict[str, int]:
    """Write the registers to a CSV or XLSX file; return rows by register.

    Needs data.export. Raises AlreadyExists where there is a file and it shall not be replaced.
    """
    require(actor, "data.export")
    rows = list(register_rows(session))
    write_table(path, COLUMNS, rows, replace=replace)
    return dict(Counter(row[0] for row in rows))


def register_rows(session: Session) -> Iterator[Row]:
    """Return every row, what others refer to first."""
    for register in ENTRIES:
        yield from _entries(session, register)
    tree = load_tree(session)
    yield from _organisations(session, tree)
    yield from _shelving(session, tree)
    yield from _closed_days(session, tree)
    yield from _unit_groups(session, tree)
    yield from text_rows(session, tree)


def _entries(session: Session, register: str) -> Iterable[Row]:
    model = model_of(register)
    loan_types = {row.id: row.code for row in session.execute(select(LoanType.id, LoanType.code))}
    for row in session.scalars(select(model).order_by(model.position, model.id)):
        yield register, row.code, row.name, "", _extra(row, loan_types)


def _extra(row: RegisterEntry, loan_types: dict[int, str]) -> str:
    texts = (
        loan_types[row.loan_type_id] if field == "loan_type" and isinstance(row, CirculationCategory) else field_text(field, getattr(row, field))
        for field in FIELDS.get(row.register(), ())
    )
    return " ".join(texts)


def _organisations(session: Session, tree: Tree) -> Iterable[Row]:
    money = {row.id: f"{row.currency} {row.time_zone}" for row in session.execute(select(Organisation.id, Organisation.currency, Organisation.time_zone))}
    for node in tree.in_order():
        if node.kind is not Kind.ROOT:
            extra = {Kind.ACCOUNT: f"account {money[node.id]}", Kind.POINT: f"point {node.point_kind}"}.get(node.kind, "unit")
            yield "organisation", node.code, node.name, tree[node.parent_id or 0].code, extra


def _shelving(session: Session, tree: Tree) -> Iterable[Row]:
    """Return departments by the order of their units, placements by that of their departments: read and written again, the file is the same."""
    units = {node.id: place for place, node in enumerate(tree.in_order())}
    departments = sorted(session.scalars(select(Department)), key=lambda row: (units[row.organisation_id], row.id))
    shared = Counter(row.code for row in departments)
    for row in departments:
        yield "department", row.code, row.name, tree[row.organisation_id].code, ""
    paths = {row.id: row.code if shared[row.code] == 1 else f"{tree[row.organisation_id].code}/{row.code}" for row in departments}
    order = {department: place for place, department in enumerate(paths)}
    for placement in sorted(session.scalars(select(Placement)), key=lambda row: (order[row.department_id], row.id)):
        yield "placement", placement.code, placement.name, paths[placement.department_id], ""


def _closed_days(session: Session, tree: Tree) -> Iterable[Row]:
    """Return closings of whole days; those of some hours close no day and have no place in the file."""
    table = ClosedPeriod
    units = {node.id: place for place, node in enumerate(tree.in_order())}
    query = select(table).where(table.from_at.is_(None)).order_by(table.weekday, table.from_date, table.holiday)
    for row in sorted(session.scalars(query), key=lambda row: units[row.organisation_id]):
        node = tree[row.organisation_id]
        yield "closed-day", ClosedDays(row.weekday, row.from_date, row.to_date, row.holiday).code, row.reason, "" if node.kind is Kind.ROOT else node.code, ""


def _unit_groups(session: Session, tree: Tree) -> Iterable[Row]:
    codes = {row.id: row.code for row in session.execute(select(ReservationGroup.id, ReservationGroup.code))}
    for unit, groups in load_unit_groups(session).items():
        yield GROUPS, tree[unit].code, tree[unit].name, "", " ".join(codes[group] for group in groups)
