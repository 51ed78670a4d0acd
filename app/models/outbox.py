"""The outbox: mails that wait to be sent and that were sent, and the mail server of each account organisation."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, Integer, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, BigId, Code, Key, Name, Owned, Text, Versioned, optional


class OutboxMail(Versioned, Owned, Base):
    """One mail. `organisation_id` is the account organisation that sends it, `unit_id` the unit in whose name (empty: its own).

    `message_id` is made once, so that a server which is given the mail a second time can tell. A sender that takes the mail has it
    until `lease_until`; from `handed_at` on its text is on the way, and nobody can tell any more whether the server has it if the
    sender is lost. `error` is the code of what went wrong last, `error_detail` what the server said of it.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("message_id"),
        CheckConstraint("state in ('waiting', 'sending', 'sent', 'failed', 'unsure')", name="state"),
        CheckConstraint("(state = 'sending') = (lease_until is not null)", name="lease"),
        Index("ix_outbox_organisation_id_state_next_at", "organisation_id", "state", "next_at"),
    )

    id: Mapped[Key]
    unit_id: Mapped[int | None] = optional("organisation.id", ondelete="SET NULL")
    patron_id: Mapped[int | None] = optional("patron.id", ondelete="CASCADE", index=True)
    notice_id: Mapped[int | None] = mapped_column(BigId, index=True)
    kind: Mapped[Code]
    address: Mapped[Name]
    subject: Mapped[Text]
    text: Mapped[Text]
    attachment_name: Mapped[Text]
    attachment: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    """A PDF."""
    message_id: Mapped[Name]
    state: Mapped[Code] = mapped_column(default="waiting", server_default="waiting")
    attempts: Mapped[int] = mapped_column(default=0, server_default="0")
    next_at: Mapped[datetime]
    lease_until: Mapped[datetime | None]
    handed_at: Mapped[datetime | None]
    error: Mapped[Text]
    error_detail: Mapped[Text]
    created_at: Mapped[datetime]
    created_by: Mapped[Text]
    sent_at: Mapped[datetime | None]


class MailServer(Versioned, Owned, Base):
    """By which server an account organisation sends its mail; the password is in the keyring or the environment, never here."""

    __tablename__ = "mail_server"
    __table_args__ = (
        UniqueConstraint("organisation_id"),
        CheckConstraint("security in ('starttls', 'tls', 'none')", name="security"),
        CheckConstraint("port between 1 and 65535", name="port"),
    )

    id: Mapped[Key]
    host: Mapped[Name]
    port: Mapped[int] = mapped_column(Integer)
    security: Mapped[Code]
    user_name: Mapped[Text]
