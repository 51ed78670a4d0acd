"""The runner: off the GUI thread and back, in order, for the living only."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread
from pytestqt.qtbot import QtBot

from app.background.bus import Bus
from app.background.requests import Cancelled, Faulty, Task
from app.background.runner import Runner
from app.domain.changes import Changes
from app.domain.refusals import Busy, Invalid, NoContact, Refusal


class Unit:
    """Stands in for a unit of work that touched patrons."""

    def __init__(self, operation_id: UUID) -> None:
        self.operation_id = operation_id
        self.changes: Changes | None = None
        self.in_doubt = self.unconfirmed = False

    def commit(self) -> Changes:
        self.changes = Changes(frozenset({"patron"}), (("patron", 1),))
        return self.changes


class Owner(QObject):
    """A window as far as the runner knows one."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Any] = []
        self.refused: list[Refusal] = []

    def _show_rows(self, rows: Any) -> None:
        self.shown.append(rows)

    def _show_refusal(self, refusal: Refusal) -> None:
        self.refused.append(refusal)


@contextmanager
def session() -> Iterator[Any]:
    yield "session"


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    made = Runner(session, Unit, Bus())  # type: ignore[arg-type]
    yield made
    made.close()


@pytest.fixture
def crashes(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    seen: list[BaseException] = []

    def hook(kind: type[BaseException], error: BaseException, trace: Any) -> None:
        seen.append(error)

    monkeypatch.setattr(sys, "excepthook", hook)
    return seen


def raising(error: BaseException) -> Callable[[Any], Any]:
    def work(_: Any) -> Any:
        raise error

    return work


def test_a_read_runs_on_another_thread_and_is_delivered_on_the_gui_thread(runner: Runner, qtbot: QtBot) -> None:
    owner, threads = Owner(), []

    def then(name: str) -> None:
        threads.append((name, QThread.currentThread()))

    runner.read(owner, lambda s: threading.current_thread().name, then)
    qtbot.waitUntil(runner.idle)
    app = QCoreApplication.instance()
    assert app is not None
    assert threads == [(threads[0][0], app.thread())]
    assert threads[0][0] != threading.main_thread().name


def test_changes_are_carried_out_and_answered_in_the_order_asked(runner: Runner, qtbot: QtBot) -> None:
    owner = Owner()
    for number in range(20):
        runner.change(owner, lambda w, n=number: n, owner._show_rows)  # type: ignore[misc]
    qtbot.waitUntil(runner.idle)
    assert owner.shown == list(range(20))


def test_an_old_answer_never_overwrites_a_newer_one(runner: Runner, qtbot: QtBot) -> None:
    owner, gate = Owner(), threading.Event()
    runner.read(owner, lambda s: gate.wait(5) and "old", owner._show_rows)
    runner.read(owner, lambda s: "new", owner._show_rows)
    gate.set()
    qtbot.waitUntil(runner.idle)
    assert owner.shown == ["new"]


def test_reads_that_were_overtaken_while_waiting_are_not_even_done(runner: Runner, qtbot: QtBot) -> None:
    owner, gate, done = Owner(), threading.Event(), []
    runner.read(owner, lambda s: gate.wait(5), lambda _: None)
    for letter in "abc":
        runner.read(owner, lambda s, c=letter: done.append(c), owner._show_rows)  # type: ignore[misc]
    gate.set()
    qtbot.waitUntil(runner.idle)
    assert done == ["c"]


def test_different_keys_do_not_disturb_one_another(runner: Runner, qtbot: QtBot) -> None:
    owner = Owner()
    for key in ("one", "two"):
        runner.read(owner, lambda s, k=key: k, owner._show_rows, key=key)  # type: ignore[misc]
    qtbot.waitUntil(runner.idle)
    assert owner.shown == ["one", "two"]


def test_two_windows_of_one_class_do_not_disturb_one_another(runner: Runner, qtbot: QtBot) -> None:
    first, second = Owner(), Owner()
    runner.read(first, lambda s: 1, first._show_rows)
    runner.read(second, lambda s: 2, second._show_rows)
    qtbot.waitUntil(runner.idle)
    assert (first.shown, second.shown) == ([1], [2])


def test_nothing_is_delivered_to_a_window_that_qt_has_deleted(runner: Runner, qtbot: QtBot) -> None:
    import shiboken6

    owner, gate = Owner(), threading.Event()
    runner.read(owner, lambda s: gate.wait(5), owner._show_rows)
    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(runner.idle)
    assert owner.shown == []


def test_a_waiting_request_does_not_keep_its_window_alive(runner: Runner, qtbot: QtBot) -> None:
    owner, gate = Owner(), threading.Event()
    shown = owner.shown
    runner.read(owner, lambda s: gate.wait(5), owner._show_rows)
    gone: list[bool] = []
    owner.destroyed.connect(lambda: gone.append(True))
    del owner
    gc.collect()
    assert gone
    gate.set()
    qtbot.waitUntil(runner.idle)
    assert shown == []


def test_a_refusal_goes_to_failed(runner: Runner, qtbot: QtBot, crashes: list[BaseException]) -> None:
    owner, refusal = Owner(), Invalid("name", "No name.")
    runner.read(owner, raising(refusal), owner._show_rows, owner._show_refusal)
    qtbot.waitUntil(runner.idle)
    assert (owner.refused, owner.shown, crashes) == ([refusal], [], [])


def test_a_refusal_that_nobody_takes_comes_to_the_one_door(runner: Runner, qtbot: QtBot) -> None:
    owner, refusal = Owner(), Invalid("name", "No name.")
    with qtbot.waitSignal(runner.refused) as caught:
        runner.change(owner, raising(refusal))
    assert caught.args == [refusal]


def test_a_refused_change_is_told_even_when_its_window_is_gone(runner: Runner, qtbot: QtBot) -> None:
    owner, gate, refusal = Owner(), threading.Event(), Invalid("name", "No name.")

    def command(_: Any) -> None:
        gate.wait(5)
        raise refusal

    runner.change(owner, command, owner._show_rows, owner._show_refusal)
    del owner
    gc.collect()
    with qtbot.waitSignal(runner.refused) as caught:
        gate.set()
    assert caught.args == [refusal]


def test_a_failing_query_is_a_bug_and_goes_to_the_excepthook(runner: Runner, qtbot: QtBot, crashes: list[BaseException]) -> None:
    owner, bug = Owner(), ZeroDivisionError()
    runner.read(owner, raising(bug), owner._show_rows, owner._show_refusal)
    qtbot.waitUntil(runner.idle)
    assert crashes == [bug]
    assert owner.shown == []
    assert [type(refusal) for refusal in owner.refused] == [Faulty]  # whoever waits, such as a dialog that sends, waits no longer


def test_a_failing_delivery_does_not_stop_the_next_one(runner: Runner, qtbot: QtBot, crashes: list[BaseException]) -> None:
    owner = Owner()
    runner.read(owner, lambda s: 1, raising(KeyError("x")))
    runner.read(owner, lambda s: 2, owner._show_rows)
    qtbot.waitUntil(runner.idle)
    assert owner.shown == [2]
    assert len(crashes) == 1


def test_what_a_change_touched_is_announced_before_its_outcome(qtbot: QtBot) -> None:
    bus, told = Bus(), []
    runner = Runner(session, Unit, bus)  # type: ignore[arg-type]
    bus.changed.connect(lambda changes: told.append(changes.kinds))
    owner = Owner()
    runner.change(owner, lambda work: work.commit(), lambda outcome: told.append("outcome"))
    qtbot.waitUntil(runner.idle)
    runner.close()
    assert told == [frozenset({"patron"}), "outcome"]


def test_it_is_busy_from_the_first_request_to_the_last_answer(runner: Runner, qtbot: QtBot) -> None:
    owner, told = Owner(), []
    runner.busy_changed.connect(told.append)
    assert runner.idle()
    runner.read(owner, lambda s: 1, owner._show_rows, key="a")
    runner.read(owner, lambda s: 1, owner._show_rows, key="b")
    assert not runner.idle()
    qtbot.waitUntil(runner.idle)
    assert told == [True, False]


def test_draining_waits_for_what_answers_ask_for_in_turn(runner: Runner) -> None:
    owner = Owner()
    runner.read(owner, lambda s: 1, lambda _: runner.change(owner, lambda w: 2, owner._show_rows))
    assert runner.drain()
    assert owner.shown == [2]


def test_closing_finishes_the_change_that_is_running_and_takes_nothing_more(runner: Runner) -> None:
    owner, begun, done = Owner(), threading.Event(), []

    def command(_: Any) -> None:
        begun.set()
        threading.Event().wait(0.05)
        done.append("saved")

    runner.change(owner, command)
    assert begun.wait(5)
    runner.close()
    runner.read(owner, lambda s: done.append("late"), owner._show_rows)
    assert done == ["saved"]
    assert runner.idle()


def test_a_task_reports_how_far_it_is_and_can_be_cancelled(runner: Runner, qtbot: QtBot) -> None:
    owner, task, reports = Owner(), Task("Counting", cancellable=True), []
    begun = threading.Event()
    runner.task_changed.connect(lambda t: reports.append((t.progress.done, t.progress.total)))

    def command(_: Any) -> None:
        task.report(1, 2)
        begun.set()
        while True:
            task.check()

    with qtbot.waitSignal(runner.task_ended):
        runner.change(owner, command, owner._show_rows, owner._show_refusal, task=task)
        assert begun.wait(5)
        qtbot.waitUntil(lambda: (1, 2) in reports)
        task.cancel()
    assert [type(r) for r in owner.refused] == [Cancelled]


def test_lost_contact_is_told_once_and_its_return_too(runner: Runner, qtbot: QtBot) -> None:
    owner, told = Owner(), []
    runner.contact_lost.connect(lambda _: told.append("lost"))
    runner.contact_restored.connect(lambda: told.append("back"))
    for _ in range(2):
        runner.read(owner, raising(NoContact("away")), owner._show_rows, owner._show_refusal, key="x")
        qtbot.waitUntil(runner.idle)
    runner.read(owner, lambda s: 1, owner._show_rows)
    qtbot.waitUntil(runner.idle)
    assert told == ["lost", "back"]
    assert len(owner.refused) == 2


def test_a_lock_in_the_way_is_no_lost_contact(runner: Runner, qtbot: QtBot) -> None:
    owner, told = Owner(), []
    runner.contact_lost.connect(lambda _: told.append("lost"))
    with qtbot.waitSignal(runner.refused):
        runner.read(owner, raising(Busy("locked")), owner._show_rows)
    assert told == []
