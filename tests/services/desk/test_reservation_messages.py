"""The job reservation-messages: each who can collect something is told once, by the format that is accepted; what ends by itself (circulation.md 7, 9)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from sqlalchemy import delete, select

from app.domain.jobs import Job
from app.domain.refusals import NotPermitted
from app.models.audit_entry import AuditEntry
from app.models.claim import Notice
from app.models.debt import Debt
from app.models.outbox import OutboxMail
from app.models.patron import Contact
from app.models.register import MessageFormat
from app.models.reservation import Reservation
from app.queries.claims.notices import show_notices
from app.services.base_rules import complete_base_rules
from app.services.desk.reservation_changes import suspend
from app.services.jobs.running import run_job
from tests.services.desk.conftest import Desk


def run(desk: Desk) -> Mapping[str, int]:
    return run_job(desk.work(at="DISK1"), Job.RESERVATION_MESSAGES).counts


def notices(desk: Desk) -> list[Notice]:
    with desk.database.reading() as session:
        found = list(session.scalars(select(Notice).order_by(Notice.id)))
        session.expunge_all()
        return found


def prepare(desk: Desk) -> None:
    with desk.database.writing() as session:
        complete_base_rules(session)
        session.commit()


def test_who_can_collect_something_is_told_once_by_the_accepted_format_with_its_fee(desk: Desk) -> None:
    """Anna has an e-mail address, Dag none; two copies that wait at one unit go on one message; a message costs 5, each copy 2."""
    prepare(desk)
    desk.rule("message-fee", "5", selector="reservation-email")
    desk.rule("message-fee-per-copy", "2", selector="reservation-email")
    dag = desk.reserve("1004", "B21", ago=1)
    desk.reserve("1001", "B13", ago=1)
    for barcode in ("B21", "B22", "B13"):
        desk.back(barcode)
    assert run(desk) == {"expired": 0, "resumed": 0, "reservations": 3, "notices": 2, "unaddressed": 1}
    mail, letter = notices(desk)
    assert (mail.kind, mail.channel, mail.address, mail.fee, mail.state) == ("reservation", "email", "anna.ek@example.org", 900, "queued")
    assert ("Saltkråkan" in mail.text, "Gösta Berlings saga" in mail.text, "2026-03-17" in mail.text) == (True, True, True)
    assert (letter.patron_id, letter.channel, letter.state, letter.fee) == (desk.library.patrons["1004"], "paper", "unaddressed", 0)
    with desk.database.reading() as session:
        assert session.scalars(select(OutboxMail.notice_id)).all() == [mail.id]
        owed = session.execute(select(Debt.amount, Debt.copy_id).where(Debt.kind == "notice").order_by(Debt.id)).all()
        assert [row.amount for row in owed] == [500, 200, 200]
        assert {row.copy_id for row in owed} == {None, desk.library.copies["B21"], desk.library.copies["B13"]}
        sent = session.scalars(select(AuditEntry).where(AuditEntry.entity == "notice").order_by(AuditEntry.id)).first()
        assert sent is not None
        assert (sent.what, sorted((sent.after or {})["barcodes"])) == ("send", ["B13", "B21"])
        shown = show_notices(session, desk.library.patrons["1001"], desk.library.organisations["SDB"])["notices"]
        told = [(sorted(one["barcodes"]), one["setting"]) for one in shown if one["kind"] == "reservation"]
        assert told == [(["B13", "B21"], "lindby message-method reservation-email")]
    assert run(desk)["notices"] == 0, "once each"
    desk.lend("1003", "B22", why="prov")
    desk.back("B22")
    row = desk.row(Reservation, dag)
    assert row is not None
    assert (row.state, row.told_at) == ("trapped", None), "it was trapped anew"
    assert run(desk)["notices"] == 1
    with pytest.raises(NotPermitted):
        run_job(desk.work(login="desk", at="DISK1"), Job.RESERVATION_MESSAGES)


def test_what_is_not_accepted_is_passed_over_and_an_exempted_unit_tells_nobody(desk: Desk) -> None:
    prepare(desk)
    desk.rule("message-method", "0", selector="reservation-email")
    desk.back("B21")
    desk.rule("jobs-exempt-unit", "1", "SDB", selector="reservation-messages")
    assert run(desk)["notices"] == 0
    desk.rule("jobs-exempt-unit", "0", "SDB", selector="reservation-messages")
    assert run(desk)["notices"] == 1
    assert [(one.channel, one.address) for one in notices(desk)] == [("sms", "+46700000001")]
    desk.reserve("1001", "B13", ago=1)
    with desk.database.writing() as session:
        for contact in session.scalars(select(Contact)):
            contact.valid = False
        session.commit()
    desk.back("B13")
    run(desk)
    assert notices(desk)[-1].channel == "paper"
    assert notices(desk)[-1].address.endswith("Ekgatan 3\n123 46 Lindby")
    desk.rule("message-fee", "5", selector="reservation-paper")
    with desk.database.writing() as session:
        session.execute(delete(MessageFormat).where(MessageFormat.code == "reservation-paper"))
        session.commit()
    desk.reserve("1004", "B22", ago=1)
    desk.back("B22")
    run(desk)
    letter = notices(desk)[-1]
    assert (letter.patron_id, letter.state, letter.fee) == (desk.library.patrons["1004"], "unaddressed", 0), "a format that the library gave up costs nothing"


def test_suspensions_and_validity_end_by_the_job(desk: Desk) -> None:
    prepare(desk)
    waits, ends = desk.reserve("1003", "B21", ago=3), desk.reserve("1004", "B21", ago=2)
    suspend(desk.work(), waits, date(2026, 3, 12))
    with desk.database.writing() as session:
        session.get_one(Reservation, ends).expires = date(2026, 3, 12)
        session.commit()
    desk.on(date(2026, 3, 12))
    assert run(desk)["expired"] == 0, "that day is the last"
    desk.on(date(2026, 3, 13))
    counts = run(desk)
    assert (counts["expired"], counts["resumed"]) == (1, 1)
    states = [desk.row(Reservation, number).state for number in (waits, ends)]  # type: ignore[union-attr]
    assert states == ["active", "expired"]
    assert run(desk)["expired"] == 0
