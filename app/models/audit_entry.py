"""The log, and the operations that make a retried command safe."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, BigInteger, Index, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, BigId, Code, Key, Name, Owned, Text, optional


class Operation(Owned, Base):
    """One command of one client, inserted first in its transaction: a retry with the same id is recognised (database.md 6)."""

    __tablename__ = "operation"
    __table_args__ = {"implicit_returning": False}

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True, sort_order=-2)
    at: Mapped[datetime]
    login: Mapped[Text]
    xact: Mapped[int | None] = mapped_column(BigInteger, index=True)
    """PostgreSQL's number of the transaction, filled in by the server: by it `row_change` finds the operation."""


class RowChange(Base):
    """A row written on PostgreSQL, whatever the client: noted by triggers, kept by nobody's leave (roles.md).

    An entry whose operation has its own entries in the log is told there in plain words; the others are what was done
    past the program. Of an inserted row only the key is kept, of an updated one the columns that changed.
    """

    __tablename__ = "row_change"
    __table_args__ = (
        Index("ix_row_change_entity_at", "entity", "at"), Index("ix_row_change_patron_id", "patron_id"), Index("ix_row_change_operation_id", "operation_id"),
    )  # fmt: skip

    id: Mapped[Key]
    at: Mapped[datetime]
    login: Mapped[Text]
    operation_id: Mapped[UUID | None] = mapped_column(Uuid)
    entity: Mapped[Code]
    verb: Mapped[Code]
    key: Mapped[dict[str, Any]] = mapped_column(JSON)
    organisation_id: Mapped[int | None] = mapped_column(BigId)
    patron_id: Mapped[int | None] = mapped_column(BigInteger)
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON)


class AuditEntry(Base):
    """Who, when, where, what, from, to. Staff roles may add, never change or remove. Keys are made by the client."""

    __tablename__ = "audit_entry"
    __table_args__ = (
        Index("ix_audit_entry_entity", "entity", "entity_id"),
        Index("ix_audit_entry_patron_id", "patron_id"),
        Index("ix_audit_entry_at", "at"),
        {"implicit_returning": False},
    )

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True, sort_order=-2)
    organisation_id: Mapped[int] = mapped_column(BigId, index=True)
    """What permission to read it is checked against: the organisation of the thing."""
    operation_id: Mapped[UUID] = mapped_column(Uuid)
    at: Mapped[datetime]
    login: Mapped[Name]
    point_id: Mapped[int | None] = optional("organisation.id")
    role: Mapped[Text]
    what: Mapped[Code]
    entity: Mapped[Code]
    entity_id: Mapped[int | None] = mapped_column(BigInteger)
    patron_id: Mapped[int | None] = mapped_column(BigInteger)
    """The account it concerns; no reference, for the account may be deleted and the entry stays."""
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    comment: Mapped[Text]


class ImportRun(Owned, Base):
    """A finished import: the digest of its files tells a repetition, and the report is answered again."""

    __tablename__ = "import_run"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True, sort_order=-2)
    kind: Mapped[Code]
    digest: Mapped[Code]
    at: Mapped[datetime]
    report: Mapped[dict[str, Any]] = mapped_column(JSON)
