"""The organisation tree with its closure, opening hours, departments and placements."""

from __future__ import annotations

from datetime import time

from sqlalchemy import CheckConstraint, Index, Integer, SmallInteger, Time, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Code, Key, Name, Owned, Text, Versioned, optional, reference


class Organisation(Versioned, Base):
    """1 Admin, an account organisation, a unit or a circulation point."""

    __tablename__ = "organisation"
    __table_args__ = (
        UniqueConstraint("code"),
        CheckConstraint("kind in ('root', 'account', 'unit', 'point')", name="kind"),
        CheckConstraint("(kind = 'root') = (parent_id is null)", name="parent"),
        CheckConstraint("(kind = 'point') = (point_kind is not null)", name="point_kind"),
        CheckConstraint("parent_id <> id", name="not_own_parent"),
        Index("uq_organisation_one_root", "kind", unique=True, sqlite_where=text("kind = 'root'"), postgresql_where=text("kind = 'root'")),
    )

    id: Mapped[Key]
    parent_id: Mapped[int | None] = optional("organisation.id", index=True)
    account_id: Mapped[int | None] = optional("organisation.id", index=True)
    """The account organisation at or above; empty for 1 Admin."""
    kind: Mapped[Code]
    point_kind: Mapped[Code | None]
    code: Mapped[Code]
    name: Mapped[Name]
    depth: Mapped[int] = mapped_column(SmallInteger)
    position: Mapped[int] = mapped_column(Integer, default=0, server_default="0")
    currency: Mapped[Code | None]
    """ISO code; of an account organisation."""
    rounding: Mapped[int | None]
    """Smallest payable amount in minor units; of an account organisation."""
    time_zone: Mapped[Code | None]
    street: Mapped[Text]
    postcode: Mapped[Text]
    city: Mapped[Text]
    region: Mapped[Text]
    country: Mapped[Text]
    phone: Mapped[Text]
    email: Mapped[Text]
    reply_address: Mapped[Text]
    website: Mapped[Text]


class OrganisationClosure(Base):
    """Every organisation with everything at and below it: what permission and search by unit join with."""

    __tablename__ = "organisation_closure"
    __table_args__ = (Index("ix_organisation_closure_descendant_id", "descendant_id"),)

    ancestor_id: Mapped[int] = reference("organisation.id", ondelete="CASCADE", primary_key=True)
    descendant_id: Mapped[int] = reference("organisation.id", ondelete="CASCADE", primary_key=True)
    distance: Mapped[int] = mapped_column(SmallInteger)


class OpeningHours(Owned, Base):
    """Opening hours of a unit on one weekday (0 = Monday). Both times empty: closed that day."""

    __tablename__ = "opening_hours"
    __table_args__ = (UniqueConstraint("organisation_id", "weekday"), CheckConstraint("weekday between 0 and 6", name="weekday"))

    id: Mapped[Key]
    weekday: Mapped[int] = mapped_column(SmallInteger)
    opens: Mapped[time | None] = mapped_column(Time)
    closes: Mapped[time | None] = mapped_column(Time)
    note: Mapped[Text]


class Department(Versioned, Owned, Base):
    """A department of a unit; code `-` is the nameless one that imported placements hang under."""

    __tablename__ = "department"
    __table_args__ = (UniqueConstraint("organisation_id", "code"),)

    id: Mapped[Key]
    code: Mapped[Code]
    name: Mapped[Name]


class Placement(Versioned, Owned, Base):
    """A placement (shelf location) in a department; `organisation_id` is the department's unit."""

    __tablename__ = "placement"
    __table_args__ = (UniqueConstraint("department_id", "code"),)

    id: Mapped[Key]
    department_id: Mapped[int] = reference("department.id")
    code: Mapped[Code]
    name: Mapped[Name]
