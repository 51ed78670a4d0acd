"""The frame: menus and keys open windows, unsaved typing is asked for, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.background.requests import Task
from app.domain.permissions import Actor
from app.domain.refusals import Invalid, Unavailable
from app.windows import main_window as module
from app.windows.commands import Command
from app.windows.common.inner_window import InnerWindow
from app.windows.common.messages import Question
from app.windows.geometry import fitted
from app.windows.languages import Languages
from app.windows.look import Look
from app.windows.main_window import MainWindow
from tests.library import Library
from tests.windows.waiting import wait_for_all

pytestmark = pytest.mark.sqlite_only


class Room(InnerWindow):
    """A window with two fields; what is typed in the first is unsaved until it is saved."""

    def __init__(self, client: Client, argument: object | None = None) -> None:
        super().__init__(client, argument)
        self.field = QLineEdit(self)
        self.field.setAccessibleName("Name")
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        self.note = QLineEdit(self)
        self.note.setAccessibleName("Note")
        layout.addWidget(self.note)
        self.saved = self.refreshed = 0
        self.refuses = False
        self.action = QAction("&Copy settings", self)
        self.field.textChanged.connect(self._on_text_changed)

    def title(self) -> str:
        return f"{self.argument} - Room" if self.argument else "Room"

    def unsaved(self) -> bool:
        return bool(self.field.text())

    def save(self) -> None:
        if self.refuses:
            self.client.runner.change(self, self._refuse)
            return
        self.saved += 1
        self.field.clear()

    def refresh(self) -> None:
        self.refreshed += 1

    def menu_actions(self) -> Mapping[str, Sequence[QAction]]:
        return {"functions": [self.action]}

    def draft(self) -> Any:
        return {"name": self.field.text()}

    def restore_draft(self, draft: Any) -> None:
        self.field.setText(draft["name"])

    def _refuse(self, _work: object) -> None:
        raise Invalid("name", "Not that name.")

    def _on_text_changed(self, _text: str) -> None:
        self.tell_state()


class MuteRoom(InnerWindow):
    """A window that can't save."""

    def title(self) -> str:
        return "Mute"

    def unsaved(self) -> bool:
        return True


Opener = Callable[..., MainWindow]


@pytest.fixture
def rooms(monkeypatch: pytest.MonkeyPatch) -> dict[str, type[InnerWindow]]:
    """The windows that commands open, instead of the real ones."""
    classes: dict[str, type[InnerWindow]] = {}

    def window_class(command: Command) -> type[InnerWindow]:
        return classes.get(command.id, Room)

    monkeypatch.setattr(module, "window_class", window_class)
    return classes


@pytest.fixture
def open_main(client: Client, library: Library, rooms: object, qtbot: QtBot) -> Iterator[Opener]:
    languages = Languages()
    opened: list[MainWindow] = []

    def open_it(actor: Actor | None = None) -> MainWindow:
        if actor is not None:
            client.actor = actor
        window = MainWindow(client, Look(client.settings, languages))
        opened.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield open_it
    languages.choose("en")
    for window in opened:
        for inner in window.area.windows():
            inner.close_dropping()
        window.close()
        window.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def main(open_main: Opener) -> MainWindow:
    return open_main()


def open_room(main: MainWindow, argument: object | None = None) -> Room:
    room = main.open("help.keys", argument, another=True)
    assert isinstance(room, Room)
    return room


