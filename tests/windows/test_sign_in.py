"""Signing in: name, password, circulation point; every way it can fail is one sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import text, update

from app.background.gate import Entered, Gate
from app.database.engine import Database
from app.models.staff import Staff
from app.services.actor import hash_password
from app.services.keeping import keep_copy
from app.settings import Settings
from app.windows.common.plain_label import PlainLabel
from app.windows.languages import Languages
from app.windows.sign_in import SignInWindow
from app.windows.wrong_passwords import LONGEST_WAIT, wait_after
from tests.library import Library

Opener = Callable[..., SignInWindow]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.toml")


@pytest.fixture
def open_window(qtbot: QtBot, settings: Settings) -> Iterator[Opener]:
    opened: list[tuple[SignInWindow, Gate]] = []
    languages = Languages()

    def open_it(url: str) -> SignInWindow:
        gate = Gate(url)
        window = SignInWindow(gate, settings, languages)
        qtbot.addWidget(window)
        opened.append((window, gate))
        window.show()
        window.begin()
        qtbot.waitUntil(window.worker.idle)
        return window

    yield open_it
    languages.choose("en")
    for window, gate in opened:
        window.shut()
        window.close()
        gate.close()


def url_of(database: Database) -> str:
    return database.url.render_as_string(hide_password=False)


def give_password(database: Database, login: str, password: str) -> None:
    with database.writing() as session:
        session.execute(update(Staff).where(Staff.login == login).values(password_hash=hash_password(password), version=Staff.version + 1))
        session.commit()


def field(window: SignInWindow, name: str) -> QLineEdit:
    found = window.findChild(QLineEdit, name)
    assert found is not None
    return found


def points(window: SignInWindow) -> QComboBox:
    found = window.findChild(QComboBox, "point")
    assert found is not None
    return found


def button(window: SignInWindow, name: str = "go") -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert found is not None
    return found


def message(window: SignInWindow) -> str:
    found = window.findChild(PlainLabel, "message")
    assert found is not None
    return found.text()


def sign_in(window: SignInWindow, qtbot: QtBot, login: str, password: str = "") -> None:
    field(window, "login").setText(login)
    field(window, "password").setText(password)
    qtbot.mouseClick(button(window), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.worker.idle)


@pytest.mark.sqlite_only
def test_the_window_is_there_before_the_database_is_opened(database: Database, library: Library, qtbot: QtBot, settings: Settings) -> None:
    window = SignInWindow(Gate(url_of(database)), settings, Languages())
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    assert window.worker.idle()
    assert not button(window).isEnabled()
    window.shut()
    window.close()


@pytest.mark.sqlite_only
def test_the_embedded_administrator_needs_no_password(database: Database, library: Library, open_window: Opener, qtbot: QtBot) -> None:
    window = open_window(url_of(database))
    assert field(window, "login").text() == "admin"
    sign_in(window, qtbot, "admin")
    assert points(window).isVisible()


@pytest.mark.sqlite_only
def test_whoever_signs_in_chooses_a_circulation_point_and_works_there(
    database: Database, library: Library, open_window: Opener, qtbot: QtBot, settings: Settings
) -> None:
    window, entered = open_window(url_of(database)), []
    window.entered.connect(entered.append)
    sign_in(window, qtbot, "admin")
    at = points(window).findData(library.organisations["DISK1"])
    assert points(window).itemText(at) == "Lånedisken, Stadsbiblioteket, Lindby kommun"
    points(window).setCurrentIndex(at)
    qtbot.mouseClick(button(window), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(entered))
    assert isinstance(entered[0], Entered)
    assert entered[0].actor.point_id == library.organisations["DISK1"]
    assert settings.last_point("admin") == library.organisations["DISK1"]
    entered[0].database.dispose()


@pytest.mark.sqlite_only
def test_the_circulation_point_of_the_last_time_is_offered_first(
    database: Database, library: Library, open_window: Opener, qtbot: QtBot, settings: Settings
) -> None:
    settings.remember_point("admin", library.organisations["ABY1"])
    window = open_window(url_of(database))
    sign_in(window, qtbot, "admin")
    assert points(window).currentData() == library.organisations["ABY1"]


@pytest.mark.sqlite_only
def test_who_can_only_work_at_one_place_is_not_asked(database: Database, library: Library, open_window: Opener, qtbot: QtBot) -> None:
    give_password(database, "parameters", "hemligt")
    window, entered = open_window(url_of(database)), []
    window.entered.connect(entered.append)
    sign_in(window, qtbot, "parameters", "hemligt")
    qtbot.waitUntil(lambda: bool(entered))
    assert entered[0].actor.point_id == library.organisations["HAM"]
    entered[0].database.dispose()


@pytest.mark.sqlite_only
def test_a_wrong_password_is_said_and_makes_one_wait_longer_each_time(database: Database, library: Library, open_window: Opener, qtbot: QtBot) -> None:
    give_password(database, "viewer", "hemligt")
    window = open_window(url_of(database))
    sign_in(window, qtbot, "viewer", "fel")
    assert message(window) == "The name or the password is wrong."
    assert button(window).isEnabled()
    sign_in(window, qtbot, "viewer", "fel igen")
    assert window.waiting == wait_after(2)
    assert not button(window).isEnabled()
    assert "2" in message(window)


def test_the_wait_doubles_up_to_a_minute() -> None:
    assert [wait_after(n) for n in range(1, 9)] == [0, 2, 4, 8, 16, 32, LONGEST_WAIT, LONGEST_WAIT]


@pytest.mark.sqlite_only
def test_the_password_is_not_kept_in_its_field(database: Database, library: Library, open_window: Opener, qtbot: QtBot, settings: Settings) -> None:
    give_password(database, "librarian", "hemligt")
    window = open_window(url_of(database))
    sign_in(window, qtbot, "librarian", "hemligt")
    assert field(window, "password").text() == ""
    assert "hemligt" not in str(settings.get("sign_in"))


@pytest.mark.sqlite_only
def test_a_newer_database_is_refused_in_one_sentence(database: Database, library: Library, open_window: Opener) -> None:
    with database.writing() as session:
        session.execute(text("update alembic_version set version_num = 'from-the-future'"))
        session.commit()
    window = open_window(url_of(database))
    assert "newer Lånedisk" in message(window)


@pytest.mark.sqlite_only
def test_an_empty_file_offers_to_make_a_library(open_window: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(f"sqlite:///{tmp_path / 'new.db'}")
    assert button(window, "offer").isVisible()
    assert not button(window).isVisible()
    qtbot.mouseClick(button(window, "offer"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.worker.idle, timeout=20_000)
    assert button(window).isVisible()
    assert field(window, "login").text() == "admin"


@pytest.mark.styled
def test_an_unreachable_server_is_said_in_one_sentence(open_window: Opener, qtbot: QtBot) -> None:
    window = open_window("postgresql://127.0.0.1:1/lindby")
    window.resize(window.minimumSizeHint())
    sign_in(window, qtbot, "anna", "x")
    assert message(window).startswith("The server 127.0.0.1 can't be reached.")
    layout = window.layout()
    assert layout is not None
    assert window.height() >= layout.totalHeightForWidth(window.width())  # a sentence of several lines squeezes nothing
    assert button(window).isEnabled()


def test_an_address_that_is_none_is_said_in_one_sentence(open_window: Opener) -> None:
    window = open_window("mysql://db/lindby")
    assert message(window) == "Lånedisk works on SQLite and PostgreSQL; mysql is neither."


@pytest.mark.postgresql_only
def test_on_the_server_signing_in_is_connecting(database: Database, library: Library, open_window: Opener, qtbot: QtBot) -> None:
    from tests.databases import PASSWORD

    window = open_window(database.url.set(username=None, password=None).render_as_string())
    sign_in(window, qtbot, "admin", "fel")
    assert message(window) == "The name or the password is wrong."
    sign_in(window, qtbot, "admin", PASSWORD)
    assert points(window).isVisible()


@pytest.mark.sqlite_only
def test_the_language_can_be_switched_before_signing_in(database: Database, library: Library, open_window: Opener, qtbot: QtBot, settings: Settings) -> None:
    """X10."""
    window = open_window(url_of(database))
    choice = window.findChild(QComboBox, "language")
    assert choice is not None
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Up)
    assert settings.get("look.language") == "sv"
    qtbot.waitUntil(lambda: button(window).text() == "Logga in")


@pytest.mark.sqlite_only
def test_every_field_has_its_label_as_name(database: Database, library: Library, open_window: Opener) -> None:
    """X11."""
    window = open_window(url_of(database))
    labels = {label.buddy().objectName(): label.text().replace("&", "") for label in window.findChildren(PlainLabel) if label.buddy() is not None}
    assert labels == {"login": "Name", "password": "Password", "point": "Circulation point", "language": "Language", "copy": "Copy of"}


@pytest.mark.sqlite_only
def test_a_damaged_file_offers_the_copies_that_were_kept(database: Database, library: Library, open_window: Opener, qtbot: QtBot) -> None:
    copy = keep_copy(database)
    database.dispose()
    file = Path(database.url.database or "")
    file.write_bytes(b"This is a letter to the library.\n" * 500)
    window = open_window(url_of(database))
    assert message(window).startswith("The file is damaged. A copy can take its place")
    copies = window.findChild(QComboBox, "copy")
    assert copies is not None
    assert copies.isVisible()
    assert not button(window).isVisible()
    assert [copies.itemData(row) for row in range(copies.count())] == [copy]
    qtbot.mouseClick(button(window, "offer"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.worker.idle)
    assert field(window, "login").text() == "admin"
    assert button(window).isVisible()
    assert [path.read_bytes()[:16] for path in file.parent.glob("* replaced *")] == [b"This is a letter"]
    file.unlink()
    window = open_window(url_of(database))
    assert message(window).startswith("There is no library in this file, but there are copies")
