"""Invoices, and what claims make of loans and accounts: blocks, signals, renewals, returns, lost copies (circulation.md 7, 8; 003:361-449)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.domain.blocks import BlockKind, Signal
from app.domain.deletion import hindrances
from app.domain.desk_refusals import DeskRefused
from app.domain.refusals import NotFound
from app.domain.setting import Setting
from app.models.debt import Debt
from app.queries.claims.fee_invoices import list_fee_invoices
from app.queries.claims.invoices import InvoiceRow, list_invoices
from app.queries.patron_document import show_patron
from app.queries.patron_hindrances import find_hindrances
from app.services.claims.fee_invoices import send_fee_invoices
from app.services.claims.payments import mark_paid
from app.services.desk.money import add_debt, remove_debt
from tests.services.claims.conftest import DUE, Claims


def ladder_done(claims: Claims, barcode: str = "B11", card: str = "1001", n: int = 0) -> int:
    """Lend a copy and let it come to its invoice, 21 days after its due date."""
    claims.setting("reminders-max", n)
    loan = claims.late(card, barcode)
    claims.run(21)
    return loan


def debts(claims: Claims, kind: str = "") -> list[tuple[str, int, bool, int]]:
    """Return Anna's debts of the time after the due date: kind, amount, whether removed, to be refunded."""
    query = select(Debt).where(Debt.patron_id == claims.library.patrons["1001"], Debt.created_by == "admin").order_by(Debt.id)
    with claims.database.reading() as session:
        found = [(one.kind, one.amount, one.removed_at is not None, one.refund or 0) for one in session.scalars(query)]
    return [one for one in found if not kind or one[0] == kind]


def invoices(claims: Claims) -> list[InvoiceRow]:
    with claims.database.reading() as session:
        return list_invoices(session, claims.library.organisations["lindby"], claims.library.organisations["SDB"])


def overdue_on_invoice(claims: Claims) -> None:
    claims.rule("overdue-fee", "2 per-day")
    claims.rule("overdue-fee-max-copy", "100", selector="1")
    claims.rule("overdue-fee-on-invoice", "1")


def test_what_an_invoice_asks_for_and_that_it_is_paid(claims: Claims) -> None:
    """Handling fee of the register (else message-fee), standard price or the copy's with VAT, payment time, numbers that run on."""
    claims.invoice_text("{invoice}: {first_name} {total} senast {pay_by}\n* {title} {amount}")
    claims.invoice_field("invoice-fee-adult", Setting(2_500))
    claims.rule("invoice-payment-days", "10")
    claims.unit_setting("replacement-price", Setting(text="lower"))
    claims.rule("invoice-include-vat", "1", "SDB")
    claims.rule("message-fee", "7", selector="invoice-email")
    claims.late("1001", "B11")
    claims.late("1001", "B13", at="HAM")
    claims.setting("reminders-max", 0)
    assert claims.run(21)["invoices"] == 2
    first, second = sorted(invoices(claims), key=lambda one: one.number)
    by_unit = {one.unit: one for one in (first, second)}
    assert (first.number, second.number) == (1, 2)
    sdb, ham = by_unit["Stadsbiblioteket"], by_unit["Hamnbiblioteket"]
    assert (sdb.amount, sdb.open, sdb.barcodes, sdb.pay_by) == (25_000 + 6_300 + 2_500, 33_800, ("B11",), DUE + timedelta(days=31)), "VAT rounded to kronor"
    assert (ham.amount, ham.barcodes) == (30_000 + 700, ("B13",)), "the standard price; no register: message-fee"
    text = next(one.text for one in claims.notices() if one.setting == "SDB vuxen invoice")
    assert text.splitlines() == [f"{sdb.number}: Anna 338,00\u00a0kr senast 2026-04-01", "* Gösta Berlings saga 313,00\u00a0kr"]
    claims.pay("1001", 5_000, debts=[claims.debt_of("replacement", "B13")])
    assert mark_paid(claims.work(at="DISK1"), ham.number) == 25_700
    assert {one.number: (one.open, one.paid) for one in invoices(claims)} == {sdb.number: (33_800, False), ham.number: (0, True)}
    back = claims.back("B13")
    assert back.to_refund == 30_000, "what was paid for it"
    assert claims.back("B11").to_refund == 0
    assert [one.open for one in invoices(claims) if one.number == sdb.number] == [2_500], "the fee stays"
    claims.undo()
    assert [one.open for one in invoices(claims) if one.number == sdb.number] == [33_800]


