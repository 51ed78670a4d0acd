"""Automatic jobs, their runs, and the age limits that one of them notes; when consent was asked for."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0011"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the change."""
    with op.batch_alter_table("patron", schema=None) as batch_op:
        batch_op.add_column(sa.Column("consent_asked", sa.Date(), nullable=True))

    op.create_table(
        "job",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("organisation_id", _ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(name="active"), server_default="0", nullable=False),
        sa.Column("minute", sa.SmallInteger(), nullable=False),
        sa.Column("recurrence", sa.Text(), nullable=False),
        sa.Column("on_day", sa.SmallInteger(), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("recurrence in ('day', 'week', 'month')", name=op.f("ck_job_recurrence")),
        sa.CheckConstraint("minute between 0 and 1439", name=op.f("ck_job_minute")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_job_organisation_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job")),
        sa.UniqueConstraint("organisation_id", "name", name=op.f("uq_job_organisation_id_name")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("job", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_job_organisation_id"), ["organisation_id"], unique=False)

    op.create_table(
        "job_run",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("organisation_id", _ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("by", sa.Text(), server_default="", nullable=False),
        sa.Column("scheduled", sa.Boolean(name="scheduled"), server_default="0", nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("sentence", sa.Text(), server_default="", nullable=False),
        sa.Column("words", sa.JSON(), nullable=False),
        sa.CheckConstraint("state in ('running', 'done', 'failed', 'cancelled')", name=op.f("ck_job_run_state")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_job_run_organisation_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job_run")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("job_run", schema=None) as batch_op:
        batch_op.create_index("ix_job_run_organisation_id_name", ["organisation_id", "name", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_job_run_organisation_id"), ["organisation_id"], unique=False)

    op.create_table(
        "age_limit",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("organisation_id", _ID, nullable=False),
        sa.Column("patron_id", _ID, nullable=False),
        sa.Column("age_group", sa.Text(), nullable=False),
        sa.Column("reached", sa.Date(), nullable=False),
        sa.Column("signal", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("signal in ('none', 'yellow', 'red')", name=op.f("ck_age_limit_signal")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_age_limit_organisation_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["patron_id"], ["patron.id"], name=op.f("fk_age_limit_patron_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_age_limit")),
        sa.UniqueConstraint("patron_id", "age_group", name=op.f("uq_age_limit_patron_id_age_group")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("age_limit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_age_limit_organisation_id"), ["organisation_id"], unique=False)
