"""Values of patron categories: inheritance against an oracle, special values, what is refused (L5-L9)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.categories import (
    BOXES,
    FIELDS,
    INVOICE,
    REMINDER_FIELDS,
    SETTINGS,
    STEPS,
    Policy,
    check_step,
    effective,
    get_field,
    parse,
    standings,
    write,
    write_own,
)
from app.domain.refusals import Invalid, NotFound
from app.domain.setting import EMPTY, INHERIT, Effective, Field, FieldKind, Setting, check

CHAIN = (40, 30, 20, 10)
"""A unit, the unit above it, the account organisation, 1 Admin."""


def values_of(field: Field) -> st.SearchStrategy[Setting]:
    if field.kind is FieldKind.TEXT:
        full: st.SearchStrategy[Setting] = st.text(max_size=20).map(lambda text: Setting(text=text))
    else:
        full = st.integers(0, field.highest).map(Setting)
    return full | st.just(EMPTY) if field.may_be_empty else full


def policies() -> st.SearchStrategy[dict[tuple[int, str], Setting]]:
    places = st.sampled_from(CHAIN)
    one = st.sampled_from(list(FIELDS.values())).flatmap(lambda field: st.tuples(st.tuples(places, st.just(field.code)), values_of(field)))
    return st.lists(one, max_size=40).map(dict)


@given(policies())
def test_each_field_comes_from_the_nearest_organisation_that_sets_it(own: dict[tuple[int, str], Setting]) -> None:
    """Unit → units above → account organisation → 1 Admin, then as delivered; each field by itself."""
    found = effective(CHAIN, own)
    for code, field in FIELDS.items():
        expected = Effective(field.delivered, None)
        for place in reversed(CHAIN):
            setting = own.get((place, code))
            if setting is not None and not (field.empty_inherits and setting == EMPTY):
                expected = Effective(setting, place)
        assert found[code] == expected


@given(policies())
def test_a_standing_is_what_holds_with_and_without_its_own_value(own: dict[tuple[int, str], Setting]) -> None:
    here, above = effective(CHAIN, own), effective(CHAIN[1:], own)
    for code, standing in standings(CHAIN, own).items():
        assert standing.setting == here[code].setting
        assert standing.above == above[code]
        assert (standing.own is None) != (here[code].organisation_id == CHAIN[0])
        assert standing.with_own(None).setting == above[code].setting


@given(st.sampled_from([*FIELDS.values(), *REMINDER_FIELDS.values()]).flatmap(lambda field: st.tuples(st.just(field), values_of(field))))
def test_what_files_write_reads_back_the_same(pair: tuple[Field, Setting]) -> None:
    field, setting = pair
    if field.kind is FieldKind.TEXT and (setting.text or "").strip() in {"", "none"}:
        return
    check(field, setting)
    assert parse(field, write(field, setting)) == setting


def test_the_delivered_values_are_those_of_the_design() -> None:
    delivered = Policy.delivered()
    assert [field.code for field in BOXES if delivered.ticked(field.code)] == ["allow-long-loans"]
    assert delivered.reminders_max == 2
    assert (delivered.max_fee(junior=True), delivered.max_fee(junior=False)) == (None, None)
    assert (delivered.autoblock_limit(junior=True), delivered.autoblock_limit(junior=False)) == (None, None)
    assert (delivered.block_after_reminders, delivered.overdue_loans_max) == (None, None)
    assert all(delivered[field.code].setting == EMPTY for field in INVOICE if field.kind is not FieldKind.BOX)
    assert not delivered.ticked("block-at-invoice")
    assert {delivered[code].organisation_id for code in FIELDS} == {None}


def test_the_special_values_mean_what_the_manual_says() -> None:
    """L7: 0 blocks at any debt, 999 turns it off; block after and overdue: empty, 0, 999 are off, 1 is zero tolerance."""

    def policy(**values: Setting) -> Policy:
        return Policy(effective((1,), {(1, code.replace("_", "-")): setting for code, setting in values.items()}))

    assert policy(autoblock_adult=Setting(0)).autoblock_limit(junior=False) == 0
    assert policy(autoblock_adult=Setting(99_900)).autoblock_limit(junior=False) is None
    assert policy(autoblock_adult=Setting(99_901)).autoblock_limit(junior=False) == 99_901
    for off in (EMPTY, Setting(0), Setting(999)):
        assert policy(block_after_reminders=off).block_after_reminders is None
        assert policy(overdue_loans_max=off).overdue_loans_max is None
    assert policy(overdue_loans_max=Setting(1)).overdue_loans_max == 1
    assert policy(max_fee_junior=Setting(0)).max_fee(junior=True) == 0
    assert policy(no_reminder=Setting(1)).ticked("no-reminder")
    assert policy(invoice_text=Setting(text="Pay")).text("invoice-text") == "Pay"
    assert policy(invoice_days=Setting(21)).number("invoice-days") == 21


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("reminders-max", "10"), ("reminders-max", ""), ("reminders-max", "-1"), ("reminders-max", "2.5"), ("reminders-max", "two"),
        ("max-fee-adult", "-1"), ("max-fee-adult", "1.234"), ("max-fee-adult", "much"), ("autoblock-junior", ""), ("autoblock-junior", "none"),
        ("autoblock-adult", "99999999999"), ("block-after-reminders", "1000"), ("overdue-loans-max", "-3"), ("no-reminder", "2"), ("no-reminder", ""),
        ("invoice-days", "-1"), ("invoice-fee-child", "0.005"), ("invoice-text", "x" * 20_001),
    ],
)  # fmt: skip
def test_a_value_out_of_kind_or_range_is_refused_at_its_field(code: str, text: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse(get_field(code), text)
    assert refused.value.field == code
    assert str(refused.value)


def test_what_is_allowed_is_read() -> None:
    assert parse(get_field("max-fee-adult"), "none") == EMPTY
    assert parse(get_field("max-fee-adult"), "400,5") == Setting(40_050)
    assert parse(get_field("autoblock-adult"), "0") == Setting(0)
    assert parse(get_field("block-after-reminders"), "") == EMPTY
    assert parse(REMINDER_FIELDS["days"], "999") == Setting(999)
    assert write(get_field("autoblock-adult"), Setting(99_900)) == "999.00"
    assert write(get_field("max-fee-adult"), EMPTY) == "none"
    assert write_own(get_field("no-reminder"), None) == INHERIT


def test_there_is_no_other_field_and_no_other_step() -> None:
    with pytest.raises(NotFound):
        get_field("max-fee")
    for step in STEPS:
        check_step(step)
    for step in ("0", "10", "invoice", ""):
        with pytest.raises(Invalid):
            check_step(step)


def test_every_field_has_the_code_of_the_command_line() -> None:
    """cli.md, `policy set` fields."""
    boxes = "allow-long-loans no-reminder no-invoice allow-reservation-on-loan allow-booking allow-several-reservations no-automatic-block no-automatic-fee"
    assert {field.code for field in BOXES} == {*boxes.split(), "hide-name", "save-loans"}
    numbers = "reminders-max max-fee-junior max-fee-adult autoblock-junior autoblock-adult block-after-reminders overdue-loans-max"
    assert [field.code for field in SETTINGS] == numbers.split()
    assert [field.code for field in INVOICE] == ["invoice-days", "invoice-fee-child", "invoice-fee-adult", "block-at-invoice", "invoice-text"]
    assert list(REMINDER_FIELDS) == ["days", "fee-child", "fee-adult", "text"]
