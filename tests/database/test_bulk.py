"""Writing many rows at once: what is read back is what was written, numbered in the order of the rows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from app.database import blocks, bulk
from app.database.engine import Database
from app.models.calendar import ClosedPeriod
from app.models.copy import Title
from app.models.organisation import OpeningHours, Organisation

TEXTS = ("", "plain", 'a "quoted" word', "braces {1,2}, NULL", "two\nlines", "back\\slash", "川﨑 宗則", "nul \0 byte", "NULL", "  ")


def root(session: Session) -> int:
    """Return the id of 1 Admin."""
    return session.scalars(select(Organisation.id)).one()


def test_rows_are_numbered_in_their_order_whatever_the_chunk(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "CHUNK", 3)
    monkeypatch.setattr(blocks, "VARIABLES", 4)  # two rows in a statement: what they have in common is sent once
    with database.writing() as session:
        rows = [{"organisation_id": root(session), "number": str(n), "title": text} for n, text in enumerate(TEXTS)]
        ids = bulk.insert_numbered(session, Title, rows)
        session.commit()
    with database.reading() as session:
        kept = [(row.id, row.title, row.author, row.version) for row in session.scalars(select(Title).order_by(Title.id))]
    assert kept == [(number, text.replace("\0", "\u2400"), "", 1) for number, text in zip(ids, TEXTS, strict=True)]


def test_every_kind_of_value_comes_back_as_it_was(database: Database) -> None:
    moment = datetime(2026, 7, 3, 12, 0, 0, 445000, tzinfo=timezone(timedelta(hours=-4)))
    with database.writing() as session:
        periods = [
            {"organisation_id": root(session), "from_date": date(1, 1, 1), "to_date": date(2033, 12, 25), "from_at": moment, "to_at": None, "reason": "a"},
            {"organisation_id": root(session), "from_date": date(2026, 7, 3), "to_date": date(2026, 7, 3), "from_at": None, "to_at": moment, "reason": "b"},
        ]
        bulk.insert_rows(session, ClosedPeriod, periods)
        bulk.insert_rows(session, OpeningHours, [{"organisation_id": root(session), "weekday": 0, "opens": time(9), "closes": None, "note": ""}])
        bulk.insert_rows(session, Title, [])
        session.commit()
    with database.reading() as session:
        first, second = session.scalars(select(ClosedPeriod).order_by(ClosedPeriod.reason)).all()
        assert (first.from_date, first.to_date, first.from_at, first.to_at) == (date(1, 1, 1), date(2033, 12, 25), moment.astimezone(UTC), None)
        assert (second.from_at, second.to_at, second.weekday) == (None, moment, None)
        hours = session.scalars(select(OpeningHours)).one()
        assert (hours.opens, hours.closes) == (time(9), None)
        assert session.scalars(select(Title)).all() == []


def test_versioned_rows_are_changed_and_removed_by_what_was_read_of_them(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "CHUNK", 3)
    with database.writing() as session:
        bulk.insert_rows(session, Title, [{"organisation_id": root(session), "number": str(n), "title": text} for n, text in enumerate(TEXTS)])
        rows = list(session.execute(select(Title.id, Title.title, Title.version).order_by(Title.id)))
        changed = [{"id": row.id, "version": row.version, "title": text, "author": "x"} for row, text in zip(rows, TEXTS[::-1], strict=True)]
        bulk.update_rows(session, Title, changed)
        bulk.delete_rows(session, Title, [{"id": row.id, "version": 2} for row in rows[5:]])
        session.commit()
    with database.reading() as session:
        kept = [(row.title, row.author, row.version) for row in session.scalars(select(Title).order_by(Title.id))]
    assert kept == [(text.replace("\0", "\u2400"), "x", 2) for text in TEXTS[::-1][:5]]


@pytest.mark.parametrize("write", [bulk.update_rows, bulk.delete_rows])
def test_a_versioned_row_that_somebody_changed_meanwhile_is_refused(database: Database, write: Callable[..., None]) -> None:
    with database.writing() as session:
        bulk.insert_rows(session, Title, [{"organisation_id": root(session), "number": str(n), "title": "t"} for n in range(3)])
        ids = list(session.scalars(select(Title.id)))
        more = {"title": "u"} if write is bulk.update_rows else {}
        with pytest.raises(StaleDataError):
            write(session, Title, [{"id": id_, "version": 1 if id_ != ids[1] else 2, **more} for id_ in ids])
