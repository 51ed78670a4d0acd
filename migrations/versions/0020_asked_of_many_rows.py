"""What is asked of very many rows stands in the index that they are gone through by: of open loans by patron, of patrons in order, of what they owe."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    is_open = sa.text("returned_at is null")
    with op.batch_alter_table("loan", schema=None) as batch_op:
        batch_op.create_index(
            "ix_loan_open_patron", ["patron_id", "due_date", "organisation_id", "mark", "point_id", "copy_id", "id", "returned_at"],
            unique=False, sqlite_where=is_open, postgresql_where=is_open,
        )  # fmt: skip
    with op.batch_alter_table("patron", schema=None) as batch_op:
        batch_op.drop_index("ix_patron_sort_key")
        batch_op.create_index("ix_patron_sort_key", ["sort_key", "id", "organisation_id", "hidden"], unique=False)
    stands = sa.text("removed_at is null")
    with op.batch_alter_table("debt", schema=None) as batch_op:
        batch_op.create_index(
            "ix_debt_open_patron", ["patron_id", "amount", "id", "organisation_id"], unique=False, sqlite_where=stands, postgresql_where=stands
        )  # fmt: skip
    with op.batch_alter_table("payment_part", schema=None) as batch_op:
        batch_op.drop_index("ix_payment_part_debt_id")
        batch_op.create_index("ix_payment_part_debt", ["debt_id", "amount", "organisation_id"], unique=False)
