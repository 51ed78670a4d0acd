"""What stands in braces in a text that patrons get, and is filled in when it is sent (L8, L9).

Placeholders are stored by their English names, shown by those of the window's language, and understood by either.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from app.domain.refusals import Invalid
from app.domain.text import Named, listed, mark

NAMES: Mapping[str, tuple[str, str]] = {
    "first_name": ("förnamn", "jméno"),
    "last_name": ("efternamn", "příjmení"),
    "card": ("lånekort", "karta"),
    "title": ("titel", "název"),
    "author": ("författare", "autor"),
    "barcode": ("streckkod", "čárový_kód"),
    "due": ("förfallodag", "datum_vrácení"),
    "next_step": ("nästa_steg", "další_krok"),
    "pay_by": ("betala_senast", "zaplatit_do"),
    "fee": ("avgift", "poplatek"),
    "unit": ("enhet", "jednotka"),
    "number": ("nummer", "pořadí"),
    "today": ("idag", "dnes"),
    "count": ("antal", "počet"),
    "total": ("summa", "celkem"),
    "amount": ("belopp", "částka"),
    "debt": ("skuld", "dluh"),
    "invoice": ("räkningsnummer", "číslo_účtu"),
    "pickup": ("hämtställe", "místo_vyzvednutí"),
    "pickup_until": ("hämtas_senast", "vyzvednout_do"),
    "sender": ("avsändare", "odesílatel"),
    "closing": ("avslutning", "závěr"),
}
"""Stored name → its Swedish and Czech names. `next_step` is the day of the next reminder or of the invoice, `pay_by` that of paying, `fee`
the notice's own fee, `number` that of the reminder, `count` and `total` what the copies are together, `amount` what one of them costs."""

PLACEHOLDERS = tuple(NAMES)

PER_COPY = frozenset({"title", "author", "barcode", "due", "amount", "debt", "pickup", "pickup_until"})
"""Those that are filled in for each copy (of a fee invoice: each debt): the lines that hold one are repeated."""

OF_LINES = frozenset({"sender", "closing"})
"""Those whose value may have several lines: staff wrote them in the settings of the unit."""

_OF_ALL = ("first_name", "last_name", "card", "unit", "today", "sender", "closing")
_OF_LOANS = (*_OF_ALL, "title", "author", "barcode", "due", "count", "fee")
_OF_INVOICES = ("total", "amount", "invoice", "pay_by")
_OF_REMINDERS = (*_OF_LOANS, "number", "next_step", "pay_by")

_KINDS: Mapping[str, tuple[str, ...]] = {
    "reservation": (*_OF_ALL, "title", "author", "barcode", "count", "fee", "pickup", "pickup_until"),
    "reservation-reminder": _OF_REMINDERS,
    **{f"reminder-{number}": _OF_REMINDERS for number in range(1, 10)},
    "invoice": (*_OF_LOANS, *_OF_INVOICES),
    "fee-invoice": (*_OF_ALL, "count", "debt", "fee", *_OF_INVOICES),
    "overdue-warning": (*_OF_LOANS, "next_step", "pay_by"),
    "age-limit": _OF_ALL,
}

IN_BRACES = re.compile(r"\{\{|\}\}|\{(?P<name>[^{}\n]*)\}")
"""A doubled brace is a brace; one that encloses nothing is text."""

LANGUAGES = ("sv", "cs")

_STORED = {name: stored for stored, names in NAMES.items() for name in (stored, *names)}


def placeholders_of(kind: str | None) -> tuple[str, ...]:
    """Return what is filled in in texts of a kind of notice, by their stored names in their order; None: all there are."""
    return PLACEHOLDERS if kind is None else tuple(name for name in PLACEHOLDERS if name in _KINDS[kind])


def shown_name(name: str, language: str) -> str:
    """Return the name of a placeholder in a language (`sv`, `cs_CZ` …), English for any other."""
    code = language[:2]
    return NAMES[name][LANGUAGES.index(code)] if code in LANGUAGES else name


def stored_text(text: str) -> str:
    """Return a text with its placeholders by their stored names, whatever language they were typed in; unknown ones stay."""
    return _renamed(text, lambda name: _STORED.get(name.strip().lower(), name))


def shown_text(text: str, language: str) -> str:
    """Return a stored text with its placeholders named in a language; `stored_text` gives it back."""
    return _renamed(text, lambda name: shown_name(name, language) if name in NAMES else name)


def _renamed(text: str, rename: Callable[[str], str]) -> str:
    def _replaced(found: re.Match[str]) -> str:
        name = found["name"]
        return found[0] if name is None else f"{{{rename(name)}}}"

    return IN_BRACES.sub(_replaced, text)


def names_in(text: str) -> tuple[str, ...]:
    """Return what stands in braces in a text, in order."""
    return tuple(found["name"] for found in IN_BRACES.finditer(text) if found["name"] is not None)


def check_placeholders(code: str, text: str, kind: str | None = None) -> None:
    """Raise Invalid, naming the field of that code, for a text with a placeholder that nothing is filled in for in notices of that kind."""
    allowed = placeholders_of(kind)
    for name in names_in(text):
        stored = _STORED.get(name.strip().lower())
        if stored is None:
            raise Invalid(code, mark("{name} is no placeholder; there are: {known}."), name=f"{{{name}}}", known=_listed(allowed))
        if stored not in allowed:
            raise Invalid(code, mark("Nothing is filled in for {name} in this text; there are: {known}."), name=_named(stored), known=_listed(allowed))


def check_subject(code: str, text: str, kind: str | None = None) -> None:
    """As `check_placeholders`, for a subject: one line for all copies."""
    if "\n" in text:
        raise Invalid(code, mark("A subject is one line."))
    check_placeholders(code, text, kind)
    repeated = next((name for name in map(_STORED.__getitem__, (name.strip().lower() for name in names_in(text))) if name in PER_COPY | OF_LINES), None)
    if repeated is not None:
        raise Invalid(code, mark("{name} can't stand in a subject, which is one line for all copies."), name=_named(repeated))


def _listed(names: Iterable[str]) -> object:
    return listed(map(_named, names))


def _named(name: str) -> Named:
    """Return a placeholder in braces, which sentences say in the language of the screen."""
    return Named({"en": f"{{{name}}}", **{code: f"{{{shown_name(name, code)}}}" for code in LANGUAGES}})
