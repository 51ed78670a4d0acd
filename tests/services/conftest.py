"""What holds in every test of a service: whatever is updated in bulk of rows that people edit has its version raised (X8)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Table, Update, event
from sqlalchemy.orm import ORMExecuteState, Session

from tests.test_architecture import NOT_EDITED


@pytest.fixture(autouse=True)
def _bulk_updates_raise_versions() -> Iterator[None]:
    """Complain of an UPDATE without its version: a form that was read before would save over it silently."""
    missed: list[str] = []

    def look(state: ORMExecuteState) -> None:
        statement = state.statement
        if isinstance(statement, Update) and isinstance(statement.table, Table) and "version" in statement.table.c:
            columns = {str(getattr(column, "key", column)) for column in statement._values or ()}
            if "version" not in columns and not columns <= set(NOT_EDITED):
                missed.append(str(statement))

    event.listen(Session, "do_orm_execute", look)
    yield
    event.remove(Session, "do_orm_execute", look)
    assert not missed
