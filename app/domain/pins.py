"""What a PIN may be: digits only, and none of those that are tried first."""

from __future__ import annotations

from app.domain.refusals import Invalid
from app.domain.text import mark

SHORTEST, LONGEST = 4, 12
_UP = "0123456789" * 2
_DOWN = _UP[::-1]


def check_pin(pin: str, field: str = "pin") -> None:
    """Raise Invalid for what can be no PIN."""
    if not (pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST):
        raise Invalid(field, mark("A PIN has {shortest} to {longest} digits."), shortest=SHORTEST, longest=LONGEST)
    if is_easy(pin):
        raise Invalid(field, mark("This PIN is too easy to guess."))


def is_easy(pin: str) -> bool:
    """Say whether it is one digit over and over, or digits in their order."""
    return len(set(pin)) == 1 or pin in _UP or pin in _DOWN
