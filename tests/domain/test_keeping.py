"""Which copies of an embedded file are kept."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.keeping import EVERY, copied_at, copy_name, to_drop

NOW = datetime.fromisoformat("2026-11-29 18:00")


def kept_of(moments: list[datetime]) -> list[datetime]:
    return sorted(set(moments) - to_drop(moments, NOW), reverse=True)


def test_a_year_of_half_hours_leaves_the_near_ones_and_thins_out_the_far() -> None:
    kept = kept_of([NOW - number * EVERY for number in range(2 * 24 * 365)])
    ends = [timedelta(-1), timedelta(hours=3), timedelta(days=1), timedelta(days=30), timedelta(days=365)]
    by_age = [sum(low < NOW - moment <= high for moment in kept) for low, high in pairwise(ends)]
    assert by_age == [7, 21, 29, 11]


def test_the_newest_three_stay_however_old_and_one_of_the_future_stays_too() -> None:
    old = [NOW - timedelta(days=400 + number) for number in range(5)]
    assert kept_of(old) == old[:3]
    ahead = NOW + timedelta(days=2)
    assert ahead in kept_of([*old, ahead])


@given(st.lists(st.integers(0, 60 * 24 * 500), max_size=60))
def test_thinning_twice_drops_no_more_and_never_the_newest(minutes: list[int]) -> None:
    moments = [NOW - timedelta(minutes=number) for number in minutes]
    kept = kept_of(moments)
    assert not to_drop(kept, NOW)
    assert not moments or max(moments) in kept


@given(st.text(alphabet="abc å-19 .", max_size=12), st.datetimes(NOW, NOW + timedelta(days=9000)))
def test_a_name_tells_its_moment_and_whose_copy_it_is(stem: str, moment: datetime) -> None:
    name = copy_name(stem, moment)
    assert copied_at(name, stem) == moment.replace(microsecond=0)
    assert copied_at(name, stem + "x") is None
    assert copied_at(f"{stem} 20261399-000000.db", stem) is None
