"""Rules, moments and terms as the tests of the desk need them: a library in Stockholm that is closed on Sundays."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from app.domain.calendar import Calendar
from app.domain.desk_refusals import Reason
from app.domain.due_dates import DueAnswer, Moment, Terms
from app.domain.explanation import read_text, write_lines
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value

STOCKHOLM = ZoneInfo("Europe/Stockholm")
SUNDAYS = Calendar({6})


def rule(parameter: str, number: int | None = None, unit: str | None = None, *, text: str | None = None, selector: str | None = None, **variables: Any) -> Rule:
    value = Value(number=number, text=text, unit=unit)
    return Rule(parameter=parameter, organisation_id=1, value=value, selector=selector, variables=Variables(**variables))


def days(parameter: str, number: int, unit: str = "days") -> Rule:
    return rule(parameter, number, unit)


def fixed(parameter: str, day: date) -> Rule:
    return rule(parameter, text=day.isoformat(), unit="date")


def at(day: date, hour: int = 12, minute: int = 0) -> Moment:
    return Moment(now=datetime(day.year, day.month, day.day, hour, minute, tzinfo=STOCKHOLM), zone=STOCKHOLM)


def terms(*rules: Rule, calendar: Calendar = SUNDAYS, **more: Any) -> Terms:
    delivered = (days("loan-period", 28), days("loan-period-renewal", 28), days("loan-period-guarantee", 14), days("loan-period-queue", 999))
    return Terms(rules={one.parameter: one for one in (*delivered, *rules)}, calendar=calendar, **more)


def said(answer: DueAnswer) -> list[str]:
    """Return the lines as a person reads them; every one can be kept with the loan and read back."""
    assert [read_text(line) for line in write_lines(answer.lines)] == [line.text for line in answer.lines]
    return [str(line.text) for line in answer.lines]


def told(reasons: Iterable[Reason]) -> list[tuple[str, str, str, str | None]]:
    """Return reasons as kind, sentence, what lifts it, and the permission that overrides it."""
    return [(one.kind, str(one), str(one.lifted_by or ""), one.override) for one in reasons]
