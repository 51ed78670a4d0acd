"""Window Rule check: planted faults are listed, shown at their rule, mended one by one and put back (X4)."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.database.engine import Database
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value
from app.services.parameters import complete_base_rules, set_rules
from app.windows.circulation_parameters.window import CirculationParametersWindow
from app.windows.common.messages import Question
from app.windows.common.theme import Mode, theme
from app.windows.languages import Languages
from app.windows.look import Look
from app.windows.main_window import MainWindow
from app.windows.rule_check.window import RuleCheckWindow
from tests.conftest import Works
from tests.library import Library
from tests.rulebook import loan_period
from tests.windows.waiting import wait_for_all

pytestmark = pytest.mark.sqlite_only
LEFT = Qt.MouseButton.LeftButton


def plant(database: Database, library: Library, works: Works) -> None:
    with database.writing() as session:
        complete_base_rules(session)
        session.commit()
    barn: dict[str, Any] = {"patron_category_id": library.categories["barn"]}
    none = Rule(parameter="reservations-max", organisation_id=library.organisations["lindby"], value=Value(0), variables=Variables(**barn))
    holiday = Rule(
        parameter="loan-period", organisation_id=library.organisations["BARN"], value=Value(None, "2027-01-10", "date"),
        variables=Variables(media_type_id=library.media_types["dvd"]),
    )  # fmt: skip
    covered = [loan_period(library, place, days, **barn) for place, days in (("SDB", 30), ("DISK1", 31), ("AUTO", 31), ("BARN", 31))]
    set_rules(works(), [*covered, loan_period(library, "BARN", 28), none, holiday])


def test_planted_faults_are_listed_shown_mended_and_put_back(client: Client, database: Database, library: Library, work: Works, qtbot: QtBot) -> None:
    plant(database, library, work)
    theme().install(Mode.LIGHT)
    languages = Languages()
    languages.choose("en")
    main = MainWindow(client, Look(client.settings, languages))
    main.resize(1366, 768)
    main.show()
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)
    main.menus.actions["parameters.check"].trigger()
    window = main.area.active()
    assert isinstance(window, RuleCheckWindow)
    qtbot.waitUntil(lambda: window.count.text() == "4 findings")
    kinds = [window.model.index(row, 0).data() for row in range(4)]
    assert kinds == ["Never governs", "Contradiction", "Date passed", "Needless"]
    assert window.sentence.text().startswith("Rule ")
    assert "beaten by rule" in window.sentence.text()

    for left in (3, 2, 1):
        row = next(row for row in window.model.rows if row.mend)
        window.table.mark_number(list(window.model.rows).index(row))
        qtbot.mouseClick(window.mend, LEFT)
        question = window.findChild(Question, "mend_question")
        assert isinstance(question, Question)
        action = next(button for button in question.findChildren(QPushButton) if button.text().replace("&", "") in {"Remove", "End"})
        qtbot.mouseClick(action, LEFT)
        wait_for_all(qtbot, client)
        assert window.model.rowCount() == left
    assert not window.mend.isEnabled()
    window.undo()
    wait_for_all(qtbot, client)
    assert window.model.rowCount() == 2
    assert {row.kind.value for row in window.model.rows} == {"coordination", "needless"}

    window.table.mark_number(0)
    window.table.setFocus()
    qtbot.keyClick(window.table, Qt.Key.Key_Return)
    parameters = main.area.active()
    assert isinstance(parameters, CirculationParametersWindow)
    wait_for_all(qtbot, client)
    marked = parameters.view.table.current_row()
    assert marked is not None
    assert marked.rule == window.model.rows[0].rule
    qtbot.mouseClick(parameters.view.check, LEFT)
    assert main.area.active() is window
    for other in main.area.windows():
        other.close_dropping()
    main.close()
    main.deleteLater()
    QApplication.processEvents()
