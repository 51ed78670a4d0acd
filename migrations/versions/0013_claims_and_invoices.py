"""Claims: runs, notices, the steps of loans and exemptions; invoices and their lines."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0014"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "claim_run",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("organisation_id", _ID, nullable=False),
        sa.Column("job", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started_by", sa.Text(), server_default="", nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_claim_run_organisation_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim_run")),
        sa.UniqueConstraint("organisation_id", "job", "day", name=op.f("uq_claim_run_organisation_id_job_day")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("claim_run", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_claim_run_organisation_id"), ["organisation_id"], unique=False)

    op.create_table(
        "notice",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("organisation_id", _ID, nullable=False),
        sa.Column("run_id", _ID, nullable=True),
        sa.Column("patron_id", _ID, nullable=True),
        sa.Column("unit_id", _ID, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("fee", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("setting", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("printed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("printed_by", sa.Text(), server_default="", nullable=False),
        sa.Column("account_number", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("channel in ('email', 'sms', 'paper')", name=op.f("ck_notice_channel")),
        sa.CheckConstraint("state in ('queued', 'to-print', 'printed', 'unaddressed')", name=op.f("ck_notice_state")),
        sa.CheckConstraint("patron_id is not null or account_number is not null", name=op.f("ck_notice_whose")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_notice_organisation_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["patron_id"], ["patron.id"], name=op.f("fk_notice_patron_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["run_id"], ["claim_run.id"], name=op.f("fk_notice_run_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["unit_id"], ["organisation.id"], name=op.f("fk_notice_unit_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("notice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_notice_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_notice_patron_id"), ["patron_id"], unique=False)
        batch_op.create_index("ix_notice_run_id_state", ["run_id", "state"], unique=False)

    op.create_table(
        "invoice",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("organisation_id", _ID, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("patron_id", _ID, nullable=True),
        sa.Column("unit_id", _ID, nullable=False),
        sa.Column("notice_id", _ID, nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("pay_by", sa.Date(), nullable=False),
        sa.Column("paid_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paid_by", sa.Text(), server_default="", nullable=False),
        sa.Column("account_number", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("kind in ('copies', 'fees')", name=op.f("ck_invoice_kind")),
        sa.CheckConstraint("patron_id is not null or account_number is not null", name=op.f("ck_invoice_whose")),
        sa.ForeignKeyConstraint(["notice_id"], ["notice.id"], name=op.f("fk_invoice_notice_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_invoice_organisation_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["patron_id"], ["patron.id"], name=op.f("fk_invoice_patron_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["unit_id"], ["organisation.id"], name=op.f("fk_invoice_unit_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invoice")),
        sa.UniqueConstraint("organisation_id", "number", name=op.f("uq_invoice_organisation_id_number")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("invoice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_invoice_notice_id"), ["notice_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_invoice_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_invoice_patron_id"), ["patron_id"], unique=False)

    op.create_table(
        "claim_exemption",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("organisation_id", _ID, nullable=False),
        sa.Column("loan_id", _ID, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.ForeignKeyConstraint(["loan_id"], ["loan.id"], name=op.f("fk_claim_exemption_loan_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_claim_exemption_organisation_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim_exemption")),
        sa.UniqueConstraint("loan_id", name=op.f("uq_claim_exemption_loan_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("claim_exemption", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_claim_exemption_organisation_id"), ["organisation_id"], unique=False)

    op.create_table(
        "claim_step",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("organisation_id", _ID, nullable=False),
        sa.Column("loan_id", _ID, nullable=False),
        sa.Column("due_date", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("signal", sa.Integer(), server_default="0", nullable=False),
        sa.Column("notice_id", _ID, nullable=True),
        sa.CheckConstraint("number between 0 and 10", name=op.f("ck_claim_step_number")),
        sa.CheckConstraint("signal in (0, 1, 2)", name=op.f("ck_claim_step_signal")),
        sa.ForeignKeyConstraint(["loan_id"], ["loan.id"], name=op.f("fk_claim_step_loan_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["notice_id"], ["notice.id"], name=op.f("fk_claim_step_notice_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_claim_step_organisation_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim_step")),
        sa.UniqueConstraint("loan_id", "due_date", "number", name="uq_claim_step_once"),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("claim_step", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_claim_step_notice_id"), ["notice_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_claim_step_organisation_id"), ["organisation_id"], unique=False)

    op.create_table(
        "invoice_line",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("organisation_id", _ID, nullable=False),
        sa.Column("invoice_id", _ID, nullable=False),
        sa.Column("loan_id", _ID, nullable=True),
        sa.Column("copy_id", _ID, nullable=True),
        sa.Column("debt_id", _ID, nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lines", sa.JSON(), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_invoice_line_amount")),
        sa.ForeignKeyConstraint(["copy_id"], ["copy.id"], name=op.f("fk_invoice_line_copy_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["debt_id"], ["debt.id"], name=op.f("fk_invoice_line_debt_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoice.id"], name=op.f("fk_invoice_line_invoice_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["loan_id"], ["loan.id"], name=op.f("fk_invoice_line_loan_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_invoice_line_organisation_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invoice_line")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("invoice_line", schema=None) as batch_op:
        batch_op.create_index("ix_invoice_line_debt_id", ["debt_id"], unique=False)
        batch_op.create_index("ix_invoice_line_invoice_id", ["invoice_id"], unique=False)
        batch_op.create_index("ix_invoice_line_loan_id", ["loan_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_invoice_line_organisation_id"), ["organisation_id"], unique=False)
