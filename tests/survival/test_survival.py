"""A few attempts of every ordeal; `make survive` does the full numbers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.survival.arena import Arena
from tests.survival.ordeals import ORDEALS, Ordeal


@pytest.fixture(scope="module")
def arena() -> Iterator[Arena]:
    with Arena() as made:
        yield made


@pytest.mark.parametrize("ordeal", ORDEALS, ids=[ordeal.name for ordeal in ORDEALS])
def test_it_survives(ordeal: Ordeal, arena: Arena) -> None:
    assert ordeal.run(arena, ordeal.few) == []
