"""Patrons with cards, addresses, contact data, preferences and search words; barred ones get a manual block."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.domain.addresses import SUBJECTS, address_lines
from app.domain.messages import MessageKind
from app.domain.text import fold, mark
from app.models.message import Message
from app.models.patron import Address, Card, Contact, ManualBlock, Patron, PatronWord, Preference
from app.services.imports.context import ADDED_BY, Context
from app.services.imports.source import Row
from app.services.patron_index import Findable, rows_of, sort_key, words_of

_COLUMNS = (
    "barcode", "card_active", "other_barcodes", "usrname", "prefix", "first_given_name", "second_given_name", "family_name", "suffix", "alias",
    "pref_prefix", "pref_first_given_name", "pref_second_given_name", "pref_family_name", "pref_suffix", "name_keywords", "guardian",
    "guardian_email", "dob", "juvenile", "email", "day_phone", "evening_phone", "other_phone", "profile", "home_library", "standing", "active",
    "barred", "deleted", "create_date", "expire_date", "locale",
)  # fmt: skip
_PHONES = (("day_phone", "phone"), ("evening_phone", "phone"), ("other_phone", "phone"))
_PREFERENCES = (
    "alias", "name_keywords", "ident_type", "ident_value", "ident_type2", "ident_value2", "net_access_level", "hold_notify", "default_phone",
    "email_checkout_receipts", "collections_exempt", "stat_cats",
)  # fmt: skip
_ADDRESS_COLUMNS = ("patron_barcode", "valid", "street1", "street2", "city", "county", "state", "post_code", "country", "pending", "is_mailing", "is_billing")


def load_patrons(context: Context) -> None:
    """Write every account, deleted ones inactive and hidden."""
    rows = context.source.read("patrons", _COLUMNS)
    places = _read_addresses(context)
    _refuse_double_cards(rows)
    entries = [_account(context, row) for row in rows]
    context.check()
    ids = context.add(Patron, entries)
    context.patrons = {row["barcode"]: number for row, number in zip(rows, ids, strict=True)}
    context.patron_groups = {row["barcode"]: row["profile"] for row in rows}
    context.patron_homes = {row["barcode"]: row["home_library"] for row in rows}
    pairs = list(zip(rows, ids, strict=True))
    context.add_plain(Card, [card for row, number in pairs for card in _cards(context, row, number)])
    context.add_plain(Contact, [contact for row, number in pairs for contact in _contacts(context, row, number)])
    context.add_plain(Preference, [p for row, number in pairs for p in _preferences(context, row, number)])
    context.add_plain(ManualBlock, [_block(context, row, number) for row, number in pairs if row["barred"] == "true"])
    _add_addresses(context, places)
    context.add_plain(PatronWord, [word for row, number in pairs for word in _words(context, row, number, _valid(places, row["barcode"]))])
    _tell(context, rows)


def _account(context: Context, row: Row) -> dict[str, Any]:
    if not row["family_name"].strip() and not row["first_given_name"].strip():
        row.bad(mark("the name is empty"))
    deleted = row.flag("deleted")
    return {
        "organisation_id": context.account_id, "patron_category_id": row.required_reference("profile", context.groups),
        "home_unit_id": row.required_reference("home_library", context.organisations), "last_name": row["family_name"],
        "first_name": row["first_given_name"], "middle_name": row["second_given_name"], "prefix": row["prefix"], "suffix": row["suffix"],
        "preferred_name": _preferred(row), "birth_date": row.day("dob"), "guardian": row["guardian"], "guardian_email": row["guardian_email"],
        "language": row["locale"][:2].lower(), "user_name": row["usrname"], "created_at": row.required_instant("create_date", context.now),
        "expires": row.written_day("expire_date"), "active": row.flag("active") and not deleted, "hidden": deleted, "overdue_warning": True,
        "sort_key": _sort_key(row),
    }  # fmt: skip


def _preferred(row: Row) -> str:
    parts = (row[f"pref_{part}"] for part in ("prefix", "first_given_name", "second_given_name", "family_name", "suffix"))
    return " ".join(part for part in parts if part)


def _others(row: Row) -> list[str]:
    return [number.strip() for number in row["other_barcodes"].split(";") if number.strip()]


def _refuse_double_cards(rows: list[Row]) -> None:
    seen: dict[str, int] = {}
    for row in rows:
        for number in (row["barcode"], *_others(row)):
            if number in seen:
                row.bad(mark("the card {card} is there already, at line {line}"), card=number, line=seen[number])
            seen.setdefault(number, row.line)


def _cards(context: Context, row: Row, patron: int) -> list[dict[str, Any]]:
    first = "current" if row["card_active"] == "true" else "withdrawn"
    states = [(row["barcode"], first), *((number, "other") for number in _others(row))]
    return [{"organisation_id": context.account_id, "patron_id": patron, "number": n, "folded": fold(n), "state": state} for n, state in states]


def _contacts(context: Context, row: Row, patron: int) -> list[dict[str, Any]]:
    values = [("email", row["email"]), *((kind, row[column]) for column, kind in _PHONES)]
    return [{"organisation_id": context.account_id, "patron_id": patron, "kind": kind, "value": value} for kind, value in values if value.strip()]


def _preferences(context: Context, row: Row, patron: int) -> list[dict[str, Any]]:
    pairs = ((name, row.cells.get(name, "")) for name in _PREFERENCES)
    return [{"organisation_id": context.account_id, "patron_id": patron, "name": name, "value": value} for name, value in pairs if value]


def _block(context: Context, row: Row, patron: int) -> dict[str, Any]:
    return {
        "organisation_id": context.account_id, "patron_id": patron, "comment": "Barred in the system that the account came from.",
        "set_at": row.instant("last_update_time") or context.now, "set_by": ADDED_BY,
    }  # fmt: skip


def _read_addresses(context: Context) -> dict[str, list[Row]]:
    rows = context.source.read("addresses", _ADDRESS_COLUMNS)
    out: dict[str, list[Row]] = {}
    for row in rows:
        out.setdefault(row["patron_barcode"], []).append(row)
    context.report.counts["addresses"] = len(rows)
    return out


def _add_addresses(context: Context, places: dict[str, list[Row]]) -> None:
    """Write the addresses; those that the source calls invalid are out of use, so each goes into a message, as *Invalidate* does it (E11)."""
    valid, invalid = [], []
    for barcode, rows in places.items():
        for row in rows:
            kind = "postal" if row.flag("is_mailing") else "billing" if row.flag("is_billing") else "temporary"
            own = {"organisation_id": context.account_id, "patron_id": context.patrons[barcode]}
            parts = {
                "street": row["street1"], "street2": row["street2"], "postcode": row["post_code"], "city": row["city"], "county": row["county"],
                "region": row["state"], "country": row["country"],
            }  # fmt: skip
            if row.flag("valid"):
                valid.append({**own, "kind": kind, **parts})
            else:
                home = context.organisations[context.patron_homes[barcode]]
                invalid.append({
                    **own, "kind": MessageKind.INVALID_ADDRESS.value, "subject": SUBJECTS[kind], "text": address_lines(parts),
                    "created_at": context.now, "created_by": ADDED_BY, "created_at_id": home,
                })  # fmt: skip
    context.add_plain(Address, valid)
    context.add_plain(Message, invalid)
    context.report.mapped("addresses.csv", "postal addresses (mailing), billing addresses, else temporary ones", len(valid))
    context.report.mapped("addresses.csv: not valid", "messages about an invalid address, which hold it", len(invalid))


def _valid(places: dict[str, list[Row]], barcode: str) -> list[Row]:
    return [place for place in places.get(barcode, []) if place.flag("valid")]


def _words(context: Context, row: Row, number: int, places: list[Row]) -> Iterable[dict[str, object]]:
    return rows_of(number, context.account_id, _sort_key(row), words_of(_findable(row, places)))


def _sort_key(row: Row) -> str:
    return sort_key(row["family_name"], row["first_given_name"])


def _findable(row: Row, places: list[Row]) -> Findable:
    names = (row["first_given_name"], row["second_given_name"], row["family_name"], _preferred(row), row["usrname"], row["alias"], row["name_keywords"])
    return Findable(
        names=names,
        cards=(row["barcode"], *_others(row)),
        birth_date=row.day("dob"),
        phones=tuple(row[column] for column, _ in _PHONES),
        emails=(row["email"],),
        places=tuple(place[column] for place in places for column in ("street1", "street2", "post_code", "city")),
    )


def _tell(context: Context, rows: list[Row]) -> None:
    report = context.report
    report.counts["patrons"] = len(rows)
    report.mapped("patrons.csv", "patron accounts of the consortium, the overdue warning ticked", len(rows))
    report.mapped("patrons.csv: barred", "manual blocks", sum(row["barred"] == "true" for row in rows))
    report.mapped("patrons.csv: deleted", "inactive accounts that are hidden", sum(row["deleted"] == "true" for row in rows))
    report.left_out("patrons.csv: standing other than Good", "use a message", sum(row["standing"] not in {"", "Good"} for row in rows))
