"""Two units side by side: what counts as a difference, and what copying gives (X7)."""

from __future__ import annotations

import pytest

from app.domain.categories import FIELDS, REMINDER_FIELDS, STEPS
from app.domain.setting import EMPTY, Effective, Setting, Standing
from app.domain.settings_draft import STANDARD_KEY, Key
from app.domain.unit_comparison import Compared, all_keys
from app.domain.unit_settings import UNIT_FIELDS

FEE, DAYS, OFF = Key("autoblock-adult", 1), Key("days", 1, 1, "1"), Setting(99_900)


def standing(own: Setting | None, above: Setting = EMPTY, place: int | None = None) -> Standing:
    return Standing(own, Effective(above, place))


@pytest.mark.parametrize(
    ("left", "right", "currencies", "differs"),
    [
        (standing(Setting(100)), standing(Setting(200)), ("SEK", "SEK"), True),
        (standing(Setting(100)), standing(None, Setting(100), 1), ("SEK", "SEK"), False),
        (standing(Setting(100)), standing(Setting(100)), ("SEK", "CZK"), True),
        (standing(Setting(100)), standing(Setting(100)), ("SEK", ""), False),
        (standing(Setting(0)), standing(Setting(0)), ("SEK", "CZK"), False),
        (standing(OFF), standing(None, OFF), ("SEK", "CZK"), False),
    ],
)
def test_another_value_in_force_is_a_difference(left: Standing, right: Standing, currencies: tuple[str, str], differs: bool) -> None:
    assert Compared.of(FEE, left, right, currencies).differs is differs


def test_a_currency_makes_no_difference_to_what_is_no_money() -> None:
    assert not Compared.of(DAYS, standing(Setting(7)), standing(Setting(7)), ("SEK", "CZK")).differs


@pytest.mark.parametrize(
    ("left", "right", "copied"),
    [
        (standing(Setting(7)), standing(None, Setting(7), 1), Setting(7)),
        (standing(None, Setting(7), 1), standing(Setting(9), Setting(7), 1), None),
        (standing(None, Setting(7), 1), standing(Setting(9), Setting(8), 2), Setting(7)),
        (standing(None), standing(Setting(9), Setting(8), 2), None),
        (standing(None), standing(Setting(9)), None),
    ],
)
def test_copying_inherits_where_that_comes_to_the_same(left: Standing, right: Standing, copied: Setting | None) -> None:
    assert Compared.of(DAYS, left, right, ("", "")).copied() == copied


def test_every_value_is_there_once_in_the_order_of_the_categories() -> None:
    keys = all_keys([5, 3], [8, 9])
    assert len(keys) == len(set(keys)) == 1 + len(UNIT_FIELDS) + 2 * (len(FIELDS) + 2 * len(STEPS) * len(REMINDER_FIELDS))
    assert keys[0] == STANDARD_KEY
    assert list(dict.fromkeys(key.category_id for key in keys)) == [None, 5, 3]
