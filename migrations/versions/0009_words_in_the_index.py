"""Everything that a search asks of a word stands in its index, and what filters of patrons go by has one."""

from __future__ import annotations

from alembic import op

revision = "0009"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    for table, owner in (('patron_word', 'patron_id'), ('title_word', 'title_id')):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.drop_index(f'ix_{table}_word')
            batch_op.create_index(f'ix_{table}_found', ['word', owner, 'exact', 'organisation_id'], unique=False)
