"""A few attempts of every ordeal; `make survive` does the full numbers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

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
