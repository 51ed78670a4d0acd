"""Patron accounts with cards, contact data, PIN, search words and manual blocks; the person that links accounts."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Boolean, CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Code, Key, Name, Owned, Text, Versioned, optional, reference
from app.models.types import SearchText


class Person(Owned, Base):
    """Only the link between accounts of one personal identity number in different account organisations."""

    __tablename__ = "person"
    __table_args__ = (UniqueConstraint("identity_number"),)

    id: Mapped[Key]
    identity_number: Mapped[Name]


class Patron(Versioned, Owned, Base):
    """One account. `organisation_id` is its account organisation."""

    __tablename__ = "patron"
    __table_args__ = (
        Index("ix_patron_sort_key", "sort_key", "id", "organisation_id", "hidden"),  # what a search asks of everybody whom it walks past
        Index("ix_patron_birth_date", "birth_date"),
        Index("ix_patron_identity_number", "identity_number"),
        CheckConstraint("loan_history in ('yes', 'no', 'not-asked')", name="loan_history"),
    )

    id: Mapped[Key]
    person_id: Mapped[int | None] = optional("person.id", index=True)
    patron_category_id: Mapped[int] = reference("patron_category.id", index=True)
    home_unit_id: Mapped[int] = reference("organisation.id", index=True)
    last_name: Mapped[Name]
    first_name: Mapped[Text]
    middle_name: Mapped[Text]
    prefix: Mapped[Text]
    suffix: Mapped[Text]
    preferred_name: Mapped[Text]
    birth_date: Mapped[date | None]
    identity_number: Mapped[Text]
    guardian: Mapped[Text]
    guardian_email: Mapped[Text]
    guardian_address: Mapped[Text]
    language: Mapped[Text]
    user_name: Mapped[Text]
    created_at: Mapped[datetime]
    expires: Mapped[date | None]
    active: Mapped[bool] = mapped_column(Boolean(name="active"), default=True, server_default="1")
    hidden: Mapped[bool] = mapped_column(Boolean(name="hidden"), default=False, server_default="0")
    """Deleted in the system it came from: found only when asked for."""
    overdue_warning: Mapped[bool] = mapped_column(Boolean(name="overdue_warning"), default=True, server_default="1")
    loan_history: Mapped[Code] = mapped_column(default="not-asked", server_default="not-asked")
    loan_history_since: Mapped[date | None]
    consent_asked: Mapped[date | None]
    """The day on which consent to loan history was asked for; empty once there is an answer."""
    permanent_alert: Mapped[Text]
    permanent_alert_since: Mapped[date | None]
    permanent_alert_by: Mapped[Text]
    sort_key: Mapped[str] = mapped_column(SearchText(), default="", server_default="")
    """Folded `last name, first name`: order of lists."""


class PatronPin(Owned, Base):
    """The PIN as an Argon2 hash, in a table of its own that no staff role may read."""

    __tablename__ = "patron_pin"

    patron_id: Mapped[int] = reference("patron.id", ondelete="CASCADE", primary_key=True)
    hash: Mapped[str]
    set_at: Mapped[datetime]


class Card(Versioned, Owned, Base):
    """A card number, unique within the account organisation; one card of an account is current at most."""

    __tablename__ = "card"
    __table_args__ = (
        UniqueConstraint("organisation_id", "number"),
        CheckConstraint("state in ('current', 'other', 'lost', 'withdrawn')", name="state"),
        Index("ix_card_folded", "folded"),
    )

    id: Mapped[Key]
    patron_id: Mapped[int] = reference("patron.id", ondelete="CASCADE", index=True)
    number: Mapped[Name]
    folded: Mapped[str] = mapped_column(SearchText())
    state: Mapped[Code] = mapped_column(default="current", server_default="current")
    since: Mapped[date | None]


class Address(Versioned, Owned, Base):
    """A postal address; an invalid one is out of use."""

    __tablename__ = "address"
    __table_args__ = (CheckConstraint("kind in ('postal', 'billing', 'temporary', 'guardian')", name="kind"),)

    id: Mapped[Key]
    patron_id: Mapped[int] = reference("patron.id", ondelete="CASCADE", index=True)
    kind: Mapped[Code] = mapped_column(default="postal", server_default="postal")
    street: Mapped[Text]
    street2: Mapped[Text]
    postcode: Mapped[Text]
    city: Mapped[Text]
    county: Mapped[Text]
    region: Mapped[Text]
    country: Mapped[Text]
    valid: Mapped[bool] = mapped_column(Boolean(name="valid"), default=True, server_default="1")


class Contact(Versioned, Owned, Base):
    """An e-mail address or a telephone number."""

    __tablename__ = "contact"
    __table_args__ = (CheckConstraint("kind in ('email', 'phone', 'mobile', 'work')", name="kind"),)

    id: Mapped[Key]
    patron_id: Mapped[int] = reference("patron.id", ondelete="CASCADE", index=True)
    kind: Mapped[Code]
    value: Mapped[Name]
    valid: Mapped[bool] = mapped_column(Boolean(name="valid"), default=True, server_default="1")


class Preference(Owned, Base):
    """A preference of a patron by name (how to be told, receipts, statistical classes brought by an import)."""

    __tablename__ = "preference"
    __table_args__ = (UniqueConstraint("patron_id", "name"),)

    id: Mapped[Key]
    patron_id: Mapped[int] = reference("patron.id", ondelete="CASCADE")
    name: Mapped[Name]
    value: Mapped[Text]


class PatronWord(Owned, Base):
    """A folded word by which an account is found: searched by a prefix range, never by LIKE (database.md 2)."""

    __tablename__ = "patron_word"
    __table_args__ = (
        Index("ix_patron_word_found", "word", "sort_key", "patron_id", "exact", "organisation_id"),
        CheckConstraint("exact in (0, 1)", name="exact"),
    )
    # everything that a search asks of a word stands in the index: PostgreSQL would fetch each row for its organisation, which the policy reads

    patron_id: Mapped[int] = reference("patron.id", ondelete="CASCADE", primary_key=True)
    word: Mapped[str] = mapped_column(SearchText(), primary_key=True)
    exact: Mapped[int] = mapped_column(default=1, server_default="1")
    """1: as written; 0: the same without marks of letters, used when nothing matches as written."""
    sort_key: Mapped[str] = mapped_column(SearchText(), default="", server_default="")
    """That of the account: the first accounts of a word, in the order of lists, are read from the index alone."""


class ManualBlock(Versioned, Owned, Base):
    """A block set by *Block patron* (Q5): holds until lifted or its end date has passed; kept in the history."""

    __tablename__ = "manual_block"

    id: Mapped[Key]
    patron_id: Mapped[int] = reference("patron.id", ondelete="CASCADE", index=True)
    comment: Mapped[str]
    set_at: Mapped[datetime]
    set_by: Mapped[Text]
    set_at_id: Mapped[int | None] = optional("organisation.id")
    until: Mapped[date | None]
    lifted_at: Mapped[datetime | None]
    lifted_by: Mapped[Text]
    lifted_comment: Mapped[Text]
