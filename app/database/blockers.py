"""Who holds the row that somebody waited for in vain: the server tells which row it was, and who holds it is looked up."""

from __future__ import annotations

import re

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from app.domain.refusals import Refusal

LOCK_TIMEOUT = "55P03"

_ROW = re.compile(r'(?P<place>\(\d+,\d+\))[^"»„“]*["»„“](?P<table>\w+)')
"""The row in the server's context of the error, whatever its language: `while updating tuple (0,4) in relation "patron"`."""

_HOLDER = """
    select coalesce(s.name, a.usename) from {table} t
    join pg_locks l on l.locktype = 'transactionid' and l.granted and l.transactionid = t.xmax
    join pg_stat_activity a on a.pid = l.pid
    left join staff s on s.login = a.usename
    where t.ctid = cast(:place as tid)"""


def holder_of_lock(engine: Engine, error: DBAPIError) -> str:
    """Return the name of whoever holds the row that this error waited for; empty where it can't be told, or nobody does any more."""
    from app.models import Base

    diagnosis = getattr(error.orig, "diag", None)
    found = _ROW.search(getattr(diagnosis, "context", None) or "")
    if getattr(error.orig, "sqlstate", None) != LOCK_TIMEOUT or found is None or found["table"] not in Base.metadata.tables:
        return ""
    try:
        with engine.connect() as connection:
            return connection.scalar(text(_HOLDER.format(table=found["table"])), {"place": found["place"]}) or ""
    except (SQLAlchemyError, Refusal):  # who it is would be good to know, and is no reason to tell anything else
        return ""
