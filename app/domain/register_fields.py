"""What entries of the common registers hold besides code and name, as text: checked while it is typed, by files, and when it is saved."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from app.domain.currencies import CURRENCIES
from app.domain.delivered import CHANNELS, NOTICES
from app.domain.money import format_amount, parse_amount
from app.domain.refusals import AlreadyExists, Invalid
from app.domain.text import mark

NAME_MAX = 200
FIELDS: Mapping[str, tuple[str, ...]] = {
    "status-code": ("effect",), "fee-level": ("from_day",), "age-group": ("from_year",), "circulation-category": ("loan_type",),
    "message-format": ("channel", "kind"), "currency": ("rounding", "vat"),
}  # fmt: skip
"""What a register has besides code and name, in the order in which files write it."""

STARTS = {"age-group": "from_year", "fee-level": "from_day"}
"""Registers whose entries begin somewhere: no two at the same place, and their order is that."""

ALWAYS = {"patron-category": mark("There must always be a patron category."), "language": mark("There must always be a language.")}
"""Registers of which one entry at least must stay."""

_RANGES = {"from_year": (0, 150), "from_day": (1, 9_999)}
_VAT_MAX = 10_000
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_PLAIN = re.compile(r"\d{1,3}([.,]\d{1,2})?")


def check_name(name: str) -> None:
    """Raise Invalid for a name that can't be kept."""
    if not name.strip():
        raise Invalid("name", mark("A name must be given."))
    if len(name) > NAME_MAX:
        raise Invalid("name", mark("It has {count} characters; {longest} is the most."), count=len(name), longest=NAME_MAX)


def check_kind_of_code(register: str, code: str) -> None:
    """Raise Invalid for the code of a currency or a language that is none, and for one of a group that files could not name among others."""
    if register == "currency" and code not in CURRENCIES:
        raise Invalid("code", mark("{code} is no currency; it is written as SEK or CZK."), code=code or "?")
    if register == "language" and _LANGUAGE.fullmatch(code) is None:
        raise Invalid("code", mark("{code} is no language; it is written as sv or cs."), code=code or "?")
    if register == "reservation-group" and " " in code:
        raise Invalid("code", mark("{code} has blanks; files write the groups of a unit with blanks between them."), code=code)


def read_field(field: str, text: str) -> int | str:
    """Return the value of a text (`1.00` → 100 minor units, `12.5` per cent → 1250). Raises Invalid; codes of other entries are not looked up."""
    text = text.strip()
    if not text:
        raise Invalid(field, mark("{field} must be given."), field=field)
    if field in _RANGES:
        low, high = _RANGES[field]
        if not (text.isascii() and text.isdigit()) or not low <= int(text) <= high:
            raise Invalid(field, mark("{value} is no whole number from {low} to {high}."), value=text, low=low, high=high)
        return int(text)
    if field == "rounding":
        amount = parse_amount(text, field)
        if not 1 <= amount <= 100_000:
            raise Invalid(field, mark("{text} is nothing that amounts can be rounded to."), text=text)
        return amount
    if field == "vat":
        return _read_vat(text)
    allowed = {"channel": CHANNELS, "kind": NOTICES}.get(field)
    if allowed is not None and text not in allowed:
        raise Invalid(field, mark("{value} is not one of: {allowed}."), value=text, allowed=", ".join(allowed))
    return text


def field_text(field: str, value: object) -> str:
    """Write a value as `read_field` reads it."""
    if field == "rounding" and isinstance(value, int):
        return format_amount(value)
    if field == "vat" and isinstance(value, int):
        return f"{value / 100:.2f}".rstrip("0").rstrip(".")
    return str(value)


def check_start(register: str, value: int, taken: Iterable[int]) -> None:
    """Raise AlreadyExists where another entry of the register begins there already."""
    if value in taken:
        if register == "age-group":
            raise AlreadyExists(mark("There is an age group from {years} years already."), years=value)
        raise AlreadyExists(mark("There is a fee level from day {day} already."), day=value)


def _read_vat(text: str) -> int:
    if _PLAIN.fullmatch(text) is None or (rate := parse_amount(text, "vat")) > _VAT_MAX:
        raise Invalid("vat", mark("{text} is no rate in per cent, such as 25 or 12.5."), text=text)
    return rate
