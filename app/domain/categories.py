"""What a unit sets for a patron category: the fields, what is delivered, inheritance, what the values mean (unit-register.md, L4-L9).

A value set at an organisation is its own, also when it is empty, but for the fields of reminders and invoices: an empty
one of those is inherited (circulation.md 7). What is set nowhere is as delivered.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.refusals import Invalid, NotFound
from app.domain.setting import (
    EMPTY,
    INHERIT,
    MAX_MINOR,
    MAX_TEXT,
    NOT_USED,
    Effective,
    Field,
    FieldKind,
    Setting,
    Standing,
    check,
    minor_limit,
    parse,
    resolve_all,
    stand_all,
    write,
    write_own,
)
from app.domain.text import mark

__all__ = [
    "BOXES", "EMPTY", "FIELDS", "INHERIT", "INVOICE", "NOT_USED", "REMINDER_FIELDS", "SETTINGS", "STANDARD", "STANDARD_STAYS", "STEPS", "UNUSED_BOX",
    "Effective", "Field", "FieldKind", "Policy", "Setting", "Standing", "check", "check_step", "effective", "get_field", "notice_of", "parse", "standings",
    "write", "write_own",
]  # fmt: skip

STEPS = ("prenotice", *(str(n) for n in range(1, 10)))
"""The steps that the tab Reminders knows: the pre-notice and reminders 1-9."""

STANDARD = "standard"
"""The standard category in commands, files and the log; it is no field of a category but one choice of an organisation (L4)."""

UNUSED_BOX = "allow-booking"
"""The box that is kept and shown, and has no effect (L5)."""


STANDARD_STAYS = mark("There is always a standard category: make another one the standard category.")


def _box(code: str, label: str, delivered: int = 0) -> Field:
    return Field(code=code, label=label, kind=FieldKind.BOX, delivered=Setting(delivered), highest=1)


BOXES = (
    _box("allow-long-loans", mark("Allow long loans"), 1),
    _box("no-reminder", mark("No reminder")),
    _box("no-invoice", mark("No invoice")),
    _box("allow-reservation-on-loan", mark("Allow reservation of what is already on loan")),
    _box(UNUSED_BOX, mark("Allow booking")),
    _box("allow-several-reservations", mark("Allow several reservations")),
    _box("no-automatic-block", mark("No automatic block")),
    _box("no-automatic-fee", mark("No automatic fee")),
    _box("hide-name", mark("Hide name")),
    _box("save-loans", mark("Save loans")),
)
"""The boxes (L5), in the manual's order."""


def _money(code: str, label: str, **more: Any) -> Field:
    return Field(code=code, label=label, kind=FieldKind.MONEY, highest=MAX_MINOR, **more)


def _inherited(code: str, label: str, kind: FieldKind, notice: str | None = None) -> Field:
    """Return a field of reminders or invoices: empty sets nothing."""
    highest = {FieldKind.MONEY: MAX_MINOR, FieldKind.TEXT: MAX_TEXT}.get(kind, NOT_USED)
    return Field(code=code, label=label, kind=kind, highest=highest, may_be_empty=True, empty_inherits=True, notice=notice)


SETTINGS = (
    Field(code="reminders-max", label=mark("Max number of reminders"), kind=FieldKind.COUNT, delivered=Setting(2), highest=9),
    _money("max-fee-junior", mark("Max fee"), may_be_empty=True),
    _money("max-fee-adult", mark("Max fee"), may_be_empty=True),
    _money("autoblock-junior", mark("Autoblock limit"), delivered=Setting(NOT_USED * 100)),
    _money("autoblock-adult", mark("Autoblock limit"), delivered=Setting(NOT_USED * 100)),
    Field(code="block-after-reminders", label=mark("Block after number of reminders"), kind=FieldKind.COUNT, may_be_empty=True),
    Field(code="overdue-loans-max", label=mark("Max overdue loans"), kind=FieldKind.COUNT, may_be_empty=True),
)
"""Tab Settings (L6). An empty max fee is *No max fee*: the box and the amount are one field."""

