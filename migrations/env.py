"""Runs the migrations on the connection that `app.database.schema` hands over (or, for making a new one, on a scratch file)."""

from __future__ import annotations

from typing import Literal

from alembic import context
from sqlalchemy import Connection, create_engine

from app.models import Base
from app.models.types import Instant, SearchText, StorableText


def render(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Write our column types in a migration as plain SQL types: a migration must not change when the program does."""
    if kind == "type" and isinstance(item, SearchText):
        return "sa.Text().with_variant(sa.Text(collation='C'), 'postgresql')"
    if kind == "type" and isinstance(item, StorableText):
        return "sa.Text()"
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, Instant) else False


def run(connection: Connection) -> None:
    """Run the migrations in the caller's transaction; batch mode where SQLite can't alter a table."""
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=connection.dialect.name == "sqlite",
        compare_type=True,
        render_item=render,
        transaction_per_migration=False,
    )
    with context.begin_transaction():
        context.run_migrations()


given: Connection | None = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    with create_engine(context.config.get_main_option("sqlalchemy.url") or "sqlite://").connect() as scratch:
        run(scratch)
