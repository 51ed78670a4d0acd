"""Claims by hand: run by whoever may run claims, letters printed together and again, what reached nobody sent by e-mail (D6)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select

from app.domain.claims.envelopes import envelopes
from app.domain.jobs import Job
from app.domain.mails import MailState
from app.domain.refusals import InUse, Invalid, NotPermitted
from app.domain.setting import Setting
from app.domain.texts import NoticeText
from app.models.copy import Copy
from app.models.invoice import Invoice
from app.models.job import JobRun
from app.models.outbox import OutboxMail
from app.models.patron import Address, Contact
from app.models.reservation import Reservation
from app.queries.claims.notices import list_letters, list_notices
from app.queries.text_preview import read_preview
from app.services.claims.by_hand import run_claims
from app.services.claims.fee_invoices import send_fee_invoices
from app.services.claims.letters import mark_printed, send_by_mail
from tests.services.claims.conftest import DUE, Claims


def test_by_hand_run_printed_and_sent_again(claims: Claims) -> None:
    account, sdb, day = claims.library.organisations["lindby"], claims.library.organisations["SDB"], DUE + timedelta(days=7)
    claims.rule("message-method", "1", selector="reminder-1-paper")
    claims.rule("message-method", "0", selector="reminder-1-email")
    claims.rule("message-method", "0", selector="reminder-1-sms")
    with claims.database.writing() as session:
        for card, town in (("1001", "982 31 Gällivare"), ("1002", "111 22 Stockholm")):
            code, city = town[:6], town[7:]
            patron = claims.library.patrons[card]
            session.add(Address(organisation_id=account, patron_id=patron, kind="postal", street="Gatan 1", postcode=code, city=city))
        session.add(Contact(organisation_id=account, patron_id=claims.library.patrons["1002"], kind="email", value="bo@example.org"))
        session.commit()
    for card, barcode, at in (("1001", "B11", "DISK1"), ("1001", "B13", "HAM"), ("1002", "B21", "DISK1"), ("1003", "B12", "DISK1")):
        claims.late(card, barcode, at=at)
    claims.on(day)
    with pytest.raises(NotPermitted):
        run_claims(claims.work(login="viewer"), Job.CLAIMS, day)
    with pytest.raises(Invalid):
        run_claims(claims.work(login="librarian"), Job.CLAIMS, day + timedelta(days=1))
    assert run_claims(claims.work(login="librarian"), Job.CLAIMS, day).counts["notices"] == 4
    with claims.database.reading() as session:
        assert session.scalar(select(JobRun.id)) is None
        letters = list_letters(session, account)
    together = envelopes(letters)
    assert [len(one) for one in together] == [1, 2]
    assert ["111 22" in one[0].address for one in together] == [True, False]
    stockholm, first, second = (one.id for envelope in together for one in envelope)

    assert send_by_mail(claims.work(login="librarian"), stockholm) == "bo@example.org"
    with pytest.raises(InUse):
        send_by_mail(claims.work(login="librarian"), stockholm)
    assert mark_printed(claims.work(login="librarian"), [first, second, stockholm]) == 2
    with claims.database.reading() as session:
        assert list_letters(session, account) == []
        assert [one.id for one in list_letters(session, account, [first])] == [first]
        states = {row.card: (row.channel, row.state) for row in list_notices(session, account, sdb, day, day)}
        assert list_notices(session, account, sdb, day + timedelta(days=1), day + timedelta(days=2)) == []
        nobody = next(row.id for row in list_notices(session, account, sdb, day, day) if row.state == "unaddressed")
    assert states == {"1001": ("paper", "printed"), "1002": ("email", "queued"), "1003": ("paper", "unaddressed")}
    mark_printed(claims.work(login="librarian"), [nobody])
    with pytest.raises(Invalid):
        send_by_mail(claims.work(login="librarian"), nobody)

    with claims.database.writing() as session:
        mail = session.scalars(select(OutboxMail)).one()
        mail.state, mail.error = MailState.FAILED, "address-refused"
        session.scalars(select(Contact).where(Contact.value == "bo@example.org")).one().value = "bosse@example.org"
        session.commit()
    send_by_mail(claims.work(login="librarian"), stockholm)
    with claims.database.reading() as session:
        mail = session.scalars(select(OutboxMail)).one()
        assert (mail.notice_id, mail.address, mail.state, mail.error) == (stockholm, "bosse@example.org", "waiting", "")
        assert {row.state for row in list_notices(session, account, sdb, day, day)} == {"printed", "queued", "unaddressed"}


OF_LETTERS = {"1001": ("sv", "email"), "1002": ("cs", "sms")}
OWN_TEXT = "{first_name}, {number}: {title}, {due}, {fee}. {next_step}{pay_by}"


def previewed(claims: Claims, kind: str, card: str) -> str:
    """Return the text of a kind that is previewed for a patron, with # for the number of its invoice."""
    language, channel = OF_LETTERS[card]
    place = claims.library.organisations["lindby" if kind == "fee-invoice" else "SDB"]
    with claims.database.reading() as session:
        reading = read_preview(session, claims.work.actor(at="DISK1"), kind, place, card, claims.clock.now)
        found = reading.texts.find(kind, channel, language, place).text
    facts = reading.facts._replace(invoice="#" if reading.facts.invoice else "")
    return facts.fill(NoticeText("", OWN_TEXT) if (kind, card) == ("reminder-2", "1001") else found, language, channel).text


