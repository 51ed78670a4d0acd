"""Cyclic garbage while a job goes through very many rows: looked for between two of its transactions, and only among what is new.

Python looks after every few hundred objects that stay, and again and again through all that the program is made of; what a chunk makes
is hardly ever cyclic, and goes as the chunk ends.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def collecting_between() -> Iterator[Callable[[], object]]:
    """Give what collects, to be called between two pieces of the work; where somebody else sees to it, as in the client, it does nothing."""
    if not gc.isenabled():
        yield _nothing
        return
    gc.disable()
    try:
        yield _collect_what_is_new
    finally:
        gc.enable()


def _collect_what_is_new() -> None:
    gc.collect(0)


def _nothing() -> None:
    """Leave it to whoever collects."""
