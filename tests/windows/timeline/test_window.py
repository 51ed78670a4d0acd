"""Window Timeline: the life of a loan as a picture that keys walk through and as a table, and under unsaved rules beside it (X2)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.background.client import Client
from app.database.engine import Database
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.rule import Rule
from app.domain.parameters.value import Value, parse_value
from app.models.loan import Loan
from app.queries.copies import find_copy
from app.queries.timeline import show_life
from app.queries.timeline_beside import OfLoan
from app.queries.timeline_loan import PairAsked, tell_pair
from app.services.base_rules import complete_base_rules
from app.services.parameters import set_rules
from app.windows.circulation_parameters.window import CirculationParametersWindow
from app.windows.common.formats import date_text
from app.windows.common.rules.unsaved import UnsavedRules
from app.windows.common.rules.value_editor import ValueEditor
from app.windows.main_window import MainWindow
from app.windows.timeline.output import write_picture
from app.windows.timeline.window import TimelineWindow
from tests.conftest import Works
from tests.library import Library
from tests.windows.waiting import wait_for_all

pytestmark = pytest.mark.sqlite_only


def rule(library: Library, parameter: str, value: str, selector: str | None = None) -> Rule:
    return Rule(parameter=parameter, organisation_id=library.organisations["lindby"], selector=selector, value=parse_value(catalogue()[parameter], value))


def texts(window: TimelineWindow) -> list[list[str]]:
    model = window.view.model
    return [[model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in range(model.columnCount())] for row in range(model.rowCount())]


def change_fee(main: MainWindow, client: Client, qtbot: QtBot, rule_id: int, lindby: int) -> CirculationParametersWindow:
    """Type another fee for a rule into Circulation parameters, and leave it unsaved."""
    window = main.open("parameters.circulation", ("overdue-fee", lindby, rule_id))
    assert isinstance(window, CirculationParametersWindow)
    wait_for_all(qtbot, client)
    assert window.view.change.isEnabled()
    window.view.change.click()
    dialog = next(found for found in window.findChildren(QDialog) if found.isVisible())
    editor, done = dialog.findChild(ValueEditor, "value_box"), dialog.findChild(QAbstractButton, "rule_done")
    assert isinstance(editor, ValueEditor)
    assert isinstance(done, QAbstractButton)
    editor.set_value(Value(800, None, "per-day"))
    done.click()
    return window


def test_a_life_is_told_walked_through_and_held_against_unsaved_rules(
    main: MainWindow, client: Client, database: Database, library: Library, work: Works, qtbot: QtBot, tmp_path: Path
) -> None:
    with database.writing() as session:
        complete_base_rules(session)
        session.commit()
    planted = [rule(library, "overdue-fee", "4"), rule(library, "overdue-grace", "2"), rule(library, "overdue-fee-max-copy", "30", "1")]
    set_rules(work(), planted)
    main.menus.actions["parameters.timeline"].trigger()
    window = main.area.active()
    assert isinstance(window, TimelineWindow)
    view, form = window.view, window.view.form
    wait_for_all(qtbot, client)
    assert form.place.value() is not None
    form.tell.click()
    assert view.banner.isVisible()
    line = form.day.editor
    assert isinstance(line, QLineEdit)
    line.setText("31/02/2026")
    form.tell.click()
    assert form.day.error
    assert view.banner.isHidden(), "what was said before is no answer to this"
    form.day.set_value(client.today())
    form.card.set_value("1001")
    form.barcode.set_value("B11")
    form.tell.click()
    wait_for_all(qtbot, client)
    assert view.model.rowCount() > 5

    with database.reading() as session:
        asked = PairAsked(patron_id=library.patrons["1001"], copy_id=find_copy(session, "B11"), at=client.actor.point_id, day=client.today())
        life = tell_pair(session, asked)
    assert view.table.accessibleName() == "Events"
    simulated = show_life(life.events)["events"]
    assert [(row[1], row[2]) for row in texts(window)] == [(date_text(date.fromisoformat(one["date"])), one["amount"] or "") for one in simulated]
    names = [row[0] for row in texts(window)]
    begins = names.index("Overdue fee begins")
    assert (names[0], texts(window)[begins][3]) == ("Loan", "Overdue fee: kr\xa04.00 per day, Lindby kommun")

    view.chart.setFocus()
    for key, place in ((Qt.Key.Key_End, len(names) - 1), (Qt.Key.Key_Home, 0), *((Qt.Key.Key_Right, n) for n in range(1, begins + 1))):
        qtbot.keyClick(view.chart, key)
        assert view.table.currentIndex().row() == place
    assert view.chart.accessibleDescription().startswith("Overdue fee begins")
    width = view.chart.width()
    qtbot.keyClick(view.chart, "+")
    assert view.chart.width() > width
    view.smaller.click()
    assert not view.smaller.isEnabled()
    assert not view.unsaved.editor.isEnabled()

    sheet = window.sheet()
    assert sheet is not None
    for name in ("life.png", "life.pdf"):
        assert write_picture(tmp_path / name, "life", sheet)
        assert (tmp_path / name).stat().st_size > 5_000

    qtbot.keyClick(view.chart, Qt.Key.Key_Return)
    wait_for_all(qtbot, client)
    parameters = main.area.active()
    assert isinstance(parameters, CirculationParametersWindow)
    marked = parameters.view.table.current_row()
    assert marked is not None
    parameters = change_fee(main, client, qtbot, marked.rule.id, library.organisations["lindby"])
    wait_for_all(qtbot, client)
    assert view.model.columnCount() == 5
    changed = {row[0]: row for row in texts(window)}
    assert changed["Overdue fee begins"][2:4] == ["the same", "12.00 → 24.00"]
    assert changed["Cap per copy reached"][1] != changed["Cap per copy reached"][2]
    assert view.unsaved.editor.isEnabled()
    view.table.mark_number(begins)

    def said() -> list[str]:
        return [label.text() for label in view.detail.panel.findChildren(QLabel) if label.isVisibleTo(view.detail.panel)]

    qtbot.waitUntil(lambda: len(said()) > 1)  # they are shown a moment after they are made
    assert said()[-2:] == [f"Overdue fee: kr\xa0{fee} per day, Lindby kommun{unsaved}" for fee, unsaved in (("4.00", ""), ("8.00", " (unsaved)"))]
    assert len(sheet.lives) == 1
    beside = window.sheet()
    assert beside is not None
    assert len(beside.lives) == 2
    parameters.close_dropping()
    wait_for_all(qtbot, client)
    assert view.model.columnCount() == 4
    assert not UnsavedRules.of(client).draft()

    with database.reading() as session:
        loan = session.execute(select(Loan.id, Loan.due_date).where(Loan.returned_at.is_(None), Loan.patron_id.is_not(None)).order_by(Loan.due_date)).first()
    assert loan is not None
    of_loan = main.open("parameters.timeline", OfLoan(loan_id=loan.id))
    assert isinstance(of_loan, TimelineWindow)
    wait_for_all(qtbot, client)
    assert of_loan.view.model.rowCount() > 1
    due = {row[0]: row[1] for row in texts(of_loan)}
    assert due["Due"] == date_text(loan.due_date)
    claimed = [pair.event.day for pair in of_loan.view.model.rows if pair.event.kind.startswith("reminder")]
    assert all(day >= client.today() for day in claimed)
    for other in main.area.windows():
        other.close_dropping()
