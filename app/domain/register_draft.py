"""Everything typed in the window Unit register: the settings of a unit, and the unit itself with its departments. One draft, one history."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.domain.setting import Setting
from app.domain.settings_draft import Key, SettingsDraft, draft_of_plain, draft_to_plain
from app.domain.unit_draft import Spot, UnitDraft, unit_draft_of_plain, unit_draft_to_plain

AnyKey = Key | Spot
Value = Setting | str | None


@dataclass(frozen=True)
class RegisterDraft:
    """Both parts, for the same organisation."""

    settings: SettingsDraft
    unit: UnitDraft

    @classmethod
    def empty(cls, organisation_id: int) -> RegisterDraft:
        """Return the draft of somebody who typed nothing yet."""
        return cls(SettingsDraft(organisation_id), UnitDraft(organisation_id))

    def __len__(self) -> int:
        return len(self.settings) + len(self.unit)

    @property
    def organisation_id(self) -> int:
        """The chosen unit."""
        return self.settings.organisation_id

    def drop(self, keys: Iterable[AnyKey]) -> RegisterDraft:
        """Return the draft without some of its changes."""
        gone = frozenset(keys)
        return RegisterDraft(self.settings.drop(key for key in gone if isinstance(key, Key)), self.unit.drop(key for key in gone if isinstance(key, Spot)))

    def rebase(self, theirs: Mapping[AnyKey, Value]) -> RegisterDraft:
        """Return the draft on top of what somebody else saved meanwhile."""
        settings = {key: value for key, value in theirs.items() if isinstance(key, Key) and not isinstance(value, str)}
        unit = {key: value for key, value in theirs.items() if isinstance(key, Spot) and isinstance(value, str)}
        return RegisterDraft(self.settings.rebase(settings), self.unit.rebase(unit))

    def since(self, saved: RegisterDraft) -> RegisterDraft:
        """Return what was typed after `saved` was sent off to be kept."""
        return RegisterDraft(self.settings.since(saved.settings), self.unit.since(saved.unit))

    def with_settings(self, settings: SettingsDraft) -> RegisterDraft:
        """Return the draft with other settings."""
        return replace(self, settings=settings)

    def with_unit(self, unit: UnitDraft) -> RegisterDraft:
        """Return the draft with something else typed of the unit."""
        return replace(self, unit=unit)


def register_draft_to_plain(draft: RegisterDraft) -> dict[str, Any]:
    """Return a draft as plain values."""
    return {"settings": draft_to_plain(draft.settings), "unit": unit_draft_to_plain(draft.unit)}


def register_draft_of_plain(plain: Mapping[str, Any]) -> RegisterDraft:
    """Return the draft of such values; raises KeyError, TypeError, ValueError or NotFound where they are no draft."""
    settings = draft_of_plain(plain["settings"])
    return RegisterDraft(settings, unit_draft_of_plain(settings.organisation_id, plain["unit"]))
