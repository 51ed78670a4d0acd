"""What the filled columns of a file change of an account that is there, section by section as patron data are edited (Q4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.patron_edit import ROW_SECTIONS, Fields, SectionDraft, Value, row_key
from app.domain.refusals import Refusal
from app.queries.patron_sections import Row, account_fields, row_fields
from app.services.patron_checks import check_email, check_identity_number, check_phone, check_postcode, region_of
from app.services.patron_files.cells import ACCOUNT, ADDRESS, CONTACTS, FURTHER, PatronCells
from app.services.patron_files.known import KnownPatron

POSTAL = "postal"
_NEW = "+1"


@dataclass(slots=True)
class Wanted:
    """A section as it is and as it shall be; `columns` holds old and new value by column of the file."""

    patron_id: int
    section: str
    seen: Fields
    values: dict[str, Value] = field(default_factory=dict)
    columns: dict[str, tuple[Value, Value]] = field(default_factory=dict)

    @property
    def draft(self) -> SectionDraft:
        """The section as it is saved."""
        return SectionDraft(patron_id=self.patron_id, section=self.section, seen=self.seen, values={**self.seen, **self.values})

    def put(self, key: str, column: str, old: Value, new: Value) -> None:
        """Give a field another value."""
        self.values[key] = new
        self.columns[column] = old, new

    def add(self, row: str, given: Mapping[str, Value]) -> None:
        """Add a row."""
        table, fields = ROW_SECTIONS[self.section]
        self.values |= {row_key(table, row, name): given.get(name, "") for name in fields}


def wanted_of(there: KnownPatron, cells: PatronCells) -> list[Wanted]:
    """Return what becomes different: sections in which nothing does are left out. An empty cell leaves what is there."""
    return [one for one in (*_account(there, cells.values), _cards(there, cells), _contact(there, cells.values), _address(there, cells.values)) if one.columns]


def cleared(there: KnownPatron, column: str) -> list[Wanted]:
    """Return what becomes different where a column is emptied: a contact goes, and an address of which nothing is left."""
    fields = {**ACCOUNT, **FURTHER}
    if column in fields:
        section, key = fields[column]
        old = getattr(there.patron, key)
        wanted = Wanted(there.patron.id, section, account_fields(there.patron, section))
        if old not in ("", None):
            wanted.put(key, column, old, "" if isinstance(old, str) else None)
    elif column in CONTACTS:
        wanted = _of_rows(there, "contact", there.contacts)
        if row := next((row for row in there.contacts if row.kind == column), None):
            wanted.put(row_key("contact", row.id, "gone"), column, row.value, True)
    else:
        wanted = _of_rows(there, "addresses", there.addresses)
        place = next((row for row in there.addresses if row.kind == POSTAL), None)
        if place is not None and getattr(place, column):
            left = any(getattr(place, other) for other in ("street", "street2", "postcode", "city") if other != column)
            wanted.put(row_key("address", place.id, column if left else "gone"), column, getattr(place, column), "" if left else True)
    return [wanted] if wanted.columns else []


def check_values(values: Mapping[str, Value], currency: str) -> list[Refusal]:
    """Return what is wrong with addresses and numbers, by the libraries of their fields."""
    region, found = region_of(currency), []
    for column, value in values.items():
        try:
            if column == "email":
                check_email(str(value))
            elif column in CONTACTS:
                check_phone(str(value), region, column)
            elif column == "identity_number":
                check_identity_number(str(value), region)
            elif column == "postcode":
                check_postcode(str(value), str(values.get("country") or ""), region)
        except Refusal as reason:
            found.append(reason)
    return found


def _account(there: KnownPatron, values: Mapping[str, Value]) -> list[Wanted]:
    found: dict[str, Wanted] = {}
    for column, (section, key) in {**ACCOUNT, **FURTHER}.items():
        old = getattr(there.patron, key)
        if column not in values or values[column] == old:
            continue
        one = found.setdefault(section, Wanted(there.patron.id, section, account_fields(there.patron, section)))
        one.put(key, column, old, values[column])
    return list(found.values())


def _cards(there: KnownPatron, cells: PatronCells) -> Wanted:
    """Further cards are added; those that are there stay as they are, in the file or not."""
    wanted = _of_rows(there, "cards", there.cards)
    own = {card.number for card in there.cards}
    new = [number for number in cells.others if number not in own]
    for place, number in enumerate(new, start=1):
        wanted.add(f"+{place}", {"number": number, "state": "other"})
    if new:
        wanted.columns["other_cards"] = None, "; ".join(new)
    return wanted


def _contact(there: KnownPatron, values: Mapping[str, Value]) -> Wanted:
    """The first address or number of its kind becomes the one of the file, unless the account has that one already."""
    wanted = _of_rows(there, "contact", there.contacts)
    for place, kind in enumerate((kind for kind in CONTACTS if kind in values), start=1):
        rows = [row for row in there.contacts if row.kind == kind]
        if any(row.value == values[kind] for row in rows):
            continue
        if rows:
            wanted.put(row_key("contact", rows[0].id, "value"), kind, rows[0].value, values[kind])
        else:
            wanted.add(f"+{place}", {"kind": kind, "value": values[kind]})
            wanted.columns[kind] = None, values[kind]
    return wanted


def _address(there: KnownPatron, values: Mapping[str, Value]) -> Wanted:
    wanted = _of_rows(there, "addresses", there.addresses)
    given = {column: values[column] for column in ADDRESS if column in values}
    row = next((row for row in there.addresses if row.kind == POSTAL), None)
    if row is None and given:
        wanted.add(_NEW, {"kind": POSTAL, **given})
        wanted.columns |= {column: (None, value) for column, value in given.items()}
    elif row is not None:
        for column, value in given.items():
            if getattr(row, column) != value:
                wanted.put(row_key("address", row.id, column), column, getattr(row, column), value)
    return wanted


def _of_rows(there: KnownPatron, section: str, rows: Sequence[Row]) -> Wanted:
    return Wanted(there.patron.id, section, row_fields(section, rows))