def test_the_overdue_fee_on_an_invoice_is_the_last_whether_it_is_returned_or_paid(claims: Claims) -> None:
    """003:439 a and b; where staff removed that debt, the return makes the ordinary fee."""
    overdue_on_invoice(claims)
    ladder_done(claims)
    claims.late("1001", "B12")
    claims.late("1001", "B21")
    claims.run(22)
    assert debts(claims, "overdue-on-invoice") == [("overdue-on-invoice", amount, False, 0) for amount in (4_200, 4_400, 4_400)]
    assert claims.back("B11").fees == (), "a: returned"
    remove, paid = claims.debt_of("overdue-on-invoice", "B21"), claims.debt_of("overdue-on-invoice", "B12")
    claims.pay("1001", 4_400, debts=[paid])
    assert claims.back("B12").fees == (), "b: paid, then returned"
    remove_debt(claims.work(at="DISK1"), remove, "fel")
    assert [(fee.kind, fee.amount) for fee in claims.back("B21").fees] == [("overdue", 4_400)]


def test_what_a_max_fee_leaves_nothing_of_on_an_invoice_is_not_charged_at_the_return(claims: Claims) -> None:
    """Anna owes 25 of fees already, which are all that she may owe; once they are paid there is room, but not for what was cut."""
    overdue_on_invoice(claims)
    claims.setting("max-fee-adult", 2_500)
    ladder_done(claims)
    assert debts(claims) == [("replacement", 30_000, False, 0)]
    claims.pay("1001", 2_500, debts=[claims.only_debt("overdue")])
    with claims.database.reading() as session:
        assert [one["calculated_fee"] for one in show_patron(session, claims.library.patrons["1001"], claims.clock.now)["loans"]] == ["0.00"]
    assert claims.back("B11").fees == ()


def test_blocks_signals_and_the_documents_follow_the_steps_until_the_return_or_renewal(claims: Claims) -> None:
    claims.setting("block-after-reminders", 2)
    claims.rule("signal-claim-step", "0", selector="reminder-1")
    claims.rule("signal-claim-step", "2", selector="reminder-2")
    claims.rule("red-signal-stop", "1")
    claims.rule("signal-yellow-debt", "9999")
    claims.setting("block-at-invoice", 1)
    claims.late("1001", "B11")
    claims.run(7)
    assert (claims.account("1001").state.signal, claims.blocks("1001")) == (Signal.NONE, set())
    claims.run(21)
    claims.rule("signal-claim-step", "0", selector="reminder-2")
    assert claims.account("1001").state.signal is Signal.RED, "not retroactive"
    assert claims.blocks("1001") == {BlockKind.REMINDERS, BlockKind.RED_SIGNAL}
    with claims.database.reading() as session:
        shown = show_patron(session, claims.library.patrons["1001"], claims.clock.now)
        loan = shown["loans"][0]
    assert [block["since"] for block in shown["blocks"] if block["kind"] in {"reminders", "red-signal"}] == ["2026-03-22"] * 2
    assert [(one["kind"], one["day"], one["signal"]) for one in loan["claims"]] == [
        ("reminder-1", "2026-03-08", "none"), ("reminder-2", "2026-03-22", "red")
    ]  # fmt: skip
    with pytest.raises(DeskRefused) as refused:
        claims.renew("B11")
    assert {"reminders"} <= {reason.kind for reason in refused.value.against}
    assert {one.code for one in claims.renew("B11", why="ringde", confirmed=False).statuses} == {"overdue", "claimed", "red-signal"}
    claims.renew("B11", why="ringde")
    assert (claims.account("1001").state.signal, claims.blocks("1001")) == (Signal.NONE, set())
    claims.undo()
    claims.run(42)
    assert BlockKind.INVOICE in claims.blocks("1001")
    claims.renew("B11", why="betalar")
    assert BlockKind.INVOICE not in claims.blocks("1001"), "what is lent on is asked for no more"
    assert [one.open for one in invoices(claims)] == [0]
    due = claims.due_of("B11")
    claims.run(7, due=due)
    assert claims.steps(due=due)[-1] == (7, "reminder-1"), "the ladder begins anew"