def question(main: MainWindow) -> Question:
    found = [dialog for dialog in main.findChildren(Question) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def press(dialog: Question, name: str, qtbot: QtBot) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def tab_button(main: MainWindow, index: int, name: str) -> QWidget:
    bar = main.area.tab_bar()
    assert bar is not None
    found = bar.tabButton(index, QTabBar.ButtonPosition.RightSide).findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def test_a_command_opens_its_window_and_the_title_names_it(main: MainWindow) -> None:
    main.run("help.keys")
    assert [type(window) for window in main.area.windows()] == [Room]
    assert main.windowTitle() == "Room – Lånedisk"


def test_the_title_names_object_window_and_program(main: MainWindow) -> None:
    open_room(main, "Anna Ek")
    assert main.windowTitle() == "Anna Ek - Room – Lånedisk"


def test_the_same_function_is_gone_to_and_on_wish_opened_twice(main: MainWindow, qtbot: QtBot) -> None:
    main.run("help.keys")
    main.run("help.keys")
    assert len(main.area.windows()) == 1
    qtbot.keyClick(main, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert len(main.area.windows()) == 2


def test_a_window_that_is_wanted_elsewhere_comes_to_the_front(main: MainWindow) -> None:
    first = open_room(main, "first")
    second = open_room(main, "second")
    first.front_asked.emit()
    assert main.area.active() is first
    main.area.set_tabbed(False)
    main.area.activate(second)
    main.area.subWindowList()[0].showMinimized()
    first.front_asked.emit()
    assert main.area.active() is first
    assert not main.area.subWindowList()[0].isMinimized()


def test_ctrl_tab_goes_round_the_windows_and_ctrl_w_closes(main: MainWindow, qtbot: QtBot) -> None:
    rooms = [open_room(main, name) for name in ("one", "two", "three")]
    assert main.area.active() is rooms[2]
    qtbot.keyClick(main, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert main.area.active() is rooms[0]
    qtbot.keyClick(main, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert main.area.active() is rooms[2]
    qtbot.keyClick(main, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert main.area.windows() == rooms[:2]


def test_a_window_that_is_come_back_to_has_the_keys_where_they_were(main: MainWindow, qtbot: QtBot) -> None:
    first, second = open_room(main, "one"), open_room(main, "two")
    for field in (first.field, first.note):
        main.area.activate(first)
        field.setFocus()
        main.area.activate(second)
        assert second.isAncestorOf(main.focusWidget())
        main.area.activate(first)
        assert QApplication.focusWidget() is field
        open_room(main, "three")
        qtbot.keyClick(main, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
        assert main.area.active() is first
        assert QApplication.focusWidget() is field


def test_keys_of_the_frame_lead_to_the_active_window(main: MainWindow, qtbot: QtBot) -> None:
    room = open_room(main)
    qtbot.keyClicks(room.field, "abc")
    qtbot.keyClick(room.field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(room.field, Qt.Key.Key_F5)
    assert (room.saved, room.refreshed) == (1, 1)


def test_what_a_window_cannot_do_is_inactive(main: MainWindow) -> None:
    assert not main.menus.actions["file.save"].isEnabled()
    open_room(main)
    assert main.menus.actions["file.save"].isEnabled()
    assert main.menus.actions["view.refresh"].isEnabled()
    assert not main.menus.actions["edit.undo"].isEnabled()


def test_the_active_window_fills_the_menu_functions(main: MainWindow) -> None:
    assert not main.menus.menus["functions"].isEnabled()
    room = open_room(main)
    assert main.menus.menus["functions"].actions() == [room.action]
    room.close()
    assert main.menus.menus["functions"].actions() == []


def test_edit_copies_from_the_field_in_focus(main: MainWindow, qtbot: QtBot) -> None:
    room = open_room(main)
    room.field.setText("Anna")
    room.field.setFocus()
    room.field.selectAll()
    main.menus.actions["edit.copy"].trigger()
    assert QApplication.clipboard().text() == "Anna"


def test_unsaved_typing_shows_as_a_dot_on_the_tab(main: MainWindow, qtbot: QtBot) -> None:
    room = open_room(main)
    dot = tab_button(main, 0, "tab_dot")
    assert dot.accessibleName() == ""
    qtbot.keyClicks(room.field, "x")
    assert dot.accessibleName() == "unsaved"


def test_the_cross_of_a_tab_closes_its_window_and_says_which(main: MainWindow, qtbot: QtBot) -> None:
    open_room(main, "Anna")
    second = open_room(main, "Jonas")
    cross = tab_button(main, 0, "tab_close")
    assert cross.accessibleName() == "Close Anna - Room"
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert main.area.windows() == [second]


def test_closing_with_unsaved_typing_asks_and_saving_closes(main: MainWindow, qtbot: QtBot) -> None:
    room = open_room(main)
    qtbot.keyClicks(room.field, "x")
    room.close()
    assert main.area.windows() == [room]
    press(question(main), "question_action", qtbot)
    assert room.saved == 1
    assert main.area.windows() == []


def test_a_window_can_be_closed_without_saving(main: MainWindow, qtbot: QtBot) -> None:
    room = open_room(main)
    qtbot.keyClicks(room.field, "x")
    room.close()
    press(question(main), "question_other", qtbot)
    assert room.saved == 0
    assert main.area.windows() == []


def test_staying_keeps_what_is_typed(main: MainWindow, qtbot: QtBot) -> None:
    room = open_room(main)
    qtbot.keyClicks(room.field, "x")
    room.close()
    qtbot.keyClick(question(main), Qt.Key.Key_Escape)
    assert main.area.windows() == [room]
    assert room.field.text() == "x"


def test_a_window_that_cannot_save_offers_only_to_drop_and_cancel_has_the_focus(main: MainWindow, rooms: dict[str, type[InnerWindow]], qtbot: QtBot) -> None:
    rooms["help.keys"] = MuteRoom
    window = main.open("help.keys")
    assert window is not None
    window.close()
    dialog = question(main)
    assert dialog.findChild(QPushButton, "question_other") is None
    cancel = dialog.findChild(QPushButton, "question_cancel")
    assert cancel is not None
    assert cancel.isDefault()
    press(dialog, "question_action", qtbot)
    assert main.area.windows() == []


def test_a_refused_save_keeps_the_window_open_and_is_told(main: MainWindow, qtbot: QtBot) -> None:
    room = open_room(main)
    room.refuses = True
    qtbot.keyClicks(room.field, "x")
    main.close()
    press(question(main), "question_action", qtbot)
    wait_for_all(qtbot, main.client)
    assert main.isVisible()
    assert main.area.windows() == [room]
    assert "Not that name." in main.notices.refused.text


def test_quitting_asks_for_each_unsaved_window_and_then_ends(main: MainWindow, qtbot: QtBot) -> None:
    for name in ("one", "two"):
        qtbot.keyClicks(open_room(main, name).field, "x")
    with qtbot.waitSignal(main.closed):
        main.close()
        press(question(main), "question_other", qtbot)
        qtbot.waitUntil(lambda: len(main.area.windows()) == 1 and bool([d for d in main.findChildren(Question) if d.isVisible()]))
        press(question(main), "question_action", qtbot)


def test_quitting_stops_where_somebody_stays(main: MainWindow, qtbot: QtBot) -> None:
    room = open_room(main)
    qtbot.keyClicks(room.field, "x")
    main.close()
    qtbot.keyClick(question(main), Qt.Key.Key_Escape)
    room.field.clear()
    room.close()
    assert main.isVisible()


def test_signing_out_closes_everything(main: MainWindow, qtbot: QtBot) -> None:
    open_room(main)
    with qtbot.waitSignal(main.signed_out):
        main.run("file.sign_out")
    assert main.area.windows() == []


def test_without_the_permission_a_function_is_inactive_and_says_which_is_missing(open_main: Opener, client: Client) -> None:
    main = open_main(replace(client.actor, held={}))
    for id_, command in main.menus.commands.items():
        if command.permission:
            assert not main.menus.actions[id_].isEnabled(), id_
            assert command.permission in main.menus.actions[id_].toolTip()
            if command.window:
                assert main.open(id_) is None


def test_the_status_bar_says_who_works_where_on_what(main: MainWindow) -> None:
    status = main.status
    assert [item.text for item in (status.staff, status.role, status.point, status.connection)] == [
        "admin", "Administrator", "Lånedisken, Stadsbiblioteket", "Connected",
    ]  # fmt: skip


def test_lost_contact_is_a_banner_that_tries_again(main: MainWindow, qtbot: QtBot) -> None:
    main.client.runner.note_contact(Unavailable("away"))
    assert main.notices.lost.isVisible()
    assert main.status.connection.text == "No contact"
    button = main.notices.lost.findChild(QPushButton, "lost_banner_button")
    assert button is not None
    with qtbot.waitSignal(main.client.bus.everything):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not main.notices.lost.isVisible()
    assert main.status.connection.text == "Connected"


def test_long_work_shows_in_the_status_bar_and_can_be_cancelled(main: MainWindow, qtbot: QtBot) -> None:
    task, told = Task("Counting", cancellable=True), []

    def command(_work: object) -> None:
        while True:
            task.report(62, 100)

    main.client.runner.change(main, command, None, told.append, task=task)
    qtbot.waitUntil(main.status.task.isVisible, timeout=5_000)
    cancel = main.status.task.findChild(QAbstractButton, "task_cancel")
    assert cancel is not None
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(told))
    assert not main.status.task.isVisible()


def test_the_command_box_finds_a_function_by_a_few_letters(main: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(main, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(main.box, "key")
    qtbot.keyClick(main.box, Qt.Key.Key_Return)
    assert [type(window) for window in main.area.windows()] == [Room]


def test_the_command_box_finds_what_the_active_window_offers(main: MainWindow, qtbot: QtBot) -> None:
    room, told = open_room(main), []
    room.action.triggered.connect(lambda: told.append("copied"))
    main.box.begin()
    qtbot.keyClicks(main.box, "copy set")
    qtbot.keyClick(main.box, Qt.Key.Key_Return)
    assert told == ["copied"]


def test_language_theme_and_text_size_are_switched_while_running_and_remembered(main: MainWindow, client: Client, qtbot: QtBot) -> None:
    """X10."""
    main.run("language.sv")
    main.run("theme.dark")
    main.run("text.larger")
    qtbot.waitUntil(lambda: main.menus.menus["file"].title() == "A&rkiv")
    assert client.language == "sv"
    assert client.settings.get("look") == {"language": "sv", "theme": "dark", "text_size": 110}
    main.run("theme.light")
    main.run("text.normal")


def test_the_window_left_fills_the_area_when_another_is_closed(main: MainWindow, qtbot: QtBot) -> None:
    """A window of a size of its own among tabs would be lost in the corner."""
    rooms = [open_room(main, name) for name in ("one", "two", "three")]
    for closed, left in ((rooms[2], rooms[1]), (rooms[0], rooms[1])):
        closed.close()
        assert main.area.active() is left
        qtbot.waitUntil(lambda: rooms[1].width() == main.area.width())


def test_windows_can_be_free_and_side_by_side(main: MainWindow) -> None:
    rooms = [open_room(main, name) for name in ("one", "two")]
    main.run("window.tile")
    assert not main.area.tabbed
    places = [room.mapTo(main.area, QPoint(0, 0)) for room in rooms]
    assert places[0] != places[1]
    main.run("window.tabs")
    assert main.area.tabbed
    assert tab_button(main, 1, "tab_close").accessibleName() == "Close two - Room"


def test_the_place_of_the_window_is_remembered(open_main: Opener, client: Client) -> None:
    first = open_main()
    first.setGeometry(40, 50, 900, 600)
    first.close()
    second = open_main()
    assert second.geometry().getRect() == (40, 50, 900, 600)


def test_a_window_never_opens_off_every_screen() -> None:
    from PySide6.QtCore import QRect

    screen = QRect(0, 0, 1366, 768)
    assert fitted(QRect(3000, 100, 800, 600), [screen]) == QRect(566, 100, 800, 600)
    assert fitted(QRect(-790, -500, 800, 600), [screen]) == QRect(0, 0, 800, 600)
    assert fitted(QRect(100, 100, 4000, 3000), [screen]).width() == 1366
    assert fitted(QRect(100, 100, 800, 600), [screen]) == QRect(100, 100, 800, 600)


def test_what_a_crash_left_unsaved_is_offered_and_put_back(open_main: Opener, qtbot: QtBot) -> None:
    first = open_main()
    room = open_room(first, 17)
    qtbot.keyClicks(room.field, "half typed")
    first.drafts.keep_now()
    first.drafts._drafts._timer.stop()  # the program is killed here: nothing is wiped
    first.drafts._drafts._lock.unlock()
    second = open_main()
    assert "17 - Room was not saved" in second.notices.draft.text
    button = second.notices.draft.findChild(QPushButton, "draft_banner_button")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    restored = second.area.windows()[0]
    assert isinstance(restored, Room)
    assert (restored.argument, restored.field.text()) == (17, "half typed")


def test_saving_wipes_the_draft(main: MainWindow, qtbot: QtBot) -> None:
    room = open_room(main)
    qtbot.keyClicks(room.field, "x")
    main.drafts.keep_now()
    file = main.drafts._drafts._file
    assert file.exists()
    assert file.stat().st_mode & 0o077 == 0
    qtbot.keyClick(room.field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert not file.exists()


def test_signing_out_wipes_the_drafts(main: MainWindow, qtbot: QtBot) -> None:
    room = open_room(main)
    qtbot.keyClicks(room.field, "x")
    main.drafts.keep_now()
    file = main.drafts._drafts._file
    main.run("file.sign_out")
    press(question(main), "question_other", qtbot)
    qtbot.waitUntil(lambda: not file.exists())
