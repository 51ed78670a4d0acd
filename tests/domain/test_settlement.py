"""One delay settled whole: return, renewal, invoice, lost, claimed returned, found again (circulation.md 6, 7, 8a)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from app.domain.copy_status import CLAIMS_RETURNED, LOST
from app.domain.debts import Cancelled, cancel, open_automatic
from app.domain.fee_caps import Allowance, Level, Occasion
from app.domain.lateness import LateLoan
from app.domain.replacement import Pricing, replacement
from app.domain.settlement import Charged, calculated_debt, settle
from app.domain.tariff import Tariff
from tests.domain.fees import SEK, closing_at, fee_of, grace_of, rule, said

ZONE = ZoneInfo("Europe/Stockholm")
LOAN = LateLoan(due_date=date(2026, 12, 11))
FREE = Allowance()


def tariff(rate: int = 200, unit: str = "per-day", grace: int = 0, copy: int = 10_000, occasion: int = 20_000, closing: str = "23:59") -> Tariff:
    level = Level(from_day=1, copy_cap=rule("overdue-fee-max-copy", copy, selector="1"), occasion_cap=rule("overdue-fee-max-occasion", occasion, selector="1"))
    return Tariff(fee=fee_of(rate, unit), grace=grace_of(grace), closing=closing_at(closing), levels=(level,), currency=SEK, zone=ZONE)


def after(days: int, clock: int = 12) -> datetime:
    return datetime(2026, 12, 11, clock, tzinfo=ZONE) + timedelta(days=days)


def fee(loan: LateLoan, back: datetime, rules: Tariff, before: Charged = Charged()) -> int:  # noqa: B008
    settled = settle(loan, back, rules, Occasion(), FREE, before)
    said(settled.charge)
    return settled.charge.amount


def test_due_11_december_with_three_days_of_grace() -> None:
    """003:451-455: back on the 14th nothing, on the 15th four days from the due date; after closing the 14th is the 15th."""
    rules = tariff(grace=3, closing="18:00")
    assert [fee(LOAN, after(days), rules) for days in (0, 3, 4)] == [0, 0, 800]
    assert fee(LOAN, after(3, 19), rules) == 800
    assert settle(LOAN, after(0), rules, Occasion(), FREE).charge.lines == ()


def test_a_fee_explains_itself_from_the_due_date_to_the_last_cut() -> None:
    rules = tariff(rate=500, grace=3, copy=6_000, occasion=8_000)
    settled = settle(LOAN, after(20), rules, Occasion(3_000, 2), Allowance(max_fee=10_000, open_automatic=9_000))
    assert said(settled.charge) == [
        ("Days late: 20, from 2026-12-11 to 2026-12-31", None),
        ("Grace period in days: 3, exceeded: the fee counts from the due date", None),
        ("Overdue fee, days: 20 × 5.00 SEK", 10_000),
        ("At most 60.00 SEK per copy from day 1", -4_000),
        ("At most 80.00 SEK per occasion from day 1, of it already charged: 30.00 SEK", -1_000),
        ("Max fee 100.00 SEK, automatic fees open already: 90.00 SEK", -4_000),
    ]
    assert settled.on(Occasion(3_000, 2)) == Occasion(4_000, 20)


def test_until_the_return_the_calculated_debt_grows_with_each_day_to_its_cap() -> None:
    rules = tariff(rate=500, copy=2_000, grace=1)
    assert [calculated_debt(LOAN, after(days), rules, FREE).amount for days in range(7)] == [0, 0, 1_000, 1_500, 2_000, 2_000, 2_000]
    assert calculated_debt(LOAN, after(3), rules, Allowance(no_fee=True)).amount == 0


def test_a_changed_rule_acts_on_the_whole_delay() -> None:
    """003:415-417: the rules of the day of the return."""
    assert fee(LOAN, after(10), tariff(rate=100)) == 1_000
    assert fee(LOAN, after(10), tariff(rate=300)) == 3_000


def test_a_loan_by_the_hour_costs_a_day_at_least() -> None:
    hourly = replace(LOAN, due_at=after(0, 14))
    assert [fee(hourly, back, tariff()) for back in (after(0, 14), after(0, 15), after(1, 13))] == [0, 200, 200]


def test_lost_charges_up_to_that_day_and_the_copy_found_again_nothing_more() -> None:
    charged = fee(LOAN, after(6), tariff())
    assert charged == 1_200
    lost = replace(LOAN, mark=LOST, mark_since=date(2026, 12, 17))
    found = settle(lost, after(40), tariff(), Occasion(), FREE, Charged(already=charged))
    assert said(found.charge)[-1] == ("Charged when it was marked lost: no further overdue fee", None)
    assert found.charge.amount == 0
    assert calculated_debt(lost, after(40), tariff(), FREE).amount == 0


def test_lost_is_owed_with_its_replacement_of_which_a_return_drops_what_is_open() -> None:
    """8a: six days late at 2.00 and a copy of 300.00, of which 100.00 were paid; the max fee leaves the replacement alone."""
    overdue = settle(LOAN, after(6), tariff(), Occasion(), Allowance(max_fee=1_000)).charge
    price = replacement(
        None, Pricing(choice="standard", standard=rule("invoice-replacement-fee", 30_000), vat_rule=rule("invoice-include-vat", 1), vat=2_500, rounding=100)
    )
    assert (overdue.amount, price.amount) == (1_000, 30_000)
    assert open_automatic([("overdue", overdue.amount), ("replacement", price.amount)]) == 1_000
    assert cancel(price.amount, 10_000, removed=False) == Cancelled(dropped=20_000, to_refund=10_000)


def test_claimed_returned_stops_the_delay_that_day_and_a_later_return_charges_up_to_it() -> None:
    claimed = replace(LOAN, mark=CLAIMS_RETURNED, mark_since=date(2026, 12, 14))
    assert [fee(claimed, after(days), tariff()) for days in (3, 9, 200)] == [600, 600, 600]
    assert fee(claimed, after(200), tariff(grace=3)) == 0
    early = replace(claimed, mark_since=date(2026, 12, 10))
    assert fee(early, after(200), tariff()) == 0


def test_a_copy_claimed_returned_and_then_declared_lost_costs_the_days_up_to_the_claim() -> None:
    claimed = replace(LOAN, mark=CLAIMS_RETURNED, mark_since=date(2026, 12, 14))
    assert fee(claimed, after(60), tariff()) == 600


def test_with_the_overdue_fee_on_the_invoice_a_return_makes_no_new_one_unless_it_was_removed() -> None:
    """003:439."""
    settled = settle(LOAN, after(50), tariff(), Occasion(), FREE, Charged(on_invoice=True))
    assert said(settled.charge)[-1] == ("Charged with the invoice: no further overdue fee", None)
    assert settled.charge.amount == 0
    assert fee(LOAN, after(5), tariff(), Charged(on_invoice=False)) == 1_000


def test_what_was_charged_for_a_delay_still_running_is_taken_off() -> None:
    assert fee(LOAN, after(10), tariff(), Charged(already=600)) == 1_400
    assert fee(LOAN, after(90), tariff(), Charged(already=600)) == 9_400
    assert fee(LOAN, after(2), tariff(), Charged(already=600)) == 0


def test_after_a_renewal_the_cap_of_the_copy_counts_anew() -> None:
    renewed = replace(LOAN, due_date=date(2027, 4, 1))
    assert fee(LOAN, after(100), tariff()) == 10_000
    assert fee(renewed, datetime(2027, 6, 30, 12, tzinfo=ZONE), tariff()) == 10_000


@given(
    st.integers(0, 90), st.integers(0, 3_000), st.sampled_from(["per-day", "per-week", "once"]), st.integers(0, 20), st.integers(0, 20_000),
    st.integers(0, 40_000), st.none() | st.integers(0, 20_000), st.integers(0, 20_000),
)  # fmt: skip
def test_a_fee_never_falls_with_the_days_nor_goes_above_any_cap(
    days: int, rate: int, unit: str, grace: int, copy: int, occasion: int, max_fee: int | None, opened: int
) -> None:
    rules, allowance = tariff(rate, unit, grace, copy, occasion), Allowance(max_fee=max_fee, open_automatic=opened)
    now, later = (settle(LOAN, after(n), rules, Occasion(), allowance).charge for n in (days, days + 1))
    units = {"per-day": days, "per-week": (days + 6) // 7, "once": min(days, 1)}[unit]
    model = units * rate if days > grace else 0
    room = model if max_fee is None else max(max_fee - opened, 0)
    assert now.amount == min(model, copy, occasion, room)
    assert now.amount <= later.amount
    said(now)
