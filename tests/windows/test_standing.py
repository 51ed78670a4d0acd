"""A role that is given or taken while somebody works counts at once (X8): in menus, in open windows and at the next act."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from app.background.client import Client
from app.database.engine import Database
from app.domain.changes import Changes
from app.domain.organisation import Kind
from app.models.staff import Staff
from app.services.organisations import OrganisationDraft, add_organisation
from app.services.staff import disable_staff, give_role, take_role
from app.settings import Settings
from app.windows.languages import Languages
from app.windows.look import Look
from app.windows.main_window import MainWindow
from app.windows.unit_register.window import UnitRegisterWindow
from tests.conftest import Clock, Works
from tests.databases import as_staff
from tests.library import Library
from tests.windows.waiting import wait_for_all

Tell = Callable[[Changes], None]


@pytest.fixture
def desk(database: Database, library: Library, work: Works, clock: Clock, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window of somebody at the desk."""
    client = Client.open(as_staff(database, "desk"), work.actor("desk", "DISK1"), Settings(tmp_path / "desk.toml"), clock=clock)
    main = MainWindow(client, Look(client.settings, Languages()))
    main.show()
    yield main
    for window in main.area.windows():
        window.close_dropping()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    main.close()
    client.close()
    main.deleteLater()


@pytest.fixture
def tell(desk: MainWindow, qtbot: QtBot) -> Tell:
    """Let the desk hear of a colleague's change, as its feed does."""

    def hear(changes: Changes) -> None:
        desk.client.bus.changed.emit(changes)
        wait_for_all(qtbot, desk.client)

    return hear


def test_somebody_disabled_keeps_what_is_on_screen_until_the_next_act(desk: MainWindow, library: Library, work: Works, database: Database, tell: Tell) -> None:
    """The notice may be heard before the server has ended the session: then the policies show no organisation at all."""
    tell(give_role(work(), "desk", "librarian", library.organisations["SDB"]))
    window = desk.open("registers.units")
    assert isinstance(window, UnitRegisterWindow)
    tree = desk.client.tree
    with database.writing() as session:
        session.execute(update(Staff).where(Staff.login == "desk").values(enabled=False))
        session.commit()
    tell(Changes(frozenset({"staff"}), (), "elsewhere"))
    assert desk.client.tree == tree
    assert desk.client.actor.may("register.view")
    assert window.state.organisation_id in tree.nodes


def test_a_role_that_is_given_opens_its_windows_and_taken_closes_the_door(desk: MainWindow, library: Library, work: Works, tell: Tell) -> None:
    registers = desk.menus.actions["registers.units"]
    assert not registers.isEnabled()
    assert "register.view" in registers.toolTip()
    tell(give_role(work(), "desk", "librarian", library.organisations["SDB"]))
    assert registers.isEnabled()
    assert "register.view" not in registers.toolTip()
    window = desk.open("registers.units")
    assert isinstance(window, UnitRegisterWindow)
    tell(take_role(work(), "desk", "librarian", library.organisations["SDB"]))
    assert not registers.isEnabled()
    assert not desk.client.actor.may("register.view")


@pytest.mark.sqlite_only
def test_an_open_window_says_that_it_can_only_be_looked_at_from_now_on(desk: MainWindow, library: Library, work: Works, tell: Tell) -> None:
    place = library.organisations["SDB"]
    tell(give_role(work(), "desk", "parameter-administrator", place))
    window = desk.open("registers.units")
    assert isinstance(window, UnitRegisterWindow)
    tell(Changes(frozenset({"organisation"})))
    assert window.view.view_only.isHidden()
    tell(take_role(work(), "desk", "parameter-administrator", place))
    assert not window.view.view_only.isHidden()


@pytest.mark.sqlite_only
def test_somebody_disabled_stays_who_they_were_until_the_next_act(desk: MainWindow, library: Library, work: Works, tell: Tell) -> None:
    before = desk.client.actor
    tell(disable_staff(work(), "desk"))
    assert desk.client.actor == before


@pytest.mark.sqlite_only
def test_what_is_permitted_at_a_unit_is_permitted_at_a_new_point_of_it(desk: MainWindow, library: Library, work: Works, tell: Tell) -> None:
    draft = OrganisationDraft(code="NYDISK", name="Ny disk", kind=Kind.POINT, parent_id=library.organisations["SDB"])
    tell(add_organisation(work(), draft))
    new = desk.client.tree.by_code("NYDISK").id
    assert desk.client.actor.may("desk.loan", new)
    assert new in desk.client.actor.own_ids
