"""What happened to the common registers, told from the log field by field, and how a register stood at an instant (X6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.closed_days import is_closed_field
from app.domain.common_draft import GROUPS, ORDER
from app.domain.register_fields import FIELDS, field_text
from app.domain.text import mark
from app.domain.unit_draft import Entity, Spot
from app.domain.unit_history import ADD, CODE_STAYS, GONE, REMOVE, Entry

TABLE_OF_GROUPS = "unit_reservation_group"
TAKEN = mark("Another entry has its code by now.")
SETTINGS = "settings"
"""What the log keeps beside the fields of a patron category that was removed: the values that units set for it."""
Values = Mapping[str, str]
RowKey = tuple[str, int]
"""A register and the id of an entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One field of an entry of the log; what was added or removed has none. `spot` is where it is stored, None where that is gone.

    Values are texts of a draft, orders and groups the codes, one a line. The spot of what was removed is that of a new row, None where
    its code is taken; `whole` is what it held.
    """

    entry: Entry
    register: str
    row: str
    name: str
    old: str
    new: str
    spot: Spot | None = None
    whole: Values = field(default_factory=dict)

    @property
    def id(self) -> tuple[str, str]:
        """What tells a line from all others."""
        return self.entry.id, self.name

    @property
    def why_not(self) -> str:
        """Return why it can't be put back whoever wants to, nothing where it can."""
        if self.name == "code":
            return CODE_STAYS
        if self.spot is not None:
            return ""
        return TAKEN if self.entry.what == REMOVE else GONE


@dataclass(frozen=True, slots=True)
class RegisterThen:
    """The entries of a register at an instant, and as they are now: fields by entry."""

    register: str
    instant: datetime
    then: Mapping[int, Values]
    now: Mapping[int, Values]


def register_of(entity: str) -> str:
    """Return the register of what the log calls an entity."""
    return GROUPS if entity == TABLE_OF_GROUPS else entity if entity == Entity.ORGANISATION else entity.replace("_", "-")


def texts_of(logged: Mapping[str, object], loan_types: Mapping[int, str]) -> dict[str, str]:
    """Return logged columns as the texts of fields."""
    texts: dict[str, str] = {}
    for column, value in logged.items():
        if column == "loan_type_id" and isinstance(value, int):
            texts["loan_type"] = loan_types.get(value, f"#{value}")
        elif column == SETTINGS:
            continue
        elif isinstance(value, list):
            texts[column] = "\n".join(map(str, value))
        else:
            texts[column] = field_text(column, value)
    return texts


def whole_of(register: str, texts: Values) -> dict[str, str]:
    """Return of logged texts what an entry of a register is made of."""
    return {field: texts[field] for field in ("code", "name", *FIELDS.get(register, ())) if field in texts}


def stood_at(now: Mapping[int, Values], entries: Iterable[Entry], loan_types: Mapping[int, str]) -> dict[int, dict[str, str]]:
    """Return how a register stood before some entries, the newest first."""
    rows = {row_id: dict(values) for row_id, values in now.items()}
    for entry in entries:
        row_id = entry.entity_id or 0
        before = {field: text for field, text in texts_of(entry.before, loan_types).items() if field != ORDER}
        if entry.what == ADD:
            rows.pop(row_id, None)
        elif entry.what == REMOVE:
            rows[row_id] = before
        elif entry.entity == Entity.ORGANISATION:
            rows.setdefault(row_id, {}).update({field: text for field, text in before.items() if is_closed_field(field)})
        elif row_id in rows or entry.entity == TABLE_OF_GROUPS:
            rows.setdefault(row_id, {}).update(before)
    return rows
