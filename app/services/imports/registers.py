"""Patron groups, circulation modifiers, media types, statuses, and shelf locations as placements."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from app.models.organisation import Department, Placement
from app.models.register import CirculationCategory, LoanType, MediaType, PatronCategory, StatusCode
from app.services.imports.context import Context

DEPARTMENT = "-"
"""The nameless department that imported placements hang under."""

EFFECTS = {
    "Available": "available", "Checked out": "available", "Reshelving": "available", "On holds shelf": "available", "Canceled Transit": "available",
    "Bindery": "in-repair", "In process": "in-repair", "On order": "in-repair", "ILL": "in-repair", "Cataloging": "in-repair", "Reserves": "in-repair",
    "On reservation shelf": "in-repair", "Lost": "lost", "Long Overdue": "lost", "Lost and Paid": "lost", "Missing": "missing",
    "In transit": "in-transit", "Discard/Weed": "withdrawn", "Damaged": "damaged",
}  # fmt: skip
"""The built-in status whose effect each status of the source has. *Checked out* says nothing: the loan does."""

OTHER_EFFECT = "in-repair"
"""What a status of another library means here: not lent, not trapping."""

BUILT_IN = {"Available": "available", "Checked out": "available", "Lost": "lost", "Missing": "missing", "Damaged": "damaged", "In transit": "in-transit"}


def load_groups(context: Context) -> None:
    """Write patron groups as patron categories; their tree serves the mapping of rules and is not kept."""
    rows = context.source.read("patron_groups", ("parent", "name"))
    context.groups = context.register(PatronCategory, [{"code": row["name"], "name": row["name"], "position": n} for n, row in enumerate(rows, start=1)])
    context.group_parents = {row["name"]: row["parent"] for row in rows}
    context.report.counts["patron_categories"] = len(rows)
    context.report.mapped("patron_groups.csv", "patron categories, by name", len(rows))


def load_modifiers(context: Context) -> None:
    """Write circulation modifiers as circulation categories of loan type normal."""
    rows = context.source.read("circ_modifiers", ("code", "name"))
    normal = context.session.scalars(select(LoanType.id).where(LoanType.code == "normal")).one()
    entries = [{"code": row["code"], "name": row["name"] or row["code"], "position": n, "loan_type_id": normal} for n, row in enumerate(rows)]
    context.modifiers = context.register(CirculationCategory, entries)
    context.report.counts["circulation_categories"] = len(rows)
    context.report.mapped("circ_modifiers.csv", "circulation categories of loan type normal", len(rows))


def load_statuses(context: Context) -> None:
    """Write statuses that are not built in, each with the effect of a built-in one."""
    rows = context.source.read("item_statuses", ("name",))
    known = {row.code: row.id for row in context.session.execute(select(StatusCode.code, StatusCode.id))}
    names = [row["name"] for row in rows]
    entries = [
        {"code": name, "name": name, "effect": EFFECTS.get(name, OTHER_EFFECT), "position": 100 + n}
        for n, name in enumerate(name for name in names if name not in BUILT_IN)
    ]
    context.statuses = context.register(StatusCode, entries) | {name: known[code] for name, code in BUILT_IN.items()}
    context.report.counts["statuses"] = len(rows)
    effects = {name: BUILT_IN.get(name) or EFFECTS.get(name, OTHER_EFFECT) for name in names}
    for effect in dict.fromkeys(effects.values()):
        those = [name for name in names if effects[name] == effect]
        context.report.mapped(f"item_statuses.csv: {', '.join(those)}", f"statuses of copies with the effect of {effect}", len(those))


def load_media_types(context: Context) -> None:
    """Write the media types that copies have."""
    rows = context.source.read("items", ("media_type",))
    names = sorted({row["media_type"] for row in rows} - {""})
    context.media_types = context.register(MediaType, [{"code": name, "name": name, "position": n} for n, name in enumerate(names)])
    context.report.counts["media_types"] = len(names)
    context.report.mapped("items.csv: media_type", "media types", len(names))


def load_placements(context: Context) -> None:
    """Write a placement in department `-` for each shelf location of a unit, and for each that a unit's copies stand at."""
    rows = context.source.read("shelf_locations", ("owning_lib", "name", "holdable", "circulate", "deleted"))
    items = context.source.read("items", ("owning_library", "shelf_location"))
    units = set(context.unit_codes)
    wanted = {(row["owning_lib"], row["name"]): None for row in rows if row["owning_lib"] in units and not row.flag("deleted")}
    wanted |= {(row["owning_library"], row["shelf_location"]): None for row in items if row["owning_library"] in units and row["shelf_location"]}
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
