"""Public holidays as closed days, and what was moved off closed days."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the change."""
    # made anew on SQLite, which must be told again that no number is given twice
    with op.batch_alter_table("closed_period", schema=None, table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.add_column(sa.Column("holiday", sa.Text(), nullable=True))
        batch_op.drop_constraint(op.f("ck_closed_period_weekday_or_period"), type_="check")
        batch_op.create_check_constraint(
            op.f("ck_closed_period_weekday_or_period"),
            "(weekday is null) = (from_date is not null and to_date is not null) and holiday is null or "
            "holiday is not null and weekday is null and from_date is null and to_date is null",
        )

    op.create_table(
        "date_move",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("organisation_id", _ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.Text(), server_default="", nullable=False),
        sa.Column("loans", sa.Integer(), nullable=False),
        sa.Column("pickups", sa.Integer(), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_date_move_organisation_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_date_move")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("date_move", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_date_move_organisation_id"), ["organisation_id"], unique=False)

    op.create_table(
        "moved_date",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("organisation_id", _ID, nullable=False),
        sa.Column("move_id", _ID, nullable=False),
        sa.Column("loan_id", _ID, nullable=True),
        sa.Column("reservation_id", _ID, nullable=True),
        sa.Column("from_date", sa.Date(), nullable=False),
        sa.Column("to_date", sa.Date(), nullable=False),
        sa.Column("back", sa.Boolean(name="back"), server_default="0", nullable=False),
        sa.CheckConstraint("(loan_id is null) != (reservation_id is null)", name=op.f("ck_moved_date_loan_or_reservation")),
        sa.ForeignKeyConstraint(["loan_id"], ["loan.id"], name=op.f("fk_moved_date_loan_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["move_id"], ["date_move.id"], name=op.f("fk_moved_date_move_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_moved_date_organisation_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["reservation_id"], ["reservation.id"], name=op.f("fk_moved_date_reservation_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_moved_date")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("moved_date", schema=None) as batch_op:
        batch_op.create_index("ix_moved_date_move_id", ["move_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_moved_date_loan_id"), ["loan_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_moved_date_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_moved_date_reservation_id"), ["reservation_id"], unique=False)
