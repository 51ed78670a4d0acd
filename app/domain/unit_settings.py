"""What a unit sets for itself, tab a-Settings: the fields, what is delivered, what the values mean (unit-register.md)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.domain.organisation import Kind
from app.domain.refusals import Invalid, NotFound
from app.domain.setting import MAX_MINOR, Effective, Field, FieldKind, Setting, Standing, resolve_all, stand_all
from app.domain.text import mark

MAX_SENDER = 2_000
"""Characters that a sender text has at most."""

_PRICES = MappingProxyType({"standard": mark("Standard price"), "higher": mark("Higher of the two"), "lower": mark("Lower of the two")})
_OCCASIONS = MappingProxyType({"return": mark("Day of the return"), "loan": mark("Day of the loan")})


def _of_text(code: str, label: str) -> Field:
    """Return a sender text: it has no placeholders, but is one itself."""
    return Field(code=code, label=label, kind=FieldKind.TEXT, highest=MAX_SENDER, may_be_empty=True)


_ALL = (
    Field(code="junior-age-limit", label=mark("Junior age limit"), kind=FieldKind.COUNT, delivered=Setting(18), highest=150),
    Field(code="account-months", label=mark("Account valid for"), kind=FieldKind.COUNT, delivered=Setting(36), highest=1200),
    Field(code="replacement-price", label=mark("Replacement price"), kind=FieldKind.CHOICE, delivered=Setting(text="standard"), choices=_PRICES),
    Field(code="address-fee", label=mark("Invalid-address fee"), kind=FieldKind.MONEY, delivered=Setting(0), highest=MAX_MINOR),
    _of_text("sender", mark("Sender")),
    _of_text("closing", mark("Closing lines")),
    Field(
        code="fee-occasion", label=mark("Overdue-fee occasion"), kind=FieldKind.CHOICE, delivered=Setting(text="return"), choices=_OCCASIONS,
        account_only=True,
    ),
    Field(code="ask-initials", label=mark("Ask for initials"), kind=FieldKind.BOX, delivered=Setting(0), highest=1, account_only=True),
    Field(code="due-not-after-expiry", label=mark("Due date not after expiry"), kind=FieldKind.BOX, delivered=Setting(0), highest=1, account_only=True),
)  # fmt: skip

UNIT_FIELDS: Mapping[str, Field] = {field.code: field for field in _ALL}
"""The fields of tab a-Settings; those of an account organisation alone come last."""


def get_unit_field(code: str) -> Field:
    """Return a field of a unit by its code; NotFound names it."""
    if code not in UNIT_FIELDS:
        raise NotFound(mark("There is no unit setting {field}."), field=code)
    return UNIT_FIELDS[code]


def can_set(field: Field, kind: Kind) -> bool:
    """Say whether an organisation of that kind may have a value of its own."""
    return kind is not Kind.POINT and not (field.account_only and kind is Kind.UNIT)


def check_may_set(field: Field, kind: Kind, name: str) -> None:
    """Raise Invalid where an organisation of that kind can't have a value of its own."""
    if kind is Kind.POINT:
        raise Invalid("organisation", mark("{organisation} is a circulation point; settings belong to its unit."), organisation=name)
    if not can_set(field, kind):
        raise Invalid("organisation", mark("This is set for a whole account organisation, not for {organisation}."), organisation=name)


def unit_standings(chain: Iterable[int], own: Mapping[tuple[int, str], Setting]) -> dict[str, Standing]:
    """Return every field of tab a-Settings, as `stand_all` does."""
    return stand_all(chain, own, UNIT_FIELDS)


@dataclass(frozen=True, slots=True)
class UnitPolicy:
    """What holds at a unit, field by field."""

    values: Mapping[str, Effective]

    @classmethod
    def of(cls, chain: Iterable[int], own: Mapping[tuple[int, str], Setting]) -> UnitPolicy:
        """Return what holds at the first organisation of `chain`; `own` holds the values set, by (organisation, field)."""
        return cls(resolve_all(chain, own, UNIT_FIELDS))

    @property
    def junior_age_limit(self) -> int:
        """Completed years from which on a patron is an adult."""
        return self.values["junior-age-limit"].number or 0

    @property
    def account_months(self) -> int:
        """Months that a new or renewed account is valid for."""
        return self.values["account-months"].number or 0

    @property
    def replacement_price(self) -> str:
        """`standard`, or the `higher` or `lower` of it and the copy's price."""
        return self.values["replacement-price"].setting.text or "standard"

    @property
    def fee_occasion(self) -> str:
        """What makes an occasion of overdue fees: `return` or `loan`."""
        return self.values["fee-occasion"].setting.text or "return"

    @property
    def due_not_after_expiry(self) -> bool:
        """Whether a due date may not lie after the account's expiry."""
        return self.values["due-not-after-expiry"].number == 1

    @property
    def address_fee(self) -> int:
        """What an invalid address costs, in minor units; 0 is nothing."""
        return self.values["address-fee"].number or 0

    def sender(self, unit: str) -> str:
        """Return who letters and mails are from, line by line; a unit that set nothing is named."""
        return self.values["sender"].setting.text or unit

    @property
    def closing(self) -> str:
        """The lines that end them, empty: none."""
        return self.values["closing"].setting.text or ""

    @property
    def ask_initials(self) -> bool:
        """Whether staff messages ask who writes them."""
        return self.values["ask-initials"].number == 1
