"""Circulation rules: parameter + situation + value (circulation.md 2)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import BigInteger, Boolean, CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Code, Key, Owned, Text, Versioned, optional


class ParameterRule(Versioned, Owned, Base):
    """One rule. An empty variable is `*`. `organisation_id` is the level that it is set for.

    `number` holds int, bool (0/1), enum, money (minor units) and the number of a duration; `text` a time of day
    (`HH:MM`) or a fixed date (ISO). Exactly one of the two is filled. `combination` is made of everything but value and
    comment, both dates included: equal combinations are the same rule (B13), and the database is the last judge.
    """

    __tablename__ = "parameter_rule"
    __table_args__ = (
        UniqueConstraint("combination"),
        CheckConstraint("(number is null) <> (text is null)", name="one_value"),
        CheckConstraint("to_date is null or from_date is null or from_date <= to_date", name="period"),
        CheckConstraint("number is null or number >= 0", name="not_negative"),
        Index("ix_parameter_rule_parameter_organisation_id", "parameter", "organisation_id"),
    )

    id: Mapped[Key]
    parameter: Mapped[Code]
    selector: Mapped[Code | None]
    department_id: Mapped[int | None] = optional("department.id")
    placement_id: Mapped[int | None] = optional("placement.id")
    patron_category_id: Mapped[int | None] = optional("patron_category.id")
    media_type_id: Mapped[int | None] = optional("media_type.id")
    circulation_category_id: Mapped[int | None] = optional("circulation_category.id")
    age_group_id: Mapped[int | None] = optional("age_group.id")
    age_class_id: Mapped[int | None] = optional("age_class.id")
    shelf: Mapped[str | None]
    from_date: Mapped[date | None]
    to_date: Mapped[date | None]
    number: Mapped[int | None] = mapped_column(BigInteger)
    text: Mapped[str | None]
    unit: Mapped[Code | None]
    comment: Mapped[Text]
    protected: Mapped[bool] = mapped_column(Boolean(name="protected"), default=False, server_default="0")
    combination: Mapped[str]
