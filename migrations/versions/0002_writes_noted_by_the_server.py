"""Writes noted by the server."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    op.create_table('row_change',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('login', sa.Text(), server_default='', nullable=False),
    sa.Column('operation_id', sa.Uuid(), nullable=True),
    sa.Column('entity', sa.Text(), nullable=False),
    sa.Column('verb', sa.Text(), nullable=False),
    sa.Column('key', sa.JSON(), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('patron_id', sa.BigInteger(), nullable=True),
    sa.Column('before', sa.JSON(), nullable=True),
    sa.Column('after', sa.JSON(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_row_change'))
    )
    with op.batch_alter_table('row_change', schema=None) as batch_op:
        batch_op.create_index('ix_row_change_entity_at', ['entity', 'at'], unique=False)
        batch_op.create_index('ix_row_change_operation_id', ['operation_id'], unique=False)
        batch_op.create_index('ix_row_change_patron_id', ['patron_id'], unique=False)

    with op.batch_alter_table('operation', schema=None) as batch_op:
        batch_op.add_column(sa.Column('xact', sa.BigInteger(), nullable=True))
        batch_op.create_index(batch_op.f('ix_operation_xact'), ['xact'], unique=False)
