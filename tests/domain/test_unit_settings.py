"""A unit's own settings: delivered values, inheritance, and what only an account organisation sets."""

from __future__ import annotations

import pytest

from app.domain.organisation import Kind
from app.domain.refusals import Invalid, NotFound
from app.domain.setting import Effective, Setting, parse
from app.domain.unit_settings import UNIT_FIELDS, UnitPolicy, can_set, check_may_set, get_unit_field, unit_standings


def test_the_delivered_values_are_those_of_the_design() -> None:
    delivered = UnitPolicy.of((3, 2, 1), {})
    assert (delivered.junior_age_limit, delivered.account_months, delivered.replacement_price) == (18, 36, "standard")
    assert (delivered.fee_occasion, delivered.values["address-fee"].number) == ("return", 0)
    assert delivered.values["ask-initials"].number == 0
    assert not delivered.due_not_after_expiry


def test_each_field_inherits_by_itself() -> None:
    own = {(2, "junior-age-limit"): Setting(16), (3, "account-months"): Setting(12), (2, "ask-initials"): Setting(1)}
    at = UnitPolicy.of((3, 2, 1), own)
    assert (at.junior_age_limit, at.account_months, at.values["ask-initials"].number, at.values["address-fee"].number) == (16, 12, 1, 0)
    standing = unit_standings((3, 2, 1), own)["junior-age-limit"]
    assert (standing.own, standing.above) == (None, Effective(Setting(16), 2))


def test_only_an_account_organisation_sets_what_holds_for_all_of_it() -> None:
    everywhere = [code for code, field in UNIT_FIELDS.items() if can_set(field, Kind.UNIT)]
    assert everywhere == ["junior-age-limit", "account-months", "replacement-price", "address-fee", "sender", "closing"]
    assert all(can_set(field, Kind.ACCOUNT) and can_set(field, Kind.ROOT) for field in UNIT_FIELDS.values())
    assert not any(can_set(field, Kind.POINT) for field in UNIT_FIELDS.values())
    for code, kind in (("fee-occasion", Kind.UNIT), ("address-fee", Kind.POINT)):
        with pytest.raises(Invalid):
            check_may_set(get_unit_field(code), kind, "X")
    check_may_set(get_unit_field("fee-occasion"), Kind.ACCOUNT, "X")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("replacement-price", "cheap"),
        ("replacement-price", ""),
        ("fee-occasion", "both"),
        ("junior-age-limit", "151"),
        ("address-fee", "-1"),
        ("account-months", ""),
    ],
)
def test_a_value_out_of_kind_or_range_is_refused_at_its_field(code: str, text: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse(get_unit_field(code), text)
    assert refused.value.field == code


def test_there_is_no_other_field() -> None:
    with pytest.raises(NotFound):
        get_unit_field("max-fee-junior")
