"""What a copy costs that does not come back, and what a later return makes of it (circulation.md 7, 8a; 003:367-379)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.charge import Charge
from app.domain.explanation import Line
from app.domain.parameters.rule import Rule
from app.domain.text import mark, sentence

_WHOLE = 10_000
"""VAT is counted in hundredths of a per cent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pricing:
    """What the price of a copy follows from.

    `choice` is the unit's *Replacement price* (`standard`, or the `higher` or `lower` of it and the copy's price),
    `standard` the governing rule of `invoice-replacement-fee`, `vat_rule` that of `invoice-include-vat`; `vat` the rate in
    hundredths of a per cent and `rounding` the smallest payable amount, in minor units.
    """

    choice: str
    standard: Rule
    vat_rule: Rule
    vat: int
    rounding: int


def replacement(copy_price: int | None, pricing: Pricing) -> Charge:
    """Return what is asked for a copy whose own price is `copy_price` in minor units (None: unknown, then the standard price holds).

    The standard price is taken where it is the higher (or lower) one, else the copy's; VAT comes on the copy's only, and
    what it makes is rounded to what can be paid.
    """
    standard = pricing.standard.value.number or 0
    if copy_price is None or _takes_standard(pricing.choice, standard, copy_price):
        return Charge((Line(sentence(mark("Standard price")), standard, pricing.standard),))
    own = Line(sentence(mark("Price of the copy")), copy_price)
    if not (pricing.vat_rule.value.number and pricing.vat and copy_price):
        return Charge((own,))
    exact = copy_price * (_WHOLE + pricing.vat)
    tax = _rounded(exact, 1) - copy_price
    lines = [own, Line(sentence(mark("VAT {percent} %"), percent=Decimal(pricing.vat) / 100), tax, pricing.vat_rule)]
    if odd := _rounded(exact, pricing.rounding) - copy_price - tax:
        lines.append(Line(sentence(mark("Rounded")), odd))
    return Charge(tuple(lines))


def becomes_debt(in_debt: Rule, *, no_fee: bool) -> bool:
    """Say whether a replacement is owed as a debt; else it stands on the invoice only.

    `in_debt` is the governing rule of `invoice-replacement-in-debt`, `no_fee` the category's *No automatic fee*.
    """
    return in_debt.value.number == 1 and not no_fee


def _takes_standard(choice: str, standard: int, copy_price: int) -> bool:
    """Say whether the standard price holds: where both are equal it is neither the higher nor the lower, and the copy's holds."""
    return {"higher": standard > copy_price, "lower": standard < copy_price}.get(choice, True)


def _rounded(exact: int, step: int) -> int:
    """Return what is exact in ten-thousandths of a minor unit, rounded to steps of minor units, halves up."""
    unit = max(step, 1) * _WHOLE
    return (2 * exact + unit) // (2 * unit) * max(step, 1)
