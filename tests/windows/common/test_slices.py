"""Work over many rows is done between the events of the GUI thread, and a newer piece takes the place of an older."""

from __future__ import annotations

import time
from collections.abc import Generator

from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from app.windows.common.slices import Slices


def lazy(name: str, slices: int) -> Generator[None, None, str]:
    """Take some slices, each as long as one may last."""
    for _ in range(slices):
        time.sleep(0.01)
        yield
    return name


def test_what_needs_no_slice_is_done_at_once(qapp: QObject) -> None:
    told: list[str] = []
    assert Slices(qapp).begin(lazy("small", 0), told.append)
    assert told == ["small"]


def test_what_takes_long_goes_on_between_events(qtbot: QtBot, qapp: QObject) -> None:
    told: list[str] = []
    slices = Slices(qapp)
    assert not slices.begin(lazy("large", 5), told.append)
    assert told == []
    qtbot.waitUntil(lambda: told == ["large"])


def test_a_newer_piece_of_work_takes_the_place_of_the_older(qtbot: QtBot, qapp: QObject) -> None:
    told: list[str] = []
    slices = Slices(qapp)
    slices.begin(lazy("old", 5), told.append)
    slices.begin(lazy("new", 5), told.append)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(100)
    assert told == ["new"]


def test_work_begun_by_an_outcome_is_done_too(qtbot: QtBot, qapp: QObject) -> None:
    told: list[str] = []
    slices = Slices(qapp)
    slices.begin(lazy("first", 2), lambda _: slices.begin(lazy("second", 2), told.append))
    qtbot.waitUntil(lambda: told == ["second"])


def test_what_was_cancelled_tells_nothing(qtbot: QtBot, qapp: QObject) -> None:
    told: list[str] = []
    slices = Slices(qapp)
    slices.begin(lazy("large", 3), told.append)
    slices.cancel()
    qtbot.wait(100)
    assert told == []


def test_what_nobody_waits_for_lets_events_go_before_its_second_step(qtbot: QtBot, qapp: QObject) -> None:
    told: list[str] = []
    steps: list[int] = []

    def work() -> Generator[None, None, str]:
        for step in range(3):
            steps.append(step)
            yield
        return "done"

    slices = Slices(qapp, pause=400)
    assert not slices.begin(work(), told.append)
    QCoreApplication.processEvents()
    assert steps == [0]
    qtbot.waitUntil(lambda: told == ["done"])
