"""The tables, as SQLAlchemy ORM classes: a module per register, nothing but columns and constraints.

Importing this package imports every table, so that `Base.metadata` is whole.
"""

from app.models import (
    audit_entry,
    calendar,
    claim,
    copy,
    debt,
    desk_action,
    invoice,
    job,
    loan,
    message,
    organisation,
    outbox,
    parameter_rule,
    patron,
    patron_category,
    register,
    reservation,
    staff,
    text,
)
from app.models.base import Base

__all__ = [
    "Base", "audit_entry", "calendar", "claim", "copy", "debt", "desk_action", "invoice", "job", "loan", "message", "organisation", "outbox",
    "parameter_rule", "patron", "patron_category", "register", "reservation", "staff", "text",
]  # fmt: skip

for _table in Base.metadata.tables.values():
    if _table.c.get("id") is not None and _table.c.id.identity is not None:
        # else SQLite gives a removed row's number to the next one, and a stale form or the history takes one for the other
        _table.dialect_options["sqlite"]["autoincrement"] = True
