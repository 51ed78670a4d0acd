"""Open loans by patron, with all that claims ask of them in the index."""

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
