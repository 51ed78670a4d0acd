"""`calendar close`, `calendar open`."""

from __future__ import annotations

from app.cli.console import Answer, Call
from app.services import closed_days


def close(call: Call) -> Answer:
    """Close a unit on a day or a period."""
    unit, first = call.options.unit, call.options.first
    last = call.options.last or first
    new = call.change(lambda work: closed_days.close_days(work, unit, first, last, call.options.reason))
    return Answer({"unit": unit, "from": first.isoformat(), "to": last.isoformat(), "done": "added" if new else "unchanged"})


def open_day(call: Call) -> Answer:
    """Open a unit on a day that it had closed."""
    unit, day = call.options.unit, call.options.day
    call.change(lambda work: closed_days.open_day(work, unit, day))
    return Answer({"unit": unit, "day": day.isoformat(), "done": "removed"})
