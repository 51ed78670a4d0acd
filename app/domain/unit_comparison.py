"""Two units side by side: every value that they may set, with what is in force at each, and what copying one to the other gives (X7)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.categories import BOXES, INVOICE, REMINDER_FIELDS, SETTINGS, STEPS
from app.domain.setting import NOT_USED, FieldKind, Setting, Standing
from app.domain.settings_draft import STANDARD_KEY, Key
from app.domain.unit_settings import UNIT_FIELDS


@dataclass(frozen=True, slots=True)
class Compared:
    """One value at both units: each its own, and what it inherits."""

    key: Key
    left: Standing
    right: Standing
    differs: bool
    """Whether another value is in force at the right than at the left."""

    @classmethod
    def of(cls, key: Key, left: Standing, right: Standing, currencies: tuple[str, str]) -> Compared:
        """Compare them; the same amount in two currencies is not the same, but for nought and an amount that means *off*."""
        differs = left.setting != right.setting
        if not differs and key.kind.kind is FieldKind.MONEY and all(currencies):
            differs = currencies[0] != currencies[1] and left.setting.number not in (None, 0, NOT_USED * 100)
        return cls(key, left, right, differs)

    def copied(self) -> Setting | None:
        """Return what the right one gets of its own to have what holds at the left; None: it inherits.

        What the left one inherits is inherited at the right too where that comes to the same; nobody can have an empty
        value of their own where empty is to inherit.
        """
        mine = self.key.kind.own(self.left.setting)
        return None if self.left.own is None and self.right.above.setting == mine else mine


def all_keys(categories: Iterable[int], loan_types: Sequence[int]) -> list[Key]:
    """Return every value that an organisation may set: its own ones, then category by category, in the order of the window's tabs."""
    keys = [STANDARD_KEY, *map(Key, UNIT_FIELDS)]
    for category in categories:
        keys += (Key(field.code, category) for field in (*BOXES, *SETTINGS))
        keys += (Key(field, category, loan_type, step) for loan_type in loan_types for step in STEPS for field in REMINDER_FIELDS)
        keys += (Key(field.code, category) for field in INVOICE)
    return keys
