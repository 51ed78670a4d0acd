"""Fee types of the library's own, and the reservation groups of each unit."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0010"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "fee_type",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("organisation_id", _ID, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), server_default="0", nullable=False),
        sa.Column("built_in", sa.Boolean(name="built_in"), server_default="0", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_fee_type_organisation_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fee_type")),
        sa.UniqueConstraint("code", name=op.f("uq_fee_type_code")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("fee_type", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_fee_type_organisation_id"), ["organisation_id"], unique=False)

    op.create_table(
        "unit_reservation_group",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("organisation_id", _ID, nullable=False),
        sa.Column("reservation_group_id", _ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_unit_reservation_group_organisation_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(
            ["reservation_group_id"], ["reservation_group.id"], name=op.f("fk_unit_reservation_group_reservation_group_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_reservation_group")),
        sa.UniqueConstraint("organisation_id", "reservation_group_id", name=op.f("uq_unit_reservation_group_once")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("unit_reservation_group", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_unit_reservation_group_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_unit_reservation_group_reservation_group_id"), ["reservation_group_id"], unique=False)
