"""Numbers, money and dates as the user's locale writes them, and reading back what was typed.

The locale is Qt's default one, which the program sets with the language. Typed numbers may hold the blanks (U+00A0,
U+202F) and the minus (U+2212) of any locale; a date typed as `2026-11-24` is understood everywhere.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from app.domain.money import MINOR, parse_amount
from app.domain.refusals import Invalid
from app.domain.text import mark

_SYMBOLS = {"SEK": "kr", "CZK": "Kč", "USD": "$", "EUR": "€", "GBP": "£", "NOK": "kr", "DKK": "kr"}
_BLANKS = re.compile(r"[\s\u00a0\u202f]")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})\D{1,3}(\d{1,2})\D{1,3}(\d{4})\.?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_TIME = re.compile(r"(\d{1,2})[:.]?(\d{2})")


def number_text(value: int | Decimal) -> str:
    """Write a whole number, or a decimal one with its own decimals, with the locale's groups."""
    if isinstance(value, int):
        return ("\u2212" if value < 0 and QLocale().negativeSign() == "\u2212" else "-" if value < 0 else "") + QLocale().toString(abs(value))
    decimals = max(-int(value.as_tuple().exponent), 0)
    return QLocale().toString(float(value), "f", decimals)


def read_number(text: str) -> int | None:
    """Read a whole number as any locale groups it; None for an empty text, ValueError for anything else."""
    plain = _BLANKS.sub("", text).replace("\u2212", "-").replace(QLocale().groupSeparator(), "")
    return int(plain) if plain else None


def amount_text(minor: int) -> str:
    """Write money in minor units without its currency: `1250` → `12,50`."""
    sign = QLocale().negativeSign() if minor < 0 else ""
    return f"{sign}{QLocale().toString(abs(minor) // MINOR)}{QLocale().decimalPoint()}{abs(minor) % MINOR:02d}"


def money_text(minor: int, currency: str) -> str:
    """Write money in minor units with its currency where the locale puts it: `24500`, SEK → `245,00 kr`."""
    symbol = _SYMBOLS.get(currency, currency)
    pattern = QLocale().toCurrencyString(1.0, "¤", 0)
    if pattern.startswith("¤1") and symbol[-1:].isalpha():
        symbol += "\u00a0"
    number = amount_text(abs(minor))
    written = pattern.replace("1", number).replace("¤", symbol)
    return f"{QLocale().negativeSign()}{written}" if minor < 0 else written


def read_money(text: str, currency: str = "", field: str = "amount") -> int | None:
    """Read money as typed, with or without its currency; None for an empty text, Invalid for anything else."""
    for sign in (_SYMBOLS.get(currency, ""), currency):
        if sign:
            text = text.replace(sign, "")
    text = _BLANKS.sub("", text)
    separator = QLocale().groupSeparator()
    if separator in {",", "."} and separator != QLocale().decimalPoint() and QLocale().decimalPoint() in text:
        text = text.replace(separator, "")
    return parse_amount(text, field) if text else None


def counted(number: int, unit: str) -> str:
    """Return a number of time units, in the right plural form."""
    if unit == "minutes":
        return QCoreApplication.translate("Parameters", "%n minute(s)", "", number)
    if unit == "hours":
        return QCoreApplication.translate("Parameters", "%n hour(s)", "", number)
    if unit == "weeks":
        return QCoreApplication.translate("Parameters", "%n week(s)", "", number)
    if unit == "months":
        return QCoreApplication.translate("Parameters", "%n month(s)", "", number)
    if unit == "years":
        return QCoreApplication.translate("Parameters", "%n year(s)", "", number)
    return QCoreApplication.translate("Parameters", "%n day(s)", "", number)


def date_format() -> str:
    """Return the locale's short date in Qt's notation, always with four digits of the year."""
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def date_text(day: date | None) -> str:
    """Write a date; nothing for None."""
    return QLocale().toString(QDate(day.year, day.month, day.day), date_format()) if day is not None else ""


def read_date(text: str, field: str = "date") -> date | None:
    """Read a date in the locale's form, as `2026-11-24` or `20261124`; None for an empty text.

    Invalid says what is wrong with it, with its numbers: a month that has fewer days, or no date at all.
    """
    text = text.strip()
    if not text:
        return None
    if found := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        year, month, day = (int(part) for part in found.groups())
    elif (typed := QLocale().toDate(text, date_format())).isValid():
        return date(typed.year(), typed.month(), typed.day())
    elif found := _DAY_FIRST.fullmatch(text):
        first, second, year = (int(part) for part in found.groups())
        day, month = (second, first) if date_format().lower().startswith("m") else (first, second)
    else:
        raise Invalid(field, mark("{text} is not a date."), text=text)
    return _checked_date(year, month, day, text, field)


def instant_text(local: datetime) -> str:
    """Write a local instant as date and time of day to the minute."""
    return f"{date_text(local.date())} {time_text(local.time())}"


def time_text(moment: time | None) -> str:
    """Write a time of day to the minute; nothing for None."""
    return QLocale().toString(QTime(moment.hour, moment.minute), "HH:mm") if moment is not None else ""


def read_time(text: str, field: str = "time") -> time | None:
    """Read a time of day (`9:30`, `09.30`, `0930`); None for an empty text, Invalid for anything else."""
    text = text.strip()
    if not text:
        return None
    found = _TIME.fullmatch(text)
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        raise Invalid(field, mark("{text} is not a time of day."), text=text)
    return time(int(found[1]), int(found[2]))


def _checked_date(year: int, month: int, day: int, text: str, field: str) -> date:
    if not 1 <= month <= 12 or not year >= 1:
        raise Invalid(field, mark("{text} is not a date."), text=text)
    days = QDate(year, month, 1).daysInMonth()
    if not 1 <= day <= days:
        month_name = QLocale().standaloneMonthName(month, QLocale.FormatType.LongFormat)
        raise Invalid(field, mark("{month} {year} has {days} days."), month=month_name[:1].upper() + month_name[1:], year=str(year), days=days)
    return date(year, month, day)
