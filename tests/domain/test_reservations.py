"""Which copies may fill what is collected where, by the ordered groups of the units (reservation-control, circulation.md 9)."""

from __future__ import annotations

import pytest

from app.domain.reservations import lets_fill

MAIN, BRANCH, FAR, NONE = 1, 2, 3, 4
GROUPS = {MAIN: (10, 20, 30), BRANCH: (20, 10), FAR: (30,)}
"""The first of each list is the unit's own group; one unit has none."""


@pytest.mark.parametrize(
    ("value", "owner", "pickup", "may"),
    [
        (0, MAIN, MAIN, False), (0, NONE, MAIN, False), (9, MAIN, NONE, True), (9, FAR, MAIN, True),
        (1, MAIN, MAIN, True), (1, MAIN, BRANCH, False), (2, MAIN, BRANCH, True), (2, MAIN, FAR, False), (3, MAIN, FAR, True),
        (1, BRANCH, MAIN, False), (2, BRANCH, MAIN, True), (8, FAR, MAIN, False), (8, MAIN, NONE, False), (1, NONE, MAIN, True),
    ],
)  # fmt: skip
def test_the_first_groups_of_the_owner_must_hold_the_pickup_unit(value: int, owner: int, pickup: int, may: bool) -> None:
    assert lets_fill(value, owner, pickup, GROUPS) is may
