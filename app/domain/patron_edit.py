"""Patron data edited section by section: what a section holds, what may stand in its fields, and two people at the same one (Q4, X8).

A section is a mapping of keys to values. Fields of the account itself have plain keys (`last_name`); rows of their own
have `table:row:field` (`contact:12:value`), new ones `contact:+1:value`, and `contact:12:gone` is True for one to remove.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.domain.lengths import MAX_NUMBER, MAX_TEXT, check_length
from app.domain.patron import age_on
from app.domain.refusals import Conflict, Invalid
from app.domain.text import mark

Value = str | int | bool | date | None
Fields = Mapping[str, Value]

_NUMBERS = frozenset({"identity_number", "card", "other_cards"})
OLDEST = 130
"""No patron is older, in years; an import may hold older ones all the same."""

SECTIONS: Mapping[str, tuple[str, ...]] = {
    "name": ("last_name", "first_name", "middle_name", "prefix", "suffix", "preferred_name"),
    "identity": ("birth_date", "identity_number"),
    "account": ("patron_category_id", "home_unit_id", "expires", "active"),
    "preferences": ("language", "overdue_warning"),
    "guardian": ("guardian", "guardian_email", "guardian_address"),
    "consent": ("loan_history", "consent_asked"),
    "alert": ("permanent_alert",),
}
"""The sections whose fields stand in the account itself."""

ROW_SECTIONS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "cards": ("card", ("number", "state")),
    "contact": ("contact", ("kind", "value")),
    "addresses": ("address", ("kind", "street", "street2", "postcode", "city", "county", "region", "country")),
}
"""The sections of rows of their own: their table and fields."""

CONTACT_KINDS = ("mobile", "phone", "work", "email")
ADDRESS_KINDS = ("postal", "billing", "temporary", "guardian")
CARD_STATES = ("current", "other", "lost", "withdrawn")
NOT_ASKED = "not-asked"
LOAN_HISTORY = ("yes", "no", NOT_ASKED)
KINDS: Mapping[str, tuple[str, ...]] = {"contact": CONTACT_KINDS, "address": ADDRESS_KINDS, "card": CARD_STATES}

_GONE = ":gone"


def row_key(table: str, row: str | int, field: str) -> str:
    """Return the key of one field of a row."""
    return f"{table}:{row}:{field}"


def rows_in(fields: Fields) -> tuple[str, ...]:
    """Return the rows that keys of a section of rows speak of, in order."""
    return tuple(dict.fromkeys(key.split(":")[1] for key in fields if key.count(":") == 2))


def is_new(row: str) -> bool:
    """Say whether a row is to be added."""
    return row.startswith("+")


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionDraft:
    """One section of one account as it was seen and as it is wanted."""

    patron_id: int
    section: str
    seen: Fields
    values: Fields

    def changed(self) -> dict[str, Value]:
        """Return the fields that differ from what was seen."""
        return {key: value for key, value in self.values.items() if value != _at(self.seen, key)}

    def on_top_of(self, theirs: Fields, keep_mine: frozenset[str]) -> SectionDraft:
        """Return the draft that changes what is there now: mine in the fields named, theirs in the rest (X8).

        A row that somebody else removed is added anew, as it was seen, where one of its fields is kept.
        """
        contested = conflicting(self, theirs)
        kept = {key: value for key, value in self.changed().items() if key in keep_mine or key not in contested}
        removed = [row for row in rows_in(kept) if not is_new(row) and row not in rows_in(theirs)]
        last = max((int(row[1:]) for row in rows_in(kept) if is_new(row)), default=0)
        for number, row in enumerate(removed, start=last + 1):
            kept = _added_anew(kept, self.seen, row, f"+{number}")
        return replace(self, seen=theirs, values={**theirs, **kept})


def _added_anew(kept: Fields, seen: Fields, row: str, new: str) -> dict[str, Value]:
    """Return changes in which a row, as it was seen with what is kept of mine, is one to add; a removal of it is done already."""
    others = {key: value for key, value in kept.items() if key.split(":")[1:2] != [row]}
    mine = {key: value for key, value in {**seen, **kept}.items() if key.split(":")[1:2] == [row]}
    if any(value for key, value in mine.items() if key.endswith(_GONE)):
        return others
    renamed = {row_key(key.split(":")[0], new, key.split(":")[2]): value for key, value in mine.items() if not key.endswith(_GONE)}
    return {**others, **renamed}


def conflicting(draft: SectionDraft, theirs: Fields) -> frozenset[str]:
    """Return the changed fields that somebody else has changed to something different meanwhile."""
    return frozenset(key for key, mine in draft.changed().items() if _contested(draft, theirs, key, mine))


def changed_by_others(before: Mapping[str, Fields], now: Mapping[str, Fields], written: SectionDraft | None) -> frozenset[str]:
    """Return the sections that differ from how they were read before, but for what was just written by oneself."""
    own = written.changed() if written is not None else {}
    mine = {key.rpartition(":")[0] for key, value in own.items() if key.endswith(_GONE) and value}
    added = written is not None and any(is_new(row) for row in rows_in(own))
    found = set()
    for section, fields in now.items():
        old = before.get(section, fields)
        apart = {key for key in old.keys() | fields.keys() if _at(old, key) != _at(fields, key)}
        if written is not None and section == written.section:
            apart = {key for key in apart if key not in own and key.rpartition(":")[0] not in mine and not (added and key not in old)}
        if apart:
            found.add(section)
    return frozenset(found)


def require_no_conflict(draft: SectionDraft, theirs: Fields) -> None:
    """Raise Conflict where the same field was changed to different things by two."""
    if conflicting(draft, theirs):
        raise Conflict(draft.seen, draft.values, theirs)


def _contested(draft: SectionDraft, theirs: Fields, key: str, mine: Value) -> bool:
    if key.endswith(_GONE) and _at(theirs, key) is False:  # whoever removes a row must have seen all of it
        row = key.removesuffix("gone")
        return any(_at(theirs, other) != value for other, value in draft.seen.items() if other.startswith(row))
    return _at(theirs, key) not in (_at(draft.seen, key), mine)


def _at(fields: Fields, key: str) -> Value:
    """Return a field's value; a row that was there and is not any more is gone."""
    if key.endswith(_GONE) and key not in fields:
        return not is_new(key.split(":")[1])
    return fields.get(key)


