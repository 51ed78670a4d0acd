"""A primary killed under four writers: from the promotion of its standby to the first save that is confirmed."""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from app.database.retry import Patience
from benchmarks.table import Figure
from tests.survival.arena import Arena
from tests.survival.shared import fail_over

_TIMES = 3


def measure() -> Iterator[Figure]:
    """Do it a few times; the promise is one try, and a second."""
    with Arena() as arena:
        done = [fail_over(arena) for _ in range(_TIMES)]
    if wrong := next((outcome.wrong for outcome in done if outcome.wrong), None):
        raise RuntimeError(wrong)
    recovered = [outcome.recovered * 1000 for outcome in done]
    limit = (Patience().most + 1) * 1000
    yield Figure(what="first confirmed save after a promotion, median", value=statistics.median(recovered), against="one try + 1 s", limit=limit, target=1)
    yield Figure(what="first confirmed save after a promotion, slowest", value=max(recovered), against="one try + 1 s", limit=limit, target=1)
