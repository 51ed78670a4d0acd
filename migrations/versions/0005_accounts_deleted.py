"""Accounts deleted: loans, debts and payments keep the account's number, a loan what statistics count by; identity numbers are found by an index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the change."""
    with op.batch_alter_table("loan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("account_number", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("borrower_category", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("borrower_age_group", sa.Text(), server_default="", nullable=False))

    for table in ("debt", "payment"):
        # made anew on SQLite, which must be told again that no number is given twice
        with op.batch_alter_table(table, schema=None, table_kwargs={"sqlite_autoincrement": True}) as batch_op:
            batch_op.alter_column("patron_id", existing_type=_ID, nullable=True)
            batch_op.add_column(sa.Column("account_number", sa.BigInteger(), nullable=True))
            batch_op.create_check_constraint(op.f(f"ck_{table}_whose"), "patron_id is not null or account_number is not null")

    with op.batch_alter_table("patron", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_patron_identity_number"), ["identity_number"], unique=False)
