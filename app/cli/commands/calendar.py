"""`calendar close`, `calendar open`, `calendar undo`."""

from __future__ import annotations

from app.cli.console import Answer, Call
from app.services import closed_days, closures_undo
from app.services.closures import Moved


def close(call: Call) -> Answer:
    """Close a unit on a day or a period, and move the due dates and pickup days that fall on it."""
    unit, first = call.options.unit, call.options.first
    last = call.options.last or first
    done = call.change(lambda work: closed_days.close_days(work, unit, first, last, call.options.reason, moves=not call.options.keep_dates))
    document = {"unit": unit, "from": first.isoformat(), "to": last.isoformat(), "done": "added" if done.new else "unchanged"}
    return Answer(document | {"loans": done.moved.loans, "pickups": done.moved.pickups, "staying": done.moved.staying})


def open_day(call: Call) -> Answer:
    """Open a unit on a day that it had closed; what was moved off it comes back."""
    unit, day = call.options.unit, call.options.day
    moved = call.change(lambda work: closed_days.open_day(work, unit, day))
    return Answer({"unit": unit, "day": day.isoformat(), "done": "removed"} | _counts(moved))


def undo(call: Call) -> Answer:
    """Bring back what the last closing of a unit moved."""
    unit = call.options.unit
    moved = call.change(lambda work: closures_undo.undo_move(work, call.tree.by_code(unit).id))
    return Answer({"unit": unit, "done": "undone"} | _counts(moved))


def _counts(moved: Moved) -> dict[str, int]:
    return {"loans": moved.loans, "pickups": moved.pickups, "left": moved.staying}
