"""Titles and copies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from app.domain.text import fold, mark
from app.models.copy import Copy, Title, TitleWord
from app.services.imports.context import Context, local_day
from app.services.imports.source import Duration, Row
from app.services.title_index import FindableTitle, rows_of, sort_key, words_of

_COLUMNS = (
    "barcode", "bib_id", "title", "title_rest", "title_vernacular", "author", "isbn", "issn", "language", "publisher", "pub_date", "edition",
    "physical", "media_type", "circ_modifier", "owning_library", "circ_library", "shelf_location", "call_number", "price", "status", "circulate",
    "holdable", "reference", "age_protect", "loan_duration", "fine_level", "copy_number", "part", "alert_message", "deleted", "create_date",
    "status_changed_time",
)  # fmt: skip
NO_TITLE = "–"
"""What a title is called that has none in the data."""


def load_titles(context: Context) -> None:
    """Write one title for each record number, as the first item that has it says; titles with holds only too."""
    first: dict[str, Row] = {}
    for row in context.source.read("items", _COLUMNS):
        first.setdefault(row["bib_id"], row)
    wanted: dict[str, dict[str, Any]] = {number: _title(context, row) for number, row in first.items()}
    for row in context.source.read("holds", ("hold_type", "target_id", "title", "author")):
        if row["hold_type"] == "T" and row["target_id"] not in wanted and row["title"]:
            wanted[row["target_id"]] = _bare_title(context, row)
    context.titles = dict(zip(wanted, context.add(Title, list(wanted.values())), strict=True))
    _add_words(context, wanted)
    for number, values in wanted.items():
        context.title_texts.setdefault(fold(values["title"]), context.titles[number])
    context.report.counts["titles"] = len(wanted)
    context.report.mapped("items.csv: bib_id", "titles, by record number", len(wanted))


def _add_words(context: Context, titles: Mapping[str, Mapping[str, Any]]) -> None:
    """Write by what titles are found: their own words, and those of their copies."""
    copies: dict[str, list[Row]] = defaultdict(list)
    for row in context.source.read("items", _COLUMNS):
        copies[row["bib_id"]].append(row)
    rows: list[dict[str, Any]] = []
    for number, values in titles.items():
        own = copies[number]
        what = FindableTitle.of(values, [row["barcode"] for row in own], [row["call_number"] for row in own])
        rows += rows_of(context.titles[number], context.account_id, values["sort_key"], words_of(what))
    context.add_plain(TitleWord, rows)


def _title(context: Context, row: Row) -> dict[str, Any]:
    return {
        "organisation_id": context.account_id, "number": row["bib_id"], "title": row["title"] or NO_TITLE, "remainder": row["title_rest"],
        "vernacular": row["title_vernacular"], "author": row["author"], "isbn": row["isbn"], "issn": row["issn"], "language": row["language"],
        "publisher": row["publisher"], "published": row["pub_date"], "edition": row["edition"], "extent": row["physical"],
        "sort_key": sort_key(row["title"]),
    }  # fmt: skip


def _bare_title(context: Context, row: Row) -> dict[str, Any]:
    empty = ("remainder", "vernacular", "isbn", "issn", "language", "publisher", "published", "edition", "extent")
    known = {
        "organisation_id": context.account_id,
        "number": row["target_id"],
        "title": row["title"],
        "author": row["author"],
        "sort_key": sort_key(row["title"]),
    }
    return known | {"sort_key": sort_key(row["title"])} | dict.fromkeys(empty, "")


def load_copies(context: Context) -> None:
    """Write the copies; short and extended ones get the own loan period of the most general rule."""
    items = context.source.read("items", _COLUMNS)
    entries = [_copy(context, row) for row in items]
    context.check()
    ids = context.add(Copy, entries)
    for row, number in zip(items, ids, strict=True):
        context.copies[row["barcode"]] = number
        context.copy_titles[row["barcode"]] = context.titles[row["bib_id"]]
    _tell(context, items)


def _copy(context: Context, row: Row) -> dict[str, Any]:
    unit, location = row["owning_library"], row["shelf_location"]
    owner = row.required_reference("owning_library", context.organisations)
    if owner is not None and unit not in context.departments:
        row.bad(mark("{unit} is no unit that can own copies"), unit=unit)
    own = _own_period(context, row)
    created = row.instant("create_date")
    return {
        "organisation_id": context.account_id, "title_id": context.titles.get(row["bib_id"]), "barcode": row["barcode"], "owner_id": owner,
        "department_id": context.departments.get(unit), "placement_id": context.placements.get((unit, location)),
        "media_type_id": row.reference("media_type", context.media_types), "shelf": row["call_number"],
        "circulation_category_id": row.reference("circ_modifier", context.modifiers), "price": row.money("price"),
        "loan_period": own.number if own else None, "loan_period_unit": own.unit if own else None,
        "status_id": row.required_reference("status", context.statuses), "status_since": row.instant("status_changed_time"), "part": row["part"],
        "copy_number": row["copy_number"], "note": row["alert_message"], "created": local_day(created) if created else None,
        "hidden": row.flag("deleted"),
    }  # fmt: skip


def _own_period(context: Context, row: Row) -> Duration | None:
    return context.own_periods.get(row["loan_duration"])


def _tell(context: Context, items: list[Row]) -> None:
    report = context.report
    report.counts["copies"] = len(items)
    report.mapped("items.csv", "copies of their owning library", len(items))
    for kind, period in context.own_periods.items():
        count = sum(row["loan_duration"] == kind for row in items)
        report.mapped(f"items.csv: loan_duration {kind}", f"own loan period of the copy: {period.number} {period.unit}", count)
    report.mapped("items.csv: deleted", "hidden copies", sum(row["deleted"] == "true" for row in items))
    report.left_out(
        "items.csv: fine_level other than normal", "the fee goes by the rules, not by the copy", sum(row["fine_level"] not in {"", "normal"} for row in items)
    )
    report.left_out(
        "items.csv: circulating library other than the owner", "a copy has one unit here", sum(row["circ_library"] != row["owning_library"] for row in items)
    )
