"""What the fields of organisations, departments and placements may hold: checked while they are typed, and again when they are saved."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import time
from functools import cache
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from app.domain.closed_days import days_of_field, is_closed_field
from app.domain.currencies import CURRENCIES
from app.domain.organisation import PointKind
from app.domain.refusals import AlreadyExists, Invalid, Refusal
from app.domain.text import fold, mark
from app.domain.unit_draft import CLOSED, HOURS
from app.services.patron_checks import check_email, check_phone

CODE_MAX = 100
NAME_MAX = 200
LINE_MAX = 500
CONTACT = ("street", "postcode", "city", "region", "country", "phone", "email", "reply_address", "website")
MONEY = ("currency", "rounding", "time_zone")
"""Of an account organisation only."""

_POSTCODE = re.compile(r"[0-9A-Za-z][0-9A-Za-z -]{1,10}")
_FIVE_DIGITS = re.compile(r"[0-9]{3} ?[0-9]{2}")
_FIVE = {"SE": ("", "se", "sverige", "sweden", "švédsko"), "CZ": ("", "cz", "česko", "česká republika", "czechia", "czech republic", "tjeckien")}
"""Countries with postcodes of five digits: the ways to write them, nothing included where the account organisation is there."""
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
_WEB_PATH = re.compile(r"[!-~¡-\U0010ffff]*")
_HOST = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_][\w-]*[^\W_]", re.UNICODE)


def check_code(code: str) -> None:
    """Raise Invalid for a code that files and commands could not name."""
    if not code:
        raise Invalid("code", mark("A code must be given."))
    if code != code.strip() or len(code) > CODE_MAX or not code.isprintable() or code == "*":
        raise Invalid("code", mark("{code} is no code: letters, digits and signs, without blanks round it."), code=code)


def check_new_code(code: str, taken: Iterable[str]) -> None:
    """As `check_code`, and AlreadyExists for one that differs from another of its register in capital letters only.

    Codes are told apart letter by letter, but people who write files and commands don't.
    """
    check_code(code)
    folded = fold(code)
    for other in taken:
        if other != code and fold(other) == folded:
            raise AlreadyExists(mark("There is the code {other} already, which differs in capital letters only."), other=other)


def check_free_code(code: str, taken: Iterable[str]) -> None:
    """As `check_new_code`, and AlreadyExists for one that is there just so."""
    known = frozenset(taken)
    check_new_code(code, known)
    if code in known:
        raise AlreadyExists(mark("The code {code} is taken."), code=code)


def check_unit_field(field: str, value: str, region: str = "", country: str = "") -> None:
    """Raise Invalid where a field can't hold a value; `region` (ISO code) is where the account organisation is, `country` what the address says."""
    if len(value) > (NAME_MAX if field == "name" else LINE_MAX):
        raise Invalid(field, mark("It has {count} characters; {longest} is the most."), count=len(value), longest=NAME_MAX if field == "name" else LINE_MAX)
    if field == "name" and not value.strip():
        raise Invalid(field, mark("A name must be given."))
    if field == "code":
        check_code(value)
    elif is_closed_field(field):
        days_of_field(field)
    elif field in HOURS:
        parse_hours(value, field)
    elif field == "point_kind" and value not in set(PointKind):
        raise Invalid(field, mark("{text} is no kind of circulation point."), text=value or "?")
    elif field in MONEY:
        _check_money(field, value)
    elif value:
        _check_contact(field, value, region, country)


def parse_hours(text: str, field: str = "hours") -> tuple[time | None, time | None] | None:
    """Read the opening hours of a day: both times, both None where it is closed, None where nothing is recorded."""
    if not text:
        return None
    if text == CLOSED:
        return None, None
    begin, _, end = text.partition("-")
    if not begin or not end:
        raise Invalid(field, mark("Give both times, or tick that it is closed."))
    opens, closes = _time(begin, field), _time(end, field)
    if closes <= opens:
        raise Invalid(field, mark("It closes at {closes}, which is not after it opens at {opens}."), closes=end, opens=begin)
    return opens, closes


def check_currency(code: str) -> None:
    """Raise Invalid for what is no currency of ISO 4217."""
    if code not in CURRENCIES:
        raise Invalid("currency", mark("{code} is no currency; it is written as SEK or CZK."), code=code or "?")


def check_zone(name: str) -> None:
    """Raise Invalid for what is no time zone."""
    if name not in _zones():
        raise Invalid("time_zone", mark("{name} is no time zone; it is written as Europe/Stockholm."), name=name or "?")


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _check_money(field: str, value: str) -> None:
    if field == "currency":
        check_currency(value)
    elif field == "time_zone":
        check_zone(value)
    elif not value.isascii() or not value.isdigit() or not 1 <= int(value) <= 100_000:
        raise Invalid(field, mark("{text} is nothing that amounts can be rounded to."), text=value or "?")


def _check_contact(field: str, value: str, region: str, country: str) -> None:
    if not value.isprintable():
        raise Invalid(field, mark("It holds signs that can't be seen."))
    if field in ("email", "reply_address"):
        check_email(value, field)
    elif field == "phone":
        check_phone(value, region, field)
    elif field == "postcode":
        _check_postcode(value, region, country)
    elif field == "website":
        _check_website(value)


def _check_postcode(value: str, region: str, country: str) -> None:
    if fold(country) in _FIVE.get(region, ()):
        if _FIVE_DIGITS.fullmatch(value) is None:
            raise Invalid("postcode", mark("{text} is not a postcode: it has five digits."), text=value)
    elif _POSTCODE.fullmatch(value) is None:
        raise Invalid("postcode", mark("{text} is not a postcode."), text=value)


def _check_website(value: str) -> None:
    refused: Refusal = Invalid("website", mark("{text} is not a web address; it is written as https://www.example.com."), text=value)
    try:
        parts = urlsplit(value)
        _port = parts.port
    except ValueError:
        raise refused from None
    if parts.scheme not in ("http", "https") or _HOST.fullmatch(parts.hostname or "") is None or _WEB_PATH.fullmatch(value) is None:
        raise refused


def _time(text: str, field: str) -> time:
    found = _TIME.fullmatch(text)
    if found is None:
        raise Invalid(field, mark("{text} is not a time of day."), text=text)
    return time(int(found[1]), int(found[2]))
