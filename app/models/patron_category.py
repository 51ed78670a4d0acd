"""What a unit sets for a patron category, and a unit's own settings. A value that is not set at an organisation is inherited."""

from __future__ import annotations

from sqlalchemy import BigInteger, CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Code, Key, Owned, Versioned, reference


class CategorySetting(Versioned, Owned, Base):
    """One field of one category at one organisation. The row's being there makes the value its own; empty is a value too.

    `field` is the code of `app.domain.categories`; `number` holds 0/1, counts, days and minor units, `text` a text.
    """

    __tablename__ = "category_setting"
    __table_args__ = (
        UniqueConstraint("organisation_id", "patron_category_id", "field"),
        CheckConstraint("number is null or number >= 0", name="not_negative"),
    )

    id: Mapped[Key]
    patron_category_id: Mapped[int] = reference("patron_category.id", index=True)
    field: Mapped[Code]
    number: Mapped[int | None] = mapped_column(BigInteger)
    text: Mapped[str | None]


class StandardCategory(Versioned, Base):
    """The standard category of an organisation: at most one, by the key itself (L4)."""

    __tablename__ = "standard_category"

    organisation_id: Mapped[int] = reference("organisation.id", primary_key=True)
    patron_category_id: Mapped[int] = reference("patron_category.id", index=True)


class ReminderSetting(Versioned, Owned, Base):
    """Days, fees and text of one step for a category and a loan type (L8). Each empty field is inherited."""

    __tablename__ = "reminder_setting"
    __table_args__ = (
        UniqueConstraint("organisation_id", "patron_category_id", "loan_type_id", "step", name="uq_reminder_setting_step"),
        CheckConstraint("step in ('prenotice', '1', '2', '3', '4', '5', '6', '7', '8', '9')", name="step"),
        CheckConstraint("days is null or days >= 0", name="days"),
        CheckConstraint("(fee_child is null or fee_child >= 0) and (fee_adult is null or fee_adult >= 0)", name="fees"),
    )

    id: Mapped[Key]
    patron_category_id: Mapped[int] = reference("patron_category.id", index=True)
    loan_type_id: Mapped[int] = reference("loan_type.id")
    step: Mapped[Code]
    days: Mapped[int | None]
    fee_child: Mapped[int | None] = mapped_column(BigInteger)
    fee_adult: Mapped[int | None] = mapped_column(BigInteger)
    text: Mapped[str | None]


class UnitSetting(Versioned, Owned, Base):
    """One field of tab a-Settings at one organisation; not set means inherited."""

    __tablename__ = "unit_setting"
    __table_args__ = (UniqueConstraint("organisation_id", "field"), CheckConstraint("number is null or number >= 0", name="not_negative"))

    id: Mapped[Key]
    field: Mapped[Code]
    number: Mapped[int | None] = mapped_column(BigInteger)
    text: Mapped[str | None]
