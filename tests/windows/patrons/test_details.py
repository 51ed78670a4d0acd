"""The details window: header, tabs by Alt+digit, Stop sign once, notes, what others change (Q1, Q2, E1, E9, E12)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from sqlalchemy import select

from app.database.engine import Database
from app.domain.permissions import Actor
from app.domain.setting import Setting
from app.domain.settings_draft import Change, Key, SettingsDraft
from app.models.audit_entry import AuditEntry
from app.models.debt import Debt
from app.models.message import Message
from app.models.patron import Patron
from app.services.categories import save_settings
from app.services.patron_blocks import block_patron
from app.windows.common import late
from app.windows.common.patron.block_card import BlockCard, StopCard
from app.windows.patrons.details import PatronDetailsWindow
from tests.conftest import Works
from tests.library import NOW, TODAY, Library
from tests.windows.patrons.desk import Desk

pytestmark = pytest.mark.sqlite_only

KR = "kr\u00a0"
"""Kronor as English writes them."""


def logged(database: Database, library: Library, card: str) -> list[str]:
    with database.reading() as session:
        return list(session.scalars(select(AuditEntry.what).where(AuditEntry.patron_id == library.patrons[card])))


def test_the_header_says_who_it_is_and_how_the_account_stands(desk: Desk, database: Database, library: Library) -> None:
    window = desk.details("1001")
    header = window.header
    assert header.name.accessibleName() == "Ek, Anna, Overdue loans, Yellow signal"
    assert header.figures.accessibleName() == f"loans: 2, overdue: 1, to collect: 0, Debt: {KR}25.00"
    assert header.notes.text() == "See notes (1)"
    assert window.title() == "Anna Ek - Patron details"
    assert logged(database, library, "1001") == ["open"]


def test_tabs_are_numbered_and_reached_by_alt_and_digit(desk: Desk) -> None:
    """Q2."""
    window = desk.details("1001")
    names = [window.tabs.tabBar().accessibleTabName(place) for place in range(window.tabs.count())]
    assert names == ["1-Loans", "2-Reservations", "3-Debts", "4-Patron data", "5-Messages", "6-Notices", "7-History"]
    for key in "2345671":
        desk.tab(window, key)


def test_each_tab_shows_what_belongs_to_it(desk: Desk) -> None:
    window = desk.details("1001")
    assert [(row.barcode, row.days_late) for row in window.loans.model.rows] == [("B12", 12), ("B11", 0)]
    assert window.loans.count.text() == "2 loans, 1 overdue"
    desk.tab(window, "2")
    assert [row.title for row in window.reservations.model.rows] == ["Saltkråkan"]
    desk.tab(window, "3")
    assert [(row.kind, row.open) for row in window.debts.model.rows] == [("overdue", 2_500)]
    assert window.debts.count.text() == f"1 debt, {KR}25.00"
    desk.tab(window, "5")
    assert [row.text for row in window.messages.model.rows] == ["Ring före leverans"]
    desk.tab(window, "7")
    assert [row.what for row in window.history.model.rows] == ["open"]


@pytest.mark.parametrize(("card", "loans"), [("1001", ["B12", "B11"]), ("1002", ["B21"])])
def test_a_tab_made_after_the_account_was_read_shows_what_belongs_to_it(desk: Desk, card: str, loans: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine paints the window later than the account comes; with a Stop sign nothing goes to the tab meanwhile."""
    monkeypatch.setattr(late, "WAIT_MS", 60_000)
    desk.main.setUpdatesEnabled(False)
    window = desk.main.open("patrons.details", desk.library.patrons[card])
    assert isinstance(window, PatronDetailsWindow)
    desk.qtbot.waitUntil(lambda: window.account is not None)
    desk.main.setUpdatesEnabled(True)
    desk.qtbot.waitUntil(lambda: [row.barcode for row in window.loans.model.rows] == loans)


