"""Titles, the words by which they are found, and copies."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BigInteger, Boolean, CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Code, Key, Name, Owned, Text, Versioned, optional, reference
from app.models.types import SearchText


class Title(Versioned, Owned, Base):
    """What a copy is a copy of; `number` is the record number of the catalogue, unique within the account organisation."""

    __tablename__ = "title"
    __table_args__ = (UniqueConstraint("organisation_id", "number"), Index("ix_title_sort_key", "sort_key", "id"))

    id: Mapped[Key]
    number: Mapped[Name]
    title: Mapped[Text]
    remainder: Mapped[Text]
    vernacular: Mapped[Text]
    author: Mapped[Text]
    isbn: Mapped[Text]
    issn: Mapped[Text]
    language: Mapped[Text]
    publisher: Mapped[Text]
    published: Mapped[Text]
    edition: Mapped[Text]
    extent: Mapped[Text]
    sort_key: Mapped[str] = mapped_column(SearchText(), default="", server_default="")


class TitleWord(Owned, Base):
    """A folded word by which a title is found, those of its copies' barcodes and shelves too: searched by a prefix range, never by LIKE."""

    __tablename__ = "title_word"
    __table_args__ = (
        Index("ix_title_word_found", "word", "sort_key", "title_id", "exact", "organisation_id"),
        CheckConstraint("exact in (0, 1)", name="exact"),
    )

    title_id: Mapped[int] = reference("title.id", ondelete="CASCADE", primary_key=True)
    word: Mapped[str] = mapped_column(SearchText(), primary_key=True)
    exact: Mapped[int] = mapped_column(default=1, server_default="1")
    """1: as written; 0: the same without marks of letters, used when nothing matches as written."""
    sort_key: Mapped[str] = mapped_column(SearchText(), default="", server_default="")
    """That of the title: the first titles of a word, in the order of lists, are read from the index alone."""


class Copy(Versioned, Owned, Base):
    """A copy. `organisation_id` is its account organisation, `owner_id` its owning unit.

    `status_id` is the stored status (available, lost, …); that it is on loan follows from the loan alone.
    """

    __tablename__ = "copy"
    __table_args__ = (UniqueConstraint("organisation_id", "barcode"),)

    id: Mapped[Key]
    title_id: Mapped[int] = reference("title.id", index=True)
    barcode: Mapped[Name]
    owner_id: Mapped[int] = reference("organisation.id", index=True)
    department_id: Mapped[int | None] = optional("department.id")
    placement_id: Mapped[int | None] = optional("placement.id", index=True)
    media_type_id: Mapped[int | None] = optional("media_type.id", index=True)
    circulation_category_id: Mapped[int | None] = optional("circulation_category.id")
    age_class_id: Mapped[int | None] = optional("age_class.id")
    shelf: Mapped[Text]
    price: Mapped[int | None] = mapped_column(BigInteger)
    """Minor units; empty: unknown."""
    loan_period: Mapped[int | None]
    loan_period_unit: Mapped[Code | None]
    status_id: Mapped[int] = reference("status_code.id", index=True)
    status_since: Mapped[datetime | None]
    part: Mapped[Text]
    copy_number: Mapped[Text]
    note: Mapped[Text]
    created: Mapped[date | None]
    hidden: Mapped[bool] = mapped_column(Boolean(name="hidden"), default=False, server_default="0")
