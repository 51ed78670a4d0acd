"""Likely duplicates among accounts: what two of them have in common, and how much that says (X18)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.text import fold, fold_plain, words

_ALIKE = 88
"""Names of one birth date that agree to so many hundredths are likely one name, mistyped."""


class Likeness(StrEnum):
    """What two accounts have in common, the surest first."""

    IDENTITY = "identity-number"
    NAME = "name"
    """The same birth date and the same name."""
    SIMILAR = "similar-name"
    """The same birth date and nearly the same name."""
    EMAIL = "email"
    NAMESAKE = "namesake"
    """The same name without the same birth date: says something beside another reason only."""
    NEARLY_NAMESAKE = "nearly-namesake"
    """Nearly the same name without the same birth date, likewise."""


_SAYS = {Likeness.IDENTITY: 100, Likeness.NAME: 90, Likeness.SIMILAR: 60, Likeness.EMAIL: 50}


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What of an account tells whose it is."""

    first_name: str = ""
    last_name: str = ""
    birth_date: date | None = None
    identity_number: str = ""
    emails: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name as it is compared: folded, without marks of letters, its words in alphabetical order."""
        return " ".join(sorted(words(fold_plain(f"{self.last_name} {self.first_name}"))))


def likenesses(one: Traits, other: Traits) -> tuple[Likeness, ...]:
    """Return what two accounts have in common, the surest first; nothing: they are two people's."""
    found = []
    born = one.birth_date is not None and one.birth_date == other.birth_date
    name = _likeness_of_names(one.name, other.name)
    if (number := number_form(one.identity_number)) and number == number_form(other.identity_number):
        found.append(Likeness.IDENTITY)
    if born and name is not None:
        found.append(Likeness.NAME if name is Likeness.NAMESAKE else Likeness.SIMILAR)
    if {fold(email) for email in one.emails if email.strip()} & {fold(email) for email in other.emails}:
        found.append(Likeness.EMAIL)
    if found and not born and name is not None:
        found.append(name)
    return tuple(found)


def score(found: Iterable[Likeness]) -> int:
    """Return how much it says that two accounts are one person's, 0 to 100: as much as the surest of what they have in common."""
    return max((_SAYS.get(one, 0) for one in found), default=0)


def number_form(number: str) -> str:
    """Return an identity number as it is compared: without blanks and signs, a Swedish one without its century."""
    plain = "".join(sign for sign in number if sign.isalnum()).upper()
    return plain[2:] if len(plain) == 12 and plain.isdigit() else plain


def _likeness_of_names(one: str, other: str) -> Likeness | None:
    if not one or not other:
        return None
    if one == other:
        return Likeness.NAMESAKE
    return Likeness.NEARLY_NAMESAKE if _similar(one, other) else None


def _similar(one: str, other: str) -> bool:
    from rapidfuzz import fuzz

    return fuzz.ratio(one, other) >= _ALIKE


def likely(one: Traits, other: Traits) -> tuple[Likeness, ...]:
    """Return what two kept accounts have in common where that makes them likely one person's; else nothing.

    An e-mail address alone is a household's: it says something with the same or nearly the same name only.
    """
    found = likenesses(one, other)
    return () if found == (Likeness.EMAIL,) else found


def alike(one: str, other: str) -> bool:
    """Say whether two names as they are compared (`Traits.name`) are the same, or nearly."""
    return _likeness_of_names(one, other) is not None
