"""Staff, roles and what they may."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Code, Key, Name, Owned, Text, Versioned, reference


class Staff(Versioned, Owned, Base):
    """A member of staff. On PostgreSQL `login` is their database role and no password is kept here."""

    __tablename__ = "staff"
    __table_args__ = (UniqueConstraint("login"),)

    id: Mapped[Key]
    login: Mapped[Name]
    name: Mapped[Text]
    enabled: Mapped[bool] = mapped_column(Boolean(name="enabled"), default=True, server_default="1")
    password_hash: Mapped[str | None]
    """Argon2, on the embedded file only; empty there: no password (the embedded administrator) or never given one."""
    last_sign_in: Mapped[datetime | None]


class Role(Versioned, Owned, Base):
    """A named set of permissions; the delivered ones are built in."""

    __tablename__ = "role"
    __table_args__ = (UniqueConstraint("code"),)

    id: Mapped[Key]
    code: Mapped[Code]
    name: Mapped[Name]
    built_in: Mapped[bool] = mapped_column(Boolean(name="built_in"), default=False, server_default="0")


class RolePermission(Owned, Base):
    """One permission of a role."""

    __tablename__ = "role_permission"

    role_id: Mapped[int] = reference("role.id", ondelete="CASCADE", primary_key=True)
    permission: Mapped[Code] = mapped_column(primary_key=True)


class StaffRole(Base):
    """A role that a member of staff holds at an organisation, valid there and below."""

    __tablename__ = "staff_role"

    staff_id: Mapped[int] = reference("staff.id", ondelete="CASCADE", primary_key=True)
    role_id: Mapped[int] = reference("role.id", primary_key=True)
    organisation_id: Mapped[int] = reference("organisation.id", primary_key=True)
