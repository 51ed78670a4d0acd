"""Returns and renewals: delay, fees and their lines, caps, reservations trapped, transit, lost and found (D2, D3, D7, circulation.md 5-8a)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from app.domain.desk_refusals import DeskRefused
from app.domain.refusals import Invalid, NotFound, NotPermitted
from app.models.copy import Copy
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.register import StatusCode
from app.models.reservation import Reservation
from app.services.copy_status import set_status
from app.services.desk.closing import close_loan
from app.services.desk.marks import mark_loan
from app.services.desk.money import refund, remove_debt
from tests.library import TODAY
from tests.services.desk.conftest import ZONE, Desk

DUE = date(2026, 12, 11)


def lent_until(desk: Desk, day: date, *barcodes: str, card: str = "1003") -> None:
    """Lend copies so that they fall due on a day (a Friday), by hand."""
    for barcode in barcodes:
        desk.lend(card, barcode, day=day)


def status(desk: Desk, barcode: str) -> str:
    with desk.database.reading() as session:
        copy = session.get_one(Copy, desk.library.copies[barcode])
        return session.get_one(StatusCode, copy.status_id).code


def test_due_11_december_with_three_days_of_grace(desk: Desk) -> None:
    """003:451-455."""
    desk.rule("overdue-fee", "2")
    desk.rule("overdue-grace", "3")
    lent_until(desk, DUE, "B22", "B23")
    desk.on(date(2026, 12, 14))
    back = desk.back("B22")
    assert (back.days_late, back.fees) == (3, ())
    desk.on(date(2026, 12, 15))
    back = desk.back("B23")
    (fee,) = back.fees
    assert (back.days_late, fee.amount) == (4, 800)
    assert [str(line.text) for line in fee.lines] == [
        "Days late: 4, from 2026-12-11 to 2026-12-15", "Grace period in days: 3, exceeded: the fee counts from the due date",
        "Overdue fee, days: 4 × 2.00 SEK",
    ]  # fmt: skip
    debt = desk.row(Debt, fee.debt_id or 0)
    assert debt is not None
    assert (debt.kind, debt.amount, debt.delay_due, debt.days_late) == ("overdue", 800, DUE, 4)
    assert debt.lines is not None
    assert debt.lines[-1]["amount"] == "8.00"


def test_a_cap_of_an_occasion_is_shared_and_undoing_gives_its_share_back(desk: Desk) -> None:
    """Cap 200, three copies of 80: 80, 80, 40."""
    desk.rule("overdue-fee", "80", selector=None)
    desk.rule("overdue-fee-max-occasion", "200", selector="1")
    lent_until(desk, DUE, "B13", "B22", "B23")
    desk.on(DUE + timedelta(days=1))
    fees = [desk.back(barcode).fees[0] for barcode in ("B13", "B22", "B23")]
    assert [fee.amount for fee in fees] == [8_000, 8_000, 4_000]
    assert fees[2].lines[-1].amount == -4_000
    desk.undo()
    desk.undo()
    assert desk.back("B23").fees[0].amount == 8_000
    assert desk.back("B22").fees[0].amount == 4_000


def test_a_unit_beneath_has_a_cap_of_its_own(desk: Desk) -> None:
    """BARN lies beneath SDB: what copies lent there cost takes nothing from the cap of SDB's."""
    desk.rule("overdue-fee", "80")
    desk.rule("overdue-fee-max-occasion", "100", selector="1")
    desk.at = "BARN"
    lent_until(desk, DUE, "B13")
    desk.at = "DISK1"
    lent_until(desk, DUE, "B22", "B23")
    desk.on(DUE + timedelta(days=1))
    assert [desk.back(barcode).fees[0].amount for barcode in ("B13", "B22", "B23")] == [8_000, 8_000, 2_000]