def longest(key: str) -> int:
    """Return how many characters a field, also one of a row (`card:7:number`), may have."""
    return MAX_NUMBER if key in _NUMBERS or key.endswith(":number") else MAX_TEXT


def check_fields(section: str, after: Fields, changed: Fields, today: date) -> None:
    """Raise Invalid, naming the field, for a changed value that an account may not hold. `after` is the section as it would be."""
    for key, value in changed.items():
        check_length(key, value, longest(key))
    if section == "name" and "last_name" in changed and not str(after.get("last_name") or "").strip():
        raise Invalid("last_name", mark("A last name must be given; a single name stands there."))
    check_birth_date(changed.get("birth_date"), today)
    if changed.get("loan_history", LOAN_HISTORY[0]) not in LOAN_HISTORY:
        raise Invalid("loan_history", mark("Consent to loan history is yes, no or not asked."))
    asked = changed.get("consent_asked")
    if isinstance(asked, date) and asked > today:
        raise Invalid("consent_asked", mark("Consent can't have been asked for after today."))
    if section in ROW_SECTIONS:
        _check_rows(ROW_SECTIONS[section][0], after, changed)


def check_birth_date(born: Value, today: date) -> None:
    """Raise Invalid for a birth date in the future, or too far back."""
    if isinstance(born, date) and (born > today or age_on(born, today) > OLDEST):
        raise Invalid("birth_date", mark("The birth date {day} lies in the future or more than {years} years back."), day=born, years=OLDEST)


def _check_rows(table: str, after: Fields, changed: Fields) -> None:
    kind_field, text_field = {"card": ("state", "number"), "contact": ("kind", "value"), "address": ("kind", "")}[table]
    for row in rows_in(changed):
        if after.get(row_key(table, row, "gone")):
            continue
        kind = after.get(row_key(table, row, kind_field))
        if kind not in KINDS[table]:
            raise Invalid(row_key(table, row, kind_field), mark("{value} is not one of: {allowed}."), value=str(kind or "?"), allowed=", ".join(KINDS[table]))
        if text_field and not str(after.get(row_key(table, row, text_field)) or "").strip():
            raise Invalid(row_key(table, row, text_field), mark("This must be filled in."))
        if table == "address" and not any(str(after.get(row_key(table, row, field)) or "").strip() for field in ("street", "street2", "postcode", "city")):
            raise Invalid(row_key(table, row, "street"), mark("This must be filled in."))
    if table == "card":
        _check_one_current(after, changed)


def _check_one_current(after: Fields, changed: Fields) -> None:
    rows = [row for row in rows_in(after) if not after.get(row_key("card", row, "gone"))]
    current = [row for row in rows if after.get(row_key("card", row, "state")) == "current"]
    if len(current) > 1:
        mine = next((row for row in current if row_key("card", row, "state") in changed), current[-1])
        raise Invalid(row_key("card", mine, "state"), mark("Only one card of an account is valid at a time."))
