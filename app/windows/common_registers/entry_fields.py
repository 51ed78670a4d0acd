"""The fields of an entry: name, code, and what its register has besides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.delivered import CHANNELS, NOTICES, STATUSES
from app.domain.money import format_amount
from app.domain.register_fields import FIELDS, NAME_MAX
from app.services.unit_checks import CODE_MAX
from app.windows.common.field import Field
from app.windows.common.form import Choice, ChoiceField, TextField
from app.windows.common_registers.words import value_said

_ROUNDINGS = (1, 10, 50, 100, 500, 1_000)
"""The smallest payable amounts that are offered, in minor units."""
_CHOSEN = {"effect": STATUSES, "channel": CHANNELS, "kind": NOTICES}
NEW_VALUES: Mapping[str, Mapping[str, str]] = {
    "status-code": {"effect": "available"}, "fee-level": {"from_day": ""}, "age-group": {"from_year": ""}, "circulation-category": {"loan_type": "normal"},
    "message-format": {"channel": "email", "kind": "reservation"}, "currency": {"rounding": "1.00", "vat": "0"},
}  # fmt: skip
"""What a new entry begins with."""


def make_fields(register: str) -> dict[str, Field]:
    """Return new fields for a register, by the fields of its entries."""
    name = register.replace("-", "_")
    fields: dict[str, Field] = {"name": TextField(name=f"{name}_name", longest=NAME_MAX), "code": TextField(name=f"{name}_code", longest=CODE_MAX)}
    for field in FIELDS.get(register, ()):
        own = f"{name}_{field}"
        is_chosen = field in _CHOSEN or field in ("loan_type", "rounding")
        fields[field] = ChoiceField(name=own) if is_chosen else TextField(name=own, longest=6, chars=8)
    return fields


def choices(field: str, loan_types: Mapping[str, str], more: str = "") -> Sequence[Choice]:
    """Return what can be chosen; `more` is a value that is stored and may be none of these."""
    if field == "loan_type":
        return [Choice(value=code, text=name) for code, name in loan_types.items()]
    if field == "rounding":
        values = {format_amount(amount) for amount in _ROUNDINGS} | ({more} if more else set())
        return [Choice(value=value, text=value_said(field, value, {})) for value in sorted(values, key=float)]
    return [Choice(value=code, text=value_said(field, code, {})) for code in _CHOSEN.get(field, ())]
