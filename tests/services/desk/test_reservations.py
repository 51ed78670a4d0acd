"""Reserving and removing a reservation: control, limits, what is on loan, override, validity, fees (circulation.md 9)."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from app.domain.desk_refusals import DeskRefused
from app.domain.parameters.situation import Situation
from app.domain.refusals import InUse, Invalid, NotFound, NotPermitted
from app.models.audit_entry import AuditEntry
from app.models.copy import Copy
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.register import StatusCode
from app.models.reservation import Reservation
from app.queries.desk.reservable import Reservable, ReservableCopy
from app.services.desk.reservation_changes import change_pickup, put_first, resume, suspend
from app.services.desk.reservation_removal import remove_reservation
from app.services.desk.reservations import Reserved, reserve
from app.services.staff_roles import NewRole, save_roles
from tests.databases import add_staff
from tests.services.desk.conftest import Desk

SAGA, SALTKRAKAN = "B11", "B21"
"""A copy of each title: Anna (1001) has the first title on loan, and has reserved the second; Bo (1002) is blocked, Dag's (1004) account has expired."""


def ask(desk: Desk, card: str, title_of: str, pickup: str = "SDB", *, copy: bool = False, login: str = "admin", why: str = "") -> Reserved:
    copy_id = desk.library.copies[title_of]
    with desk.database.reading() as session:
        title_id = session.get_one(Copy, copy_id).title_id
    return reserve(desk.work(login=login, at=desk.at), desk.library.patrons[card], title_id, copy_id if copy else None, pickup, why=why)


def kinds(caught: pytest.ExceptionInfo[DeskRefused]) -> set[str]:
    return {reason.kind for reason in caught.value.against}


def test_a_title_is_reserved_with_its_end_its_fee_and_its_entry(desk: Desk) -> None:
    desk.rule("reservation-fee", "10")
    done = ask(desk, "1003", SALTKRAKAN, "DISK1", login="desk")
    assert (done.place, [(fee.kind, fee.amount) for fee in done.fees], done.overridden) == (2, [("reservation", 1000)], ())
    row = desk.row(Reservation, done.reservation_id)
    assert row is not None
    assert (row.state, row.pickup_id, row.point_id) == ("active", desk.library.organisations["DISK1"], desk.library.organisations["DISK1"])
    assert (row.copy_id, row.made_by, row.expires) == (None, "desk", date(2027, 3, 10)), "reservation-validity is a year"
    with desk.database.reading() as session:
        entry = session.scalars(select(AuditEntry).where(AuditEntry.entity == "reservation")).one()
        assert (entry.what, entry.patron_id, (entry.after or {})["title"]) == ("reserve", desk.library.patrons["1003"], "Saltkråkan")
    with pytest.raises(NotPermitted):
        ask(desk, "1003", SALTKRAKAN, login="viewer")
    for pickup in ("ABY", "lindby"):
        with pytest.raises((Invalid, NotFound)):
            ask(desk, "1003", SAGA, pickup)


def test_every_reason_is_told_and_may_be_overridden(desk: Desk) -> None:
    """reservations-max, -per-title, -with-loan with the box of the category, control: all at once (X15)."""
    desk.rule("reservations-max", "1")
    with pytest.raises(DeskRefused) as caught:
        ask(desk, "1001", SAGA)
    assert kinds(caught) == {"reservations-max", "reservation-with-loan"}
    with pytest.raises(DeskRefused) as caught:
        ask(desk, "1001", SALTKRAKAN)
    assert kinds(caught) == {"reservations-max", "reservations-max-per-title"}
    desk.rule("reservation-control", "0")
    with pytest.raises(DeskRefused) as caught:
        ask(desk, "1001", SALTKRAKAN, login="desk", why="please")
    assert "reservation-control" in kinds(caught)
    done = ask(desk, "1001", SALTKRAKAN, why="lärare")
    assert {one.kind for one in done.overridden} == {"reservations-max", "reservations-max-per-title", "reservation-control"}


def test_limits_follow_the_rules_and_the_boxes_of_the_category(desk: Desk) -> None:
    desk.setting("allow-reservation-on-loan", 1)
    assert ask(desk, "1001", SAGA).place == 1
    desk.rule("reservations-max-per-title", "2")
    with pytest.raises(DeskRefused):
        ask(desk, "1001", SAGA)
    desk.setting("allow-several-reservations", 1)
    assert ask(desk, "1001", SAGA, copy=True).place == 2
    desk.rule("reservation-with-loan", "0")
    desk.rule("reservations-max-per-title", "9")
    with pytest.raises(DeskRefused) as caught:
        ask(desk, "1001", SAGA)
    assert kinds(caught) == {"reservation-with-loan"}


