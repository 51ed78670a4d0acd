"""The lists that staff work through, and two titles with a queue step by step: who gets which copy, until when, what it costs (circulation.md 9)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select, update

from app.domain.reservations import ReservationList
from app.models.copy import Copy
from app.models.debt import Debt
from app.models.register import ReservationGroup, UnitReservationGroup
from app.models.reservation import Reservation
from app.queries.organisation import load_tree
from app.queries.reservation_lists import ListWish, list_reservations_of
from app.services.desk.reservation_changes import suspend
from app.services.desk.reservation_removal import remove_reservations
from app.services.desk.reservations import reserve
from tests.services.desk.conftest import Desk


def listed(desk: Desk, which: str, *units: str) -> list[tuple[str, str]]:
    """Return card and barcode of each row."""
    with desk.database.reading() as session:
        tree = load_tree(session)
        narrowed = frozenset(desk.library.organisations[unit] for unit in units) if units else None
        here, account = desk.library.organisations["SDB"], desk.library.organisations["lindby"]
        rows = list_reservations_of(session, ListWish(ReservationList(which), account, desk.clock.now.date(), here, narrowed), tree)
        return [(row.card, row.barcode) for row in rows]


def state(desk: Desk, number: int) -> tuple[str, str | None, date | None]:
    """Return state, trapped copy and last pickup day."""
    row = desk.row(Reservation, number)
    assert row is not None
    barcodes = {copy_id: barcode for barcode, copy_id in desk.library.copies.items()}
    return row.state, barcodes.get(row.trapped_copy_id or 0), row.pickup_until


def test_two_titles_with_a_queue_of_five_step_by_step(desk: Desk) -> None:
    """B11-B13 of one title and B21-B23 of the other; Bo (1002) is blocked, Dag's account (1004) has expired, Česlava's reservation is suspended.

    HAM owns B13 and B23, SDB the rest; SDB is closed on Sundays; a removed one that waited costs 20, a message and a reservation nothing.
    """
    desk.rule("reservation-fee-not-collected", "20")
    desk.rule("reservation-shelf-days", "5")
    bo = desk.reserve("1002", "B21", ago=9)
    ceslava = desk.reserve("1003", "B21", ago=8)
    dag = desk.reserve("1004", "B21", pickup="HAM", ago=7)
    anna = {"title": desk.library.copies["B21"]}
    with desk.database.reading() as session:
        anna["id"] = session.scalars(select(Reservation.id).where(Reservation.patron_id == desk.library.patrons["1001"])).one()
    one_copy = desk.reserve("1003", "B12", copy=True, ago=6)
    suspend(desk.work(), ceslava)

    assert listed(desk, "pick") == [("1004", "B23"), ("1002", "B22")], "B21 is out; Bo is first and gets the copy where he collects it, Dag that of HAM"
    assert listed(desk, "pick", "SDB") == [("1002", "B22")]
    first = desk.back("B22")
    assert first.kept_for is not None
    assert (first.kept_for.card, first.kept_for.until, first.send_to) == ("1002", date(2026, 3, 16), None), "blocked, it traps all the same; Sunday 15 moves"
    assert state(desk, bo) == ("trapped", "B22", date(2026, 3, 16))
    second = desk.back("B23")
    assert second.kept_for is not None
    assert (second.kept_for.card, second.send_to) == ("1004", ("HAM", "Hamnbiblioteket")), "the suspended one is passed over"
    assert state(desk, dag) == ("in-transit", "B23", None), "its days on the shelf count from the arrival"
    desk.later(days=1)
    desk.at = "HAM"
    assert desk.back("B23").kept_for is not None
    desk.at = "DISK1"
    assert state(desk, dag) == ("trapped", "B23", date(2026, 3, 16)), "HAM is open on Sundays and arrival was the 11th"
    third = desk.back("B21")
    assert third.kept_for is not None
    assert (third.kept_for.card, third.loan_id is not None) == ("1001", True), "Bo's loan of B21 ends, Anna is next"
    assert listed(desk, "trapped") == [("1001", "B21"), ("1004", "B23"), ("1002", "B22")], "by last day, then name"
    assert listed(desk, "pick") == []
    assert state(desk, one_copy) == ("active", None, None), "B12 is out: a copy reservation waits for that copy alone"
    assert listed(desk, "unfilled") == []

    desk.lend("1001", "B21")
    assert desk.row(Reservation, anna["id"]) is None, "the loan fills her own"
    desk.on(date(2026, 3, 17))
    assert listed(desk, "not-collected") == [("1004", "B23"), ("1002", "B22")]
    assert listed(desk, "not-collected", "HAM") == [("1004", "B23")]
    late = desk.reserve("1003", "B21", ago=0, pickup="HAM")
    gone = remove_reservations(desk.work(login="desk", at="DISK1"), [bo, dag, bo])
    assert [(one.reservation_id, one.barcode, [fee.amount for fee in one.fees]) for one in gone] == [(bo, "B22", [2000]), (dag, "B23", [2000])]
    assert [(one.kept_for.card if one.kept_for else None, one.send_to) for one in gone] == [("1003", ("HAM", "Hamnbiblioteket")), (None, None)]
    assert state(desk, late) == ("in-transit", "B22", None), "what was not collected is for the next in the queue"
    assert listed(desk, "in-transit") == [("1003", "B22")]
    with desk.database.reading() as session:
        owed = session.execute(select(Debt.patron_id, Debt.amount).where(Debt.kind == "not-collected").order_by(Debt.id)).all()
    assert [tuple(row) for row in owed] == [(desk.library.patrons["1002"], 2000), (desk.library.patrons["1004"], 2000)]


def of(desk: Desk, which: str, card: str = "1003") -> list[tuple[str, str]]:
    return [row for row in listed(desk, which) if row[0] == card]


def test_groups_of_units_say_which_copies_fill_what_is_collected_where(desk: Desk) -> None:
    """reservation-control n: the first n groups of the owning unit must hold the pickup unit; 9 all, without groups everybody."""
    desk.rule("reservation-control", "1")
    waiting = desk.reserve("1003", "B13", pickup="HAM", ago=9)
    assert of(desk, "pick") == [("1003", "B13")]
    desk.rule("reservation-control-on-shelf", "0", "HAM", selector="HAM")
    assert of(desk, "pick") == [], "it waits for B11 and B12, which are out and may be reserved"
    desk.rule("reservation-control-on-shelf", "0", "HAM", selector="SDB")
    assert of(desk, "pick") == [("1003", "B13")], "no unit lets it: it was reserved in spite of that, and is fetched"
    with desk.database.writing() as session:
        here, there = desk.library.organisations["SDB"], desk.library.organisations["HAM"]
        groups = [ReservationGroup(organisation_id=desk.library.organisations["1"], code=c, name=c) for c in "ab"]
        session.add_all(groups)
        session.flush()
        for unit, order in ((here, (0, 1)), (there, (1, 0))):
            session.add_all(UnitReservationGroup(organisation_id=unit, reservation_group_id=groups[n].id, position=p) for p, n in enumerate(order))
        session.execute(update(Copy).where(Copy.barcode == "B13").values(owner_id=here, version=Copy.version + 1))
        session.commit()
    assert (of(desk, "pick"), of(desk, "unfilled")) == ([], [("1003", "")])
    assert desk.back("B13").kept_for is None
    title = desk.row(Reservation, waiting).title_id  # type: ignore[union-attr]
    desk.rule("reservation-control", "2")
    assert (of(desk, "pick"), of(desk, "unfilled")) == ([("1003", "B13")], [])
    assert reserve(desk.work(), desk.library.patrons["1004"], title, None, "HAM", why="utgånget").place == 2
    assert desk.back("B13").kept_for is not None


def test_past_its_validity_it_is_found_and_removed_without_a_fee(desk: Desk) -> None:
    ended = desk.reserve("1003", "B21", ago=400)
    with desk.database.writing() as session:
        session.get_one(Reservation, ended).expires = date(2026, 3, 9)
        session.commit()
    assert listed(desk, "expired") == [("1003", "")]
    assert [one.fees for one in remove_reservations(desk.work(), [ended])] == [()]
    assert listed(desk, "expired") == []
