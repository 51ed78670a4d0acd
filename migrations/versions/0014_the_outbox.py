"""The outbox with its mails, and the mail server of each account organisation."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0016"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "mail_server",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("organisation_id", _ID, nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("port", sa.Integer(), nullable=False),
        sa.Column("security", sa.Text(), nullable=False),
        sa.Column("user_name", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("port between 1 and 65535", name=op.f("ck_mail_server_port")),
        sa.CheckConstraint("security in ('starttls', 'tls', 'none')", name=op.f("ck_mail_server_security")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_mail_server_organisation_id"), ondelete="RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mail_server")),
        sa.UniqueConstraint("organisation_id", name=op.f("uq_mail_server_organisation_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("mail_server", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_mail_server_organisation_id"), ["organisation_id"], unique=False)

    op.create_table(
        "outbox",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("organisation_id", _ID, nullable=False),
        sa.Column("unit_id", _ID, nullable=True),
        sa.Column("patron_id", _ID, nullable=True),
        sa.Column("notice_id", _ID, nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("attachment_name", sa.Text(), server_default="", nullable=False),
        sa.Column("attachment", sa.LargeBinary(), nullable=True),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default="waiting", nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("handed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("error", sa.Text(), server_default="", nullable=False),
        sa.Column("error_detail", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_by", sa.Text(), server_default="", nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("(state = 'sending') = (lease_until is not null)", name=op.f("ck_outbox_lease")),
        sa.CheckConstraint("state in ('waiting', 'sending', 'sent', 'failed', 'unsure')", name=op.f("ck_outbox_state")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_outbox_organisation_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["patron_id"], ["patron.id"], name=op.f("fk_outbox_patron_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["unit_id"], ["organisation.id"], name=op.f("fk_outbox_unit_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("message_id", name=op.f("uq_outbox_message_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index("ix_outbox_organisation_id_state_next_at", ["organisation_id", "state", "next_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_outbox_notice_id"), ["notice_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_outbox_organisation_id"), ["organisation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_outbox_patron_id"), ["patron_id"], unique=False)
