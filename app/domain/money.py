"""Money as whole minor units (öre, cents, haléře): two decimals, never a float."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from app.domain.refusals import Invalid
from app.domain.text import mark

MINOR = 100
"""Minor units of one whole unit; every currency that a library here uses has two decimals."""

_PLAIN = re.compile(r"[+-]?\d{1,13}(\.\d{1,2})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Amount:
    """Money with its currency (ISO code), as a value of a sentence: windows write it as the locale has it."""

    minor: int
    currency: str = ""

    def __str__(self) -> str:
        return f"{format_amount(self.minor)} {self.currency}".rstrip()


def format_amount(minor: int) -> str:
    """Write minor units as documents do: `1250` → `"12.50"`, `-5` → `"-0.05"`."""
    sign, whole = ("-", -minor) if minor < 0 else ("", minor)
    return f"{sign}{whole // MINOR}.{whole % MINOR:02d}"


def parse_amount(text: str, field: str = "amount") -> int:
    """Read `"12.5"`, `"12,50"` or `"12"` as minor units; Invalid when it is no amount or has three decimals."""
    plain = re.sub(r"[\s\u00a0\u202f]", "", text).replace(",", ".").replace("\u2212", "-")
    try:
        value = Decimal(plain)
    except InvalidOperation:
        raise Invalid(field, mark("{text} is not an amount."), text=text) from None
    if not _PLAIN.fullmatch(plain):
        raise Invalid(field, mark("{text} is not an amount with at most two decimals."), text=text)
    return int(value * MINOR)
