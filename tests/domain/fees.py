"""Rules, levels and delays as the tests of fees need them; amounts in minor units."""

from __future__ import annotations

from app.domain.charge import Charge
from app.domain.explanation import Line, read_text, total, write_lines
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import Value

SEK = "SEK"


def rule(parameter: str, number: int | None = None, *, unit: str | None = None, text: str | None = None, selector: str | None = None) -> Rule:
    return Rule(parameter=parameter, organisation_id=1, value=Value(number=number, text=text, unit=unit), selector=selector)


def fee_of(number: int, unit: str = "per-day") -> Rule:
    return rule("overdue-fee", number, unit=unit)


def grace_of(days: int) -> Rule:
    return rule("overdue-grace", days, unit="days")


def closing_at(text: str = "23:59") -> Rule:
    return rule("return-time-of-day", text=text)


def said(charge: Charge) -> list[tuple[str, int | None]]:
    """Return the lines as a person reads them; every one can be kept and read back."""
    kept = write_lines(charge.lines)
    assert [read_text(line) for line in kept] == [line.text for line in charge.lines]
    assert charge.amount == total(charge.lines) >= 0
    return [(str(line.text), line.amount) for line in charge.lines]


def flat(amount: int, text: str = "Fee") -> Charge:
    """Return a charge of one line."""
    return Charge((Line(read_text({"text": text}), amount),))
