"""The server goes away in the middle of the work and comes back: it is said, what is typed is kept, and it is saved then."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from app.windows.unit_register.window import UnitRegisterWindow
from tests.cli.conftest import Run
from tests.databases import ServerDatabases, Source
from tests.journeys.conftest import SignIn
from tests.journeys.workplace import CTRL, SHIFT
from tests.postgres import Server

pytestmark = pytest.mark.postgresql_only

PATIENCE_MS = 10_000


@pytest.fixture
def server(server_databases: Source) -> Iterator[Server]:
    """The tests' own server; it runs again when the test ends, however it ends."""
    found = server_databases.server if isinstance(server_databases, ServerDatabases) else None
    if found is None:
        pytest.skip("the server is not the tests' own to stop")
    yield found
    if not (found.data / "postmaster.pid").exists():
        found.start()


def test_what_is_typed_outlasts_a_lost_server(sign_in: SignIn, server: Server, command: Run) -> None:
    """A banner and the status bar tell of it; saving keeps the window as it is; once the server is back it can be saved."""
    desk = sign_in()
    desk.client.runner.patience = 1.0
    desk.press(Qt.Key.Key_F9, SHIFT)
    window = desk.window(UnitRegisterWindow)
    desk.click(window, "hide_name_editor")
    box = desk.find(window, QAbstractButton, "hide_name_editor")
    ticked = box.isChecked()
    server.stop()
    desk.until(desk.main.notices.lost.isVisible, timeout=PATIENCE_MS)
    assert "What you have typed is kept." in desk.main.notices.lost.text
    assert desk.main.status.connection.text == "No contact"
    desk.press(Qt.Key.Key_S, CTRL)
    assert window.unsaved()
    assert box.isChecked() is ticked
    assert window.view.banner.kind == "lost", window.view.banner.text
    assert command("patron", "show", "1001").status == 1

    server.start()
    desk.until(desk.main.notices.lost.isHidden, timeout=PATIENCE_MS)
    assert desk.main.status.connection.text == "Connected"
    desk.wait()
    assert window.unsaved()
    assert box.isChecked() is ticked
    desk.press(Qt.Key.Key_S, CTRL)
    assert not window.unsaved()
    again = sign_in("librarian")
    again.press(Qt.Key.Key_F9, SHIFT)
    assert again.find(again.window(UnitRegisterWindow), QAbstractButton, "hide_name_editor").isChecked() is ticked


def test_a_save_goes_on_by_itself_once_the_server_is_back(sign_in: SignIn, server: Server) -> None:
    """The whole command is tried again under the same operation id, so that it is done once (X9)."""
    desk = sign_in()
    desk.press(Qt.Key.Key_F9, SHIFT)
    window = desk.window(UnitRegisterWindow)
    desk.click(window, "hide_name_editor")
    server.stop()
    window.save()
    desk.until(desk.main.notices.lost.isVisible, timeout=PATIENCE_MS)
    assert window.unsaved()
    server.start()
    desk.until(lambda: not window.unsaved(), timeout=PATIENCE_MS)
    assert window.view.banner.kind == "saved"
