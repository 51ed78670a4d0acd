"""Circulation → Claims and Invoices: previewed with reasons, run, printed, sent again, paid; and what a viewer may not (D6)."""

from __future__ import annotations

import threading
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import delete, select

from app.background.client import Client
from app.database.engine import Database
from app.domain.jobs import Job
from app.models.claim import Notice
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.outbox import OutboxMail
from app.queries.timeline_beside import OfLoan
from app.services.base_rules import complete_base_rules
from app.services.jobs import registry
from app.services.jobs.context import Asked, Counts, JobContext, Progress
from app.windows.claims.invoice_page import InvoicePage
from app.windows.claims.invoices import InvoicesWindow
from app.windows.claims.notices_page import NoticesPage
from app.windows.claims.preview_page import PreviewPage
from app.windows.claims.window import ClaimsWindow
from app.windows.common.mnemonics import letter_of
from app.windows.main_window import MainWindow
from app.windows.patrons.details import PatronDetailsWindow
from app.windows.timeline.window import TimelineWindow
from tests.conftest import Works
from tests.library import NOW, TODAY, Library
from tests.windows.waiting import wait_for_all

pytestmark = pytest.mark.sqlite_only
LEFT = Qt.MouseButton.LeftButton


def press(name: str, within: QWidget, qtbot: QtBot) -> None:
    """Press a button that can be pressed."""
    button = next(one for one in within.findChildren(QAbstractButton, name) if one.isVisible())
    assert button.isEnabled(), button.toolTip()
    qtbot.mouseClick(button, LEFT)


def answer(name: str, main: MainWindow, qtbot: QtBot, button: str = "question_action") -> None:
    """Answer a question."""
    dialog = next(one for one in main.findChildren(QDialog, name) if one.isVisible())
    press(button, dialog, qtbot)
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)


def furnish(database: Database, library: Library) -> None:
    """Anna has a loan that is late by a reminder, Česlava too, without an address; what they had is returned."""
    with database.writing() as session:
        complete_base_rules(session)
        for loan in session.scalars(select(Loan).where(Loan.returned_at.is_(None))):
            loan.returned_at = loan.lent_at
        for card, barcode, late in (("1001", "B11", 7), ("1003", "B12", 8)):
            session.add(
                Loan(
                    organisation_id=library.organisations["lindby"], patron_id=library.patrons[card], copy_id=library.copies[barcode],
                    point_id=library.organisations["DISK1"], due_date=TODAY - timedelta(days=late), lent_at=NOW - timedelta(days=40),
                )
            )  # fmt: skip
        session.commit()


def test_claims_from_preview_to_letters(
    main: MainWindow, client: Client, database: Database, library: Library, work: Works, qtbot: QtBot, tmp_path: Path
) -> None:
    furnish(database, library)
    main.menus.actions["claims.window"].trigger()
    window = main.area.active()
    assert isinstance(window, ClaimsWindow)
    wait_for_all(qtbot, client)
    preview = window.page
    assert isinstance(preview, PreviewPage)
    assert [preview.model.cell(row, 3).text for row in range(preview.model.rowCount())] == ["Reminder 1", "Reminder 1"]
    assert preview.listed is not None
    anna = preview.model.find(("reminder-1", "email", "", preview.listed.rows[0].copies[0].loan_id))
    preview.table.mark_number(anna)
    assert "Ek, Anna (1001)" in preview.whole.toPlainText()
    assert "7 days late, nothing before" in preview.whole.toPlainText()
    preview.unit.set_value(library.organisations["HAM"])
    preview.unit.changed.emit()
    assert (preview.model.rowCount(), preview.count.text()) == (0, "0 notices")
    preview.day.set_value(TODAY + timedelta(days=14))
    preview.day.changed.emit()
    preview.unit.set_value(None)
    wait_for_all(qtbot, client)
    assert not preview.run.isEnabled()
    preview.day.set_value(TODAY)
    preview.day.changed.emit()
    wait_for_all(qtbot, client)

    client.actor = work.actor("viewer")
    window.retranslate()
    assert not preview.run.isEnabled()
    assert "claims.run" in preview.run.toolTip()
    assert window.view_only.isVisible()
    client.actor = work.actor("librarian")
    window.retranslate()
    press("run_claims", window, qtbot)
    answer("run_question", main, qtbot)
    qtbot.waitUntil(lambda: "done" in preview.banner.text)
    wait_for_all(qtbot, client)
    made = "loans: 2, notices: 2, invoices: 0, could not be sent: 1"
    assert preview.banner.text == f"Reminders and invoices: done\n{made}\nMail waits in the outbox: No mail server is set up."
    assert preview.model.rowCount() == 0

    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    wait_for_all(qtbot, client)
    log = window.page
    assert isinstance(log, NoticesPage)
    assert {row.state for row in log.model.rows} == {"queued", "unaddressed"}
    late = log.table.current_row()
    assert late is not None
    log.table.setFocus()
    qtbot.keyClick(log.table, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    told = main.area.active()
    assert isinstance(told, TimelineWindow)
    assert told._subject == OfLoan(loan_id=late.loans[0])
    told.close()
    wait_for_all(qtbot, client)
    for first, wrong in ((TODAY + timedelta(days=1), "It ends before it begins."), (TODAY, "")):
        log.last.set_value(TODAY)
        log.first.set_value(first)
        log.first.changed.emit()
        wait_for_all(qtbot, client)
        assert log.last.error == wrong
        qtbot.waitUntil(lambda: len({line.mapTo(log, line.rect().topLeft()).y() for line in (log.first.editor, log.last.editor, log.state.editor)}) == 1)
        assert log.model.rowCount() == 2
    log.choose("unsent")
    assert [row.card for row in log.model.rows] == ["1003"]
    log.choose("")
    field = log.filters.findChild(QLineEdit, "filter_patron")
    assert field is not None
    qtbot.keyClicks(field, "dvo")
    qtbot.waitUntil(lambda: log.model.rowCount() == 1)
    field.clear()
    with database.writing() as session:
        for notice in session.scalars(select(Notice)):
            session.execute(delete(OutboxMail))
            notice.channel, notice.state, notice.address = "paper", "to-print", f"{notice.address}\nGatan 1\n111 22 Lindby"
        session.commit()
    window.refresh()
    wait_for_all(qtbot, client)
    press("print_letters", window, qtbot)
    wait_for_all(qtbot, client)
    answer("letters_question", main, qtbot)
    dialog = window.findChild(QFileDialog, "letters_file")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "letters.pdf"))
    dialog.close()
    wait_for_all(qtbot, client)
    assert (tmp_path / "letters.pdf").read_bytes().startswith(b"%PDF")
    assert log.banner.text == "Printed: 2 letters, 2 envelopes"
    assert {row.state for row in log.model.rows} == {"printed"}
    log.table.mark(next(row.id for row in log.model.rows if row.card == "1001"))
    press("resend_notice", window, qtbot)
    wait_for_all(qtbot, client)
    assert log.banner.text.startswith("The notice is in the outbox, for anna.ek@example.org")