def test_an_invoiced_copy_that_is_not_handled_can_be_neither_returned_nor_lent(claims: Claims) -> None:
    claims.rule("invoice-handle-copies", "0")
    ladder_done(claims)
    with pytest.raises(DeskRefused) as refused:
        claims.back("B11")
    assert [(one.kind, one.overridable) for one in refused.value.against] == [("invoiced", False)]
    with pytest.raises(DeskRefused) as refused:
        claims.lend("1003", "B11", why="x")
    assert "invoiced" in [one.kind for one in refused.value.against]
    mark_paid(claims.work(at="DISK1"), 1)
    assert claims.back("B11").to_refund == 30_000


def test_lost_while_claimed_is_asked_for_once_and_ends_the_ladder(claims: Claims) -> None:
    loan = ladder_done(claims, n=1)
    claims.mark("B11", "lost")
    assert [one[:2] for one in debts(claims)] == [("replacement", 30_000)]
    claims.run(60)
    assert claims.steps(loan) == [(21, "reminder-1")], "lost: claims stop"
    claims.late("1001", "B12")
    claims.setting("no-reminder", 1)
    claims.run(61)
    claims.mark("B12", "lost")
    assert [one[:2] for one in debts(claims)] == [("replacement", 30_000)] * 2, "the invoice asks for it already"
    claims.mark("B12", "")
    assert [one[2] for one in debts(claims)] == [False, False], "and goes on asking"


def test_an_amount_kept_apart_stands_on_the_invoice_only(claims: Claims) -> None:
    claims.rule("invoice-replacement-in-debt", "0")
    ladder_done(claims)
    assert debts(claims) == []
    assert [(one.amount, one.open) for one in invoices(claims)] == [(30_000, 30_000)]
    with claims.database.reading() as session:
        found = hindrances(find_hindrances(session, claims.library.patrons["1001"], claims.library.organisations["lindby"], date(2026, 4, 1)))
    assert str(found[-1]) == "Unpaid on invoices: 1, together 300.00 SEK (1)."
    mark_paid(claims.work(at="DISK1"), 1)
    assert debts(claims) == [("replacement", 30_000, False, 0)]
    assert claims.back("B11").to_refund == 30_000


def test_a_fee_invoice_takes_the_debts_that_are_on_none(claims: Claims) -> None:
    """More than 20 kronor, the oldest 60 days old: Anna owes 25 since the 19th of January, and 5 of today."""
    claims.rule("invoice-fees-debt-over", "29.99")
    claims.rule("invoice-fees-debt-age", "2 months")
    claims.rule("message-fee", "5", "SDB", selector="fee-invoice-email")
    anna = claims.library.patrons["1001"]
    claims.on(date(2026, 3, 18))
    add_debt(claims.work(at="DISK1"), anna, "manual", 500)
    with pytest.raises(NotFound):
        send_fee_invoices(claims.work(at="DISK1"))
    claims.on(date(2026, 3, 19))
    with claims.database.reading() as session:
        assert [(one.card, one.owed, one.fee, one.debts) for one in list_fee_invoices(session, claims.work.actor(at="DISK1"), date(2026, 3, 19))] == [
            ("1001", 3_000, 500, 2)
        ]  # fmt: skip
    assert send_fee_invoices(claims.work(at="DISK1"), [anna, claims.library.patrons["1002"]]) == [1]
    [notice] = claims.notices()
    assert (notice.kind, notice.state, notice.fee, notice.setting) == ("fee-invoice", "queued", 500, "lindby message-method fee-invoice-email")
    assert "  Övertidsavgift: Saltkråkan: 25,00\u00a0kr\n  Avgift: 5,00\u00a0kr" in notice.text
    assert "35,00\u00a0kr" in notice.text
    assert [(one.kind, one.amount, one.open, one.pay_by) for one in invoices(claims)] == [("fees", 3_500, 3_500, date(2026, 4, 18))]
    claims.pay("1001", 500, debts=[claims.only_debt("manual")])
    assert mark_paid(claims.work(at="DISK1"), 1) == 3_000
    add_debt(claims.work(at="DISK1"), anna, "manual", 5_000)
    claims.later(days=10)
    with pytest.raises(NotFound):
        send_fee_invoices(claims.work(at="DISK1"))
