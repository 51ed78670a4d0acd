"""The tab Notices: a message to the patron, the status receipt, a payment's receipt by e-mail, and what became of each (Q2, issue 7)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QDialog, QPlainTextEdit
from sqlalchemy import select, update

from app.database.engine import Database
from app.models.claim import Notice
from app.models.outbox import OutboxMail
from app.models.patron import Contact
from app.windows.patrons.status_receipt import StatusReceipt
from tests.library import NOW, TODAY, Library
from tests.windows.patrons.desk import Desk

pytestmark = pytest.mark.sqlite_only


def test_what_is_written_and_sent_is_listed_with_how_far_it_has_come(desk: Desk, library: Library, database: Database) -> None:
    anna, lindby = library.patrons["1001"], library.organisations["lindby"]
    with database.writing() as session:
        notice = Notice(
            organisation_id=lindby, patron_id=anna, unit_id=library.organisations["SDB"], kind="reminder-2", format="e", channel="email", day=TODAY, text="Påm",
            address="anna.ek@example.org", fee=2_000, state="queued", setting="lindby vuxen normal 2",
        )  # fmt: skip
        session.add(notice)
        sms = {"organisation_id": lindby, "patron_id": anna, "unit_id": notice.unit_id, "kind": "reservation", "format": "s", "channel": "sms"}
        session.flush()
        session.add_all([Notice(**sms, day=TODAY - timedelta(days=1), text="Hämta", address="+46700000001", state=state) for state in ("printed", "queued")])
        session.add(OutboxMail(organisation_id=lindby, patron_id=anna, notice_id=notice.id, kind="reminder-2", address="a@b.se", message_id="<1@x>",
                               state="failed", error="address-refused", next_at=NOW, created_at=NOW))  # fmt: skip
        session.commit()
    window = desk.details("1001")
    desk.tab(window, "6")
    model = window.notices.model
    assert [model.cell(0, place).text for place in range(5)] == ["Reminder 2", "10/03/2026", "E-mail", "anna.ek@example.org", "failed"]
    assert [model.cell(row, 4).text for row in (1, 2)] == ["waiting", "written"], "what became of SMS"
    whole = desk.find(window, QPlainTextEdit, "notice_whole")
    assert whole.toPlainText().startswith("The mail server does not accept the receiver's address.")
    assert "Decided by: Unit register: inherited from " in whole.toPlainText()
    desk.click(window, "write_patron")
    writing = desk.find(window, QDialog, "write_dialog")
    desk.click(writing, "write_action")
    assert writing.isVisible(), "subject and text are missing"
    desk.type(writing, "write_subject", "Din väska")
    desk.type(writing, "write_text", "Den ligger i disken.")
    desk.click(writing, "write_action")
    desk.wait()
    desk.gone(window, "write_dialog")
    assert window.notices.banner.text.startswith("The message is in the outbox")
    desk.click(window, "status_receipt")
    desk.wait()
    status = desk.find(window, StatusReceipt, "status_receipt_dialog")
    assert [row.what for row in status.model.rows] == ["Loan", "Loan", "Reservation", "Overdue fee"]
    sheet = status.sheet()
    assert sheet.rows[-1] == ["To pay", "", "", "", "kr\u00a025.00"]
    desk.click(status, "status_receipt_mail")
    desk.wait()
    assert status.banner.text.startswith("The status receipt is on its way")
    assert not status.mail.isEnabled(), "once is enough"
    status.accept()
    desk.gone(window, "status_receipt_dialog")
    desk.tab(window, "3")
    desk.click(window, "payments")
    desk.wait()
    payments = desk.find(window, QDialog, "payments_dialog")
    desk.click(payments, "payment_mail")
    desk.wait()
    payments.accept()
    desk.gone(window, "payments_dialog")
    desk.tab(window, "6")
    assert [(row.kind, row.state) for row in window.notices.model.rows] == [
        ("receipt", "waiting"), ("status", "waiting"), ("message", "waiting"), ("reminder-2", "failed"), ("reservation", "queued"), ("reservation", "printed"),
    ]  # fmt: skip
    with database.reading() as session:
        mails = {mail.kind: mail for mail in session.scalars(select(OutboxMail))}
        assert mails["message"].text == "Den ligger i disken."
        assert "Overdue fee" in mails["status"].text
        assert mails["status"].text.endswith("To pay: kr\u00a025.00")
        assert mails["receipt"].subject.startswith("Receipt ")
        session.rollback()
    with database.writing() as session:
        session.execute(update(Contact).values(valid=False))
        session.commit()
    window.refresh()
    desk.wait()
    assert not window.notices.write.isEnabled()
    assert "no e-mail address" in window.notices.write.toolTip()