def test_max_fee_leaves_room_as_debts_are_paid(desk: Desk) -> None:
    """Max fee 100, open 100, 40 paid, next fee 50: 40."""
    desk.rule("overdue-fee", "100")
    desk.setting("max-fee-adult", 10_000, category="talbok")
    lent_until(desk, DUE, "B22", "B23")
    desk.on(DUE + timedelta(days=1))
    assert desk.back("B22").fees[0].amount == 10_000
    desk.pay("1003", 4_000)
    desk.rule("overdue-fee", "50")
    (fee,) = desk.back("B23").fees
    assert fee.amount == 4_000
    assert "Max fee" in str(fee.lines[-1].text)


def test_a_late_loan_renewed_owes_its_delay_which_is_shown_first(desk: Desk) -> None:
    desk.rule("overdue-fee", "2")
    lent_until(desk, TODAY, "B13")
    desk.later(days=5)
    asked = desk.renew("B13", confirmed=False)
    assert (asked.asks, [fee.amount for fee in asked.fees]) == (True, [1_000])
    assert desk.account("1003").debt == 0
    renewed = desk.renew("B13")
    assert (renewed.changed, renewed.renewals, [fee.amount for fee in renewed.fees]) == (True, 1, [1_000])
    assert renewed.due.day == date(2026, 4, 13), "the 12th is a Sunday"
    assert [status.code for status in renewed.statuses] == ["calculated-debt", "overdue"]
    assert desk.account("1003").debt == 1_000
    assert desk.back("B13").fees == ()


def test_renewals_in_one_day_count_once(desk: Desk) -> None:
    """One that leaves the due date as it was is answered before any limit, and counts nothing."""
    desk.rule("renewals-max", "1")
    lent = desk.lend("1003", "B13")
    again = desk.renew("B13")
    assert (again.changed, again.due.day, again.renewals) == (False, lent.due.day, 0)
    desk.later(days=2)
    assert desk.renew("B13").renewals == 1
    assert desk.renew("B13").changed is False
    desk.later(days=2)
    with pytest.raises(DeskRefused) as caught:
        desk.renew("B13")
    assert [reason.kind for reason in caught.value.against] == ["renewals-max"]
    assert desk.renew("B13", why="sjuk").renewals == 2


def test_others_waiting_stop_a_renewal_unless_a_rule_allows_it(desk: Desk) -> None:
    desk.lend("1003", "B22")
    desk.reserve("1004", "B22")
    desk.later(days=2)
    with pytest.raises(DeskRefused, match="the status is: Reserved"):
        desk.renew("B22")
    desk.rule("renewal-at-status", "1", selector="reserved")
    renewed = desk.renew("B22")
    assert [(status.code, status.allowed) for status in renewed.statuses] == [("reserved", True)]


def test_a_due_date_by_hand_settles_a_delay_and_is_no_renewal(desk: Desk) -> None:
    desk.rule("overdue-fee", "2")
    lent_until(desk, TODAY, "B22")
    desk.later(days=3)
    new = TODAY + timedelta(days=20)
    done = desk.due("B22", new)
    assert (done.due.day, [fee.amount for fee in done.fees], done.renewals) == (new, [600], 0)
    with pytest.raises(Invalid, match="reason"):
        desk.due("B22", new, why=" ")
    desk.undo()
    loan = desk.row(Loan, done.loan_id)
    assert loan is not None
    assert loan.due_date == TODAY
    assert desk.account("1003").debt == 0


def test_a_return_after_the_time_of_day_counts_for_the_next_and_the_book_drop_for_an_earlier_day(desk: Desk) -> None:
    desk.rule("overdue-fee", "2")
    desk.rule("return-time-of-day", "18:00")
    lent_until(desk, DUE, "B22", "B23")
    desk.on(DUE, 19)
    assert desk.back("B22").days_late == 1
    desk.on(DUE + timedelta(days=4))
    back = desk.back("B23", counts_at=datetime(2026, 12, 11, 17, 0, tzinfo=ZONE))
    assert (back.days_late, back.fees) == (0, ())
    with pytest.raises(Invalid, match="future"):
        desk.back("B11", counts_at=desk.clock.now + timedelta(days=1))


