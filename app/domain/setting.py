"""Values that an organisation sets and that others beneath it inherit: kinds, ranges, special values, where a value comes from.

Each field inherits by itself: unit → units above → account organisation → 1 Admin, then as delivered (unit-register.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from app.domain.money import format_amount, parse_amount
from app.domain.placeholders import check_placeholders, stored_text
from app.domain.refusals import Invalid
from app.domain.text import mark

INHERIT = "inherit"
"""What the command line and files write to give a value back."""

NONE = "none"
"""What they write for the empty value."""

_ESCAPE = "\\"
"""What they write before a text that would read as one of these."""

MAX_TEXT = 20_000
MAX_MINOR = 9_999_999_00

NOT_USED = 999
"""Days: this step is not used. Limits: off."""

K = TypeVar("K")


class FieldKind(StrEnum):
    """What a field holds."""

    BOX = "box"
    COUNT = "count"
    DAYS = "days"
    MONEY = "money"
    TEXT = "text"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Setting:
    """A value: `number` (0/1, count, days, minor units) or `text`; both None: empty, which is a value too."""

    number: int | None = None
    text: str | None = None


EMPTY = Setting()


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field. `label` is the glossary's word; `may_be_empty`: the empty value means something.

    With `empty_inherits` an empty value sets nothing: the field inherits; where nobody sets anything, parameters and
    standard texts hold.
    `choices` are the values of a choice with their words; `notice` is the kind of notice that a text is filled in for (None: it
    has no placeholders); `account_only` fields are set at account organisations.
    """

    code: str
    label: str
    kind: FieldKind
    delivered: Setting = EMPTY
    highest: int = NOT_USED
    may_be_empty: bool = False
    empty_inherits: bool = False
    choices: Mapping[str, str] | None = None
    notice: str | None = None
    account_only: bool = False

    def own(self, setting: Setting | None) -> Setting | None:
        """Return what is kept of a value at an organisation: None where it sets nothing."""
        return None if self.empty_inherits and setting == EMPTY else setting


@dataclass(frozen=True, slots=True)
class Effective:
    """The value in force and the organisation that it comes from (None: as delivered)."""

    setting: Setting
    organisation_id: int | None

    @property
    def number(self) -> int | None:
        """The number in force."""
        return self.setting.number


@dataclass(frozen=True, slots=True)
class Standing:
    """A field at one organisation: its own value (None: it has none) and what it inherits from above."""

    own: Setting | None
    above: Effective

    def with_own(self, own: Setting | None) -> Standing:
        """Return it with another value of its own, or none."""
        return Standing(own, self.above)

    @property
    def setting(self) -> Setting:
        """The value in force."""
        return self.above.setting if self.own is None else self.own


def resolve(chain: Iterable[int], key: K, own: Mapping[tuple[int, K], Setting], field: Field) -> Effective:
    """Return the value in force at the first organisation of `chain` (deepest first); `own` holds the values set."""
    for organisation_id in chain:
        setting = field.own(own.get((organisation_id, key)))
        if setting is not None:
            return Effective(setting, organisation_id)
    return Effective(field.delivered, None)


def stand(chain: Iterable[int], key: K, own: Mapping[tuple[int, K], Setting], field: Field) -> Standing:
    """Return a field at the first organisation of `chain`: its own value, and what it inherits."""
    first, *above = chain
    return Standing(field.own(own.get((first, key))), resolve(above, key, own, field))


def resolve_all(chain: Iterable[int], own: Mapping[tuple[int, str], Setting], fields: Mapping[str, Field]) -> dict[str, Effective]:
    """Return every field's value in force at the first organisation of `chain` (deepest first).

    `own` holds the values set, by (organisation, field).
    """
    places = tuple(chain)
    return {code: resolve(places, code, own, field) for code, field in fields.items()}


def stand_all(chain: Iterable[int], own: Mapping[tuple[int, str], Setting], fields: Mapping[str, Field]) -> dict[str, Standing]:
    """Return every field at the first organisation of `chain` (deepest first): its own value, and what it inherits."""
    places = tuple(chain)
    return {code: stand(places, code, own, field) for code, field in fields.items()}


def check(field: Field, setting: Setting) -> None:
    """Raise Invalid, naming the field, for a value out of kind or range, or empty where that is not allowed."""
    if setting == EMPTY:
        if not field.may_be_empty:
            raise Invalid(field.code, mark("A value must be given; 0 is a value."))
        return
    if field.kind is FieldKind.TEXT:
        if setting.text is None or len(setting.text) > field.highest:
            raise Invalid(field.code, mark("The text has at most {count} characters."), count=field.highest)
        if field.notice is not None:
            check_placeholders(field.code, setting.text, field.notice)
        return
    if field.kind is FieldKind.CHOICE:
        if setting.text not in (field.choices or {}):
            raise Invalid(field.code, mark("{value} is not one of: {allowed}."), value=setting.text or "?", allowed=", ".join(field.choices or {}))
        return
    _check_number(field, setting.number)


def _check_number(field: Field, number: int | None) -> None:
    if number is None or not 0 <= number <= field.highest:
        shown = format_amount(field.highest) if field.kind is FieldKind.MONEY else field.highest
        raise Invalid(field.code, mark("The value must be between 0 and {highest}."), highest=shown)


def parse(field: Field, text: str) -> Setting:
    """Read a value as the command line and files write it; `none` or nothing is the empty value. Raises Invalid.

    A text that says just `none` or `inherit` is written with a backslash before it.
    """
    plain = text.strip()
    if plain in {"", NONE}:
        setting = EMPTY
    elif field.kind is FieldKind.TEXT:
        written = text[1:] if text[0] == _ESCAPE and _is_mistakable(text) else text
        setting = Setting(text=written if field.notice is None else stored_text(written))
    elif field.kind is FieldKind.CHOICE:
        setting = Setting(text=plain)
    elif field.kind is FieldKind.MONEY:
        setting = Setting(parse_amount(plain, field.code))
    elif plain.isascii() and plain.isdigit():
        setting = Setting(int(plain))
    else:
        raise Invalid(field.code, mark("{text} is not a whole number from 0 up."), text=plain)
    check(field, setting)
    return setting


def write(field: Field, setting: Setting) -> str:
    """Write a value as files do; `parse` reads it back."""
    if setting == EMPTY:
        return NONE
    if field.kind in {FieldKind.TEXT, FieldKind.CHOICE}:
        text = setting.text or ""
        return _ESCAPE + text if field.kind is FieldKind.TEXT and _is_mistakable(text) else text
    return format_amount(setting.number or 0) if field.kind is FieldKind.MONEY else str(setting.number)


def _is_mistakable(text: str) -> bool:
    """Say whether a text would read as no text, or as one that is escaped."""
    return text.replace(_ESCAPE, " ").strip() in {"", NONE, INHERIT}


def write_own(field: Field, setting: Setting | None) -> str:
    """As `write`, for a value that may be inherited."""
    return INHERIT if setting is None else write(field, setting)


def minor_limit(setting: Setting) -> int | None:
    """Return a limit in minor units, None where it is off (999 or empty)."""
    return None if setting.number in (None, NOT_USED * 100) else setting.number
