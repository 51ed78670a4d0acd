"""Undo at the desk: one act after the other on the same loan, and what it refuses to take back (D1)."""

from __future__ import annotations

from datetime import timedelta
from threading import Thread

import pytest

from app.domain.refusals import InUse, NotFound
from app.models.copy import Copy
from app.models.debt import Debt
from app.models.loan import Loan
from app.services.copy_status import set_status
from app.services.desk.marks import mark_loan
from app.services.desk.money import refund
from tests.library import TODAY
from tests.services.desk.conftest import Desk


def test_the_acts_on_one_loan_are_taken_back_one_after_the_other(desk: Desk) -> None:
    """Lent, renewed twice, returned: each undo leaves the loan as the act before left it."""
    lent = desk.lend("1003", "B13")
    desk.later(days=1)
    desk.renew("B13")
    desk.later(days=1)
    desk.renew("B13")
    desk.back("B13")
    assert [desk.undo().kind, desk.undo().kind, desk.undo().kind] == ["return", "renewal", "renewal"]
    loan = desk.row(Loan, lent.loan_id)
    assert loan is not None
    assert (loan.renewals, loan.due_date, loan.returned_at) == (0, lent.due.day, None)
    assert desk.undo().kind == "loan"
    assert desk.row(Loan, lent.loan_id) is None


def test_what_was_gone_on_from_is_not_taken_back(desk: Desk) -> None:
    """A mark on the loan between two acts; a copy that was found, and lent at another desk."""
    desk.lend("1003", "B22")
    mark_loan(desk.work(at="DISK1"), "B22", "claims-returned")
    desk.due("B22", TODAY + timedelta(days=3))
    assert desk.undo().kind == "due-date"
    with pytest.raises(InUse, match="changed since"):
        desk.undo()
    set_status(desk.work(), desk.library.copies["B13"], "missing")
    desk.back("B13")
    desk.at = "SDB"
    desk.lend("1003", "B13")
    desk.at = "DISK1"
    with pytest.raises(InUse, match="lent again"):
        desk.undo()


def test_money_is_not_undone_when_it_has_moved_on(desk: Desk) -> None:
    """A paid replacement whose copy came back is refunded, or its payment undone: never both."""
    desk.rule("invoice-replacement-fee", "300")
    desk.lend("1003", "B22")
    (price,) = mark_loan(desk.work(at="DISK1"), "B22", "lost")
    assert price.debt_id is not None
    desk.at = "SDB"
    desk.pay("1003", 30_000)
    desk.at = "DISK1"
    assert desk.back("B22").to_refund == 30_000
    desk.at = "SDB"
    with pytest.raises(InUse, match="removed since"):
        desk.undo()
    desk.at = "DISK1"
    refund(desk.work(at="DISK1"), price.debt_id)
    with pytest.raises(InUse, match="refunded since"):
        desk.undo()
    debt = desk.row(Debt, price.debt_id)
    assert debt is not None
    assert debt.refund == 30_000
    assert debt.refunded_at is not None


def test_a_copy_edited_since_keeps_what_was_edited(desk: Desk) -> None:
    """Undoing a return puts back the copy's status alone."""
    desk.at = "SDB"
    desk.lend("1003", "B22")
    desk.back("B22")
    with desk.database.writing() as session:
        session.get_one(Copy, desk.library.copies["B22"]).price = 12_300
        session.commit()
    desk.undo()
    copy = desk.row(Copy, desk.library.copies["B22"])
    assert copy is not None
    assert copy.price == 12_300


def test_an_act_undone_at_the_same_moment_is_undone_once(desk: Desk) -> None:
    """Two windows at one desk: the second finds nothing to undo, and the money is given back once."""
    desk.pay("1001", 2_500)
    told: list[str] = []

    def undo() -> None:
        try:
            told.append(desk.undo().kind)
        except NotFound:
            told.append("nothing")

    threads = [Thread(target=undo) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(told) == ["nothing", "payment"]
    assert desk.account("1001").debt == 2_500
