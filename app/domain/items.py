"""Titles and copies as they are edited: their fields, what may stand in them, and two people at the same one (D7, X8)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from app.domain.copy_status import EFFECTS
from app.domain.lengths import MAX_NUMBER, check_length
from app.domain.refusals import Conflict, Invalid
from app.domain.text import mark

Value = str | int | None
Fields = Mapping[str, Value]
ItemKind = Literal["title", "copy"]

ON_LOAN = "on-loan"
"""What lists call a copy that is on loan; no status is stored for it."""

TITLE_FIELDS = ("title", "remainder", "author", "isbn", "issn", "language", "publisher", "published", "edition", "extent")
COPY_FIELDS = (
    "barcode", "owner_id", "department_id", "placement_id", "media_type_id", "circulation_category_id", "age_class_id", "shelf", "price", "loan_period",
    "loan_period_unit", "part", "copy_number", "note",
)  # fmt: skip
TEXTS = frozenset({*TITLE_FIELDS, "barcode", "shelf", "part", "copy_number", "note"})
FIELDS: Mapping[ItemKind, tuple[str, ...]] = {"title": TITLE_FIELDS, "copy": COPY_FIELDS}
REQUIRED: Mapping[str, str] = {"title": mark("A title must be given."), "barcode": mark("A barcode must be given.")}

LOAN_PERIOD_UNITS = ("minutes", "hours", "days", "weeks", "months", "years")
LONGEST_PERIOD = 9999

BY_HAND = ("available", "lost", "missing", "damaged", "in-repair", "withdrawn")
"""The effects of statuses that are set by hand, on a copy that is not on loan; the others come with a loan, a return or a transit."""
NOT_LENT = frozenset(code for code in BY_HAND if not EFFECTS[code].traps)
"""Of these, the effects of which a copy is kept for nobody (circulation.md 8a)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemDraft:
    """A title or a copy as it was seen and as it is wanted."""

    kind: ItemKind
    id: int
    seen: Fields
    values: Fields

    def changed(self) -> dict[str, Value]:
        """Return the fields that differ from what was seen."""
        return {field: value for field, value in self.values.items() if value != self.seen.get(field)}

    def on_top_of(self, theirs: Fields, keep_mine: frozenset[str]) -> ItemDraft:
        """Return the draft that changes what is there now: mine in the fields named, theirs in the rest (X8)."""
        contested = conflicting(self, theirs)
        kept = {field: value for field, value in self.changed().items() if field in keep_mine or field not in contested}
        return replace(self, seen=theirs, values={**theirs, **kept})


def conflicting(draft: ItemDraft, theirs: Fields) -> frozenset[str]:
    """Return the changed fields that somebody else has changed to something different meanwhile."""
    return frozenset(field for field, mine in draft.changed().items() if theirs.get(field) not in (draft.seen.get(field), mine))


def require_no_conflict(draft: ItemDraft, theirs: Fields) -> None:
    """Raise Conflict where the same field was changed to different things by two."""
    if conflicting(draft, theirs):
        raise Conflict(draft.seen, draft.values, theirs)


def check_fields(after: Fields, changed: Fields) -> None:
    """Raise Invalid, naming the field, for a changed value that no title or copy may hold. `after` is the whole as it would be."""
    for field, value in changed.items():
        check_length(field, value)
        if field in REQUIRED and not str(value or "").strip():
            raise Invalid(field, REQUIRED[field])
    if "barcode" in changed:
        check_barcode(str(changed["barcode"]))
    check_price(changed.get("price"))
    if "loan_period" in changed or "loan_period_unit" in changed:
        check_period(after.get("loan_period"), after.get("loan_period_unit"))


def check_barcode(barcode: str) -> None:
    """Raise Invalid for what no scanner could send."""
    if len(barcode) > MAX_NUMBER or not barcode.isprintable() or barcode != barcode.strip():
        raise Invalid("barcode", mark("{barcode} is no barcode: letters, digits and signs, at most {count}."), barcode=barcode, count=MAX_NUMBER)


def check_price(price: Value) -> None:
    """Raise Invalid for a price that is no amount in minor units; none is unknown."""
    if price is not None and (not isinstance(price, int) or price < 0):
        raise Invalid("price", mark("A price is 0 or more."))


def check_period(number: Value, unit: Value) -> None:
    """Raise Invalid for half an own loan period, or one that is none; neither number nor unit: the copy has none of its own."""
    if number is None and unit is None:
        return
    both = mark("An own loan period is a number from 1 to {most} with its unit.")
    if not isinstance(number, int) or not 1 <= number <= LONGEST_PERIOD:
        raise Invalid("loan_period", both, most=LONGEST_PERIOD)
    if unit is None:
        raise Invalid("loan_period_unit", both, most=LONGEST_PERIOD)
    if unit not in LOAN_PERIOD_UNITS:
        raise Invalid("loan_period_unit", mark("{unit} is no unit of a loan period."), unit=unit)
