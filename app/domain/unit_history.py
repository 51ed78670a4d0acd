"""What happened to a unit's settings, the unit itself, and its departments, told from the log field by field (X6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.domain.setting import Setting
from app.domain.settings_draft import Key
from app.domain.text import mark
from app.domain.unit_draft import Spot

PUT_BACK = "put-back"
"""The comment of an entry by which something was put back."""

SO_ALREADY = mark("It is as it was then already.")
NOT_TO_PUT_BACK = mark("What was added or removed can't be put back from here; do it in the tab.")
CODE_STAYS = mark("A code stays as it is: files and rules name things by it.")
GONE = mark("What it was set for is not there any more.")

SET, SET_SEVERAL = "set", "set-several"
"""What the log calls settings that were saved for one unit, and for several at once."""
ADD, CHANGE, REMOVE = "add", "change", "remove"
"""What it calls what was done to organisations, departments and placements."""
CATEGORY = "patron_category"
"""What a setting is about that belongs to a category."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An entry as it is kept; `outside` says that the server noted it, since it was done past the program."""

    id: str
    at: datetime
    login: str
    role: str
    organisation_id: int
    what: str
    entity: str
    entity_id: int | None
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    comment: str = ""
    outside: bool = False

    @property
    def for_several(self) -> bool:
        """Whether it was saved for several units at once: put back, it is all of it."""
        return self.what == SET_SEVERAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One field of an entry.

    Of a setting `key` says which (None: what it was set for is gone), with what it was and became (None: inherited).
    Of organisations, departments and placements `spot` says which field, `row` what the row is called; something added
    or removed has no field.
    """

    entry: Entry
    organisation_id: int
    place: str
    name: str
    old: str
    new: str
    category: str = ""
    """The code of the category of a setting."""
    key: Key | None = None
    was: Setting | None = None
    became: Setting | None = None
    spot: Spot | None = None
    row: str = ""

    @property
    def id(self) -> tuple[str, int, str, str, str]:
        """What tells a line from all others."""
        return self.entry.id, self.organisation_id, self.place, self.category, self.name

    @property
    def is_setting(self) -> bool:
        """Whether it tells of a setting."""
        return self.entry.what in {SET, SET_SEVERAL}

    @property
    def why_not(self) -> str:
        """Return why it can't be put back whoever wants to, nothing where it can."""
        if self.is_setting:
            return GONE if self.key is None else ""
        if self.name == "code":
            return CODE_STAYS
        return NOT_TO_PUT_BACK if self.spot is None else ""
