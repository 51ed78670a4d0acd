"""Named tuples by the ten thousand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, TypeVar

T = TypeVar("T", bound=tuple[Any, ...])


def maker(kind: type[T]) -> Callable[[Iterable[Any]], T]:
    """Return what makes a named tuple of all its values, as `_make` does, without a call of Python for each."""
    return partial(tuple.__new__, kind)
