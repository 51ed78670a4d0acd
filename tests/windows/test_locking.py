"""A workstation locks after a time without input, shows nothing meanwhile, and comes back where it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QToolBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from app.background.client import Client
from app.database.engine import Database
from app.domain.refusals import SignInRefused, Unavailable
from app.models.staff import Staff
from app.services.actor import confirm, hash_password
from app.services.staff import disable_staff
from app.settings import LOCK_AFTER, Settings
from app.windows import main_window as module
from app.windows.command_box import CommandBox
from app.windows.common.inner_window import InnerWindow
from app.windows.common.messages import Question, tell
from app.windows.common.plain_label import PlainLabel
from app.windows.languages import Languages
from app.windows.look import Look
from app.windows.main_window import MainWindow
from app.windows.wrong_passwords import wait_after
from tests.conftest import Clock, Works
from tests.databases import PASSWORD, as_staff
from tests.library import Library


class Desk(InnerWindow):
    """A window that is somebody's business: a name in its title, a field, and a dialog that it opens."""

    def __init__(self, client: Client, argument: object | None = None) -> None:
        super().__init__(client, argument)
        self.field, self.other = QLineEdit(self), QLineEdit(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.other)
        self.heard = 0
        client.bus.everything.connect(self._on_everything)

    def title(self) -> str:
        return "Anna Ek - Desk"

    def unsaved(self) -> bool:
        return bool(self.field.text())

    def open_dialog(self) -> QDialog:
        dialog = QDialog(self)
        dialog.setObjectName("desk_dialog")
        dialog.field = QLineEdit(dialog)  # type: ignore[attr-defined]
        dialog.open()
        return dialog

    def _on_everything(self) -> None:
        self.heard += 1


@pytest.fixture
def password(database: Database, library: Library) -> str:
    """The administrator's password, set on the embedded file."""
    if not database.is_postgresql:
        with database.writing() as session:
            session.execute(update(Staff).where(Staff.login == "admin").values(password_hash=hash_password(PASSWORD), version=Staff.version + 1))
            session.commit()
    return PASSWORD


