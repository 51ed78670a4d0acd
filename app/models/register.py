"""The common registers: small lists that everything else chooses from. They belong to 1 Admin and hold for all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from sqlalchemy import Boolean, CheckConstraint, Integer, UniqueConstraint
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from app.domain.delivered import entry_name
from app.models.base import Base, Code, Key, Name, Owned, Versioned, reference


class RegisterEntry(Versioned, Owned):
    """What every register has: a code that never changes, a name, an order; `built_in` entries can be renamed, not removed."""

    @declared_attr.directive
    def __table_args__(cls) -> tuple[object, ...]:  # noqa: N805
        return (UniqueConstraint("code"),)

    id: Mapped[Key]
    code: Mapped[Code]
    name: Mapped[Name]
    position: Mapped[int] = mapped_column(Integer, default=0, server_default="0")
    built_in: Mapped[bool] = mapped_column(Boolean(name="built_in"), default=False, server_default="0")

    @classmethod
    def register(cls) -> str:
        """Return the register by the name that files use."""
        return str(cast(Any, cls).__tablename__).replace("_", "-")

    @property
    def spoken(self) -> str:
        """The name as rows carry it to the screens."""
        return entry_name(self.register(), self.code, self.name)


class PatronCategory(RegisterEntry, Base):
    """A patron category (L3); its settings per unit are in `category_setting` and `reminder_setting`."""

    __tablename__ = "patron_category"


class LoanType(RegisterEntry, Base):
    """Normal, short, long, reserved, interlibrary, and what a library adds."""

    __tablename__ = "loan_type"


class MediaType(RegisterEntry, Base):
    """Book, DVD, talking book …"""

    __tablename__ = "media_type"


class CirculationCategory(RegisterEntry, Base):
    """The class of a copy for circulation; names its loan type."""

    __tablename__ = "circulation_category"

    loan_type_id: Mapped[int] = reference("loan_type.id")


class AgeGroup(RegisterEntry, Base):
    """An age group of patrons, entered on the birthday of `from_year`."""

    __tablename__ = "age_group"

    @declared_attr.directive
    def __table_args__(cls) -> tuple[object, ...]:  # noqa: N805
        return (UniqueConstraint("code"), UniqueConstraint("from_year"), CheckConstraint("from_year >= 0", name="from_year"))

    from_year: Mapped[int]


class AgeClass(RegisterEntry, Base):
    """The age class of a copy: adult, child …"""

    __tablename__ = "age_class"


class FeeLevel(RegisterEntry, Base):
    """A level of the overdue-fee caps, from so many days late on; one with from-day 1 always exists."""

    __tablename__ = "fee_level"

    @declared_attr.directive
    def __table_args__(cls) -> tuple[object, ...]:  # noqa: N805
        return (UniqueConstraint("code"), UniqueConstraint("from_day"), CheckConstraint("from_day >= 1", name="from_day"))

    from_day: Mapped[int]


class MessageFormat(RegisterEntry, Base):
    """A kind of notice on a channel (e-mail, SMS, paper)."""

    __tablename__ = "message_format"

    @declared_attr.directive
    def __table_args__(cls) -> tuple[object, ...]:  # noqa: N805
        return (UniqueConstraint("code"), CheckConstraint("channel in ('email', 'sms', 'paper')", name="channel"))

    channel: Mapped[Code]
    kind: Mapped[Code]


class StatusCode(RegisterEntry, Base):
    """A status of a copy; `effect` is the built-in status whose effect it has (circulation.md 8a)."""

    __tablename__ = "status_code"

    effect: Mapped[Code]


class FeeType(RegisterEntry, Base):
    """What a debt that is added by hand is for: a fee type of the library's own."""

    __tablename__ = "fee_type"


class ReservationGroup(RegisterEntry, Base):
    """A group of units that fill one another's reservations."""

    __tablename__ = "reservation_group"


class UnitReservationGroup(Owned, Base):
    """A place in the ordered list of groups of a unit (`organisation_id`); the first is its own (circulation.md 9)."""

    __tablename__ = "unit_reservation_group"
    __table_args__ = (UniqueConstraint("organisation_id", "reservation_group_id", name="uq_unit_reservation_group_once"),)

    id: Mapped[Key]
    reservation_group_id: Mapped[int] = reference("reservation_group.id", index=True)
    position: Mapped[int] = mapped_column(Integer)


class Currency(RegisterEntry, Base):
    """A currency by ISO code, with its smallest payable amount and VAT in hundredths of a per cent."""

    __tablename__ = "currency"

    rounding: Mapped[int] = mapped_column(Integer, default=1, server_default="1")
    vat: Mapped[int] = mapped_column(Integer, default=0, server_default="0")


class Language(RegisterEntry, Base):
    """A language of patrons and texts, by ISO 639 code."""

    __tablename__ = "language"


REGISTERS: Mapping[str, type[RegisterEntry]] = {
    model.register(): model
    for model in (
        LoanType, PatronCategory, MediaType, CirculationCategory, AgeGroup, AgeClass, FeeLevel, FeeType, MessageFormat, ReservationGroup, StatusCode,
        Currency, Language,
    )
}  # fmt: skip
"""Every register by the name that files use, those that others refer to first."""
