"""Claims by hand: run by whoever may run claims, letters printed together and again, what reached nobody sent by e-mail (D6)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from app.domain.claims.envelopes import envelopes
from app.domain.jobs import Job
from app.domain.mails import MailState
from app.domain.refusals import InUse, Invalid, NotPermitted
from app.models.job import JobRun
from app.models.outbox import OutboxMail
from app.models.patron import Address, Contact
from app.queries.claims.notices import list_letters, list_notices
from app.services.claims.by_hand import run_claims
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
