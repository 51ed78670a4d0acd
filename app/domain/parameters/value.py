"""The value of a rule: a number, an amount, a period, a fixed day or a time of day, read, checked and written (B12)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.money import MINOR, Amount, format_amount, parse_amount
from app.domain.parameters.catalogue import DATE, Parameter, Special, ValueKind
from app.domain.parameters.words import unit_word
from app.domain.refusals import Invalid
from app.domain.text import listed, mark

MAX_NUMBER = 9_999
MAX_MINOR = 9_999_999 * MINOR + 99

_TIME = re.compile(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])")
_NUMBER = re.compile(r"[-\u2212]?[0-9]+")
_MOST_DIGITS = 18
"""Longer numbers are not read: a text of any length must not cost time, and every range ends far below."""
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Value:
    """What a rule says: `number` (int, bool as 0/1, enum, minor units of money, number of a period) or `text` (`HH:MM`, ISO day).

    Exactly one of the two is filled. `unit` is a time unit (`days`, …, `date`), a fee unit (`per-day`, …) or None.
    """

    number: int | None = None
    text: str | None = None
    unit: str | None = None

    @property
    def fixed_day(self) -> date | None:
        """Return the day of a fixed return date, None for every other value."""
        return date.fromisoformat(self.text) if self.unit == DATE and self.text else None


def number_range(parameter: Parameter) -> tuple[int, int]:
    """Return the lowest and the highest number allowed (minor units for money; of a fixed day and a time it says nothing)."""
    if parameter.kind is ValueKind.BOOL:
        return 0, 1
    if parameter.kind is ValueKind.MONEY:
        return 0, MAX_MINOR
    named = [special for special in parameter.specials if special.low is not None]
    ranges = [special.high for special in named if special.high is not None and special.high != special.low]
    if parameter.kind is ValueKind.ENUM:
        return 0, max(special.low or 0 for special in named)
    return 0, max(ranges) if ranges else MAX_NUMBER


def special_of(parameter: Parameter, value: Value) -> Special | None:
    """Return the special meaning of a value (999 = …), None for an ordinary one; 999 counts whatever the time unit."""
    if value.number is None:
        return None
    whole, odd = divmod(value.number, MINOR) if parameter.kind is ValueKind.MONEY else (value.number, 0)
    covering = (s for s in parameter.specials if s.covers(whole) and (not odd or s.high is None))
    return next(covering, None)


def parse_value(parameter: Parameter, text: str, unit: str | None = None) -> Value:
    """Read a value from plain text, as files and the command line write it; raises Invalid (`value` or `unit`).

    `14`, `12.50`, `23:59`, `2026-06-12`; a number and a unit in one text (`7 days`) too. Without a unit days are meant
    where the parameter knows them, else its first unit; an ISO day is a fixed date.
    """
    words = text.split(maxsplit=1)
    if unit is None and len(words) == 2 and _unit_code(words[1]) in parameter.units:
        text, unit = words
    text, unit = text.strip(), None if unit is None else _unit_code(unit)
    if not text:
        raise Invalid("value", mark("A value must be given; 0 is a value."))
    if parameter.kind is ValueKind.TIME:
        value = Value(text=_time(text), unit=unit)
    elif DATE in parameter.units and (unit == DATE or (unit is None and _ISO_DAY.fullmatch(text))):
        value = Value(text=_day(text), unit=DATE)
    elif parameter.kind is ValueKind.MONEY:
        value = Value(number=parse_amount(text, "value"), unit=unit or parameter.default_unit)
    else:
        value = Value(number=_whole(text), unit=unit or parameter.default_unit)
    check_value(parameter, value)
    return value


def _unit_code(unit: str) -> str:
    """Return the code of a unit that may be written as refusals say it (`per day`)."""
    return "-".join(unit.split())


def check_value(parameter: Parameter, value: Value) -> None:
    """Raise Invalid where kind, range or unit are not those of the parameter (B12)."""
    if (value.number is None) == (value.text is None):
        raise Invalid("value", mark("A value must be given; 0 is a value."))
    _check_unit(parameter, value.unit)
    if parameter.kind is ValueKind.TIME:
        if value.text is None or _time(value.text) != value.text:
            raise Invalid("value", mark("{text} is not a time of day."), text=value.text or value.number)
    elif value.unit == DATE:
        if value.text is None or _day(value.text) != value.text:
            raise Invalid("value", mark("{text} is not a date."), text=value.text or value.number)
    else:
        _check_number(parameter, value)


def _check_unit(parameter: Parameter, unit: str | None) -> None:
    if not parameter.units:
        if unit is not None:
            raise Invalid("unit", mark("{parameter} has no unit."), parameter=parameter.named)
    elif unit is None:
        raise Invalid("unit", mark("A unit must be chosen."))
    elif unit not in parameter.units:
        allowed = listed(unit_word(one) for one in parameter.units)
        raise Invalid("unit", mark("{unit} is not a unit of {parameter}; it may be {units}."), unit=unit_word(unit), parameter=parameter.named, units=allowed)


def _check_number(parameter: Parameter, value: Value) -> None:
    if value.number is None:
        raise Invalid("value", mark("{text} is not a whole number."), text=value.text)
    low, high = number_range(parameter)
    if not low <= value.number <= high:
        shown: list[object] = [Amount(n) if parameter.kind is ValueKind.MONEY else n for n in (value.number, low, high)]
        raise Invalid("value", mark("{number} is outside {low} to {high}."), number=shown[0], low=shown[1], high=shown[2])


def _whole(text: str) -> int:
    if not _NUMBER.fullmatch(text):
        raise Invalid("value", mark("{text} is not a whole number."), text=text)
    unsigned = text.lstrip("-\u2212")
    digits = unsigned.lstrip("0") or "0"
    if unsigned != text and digits != "0":
        raise Invalid("value", mark("{text} is negative; the lowest value is 0."), text=text)
    if len(digits) > _MOST_DIGITS:
        raise Invalid("value", mark("{text} is too large."), text=text)
    return int(digits)


def _time(text: str) -> str:
    found = _TIME.fullmatch(text)
    if found is None:
        raise Invalid("value", mark("{text} is not a time of day."), text=text)
    return f"{int(found[1]):02d}:{found[2]}"


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise Invalid("value", mark("{text} is not a date."), text=text) from None


def base_value(parameter: Parameter, selector: str | None) -> Value:
    """Return the delivered base value of a parameter, and of a selector value where it has one (B8)."""
    return parse_value(parameter, parameter.base_text(selector))


def value_code(parameter: Parameter, value: Value) -> int | str:
    """Return the value as documents write it: a number; a text for money, a time and a fixed day."""
    if value.number is None:
        return value.text or ""
    return format_amount(value.number) if parameter.kind is ValueKind.MONEY else value.number


def value_text(parameter: Parameter, value: Value) -> str:
    """Return the value as files write it, without its unit; `parse_value` reads it back."""
    return str(value_code(parameter, value))


def value_fields(value: Value) -> Mapping[str, object]:
    """Return the columns of a value, as the table and the log keep them."""
    return {"number": value.number, "text": value.text, "unit": value.unit}
