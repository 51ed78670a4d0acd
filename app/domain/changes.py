"""What a change touched: the small value that goes back to the windows and on to the other workstations."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Hearing(Enum):
    """How a client hears of what others change."""

    TOLD = "told"
    """The server tells at once."""
    ASKED = "asked"
    """The server takes no listeners, or a pooler between lets no notice through: it is asked again and again."""
    WATCHED = "watched"
    """The embedded file is looked at."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Tables and row ids that one committed change touched; `initiator` is the client that made it.

    Never a name or a value: whoever hears of it reads again. `ids` may be empty for a change of many rows.
    """

    kinds: frozenset[str]
    ids: tuple[tuple[str, int], ...] = ()
    initiator: str = ""

    def touches(self, *kinds: str) -> bool:
        """Say whether any of the tables named was touched."""
        return not self.kinds.isdisjoint(kinds)

    def ids_of(self, kind: str) -> frozenset[int]:
        """Return the ids touched of one table (empty: not told, so any)."""
        return frozenset(number for name, number in self.ids if name == kind)
