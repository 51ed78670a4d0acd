"""Organisations with addresses, opening hours and closings; the account organisation is the consortium."""

from __future__ import annotations

from datetime import time
from typing import Any

from sqlalchemy import select

from app.domain.organisation import Kind
from app.domain.refusals import Invalid
from app.domain.text import mark
from app.models.calendar import ClosedPeriod
from app.models.organisation import OpeningHours, Organisation, OrganisationClosure
from app.models.register import Currency
from app.services.imports.context import Context, local_day
from app.services.imports.source import Row

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
CURRENCY, ZONE_NAME = "USD", "America/New_York"
_COLUMNS = (
    "parent", "type", "shortname", "name", "email", "phone", "mailing_street1", "mailing_street2", "mailing_city", "mailing_state",
    "mailing_post_code", "mailing_country", "info_url", *(f"{day}_{end}" for day in DAYS for end in ("open", "close", "note")),
)  # fmt: skip


def load_organisations(context: Context) -> None:
    """Write the tree: Consortium → account organisation, everything beneath → units under one another."""
    rows = context.source.read("org_units", _COLUMNS)
    context.root_id = context.session.scalars(select(Organisation.id).where(Organisation.kind == Kind.ROOT)).one()
    _add_currency(context)
    ordered = _parents_first(rows)
    if not rows:
        context.source.problems.add("org_units.csv", 1, Invalid("file", mark("the file names no organisation")))
    context.check()
    known = set(context.session.scalars(select(Organisation.code)))
    for row in ordered:
        _add(context, row, known)
    _add_closure(context, rows)
    _add_hours(context, rows)
    context.report.counts["organisations"] = len(rows)
    units = len(context.unit_codes)
    context.report.mapped("org_units.csv: Consortium", f"account organisation (currency {CURRENCY}, time zone {ZONE_NAME})", len(rows) - units)
    context.report.mapped("org_units.csv: System, Branch, Sub-library, Bookmobile", "units under one another, each its own desk", units)


def _add_currency(context: Context) -> None:
    context.register(Currency, [{"code": CURRENCY, "name": "US dollar", "rounding": 1, "vat": 0, "position": 1}])


def _parents_first(rows: list[Row]) -> list[Row]:
    """Return the rows so that each parent stands before its children; what hangs in no tree is a problem."""
    out: list[Row] = []
    placed: set[str] = set()
    waiting = list(rows)
    while waiting:
        ready = [row for row in waiting if not row["parent"] or row["parent"] in placed]
        if not ready:
            for row in waiting:
                row.bad(mark("{unit} is placed beneath itself"), unit=row["shortname"])
            break
        out += ready
        placed.update(row["shortname"] for row in ready)
        waiting = [row for row in waiting if row["shortname"] not in placed]
    return out


def _add(context: Context, row: Row, known: set[str]) -> None:
    code, is_account = row["shortname"], row["parent"] == ""
    if is_account and context.account_id:
        row.bad(mark("there are two organisations without a parent"))
    if code in known:
        row.bad(mark("there is an organisation {code} in this library already"), code=code)
    context.check()
    parent = context.root_id if is_account else context.organisations[row["parent"]]
    values = _values(row) | ({"kind": "account", "currency": CURRENCY, "rounding": 1, "time_zone": ZONE_NAME} if is_account else {"kind": "unit"})
    depth = 1 if is_account else 1 + _depth(context, parent)
    number = context.add(
        Organisation, [values | {"parent_id": parent, "depth": depth, "account_id": context.account_id or None, "position": len(context.organisations)}]
    )[0]
    context.organisations[code] = number
    if is_account:
        context.account_id = number
        context.session.execute(Organisation.__table__.update().where(Organisation.id == number).values(account_id=number))  # type: ignore[attr-defined]
    else:
        context.unit_codes.append(code)


def _depth(context: Context, organisation_id: int) -> int:
    return context.session.scalars(select(Organisation.depth).where(Organisation.id == organisation_id)).one()


def _values(row: Row) -> dict[str, Any]:
    street = ", ".join(part for part in (row["mailing_street1"], row["mailing_street2"]) if part)
    return {
        "code": row["shortname"], "name": row["name"] or row["shortname"], "email": row["email"], "phone": row["phone"], "street": street,
        "city": row["mailing_city"], "region": row["mailing_state"], "postcode": row["mailing_post_code"], "country": row["mailing_country"],
        "website": row["info_url"],
    }  # fmt: skip


def _add_closure(context: Context, rows: list[Row]) -> None:
    """Write each organisation with everything above it."""
    parents = context.organisation_parents = {row["shortname"]: row["parent"] for row in rows}
    pairs = []
    for code, number in context.organisations.items():
        at, distance = code, 0
        while at:
            pairs.append({"ancestor_id": context.organisations[at], "descendant_id": number, "distance": distance})
            at, distance = parents[at], distance + 1
        pairs.append({"ancestor_id": context.root_id, "descendant_id": number, "distance": distance})
    context.add_plain(OrganisationClosure, pairs)


def _add_hours(context: Context, rows: list[Row]) -> None:
    """Write opening hours as they stand, typing errors too; 00:00-00:00 is closed, nothing at all is nothing recorded."""
    out = []
    for row in rows:
        week = [(row.clock(f"{day}_open"), row.clock(f"{day}_close"), row[f"{day}_note"]) for day in DAYS]
        if not any(opens or closes or note for opens, closes, note in week):
            continue
        for weekday, (opens, closes, note) in enumerate(week):
            closed = opens == closes == time() or opens is None or closes is None
            out.append({
                "organisation_id": context.organisations[row["shortname"]], "weekday": weekday, "note": note,
                "opens": None if closed else opens, "closes": None if closed else closes,
            })  # fmt: skip
    context.add_plain(OpeningHours, out)
    context.report.mapped("org_units.csv: opening hours", "opening hours (00:00-00:00: closed)", len(out))


def load_closings(context: Context) -> None:
    """Write closings: whole days in the zone of the data become closed days, others keep their times and close no day."""
    rows = context.source.read("closings", ("org_unit", "close_start", "close_end", "full_day", "reason"))
    out = []
    for row in rows:
        organisation = row.required_reference("org_unit", context.organisations)
        begin, end = row.required_instant("close_start", context.now), row.required_instant("close_end", context.now)
        if end < begin:
            row.bad(mark("the closing ends before it begins"))
        whole = row.flag("full_day")
        out.append({
            "organisation_id": organisation, "from_date": local_day(begin), "to_date": local_day(end), "reason": row["reason"],
            "from_at": None if whole else begin, "to_at": None if whole else end,
        })  # fmt: skip
    context.check()
    context.add_plain(ClosedPeriod, out)
    context.report.counts["closings"] = len(rows)
    context.report.mapped("closings.csv", "closed days and periods of units", len(out))
