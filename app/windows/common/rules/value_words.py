"""Values of rules as people read them: `28 days`, `2,50 kr per day`, `Yes`, `2027-01-15`, and what a special one means."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QCoreApplication

from app.domain.parameters.catalogue import Parameter, ValueKind
from app.domain.parameters.value import Value, special_of
from app.windows.common.formats import counted, date_text, money_text, number_text, time_text
from app.windows.common.rules.texts import UNITS, special_meaning, words


def value_words(parameter: Parameter, value: Value, currency: str) -> str:
    """Return a value with its unit in the language of the screen; a special number (999) stands without unit."""
    if value.fixed_day is not None:
        return date_text(value.fixed_day)
    if value.number is None:
        return time_text(time.fromisoformat(value.text or "00:00"))
    if parameter.kind is ValueKind.BOOL:
        return words("yes") if value.number else words("no")
    if parameter.kind is ValueKind.ENUM:
        special = special_of(parameter, value)
        return special_meaning(special) if special else number_text(value.number)
    if parameter.kind is ValueKind.MONEY:
        amount = money_text(value.number, currency)
        return f"{amount} {words(UNITS[value.unit])}" if value.unit else amount
    if value.unit is None or (value.number and special_of(parameter, value)):
        return number_text(value.number)
    return counted(value.number, value.unit)


def meaning_words(parameter: Parameter, value: Value) -> str:
    """Return what a special value means (`999 = unlimited`), nothing for an ordinary one and for one that is its meaning."""
    special = special_of(parameter, value)
    if special is None or value.number is None or parameter.kind is ValueKind.ENUM:
        return ""
    number = value_words(parameter, value, "") if parameter.kind is ValueKind.BOOL else number_text(special.low or 0)
    meaning = special_meaning(special)
    return "" if meaning == number else f"{number} = {meaning}"


def special_words(parameter: Parameter) -> list[str]:
    """Return every special value with its meaning, for the dialog (B12)."""
    out = []
    for special in parameter.specials:
        meaning = special_meaning(special)
        if special.low is None:
            out.append(meaning)
        elif special.high is None:
            out.append(QCoreApplication.translate("Parameters", "{number} or more = {meaning}").format(number=number_text(special.low), meaning=meaning))
        elif special.high != special.low:
            out.append(f"{special.low}-{special.high} = {meaning}")
        else:
            out.append(f"{number_text(special.low)} = {meaning}")
    return out


def period_words(first: date | None, last: date | None) -> str:
    """Return a period of days, both included; nothing for one that is open at both ends."""
    if first and last:
        return QCoreApplication.translate("Parameters", "from {first} to {last}").format(first=date_text(first), last=date_text(last))
    if first:
        return QCoreApplication.translate("Parameters", "from {first}").format(first=date_text(first))
    return QCoreApplication.translate("Parameters", "until {last}").format(last=date_text(last)) if last else ""
