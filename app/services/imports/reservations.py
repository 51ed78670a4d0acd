"""Holds as reservations, and the notes on holds and items; messages to patrons as notes."""

from __future__ import annotations

from typing import Any

from app.domain.text import fold, mark
from app.models.message import Note
from app.models.reservation import Reservation
from app.services.imports.context import Context, local_day
from app.services.imports.source import Row

_COLUMNS = (
    "hold_id", "patron_barcode", "requestor", "hold_type", "target_id", "title", "author", "target_item_barcode", "current_item_barcode",
    "request_time", "capture_time", "shelf_expire_time", "fulfillment_time", "expire_time", "cancel_time", "frozen", "thaw_date", "pickup_lib",
    "request_lib", "current_shelf_lib", "cut_in_line",
)  # fmt: skip
_NOTE_COLUMNS = ("note_id", "note_type", "patron_barcode", "item_barcode", "hold_id", "title", "body", "public", "slip", "create_date", "creator")


def load_reservations(context: Context) -> None:
    """Write holds: T and M reserve a title, C a copy; frozen ones are suspended until their thaw date; ended ones are left out."""
    rows = context.source.read("holds", _COLUMNS)
    living = [row for row in rows if not row["cancel_time"] and not row["fulfillment_time"]]
    entries = [_reservation(context, row) for row in living]
    context.check()
    ids = context.add(Reservation, entries)
    context.reservations = {row["hold_id"]: number for row, number in zip(living, ids, strict=True)}
    report = context.report
    report.counts["reservations"] = len(rows)
    for kind, target in (("T", "title reservations"), ("M", "title reservations (metarecord holds)"), ("C", "copy reservations")):
        report.mapped(f"holds.csv: {kind}", target, sum(row["hold_type"] == kind for row in living))
    report.mapped("holds.csv: frozen", "suspended reservations", sum(row["frozen"] == "true" for row in living))
    report.left_out("holds.csv: cancelled and filled", "they are no reservations any more", len(rows) - len(living))


def _reservation(context: Context, row: Row) -> dict[str, Any]:
    title, copy = _target(context, row)
    state, until = _state(row)
    expires, pickup = row.instant("expire_time"), row.instant("shelf_expire_time")
    shelved = row.instant("capture_time") if state == "trapped" else None  # it was told where it comes from
    return {
        "organisation_id": context.account_id, "patron_id": row.required_reference("patron_barcode", context.patrons), "title_id": title,
        "copy_id": copy, "pickup_id": row.required_reference("pickup_lib", context.organisations),
        "point_id": row.reference("request_lib", context.organisations), "made_at": row.required_instant("request_time", context.now),
        "made_by": row["requestor"], "state": state, "suspended_until": until, "expires": local_day(expires) if expires else None,
        "trapped_copy_id": row.reference("current_item_barcode", context.copies) if row["capture_time"] else None,
        "pickup_until": local_day(pickup) if pickup else None, "waits_since": shelved, "told_at": shelved, "first_in_line": row.flag("cut_in_line"),
    }  # fmt: skip


def _state(row: Row) -> tuple[str, Any]:
    if row.flag("frozen"):
        thaw = row.instant("thaw_date")
        return "suspended", local_day(thaw) if thaw else None
    if row["capture_time"]:
        return ("trapped" if row["current_shelf_lib"] in {"", row["pickup_lib"]} else "in-transit"), None
    return "active", None


def _target(context: Context, row: Row) -> tuple[int | None, int | None]:
    """Return (title, copy) of a hold; a copy hold has both."""
    kind = row["hold_type"]
    if kind == "C":
        copy = row.required_reference("target_item_barcode", context.copies)
        return context.copy_titles.get(row["target_item_barcode"]), copy
    if kind == "T":
        return row.required_reference("target_id", context.titles), None
    title = context.title_texts.get(fold(row["title"])) if row["title"] else None
    if title is None:
        row.required_reference("current_item_barcode", context.copies)
        title = context.copy_titles.get(row["current_item_barcode"])
    return title, None


def load_notes(context: Context) -> None:
    """Write notes on holds and items."""
    rows = context.source.read("notes", _NOTE_COLUMNS)
    out = []
    for row in rows:
        patron = row.reference("patron_barcode", context.patrons)
        reservation = context.reservations.get(row["hold_id"]) if row["note_type"] == "hold" else None
        copy = row.reference("item_barcode", context.copies)
        if patron is None and copy is None:
            row.bad(mark("the note belongs to nobody and to no copy"))
        out.append({
            "organisation_id": context.account_id, "patron_id": patron, "reservation_id": reservation, "copy_id": copy, "title": row["title"],
            "text": row["body"], "visible": row.flag("public"), "created_at": row.instant("create_date"), "created_by": row["creator"],
        })  # fmt: skip
    context.check()
    context.add_plain(Note, out)
    context.report.counts["notes"] = len(rows)
    context.report.mapped("notes.csv", "notes on reservations and copies, public ones visible to the patron", len(out))


def load_messages(context: Context) -> None:
    """Write messages to patrons as notes to the patron."""
    rows = context.source.read("messages", ("patron_barcode", "title", "message", "create_date", "stop_date", "public", "deleted"))
    living = [row for row in rows if not row.flag("deleted") and not row.is_over("stop_date", context.now)]
    out = [
        {
            "organisation_id": context.account_id, "patron_id": row.required_reference("patron_barcode", context.patrons), "title": row["title"],
            "text": row["message"], "visible": row.flag("public"), "created_at": row.instant("create_date"), "created_by": "",
        }
        for row in living
    ]  # fmt: skip
    context.check()
    context.add_plain(Note, out)
    context.report.counts["messages"] = len(rows)
    context.report.mapped("messages.csv", "notes to the patron", len(out))
    context.report.left_out("messages.csv: deleted or ended", "they are shown no more", len(rows) - len(living))
    for row in living:
        if row["stop_date"]:
            context.report.warn(f"{row.file}:{row.line}: the message ends on {row['stop_date']} there; here its note stands until it is removed")
