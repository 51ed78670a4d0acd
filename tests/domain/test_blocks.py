"""Blocks and signals: computed from the account as it is, at the limit and one öre below it (circulation.md 8, E8-E10)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.blocks import ALL_SERVICES, AUTOMATIC, NEVER, Block, BlockKind, Facts, Limits, Manual, Signal, Thresholds, blocks_of, signal_of, thresholds
from app.domain.debts import OpenPart

TODAY = date(2026, 3, 10)


def owing(*amounts: int, **more: object) -> Facts:
    debts = tuple(OpenPart(TODAY - timedelta(days=10 - n), amount) for n, amount in enumerate(amounts))
    return replace(Facts(today=TODAY, currency="SEK", rounding=100, debts=debts), **more)  # type: ignore[arg-type]


def kinds(facts: Facts, limits: Limits) -> list[BlockKind]:
    return [block.kind for block in blocks_of(facts, limits)]


def only(facts: Facts, limits: Limits) -> Block:
    (block,) = blocks_of(facts, limits)
    return block


@pytest.mark.parametrize(
    ("debt", "limit", "blocked"),
    [(20_000, 20_000, True), (19_999, 20_000, False), (1, 0, True), (0, 0, False), (5_000_000, 99_900, False), (5_000_000, None, False)],
)
def test_fees_block_at_the_limit_and_not_one_ore_below(debt: int, limit: int | None, blocked: bool) -> None:
    """L7: 0 blocks at any debt, 999 is off, equal to the limit blocks."""
    assert (kinds(owing(debt), Limits(autoblock=limit)) == [BlockKind.FEES]) is blocked


def test_a_block_by_fees_says_what_to_pay_and_since_when() -> None:
    block = only(owing(15_000, 9_500), Limits(autoblock=20_000))
    assert str(block.cause) == "245.00 SEK owed, the limit is 200.00 SEK"
    assert str(block.lifted_by) == "Pay at least 46.00 SEK"
    assert block.since == TODAY - timedelta(days=9)
    assert (block.overridable, block.stops) == (True, ("loans", "renewals", "reservations", "web"))
    assert str(only(owing(150), Limits(autoblock=0)).lifted_by) == "Pay at least 1.50 SEK"


@given(st.lists(st.integers(1, 50_000), max_size=6), st.integers(0, 99_899), st.sampled_from([1, 50, 100]))
def test_paying_what_a_block_asks_for_lifts_it_and_a_step_less_does_not(amounts: list[int], limit: int, step: int) -> None:
    facts = owing(*amounts, rounding=step)
    for block in blocks_of(facts, Limits(autoblock=limit)):
        asked = block.lifted_by.values["amount"].minor  # type: ignore[attr-defined]
        assert not kinds(owing(*([facts.debt - asked] if facts.debt > asked else [])), Limits(autoblock=limit))
        assert kinds(owing(facts.debt - max(asked - step, 0)), Limits(autoblock=limit)) == [BlockKind.FEES]


def test_a_block_by_hand_stops_everything_until_its_day_has_passed() -> None:
    """Q5: also pickup orders; no override."""
    facts = owing(manual=(Manual("Hot", TODAY - timedelta(days=5), TODAY),))
    block = only(facts, Limits())
    assert (block.kind, block.stops, block.overridable, str(block.cause)) == (BlockKind.MANUAL, ALL_SERVICES, False, "Hot")
    assert (block.since, block.until) == (TODAY - timedelta(days=5), TODAY)
    assert not blocks_of(replace(facts, today=TODAY + timedelta(days=1)), Limits())


def test_a_block_message_may_be_overridden() -> None:
    block = only(owing(block_messages=(Manual("Ring först", TODAY),)), Limits())
    assert (block.kind, block.stops, block.overridable) == (BlockKind.MESSAGE, ALL_SERVICES, True)


@pytest.mark.parametrize(("limit", "late", "blocked"), [(1, 1, True), (3, 2, False), (3, 3, True), (None, 9, False), (0, 9, False), (999, 1000, False)])
def test_overdue_loans_block_from_their_number_on(limit: int | None, late: int, blocked: bool) -> None:
    """E8: 1 is zero tolerance."""
    days = tuple(TODAY - timedelta(days=n) for n in range(late))
    assert (kinds(owing(overdue=days), Limits(overdue=limit)) == [BlockKind.OVERDUE]) is blocked


def test_a_block_by_overdue_loans_dates_from_the_loan_that_reached_the_limit() -> None:
    days = (date(2026, 2, 20), date(2026, 1, 3), date(2026, 3, 1))
    block = only(owing(overdue=days), Limits(overdue=2))
    assert (block.since, str(block.lifted_by)) == (date(2026, 2, 20), "Return or renew at least 2 overdue")


@pytest.mark.parametrize(("limit", "out", "blocked"), [(3, 3, True), (3, 2, False), (999, 1500, False), (0, 0, True)])
def test_the_number_of_loans_blocks_loans_only(limit: int, out: int, blocked: bool) -> None:
    found = blocks_of(owing(loans=(TODAY,) * out), Limits(loans=limit))
    assert [(b.kind, b.stops) for b in found] == ([(BlockKind.LOANS, ("loans",))] if blocked else [])


def test_reminders_and_unpaid_invoices_block_where_the_category_says_so() -> None:
    first, second, third = (date(2026, 2, day) for day in (1, 15, 20))
    facts = owing(reminders=((second, third), (first,)), unpaid_invoices=(third, second))
    found = blocks_of(facts, Limits(reminders=2, at_invoice=True))
    assert [(block.kind, block.since) for block in found] == [(BlockKind.REMINDERS, third), (BlockKind.INVOICE, second)], "since the limit was reached"
    assert str(found[0].cause) == "Reminders for a loan: 2, the limit is 2"
    assert only(facts, Limits(reminders=1)).since == first
    assert kinds(facts, Limits(reminders=3)) == []
    assert kinds(facts, Limits(reminders=0)) == []


def test_an_account_is_blocked_from_the_day_after_its_expiry() -> None:
    facts = owing(expires=TODAY)
    assert kinds(facts, Limits()) == []
    block = only(replace(facts, today=TODAY + timedelta(days=1)), Limits())
    assert (block.kind, block.since) == (BlockKind.EXPIRED, TODAY + timedelta(days=1))


def test_no_automatic_block_leaves_what_is_by_hand_the_number_of_loans_and_expiry() -> None:
    facts = owing(
        90_000, expires=TODAY - timedelta(days=1), loans=(TODAY,) * 5, overdue=(TODAY,) * 5, reminders=((TODAY,) * 5,), unpaid_invoices=(TODAY,),
        manual=(Manual("x", TODAY),),
        block_messages=(Manual("y", TODAY),),
    )  # fmt: skip
    limits = Limits(autoblock=0, overdue=1, loans=2, reminders=1, at_invoice=True, red=10_000, red_stops=True)
    assert kinds(facts, limits) == list(BlockKind)
    left = [BlockKind.MANUAL, BlockKind.MESSAGE, BlockKind.LOANS, BlockKind.EXPIRED]
    assert kinds(facts, replace(limits, no_automatic_block=True)) == left
    assert signal_of(facts, replace(limits, no_automatic_block=True))[0] is Signal.RED


@pytest.mark.parametrize(("debt", "signal"), [(0, Signal.NONE), (99, Signal.NONE), (100, Signal.YELLOW), (9_999, Signal.YELLOW), (10_000, Signal.RED)])
def test_signals_go_by_debt(debt: int, signal: Signal) -> None:
    found, causes = signal_of(owing(debt), Limits(yellow=100, red=10_000))
    assert found is signal
    assert len(causes) == (signal is not Signal.NONE)


def test_a_signal_limit_of_9999_never_signals_and_yellow_at_red_is_none() -> None:
    assert signal_of(owing(NEVER * 2), Limits(yellow=NEVER, red=NEVER))[0] is Signal.NONE
    assert signal_of(owing(9_999), Limits(yellow=10_000, red=10_000))[0] is Signal.NONE


def test_a_red_claim_outweighs_a_yellow_debt() -> None:
    facts = owing(500, claim_signal=Signal.RED, claim_since=TODAY)
    signal, causes = signal_of(facts, Limits(yellow=100, red=10_000))
    assert (signal, [str(cause) for cause in causes]) == (Signal.RED, ["a claim has been sent"])
    block = only(facts, Limits(yellow=100, red=10_000, red_stops=True))
    assert (block.kind, block.stops, str(block.lifted_by), block.since) == (
        BlockKind.RED_SIGNAL, ("loans", "reservations"), "Return what was claimed", TODAY,
    )  # fmt: skip


@given(
    st.builds(
        Limits, autoblock=st.sampled_from([None, 0, 1, 5_000, 99_900]), overdue=st.sampled_from([None, 0, 1, 2, 999]), loans=st.sampled_from([0, 1, 3, 999]),
        no_automatic_block=st.booleans(), red=st.sampled_from([0, 4_000, NEVER]), red_stops=st.booleans(),
    ), st.integers(0, 6_000), st.integers(0, 3), st.integers(0, 3),
)  # fmt: skip
def test_thresholds_say_from_where_an_automatic_block_holds(limits: Limits, debt: int, late: int, out: int) -> None:
    facts = owing(*([debt] if debt else []), overdue=(TODAY,) * late, loans=(TODAY,) * out)
    found = thresholds(limits)
    reached = [(found.debt, debt), (found.overdue, late), (found.loans, out)]
    assert found.red_signal is (limits.red_stops and not limits.no_automatic_block)
    assert any(limit is not None and value >= limit for limit, value in reached) is bool(AUTOMATIC & set(kinds(facts, limits)))
    assert found == Thresholds() or not limits.no_automatic_block or found.debt is found.overdue is None
