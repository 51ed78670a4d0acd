"""Due dates and pickup days moved off closed days, and brought back (X12, circulation.md 5)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.domain.closed_days import ClosedDays
from app.domain.refusals import NotFound, NotPermitted
from app.models.audit_entry import AuditEntry
from app.models.calendar import MovedDate
from app.models.copy import Copy
from app.models.loan import Loan
from app.models.patron import Patron
from app.models.patron_category import UnitSetting
from app.models.reservation import Reservation
from app.queries.closures import Falling, read_falling
from app.queries.moved_dates import read_returning
from app.services.closed_days import close_days, open_day
from app.services.closures import move_dates
from app.services.closures_undo import undo_move
from tests.conftest import Works
from tests.databases import add_staff
from tests.library import NOW, TODAY, Library

DAY = timedelta(days=1)
MON = TODAY + DAY * (7 - TODAY.weekday())
TUE, FRI, SAT, NEXT_MON = MON + DAY, MON + 4 * DAY, MON + 5 * DAY, MON + 7 * DAY
WEEK = ClosedDays(None, MON, FRI)


def lend(database: Database, library: Library, barcode: str, due: date, **more: Any) -> None:
    """Make a copy be on loan at the desk until a day."""
    with database.writing() as session:
        copy = session.scalars(select(Copy).where(Copy.barcode == barcode)).one()
        session.execute(update(Loan).where(Loan.copy_id == copy.id, Loan.returned_at.is_(None)).values(returned_at=NOW, version=Loan.version + 1))
        patron = session.scalars(select(Patron.id).where(Patron.home_unit_id == library.organisations["HAM"])).first()
        place = library.organisations[more.pop("at", "DISK1")]
        values = {"organisation_id": copy.organisation_id, "copy_id": copy.id, "patron_id": patron, "point_id": place, "lent_at": NOW, "due_date": due}
        session.execute(insert(Loan).values(values | more))
        session.commit()


def dues(session: Session) -> dict[str, date]:
    """Return the due dates of what is out, by barcode."""
    return {row.barcode: row.due_date for row in session.execute(select(Copy.barcode, Loan.due_date).join(Loan).where(Loan.returned_at.is_(None)))}


def test_a_closed_week_moves_what_falls_on_it_and_undoing_brings_all_back(database: Database, work: Works, library: Library) -> None:
    at = library.organisations
    said: list[dict[str, Any]] = [{"text": "Loan period: 28 days"}]
    lend(database, library, "B11", MON, lines=said)
    lend(database, library, "B12", FRI, rule_text=FRI.isoformat(), rule_unit="date", rule_parameter="loan-period")  # a fixed date stays
    lend(database, library, "B21", TUE, due_at=NOW + 9 * DAY)  # a timed loan stays
    lend(database, library, "B22", SAT)
    lend(database, library, "B13", TUE, at="HAM")  # another unit
    with database.writing() as session:
        session.execute(update(Reservation).values(state="trapped", pickup_until=TUE, version=Reservation.version + 1))
        session.commit()
    with database.reading() as session:
        before = dues(session)
        falling = read_falling(session, at["SDB"], (WEEK,), NOW)
        assert (falling.loans, falling.pickups, falling.staying) == (1, 1, 0)
    with pytest.raises(NotPermitted):
        move_dates(work(login="desk", at="DISK1"), at["SDB"], (WEEK,))
    told: list[tuple[int, int]] = []
    closed = close_days(work(), "SDB", MON, FRI, "Målning")
    assert closed.new
    assert (closed.moved.loans, closed.moved.pickups) == (1, 1)
    with database.reading() as session:
        assert dues(session) == before | {"B11": SAT}  # the Sunday is closed anyway, the Saturday open
        loan = session.scalars(select(Loan).join(Copy).where(Copy.barcode == "B11", Loan.returned_at.is_(None))).one()
        assert loan.lines is not None
        assert [line["text"] for line in loan.lines] == [said[0]["text"], f"{MON} is a closed day: the next open day is {SAT}"]
        assert session.scalars(select(Reservation.pickup_until)).one() == SAT
        entry = session.scalars(select(AuditEntry).where(AuditEntry.what == "closed-day")).one()
        assert (entry.entity, entry.entity_id, entry.after) == ("loan", loan.id, {"barcode": "B11", "due": SAT.isoformat()})
    assert move_dates(work(), at["SDB"], (WEEK,)).move_id is None  # nothing falls on it any more
    back = undo_move(work(), at["SDB"], report=lambda done, total: told.append((done, total)))
    assert (back.loans, back.pickups, back.staying) == (1, 1, 0)
    assert told[-1] == (2, 2)
    with database.reading() as session:
        assert dues(session) == before
        assert session.scalars(select(Loan.lines).join(Copy).where(Copy.barcode == "B11", Loan.returned_at.is_(None))).one() == said
        assert session.scalars(select(Reservation.pickup_until)).one() == TUE
        assert all(session.scalars(select(MovedDate.back)))
    with pytest.raises(NotFound):
        undo_move(work(), at["SDB"])


def test_what_changed_since_is_left_and_an_opened_day_takes_what_was_moved_over_it(database: Database, work: Works, library: Library) -> None:
    at = library.organisations
    lend(database, library, "B11", MON)
    lend(database, library, "B12", TUE)
    lend(database, library, "B21", FRI)
    assert close_days(work(), "SDB", MON, FRI).moved.loans == 3
    opened = open_day(work(), "SDB", TUE)
    assert (opened.loans, opened.staying) == (2, 0)
    with database.writing() as session:
        assert dues(session) == {"B11": TUE, "B12": TUE, "B21": SAT}
        changed = select(Copy.id).where(Copy.barcode == "B21").scalar_subquery()
        session.execute(update(Loan).where(Loan.copy_id == changed).values(due_date=NEXT_MON, version=Loan.version + 1))
        session.commit()
    back = undo_move(work(), at["SDB"])
    assert (back.loans, back.staying) == (1, 1)
    with database.reading() as session:
        assert dues(session) == {"B11": MON, "B12": TUE, "B21": NEXT_MON}
    lend(database, library, "B13", MON, at="HAM")  # whoever may change a unit moves its loans, without any permission of the desk
    assert close_days(work(login="parameters", at="HAM"), "HAM", MON, MON).moved.loans == 1
    assert undo_move(work(login="parameters", at="HAM"), at["HAM"]).loans == 1


def test_a_closing_for_all_goes_by_each_units_calendar_and_by_the_accounts_expiry(database: Database, work: Works, library: Library) -> None:
    at = library.organisations
    lend(database, library, "B11", FRI)  # DISK1: Saturday is the next open day there
    lend(database, library, "B13", FRI, at="HAM", rule_parameter="loan-period")  # HAM is closed on Saturday: Sunday is after the expiry
    lend(database, library, "B12", FRI - DAY, at="HAM")  # no rule decided: the expiry does not count
    with database.writing() as session:
        session.execute(update(Patron).values(expires=SAT, version=Patron.version + 1))
        session.add(UnitSetting(organisation_id=at["lindby"], field="due-not-after-expiry", number=1))
        session.commit()
    close_days(work(), "HAM", SAT, SAT, moves=False)
    with pytest.raises(NotPermitted):
        close_days(work(login="librarian", at="SDB"), "1", MON, FRI)
    moved = close_days(work(), "1", MON, FRI).moved
    assert (moved.loans, moved.staying) == (2, 1)
    with database.reading() as session:
        out = dues(session)
        assert (out["B11"], out["B12"], out["B13"]) == (SAT, SAT + DAY, FRI)


def test_who_reaches_not_all_accounts_closes_none_for_all_in_silence(database: Database, work: Works, library: Library) -> None:
    """Under row-level security the loans of other account organisations are unseen: they would stay on the closed day."""
    lend(database, library, "B11", FRI)
    add_staff(database, "local", "administrator", "lindby")
    with pytest.raises(NotPermitted, match="aby"):
        close_days(work(login="local", at="SDB"), "1", MON, FRI)
    assert close_days(work(login="local", at="SDB"), "1", MON, FRI, moves=False).new


def test_dates_moved_twice_come_back_wholly_whatever_is_taken_back_first(database: Database, work: Works, library: Library) -> None:
    """By the days opened, by the move undone, and after a date was set by hand in between (two moves to one day)."""
    at, both = library.organisations, ("B11", "B12")
    with database.writing() as session:
        session.execute(update(Reservation).values(state="trapped", pickup_until=MON, version=Reservation.version + 1))
        session.commit()
    for barcode in both:
        lend(database, library, barcode, MON, lines=[{"text": "Loan period: 28 days"}])
    close_days(work(), "SDB", MON, MON)
    assert (close_days(work(), "1", TUE, TUE).moved.loans, move_dates(work(), at["SDB"], (ClosedDays(None, TUE, TUE),)).loans) == (2, 0)
    with database.writing() as session:  # one of them got the day from which it was moved by hand, and was moved to the same day again
        assert {dues(session)[barcode] for barcode in both} == {TUE + DAY}
        copy = session.scalars(select(Copy.id).where(Copy.barcode == "B12")).one()
        loan = session.scalars(select(Loan).where(Loan.copy_id == copy, Loan.returned_at.is_(None))).one()
        loan.due_date, loan.lines = TUE, [{"text": "by hand"}]
        session.commit()
    assert move_dates(work(), at["SDB"], ()).loans == 0
    assert move_dates(work(), at["SDB"], (ClosedDays(None, TUE, TUE),)).loans == 1
    with database.reading() as session:
        assert read_returning(session, at["SDB"], NOW) == Falling()
    opened = open_day(work(), "SDB", MON)
    assert (opened.loans, opened.pickups) == (1, 1)
    with database.reading() as session:
        assert (dues(session)["B11"], dues(session)["B12"], session.scalars(select(Reservation.pickup_until)).one()) == (MON, TUE + DAY, MON)
        loan = session.scalars(select(Loan).join(Copy).where(Copy.barcode == "B11", Loan.returned_at.is_(None))).one()
        assert loan.lines == [{"text": "Loan period: 28 days"}]
        assert read_returning(session, at["SDB"], NOW) == Falling()
    assert open_day(work(), "1", TUE).loans == 1  # once, though two moves gave it that day
    with database.reading() as session:
        assert dues(session)["B12"] == TUE


def test_a_move_that_is_stopped_keeps_nothing(database: Database, work: Works, library: Library) -> None:
    lend(database, library, "B11", MON)

    def stop(_done: int, _total: int) -> None:
        raise NotFound("stopped")

    with pytest.raises(NotFound):
        move_dates(work(), library.organisations["SDB"], (ClosedDays(weekday=6), WEEK), stop)
    with database.reading() as session:
        assert dues(session)["B11"] == MON
        assert session.scalars(select(MovedDate.id)).all() == []