@pytest.fixture
def main(client: Client, library: Library, password: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[MainWindow]:
    monkeypatch.setattr(module, "window_class", lambda _command: Desk)
    languages = Languages()
    window = MainWindow(client, Look(client.settings, languages))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    languages.choose("en")
    window.locking.unlock()
    for inner in window.area.windows():
        inner.close_dropping()
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def desk_of(main: MainWindow) -> Desk:
    window = main.open("help.keys", another=True)
    assert isinstance(window, Desk)
    return window


def find(main: MainWindow, kind: Callable[..., QWidget], name: str) -> QWidget:
    found = main.locking.page.findChild(kind, name)  # type: ignore[arg-type]
    assert isinstance(found, QWidget)
    return found


def message(main: MainWindow) -> str:
    label = find(main, PlainLabel, "unlock_message")
    assert isinstance(label, PlainLabel)
    return label.text() if label.isVisible() else ""


def unlock(main: MainWindow, qtbot: QtBot, password: str) -> None:
    field = find(main, QLineEdit, "unlock_password")
    assert isinstance(field, QLineEdit)
    field.setText(password)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(main.locking.page.worker.idle, timeout=20_000)


def seen(main: MainWindow) -> list[QWidget]:
    """Every widget in sight that is not on the lock page."""
    page = main.locking.page
    mine = [main, *(w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not main)]
    widgets = [widget for top in mine for widget in top.findChildren(QWidget) if widget.isVisible()]
    return [w for w in widgets if w is not page and not page.isAncestorOf(w) and w.findChild(QWidget, "lock_page") is None]


def press(main: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(main.windowHandle(), key)


def test_the_right_password_brings_everything_back(main: MainWindow, password: str, qtbot: QtBot) -> None:
    desk = desk_of(main)
    qtbot.keyClicks(desk.field, "half a na")
    desk.other.setFocus()
    before = main.windowTitle()
    main.run("file.lock")
    assert main.locking.locked
    unlock(main, qtbot, password)
    assert not main.locking.locked
    assert main.windowTitle() == before
    assert main.area.active() is desk
    assert desk.field.text() == "half a na"
    assert desk.unsaved()
    qtbot.waitUntil(desk.other.hasFocus)
    assert main.menuBar().isVisible()
    assert main.status.isVisible()
    qtbot.keyClick(main, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    questions = [dialog for dialog in main.findChildren(Question) if dialog.isVisible()]
    assert len(questions) == 1
    questions[0].close()


def test_a_wrong_password_is_refused_and_the_next_one_must_wait(main: MainWindow, password: str, qtbot: QtBot) -> None:
    main.run("file.lock")
    unlock(main, qtbot, "fel")
    assert main.locking.locked
    assert message(main) == "The name or the password is wrong."
    unlock(main, qtbot, "fel igen")
    assert main.locking.page.waiting == wait_after(2)
    assert "2" in message(main)
    unlock(main, qtbot, password)  # too early: not even tried
    assert main.locking.locked
    qtbot.waitUntil(lambda: main.locking.page.waiting == 0, timeout=5_000)
    unlock(main, qtbot, password)
    assert not main.locking.locked


def test_who_was_disabled_meanwhile_stays_out(main: MainWindow, work: Works, database: Database, library: Library, qtbot: QtBot) -> None:
    """On the server the role may connect no more; on the embedded file the row says so."""
    own = as_staff(database, "librarian")
    client = main.client
    if not database.is_postgresql:
        with database.writing() as session:
            session.execute(update(Staff).where(Staff.login == "librarian").values(password_hash=hash_password(PASSWORD), version=Staff.version + 1))
            session.commit()
    client.actor = replace(client.actor, login="librarian", name="Librarian")
    client.database, mine = own, client.database
    try:
        confirm(own.url.render_as_string(hide_password=False), "librarian", PASSWORD)
        disable_staff(work(), "librarian")
        main.run("file.lock")
        unlock(main, qtbot, PASSWORD)
        assert main.locking.locked
        assert "disabled" in message(main)
    finally:
        client.database = mine
        own.dispose()


def test_confirming_names_who_is_meant_and_takes_no_other_password(database: Database, library: Library, password: str) -> None:
    url = database.url.render_as_string(hide_password=False)
    confirm(url, "admin", password)
    for login, given in (("admin", "fel"), ("admin", ""), ("nobody", password)):
        with pytest.raises(SignInRefused):
            confirm(url, login, given)


def test_changes_go_on_behind_the_lock_page(main: MainWindow, password: str, qtbot: QtBot) -> None:
    desk = desk_of(main)
    main.run("file.lock")
    main.client.bus.everything.emit()
    assert desk.heard == 1
    unlock(main, qtbot, password)
    assert not main.locking.locked


@pytest.mark.sqlite_only
def test_nothing_can_be_read_while_it_is_locked(main: MainWindow, qtbot: QtBot) -> None:
    desk = desk_of(main)
    dialog = desk.open_dialog()
    main.client.bus.everything.emit()
    main.run("file.lock")
    assert main.windowTitle() == "Lånedisk – locked"
    assert not dialog.isVisible()
    assert seen(main) == []
    for bar in (main.menuBar(), main.statusBar(), main.findChild(QToolBar, "tool_bar")):
        assert bar is not None
        assert not bar.isVisible()
    texts = [label.text() for label in main.locking.page.findChildren(PlainLabel)]
    assert not any("Anna" in text for text in texts)
    assert "admin" in texts


@pytest.mark.sqlite_only
def test_no_key_reaches_what_is_hidden(main: MainWindow, qtbot: QtBot) -> None:
    desk = desk_of(main)
    qtbot.keyClicks(desk.field, "x")
    main.run("file.lock")
    field = find(main, QLineEdit, "unlock_password")
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for key, modifier in (
        (Qt.Key.Key_W, control), (Qt.Key.Key_F, control), (Qt.Key.Key_K, control), (Qt.Key.Key_P, control | shift), (Qt.Key.Key_F9, shift),
        (Qt.Key.Key_Q, control), (Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier), (Qt.Key.Key_S, control), (Qt.Key.Key_Tab, control),
    ):  # fmt: skip
        qtbot.keyClick(field, key, modifier)
    assert main.area.windows() == [desk]
    assert main.findChildren(QDialog) == []
    assert seen(main) == []
    assert main.isVisible()


@pytest.mark.styled
@pytest.mark.sqlite_only
def test_a_dialog_comes_back_with_what_is_typed_in_it_and_its_focus(main: MainWindow, password: str, qtbot: QtBot) -> None:
    desk = desk_of(main)
    dialog = desk.open_dialog()
    dialog.move(120, 90)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClicks(dialog.field, "loan-period")  # type: ignore[attr-defined]
    finished: list[int] = []
    dialog.finished.connect(finished.append)
    place = dialog.geometry()
    main.run("file.lock")
    assert main.locking.page.isVisible()
    unlock(main, qtbot, password)
    assert dialog.isVisible()
    assert dialog.isModal()
    assert dialog.geometry() == place
    assert finished == []
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.field.text() == "loan-period"  # type: ignore[attr-defined]
    assert dialog.field.hasFocus()  # type: ignore[attr-defined]
    dialog.close()


@pytest.mark.sqlite_only
def test_a_dialog_that_opens_by_itself_waits_behind(main: MainWindow, password: str, qtbot: QtBot) -> None:
    desk = desk_of(main)
    main.run("file.lock")
    late = tell(desk, title="Stop", heading="Anna Ek is blocked")
    assert late.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    qtbot.waitUntil(lambda: not late.isVisible())
    assert main.isVisible()
    unlock(main, qtbot, password)
    qtbot.waitUntil(late.isVisible)
    assert not late.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    late.close()


@pytest.mark.sqlite_only
def test_a_dialog_that_an_answer_ended_meanwhile_stays_away(main: MainWindow, password: str, qtbot: QtBot) -> None:
    dialog = desk_of(main).open_dialog()
    main.run("file.lock")
    dialog.accept()
    unlock(main, qtbot, password)
    assert not main.locking.locked
    assert not dialog.isVisible()


@pytest.mark.sqlite_only
def test_the_command_box_and_menus_close_when_it_locks(main: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(main, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.activePopupWidget() is not None
    main.locking.lock()
    assert QApplication.activePopupWidget() is None
    assert seen(main) == []
    assert isinstance(main.box, CommandBox)
    assert not main.box.isVisible()


@pytest.mark.sqlite_only
def test_it_locks_after_the_time_without_input_and_not_before(main: MainWindow, clock: Clock) -> None:
    clock.advance(minutes=LOCK_AFTER, seconds=-1)
    main.watch.look()
    assert not main.locking.locked
    clock.advance(seconds=1)
    main.watch.look()
    assert main.locking.locked


@pytest.mark.sqlite_only
def test_keys_and_the_mouse_put_it_off(main: MainWindow, clock: Clock) -> None:
    def move() -> None:
        where = QPointF(5, 5)
        event = QMouseEvent(
            QEvent.Type.MouseMove, where, where, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        )  # fmt: skip
        QApplication.sendEvent(main.windowHandle(), event)

    def click() -> None:
        QTest.mouseClick(main.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))

    touches: list[Callable[[], None]] = [partial(press, main, Qt.Key.Key_Shift), move, click]
    for touch in touches:
        clock.advance(minutes=LOCK_AFTER - 1)
        main.watch.look()
        touch()
    main.watch.look()
    assert not main.locking.locked
    clock.advance(minutes=LOCK_AFTER)
    main.watch.look()
    assert main.locking.locked


@pytest.mark.sqlite_only
def test_input_in_a_dialog_counts_as_well(main: MainWindow, clock: Clock, qtbot: QtBot) -> None:
    dialog = desk_of(main).open_dialog()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    clock.advance(minutes=LOCK_AFTER - 1)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_A)
    clock.advance(minutes=2)
    main.watch.look()
    assert not main.locking.locked
    dialog.close()


@pytest.mark.sqlite_only
def test_unlocking_counts_anew(main: MainWindow, clock: Clock, password: str, qtbot: QtBot) -> None:
    clock.advance(minutes=LOCK_AFTER)
    main.watch.look()
    clock.advance(minutes=LOCK_AFTER * 3)
    unlock(main, qtbot, password)
    main.watch.look()
    assert not main.locking.locked


@pytest.mark.sqlite_only
def test_a_clock_that_was_set_back_does_not_put_it_off_for_long(main: MainWindow, clock: Clock) -> None:
    clock.advance(hours=-5)
    main.watch.look()
    clock.advance(minutes=LOCK_AFTER)
    main.watch.look()
    assert main.locking.locked


@pytest.mark.sqlite_only
def test_the_time_is_chosen_in_the_menu_and_remembered(main: MainWindow, clock: Clock) -> None:
    assert main.menus.actions["lock.15"].isChecked()
    main.run("lock.5")
    assert main.client.settings.lock_after() == 5
    assert main.menus.actions["lock.5"].isChecked()
    clock.advance(minutes=5)
    main.watch.look()
    assert main.locking.locked
    main.locking.unlock()
    main.run("lock.0")
    clock.advance(hours=100)
    main.watch.look()
    assert not main.locking.locked


@pytest.mark.sqlite_only
def test_a_time_that_the_library_has_fixed_is_not_chosen_here(client: Client, library: Library, tmp_path: Path, qtbot: QtBot) -> None:
    site = tmp_path / "site.toml"
    site.write_text('locked = ["lock", "look.theme"]\n[lock]\nminutes = 3\n', encoding="utf-8")
    client.settings = Settings(tmp_path / "own.toml", site)
    main = MainWindow(client, Look(client.settings, Languages()))
    qtbot.addWidget(main)
    actions = main.menus.actions
    assert not any(actions[id_].isEnabled() for id_ in ("lock.5", "lock.0", "theme.dark"))
    assert "Fixed by the settings of the library." in actions["lock.0"].toolTip()
    assert actions["language.sv"].isEnabled()
    main.run("lock.0")
    assert client.settings.lock_after() == 3


@pytest.mark.parametrize(
    ("given", "minutes"), [("", 15), ("minutes = 0", 0), ("minutes = 2.5", 2.5), ("minutes = -1", 15), ('minutes = "x"', 15), ("minutes = true", 15)]
)
def test_a_time_that_can_not_be_understood_counts_as_none_given(tmp_path: Path, given: str, minutes: float) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(f"[lock]\n{given}\n", encoding="utf-8")
    assert Settings(file).lock_after() == minutes


@pytest.mark.sqlite_only
def test_another_signs_in_at_once_where_nothing_is_unsaved(main: MainWindow, qtbot: QtBot) -> None:
    desk_of(main)
    main.run("file.lock")
    with qtbot.waitSignal(main.signed_out):
        qtbot.mouseClick(find(main, QPushButton, "unlock_other"), Qt.MouseButton.LeftButton)
    assert main.area.windows() == []


@pytest.mark.sqlite_only
def test_what_is_unsaved_is_asked_for_without_a_name_and_staying_keeps_it(main: MainWindow, password: str, qtbot: QtBot) -> None:
    desk = desk_of(main)
    qtbot.keyClicks(desk.field, "x")
    main.run("file.lock")
    qtbot.mouseClick(find(main, QPushButton, "unlock_other"), Qt.MouseButton.LeftButton)
    asked = main.locking.page.findChild(Question)
    assert asked is not None
    assert asked.isVisible()
    assert "Anna" not in asked.heading.text() + asked.text.text() + asked.windowTitle()
    assert asked.text.text().startswith("1 window")
    qtbot.keyClick(asked, Qt.Key.Key_Escape)
    assert main.locking.locked
    unlock(main, qtbot, password)
    assert desk.field.text() == "x"


@pytest.mark.sqlite_only
@pytest.mark.parametrize("way", ["other", "cross"])
def test_whoever_leaves_loses_what_is_unsaved_only_after_the_question(main: MainWindow, way: str, qtbot: QtBot) -> None:
    desk = desk_of(main)
    desk.open_dialog()
    qtbot.keyClicks(desk.field, "x")
    main.run("file.lock")
    with qtbot.waitSignal(main.signed_out if way == "other" else main.closed):
        if way == "other":
            qtbot.mouseClick(find(main, QPushButton, "unlock_other"), Qt.MouseButton.LeftButton)
        else:
            main.close()
            assert main.isVisible()
        asked = main.locking.page.findChild(Question)
        assert asked is not None
        button = asked.findChild(QPushButton, "question_action")
        assert button is not None
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert main.area.windows() == []


@pytest.mark.sqlite_only
@pytest.mark.parametrize(("language", "title", "button"), [("sv", "Lånedisk – låst", "L&ås upp"), ("cs", "Lånedisk – zamčeno", "&Odemknout")])
def test_the_lock_page_follows_the_language(main: MainWindow, language: str, title: str, button: str, qtbot: QtBot) -> None:
    """X10."""
    main.run("file.lock")
    languages = Languages()
    languages.choose(language)
    qtbot.waitUntil(lambda: main.windowTitle() == title)
    found = find(main, QPushButton, "unlock")
    assert isinstance(found, QPushButton)
    assert found.text() == button
    languages.choose("en")


@pytest.mark.sqlite_only
def test_a_lost_line_is_said_and_does_not_count_as_a_wrong_password(main: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    def away(_client: Client, _password: str) -> None:
        raise Unavailable("The server can't be reached.")

    monkeypatch.setattr(Client, "confirm", away)
    main.run("file.lock")
    for _ in range(3):
        unlock(main, qtbot, "x")
    assert message(main) == "The server can't be reached."
    assert main.locking.page.waiting == 0
