"""Which copies of an embedded file are kept, and what they are called."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

EVERY = timedelta(minutes=30)
"""How often a file that changes is copied while somebody works; once more when the program ends."""

_NEWEST = 3
_STEPS: tuple[tuple[timedelta, str], ...] = (
    (timedelta(hours=3), "%Y%m%d%H%M%S"),
    (timedelta(days=1), "%Y%m%d%H"),
    (timedelta(days=30), "%Y%m%d"),
    (timedelta(days=365), "%Y%m"),
)
"""Up to which age one copy of each moment, hour, day, month is kept."""
_NAME = re.compile(r" (\d{8}-\d{6})\.db$")


def copy_name(stem: str, moment: datetime) -> str:
    """Return the file name of a copy made at a moment (local time)."""
    return f"{stem} {moment:%Y%m%d-%H%M%S}.db"


def copied_at(name: str, stem: str) -> datetime | None:
    """Return when the copy of this name was made (local time, no zone), None for a file that is no copy of `stem`."""
    found = _NAME.search(name)
    if found is None or name[: found.start()] != stem:
        return None
    try:
        return datetime.strptime(found.group(1), "%Y%m%d-%H%M%S")  # noqa: DTZ007 - names are in the local time that people read
    except ValueError:
        return None


def to_drop(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return the copies that are not needed any more.

    Kept are the newest three whatever their age, all of the last three hours, and the newest of each hour for a day, of each day for
    thirty days and of each month for a year. A copy of a moment still to come (the clock was put back) is kept.
    """
    newest_first = sorted(set(moments), reverse=True)
    kept = set(newest_first[:_NEWEST])
    for longest, step in _STEPS:
        seen: set[str] = set()
        for moment in newest_first:
            if now - moment <= longest and moment.strftime(step) not in seen:
                seen.add(moment.strftime(step))
                kept.add(moment)
    return frozenset(newest_first) - kept
