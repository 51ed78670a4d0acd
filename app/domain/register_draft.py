"""Everything typed in the window Unit register: settings of a unit, the unit itself with its departments, its loan periods. One draft, one history."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.draft_store import draft_of_plain as rules_of_plain
from app.domain.parameters.draft_store import draft_to_plain as rules_to_plain
from app.domain.setting import Setting
from app.domain.settings_draft import Key, SettingsDraft, draft_of_plain, draft_to_plain
from app.domain.unit_draft import Spot, UnitDraft, unit_draft_of_plain, unit_draft_to_plain

AnyKey = Key | Spot
Value = Setting | str | None


@dataclass(frozen=True)
class RegisterDraft:
    """All parts, for the same organisation."""

    settings: SettingsDraft
    unit: UnitDraft
    rules: RuleDraft = field(default_factory=RuleDraft)

    @classmethod
    def empty(cls, organisation_id: int) -> RegisterDraft:
        """Return the draft of somebody who typed nothing yet."""
        return cls(SettingsDraft(organisation_id), UnitDraft(organisation_id))

    def __len__(self) -> int:
        return len(self.settings) + len(self.unit) + len(self.rules)

    @property
    def organisation_id(self) -> int:
        """The chosen unit."""
        return self.settings.organisation_id

    def drop(self, keys: Iterable[AnyKey]) -> RegisterDraft:
        """Return the draft without some of its changes."""
        gone = frozenset(keys)
        settings, unit = (key for key in gone if isinstance(key, Key)), (key for key in gone if isinstance(key, Spot))
        return RegisterDraft(self.settings.drop(settings), self.unit.drop(unit), self.rules)

    def rebase(self, theirs: Mapping[AnyKey, Value]) -> RegisterDraft:
        """Return the draft on top of what somebody else saved meanwhile."""
        settings = {key: value for key, value in theirs.items() if isinstance(key, Key) and not isinstance(value, str)}
        unit = {key: value for key, value in theirs.items() if isinstance(key, Spot) and isinstance(value, str)}
        return RegisterDraft(self.settings.rebase(settings), self.unit.rebase(unit), self.rules)

    def since(self, saved: RegisterDraft) -> RegisterDraft:
        """Return what was typed after `saved` was sent off to be kept; while rules are being saved none can be typed."""
        return RegisterDraft(self.settings.since(saved.settings), self.unit.since(saved.unit), RuleDraft() if len(saved.rules) else self.rules)

    def with_settings(self, settings: SettingsDraft) -> RegisterDraft:
        """Return the draft with other settings."""
        return replace(self, settings=settings)

    def with_unit(self, unit: UnitDraft) -> RegisterDraft:
        """Return the draft with something else typed of the unit."""
        return replace(self, unit=unit)

    def with_rules(self, rules: RuleDraft) -> RegisterDraft:
        """Return the draft with something else typed of the loan periods."""
        return replace(self, rules=rules)


def register_draft_to_plain(draft: RegisterDraft) -> dict[str, Any]:
    """Return a draft as plain values."""
    return {"settings": draft_to_plain(draft.settings), "unit": unit_draft_to_plain(draft.unit), "rules": rules_to_plain(draft.rules)}


def register_draft_of_plain(plain: Mapping[str, Any]) -> RegisterDraft:
    """Return the draft of such values; raises KeyError, TypeError, ValueError or NotFound where they are no draft."""
    settings = draft_of_plain(plain["settings"])
    return RegisterDraft(settings, unit_draft_of_plain(settings.organisation_id, plain["unit"]), rules_of_plain(plain["rules"]))
