"""Patron groups, circulation modifiers, media types, statuses, and shelf locations as placements."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from app.domain.text import mark
from app.models.organisation import Department, Placement
from app.models.register import CirculationCategory, LoanType, MediaType, PatronCategory, StatusCode
from app.services.imports.context import Context
from app.services.imports.source import Row

DEPARTMENT = "-"
"""The nameless department that imported placements hang under."""

EFFECTS = {
    "Available": "available", "Checked out": "available", "Reshelving": "available", "On holds shelf": "available", "Canceled Transit": "available",
    "Bindery": "in-repair", "In process": "in-repair", "On order": "in-repair", "ILL": "in-repair", "Cataloging": "in-repair", "Reserves": "in-repair",
    "On reservation shelf": "in-repair", "Lost": "lost", "Long Overdue": "lost", "Lost and Paid": "lost", "Missing": "missing",
    "In transit": "in-transit", "Discard/Weed": "withdrawn", "Damaged": "damaged",
}  # fmt: skip
"""The built-in status whose effect each status of the source has. *Checked out* says nothing: the loan does."""

BUILT_IN = {"Available": "available", "Checked out": "available", "Lost": "lost", "Missing": "missing", "Damaged": "damaged", "In transit": "in-transit"}


def load_groups(context: Context) -> None:
    """Write patron groups as patron categories; their tree serves the mapping of rules and is not kept."""
    rows = context.source.read("patron_groups", ("parent", "name", "usergroup"))
    names = {row["name"]: row for row in rows}
    for row in rows:
        row.required("name")
        row.reference("parent", names)
    _refuse_doubles(rows, "name")
    context.check()
    entries = [{"organisation_id": context.root_id, "code": row["name"], "name": row["name"], "position": n} for n, row in enumerate(rows, start=1)]
    context.groups = dict(zip(names, context.add(PatronCategory, entries), strict=True))
    context.group_parents = {row["name"]: row["parent"] for row in rows}
    context.report.counts["patron_categories"] = len(rows)
    context.report.mapped("patron_groups.csv", "patron categories, by name", len(rows))
    context.report.left_out("patron_groups.csv: length of membership", "an account is valid for the months of its home unit's setting", len(rows))


def load_modifiers(context: Context) -> None:
    """Write circulation modifiers as circulation categories of loan type normal."""
    rows = context.source.read("circ_modifiers", ("code", "name"))
    normal = context.session.scalars(select(LoanType.id).where(LoanType.code == "normal")).one()
    for row in rows:
        row.required("code")
    _refuse_doubles(rows, "code")
    context.check()
    entries = [
        {"organisation_id": context.root_id, "code": row["code"], "name": row["name"] or row["code"], "position": n, "loan_type_id": normal}
        for n, row in enumerate(rows)
    ]
    context.modifiers = dict(zip((row["code"] for row in rows), context.add(CirculationCategory, entries), strict=True))
    context.report.counts["circulation_categories"] = len(rows)
    context.report.mapped("circ_modifiers.csv", "circulation categories of loan type normal", len(rows))


def load_statuses(context: Context) -> None:
    """Write statuses that are not built in, each with the effect of a built-in one."""
    rows = context.source.read("item_statuses", ("name",))
    known = {row.code: row.id for row in context.session.execute(select(StatusCode.code, StatusCode.id))}
    new = [row["name"] for row in rows if row["name"] not in BUILT_IN]
    entries = [
        {"organisation_id": context.root_id, "code": name, "name": name, "effect": EFFECTS.get(name, "in-repair"), "position": 100 + n}
        for n, name in enumerate(new)
    ]
    context.statuses = dict(zip(new, context.add(StatusCode, entries), strict=True)) | {name: known[code] for name, code in BUILT_IN.items()}
    context.report.counts["statuses"] = len(rows)
    context.report.mapped("item_statuses.csv", "statuses of copies; those not built in take the effect of a built-in one", len(rows))


def load_media_types(context: Context, items: list[Row]) -> None:
    """Write the media types that copies have."""
    names = sorted({row["media_type"] for row in items} - {""})
    entries = [{"organisation_id": context.root_id, "code": name, "name": name, "position": n} for n, name in enumerate(names)]
    context.media_types = dict(zip(names, context.add(MediaType, entries), strict=True))
    context.report.counts["media_types"] = len(names)
    context.report.mapped("items.csv: media_type", "media types", len(names))


def load_placements(context: Context, items: list[Row]) -> None:
    """Write a placement in department `-` for each shelf location of a unit, and for each that a unit's copies stand at."""
    rows = context.source.read("shelf_locations", ("owning_lib", "name", "holdable", "circulate", "deleted"))
    units = set(context.unit_codes)
    wanted = {(row["owning_lib"], row["name"]): None for row in rows if row["owning_lib"] in units and not row.flag("deleted")}
    wanted |= {(row["owning_library"], row["shelf_location"]): None for row in items if row["owning_library"] in units and row["shelf_location"]}
    for row in rows:
        row.required_reference("owning_lib", context.organisations)
    context.check()
    _add_departments(context, dict.fromkeys(unit for unit, _ in wanted))
    entries = [
        {"organisation_id": context.organisations[unit], "department_id": context.departments[unit], "code": name, "name": name} for unit, name in wanted
    ]
    context.placements = dict(zip(wanted, context.add(Placement, entries), strict=True))
    context.report.counts["shelf_locations"] = len(rows)
    context.report.mapped("shelf_locations.csv and items.csv", "placements in a department - of the owning library", len(entries))
    above = sum(row["owning_lib"] not in units for row in rows)
    context.report.left_out(
        "shelf_locations.csv: locations of the consortium itself", "a placement belongs to a unit; those with copies stand at the copies' units", above
    )
    context.report.left_out("shelf_locations.csv: deleted locations", "nothing stands there", sum(row.flag("deleted") for row in rows))
    closed = sum(row["holdable"] == "false" or row["circulate"] == "false" for row in rows)
    context.report.left_out(
        "shelf_locations.csv: not holdable or not circulating", "make a rule of Lending control or Reservation control for the placement", closed
    )


def _add_departments(context: Context, units: Iterable[str]) -> None:
    codes = list(units)
    entries = [{"organisation_id": context.organisations[unit], "code": DEPARTMENT, "name": DEPARTMENT} for unit in codes]
    context.departments = dict(zip(codes, context.add(Department, entries), strict=True))


def _refuse_doubles(rows: list[Row], column: str) -> None:
    seen: set[str] = set()
    for row in rows:
        if row[column] in seen:
            row.bad(mark("{code} is there twice"), code=row[column])
        seen.add(row[column])