def test_the_oldest_reservation_traps_the_copy_and_one_for_elsewhere_sends_it_on(desk: Desk) -> None:
    """Reservation 9: first come, first served; shelf days from the day it is on the shelf; a closed day is moved off."""
    desk.lend("1001", "B13")
    first = desk.reserve("1003", "B13", pickup="HAM", ago=5)
    second = desk.reserve("1004", "B13", ago=2)
    back = desk.back("B13")
    assert back.kept_for is not None
    assert (back.kept_for.reservation_id, back.kept_for.card, back.send_to) == (first, "1003", ("HAM", "Hamnbiblioteket"))
    assert status(desk, "B13") == "in-transit"
    desk.at = "HAM"
    arrived = desk.back("B13")
    assert arrived.send_to is None
    assert arrived.kept_for is not None
    assert arrived.kept_for.until == TODAY + timedelta(days=7)
    row = desk.row(Reservation, first)
    assert row is not None
    assert (row.state, row.trapped_copy_id) == ("trapped", desk.library.copies["B13"])
    with pytest.raises(DeskRefused) as caught:
        desk.lend("1004", "B13")
    assert "trapped" in [reason.kind for reason in caught.value.against]
    desk.lend("1003", "B13")
    assert desk.row(Reservation, first) is None
    assert desk.row(Reservation, second) is not None


def test_a_copy_returned_elsewhere_goes_home(desk: Desk) -> None:
    desk.lend("1001", "B23")
    desk.at = "DISK1"
    back = desk.back("B23")
    assert (back.send_to, back.warnings) == (("HAM", "Hamnbiblioteket"), ())
    again = desk.back("B23")
    assert (again.send_to, len(again.warnings)) == (("HAM", "Hamnbiblioteket"), 1)
    desk.at = "HAM"
    assert desk.back("B23").send_to is None
    assert status(desk, "B23") == "available"


def test_a_return_names_the_card_and_whether_it_stands_in_place_of_the_name(desk: Desk) -> None:
    back = desk.back("B11")
    assert (back.patron, back.card, back.hides_name) == ("Ek, Anna", "1001", False)
    desk.setting("hide-name", 1, organisation="SDB")
    assert desk.back("B12").hides_name


def test_lost_is_charged_once_and_a_return_cancels_what_is_open_and_refunds_what_was_paid(desk: Desk) -> None:
    """8a."""
    desk.rule("overdue-fee", "2")
    desk.rule("invoice-replacement-fee", "250")
    lent_until(desk, DUE, "B22")
    desk.on(DUE + timedelta(days=10))
    fees = mark_loan(desk.work(at="DISK1"), "B22", "lost")
    assert [(fee.kind, fee.amount) for fee in fees] == [("overdue", 2_000), ("replacement", 25_000)]
    assert status(desk, "B22") == "lost"
    assert desk.account("1003").debt == 27_000
    desk.pay("1003", 5_000, debts=[fees[1].debt_id])
    desk.later(days=10)
    back = desk.back("B22")
    assert (back.fees, back.to_refund) == ((), 5_000)
    assert status(desk, "B22") == "available"
    assert desk.account("1003").debt == 2_000
    paid = refund(desk.work(at="DISK1"), fees[1].debt_id or 0)
    assert paid.amount == 5_000
    with pytest.raises(Invalid, match="Nothing is to be refunded"):
        refund(desk.work(at="DISK1"), fees[1].debt_id or 0)


def test_claimed_returned_stops_the_delay_that_day(desk: Desk) -> None:
    desk.rule("overdue-fee", "2")
    lent_until(desk, DUE, "B22")
    desk.on(DUE + timedelta(days=3))
    assert mark_loan(desk.work(at="DISK1"), "B22", "claims-returned") == ()
    desk.later(days=30)
    (fee,) = desk.back("B22").fees
    assert fee.amount == 600


