"""Administration → Automatic jobs: set up by the dialog, run with its counts, stopped with what was done kept, and what a viewer may not (D6)."""

from __future__ import annotations

import threading
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.background.client import Client
from app.database.engine import Database
from app.domain.jobs import Every, Job
from app.services.base_rules import complete_base_rules
from app.services.jobs import registry
from app.services.jobs.context import Asked, Counts, JobContext, Progress
from app.windows.jobs.schedule_dialog import ScheduleDialog
from app.windows.jobs.window import JobsWindow
from app.windows.languages import Languages
from app.windows.look import Look
from app.windows.main_window import MainWindow
from tests.conftest import Works
from tests.library import Library
from tests.windows.waiting import wait_for_all

pytestmark = pytest.mark.sqlite_only
LEFT = Qt.MouseButton.LeftButton


def cells(window: JobsWindow, row: int) -> list[str]:
    model = window.view.model
    return [model.index(row, column).data() or "" for column in range(model.columnCount())]


def test_jobs_are_set_up_run_and_stopped(
    client: Client, database: Database, work: Works, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.writing() as session:
        complete_base_rules(session)
        session.commit()
    languages = Languages()
    languages.choose("en")
    main = MainWindow(client, Look(client.settings, languages))
    main.resize(1366, 768)
    main.show()
    main.activateWindow()
    qtbot.waitUntil(main.isActiveWindow)
    main.menus.actions["administration.jobs"].trigger()
    window = main.area.active()
    assert isinstance(window, JobsWindow)
    view = window.view
    wait_for_all(qtbot, client)
    assert [row.job for row in view.model.rows] == list(Job)
    view.jobs.mark("external-invoices")
    assert not view.run.isEnabled()
    view.jobs.mark("returns-log")
    wait_for_all(qtbot, client)
    assert cells(window, 5)[:3] == ["Returns log", "off", "not set up"]
    qtbot.keyClick(view.jobs, Qt.Key.Key_F2)
    dialog = window.findChild(ScheduleDialog)
    assert isinstance(dialog, ScheduleDialog)
    assert not dialog.weekday.isVisible()
    dialog.minute.set_value(time(3, 15))
    dialog.every.set_value(Every.WEEK)
    dialog.every.changed.emit()
    assert dialog.weekday.isVisible()
    dialog.weekday.set_value(6)
    qtbot.mouseClick(dialog.action, LEFT)
    qtbot.waitUntil(lambda: window.findChild(QDialog, "schedule_dialog") is None)
    wait_for_all(qtbot, client)
    assert cells(window, 5)[:3] == ["Returns log", "on", "every week on Sunday, 03:15"]
    assert cells(window, 5)[-1] == "15/03/2026 03:15"
    qtbot.mouseClick(view.run, LEFT)
    wait_for_all(qtbot, client)
    assert view.runs_model.rowCount() == 1
    assert view.banner.text == "Returns log is done.\nreturns dropped: 0"
    assert cells(window, 5)[5] == "returns dropped: 0"

    began = threading.Event()

    def handle(_context: JobContext, _day: date, progress: Progress, cancelled: Asked) -> Counts:
        progress(1, 2)
        began.set()
        while not cancelled():
            began.wait(0.01)
        return {"returns": 1}

    monkeypatch.setitem(registry.JOBS, Job.RETURNS_LOG, handle)
    qtbot.mouseClick(view.run, LEFT)
    qtbot.waitUntil(began.is_set)
    assert not view.run.isEnabled()
    view.busy.cancelled.emit()
    wait_for_all(qtbot, client)
    assert view.runs_model.rowCount() == 2
    assert view.banner.text == "Returns log was stopped.\nreturns dropped: 1"
    assert view.runs_model.index(0, 3).data() == "stopped"
    client.actor = work.actor("viewer")
    window.retranslate()
    assert not view.run.isEnabled()
    assert "jobs.change" in view.run.toolTip()
    qtbot.mouseClick(view.close_button, LEFT)
    qtbot.waitUntil(lambda: not main.area.windows())
    main.close()