def check_sent(claims: Claims, kind: str, send: Callable[[], object]) -> None:
    """Check that what is sent is what was previewed before."""
    before = {card: previewed(claims, kind, card) for card in OF_LETTERS}
    send()
    with claims.database.reading() as session:
        numbers = {row.notice_id: row.number for row in session.scalars(select(Invoice))}
    made = {one.patron_id: one for one in claims.notices() if one.kind == kind}
    for card, text in before.items():
        notice = made[claims.library.patrons[card]]
        assert (notice.channel, notice.text) == (OF_LETTERS[card][1], text.replace("#", str(numbers.get(notice.id))))


@pytest.mark.sqlite_only
def test_what_is_previewed_for_a_real_loan_reservation_or_debt_is_what_is_sent(claims: Claims) -> None:
    """From the warning to the fee invoice, in two languages, as mail and as SMS."""
    account, sdb = claims.library.organisations["lindby"], claims.library.organisations["SDB"]
    for selector in ("reminder-1-email", "reservation-sms", "fee-invoice-email"):
        claims.rule("message-fee", "1249.50", selector=selector)
    claims.reminder("2", "text", Setting(text=OWN_TEXT))
    claims.invoice_field("invoice-fee-adult", Setting(6_500))
    claims.rule("overdue-fee", "2 per-day")
    claims.rule("overdue-fee-on-invoice", "1")
    claims.rule("invoice-fees-debt-over", "1")
    claims.rule("invoice-fees-debt-age", "0 days")
    with claims.database.writing() as session:
        session.add(Contact(organisation_id=account, patron_id=claims.library.patrons["1002"], kind="mobile", value="070-000 00 02"))
        for reservation in session.scalars(select(Reservation)):
            session.delete(reservation)
        session.commit()
    for card, barcode in (("1001", "B11"), ("1001", "B12"), ("1002", "B21")):
        claims.change(card, language=OF_LETTERS[card][0])
        claims.late(card, barcode)
    for kind, day in (("overdue-warning", -3), ("reminder-1", 7), ("reminder-2", 21), ("invoice", 42)):
        claims.on(DUE + timedelta(days=day))
        check_sent(claims, kind, partial(claims.run, day, Job.OVERDUE_WARNINGS if day < 0 else Job.CLAIMS))
    check_sent(claims, "fee-invoice", lambda: send_fee_invoices(claims.work(at="DISK1")))
    with claims.database.writing() as session:
        for card, barcode in (("1001", "B13"), ("1002", "B22")):
            copy, patron = session.get_one(Copy, claims.library.copies[barcode]), claims.library.patrons[card]
            waits = {"state": "trapped", "trapped_copy_id": copy.id, "pickup_until": DUE + timedelta(days=50), "made_at": claims.clock.now}
            session.add(Reservation(organisation_id=account, patron_id=patron, title_id=copy.title_id, pickup_id=sdb, **waits))
        session.commit()
    check_sent(claims, "reservation", partial(claims.run, 42, Job.RESERVATION_MESSAGES))
    amounts = {one.channel: one.text for one in claims.notices() if one.kind == "fee-invoice"}
    assert [chr(0xA0) in amounts[channel] for channel in ("email", "sms")] == [True, False], "an SMS keeps to its short alphabet"
