"""Rows as the driver gives them: the same values as SQLAlchemy's rows, however many are held at a time."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.database.bulk import keys, one_of
from app.database.engine import Database
from app.database.plain import Days, read_plain, read_rows, stream_plain
from app.domain.refusals import Refusal
from app.models.calendar import ClosedPeriod
from app.models.organisation import Organisation

DAYS = (date(1, 1, 1), date(2026, 7, 3), date(2033, 12, 25))
COLUMNS = (ClosedPeriod.id, ClosedPeriod.from_date, ClosedPeriod.reason, ClosedPeriod.weekday)


def closed(session: Session) -> list[int]:
    """Close three days, and return the keys of that."""
    root = session.scalars(select(Organisation.id)).one()
    rows = [{"organisation_id": root, "from_date": day, "to_date": day, "reason": f"å{n}"} for n, day in enumerate(DAYS)]
    return list(session.scalars(insert(ClosedPeriod).returning(ClosedPeriod.id), rows))


def test_plain_rows_hold_what_rows_hold_with_days_read_by_themselves(database: Database) -> None:
    with database.writing() as session:
        ids, days = closed(session), Days()
        rows = read_plain(session, select(*COLUMNS).where(one_of(ClosedPeriod.id)).order_by(ClosedPeriod.id), keys(ids[1:]))
        assert [(number, days[day], reason, weekday) for number, day, reason, weekday in rows] == [
            (ids[1], DAYS[1], "å1", None), (ids[2], DAYS[2], "å2", None),
        ]  # fmt: skip
        assert read_plain(session, select(*COLUMNS).where(one_of(ClosedPeriod.id)), keys([])) == []


def test_rows_hold_what_columns_hold_with_what_is_not_flushed_yet(database: Database) -> None:
    with database.writing() as session:
        ids = closed(session)
        root = session.scalars(select(Organisation.id)).one()
        for read, reason, expected in ((read_rows, "late", ["late"]), (read_plain, "later", ["late", "later"])):
            session.add(ClosedPeriod(organisation_id=root, from_date=DAYS[0], to_date=DAYS[2], reason=reason))
            query = select(*COLUMNS, ClosedPeriod.to_date).where(ClosedPeriod.id.not_in(ids)).order_by(ClosedPeriod.id)
            assert [row[2] for row in read(session, query)] == expected
        row = read_rows(session, select(*COLUMNS).where(one_of(ClosedPeriod.id)), keys(ids[1:2]))[0]
        assert (row.id, row.from_date, row.reason, row.weekday) == (ids[1], DAYS[1], "å1", None)


def test_rows_read_a_few_at_a_time_are_all_there_in_their_order(database: Database) -> None:
    with database.writing() as session:
        ids, days = closed(session), Days()
        query = select(ClosedPeriod.from_date, ClosedPeriod.id).order_by(ClosedPeriod.from_date)
        for size in (1, 2, 3, 50):
            assert [(days[day], number) for day, number in stream_plain(session, query, size)] == list(zip(DAYS, ids, strict=True))
        assert list(stream_plain(session, query.where(ClosedPeriod.reason == "none"), 2)) == []


@pytest.mark.sqlite_only
def test_what_goes_wrong_over_reading_is_a_refusal_as_elsewhere(database: Database) -> None:
    with database.writing() as session:
        closed(session)
        session.commit()
    with pytest.raises(Refusal), database.reading() as session:
        rows = stream_plain(session, select(*COLUMNS), 1)
        next(rows)
        connection: Any = session.connection().connection.dbapi_connection
        connection.set_progress_handler(lambda: True, 1)
        try:
            list(rows)
        finally:
            connection.set_progress_handler(None, 0)
