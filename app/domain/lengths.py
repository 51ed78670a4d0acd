"""How long what people type or files bring may be: one limit for windows, files and imports of other systems."""

from __future__ import annotations

from app.domain.refusals import Invalid
from app.domain.text import mark

MAX_TEXT = 10_000
"""Characters of a name, a title, an address or a note."""
MAX_NUMBER = 100
"""Characters of what things and people are found by whole: barcodes, numbers of cards and of persons. PostgreSQL's indexes take no long texts."""


def check_length(field: str, value: object, most: int = MAX_TEXT) -> None:
    """Raise Invalid, naming the field, for a text of more than `most` characters; whatever is no text is not long."""
    if isinstance(value, str) and len(value) > most:
        raise Invalid(field, mark("A text here has at most {count} characters."), count=most)
