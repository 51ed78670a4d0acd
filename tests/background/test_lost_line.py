"""The runner and a line that is lost: changes go on by themselves, the banner is told meanwhile, doubts are settled first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.background.bus import Bus
from app.background.runner import Runner
from app.database import retry
from app.domain.refusals import AlreadyExists, InDoubt, NoContact, Refusal
from tests.background.test_runner import Owner, Unit, session


@pytest.fixture
def bus(qtbot: QtBot) -> Bus:
    return Bus()


@pytest.fixture
def runner(bus: Bus) -> Iterator[Runner]:
    made = Runner(session, Unit, bus)  # type: ignore[arg-type]
    yield made
    made.close()


def told_of(runner: Runner) -> list[str]:
    told: list[str] = []
    runner.contact_lost.connect(lambda _: told.append("lost"))
    runner.contact_restored.connect(lambda: told.append("back"))
    return told


def test_a_change_goes_on_by_itself_when_the_line_is_there_again(runner: Runner, qtbot: QtBot) -> None:
    owner, told, seen = Owner(), told_of(runner), []

    def command(unit: Any) -> str:
        seen.append(unit.operation_id)
        if len(seen) < 3:
            raise NoContact("away")
        return "saved"

    runner.change(owner, command, owner._show_rows, owner._show_refusal)
    qtbot.waitUntil(runner.idle)
    assert (owner.shown, owner.refused) == (["saved"], [])
    assert len(seen) == 3
    assert len(set(seen)) == 1
    assert told == ["lost", "back"]


def test_when_patience_ends_the_window_gets_its_draft_back(runner: Runner, qtbot: QtBot) -> None:
    owner, told = Owner(), told_of(runner)
    runner.patience = 0.2

    def command(_: Any) -> None:
        raise NoContact("away")

    runner.change(owner, command, owner._show_rows, owner._show_refusal)
    qtbot.waitUntil(runner.idle)
    assert [type(refusal) for refusal in owner.refused] == [NoContact]
    assert told == ["lost"]


def test_closing_does_not_wait_for_a_line_that_is_lost(runner: Runner, qtbot: QtBot) -> None:
    owner, tries = Owner(), []

    def command(_: Any) -> None:
        tries.append(1)
        raise NoContact("away")

    runner.change(owner, command, owner._show_rows, owner._show_refusal)
    qtbot.waitUntil(lambda: len(tries) > 1)
    runner.close()
    assert runner.idle()


def test_nothing_more_is_saved_before_a_doubt_is_settled(runner: Runner, bus: Bus, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """X9: whether it was kept is found out; the same thing saved again by its person is not done twice."""
    owner, done, everything = Owner(), [], []
    answers: list[bool | Refusal] = [InDoubt(), True]

    def was_kept(unit: Any) -> bool:
        answer = answers.pop(0)
        if isinstance(answer, Refusal):
            raise answer
        return answer

    monkeypatch.setattr(retry, "was_kept", was_kept)
    bus.everything.connect(lambda: everything.append(1))

    def doubtful(unit: Any) -> None:
        unit.in_doubt = True
        raise InDoubt

    runner.change(owner, doubtful, owner._show_rows, owner._show_refusal)
    for _ in range(3):
        runner.change(owner, lambda _: done.append("saved"), owner._show_rows, owner._show_refusal)
    qtbot.waitUntil(runner.idle)
    assert [type(refusal) for refusal in owner.refused] == [InDoubt, InDoubt, AlreadyExists]
    assert done == ["saved"]
    assert everything == [1]


def test_a_save_that_no_standby_confirmed_is_told_as_saved_and_warned_of(runner: Runner, qtbot: QtBot) -> None:
    owner = Owner()

    def command(unit: Any) -> str:
        unit.unconfirmed = True
        return "saved"

    with qtbot.waitSignal(runner.refused) as caught:
        runner.change(owner, command, owner._show_rows, owner._show_refusal)
    qtbot.waitUntil(runner.idle)
    assert "standby" in str(caught.args[0])
    assert (owner.shown, owner.refused) == (["saved"], [])
