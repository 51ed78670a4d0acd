"""Two date fields that are the first and the last day of a period."""

from __future__ import annotations

from datetime import date

from app.domain.refusals import Invalid
from app.domain.text import mark
from app.windows.common.value_fields import DateField


def put_in_order(first: DateField, last: DateField) -> None:
    """Let the second day of a period not come before the first: what is wrong stands at the second, whichever of them is changed."""

    def check(day: date | None) -> None:
        try:
            begin = first.value()
        except Invalid:
            return  # it says so itself
        if begin is not None and day is not None and day < begin:
            raise Invalid(last.objectName(), mark("It ends before it begins."))

    last.set_check(check)


def are_in_order(first: DateField, last: DateField) -> bool:
    """Say whether both are days, or empty, and in order; what is wrong stands at them."""
    is_day = first.is_valid()
    return last.is_valid() and is_day
