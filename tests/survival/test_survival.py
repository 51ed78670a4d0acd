"""A few attempts of every ordeal; `make survive` does the full numbers."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest

from tests.survival import __main__ as survive
from tests.survival.arena import Arena
from tests.survival.ordeals import ORDEALS, Ordeal

TRIED = [ordeal for ordeal in ORDEALS if ordeal.few]


@pytest.fixture(scope="module")
def arena() -> Iterator[Arena]:
    with Arena() as made:
        yield made


@pytest.mark.parametrize("ordeal", TRIED, ids=[ordeal.name for ordeal in TRIED])
def test_it_survives(ordeal: Ordeal, arena: Arena) -> None:
    assert ordeal.run(arena, ordeal.few) == []


def test_one_that_breaks_off_counts_as_not_withstood_and_the_others_still_run(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    def silent(_arena: object, _times: int) -> list[str]:
        raise TimeoutError("a writer said nothing")

    monkeypatch.setattr(survive, "Arena", contextlib.nullcontext)
    monkeypatch.setattr(survive, "ORDEALS", (Ordeal("silent", silent, 1, 7), Ordeal("well", lambda _arena, _times: [], 1, 3)))
    assert survive.main([]) == 1
    lines = [line.split() for line in capfd.readouterr().out.splitlines()]
    assert [line[:3] for line in lines if line[0] in {"silent", "well"}] == [["silent", "0", "7"], ["well", "3", "3"]]
    assert "broke off: TimeoutError: a writer said nothing" in " ".join(lines[2])
