"""What an option can be read as; a text that is none is wrong usage."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any


def _checked(read: Callable[[str], Any], what: str) -> Callable[[str], Any]:
    def check(text: str) -> Any:
        try:
            return read(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text} is no {what}") from None

    return check


def _minor(text: str) -> int:
    """Return an amount in minor units."""
    from app.domain.money import parse_amount
    from app.domain.refusals import Invalid

    try:
        return parse_amount(text)
    except Invalid as refusal:
        raise ValueError from refusal


def _minutes(text: str) -> int:
    """Return minutes after midnight."""
    read = time.fromisoformat(text)
    return read.hour * 60 + read.minute


def _row(text: str) -> int:
    """Return the number of a row; there is none that no database holds."""
    number = int(text)
    if not 0 <= number < 1 << 63:
        raise ValueError
    return number


instant = _checked(datetime.fromisoformat, "ISO instant")
day = _checked(date.fromisoformat, "ISO day")
amount = _checked(_minor, "amount with at most two decimals")
row_id = _checked(_row, "number of a row")
time_of_day = _checked(_minutes, "time of the day (HH:MM)")
