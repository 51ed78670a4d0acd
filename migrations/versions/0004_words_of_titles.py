"""Words of titles: what they are found by, filled for those that are there already."""

from __future__ import annotations

from collections import defaultdict

import sqlalchemy as sa
from alembic import op

from app.services.title_index import SEARCHED, FindableTitle, words_of

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    op.create_table('title_word',
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('title_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('word', sa.Text().with_variant(sa.Text(collation='C'), 'postgresql'), nullable=False),
    sa.Column('exact', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint('exact in (0, 1)', name=op.f('ck_title_word_exact')),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_title_word_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['title_id'], ['title.id'], name=op.f('fk_title_word_title_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('title_id', 'word', name=op.f('pk_title_word'))
    )
    with op.batch_alter_table('title_word', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_title_word_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index('ix_title_word_word', ['word', 'title_id'], unique=False)
    with op.batch_alter_table('copy', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_copy_media_type_id'), ['media_type_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_copy_status_id'), ['status_id'], unique=False)
    _fill()


CHUNK = 5_000
"""So many titles are read at a time."""


def _fill() -> None:
    """Write the words of the titles that are there, a chunk at a time."""
    connection = op.get_bind()
    names = ('id', 'organisation_id', 'title_id', 'barcode', 'shelf', 'word', 'exact', *SEARCHED)
    title, copy, word = (sa.table(table, *map(sa.column, names)) for table in ('title', 'copy', 'title_word'))
    last = 0
    while rows := connection.execute(sa.select(title.c.id, title.c.organisation_id, *(title.c[name] for name in SEARCHED)).where(title.c.id > last)
                                     .order_by(title.c.id).limit(CHUNK)).mappings().all():
        copies = defaultdict(list)
        own = sa.select(copy.c.title_id, copy.c.barcode, copy.c.shelf).where(copy.c.title_id > last, copy.c.title_id <= rows[-1]['id'])
        for title_id, barcode, shelf in connection.execute(own):
            copies[title_id].append((barcode, shelf))
        found = []
        for row in rows:
            mine = copies[row['id']]
            what = FindableTitle.of(row, [barcode for barcode, _ in mine], [shelf for _, shelf in mine])
            own = {'title_id': row['id'], 'organisation_id': row['organisation_id']}
            found += [{**own, 'word': name, 'exact': exact} for name, exact in words_of(what).items()]
        if found:
            connection.execute(sa.insert(word), found)
        last = rows[-1]['id']
