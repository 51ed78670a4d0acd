"""Words know the sort key of what they find: the first rows of a word, in the order of lists, stand in the index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

CHUNK = 50_000
"""So many patrons or titles are gone through at a time: a server ends a statement that takes too long."""


def upgrade() -> None:
    """Make the change."""
    for table, owner in (("patron_word", "patron"), ("title_word", "title")):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.drop_index(f"ix_{table}_found")
            batch_op.add_column(sa.Column("sort_key", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), server_default="", nullable=False))
        _fill(table, owner)
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.create_index(f"ix_{table}_found", ["word", "sort_key", f"{owner}_id", "exact", "organisation_id"], unique=False)


def _fill(table: str, owner: str) -> None:
    """Write the keys of the words that are there."""
    connection = op.get_bind()
    word = sa.table(table, sa.column(f"{owner}_id"), sa.column("sort_key"))
    row = sa.table(owner, sa.column("id"), sa.column("sort_key"))
    number = word.c[f"{owner}_id"]
    last = connection.scalar(sa.select(sa.func.max(row.c.id))) or 0
    for start in range(0, last + 1, CHUNK):
        key = sa.select(row.c.sort_key).where(row.c.id == number).scalar_subquery()
        connection.execute(sa.update(word).values(sort_key=key).where(number >= start, number < start + CHUNK))
