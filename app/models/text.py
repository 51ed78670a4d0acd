"""Texts of notices that a library changed; as long as it did not, the delivered ones hold (unit-register.md, 9-Texts)."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped

from app.models.base import Base, Code, Key, Owned, Text, Versioned


class StandardText(Versioned, Owned, Base):
    """The text of a kind of notice on a channel in a language, of 1 Admin (for all) or of an account organisation.

    Placeholders stand in it by their English names. `subject` is empty on SMS.
    """

    __tablename__ = "standard_text"
    __table_args__ = (
        UniqueConstraint("organisation_id", "kind", "channel", "language"),
        CheckConstraint("channel in ('email', 'sms', 'paper')", name="channel"),
    )

    id: Mapped[Key]
    kind: Mapped[Code]
    channel: Mapped[Code]
    language: Mapped[Code]
    subject: Mapped[Text]
    text: Mapped[str]
