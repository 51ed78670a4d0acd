"""Sentences of the rules in the language of the screen: `say(refusal)`, `say(sentence)`, `say("template {x}", x=1)`.

Rules and services answer with English templates and values. The templates are translated in the context *Domain*;
values are written as the locale has it: whole numbers with groups, money with its currency, dates and times of day.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from string import Formatter
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.money import Amount
from app.domain.periods import Span
from app.domain.permissions import ROLE_NAMES
from app.domain.refusals import NotPermitted, Several
from app.domain.text import Named, Spoken
from app.windows.common.formats import amount_text, counted, date_text, instant_text, money_text, number_text, time_text

CONTEXT = "Domain"


@runtime_checkable
class Sentence(Protocol):
    """A template of the rules with its values (every refusal is one)."""

    @property
    def template(self) -> str:
        """The English template."""

    @property
    def values(self) -> Mapping[str, object]:
        """What goes into its braces."""


def say(what: Sentence | str, /, **values: object) -> str:
    """Return a refusal, a sentence or a template with its values in the language of the screen; several reasons one a line."""
    if isinstance(what, Several):
        return "\n".join(say(reason) for reason in what.reasons)
    if isinstance(what, str):
        return _filled(what, values)
    return _filled(what.template, what.values)


def say_first_large(what: Sentence) -> str:
    """Return as `say`, the first letter of its own words large; a value that the sentence begins with stands as it is."""
    return _filled(what.template, what.values, first_large=True)


def missing_text(permission: str) -> str:
    """Return why somebody may not do something: the sentence of the service's own refusal."""
    return say(NotPermitted(permission))


def word(text: str) -> str:
    """Return one word or phrase of the rules in the language of the screen."""
    return QCoreApplication.translate(CONTEXT, text)


def entry_word(name: str) -> str:
    """Return the name of an entry of a register: one that is as delivered in the language of the screen (X10)."""
    return say(name.sentence) if isinstance(name, Spoken) else name


class _Writer(Formatter):
    """Puts values in as the locale writes them; a value that is a sentence itself is said too."""

    def format_field(self, value: Any, format_spec: str) -> Any:
        return entry_word(value) if isinstance(value, str) else _written(value)


def role_word(code: str) -> str:
    """Return the name of a role; a library's own role has its code."""
    return word(ROLE_NAMES[code]) if code in ROLE_NAMES else code


def _filled(template: str, values: Mapping[str, object], *, first_large: bool = False) -> str:
    translated = QCoreApplication.translate(CONTEXT, template)
    if first_large:
        translated = translated[:1].upper() + translated[1:]
    return _Writer().vformat(translated, (), values)


def _written(value: object) -> str:
    if isinstance(value, bool) or value is None:
        return str(value)
    if isinstance(value, int | Decimal):
        return number_text(value)
    if isinstance(value, Span):
        return counted(value.number, value.unit)
    if isinstance(value, Amount):
        return money_text(value.minor, value.currency) if value.currency else amount_text(value.minor)
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, date):
        return date_text(value)
    if isinstance(value, time):
        return time_text(value)
    if isinstance(value, Named):
        return value.within(QLocale().name())
    if isinstance(value, list | tuple | frozenset | set):
        return ", ".join(_written(part) for part in value)
    return say(value) if isinstance(value, Sentence) else str(value)
