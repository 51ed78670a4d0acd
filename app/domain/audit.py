"""One entry of the log: who, when, where, what, from, to. Written in the same transaction as the change itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """What happened to one thing.

    `what` is a verb in code form (`add`, `change`, `remove`, `block`, `download`, `open`, …), `entity` the table and
    `entity_id` its row. `before` and `after` hold the changed fields only. Who, when and where are added by the unit
    of work, never by the caller.
    """

    what: str
    entity: str
    entity_id: int | None = None
    organisation_id: int | None = None
    patron_id: int | None = None
    before: Mapping[str, Any] | None = None
    after: Mapping[str, Any] | None = None
    comment: str = ""
