"""The window Staff and roles on the small library, and the short ways of tests to what is in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar
from uuid import uuid4

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.domain.changes import Changes
from app.domain.permissions import Actor
from app.domain.staff import Holding, StaffRoleFacts
from app.queries.staff import StaffRow, find_staff, list_roles
from app.services.staff import StaffDraft, add_staff
from app.services.staff_roles import NewRole, save_roles
from app.windows.languages import Languages
from app.windows.staff_roles.permission_table import Line
from app.windows.staff_roles.window import StaffRolesWindow
from tests.conftest import Works
from tests.databases import PASSWORD
from tests.library import Library
from tests.windows.keyboard import empty_field
from tests.windows.waiting import wait_for_all

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton


class Desk:
    """Opens the window and works in it as a person does: by clicks and keys."""

    def __init__(self, client: Client, library: Library, work: Works, qtbot: QtBot, languages: Languages) -> None:
        self.client, self.library, self.work, self.qtbot, self.languages = client, library, work, qtbot, languages
        self.windows: list[StaffRolesWindow] = []

    def open(self, tab: str = "1", *, actor: Actor | None = None) -> StaffRolesWindow:
        """Open the window with a tab, and wait until everything is there."""
        if actor is not None:
            self.client.actor = actor
        window = StaffRolesWindow(self.client, tab)
        self.windows.append(window)
        window.resize(1366, 640)
        window.show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        self.wait()
        return window

    def wait(self) -> None:
        """Wait until everything asked for has arrived."""
        wait_for_all(self.qtbot, self.client)

    def find(self, within: QWidget, kind: type[W], name: str) -> W:
        """Return a widget by class and object name."""
        found = within.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    def press(self, within: QWidget, name: str) -> None:
        """Click a button and wait for what comes of it."""
        button = self.find(within, QAbstractButton, name)
        assert button.isEnabled(), f"{name}: {button.accessibleDescription()}"
        self.qtbot.mouseClick(button, LEFT)
        self.wait()

    def dialog(self) -> QDialog:
        """Return the dialog that is open."""
        found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]
        assert len(found) == 1, found
        return found[0]

    def no_dialog(self) -> bool:
        """Say whether no dialog is open."""
        return not [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]

    def ask(self, within: QWidget, name: str) -> QDialog:
        """Press a button and return the dialog that it opens."""
        self.press(within, name)
        return self.dialog()

    def type(self, dialog: QWidget, **fields: str) -> None:
        """Type over what stands in fields, by name."""
        for name, text in fields.items():
            editor = self.find(dialog, QWidget, f"{name}_editor")
            empty_field(self.qtbot, editor)
            self.qtbot.keyClicks(editor, text)

    def choose(self, dialog: QWidget, name: str, text: str) -> None:
        """Choose an entry of a box."""
        combo = self.find(dialog, QComboBox, f"{name}_editor")
        place = next(n for n in range(combo.count()) if combo.itemText(n).strip() == text)
        combo.setCurrentIndex(place)
        combo.activated.emit(place)

    def choices(self, dialog: QWidget, name: str) -> dict[str, bool]:
        """Return the entries of a box, and whether each can be chosen."""
        combo = self.find(dialog, QComboBox, f"{name}_editor")
        flags = (combo.model().flags(combo.model().index(n, 0)) for n in range(combo.count()))
        return {combo.itemText(n).strip(): bool(flag & Qt.ItemFlag.ItemIsEnabled) for n, flag in enumerate(flags)}

    def mark(self, window: StaffRolesWindow, login: str) -> None:
        """Mark a member of staff."""
        assert window.view.staff.table.mark(self.staff(login).id)

    def person(self, role: str = "viewer", place: str = "lindby") -> str:
        """Add somebody of the test's own, since a server's roles outlive its databases; return the login."""
        login = f"person-{uuid4().hex[:12]}"
        draft = StaffDraft(login=login, name="Pia Person", role=role, organisation_id=self.library.organisations[place], password=PASSWORD)
        add_staff(self.work(), draft)
        return login

    def staff(self, login: str) -> StaffRow:
        """Read a member of staff as they are stored."""
        with self.client.database.reading() as session:
            found = find_staff(session, login)
        assert found is not None, login
        return found

    def holds(self, login: str, role: str, place: str) -> bool:
        """Say whether somebody holds a role at an organisation, as stored."""
        return Holding(role, self.library.organisations[place]) in self.staff(login).member.holdings

    def role(self, code: str) -> StaffRoleFacts | None:
        """Read a role as it is stored."""
        with self.client.database.reading() as session:
            return next((role for role in list_roles(session) if role.code == code), None)

    def make_role(self, name: str, permissions: Iterable[str]) -> StaffRoleFacts:
        """Store a role, before any window is open."""
        save_roles(self.work(), [NewRole(name, frozenset(permissions))])
        found = self.role(name.lower())
        assert found is not None
        return found

    def box(self, window: StaffRolesWindow, role: str, permission: str) -> tuple[int, int]:
        """Return row and column of a box."""
        tab = window.view.roles
        row = next(n for n, line in enumerate(tab.model.rows) if line.permission == permission)
        return row, next(n for n, one in enumerate(tab.roles(), 1) if one.name == role)

    def click_box(self, window: StaffRolesWindow, role: str, permission: str) -> None:
        """Click the box of a role's permission."""
        table = window.view.roles.table
        index = table.model().index(*self.box(window, role, permission))
        table.scrollTo(index)
        self.qtbot.mouseClick(table.viewport(), LEFT, pos=QPoint(table.visualRect(index).center()))

    def said(self, window: StaffRolesWindow, role: str, permission: str) -> str:
        """Return what a box says to those who listen."""
        return window.view.roles.model.spoken(*self.box(window, role, permission))

    def line(self, window: StaffRolesWindow) -> Line:
        """Return the marked row of the roles."""
        line = window.view.roles.table.current_row()
        assert isinstance(line, Line)
        return line

    def elsewhere(self, changes: Changes) -> None:
        """Let this client hear of what somebody else did at another workstation."""
        self.client.bus.post(changes)
        self.wait()

    def shown(self, window: StaffRolesWindow, login: str) -> StaffRow:
        """Return a member of staff as the table shows them."""
        return next(row for row in window.view.staff.model.rows if row.login == login)

    def cells(self, window: StaffRolesWindow, login: str) -> list[str]:
        """Return what the row of a member of staff says."""
        model = window.view.staff.model
        number = model.find(self.shown(window, login).id)
        return [model.cell(number, column).spoken() for column in range(len(model.columns))]

    def close(self) -> None:
        """Close every window, dropping what is typed."""
        self.wait()
        for window in self.windows:
            window.close_dropping()
            window.deleteLater()
