"""One patron at the desk, from the card to *End patron*; rows scanned meanwhile belong to this sitting."""

from __future__ import annotations


class Sitting:
    """Who is served. `finding` until it is known whom the card or name means; `patron_id` None after that: nobody."""

    def __init__(self, patron_id: int | None = None, *, finding: bool = False) -> None:
        self.patron_id, self.finding = patron_id, finding
        self.name = self.card = ""

    def found(self, patron_id: int | None) -> None:
        """Say whom it is, or that it is nobody."""
        self.patron_id, self.finding = patron_id, False
