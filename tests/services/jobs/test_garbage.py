"""While a job goes through its chunks, garbage is looked for between them, and afterwards as before."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from app.services.jobs.garbage import collecting_between


class Knot:
    """Garbage that counting references does not find."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    was = gc.isenabled()
    yield
    gc.enable() if was else gc.disable()


def test_a_knot_of_a_chunk_goes_between_it_and_the_next() -> None:
    gc.enable()
    with collecting_between() as collect:
        assert not gc.isenabled()
        knot = weakref.ref(Knot())
        assert knot() is not None
        collect()
        assert knot() is None
    assert gc.isenabled()


def test_a_run_that_breaks_off_leaves_it_as_it_was() -> None:
    gc.enable()
    with pytest.raises(KeyError), collecting_between():
        raise KeyError
    assert gc.isenabled()


def test_where_somebody_else_collects_a_run_does_not() -> None:
    gc.disable()
    with collecting_between() as collect:
        knot = weakref.ref(Knot())
        collect()
        assert knot() is not None
    assert not gc.isenabled()
    gc.collect()