def test_blocks_and_copies_that_are_not_lent_stand_in_the_way(desk: Desk) -> None:
    with pytest.raises(DeskRefused) as caught:
        ask(desk, "1002", SAGA)
    assert kinds(caught) == {"manual"}
    with pytest.raises(DeskRefused) as caught:
        ask(desk, "1004", SAGA, login="librarian")
    assert kinds(caught) == {"expired"}
    desk.rule("reservation-control", "0", "SDB")
    assert ask(desk, "1003", SAGA).place == 1, "the copy of another unit may fill it"
    with pytest.raises(DeskRefused) as caught:
        ask(desk, "1003", SAGA, copy=True)
    assert "reservation-control" in kinds(caught)


def test_what_stands_on_the_shelf_may_be_kept_from_reservations(desk: Desk) -> None:
    """B13 is free at HAM; B11 and B12 are on loan."""
    desk.rule("reservation-control-on-shelf", "0", "SDB", selector="HAM")
    desk.rule("reservation-control-on-shelf", "0", "SDB", selector="SDB")
    with pytest.raises(DeskRefused) as caught:
        ask(desk, "1003", SAGA)
    assert kinds(caught) == {"reservation-control-on-shelf"}
    assert ask(desk, "1003", SAGA, copy=True).place == 1, "that copy is on loan"


def test_one_that_waits_to_be_collected_costs_when_it_is_removed(desk: Desk) -> None:
    desk.rule("reservation-fee-not-collected", "20")
    waiting = desk.reserve("1003", SALTKRAKAN, ago=9)
    assert desk.back(SALTKRAKAN).kept_for is not None
    done = remove_reservation(desk.work(login="desk", at="DISK1"), waiting)
    assert (done.barcode, [(fee.kind, fee.amount) for fee in done.fees]) == (SALTKRAKAN, [("not-collected", 2000)])
    assert desk.row(Reservation, waiting) is None
    with desk.database.reading() as session:
        debt = session.scalars(select(Debt).where(Debt.kind == "not-collected")).one()
        assert (debt.patron_id, debt.copy_id) == (desk.library.patrons["1003"], desk.library.copies[SALTKRAKAN])
    assert done.kept_for is not None
    assert (done.kept_for.card, done.kept_for.until, done.send_to) == ("1001", date(2026, 3, 17), None), "the copy is kept for the next"
    first = desk.row(Reservation, done.kept_for.reservation_id)
    assert first is not None
    assert (first.state, first.trapped_copy_id) == ("trapped", desk.library.copies[SALTKRAKAN])
    desk.later(days=3)
    assert desk.back(SALTKRAKAN).kept_for == done.kept_for, "scanned again it keeps its last day"
    desk.reserve("1004", SALTKRAKAN, pickup="HAM")
    passed = remove_reservation(desk.work(login="desk", at="DISK1"), first.id)
    assert (passed.send_to, passed.kept_for is not None) == (("HAM", "Hamnbiblioteket"), True), "one who waits elsewhere has it sent on"
    with desk.database.reading() as session:
        status = select(StatusCode.code).join(Copy, Copy.status_id == StatusCode.id).where(Copy.barcode == SALTKRAKAN)
        assert session.scalar(status) == "in-transit"
    other = ask(desk, "1003", SAGA)
    assert remove_reservation(desk.work(), other.reservation_id).fees == (), "it was not there to be collected"
    with pytest.raises(NotFound):
        remove_reservation(desk.work(), other.reservation_id)


def test_an_open_loan_is_recalled_by_whoever_else_reserves(desk: Desk) -> None:
    """circulation.md 5.2: the later of that day and loan day + guarantee, never later than it was."""
    desk.rule("loan-period-open", "1")
    desk.rule("loan-period-guarantee", "14")
    lent = desk.lend("1003", "B13")
    assert lent.due.is_open
    own = ask(desk, "1003", "B13", copy=True, why="prov")
    assert own.recalled is None, "not by the patron's own"
    other = ask(desk, "1001", "B13", copy=True, why="prov")
    assert other.recalled is not None
    assert other.recalled.day == date(2026, 3, 24)
    assert desk.row(Loan, lent.loan_id).due_date == date(2026, 3, 24)  # type: ignore[union-attr]


def test_whoever_may_reserve_and_nothing_else_recalls_and_lets_go_what_is_kept(desk: Desk) -> None:
    """A role of one's own, under row-level security: it changes the loan that it recalls, and the copy that it passes on."""
    desk.rule("loan-period-open", "1")
    desk.rule("loan-period-guarantee", "14")
    lent = desk.lend("1003", "B13")
    waiting = desk.reserve("1003", SALTKRAKAN, ago=9)
    desk.reserve("1004", SALTKRAKAN, pickup="HAM", ago=8)
    desk.back(SALTKRAKAN)
    save_roles(desk.work(), [NewRole("reserver", frozenset({"patrons.view", "desk.reserve", "desk.override-rule"}))])
    add_staff(desk.database, "reserver", "reserver", "lindby")
    made = ask(desk, "1001", "B13", copy=True, login="reserver", why="prov")
    assert made.recalled is not None
    assert desk.row(Loan, lent.loan_id).due_date == date(2026, 3, 24)  # type: ignore[union-attr]
    assert remove_reservation(desk.work(login="reserver", at="DISK1"), waiting).send_to == ("HAM", "Hamnbiblioteket")


