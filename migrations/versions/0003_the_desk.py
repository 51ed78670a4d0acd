"""The desk: what decided a loan and what was overridden, days late, refunds, and what was done at the desk."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the change."""
    with op.batch_alter_table("loan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("rule_parameter", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("rule_text", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("lines", sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column("overrides", sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column("days_late", sa.Integer(), nullable=True))

    with op.batch_alter_table("debt", schema=None) as batch_op:
        batch_op.add_column(sa.Column("days_late", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("refund", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("refunded_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("refunded_by", sa.Text(), server_default="", nullable=False))

    with op.batch_alter_table("payment", schema=None) as batch_op:
        batch_op.add_column(sa.Column("kind", sa.Text(), server_default="payment", nullable=False))
        batch_op.create_check_constraint(op.f("ck_payment_kind"), "kind in ('payment', 'refund')")

    op.create_table(
        "desk_action",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("organisation_id", _ID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("point_id", _ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("counts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), server_default="", nullable=False),
        sa.Column("patron_id", _ID, nullable=True),
        sa.Column("copy_id", _ID, nullable=True),
        sa.Column("loan_id", _ID, nullable=True),
        sa.Column("payment_id", _ID, nullable=True),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("undone_by", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("kind in ('loan', 'renewal', 'return', 'due-date', 'payment')", name=op.f("ck_desk_action_kind")),
        sa.ForeignKeyConstraint(["copy_id"], ["copy.id"], name=op.f("fk_desk_action_copy_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["loan_id"], ["loan.id"], name=op.f("fk_desk_action_loan_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_desk_action_organisation_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["patron_id"], ["patron.id"], name=op.f("fk_desk_action_patron_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["payment_id"], ["payment.id"], name=op.f("fk_desk_action_payment_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["point_id"], ["organisation.id"], name=op.f("fk_desk_action_point_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk_action")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("desk_action", schema=None) as batch_op:
        batch_op.create_index("ix_desk_action_copy_id_at", ["copy_id", "at"], unique=False)
        batch_op.create_index(batch_op.f("ix_desk_action_loan_id"), ["loan_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_desk_action_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_desk_action_patron_id"), ["patron_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_desk_action_payment_id"), ["payment_id"], unique=False)
        batch_op.create_index("ix_desk_action_point_id_at", ["point_id", "at"], unique=False)
