"""The outbox in its window, the sign in the status bar, and the window E-mail with its test message."""

from __future__ import annotations

from typing import TypeVar

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.database.engine import Database
from app.domain.mail_server import MailSetup, Security
from app.models.organisation import Organisation
from app.queries.outbox import find_mail_server
from app.windows.mail.outbox import OutboxWindow
from app.windows.mail.server import MailServerWindow
from app.windows.main_window import MainWindow
from tests.cli.test_mail import Keeping
from tests.conftest import Works
from tests.library import Library
from tests.services.test_mail_sending import failing, furnish
from tests.smtp import mail_server
from tests.windows.waiting import wait_for_all

pytestmark = pytest.mark.sqlite_only
LEFT = Qt.MouseButton.LeftButton
W = TypeVar("W", bound=QWidget)


def click(main: MainWindow, qtbot: QtBot, window: QWidget, name: str) -> None:
    """Click a button, and wait for what comes of it."""
    button = window.findChild(QAbstractButton, name)
    assert button is not None
    assert button.isEnabled(), name
    qtbot.mouseClick(button, LEFT)
    wait_for_all(qtbot, main.client)


def test_what_failed_is_told_sent_again_or_dropped(main: MainWindow, qtbot: QtBot, database: Database, work: Works, library: Library) -> None:
    with mail_server(failing(RCPT=["550 no such user", "550 nor this"])) as server:
        furnish(database, work, library, server.port, "ABC")
        main.run("administration.outbox")
        window = main.area.active()
        assert isinstance(window, OutboxWindow)
        wait_for_all(qtbot, main.client)
        assert window.count.text() == "waiting: 3"
        click(main, qtbot, window, "outbox_send")
        assert window.banner.text.startswith("1 sent, 2 failed")
        assert [row.state for row in window.model.rows] == ["sent", "failed", "failed"]
        assert (main.status.mail.isVisible(), main.status.mail.text()) == (True, "2 mails not sent")
        window.state.set_value("troubled")
        window.refresh()
        wait_for_all(qtbot, main.client)
        window.table.mark_number(0)
        wait_for_all(qtbot, main.client)
        whole = window.findChild(QPlainTextEdit, "outbox_whole")
        assert whole is not None
        assert whole.toPlainText().splitlines()[:3] == ["The mail server does not accept the receiver's address.", "550 nor this", "B"]
        click(main, qtbot, window, "outbox_resend")
        window.table.mark_number(0)
        click(main, qtbot, window, "outbox_drop")
        question = window.findChild(QDialog)
        assert question is not None
        qtbot.mouseClick(next(button for button in question.findChildren(QAbstractButton) if button.text() == "&Drop"), LEFT)
        wait_for_all(qtbot, main.client)
        assert window.count.text() == "waiting: 1"
        assert not main.status.mail.isVisible()
        click(main, qtbot, window, "outbox_send")
    assert [mail["Subject"] for mail in server.mails] == ["C", "B"]


def test_what_waits_for_its_next_try_is_told_when_it_is_sent_by_hand_before(
    main: MainWindow, qtbot: QtBot, database: Database, work: Works, library: Library
) -> None:
    with mail_server(failing(RCPT=["451 later"])) as server:
        furnish(database, work, library, server.port, "A")
        main.run("administration.outbox")
        window = main.area.active()
        assert isinstance(window, OutboxWindow)
        wait_for_all(qtbot, main.client)
        click(main, qtbot, window, "outbox_send")
        assert window.banner.text.startswith("1 tried again later")
        click(main, qtbot, window, "outbox_send")
        assert window.banner.text.startswith("What waits is tried again when its time has come.")
    assert server.mails == []


def test_the_server_is_set_up_and_tried(main: MainWindow, qtbot: QtBot, database: Database, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def put(name: str, text: str) -> None:
        line = window.findChild(QWidget, f"{name}_editor")
        assert line is not None
        edit = line if isinstance(line, QLineEdit) else line.findChild(QLineEdit)
        assert edit is not None
        edit.selectAll()
        qtbot.keyClicks(edit, text)

    monkeypatch.setattr(keyring, "get_keyring", Keeping)
    monkeypatch.setattr(keyring, "set_password", Keeping().set_password)
    monkeypatch.setattr(keyring, "get_password", Keeping().get_password)
    lindby = library.organisations["lindby"]
    main.run("administration.mail")
    opened = main.area.active()
    assert isinstance(opened, MailServerWindow)
    window = opened
    wait_for_all(qtbot, main.client)
    assert not window.unsaved()
    with mail_server() as server:
        put("mail_host", "127.0.0.1")
        window.security.set_value("none")
        put("mail_port", str(server.port))
        put("mail_receiver", "it@lindby.example")
        put("mail_user", "lindby")
        put("mail_password", "hemligt")
        click(main, qtbot, window, "mail_test")
        assert window.banner.text.startswith("The account organisation has no reply address")
        with database.writing() as session:
            session.get_one(Organisation, lindby).reply_address = "bibliotek@lindby.example"
            session.commit()
        click(main, qtbot, window, "mail_test")
        assert window.banner.text.startswith("The server took the test message to it@lindby.example")
    assert server.mails[0]["Subject"] == "Test message"
    click(main, qtbot, window, "save_mail_server")
    assert (window.unsaved(), Keeping.kept["smtp:lindby@127.0.0.1"]) == (False, "hemligt")
    port = window.port.findChild(QLineEdit)
    assert port is not None
    window.port.set_value(2_525)
    assert port.text() == "2525"  # it counts nothing
    with database.reading() as session:
        assert find_mail_server(session, lindby) == MailSetup("127.0.0.1", server.port, Security.NONE, "lindby")
    put("mail_host", "mail.lindby.example")
    click(main, qtbot, window, "save_mail_server")
    assert window.user.error.startswith("A password is sent over an encrypted line only")
