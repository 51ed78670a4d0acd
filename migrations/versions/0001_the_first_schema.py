"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    op.create_table('organisation',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('parent_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('account_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('point_kind', sa.Text(), nullable=True),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('depth', sa.SmallInteger(), nullable=False),
    sa.Column('position', sa.Integer(), server_default='0', nullable=False),
    sa.Column('currency', sa.Text(), nullable=True),
    sa.Column('rounding', sa.Integer(), nullable=True),
    sa.Column('time_zone', sa.Text(), nullable=True),
    sa.Column('street', sa.Text(), server_default='', nullable=False),
    sa.Column('postcode', sa.Text(), server_default='', nullable=False),
    sa.Column('city', sa.Text(), server_default='', nullable=False),
    sa.Column('region', sa.Text(), server_default='', nullable=False),
    sa.Column('country', sa.Text(), server_default='', nullable=False),
    sa.Column('phone', sa.Text(), server_default='', nullable=False),
    sa.Column('email', sa.Text(), server_default='', nullable=False),
    sa.Column('reply_address', sa.Text(), server_default='', nullable=False),
    sa.Column('website', sa.Text(), server_default='', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint("(kind = 'point') = (point_kind is not null)", name=op.f('ck_organisation_point_kind')),
    sa.CheckConstraint("(kind = 'root') = (parent_id is null)", name=op.f('ck_organisation_parent')),
    sa.CheckConstraint("kind in ('root', 'account', 'unit', 'point')", name=op.f('ck_organisation_kind')),
    sa.CheckConstraint('parent_id <> id', name=op.f('ck_organisation_not_own_parent')),
    sa.ForeignKeyConstraint(['account_id'], ['organisation.id'], name=op.f('fk_organisation_account_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['parent_id'], ['organisation.id'], name=op.f('fk_organisation_parent_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_organisation')),
    sa.UniqueConstraint('code', name=op.f('uq_organisation_code')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('organisation', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_organisation_account_id'), ['account_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_organisation_parent_id'), ['parent_id'], unique=False)
        batch_op.create_index('uq_organisation_one_root', ['kind'], unique=True, sqlite_where=sa.text("kind = 'root'"), postgresql_where=sa.text("kind = 'root'"))

    op.create_table('age_class',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), server_default='0', nullable=False),
    sa.Column('built_in', sa.Boolean(name='built_in'), server_default='0', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_age_class_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_age_class')),
    sa.UniqueConstraint('code', name=op.f('uq_age_class_code')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('age_class', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_age_class_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('age_group',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('from_year', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), server_default='0', nullable=False),
    sa.Column('built_in', sa.Boolean(name='built_in'), server_default='0', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint('from_year >= 0', name=op.f('ck_age_group_from_year')),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_age_group_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_age_group')),
    sa.UniqueConstraint('code', name=op.f('uq_age_group_code')),
    sa.UniqueConstraint('from_year', name=op.f('uq_age_group_from_year')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('age_group', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_age_group_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('audit_entry',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('operation_id', sa.Uuid(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('login', sa.Text(), server_default='', nullable=False),
    sa.Column('point_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('role', sa.Text(), server_default='', nullable=False),
    sa.Column('what', sa.Text(), nullable=False),
    sa.Column('entity', sa.Text(), nullable=False),
    sa.Column('entity_id', sa.BigInteger(), nullable=True),
    sa.Column('patron_id', sa.BigInteger(), nullable=True),
    sa.Column('before', sa.JSON(), nullable=True),
    sa.Column('after', sa.JSON(), nullable=True),
    sa.Column('comment', sa.Text(), server_default='', nullable=False),
    sa.ForeignKeyConstraint(['point_id'], ['organisation.id'], name=op.f('fk_audit_entry_point_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_audit_entry'))
    )
    with op.batch_alter_table('audit_entry', schema=None) as batch_op:
        batch_op.create_index('ix_audit_entry_at', ['at'], unique=False)
        batch_op.create_index('ix_audit_entry_entity', ['entity', 'entity_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_audit_entry_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index('ix_audit_entry_patron_id', ['patron_id'], unique=False)

    op.create_table('closed_period',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('weekday', sa.SmallInteger(), nullable=True),
    sa.Column('from_date', sa.Date(), nullable=True),
    sa.Column('to_date', sa.Date(), nullable=True),
    sa.Column('from_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('to_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('reason', sa.Text(), server_default='', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint('(weekday is null) = (from_date is not null and to_date is not null)', name=op.f('ck_closed_period_weekday_or_period')),
    sa.CheckConstraint('from_date is null or from_date <= to_date', name=op.f('ck_closed_period_period')),
    sa.CheckConstraint('weekday is null or weekday between 0 and 6', name=op.f('ck_closed_period_weekday')),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_closed_period_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_closed_period')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('closed_period', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_closed_period_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index('ix_closed_period_organisation_id_from_date', ['organisation_id', 'from_date'], unique=False)

    op.create_table('currency',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('rounding', sa.Integer(), server_default='1', nullable=False),
    sa.Column('vat', sa.Integer(), server_default='0', nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), server_default='0', nullable=False),
    sa.Column('built_in', sa.Boolean(name='built_in'), server_default='0', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_currency_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_currency')),
    sa.UniqueConstraint('code', name=op.f('uq_currency_code')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('currency', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_currency_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('department',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_department_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_department')),
    sa.UniqueConstraint('organisation_id', 'code', name=op.f('uq_department_organisation_id_code')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('department', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_department_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('fee_level',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('from_day', sa.Integer(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), server_default='0', nullable=False),
    sa.Column('built_in', sa.Boolean(name='built_in'), server_default='0', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint('from_day >= 1', name=op.f('ck_fee_level_from_day')),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_fee_level_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_fee_level')),
    sa.UniqueConstraint('code', name=op.f('uq_fee_level_code')),
    sa.UniqueConstraint('from_day', name=op.f('uq_fee_level_from_day')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('fee_level', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_fee_level_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('import_run',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('digest', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('report', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_import_run_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_import_run'))
    )
    with op.batch_alter_table('import_run', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_import_run_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('language',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), server_default='0', nullable=False),
    sa.Column('built_in', sa.Boolean(name='built_in'), server_default='0', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_language_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_language')),
    sa.UniqueConstraint('code', name=op.f('uq_language_code')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('language', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_language_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('loan_type',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), server_default='0', nullable=False),
    sa.Column('built_in', sa.Boolean(name='built_in'), server_default='0', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_loan_type_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_loan_type')),
    sa.UniqueConstraint('code', name=op.f('uq_loan_type_code')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('loan_type', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_loan_type_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('media_type',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), server_default='0', nullable=False),
    sa.Column('built_in', sa.Boolean(name='built_in'), server_default='0', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_media_type_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_media_type')),
    sa.UniqueConstraint('code', name=op.f('uq_media_type_code')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('media_type', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_media_type_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('message_format',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('channel', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), server_default='0', nullable=False),
    sa.Column('built_in', sa.Boolean(name='built_in'), server_default='0', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint("channel in ('email', 'sms', 'paper')", name=op.f('ck_message_format_channel')),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_message_format_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_message_format')),
    sa.UniqueConstraint('code', name=op.f('uq_message_format_code')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('message_format', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_message_format_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('opening_hours',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('weekday', sa.SmallInteger(), nullable=False),
    sa.Column('opens', sa.Time(), nullable=True),
    sa.Column('closes', sa.Time(), nullable=True),
    sa.Column('note', sa.Text(), server_default='', nullable=False),
    sa.CheckConstraint('weekday between 0 and 6', name=op.f('ck_opening_hours_weekday')),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_opening_hours_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_opening_hours')),
    sa.UniqueConstraint('organisation_id', 'weekday', name=op.f('uq_opening_hours_organisation_id_weekday')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('opening_hours', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_opening_hours_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('operation',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('login', sa.Text(), server_default='', nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_operation_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_operation'))
    )
    with op.batch_alter_table('operation', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_operation_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('organisation_closure',
    sa.Column('ancestor_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('descendant_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('distance', sa.SmallInteger(), nullable=False),
    sa.ForeignKeyConstraint(['ancestor_id'], ['organisation.id'], name=op.f('fk_organisation_closure_ancestor_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['descendant_id'], ['organisation.id'], name=op.f('fk_organisation_closure_descendant_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('ancestor_id', 'descendant_id', name=op.f('pk_organisation_closure'))
    )
    with op.batch_alter_table('organisation_closure', schema=None) as batch_op:
        batch_op.create_index('ix_organisation_closure_descendant_id', ['descendant_id'], unique=False)

    op.create_table('patron_category',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), server_default='0', nullable=False),
    sa.Column('built_in', sa.Boolean(name='built_in'), server_default='0', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_patron_category_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_patron_category')),
    sa.UniqueConstraint('code', name=op.f('uq_patron_category_code')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('patron_category', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_patron_category_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('person',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('identity_number', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_person_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_person')),
    sa.UniqueConstraint('identity_number', name=op.f('uq_person_identity_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('person', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_person_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('reservation_group',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), server_default='0', nullable=False),
    sa.Column('built_in', sa.Boolean(name='built_in'), server_default='0', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_reservation_group_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_reservation_group')),
    sa.UniqueConstraint('code', name=op.f('uq_reservation_group_code')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('reservation_group', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_reservation_group_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('role',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('built_in', sa.Boolean(name='built_in'), server_default='0', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_role_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_role')),
    sa.UniqueConstraint('code', name=op.f('uq_role_code')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('role', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_role_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('staff',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('login', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), server_default='', nullable=False),
    sa.Column('enabled', sa.Boolean(name='enabled'), server_default='1', nullable=False),
    sa.Column('password_hash', sa.Text(), nullable=True),
    sa.Column('last_sign_in', sa.DateTime(timezone=True), nullable=True),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_staff_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_staff')),
    sa.UniqueConstraint('login', name=op.f('uq_staff_login')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('staff', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_staff_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('status_code',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('effect', sa.Text(), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), server_default='0', nullable=False),
    sa.Column('built_in', sa.Boolean(name='built_in'), server_default='0', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_status_code_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_status_code')),
    sa.UniqueConstraint('code', name=op.f('uq_status_code_code')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('status_code', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_status_code_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('title',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('number', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), server_default='', nullable=False),
    sa.Column('remainder', sa.Text(), server_default='', nullable=False),
    sa.Column('vernacular', sa.Text(), server_default='', nullable=False),
    sa.Column('author', sa.Text(), server_default='', nullable=False),
    sa.Column('isbn', sa.Text(), server_default='', nullable=False),
    sa.Column('issn', sa.Text(), server_default='', nullable=False),
    sa.Column('language', sa.Text(), server_default='', nullable=False),
    sa.Column('publisher', sa.Text(), server_default='', nullable=False),
    sa.Column('published', sa.Text(), server_default='', nullable=False),
    sa.Column('edition', sa.Text(), server_default='', nullable=False),
    sa.Column('extent', sa.Text(), server_default='', nullable=False),
    sa.Column('sort_key', sa.Text().with_variant(sa.Text(collation='C'), 'postgresql'), server_default='', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_title_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_title')),
    sa.UniqueConstraint('organisation_id', 'number', name=op.f('uq_title_organisation_id_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('title', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_title_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index('ix_title_sort_key', ['sort_key', 'id'], unique=False)

    op.create_table('unit_setting',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('field', sa.Text(), nullable=False),
    sa.Column('number', sa.BigInteger(), nullable=True),
    sa.Column('text', sa.Text(), nullable=True),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint('number is null or number >= 0', name=op.f('ck_unit_setting_not_negative')),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_unit_setting_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_unit_setting')),
    sa.UniqueConstraint('organisation_id', 'field', name=op.f('uq_unit_setting_organisation_id_field')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('unit_setting', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_unit_setting_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('category_setting',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('patron_category_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('field', sa.Text(), nullable=False),
    sa.Column('number', sa.BigInteger(), nullable=True),
    sa.Column('text', sa.Text(), nullable=True),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint('number is null or number >= 0', name=op.f('ck_category_setting_not_negative')),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_category_setting_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['patron_category_id'], ['patron_category.id'], name=op.f('fk_category_setting_patron_category_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_category_setting')),
    sa.UniqueConstraint('organisation_id', 'patron_category_id', 'field', name=op.f('uq_category_setting_organisation_id_patron_category_id_field')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('category_setting', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_category_setting_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_category_setting_patron_category_id'), ['patron_category_id'], unique=False)

    op.create_table('circulation_category',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('loan_type_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), server_default='0', nullable=False),
    sa.Column('built_in', sa.Boolean(name='built_in'), server_default='0', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['loan_type_id'], ['loan_type.id'], name=op.f('fk_circulation_category_loan_type_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_circulation_category_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_circulation_category')),
    sa.UniqueConstraint('code', name=op.f('uq_circulation_category_code')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('circulation_category', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_circulation_category_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('patron',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('person_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('patron_category_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('home_unit_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('last_name', sa.Text(), nullable=False),
    sa.Column('first_name', sa.Text(), server_default='', nullable=False),
    sa.Column('middle_name', sa.Text(), server_default='', nullable=False),
    sa.Column('prefix', sa.Text(), server_default='', nullable=False),
    sa.Column('suffix', sa.Text(), server_default='', nullable=False),
    sa.Column('preferred_name', sa.Text(), server_default='', nullable=False),
    sa.Column('birth_date', sa.Date(), nullable=True),
    sa.Column('identity_number', sa.Text(), server_default='', nullable=False),
    sa.Column('guardian', sa.Text(), server_default='', nullable=False),
    sa.Column('guardian_email', sa.Text(), server_default='', nullable=False),
    sa.Column('guardian_address', sa.Text(), server_default='', nullable=False),
    sa.Column('language', sa.Text(), server_default='', nullable=False),
    sa.Column('user_name', sa.Text(), server_default='', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires', sa.Date(), nullable=True),
    sa.Column('active', sa.Boolean(name='active'), server_default='1', nullable=False),
    sa.Column('hidden', sa.Boolean(name='hidden'), server_default='0', nullable=False),
    sa.Column('overdue_warning', sa.Boolean(name='overdue_warning'), server_default='1', nullable=False),
    sa.Column('loan_history', sa.Text(), server_default='not-asked', nullable=False),
    sa.Column('loan_history_since', sa.Date(), nullable=True),
    sa.Column('permanent_alert', sa.Text(), server_default='', nullable=False),
    sa.Column('permanent_alert_since', sa.Date(), nullable=True),
    sa.Column('permanent_alert_by', sa.Text(), server_default='', nullable=False),
    sa.Column('sort_key', sa.Text().with_variant(sa.Text(collation='C'), 'postgresql'), server_default='', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint("loan_history in ('yes', 'no', 'not-asked')", name=op.f('ck_patron_loan_history')),
    sa.ForeignKeyConstraint(['home_unit_id'], ['organisation.id'], name=op.f('fk_patron_home_unit_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_patron_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['patron_category_id'], ['patron_category.id'], name=op.f('fk_patron_patron_category_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_patron_person_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_patron')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('patron', schema=None) as batch_op:
        batch_op.create_index('ix_patron_birth_date', ['birth_date'], unique=False)
        batch_op.create_index(batch_op.f('ix_patron_home_unit_id'), ['home_unit_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_patron_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_patron_patron_category_id'), ['patron_category_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_patron_person_id'), ['person_id'], unique=False)
        batch_op.create_index('ix_patron_sort_key', ['sort_key', 'id'], unique=False)

    op.create_table('placement',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('department_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['department_id'], ['department.id'], name=op.f('fk_placement_department_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_placement_organisation_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_placement')),
    sa.UniqueConstraint('department_id', 'code', name=op.f('uq_placement_department_id_code')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('placement', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_placement_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('reminder_setting',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('patron_category_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('loan_type_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('step', sa.Text(), nullable=False),
    sa.Column('days', sa.Integer(), nullable=True),
    sa.Column('fee_child', sa.BigInteger(), nullable=True),
    sa.Column('fee_adult', sa.BigInteger(), nullable=True),
    sa.Column('text', sa.Text(), nullable=True),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint("step in ('prenotice', '1', '2', '3', '4', '5', '6', '7', '8', '9')", name=op.f('ck_reminder_setting_step')),
    sa.CheckConstraint('(fee_child is null or fee_child >= 0) and (fee_adult is null or fee_adult >= 0)', name=op.f('ck_reminder_setting_fees')),
    sa.CheckConstraint('days is null or days >= 0', name=op.f('ck_reminder_setting_days')),
    sa.ForeignKeyConstraint(['loan_type_id'], ['loan_type.id'], name=op.f('fk_reminder_setting_loan_type_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_reminder_setting_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['patron_category_id'], ['patron_category.id'], name=op.f('fk_reminder_setting_patron_category_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_reminder_setting')),
    sa.UniqueConstraint('organisation_id', 'patron_category_id', 'loan_type_id', 'step', name='uq_reminder_setting_step'),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('reminder_setting', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_reminder_setting_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_reminder_setting_patron_category_id'), ['patron_category_id'], unique=False)

    op.create_table('role_permission',
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('role_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('permission', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_role_permission_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['role_id'], ['role.id'], name=op.f('fk_role_permission_role_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('role_id', 'permission', name=op.f('pk_role_permission'))
    )
    with op.batch_alter_table('role_permission', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_role_permission_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('staff_role',
    sa.Column('staff_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('role_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_staff_role_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['role_id'], ['role.id'], name=op.f('fk_staff_role_role_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_staff_role_staff_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('staff_id', 'role_id', 'organisation_id', name=op.f('pk_staff_role'))
    )
    op.create_table('standard_category',
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('patron_category_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_standard_category_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['patron_category_id'], ['patron_category.id'], name=op.f('fk_standard_category_patron_category_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('organisation_id', name=op.f('pk_standard_category'))
    )
    with op.batch_alter_table('standard_category', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_standard_category_patron_category_id'), ['patron_category_id'], unique=False)

    op.create_table('address',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('patron_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('kind', sa.Text(), server_default='postal', nullable=False),
    sa.Column('street', sa.Text(), server_default='', nullable=False),
    sa.Column('street2', sa.Text(), server_default='', nullable=False),
    sa.Column('postcode', sa.Text(), server_default='', nullable=False),
    sa.Column('city', sa.Text(), server_default='', nullable=False),
    sa.Column('county', sa.Text(), server_default='', nullable=False),
    sa.Column('region', sa.Text(), server_default='', nullable=False),
    sa.Column('country', sa.Text(), server_default='', nullable=False),
    sa.Column('valid', sa.Boolean(name='valid'), server_default='1', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint("kind in ('postal', 'billing', 'temporary', 'guardian')", name=op.f('ck_address_kind')),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_address_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['patron_id'], ['patron.id'], name=op.f('fk_address_patron_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_address')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('address', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_address_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_address_patron_id'), ['patron_id'], unique=False)

    op.create_table('card',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('patron_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('number', sa.Text(), nullable=False),
    sa.Column('folded', sa.Text().with_variant(sa.Text(collation='C'), 'postgresql'), nullable=False),
    sa.Column('state', sa.Text(), server_default='current', nullable=False),
    sa.Column('since', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint("state in ('current', 'other', 'lost', 'withdrawn')", name=op.f('ck_card_state')),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_card_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['patron_id'], ['patron.id'], name=op.f('fk_card_patron_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_card')),
    sa.UniqueConstraint('organisation_id', 'number', name=op.f('uq_card_organisation_id_number')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('card', schema=None) as batch_op:
        batch_op.create_index('ix_card_folded', ['folded'], unique=False)
        batch_op.create_index(batch_op.f('ix_card_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_card_patron_id'), ['patron_id'], unique=False)

    op.create_table('contact',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('patron_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.Column('valid', sa.Boolean(name='valid'), server_default='1', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint("kind in ('email', 'phone', 'mobile', 'work')", name=op.f('ck_contact_kind')),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_contact_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['patron_id'], ['patron.id'], name=op.f('fk_contact_patron_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_contact')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('contact', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_contact_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_contact_patron_id'), ['patron_id'], unique=False)

    op.create_table('copy',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('title_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('barcode', sa.Text(), nullable=False),
    sa.Column('owner_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('department_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('placement_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('media_type_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('circulation_category_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('age_class_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('shelf', sa.Text(), server_default='', nullable=False),
    sa.Column('price', sa.BigInteger(), nullable=True),
    sa.Column('loan_period', sa.Integer(), nullable=True),
    sa.Column('loan_period_unit', sa.Text(), nullable=True),
    sa.Column('status_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('status_since', sa.DateTime(timezone=True), nullable=True),
    sa.Column('part', sa.Text(), server_default='', nullable=False),
    sa.Column('copy_number', sa.Text(), server_default='', nullable=False),
    sa.Column('note', sa.Text(), server_default='', nullable=False),
    sa.Column('created', sa.Date(), nullable=True),
    sa.Column('hidden', sa.Boolean(name='hidden'), server_default='0', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['age_class_id'], ['age_class.id'], name=op.f('fk_copy_age_class_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['circulation_category_id'], ['circulation_category.id'], name=op.f('fk_copy_circulation_category_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['department_id'], ['department.id'], name=op.f('fk_copy_department_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['media_type_id'], ['media_type.id'], name=op.f('fk_copy_media_type_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_copy_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['owner_id'], ['organisation.id'], name=op.f('fk_copy_owner_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['placement_id'], ['placement.id'], name=op.f('fk_copy_placement_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['status_id'], ['status_code.id'], name=op.f('fk_copy_status_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['title_id'], ['title.id'], name=op.f('fk_copy_title_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_copy')),
    sa.UniqueConstraint('organisation_id', 'barcode', name=op.f('uq_copy_organisation_id_barcode')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('copy', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_copy_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_copy_owner_id'), ['owner_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_copy_placement_id'), ['placement_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_copy_title_id'), ['title_id'], unique=False)

    op.create_table('manual_block',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('patron_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('comment', sa.Text(), nullable=False),
    sa.Column('set_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('set_by', sa.Text(), server_default='', nullable=False),
    sa.Column('set_at_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('until', sa.Date(), nullable=True),
    sa.Column('lifted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('lifted_by', sa.Text(), server_default='', nullable=False),
    sa.Column('lifted_comment', sa.Text(), server_default='', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_manual_block_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['patron_id'], ['patron.id'], name=op.f('fk_manual_block_patron_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['set_at_id'], ['organisation.id'], name=op.f('fk_manual_block_set_at_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_manual_block')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('manual_block', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_manual_block_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_manual_block_patron_id'), ['patron_id'], unique=False)

    op.create_table('message',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('patron_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('subject', sa.Text(), server_default='', nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('initials', sa.Text(), server_default='', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('created_by', sa.Text(), server_default='', nullable=False),
    sa.Column('created_at_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('edited_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('edited_by', sa.Text(), server_default='', nullable=False),
    sa.Column('archived_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('archived_by', sa.Text(), server_default='', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint("kind in ('note', 'alert', 'block', 'invalid-address')", name=op.f('ck_message_kind')),
    sa.ForeignKeyConstraint(['created_at_id'], ['organisation.id'], name=op.f('fk_message_created_at_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_message_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['patron_id'], ['patron.id'], name=op.f('fk_message_patron_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_message')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('message', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_message_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_message_patron_id'), ['patron_id'], unique=False)

    op.create_table('parameter_rule',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('parameter', sa.Text(), nullable=False),
    sa.Column('selector', sa.Text(), nullable=True),
    sa.Column('department_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('placement_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('patron_category_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('media_type_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('circulation_category_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('age_group_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('age_class_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('shelf', sa.Text(), nullable=True),
    sa.Column('from_date', sa.Date(), nullable=True),
    sa.Column('to_date', sa.Date(), nullable=True),
    sa.Column('number', sa.BigInteger(), nullable=True),
    sa.Column('text', sa.Text(), nullable=True),
    sa.Column('unit', sa.Text(), nullable=True),
    sa.Column('comment', sa.Text(), server_default='', nullable=False),
    sa.Column('protected', sa.Boolean(name='protected'), server_default='0', nullable=False),
    sa.Column('combination', sa.Text(), nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint('(number is null) <> (text is null)', name=op.f('ck_parameter_rule_one_value')),
    sa.CheckConstraint('number is null or number >= 0', name=op.f('ck_parameter_rule_not_negative')),
    sa.CheckConstraint('to_date is null or from_date is null or from_date <= to_date', name=op.f('ck_parameter_rule_period')),
    sa.ForeignKeyConstraint(['age_class_id'], ['age_class.id'], name=op.f('fk_parameter_rule_age_class_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['age_group_id'], ['age_group.id'], name=op.f('fk_parameter_rule_age_group_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['circulation_category_id'], ['circulation_category.id'], name=op.f('fk_parameter_rule_circulation_category_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['department_id'], ['department.id'], name=op.f('fk_parameter_rule_department_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['media_type_id'], ['media_type.id'], name=op.f('fk_parameter_rule_media_type_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_parameter_rule_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['patron_category_id'], ['patron_category.id'], name=op.f('fk_parameter_rule_patron_category_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['placement_id'], ['placement.id'], name=op.f('fk_parameter_rule_placement_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_parameter_rule')),
    sa.UniqueConstraint('combination', name=op.f('uq_parameter_rule_combination')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('parameter_rule', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_parameter_rule_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index('ix_parameter_rule_parameter_organisation_id', ['parameter', 'organisation_id'], unique=False)

    op.create_table('patron_pin',
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('patron_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('hash', sa.Text(), nullable=False),
    sa.Column('set_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_patron_pin_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['patron_id'], ['patron.id'], name=op.f('fk_patron_pin_patron_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('patron_id', name=op.f('pk_patron_pin'))
    )
    with op.batch_alter_table('patron_pin', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_patron_pin_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('patron_word',
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('patron_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('word', sa.Text().with_variant(sa.Text(collation='C'), 'postgresql'), nullable=False),
    sa.Column('exact', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint('exact in (0, 1)', name=op.f('ck_patron_word_exact')),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_patron_word_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['patron_id'], ['patron.id'], name=op.f('fk_patron_word_patron_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('patron_id', 'word', name=op.f('pk_patron_word'))
    )
    with op.batch_alter_table('patron_word', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_patron_word_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index('ix_patron_word_word', ['word', 'patron_id'], unique=False)

    op.create_table('payment',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('patron_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('amount', sa.BigInteger(), nullable=False),
    sa.Column('means', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('by', sa.Text(), server_default='', nullable=False),
    sa.Column('point_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('note', sa.Text(), server_default='', nullable=False),
    sa.CheckConstraint('amount >= 0', name=op.f('ck_payment_amount')),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_payment_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['patron_id'], ['patron.id'], name=op.f('fk_payment_patron_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['point_id'], ['organisation.id'], name=op.f('fk_payment_point_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_payment')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('payment', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_payment_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_payment_patron_id'), ['patron_id'], unique=False)

    op.create_table('preference',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('patron_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), server_default='', nullable=False),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_preference_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['patron_id'], ['patron.id'], name=op.f('fk_preference_patron_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_preference')),
    sa.UniqueConstraint('patron_id', 'name', name=op.f('uq_preference_patron_id_name')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('preference', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_preference_organisation_id'), ['organisation_id'], unique=False)

    op.create_table('loan',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('patron_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('copy_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('point_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('lent_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('lent_by', sa.Text(), server_default='', nullable=False),
    sa.Column('due_date', sa.Date(), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('is_open', sa.Boolean(name='is_open'), server_default='0', nullable=False),
    sa.Column('returned_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('returned_point_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('renewals', sa.Integer(), server_default='0', nullable=False),
    sa.Column('mark', sa.Text(), server_default='', nullable=False),
    sa.Column('mark_since', sa.Date(), nullable=True),
    sa.Column('rule_id', sa.Integer(), nullable=True),
    sa.Column('rule_value', sa.Integer(), nullable=True),
    sa.Column('rule_unit', sa.Text(), nullable=True),
    sa.Column('rule_day', sa.Date(), nullable=True),
    sa.Column('note', sa.Text(), server_default='', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint("mark in ('', 'lost', 'claims-returned')", name=op.f('ck_loan_mark')),
    sa.CheckConstraint('renewals >= 0', name=op.f('ck_loan_renewals')),
    sa.ForeignKeyConstraint(['copy_id'], ['copy.id'], name=op.f('fk_loan_copy_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_loan_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['patron_id'], ['patron.id'], name=op.f('fk_loan_patron_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['point_id'], ['organisation.id'], name=op.f('fk_loan_point_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['returned_point_id'], ['organisation.id'], name=op.f('fk_loan_returned_point_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_loan')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('loan', schema=None) as batch_op:
        batch_op.create_index('ix_loan_copy_id_lent_at', ['copy_id', 'lent_at'], unique=False)
        batch_op.create_index('ix_loan_open_due', ['due_date', 'id'], unique=False, sqlite_where=sa.text('returned_at is null'), postgresql_where=sa.text('returned_at is null'))
        batch_op.create_index(batch_op.f('ix_loan_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index('ix_loan_patron_id_lent_at', ['patron_id', 'lent_at'], unique=False)
        batch_op.create_index('uq_loan_one_open_per_copy', ['copy_id'], unique=True, sqlite_where=sa.text('returned_at is null'), postgresql_where=sa.text('returned_at is null'))

    op.create_table('reservation',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('patron_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('title_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('copy_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('trapped_copy_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('pickup_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('point_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('made_by', sa.Text(), server_default='', nullable=False),
    sa.Column('state', sa.Text(), server_default='active', nullable=False),
    sa.Column('suspended_until', sa.Date(), nullable=True),
    sa.Column('expires', sa.Date(), nullable=True),
    sa.Column('pickup_until', sa.Date(), nullable=True),
    sa.Column('first_in_line', sa.Boolean(name='first_in_line'), server_default='0', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint("state in ('active', 'suspended', 'trapped', 'in-transit', 'expired')", name=op.f('ck_reservation_state')),
    sa.ForeignKeyConstraint(['copy_id'], ['copy.id'], name=op.f('fk_reservation_copy_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_reservation_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['patron_id'], ['patron.id'], name=op.f('fk_reservation_patron_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['pickup_id'], ['organisation.id'], name=op.f('fk_reservation_pickup_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['point_id'], ['organisation.id'], name=op.f('fk_reservation_point_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['title_id'], ['title.id'], name=op.f('fk_reservation_title_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['trapped_copy_id'], ['copy.id'], name=op.f('fk_reservation_trapped_copy_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_reservation')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('reservation', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_reservation_copy_id'), ['copy_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_reservation_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_reservation_patron_id'), ['patron_id'], unique=False)
        batch_op.create_index('ix_reservation_title_id_made_at', ['title_id', 'made_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_reservation_trapped_copy_id'), ['trapped_copy_id'], unique=False)

    op.create_table('debt',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('patron_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('loan_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('copy_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('type_name', sa.Text(), server_default='', nullable=False),
    sa.Column('amount', sa.BigInteger(), nullable=False),
    sa.Column('since', sa.DateTime(timezone=True), nullable=False),
    sa.Column('point_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('delay_due', sa.Date(), nullable=True),
    sa.Column('note', sa.Text(), server_default='', nullable=False),
    sa.Column('lines', sa.JSON(), nullable=True),
    sa.Column('created_by', sa.Text(), server_default='', nullable=False),
    sa.Column('removed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('removed_by', sa.Text(), server_default='', nullable=False),
    sa.Column('removed_comment', sa.Text(), server_default='', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.CheckConstraint("kind in ('loan', 'overdue', 'overdue-on-invoice', 'notice', 'handling', 'reservation', 'not-collected', 'pickup', 'replacement', 'address', 'manual')", name=op.f('ck_debt_kind')),
    sa.CheckConstraint('amount >= 0', name=op.f('ck_debt_amount')),
    sa.ForeignKeyConstraint(['copy_id'], ['copy.id'], name=op.f('fk_debt_copy_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['loan_id'], ['loan.id'], name=op.f('fk_debt_loan_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_debt_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['patron_id'], ['patron.id'], name=op.f('fk_debt_patron_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['point_id'], ['organisation.id'], name=op.f('fk_debt_point_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_debt')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('debt', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_debt_loan_id'), ['loan_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_debt_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_debt_patron_id'), ['patron_id'], unique=False)

    op.create_table('note',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('patron_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('reservation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('copy_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('title', sa.Text(), server_default='', nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('visible', sa.Boolean(name='visible'), server_default='0', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_by', sa.Text(), server_default='', nullable=False),
    sa.Column('version', sa.Integer(), server_default='1', nullable=False),
    sa.ForeignKeyConstraint(['copy_id'], ['copy.id'], name=op.f('fk_note_copy_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_note_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['patron_id'], ['patron.id'], name=op.f('fk_note_patron_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['reservation_id'], ['reservation.id'], name=op.f('fk_note_reservation_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_note')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('note', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_note_copy_id'), ['copy_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_note_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_note_patron_id'), ['patron_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_note_reservation_id'), ['reservation_id'], unique=False)

    op.create_table('payment_part',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), sa.Identity(always=False), nullable=False),
    sa.Column('organisation_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('payment_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('debt_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('amount', sa.BigInteger(), nullable=False),
    sa.CheckConstraint('amount > 0', name=op.f('ck_payment_part_amount')),
    sa.ForeignKeyConstraint(['debt_id'], ['debt.id'], name=op.f('fk_payment_part_debt_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['organisation_id'], ['organisation.id'], name=op.f('fk_payment_part_organisation_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['payment_id'], ['payment.id'], name=op.f('fk_payment_part_payment_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_payment_part')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('payment_part', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_payment_part_debt_id'), ['debt_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_payment_part_organisation_id'), ['organisation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_payment_part_payment_id'), ['payment_id'], unique=False)

