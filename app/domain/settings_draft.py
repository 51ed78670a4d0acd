"""Unsaved values of a unit: what somebody typed in the unit register, laid over what is stored (L2, L8, L10, X8).

A key names one value: a field of a category, of a step of its reminders, of the unit itself, or its standard category.
Every edit gives a new draft, so that undoing is going back to an older one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.categories import FIELDS, REMINDER_FIELDS, STANDARD
from app.domain.refusals import NotFound
from app.domain.setting import Field, FieldKind, Setting, Standing
from app.domain.text import mark
from app.domain.unit_settings import UNIT_FIELDS

STANDARD_FIELD = Field(code=STANDARD, label=mark("Standard category"), kind=FieldKind.COUNT, highest=2**63 - 1)
"""The standard category of an organisation as a value: the number is the category's key."""

_OF_UNIT: Mapping[str, Field] = {**UNIT_FIELDS, STANDARD: STANDARD_FIELD}


@dataclass(frozen=True, slots=True)
class Key:
    """What is set: `field` of a category, with loan type and step of one of its reminders, without category of the unit."""

    field: str
    category_id: int | None = None
    loan_type_id: int | None = None
    step: str | None = None

    @property
    def kind(self) -> Field:
        """The field's description. NotFound where there is no such field."""
        found = (_OF_UNIT if self.category_id is None else FIELDS if self.step is None else REMINDER_FIELDS).get(self.field)
        if found is None:
            raise NotFound(mark("There is no setting {field}."), field=self.field)
        return found


STANDARD_KEY = Key(STANDARD)


@dataclass(frozen=True, slots=True)
class Change:
    """One value as it was when it was read, and as it shall be; None: inherited."""

    seen: Setting | None
    mine: Setting | None


Changes = Mapping[Key, Change]


@dataclass(frozen=True)
class SettingsDraft:
    """What is typed and not saved for one organisation."""

    organisation_id: int
    changes: Changes = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.changes)

    def put(self, key: Key, stored: Setting | None, mine: Setting | None) -> SettingsDraft:
        """Return the draft with another value; one that is again as it was seen is no change any more.

        `stored` is the organisation's own value as read; None is to inherit.
        """
        kept = key.kind.own(mine)
        seen = self.changes[key].seen if key in self.changes else stored
        others = {k: c for k, c in self.changes.items() if k != key}
        return replace(self, changes=others if kept == seen else {**others, key: Change(seen, kept)})

    def drop(self, keys: Iterable[Key]) -> SettingsDraft:
        """Return the draft without some of its changes."""
        gone = frozenset(keys)
        return replace(self, changes={k: c for k, c in self.changes.items() if k not in gone})

    def rebase(self, theirs: Mapping[Key, Setting | None]) -> SettingsDraft:
        """Return the draft on top of what somebody else saved meanwhile: mine is kept, theirs counts as seen."""
        moved = {k: Change(theirs[k], c.mine) if k in theirs else c for k, c in self.changes.items()}
        return replace(self, changes={k: c for k, c in moved.items() if c.seen != c.mine})

    def since(self, saved: SettingsDraft) -> SettingsDraft:
        """Return what was typed after `saved` was sent off to be kept: on top of it, and without what it kept."""
        now = {key: change.mine for key, change in self.changes.items()}
        before = {key: change.seen for key, change in (*self.changes.items(), *saved.changes.items())}
        kept = before | {key: change.mine for key, change in saved.changes.items()}
        wanted = {key: now.get(key, before[key]) for key in kept}
        return replace(self, changes={key: Change(kept[key], mine) for key, mine in wanted.items() if mine != kept[key]})

    def for_other(self, organisation_id: int, own: Mapping[Key, Setting | None]) -> SettingsDraft:
        """Return the draft that gives another organisation the same values; `own` are its own ones as read, of the fields that it may set.

        One that is alike already is in it too: should somebody change it before the draft is saved, that is a conflict.
        """
        return SettingsDraft(organisation_id, {key: Change(own[key], change.mine) for key, change in self.changes.items() if key in own})

    def taken_back(self) -> SettingsDraft:
        """Return the draft that undoes this one once it is saved."""
        return replace(self, changes={key: Change(c.mine, c.seen) for key, c in self.changes.items() if c.seen != c.mine})

    def over(self, key: Key, standing: Standing) -> Standing:
        """Return a field with what is typed laid over what is stored."""
        return standing.with_own(self.changes[key].mine) if key in self.changes else standing

    def of_category(self, category_id: int) -> int:
        """Return how many values of a category are changed."""
        return sum(key.category_id == category_id for key in self.changes)


def draft_to_plain(draft: SettingsDraft) -> dict[str, Any]:
    """Return a draft as plain values, so that a crash loses no more than the last seconds of typing."""
    rows = [[key.field, key.category_id, key.loan_type_id, key.step, _to_plain(change.seen), _to_plain(change.mine)] for key, change in draft.changes.items()]
    return {"organisation": draft.organisation_id, "changes": rows}


def draft_of_plain(plain: Mapping[str, Any]) -> SettingsDraft:
    """Return the draft of such values; raises KeyError, TypeError, ValueError or NotFound where they are no draft."""
    changes: dict[Key, Change] = {}
    for name, category_id, loan_type_id, step, seen, mine in plain["changes"]:
        key = Key(str(name), category_id, loan_type_id, step)
        if key.kind.code == name:
            changes[key] = Change(_of_plain(seen), _of_plain(mine))
    return SettingsDraft(int(plain["organisation"]), changes)


def _to_plain(setting: Setting | None) -> list[Any] | None:
    return None if setting is None else [setting.number, setting.text]


def _of_plain(plain: Sequence[Any] | None) -> Setting | None:
    return None if plain is None else Setting(plain[0], plain[1])
