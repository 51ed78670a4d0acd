"""How an answer came about, line by line: what a due date, a fee or a cut of it follows from (X1, X13)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from app.domain.money import Amount, format_amount, parse_amount
from app.domain.parameters.rule import Rule
from app.domain.periods import Span
from app.domain.text import Named, Sentence


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an explanation.

    `amount` is what the line adds to the answer or cuts from it, in minor units (None: the line is not about money);
    `rule` is the rule that it follows, where it follows one.
    """

    text: Sentence
    amount: int | None = None
    rule: Rule | None = None


def total(lines: Iterable[Line]) -> int:
    """Return what the lines come to, in minor units."""
    return sum(line.amount or 0 for line in lines)


def write_lines(lines: Iterable[Line]) -> list[dict[str, Any]]:
    """Return lines as a debt keeps them: `text` as documents say it, `amount` as a text, and what the screen says it in its language by.

    The rule is not kept as a reference, for it may be gone tomorrow: what it said stands in the text.
    """
    return [_write(line) for line in lines]


def read_text(document: Mapping[str, Any]) -> Sentence:
    """Return the text of a kept line as a sentence; one that an import brought says its text as it is."""
    if "template" not in document:
        return Sentence("{text}", {"text": str(document.get("text", ""))})
    return Sentence(str(document["template"]), {name: _read_value(value) for name, value in document.get("values", {}).items()})


def _write(line: Line) -> dict[str, Any]:
    written: dict[str, Any] = {"text": str(line.text)}
    if line.amount is not None:
        written["amount"] = format_amount(line.amount)
    written["template"] = line.text.template
    written["values"] = {name: _write_value(value) for name, value in line.text.values.items()}
    return written


def _write_value(value: object) -> Any:
    match value:
        case bool() | int():
            return int(value)
        case Decimal():
            return {"number": str(value)}
        case Span():
            return {"span": [value.number, value.unit]}
        case Amount():
            return {"amount": format_amount(value.minor), "currency": value.currency}
        case datetime():
            return {"instant": value.isoformat()}
        case date():
            return {"day": value.isoformat()}
        case Named():
            return {"names": dict(value.names)}
        case Sentence():
            return {"template": value.template, "values": {name: _write_value(part) for name, part in value.values.items()}}
        case _:
            return str(value)


def _read_value(value: Any) -> object:
    if not isinstance(value, Mapping):
        return value
    if "amount" in value:
        return Amount(parse_amount(value["amount"]), value.get("currency", ""))
    if "span" in value:
        return Span(*value["span"])
    if "number" in value:
        return Decimal(value["number"])
    if "instant" in value:
        return datetime.fromisoformat(value["instant"])
    if "day" in value:
        return date.fromisoformat(value["day"])
    return Named(value["names"]) if "names" in value else read_text(value)