def test_a_run_leaves_the_desk_free_and_can_be_stopped(
    main: MainWindow, client: Client, database: Database, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However long it takes, for a slow mail server too, others of this workstation save meanwhile."""
    furnish(database, library)
    began = threading.Event()

    def handle(_context: JobContext, _day: date, progress: Progress, cancelled: Asked) -> Counts:
        progress(1, 2)
        began.set()
        while not cancelled():
            began.wait(0.01)
        return {"loans": 1, "notices": 1, "invoices": 0, "unaddressed": 0}

    monkeypatch.setitem(registry.JOBS, Job.CLAIMS, handle)
    window = main.open("claims.window")
    assert isinstance(window, ClaimsWindow)
    wait_for_all(qtbot, client)
    press("run_claims", window, qtbot)
    answer("run_question", main, qtbot)
    qtbot.waitUntil(began.is_set)
    saved: list[bool] = []
    client.runner.change(main, lambda work: work.actor is not None, saved.append)
    qtbot.waitUntil(lambda: saved == [True])
    page = window.page
    assert isinstance(page, PreviewPage)
    assert not page.run.isEnabled()
    page.busy.cancelled.emit()
    qtbot.waitUntil(lambda: "stopped" in page.banner.text)
    wait_for_all(qtbot, client)
    told = "Reminders and invoices: stopped. What was made is kept; another run goes on."
    assert page.banner.text == f"{told}\nloans: 1, notices: 1, invoices: 0, could not be sent: 0"


def test_what_runs_claims_and_prints_letters_has_a_key_in_every_language(main: MainWindow, client: Client, qtbot: QtBot) -> None:
    main.menus.actions["claims.window"].trigger()
    window = main.area.active()
    assert isinstance(window, ClaimsWindow)
    for key in (Qt.Key.Key_2, Qt.Key.Key_1):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
        wait_for_all(qtbot, client)
        for language in ("sv", "cs", "en"):
            main.run(f"language.{language}")
            wait_for_all(qtbot, client)
            first = window.page.buttons()[0]
            assert isinstance(first, QAbstractButton)
            assert letter_of(first.text()), (language, first.text())


def test_invoices_are_paid_and_fee_invoices_sent(main: MainWindow, client: Client, database: Database, library: Library, qtbot: QtBot) -> None:
    with database.writing() as session:
        complete_base_rules(session)
        own = {"organisation_id": library.organisations["lindby"], "patron_id": library.patrons["1001"]}
        session.add(Debt(**own, kind="manual", amount=90_000, since=NOW - timedelta(days=400), point_id=library.organisations["DISK1"], created_by="desk"))
        session.commit()
    main.menus.actions["claims.invoices"].trigger()
    window = main.area.active()
    assert isinstance(window, InvoicesWindow)
    wait_for_all(qtbot, client)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    wait_for_all(qtbot, client)
    assert [row.card for row in window.page.model.rows] == ["1001"]
    press("send_fee_invoices", window, qtbot)
    answer("fee_question", main, qtbot)
    wait_for_all(qtbot, client)
    assert window.banner.text == "1 fee invoice sent\nNumbers: 1"
    assert window.page.model.rowCount() == 0
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    wait_for_all(qtbot, client)
    page = window.page
    assert isinstance(page, InvoicePage)
    assert [(row.number, row.paid) for row in page.model.rows] == [(1, False)]
    assert page.model.rows[0].open >= 90_000
    press("invoice_paid", window, qtbot)
    answer("paid_question", main, qtbot)
    wait_for_all(qtbot, client)
    assert [row.paid for row in page.model.rows] == [True]
    assert not page.paid.isEnabled()
    assert "It is settled." in page.paid.toolTip()
    press("invoice_patron", window, qtbot)
    wait_for_all(qtbot, client)
    assert isinstance(main.area.active(), PatronDetailsWindow)
