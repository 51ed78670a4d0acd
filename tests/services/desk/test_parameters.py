"""Parameters that act at the desk and are shown nowhere else (the table in `app.domain.parameters.acts`)."""

from __future__ import annotations

import pytest

from app.domain.blocks import Signal
from app.domain.desk_refusals import DeskRefused
from app.models.reservation import Reservation
from app.services.desk.marks import mark_loan
from app.services.desk.money import add_debt
from tests.services.desk.conftest import Desk


def test_a_reservation_stays_at_a_self_service_loan(desk: Desk) -> None:
    """reservation-stays-at-selfservice-loan: in the queue at a machine, unless this copy is trapped for it; never at a desk."""
    waiting = desk.reserve("1003", "B13")
    desk.rule("reservation-stays-at-selfservice-loan", "1")
    desk.at = "AUTO"
    desk.lend("1003", "B13")
    assert desk.row(Reservation, waiting) is not None
    desk.at = "HAM"
    desk.back("B13")
    desk.at = "DISK1"
    assert desk.back("B13").kept_for is not None
    desk.at = "AUTO"
    desk.lend("1003", "B13")
    assert desk.row(Reservation, waiting) is None


def test_a_copy_that_may_not_be_reserved_neither_traps_nor_has_a_queue(desk: Desk) -> None:
    """reservation-control 0."""
    desk.reserve("1004", "B13")
    desk.rule("loan-period-queue", "3 days")
    desk.rule("reservation-control", "0")
    lent = desk.lend("1003", "B13")
    assert (lent.parameter, lent.warnings) == ("loan-period", ())
    assert desk.back("B13").kept_for is None
    desk.rule("reservation-control", "9")
    assert desk.lend("1003", "B13").parameter == "loan-period-queue"
    kept = desk.back("B13").kept_for
    assert kept is not None
    assert kept.pickup_code == "SDB"


def test_a_replacement_kept_apart_is_no_debt(desk: Desk) -> None:
    """invoice-replacement-in-debt 0."""
    desk.rule("invoice-replacement-in-debt", "0")
    desk.lend("1003", "B13")
    assert mark_loan(desk.work(at="DISK1"), "B13", "lost") == ()
    assert desk.account("1003").debt == 0


def test_signals_and_the_stop_by_a_red_one(desk: Desk) -> None:
    """signal-yellow-debt, signal-red-debt, red-signal-stop: at the desk a warning, confirmed and recorded."""
    add_debt(desk.work(at="DISK1"), desk.library.patrons["1003"], "manual", 15_000)
    with pytest.raises(DeskRefused) as caught:
        desk.lend("1003", "B13")
    assert [(reason.kind, reason.overridable) for reason in caught.value.against] == [("red-signal", True)]
    desk.rule("red-signal-stop", "0")
    desk.lend("1003", "B13")
    assert desk.account("1003").state.signal is Signal.RED
    desk.rule("signal-red-debt", "151")
    assert desk.account("1003").state.signal is Signal.YELLOW
    desk.rule("signal-yellow-debt", "151")
    assert desk.account("1003").state.signal is Signal.NONE
