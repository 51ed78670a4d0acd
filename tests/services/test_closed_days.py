"""Closing a unit on days and opening it again (cli.md, *calendar*)."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from app.database.engine import Database
from app.domain.refusals import AlreadyExists, Invalid, NotFound, NotPermitted
from app.models.audit_entry import AuditEntry
from app.models.calendar import ClosedPeriod
from app.services.closed_days import close_days, open_day
from tests.conftest import Works
from tests.library import Library

MON, FRI = date(2026, 6, 1), date(2026, 6, 5)


def test_a_period_is_closed_and_a_day_of_it_opened_again(database: Database, work: Works, library: Library) -> None:
    assert close_days(work(), "HAM", MON, FRI, "Målning").new
    assert not close_days(work(), "HAM", MON, FRI).new
    with pytest.raises(AlreadyExists, match=r"2026-06-05/2026-06-08 overlaps 2026-06-01/2026-06-05"):
        close_days(work(), "HAM", FRI, date(2026, 6, 8))
    assert close_days(work(), "SDB", FRI, date(2026, 6, 8)).new
    open_day(work(), "HAM", date(2026, 6, 3))
    open_day(work(), "HAM", MON)
    with database.reading() as session:
        rows = session.scalars(select(ClosedPeriod).where(ClosedPeriod.organisation_id == library.organisations["HAM"]).order_by(ClosedPeriod.from_date)).all()
        assert [(row.from_date, row.to_date, row.reason) for row in rows] == [
            (date(2026, 6, 2), date(2026, 6, 2), "Målning"), (date(2026, 6, 4), FRI, "Målning"),
        ]  # fmt: skip
        noted = (AuditEntry.what == "change", AuditEntry.organisation_id == library.organisations["HAM"])
        entries = session.scalars(select(AuditEntry).where(*noted).order_by(AuditEntry.at)).all()
        assert entries[0].after == {f"closed:{MON}/{FRI}": "closed: Målning"}
        assert entries[-1].before == {f"closed:{MON}/2026-06-02": "closed: Målning", "closed:2026-06-02": ""}
        assert len(entries) == 3


def test_only_a_units_own_days_are_opened_and_only_by_who_may(work: Works, library: Library) -> None:
    assert library.organisations
    with pytest.raises(NotFound):
        open_day(work(), "SDB", date(2026, 3, 15))  # a Sunday: the weekday stays
    with pytest.raises(NotFound):
        open_day(work(), "HAM", date(2026, 12, 24))  # closed for all
    with pytest.raises(Invalid):
        close_days(work(), "HAM", FRI, MON)
    for command in (lambda unit: close_days(unit, "HAM", MON, FRI), lambda unit: open_day(unit, "HAM", MON)):
        with pytest.raises(NotPermitted):
            command(work(login="librarian", at="SDB"))