def test_pickup_place_suspension_and_place_in_the_queue_are_changed(desk: Desk) -> None:
    """9: suspended until a day it keeps its place and goes on after it by itself; first in line needs a permission of its own."""
    librarian = {"login": "librarian", "at": "DISK1"}
    first, second, third = (desk.reserve(card, SALTKRAKAN, ago=ago) for card, ago in (("1003", 9), ("1004", 8), ("1002", 7)))
    left = suspend(desk.work(**librarian), first, date(2026, 3, 12))
    assert (left.state, left.place, left.suspended_until) == ("suspended", 1, date(2026, 3, 12))
    with pytest.raises(Invalid):
        suspend(desk.work(**librarian), first, date(2026, 3, 9))
    with pytest.raises(NotPermitted):
        put_first(desk.work(login="desk", at="DISK1"), third)
    assert [put_first(desk.work(**librarian), third).place, put_first(desk.work(**librarian), third, first=False).place] == [1, 3]
    kept = desk.back(SALTKRAKAN).kept_for
    assert kept is not None
    assert kept.reservation_id == second, "the suspended one is passed over"
    for refused in (suspend, resume, put_first):
        with pytest.raises(InUse):
            refused(desk.work(), second)
    moved = change_pickup(desk.work(**librarian), second, "HAM")
    assert (moved.state, moved.pickup, moved.send_to) == ("in-transit", "HAM", ("HAM", "Hamnbiblioteket"))
    assert change_pickup(desk.work(**librarian), second, "SDB").send_to is None, "it is where it was sent from when it is scanned next"
    desk.later(days=3)
    again = desk.back("B22").kept_for
    assert again is not None
    assert again.reservation_id == first, "the day is over: it goes on where it stood"
    with desk.database.reading() as session:
        what = session.scalars(select(AuditEntry.what).where(AuditEntry.entity == "reservation").order_by(AuditEntry.id)).all()
    assert what == ["suspend", "change", "change", "change", "change"]
    assert (suspend(desk.work(), third).suspended_until, resume(desk.work(), third).state) == (None, "active")


def test_past_its_validity_it_neither_waits_nor_counts(desk: Desk) -> None:
    ended = desk.reserve("1003", SALTKRAKAN, ago=400)
    with desk.database.writing() as session:
        session.get_one(Reservation, ended).expires = date(2026, 3, 9)
        session.commit()
    kept = desk.back(SALTKRAKAN).kept_for
    assert kept is not None
    assert kept.card == "1001"
    with pytest.raises(InUse):
        suspend(desk.work(), ended)
    assert ask(desk, "1003", SALTKRAKAN).place == 2


def test_an_open_loan_stays_open_while_a_copy_that_may_fill_it_is_free(desk: Desk) -> None:
    """5.2: one that waits for somebody else is not free, nor is one whose unit keeps it from reservations."""
    desk.rule("loan-period-open", "1")
    lent = desk.lend("1003", "B13", why="prov")
    desk.back("B12")
    assert ask(desk, "1004", SAGA, why="prov").recalled is None, "B12 stands on the shelf"
    desk.back("B12")
    assert ask(desk, "1001", SAGA, why="prov").recalled is not None, "it is kept by now"
    assert desk.row(Loan, lent.loan_id).is_open is False  # type: ignore[union-attr]


def test_limits_of_a_title_go_by_what_all_its_copies_that_are_lent_share(desk: Desk) -> None:
    """9: media type, age class and shelf where they are the same; department, placement and circulation category concern copies alone."""
    copies = tuple(
        ReservableCopy(n, 1, True, Situation(department_id=3, placement_id=4, media_type_id=5, circulation_category_id=6, age_class_id=n, shelf="Hc"))
        for n in (1, 2)
    )  # fmt: skip
    title = Reservable(1, "Saga", None, copies).situation(7, 8)
    assert title == Situation(patron_category_id=7, age_group_id=8, media_type_id=5, shelf="Hc")
    copy = Reservable(1, "Saga", 1, copies[:1]).situation(7, 8)
    assert (copy.department_id, copy.placement_id, copy.circulation_category_id, copy.age_class_id) == (3, 4, 6, 1)
    desk.rule("reservations-max", "0", media_type_id=desk.library.media_types["dvd"])
    assert ask(desk, "1003", SAGA).place == 1, "a book"
    with pytest.raises(DeskRefused) as caught:
        ask(desk, "1003", SALTKRAKAN)
    assert kinds(caught) == {"reservations-max"}