def test_a_clerk_of_another_unit_does_it_all(desk: Desk) -> None:
    """roles.md: desk permissions held at any unit hold for rows of the whole account organisation."""
    from tests.databases import add_staff

    add_staff(desk.database, "hamn", "desk", "HAM")
    desk.login, desk.at = "hamn", "HAM"
    desk.rule("overdue-fee", "2")
    desk.lend("1001", "B22")
    desk.later(days=2)
    assert desk.renew("B22").changed
    assert desk.back("B22").fees == ()
    assert desk.pay("1001", 2_500).balance == 0
    assert desk.undo().kind == "payment"


def test_money_at_the_desk(desk: Desk) -> None:
    """A payment without a named debt pays the oldest first; more than is open is refused."""
    with pytest.raises(Invalid, match="more than"):
        desk.pay("1001", 2_600)
    with pytest.raises(Invalid, match="smallest amount"):
        desk.pay("1001", 150)
    assert desk.pay("1001", 150, means="card").balance == 2_350, "only cash is rounded"
    desk.undo()
    paid = desk.pay("1001", 2_500)
    assert (paid.balance, [amount for _, amount in paid.parts]) == (0, [2_500])
    with desk.database.reading() as session:
        manual = next(d.id for d in session.query(Debt) if d.kind == "manual")
    with pytest.raises(Invalid, match="comment"):
        remove_debt(desk.work(at="DISK1"), manual, "")
    assert remove_debt(desk.work(at="DISK1"), manual, "Fel kort") == 2_000
    with pytest.raises(NotPermitted):
        remove_debt(desk.work(login="desk", at="DISK1"), manual, "Fel kort")


def test_a_marked_loan_is_closed_without_a_return_and_nothing_else(desk: Desk) -> None:
    """circulation.md 8a: with a reason; what was claimed returned is missing from then on, debts stay, no fee arises."""
    with pytest.raises(Invalid, match="marked lost or claimed returned"):
        close_loan(desk.work(at="DISK1"), "B12", "Borta")
    mark_loan(desk.work(at="DISK1"), "B12", "claims-returned")
    with pytest.raises(Invalid, match="reason"):
        close_loan(desk.work(at="DISK1"), "B12", "  ")
    with pytest.raises(NotPermitted):
        close_loan(desk.work(login="viewer", at="DISK1"), "B12", "Borta")
    with pytest.raises(NotFound, match="not there any more"):
        close_loan(desk.work(at="DISK1"), "B12", "Borta", loan_id=0)
    before = desk.account("1001").debt
    close_loan(desk.work(at="DISK1"), "B12", "Borta")
    assert (desk.account("1001").debt, len(desk.account("1001").state.facts.loans)) == (before, 1)
    assert status(desk, "B12") == "missing"
    with pytest.raises(NotFound, match="not on loan"):
        close_loan(desk.work(at="DISK1"), "B12", "Borta")


def test_a_copy_found_after_its_loan_was_closed_is_asked_for_no_longer(desk: Desk) -> None:
    """8a: its return cancels the open part of the replacement; what was paid of it is to be refunded; undone, it is owed again."""
    desk.rule("invoice-replacement-fee", "200")
    owed = desk.account("1001").debt
    fees = mark_loan(desk.work(at="DISK1"), "B11", "lost")
    price = next(fee for fee in fees if fee.kind == "replacement")
    close_loan(desk.work(at="DISK1"), "B11", "Borta")
    desk.pay("1001", 5000, debts=[price.debt_id])
    found = desk.back("B11")
    assert (found.loan_id, found.to_refund, status(desk, "B11")) == (None, 5000, "available")
    assert desk.account("1001").debt == owed
    desk.undo()
    assert (desk.account("1001").debt - owed, status(desk, "B11")) == (price.amount - 5000, "lost")
    set_status(desk.work(at="DISK1"), desk.library.copies["B11"], "damaged")
    assert desk.account("1001").debt > owed, "found, but not as it was: it is asked for still"
    set_status(desk.work(at="DISK1"), desk.library.copies["B11"], "lost")
    set_status(desk.work(at="DISK1"), desk.library.copies["B11"], "available")
    with desk.database.reading() as session:
        assert (desk.account("1001").debt, session.get_one(Debt, price.debt_id).refund) == (owed, 5000), "set by hand as well"
