"""Texts of notices among what is typed in the common registers: one value for each text, subject and text together."""

from __future__ import annotations

from app.domain.texts import NoticeText, TextKey
from app.domain.unit_draft import Spot

TEXT = "standard-text"
"""What the row of a text is called: the id of its organisation, with the field `KIND/CHANNEL/LANGUAGE`."""


def text_spot(key: TextKey) -> Spot:
    """Return where a text is typed."""
    return Spot(TEXT, key.organisation_id, f"{key.kind}/{key.channel}/{key.language}")


def key_of_spot(spot: Spot) -> TextKey:
    """Return the text of a spot; ValueError where it is none."""
    kind, channel, language = spot.field.split("/")
    return TextKey(spot.row_id, kind, channel, language)


def write_text(text: NoticeText | None) -> str:
    """Write a text as a value of a draft: the subject is its first line; nothing where the library has none of its own."""
    return "" if text is None else f"{text.subject}\n{text.text}"


def read_text(value: str) -> NoticeText | None:
    """Return the text of such a value."""
    if not value:
        return None
    subject, _, text = value.partition("\n")
    return NoticeText(subject, text)
