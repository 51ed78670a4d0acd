"""Lending: due dates by rule, reasons all at once, overrides kept, reservations filled (D1, circulation.md 4-5)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import delete, func, select

from app.database.engine import Database
from app.domain.desk_refusals import DeskRefused
from app.domain.refusals import InUse, Invalid, NotFound, NotPermitted
from app.models.audit_entry import AuditEntry
from app.models.copy import Copy
from app.models.debt import Debt
from app.models.desk_action import DeskAction
from app.models.loan import Loan
from app.models.reservation import Reservation
from tests.counting import all_statements
from tests.library import TODAY
from tests.services.desk.conftest import Desk


def kinds(refused: DeskRefused) -> list[str]:
    return [reason.kind for reason in refused.against]


def test_a_loan_keeps_which_rule_decided_and_explains_it_after_the_rule_has_changed(desk: Desk) -> None:
    """X16: the delivered 28 days, from Tuesday 10 March."""
    lent = desk.lend("1001", "B22")
    assert lent.due.day == TODAY + timedelta(days=28)
    assert lent.rule is not None
    assert [str(line.text) for line in lent.lines] == ["Loan period: 28 days from 2026-03-10, which is 2026-04-07"]
    desk.rule("loan-period", "7 days")
    loan = desk.row(Loan, lent.loan_id)
    assert loan is not None
    assert (loan.rule_parameter, loan.rule_value, loan.rule_unit, loan.rule_day, loan.rule_id) == ("loan-period", 28, "days", TODAY, lent.rule.id)
    assert loan.lines is not None
    assert loan.lines[0]["text"].startswith("Loan period: 28 days")
    assert loan.due_date == lent.due.day
    assert desk.lend("1001", "B13").due.day == TODAY + timedelta(days=7)


def test_loan_periods_by_category_and_media(desk: Desk) -> None:
    """The manual's example: one period for the category, a shorter one for a media type; the copy's department beats both."""
    library = desk.library
    desk.rule("loan-period", "14 days", patron_category_id=library.categories["vuxen"])
    desk.rule("loan-period", "3 days", media_type_id=library.media_types["dvd"])
    assert desk.lend("1001", "B13").due.day == TODAY + timedelta(days=14)
    assert desk.lend("1001", "B23").due.day == TODAY + timedelta(days=14), "patron category stands before media type"
    desk.undo()
    desk.rule("loan-period", "3 days", "SDB", department_id=library.departments["SDB/VUX"])
    assert desk.lend("1001", "B22").due.day == TODAY + timedelta(days=3)


def test_a_closed_day_moves_the_due_date(desk: Desk) -> None:
    """The library is closed on Sundays: 12 days from a Tuesday is one."""
    desk.rule("loan-period", "12 days")
    lent = desk.lend("1001", "B22")
    assert lent.due.day == date(2026, 3, 23)
    assert "closed day" in str(lent.lines[-1].text)


def test_the_queue_shortens_unless_999(desk: Desk) -> None:
    desk.reserve("1003", "B22")
    desk.rule("loan-period-queue", "999 days", "SDB")
    assert desk.lend("1001", "B22").due.day == TODAY + timedelta(days=28)
    desk.undo()
    desk.rule("loan-period-queue", "7 days", "SDB")
    lent = desk.lend("1001", "B22")
    assert lent.due.day == TODAY + timedelta(days=7)
    assert lent.parameter == "loan-period-queue"
    assert [str(warning) for warning in lent.warnings] == ["Others wait for the title: 1."]


def test_all_reasons_are_told_at_once_and_an_override_is_kept_on_the_loan(desk: Desk) -> None:
    """X15, E10: an expired account, and a copy that is not for home loan."""
    desk.rule("lending-control", "0", circulation_category_id=desk.library.circulation_categories["hemlan"])
    with pytest.raises(DeskRefused) as caught:
        desk.lend("1004", "B22")
    assert kinds(caught.value) == ["expired", "lending-control"]
    assert caught.value.may_override
    assert all(reason.lifted_by is not None for reason in caught.value.against)
    assert desk.row(Loan, 10_000) is None
    lent = desk.lend("1004", "B22", why="kursbok, lovat av Eva")
    assert [one.kind for one in lent.overridden] == ["expired", "lending-control"]
    loan = desk.row(Loan, lent.loan_id)
    assert loan is not None
    assert loan.overrides is not None
    assert [(one["kind"], one["reason"], one["by"]) for one in loan.overrides] == [
        ("expired", "kursbok, lovat av Eva", "admin"), ("lending-control", "kursbok, lovat av Eva", "admin"),
    ]  # fmt: skip


def test_a_clerk_overrides_blocks_but_no_rules(desk: Desk) -> None:
    desk.login = "desk"
    assert desk.lend("1004", "B22", why="betalar i morgon").overridden[0].kind == "expired"
    desk.rule("lending-control", "0")
    with pytest.raises(DeskRefused) as caught:
        desk.lend("1001", "B13", why="jag vill")
    assert kinds(caught.value) == ["lending-control"]
    assert not caught.value.may_override


def test_what_nobody_may_override(desk: Desk) -> None:
    """A block by hand, a copy that is out: no reason helps."""
    with pytest.raises(DeskRefused) as caught:
        desk.lend("1002", "B11", why="snälla")
    assert kinds(caught.value) == ["manual", "on-loan"]
    assert not caught.value.may_override
    with pytest.raises(DeskRefused, match="already on loan to this patron"):
        desk.lend("1001", "B11")


def test_self_service_knows_no_override(desk: Desk) -> None:
    desk.at = "AUTO"
    with pytest.raises(DeskRefused) as caught:
        desk.lend("1004", "B22", why="jag står ju här")
    assert not caught.value.may_override
    assert not any(reason.overridable for reason in caught.value.against)


def test_the_limit_for_a_media_type_counts_what_its_rule_sets(desk: Desk) -> None:
    desk.rule("loans-max", "1", media_type_id=desk.library.media_types["dvd"])
    desk.lend("1001", "B22")
    with pytest.raises(DeskRefused) as caught:
        desk.lend("1001", "B23")
    assert kinds(caught.value) == ["loans"]
    assert desk.lend("1001", "B13").loan_id, "books are not counted by it"


def test_a_loan_fills_the_patrons_own_reservation_and_undo_brings_it_back(desk: Desk) -> None:
    own = desk.reserve("1003", "B22", ago=3)
    lent = desk.lend("1003", "B22")
    assert desk.row(Reservation, own) is None
    assert desk.undo().kind == "loan"
    assert desk.row(Loan, lent.loan_id) is None
    assert desk.row(Reservation, own) is not None
    with pytest.raises(NotFound, match="nothing to undo"):
        desk.undo()


def test_a_loan_fee_arises_with_the_loan_and_goes_with_it(desk: Desk) -> None:
    desk.rule("loan-fee", "10", "DISK1")
    lent = desk.lend("1003", "B22")
    (fee,) = lent.fees
    assert (fee.kind, fee.amount, fee.debt_id is not None) == ("loan", 1_000, True)
    assert desk.account("1003").debt == 1_000
    desk.undo()
    assert desk.account("1003").debt == 0


def test_what_is_paid_is_not_undone_under_ones_feet(desk: Desk) -> None:
    desk.rule("loan-fee", "10", "DISK1")
    desk.lend("1003", "B22")
    desk.pay("1003", 500)
    assert desk.undo().kind == "payment"
    desk.pay("1003", 500)
    with desk.database.writing() as session:
        session.execute(delete(DeskAction).where(DeskAction.kind == "payment"))
        session.commit()
    with pytest.raises(InUse, match="paid since"):
        desk.undo()


def test_a_due_date_by_hand_needs_its_permission(desk: Desk) -> None:
    day = TODAY + timedelta(days=3)
    assert desk.lend("1001", "B22", day=day, day_why="holiday").due.day == day
    with desk.database.reading() as session:
        assert session.scalars(select(AuditEntry.comment).where(AuditEntry.what == "lend")).one() == "holiday"
    with pytest.raises(Invalid, match="before today"):
        desk.lend("1001", "B13", day=TODAY - timedelta(days=1))
    desk.login = "desk"
    with pytest.raises(NotPermitted):
        desk.lend("1001", "B13", day=day)


def test_the_copys_own_loan_period_holds(desk: Desk) -> None:
    with desk.database.writing() as session:
        row = session.get_one(Copy, desk.library.copies["B22"])
        row.loan_period, row.loan_period_unit = 3, "weeks"
        session.commit()
    lent = desk.lend("1001", "B22")
    assert lent.due.day == TODAY + timedelta(days=21)
    assert lent.rule is None
    assert desk.renew("B22").changed is False


def test_a_loan_takes_a_fixed_number_of_statements(desk: Desk) -> None:
    """However many rules, loans and reservations there are."""
    with all_statements() as first:
        desk.lend("1001", "B22")
    for number in range(20):
        desk.rule("loan-period", f"{number + 1} days", media_type_id=desk.library.media_types["dvd"], shelf=f"H{number}")
    desk.reserve("1003", "B13")
    with all_statements() as second:
        desk.lend("1001", "B13")
    assert abs(len(second) - len(first)) <= 2
    with desk.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Debt).where(Debt.kind == "loan")) == 0


def test_who_may_not_lend_is_refused(desk: Desk) -> None:
    desk.login = "viewer"
    with pytest.raises(NotPermitted):
        desk.lend("1001", "B22")


def test_nothing_is_lent_without_a_barcode_that_is_there(desk: Desk, database: Database) -> None:
    for barcode, sentence in (("", "A barcode must be given"), ("XX", "no copy with the barcode XX")):
        with pytest.raises((Invalid, NotFound), match=sentence):
            desk.lend("1001", barcode)
