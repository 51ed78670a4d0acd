"""The declarative base: naming of constraints, the types every table uses, and the columns that all edited tables share."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from sqlalchemy import BigInteger, ForeignKey, Identity, Integer, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from app.models.types import Instant, StorableText

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
"""Every constraint has a name from the first migration on: the error translator goes by it."""

BigId = BigInteger().with_variant(Integer, "sqlite")
"""Keys: 64 bits on both (SQLite only numbers rows by itself when the type is INTEGER)."""

Key = Annotated[int, mapped_column(BigId, Identity(always=False), primary_key=True, sort_order=-2)]
Code = Annotated[str, mapped_column(StorableText())]
Name = Annotated[str, mapped_column(StorableText())]
Text = Annotated[str, mapped_column(StorableText(), default="", server_default="")]
Minor = Annotated[int, mapped_column(BigInteger)]


class Base(DeclarativeBase):
    """Base of every table."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {str: StorableText(), datetime: Instant()}


def reference(target: str, *, ondelete: str = "RESTRICT", index: bool = False, **kw: object) -> Mapped[int]:
    """Return a key column that refers to `target` (`"patron.id"`)."""
    return mapped_column(BigId, ForeignKey(target, ondelete=ondelete), index=index, **kw)  # type: ignore[arg-type]


def optional(target: str, *, ondelete: str = "RESTRICT", index: bool = False) -> Mapped[int | None]:
    """As `reference`, may be empty."""
    return mapped_column(BigId, ForeignKey(target, ondelete=ondelete), index=index, nullable=True)


class Versioned:
    """Adds the version that tells a stale save: every table that staff edit has it (database.md 4)."""

    version: Mapped[int] = mapped_column(Integer, default=1, server_default="1")

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, object]:  # noqa: N805
        return {"version_id_col": cls.version}


class Owned:
    """Adds the organisation that permission is checked against (roles.md)."""

    organisation_id: Mapped[int] = mapped_column(BigId, ForeignKey("organisation.id", ondelete="RESTRICT"), index=True, sort_order=-1)
    """Right behind the key, before any text: every policy reads it, and PostgreSQL finds a column behind texts half as quickly."""
