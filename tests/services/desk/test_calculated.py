"""What a late loan would cost on a return now, and open loans that a reservation recalls (circulation.md 5, 6)."""

from __future__ import annotations

from datetime import timedelta

from app.models.copy import Copy
from app.models.loan import Loan
from app.queries.desk.calculated import calculated_fees
from app.services.desk.recalls import recall_open_loan
from app.services.desk.scene import set_scene
from tests.counting import statements
from tests.library import TODAY
from tests.services.desk.conftest import Desk


def shown(desk: Desk, card: str) -> dict[int, int]:
    with desk.database.reading() as session:
        charges = calculated_fees(session, desk.library.patrons[card], desk.clock.now, desk.library.organisations["DISK1"])
    return {loan: charge.amount for loan, charge in charges.items()}


def test_what_is_shown_is_what_the_return_charges_then(desk: Desk) -> None:
    """B12 is twelve days late; the caps and the max fee cut what is shown too, and a loan that is not late costs nothing."""
    desk.rule("overdue-fee", "2")
    assert list(shown(desk, "1001").values()) == [2_400]
    desk.rule("overdue-fee-max-copy", "20", selector="1")
    assert list(shown(desk, "1001").values()) == [2_000]
    desk.setting("max-fee-adult", 3_000)
    assert list(shown(desk, "1001").values()) == [500], "25.00 is open already"
    assert desk.account("1001").debt == 2_500
    assert desk.back("B12").fees[0].amount == 500
    assert shown(desk, "1001") == {}


def test_it_takes_a_fixed_number_of_queries(desk: Desk) -> None:
    desk.rule("overdue-fee", "2")
    for barcode in ("B13", "B22", "B23"):
        desk.lend("1001", barcode)
    desk.later(days=60)
    with desk.database.reading() as session, statements(session) as seen:
        assert len(calculated_fees(session, desk.library.patrons["1001"], desk.clock.now)) == 5
    assert len(seen) <= 10


def test_a_reservation_recalls_the_open_loan_longest_out(desk: Desk) -> None:
    """The later of that day and loan day + guarantee; the loan is an open one no longer."""
    desk.rule("loan-period-open", "1")
    desk.rule("loan-period", "200 days")
    desk.rule("loan-period-guarantee", "14 days")
    with desk.database.writing() as session:
        for loan in session.query(Loan).filter(Loan.returned_at.is_(None)):
            loan.returned_at = desk.clock.now
        session.commit()
    first = desk.lend("1001", "B22")
    assert first.due.is_open
    desk.later(days=1)
    for barcode in ("B21", "B23"):
        desk.lend("1003", barcode)
    desk.later(days=3)
    with desk.work(at="DISK1") as unit:
        scene = set_scene(unit, "desk.reserve")
        title = unit.session.get_one(Copy, desk.library.copies["B22"]).title_id
        answer = recall_open_loan(unit, scene, desk.library.patrons["1004"], title)
        unit.commit()
    assert answer is not None
    row = desk.row(Loan, first.loan_id)
    assert row is not None
    assert (row.due_date, row.is_open, row.rule_parameter) == (TODAY + timedelta(days=14), False, "loan-period-guarantee")