INVOICE = (
    _inherited("invoice-days", mark("Number of days after the last reminder"), FieldKind.DAYS),
    _inherited("invoice-fee-child", mark("Handling fee"), FieldKind.MONEY),
    _inherited("invoice-fee-adult", mark("Handling fee"), FieldKind.MONEY),
    _box("block-at-invoice", mark("Block at invoice")),
    _inherited("invoice-text", mark("Text"), FieldKind.TEXT, "invoice"),
)
"""Tab Invoice (L9)."""

FIELDS: Mapping[str, Field] = {field.code: field for field in (*BOXES, *SETTINGS, *INVOICE)}

REMINDER_FIELDS: Mapping[str, Field] = {
    "days": _inherited("days", mark("Number of days"), FieldKind.DAYS),
    "fee-child": _inherited("fee-child", mark("Fee"), FieldKind.MONEY),
    "fee-adult": _inherited("fee-adult", mark("Fee"), FieldKind.MONEY),
    "text": _inherited("text", mark("Text"), FieldKind.TEXT, "reminder-1"),
}
"""Tab Reminders (L8), for each loan type and step."""


def get_field(code: str) -> Field:
    """Return a field of a category by its code; NotFound names it."""
    if code not in FIELDS:
        raise NotFound(mark("There is no category setting {field}."), field=code)
    return FIELDS[code]


def notice_of(step: str, loan_type: str) -> str:
    """Return the kind of notice that a step is for a loan type: reminder 1 of what others wait for has a kind of its own."""
    if step == "prenotice":
        return "overdue-warning"
    return "reservation-reminder" if (step, loan_type) == ("1", "reserved") else f"reminder-{step}"


def check_step(step: str) -> None:
    """Raise Invalid for a step that there is not."""
    if step not in STEPS:
        raise Invalid("step", mark("{value} is not one of: {allowed}."), value=step or "?", allowed=", ".join(STEPS))


def effective(chain: Iterable[int], own: Mapping[tuple[int, str], Setting]) -> dict[str, Effective]:
    """Return every field of a category, as `resolve_all` does."""
    return resolve_all(chain, own, FIELDS)


def standings(chain: Iterable[int], own: Mapping[tuple[int, str], Setting]) -> dict[str, Standing]:
    """Return every field of a category, as `stand_all` does."""
    return stand_all(chain, own, FIELDS)


@dataclass(frozen=True, slots=True)
class Policy:
    """What holds for a category at a unit, field by field, and what the values mean (circulation.md 6, 8)."""

    values: Mapping[str, Effective]

    @classmethod
    def delivered(cls) -> Policy:
        """Return what holds where nobody sets anything."""
        return cls(effective((), {}))

    def __getitem__(self, code: str) -> Effective:
        return self.values[code]

    def ticked(self, code: str) -> bool:
        """Say whether a box is ticked."""
        return self.values[code].number == 1

    def number(self, code: str) -> int | None:
        """Return a number as it is set, None where it is empty."""
        return self.values[code].number

    def text(self, code: str) -> str | None:
        """Return a text as it is set, None where it is empty."""
        return self.values[code].setting.text

    @property
    def reminders_max(self) -> int:
        """Max number of reminders, 0-9."""
        return self.values["reminders-max"].number or 0

    def max_fee(self, *, junior: bool) -> int | None:
        """Return the max fee in minor units, None for *No max fee*."""
        return self.values["max-fee-junior" if junior else "max-fee-adult"].number

    def autoblock_limit(self, *, junior: bool) -> int | None:
        """Return the debt in minor units from which on automatic blocks hold (0: any debt), None where it is off (L7)."""
        return minor_limit(self.values["autoblock-junior" if junior else "autoblock-adult"].setting)

    @property
    def block_after_reminders(self) -> int | None:
        """Number of reminders of one loan that block, None where it is off (empty, 0, 999)."""
        number = self.values["block-after-reminders"].number
        return None if number in (None, 0, NOT_USED) else number

    @property
    def overdue_loans_max(self) -> int | None:
        """Number of overdue loans that block (1: zero tolerance), None where it is off (empty, 0, 999)."""
        number = self.values["overdue-loans-max"].number
        return None if number in (None, 0, NOT_USED) else number
