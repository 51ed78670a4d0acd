"""What belongs to the GUI thread is destroyed there, whoever held it last."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.background import garbage
from app.background.bus import Bus
from app.background.garbage import Collector, collect_due
from app.background.requests import Lane, Request
from app.background.worker import Worker


class Dialog:
    """Stands in for a window: notes on which thread it was destroyed; `me` makes it garbage that only collecting finds."""

    def __init__(self, threads: list[str], *, cyclic: bool = False) -> None:
        self.threads, self.me = threads, self if cyclic else None

    def __del__(self) -> None:
        self.threads.append(threading.current_thread().name)


class Slow(Worker):
    """A worker whose lanes still hold a request when its answer has been delivered."""

    settled = threading.Event()

    def _run(self, request: Request) -> None:
        super()._run(request)
        self.settled.wait(5)


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Slow]:
    made = Slow()
    yield made
    made.settled.set()
    made.close()


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    made = Collector()
    yield made
    made.stop()


def test_a_lane_is_never_the_last_to_hold_what_was_asked(worker: Slow, qtbot: QtBot) -> None:
    """A callback that is no method of its window is kept alive by the request: it must be let go of on this thread."""
    threads: list[str] = []

    def ask(dialog: Dialog) -> None:
        worker.do(worker, lambda: dialog.me, lambda answer: dialog.me)

    ask(Dialog(threads))
    qtbot.waitUntil(worker.idle)
    worker.settled.set()
    worker.close()
    assert threads == ["MainThread"]


def test_a_settled_request_holds_nothing() -> None:
    threads: list[str] = []
    owner = Bus()

    def ask(dialog: Dialog) -> Request:
        request = Request.of(owner, Lane.READ, lambda: dialog.me, lambda answer: dialog.me, lambda refusal: dialog.me, None, None)
        request.answer = dialog
        return request

    request = ask(Dialog(threads))
    assert threads == []
    request.forget()
    assert len(threads) == 1


def test_a_request_whose_window_is_gone_is_not_wanted() -> None:
    owner = Bus()
    request = Request.of(owner, Lane.READ, list, None, None, None, None)
    assert not request.superseded.is_set()
    del owner
    assert request.superseded.is_set()


def test_while_the_client_is_open_only_the_gui_thread_collects(collector: Collector, qtbot: QtBot) -> None:
    """A thread allocates past every threshold with a cyclic window among it: the window goes by the timer."""
    threads: list[str] = []
    kept: list[list[int]] = []
    gc.collect()
    Dialog(threads, cyclic=True)
    thread = threading.Thread(target=lambda: kept.extend([i] for i in range(50_000)))
    thread.start()
    thread.join()
    assert threads == []
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == ["MainThread"]


def test_nothing_is_collected_before_it_is_due(collector: Collector) -> None:
    gc.collect()
    assert collect_due() == -1
    kept = [[i] for i in range(gc.get_threshold()[0] + 10)]
    assert kept
    assert collect_due() == 0


def test_what_is_old_is_looked_through_only_when_there_is_a_quarter_more(collector: Collector, monkeypatch: pytest.MonkeyPatch) -> None:
    collected: list[int] = []
    there = [0]
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(gc, "get_count", lambda: (1000, 20, 20))
    monkeypatch.setattr(gc, "get_objects", lambda generation: range(there[0] if generation == 2 else 0))
    for there[0] in (8000, 9000, 10_000, 10_001, 12_000):
        collector.collect()
    assert collected == [2, 1, 1, 2, 1]


def test_what_outlived_two_passes_is_looked_through_with_the_next(collector: Collector, monkeypatch: pytest.MonkeyPatch) -> None:
    """Or one pass would look through, and destroy, all that ten windows left."""
    collected: list[int] = []
    passes = [0]
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(gc, "get_count", lambda: (1000, passes[0], 0))
    for passes[0] in (0, 1, 2, 3):
        collector.collect()
    assert collected == [0, 0, 0, 1]


def test_a_window_that_opens_puts_collecting_off(collector: Collector, qtbot: QtBot) -> None:
    timer = collector.findChild(QTimer)
    assert timer is not None
    qtbot.waitUntil(lambda: timer.remainingTime() < timer.interval() // 2)
    collector.put_off()
    assert timer.remainingTime() > timer.interval() // 2


def test_it_is_not_put_off_for_ever(collector: Collector, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    timer = collector.findChild(QTimer)
    assert timer is not None
    monkeypatch.setattr(garbage, "_LONGEST_MS", 1)
    qtbot.waitUntil(lambda: timer.remainingTime() < timer.interval() // 2)
    collector.put_off()
    assert timer.remainingTime() < timer.interval() // 2


def test_what_is_passed_over_waits_until_it_is_looked_at_anew(collector: Collector) -> None:
    threads: list[str] = []
    Dialog(threads, cyclic=True)
    collector.pass_over()
    Dialog(threads, cyclic=True)  # what comes later does not wait
    gc.collect()
    assert len(threads) == 1
    collector.look_anew()
    gc.collect()
    assert len(threads) == 2


def test_collecting_is_given_back_as_it_was() -> None:
    was = gc.isenabled()
    collector = Collector()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled() is was