def test_tabs_read_only_when_they_are_shown(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    window = desk.details("1001")
    assert window.data.boxes["name"].findChildren(QLabel, options=Qt.FindChildOption.FindChildrenRecursively)
    assert window.debts.rows == []
    assert window.history.rows == []


def test_the_filter_and_the_box_narrow_the_loans(desk: Desk) -> None:
    window = desk.details("1001")
    desk.click(window.loans, "only_overdue")
    assert [row.barcode for row in window.loans.model.rows] == ["B12"]
    desk.click(window.loans, "only_overdue")
    desk.write(window.loans.filter, "b11")
    desk.qtbot.waitUntil(lambda: [row.barcode for row in window.loans.model.rows] == ["B11"])


def test_settled_debts_are_shown_when_asked_for(desk: Desk, database: Database, library: Library) -> None:
    with database.writing() as session:
        own = {"patron_id": library.patrons["1001"], "organisation_id": library.organisations["lindby"]}
        session.add(Debt(**own, kind="notice", amount=2_000, since=NOW, removed_at=NOW, removed_by="desk", removed_comment="Fel"))
        session.commit()
    window = desk.details("1001")
    desk.tab(window, "3")
    desk.click(window.debts, "show_settled")
    assert [(row.kind, row.open) for row in window.debts.model.rows] == [("overdue", 2_500), ("notice", 0)]
    window.debts.table.mark_number(1)
    assert "Fel" in " ".join(label.text() for label in window.debts.lines.findChildren(QLabel))


def test_the_stop_sign_lists_every_block_and_comes_once(desk: Desk) -> None:
    """E9: once per opening, not on every refresh; Enter closes it."""
    window = desk.details("1002", stop=True)
    sign = desk.find(window, QDialog, "stop_sign")
    assert [card.accessibleName() for card in sign.findChildren(StopCard)] == [
        "Blocked. 05/03/2026, desk. Kortet är stulet. Stops all services. Unblock patron"
    ]
    desk.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    desk.gone(window, "stop_sign")
    desk.qtbot.keyClick(desk.main, Qt.Key.Key_F5)
    desk.wait()
    assert window.findChild(QDialog, "stop_sign") is None


def test_no_stop_sign_comes_up_for_debts_and_notes_alone(desk: Desk) -> None:
    assert desk.details("1001", stop=True).findChild(QDialog, "stop_sign") is None


def test_the_stop_sign_leads_to_the_messages(desk: Desk, database: Database, library: Library) -> None:
    own = {"patron_id": library.patrons["1003"], "organisation_id": library.organisations["lindby"]}
    with database.writing() as session:
        session.add(Message(**own, kind="alert", text="<b>Ring</b>", created_at=NOW, created_by="desk"))
        session.commit()
    window = desk.details("1003", stop=True)
    desk.click(desk.find(window, QDialog, "stop_sign"), "stop_messages")
    desk.wait()
    assert window.tabs.key_of(window.tabs.currentIndex()) == "5"
    assert [row.text for row in window.messages.model.rows] == ["<b>Ring</b>"]


def test_the_header_shows_blocks_with_what_lifts_them(desk: Desk, library: Library) -> None:
    """Q7: a block by debt says what to pay; there is no button that lifts it."""
    category = library.categories["vuxen"]
    limits = {Key("autoblock-adult", category): Setting(2_000), Key("overdue-loans-max", category): Setting(1)}
    save_settings(desk.work(), [SettingsDraft(library.organisations["SDB"], {key: Change(None, value) for key, value in limits.items()})])
    window = desk.details("1001")
    assert [card.accessibleName() for card in window.header.findChildren(BlockCard)] == [
        f"Fee limit reached. {KR}25.00 owed, the limit is {KR}20.00. Stops loans, renewals, reservations, web. Pay at least {KR}6.00",
        "Max overdue loans reached. 1 overdue, the limit is 1. Stops loans, renewals, reservations, web. Return or renew at least 1 overdue",
    ]
    assert window.header.name.accessibleName() == "Ek, Anna, Fee limit reached, Yellow signal"
    desk.tab(window, "4")
    assert window.data.account_actions.block.text().replace("&", "") == "Block patron…"
    desk.tab(window, "5")
    assert [row.word for row in window.messages.model.rows] == ["Fee limit reached", "Max overdue loans reached", "Note"]


def test_the_permanent_alert_stands_under_the_name(desk: Desk, database: Database, library: Library) -> None:
    """E1: frame, text, Stop sign."""
    with database.writing() as session:
        patron = session.get_one(Patron, library.patrons["1003"])
        patron.permanent_alert, patron.permanent_alert_since = "Hör illa " * 30, TODAY
        session.commit()
    window = desk.details("1003", stop=True)
    assert window.header.alert.isVisible()
    assert window.header.alert.text.text().startswith("Hör illa Hör illa")
    assert window.header.name.accessibleName() == "Dvořáková, Česlava, Permanent alert"
    desk.click(desk.find(window, QDialog, "stop_sign"), "stop_close")
    desk.gone(window, "stop_sign")


def test_notes_open_from_the_link_and_from_the_menu_other(desk: Desk) -> None:
    """E12."""
    window = desk.details("1001")
    desk.click(window, "see_notes")
    desk.wait()
    dialog = desk.find(window, QDialog, "notes_dialog")
    assert [row.text for row in dialog.model.rows] == ["Boken väntar i disken"]  # type: ignore[attr-defined]
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    desk.gone(window, "notes_dialog")
    assert window.menu_actions()["other"] == [window.notes_action]
    window.notes_action.trigger()
    desk.wait()
    desk.click(desk.find(window, QDialog, "notes_dialog"), "notes_close")
    desk.gone(window, "notes_dialog")


def test_the_archive_shows_its_period_when_asked_for(desk: Desk, database: Database, library: Library) -> None:
    """E6."""
    own = {"patron_id": library.patrons["1001"], "organisation_id": library.organisations["lindby"]}
    with database.writing() as session:
        for days, text in ((20, "Nyss"), (600, "Länge sedan")):
            when = NOW - timedelta(days=days)
            session.add(Message(**own, kind="note", text=text, created_at=when, created_by="desk", archived_at=when, archived_by="desk"))
        session.commit()
    window = desk.details("1001")
    desk.tab(window, "5")
    assert len(window.messages.model.rows) == 1
    desk.click(window, "show_archived")
    desk.wait()
    assert [row.text for row in window.messages.model.rows] == ["Ring före leverans", "Nyss"]
    desk.type(window, "archive_from", "2020-01-01")
    desk.click(window, "show_archived")
    desk.wait()
    assert [row.text for row in window.messages.model.rows] == ["Ring före leverans", "Nyss", "Länge sedan"]
    desk.type(window, "archive_from", "2030-01-01")
    desk.click(window, "show_archived")
    assert window.messages.last.error == "It ends before it begins."
    assert len(window.messages.model.rows) == 3, "no period was read that is none"
    desk.type(window, "archive_from", "2020-01-01")
    desk.click(window, "show_archived")
    desk.wait()
    assert window.messages.last.error == ""
    desk.type(window, "archive_from", "2026-01-01")
    desk.qtbot.keyClick(window.messages.first.editor, Qt.Key.Key_Return)
    desk.wait()
    assert len(window.messages.model.rows) == 2, "Enter in the period searches"


def test_the_legend_shows_all_nine_frames(desk: Desk) -> None:
    window = desk.details("1001")
    desk.click(window, "legend_button")
    legend = desk.find(window, QWidget, "frame_legend")
    words = [frame.accessibleName() for frame in legend.findChildren(QWidget, "name_frame")]
    assert words == ["Inactive account", "Expired", "Blocked", "Automatic block", "Permanent alert", "Overdue loans", "Debt", "Staff message", ""]
    legend.close()


@pytest.mark.styled
def test_the_legend_stands_in_the_frame_that_it_explains_and_the_notes_below_it(desk: Desk) -> None:
    header = desk.details("1001").header
    assert header.legend.parentWidget() is header.name
    assert header.notes.isVisible()
    assert header.notes.y() > header.name.geometry().bottom()
    assert header.notes.geometry().right() <= header.name.geometry().right()


def test_what_another_workstation_changes_shows(desk: Desk, library: Library) -> None:
    window = desk.details("1001")
    desk.client.bus.post(block_patron(desk.work(), library.patrons["1001"], "elsewhere"))
    desk.qtbot.waitUntil(lambda: window.header.name.accessibleName().startswith("Ek, Anna, Blocked"))
    assert window.findChild(QDialog, "stop_sign") is None


def test_a_change_of_another_account_is_nothing_to_this_window(desk: Desk, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    window = desk.details("1001")
    asked: list[object] = []
    monkeypatch.setattr(window, "refresh", lambda: asked.append(1))
    desk.client.bus.post(block_patron(desk.work(), library.patrons["1003"], "elsewhere"))
    desk.wait()
    assert not asked


def test_an_account_that_is_gone_says_so(desk: Desk) -> None:
    window = desk.main.open("patrons.details", 999_999)
    desk.wait()
    assert "The account is not there any more." in window.banner.text  # type: ignore[union-attr]


def test_two_patrons_stand_side_by_side_and_the_same_twice(desk: Desk) -> None:
    first, second = desk.details("1001"), desk.details("1003")
    assert first is not second
    assert desk.details("1001") is first
    desk.qtbot.keyClick(desk.main, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    desk.wait()
    assert len(desk.main.area.windows()) == 3


@pytest.fixture
def clerk(work: Works) -> Actor:
    return work.actor("desk", "DISK1")


def test_who_may_not_see_the_history_is_told_which_permission_is_missing(desk: Desk, clerk: Actor) -> None:
    desk.sign_in(clerk)
    window = desk.details("1001")
    desk.tab(window, "7")
    assert not window.history.model.rows
    texts = " ".join(label.text() for label in window.history.table.findChildren(QLabel))
    assert "history.view" in texts
