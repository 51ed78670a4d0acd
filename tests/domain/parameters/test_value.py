"""Values: kind, range, unit, special meanings (B12)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.value import Value, check_value, number_range, parse_value, special_of, value_code, value_text
from app.domain.refusals import Invalid


@pytest.mark.parametrize(
    ("key", "text", "unit", "value"),
    [
        ("loan-period", "14", "weeks", Value(14, None, "weeks")),
        ("loan-period", "14", None, Value(14, None, "days")),
        ("loan-period", "2 hours", None, Value(2, None, "hours")),
        ("loan-period", "2026-06-12", "date", Value(None, "2026-06-12", "date")),
        ("loan-period", "2026-06-12", None, Value(None, "2026-06-12", "date")),
        ("overdue-fee", "2,50", None, Value(250, None, "per-day")),
        ("overdue-fee", "1", "once", Value(100, None, "once")),
        ("loan-fee", "0", None, Value(0)),
        ("return-time-of-day", "9.05", None, Value(None, "09:05")),
        ("lending-control", "1", None, Value(1)),
        ("pickup-shelf-days", "7", None, Value(7, None, "days")),
        ("reservation-control", "9", None, Value(9)),
        ("age-limit-message", "2", None, Value(2)),
    ],
)
def test_values_are_read_as_files_write_them(key: str, text: str, unit: str | None, value: Value) -> None:
    """B12."""
    assert parse_value(catalogue()[key], text, unit) == value


@pytest.mark.parametrize(
    ("key", "text", "unit", "field"),
    [
        ("loan-period", "", None, "value"),
        ("loan-period", "10000", "days", "value"),
        ("loan-period", "-1", "days", "value"),
        ("loan-period", "1.5", "days", "value"),
        ("loan-period", "14", "fortnights", "unit"),
        ("loan-period", "14", "per-day", "unit"),
        ("loan-period", "2026-02-30", "date", "value"),
        ("claim-interval", "2026-06-12", "date", "value"),
        ("invoice-payment-days", "2", "weeks", "unit"),
        ("lending-control", "2", None, "value"),
        ("lending-control", "1", "days", "unit"),
        ("consent-message", "3", None, "value"),
        ("reservation-control", "10", None, "value"),
        ("loan-fee", "1.234", None, "value"),
        ("loan-fee", "-1", None, "value"),
        ("return-time-of-day", "24:00", None, "value"),
        ("loans-max", "many", None, "value"),
    ],
)
def test_values_of_the_wrong_kind_range_or_unit_are_refused_at_their_field(key: str, text: str, unit: str | None, field: str) -> None:
    """B12."""
    with pytest.raises(Invalid) as refused:
        parse_value(catalogue()[key], text, unit)
    assert refused.value.field == field
    assert str(refused.value)


@pytest.mark.parametrize("value", [Value(), Value(1, "1", "days"), Value(None, "2026-1-1", "date"), Value(None, "7", "days"), Value(7, None, None)])
def test_values_that_are_none_or_half_are_refused(value: Value) -> None:
    with pytest.raises(Invalid):
        check_value(catalogue()["loan-period"], value)


@pytest.mark.parametrize(
    ("key", "value", "meaning"),
    [
        ("loan-period-queue", Value(999, None, "weeks"), "the queue does not shorten the loan"),
        ("loans-max", Value(998), None),
        ("signal-red-debt", Value(9_999_00), "never"),
        ("signal-red-debt", Value(12_000_50), "never"),
        ("loan-fee", Value(0), "no fee"),
        ("loan-fee", Value(50), None),
        ("lending-control", Value(1), "home loan allowed"),
        ("return-time-of-day", Value(None, "23:59"), None),
    ],
)
def test_special_values_have_a_name(key: str, value: Value, meaning: str | None) -> None:
    """B12: 999 and 0 are named."""
    special = special_of(catalogue()[key], value)
    assert (special.meaning if special else None) == meaning


@given(st.sampled_from(list(catalogue().values())), st.data())
def test_what_is_written_reads_back_the_same(parameter: object, data: st.DataObject) -> None:
    parameter = catalogue()[parameter.key]  # type: ignore[attr-defined]
    unit = data.draw(st.sampled_from(parameter.units)) if parameter.units else None
    if parameter.kind == "time":
        value = Value(text=data.draw(st.times()).strftime("%H:%M"))
    elif unit == "date":
        value = Value(text=data.draw(st.dates()).isoformat(), unit=unit)
    else:
        value = Value(number=data.draw(st.integers(*number_range(parameter))), unit=unit)
    assert parse_value(parameter, value_text(parameter, value), value.unit) == value
    assert isinstance(value_code(parameter, value), int) == (parameter.kind not in {"money", "time"} and unit != "date")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("-5", "{text} is negative; the lowest value is 0."),
        ("\u22125", "{text} is negative; the lowest value is 0."),
        ("9" * 5_000, "{text} is too large."),
        ("12345678901", "{number} is outside {low} to {high}."),
        ("1.5", "{text} is not a whole number."),
        ("--5", "{text} is not a whole number."),
    ],
)
def test_a_number_that_is_refused_is_told_the_true_reason(text: str, reason: str) -> None:
    """B12."""
    with pytest.raises(Invalid) as refused:
        parse_value(catalogue()["loans-max"], text)
    assert refused.value.template == reason


def test_leading_zeros_are_read_however_many() -> None:
    assert parse_value(catalogue()["loans-max"], "0" * 5_000 + "7") == Value(7)


@pytest.mark.parametrize(("text", "unit"), [("2.50 per day", None), ("2.50", "per day"), ("2.50", "per-day")])
def test_a_unit_may_be_written_as_refusals_say_it(text: str, unit: str | None) -> None:
    assert parse_value(catalogue()["overdue-fee"], text, unit) == Value(250, None, "per-day")


@pytest.mark.parametrize(
    ("key", "unit", "said"),
    [
        ("loan-period", "fortnights", "fortnights is not a unit of Loan period; it may be minutes, hours, days, weeks, months, years, date."),
        ("overdue-fee", "days", "days is not a unit of Overdue fee; it may be per day, per week, once."),
        ("loans-max", "days", "Loans, maximum number has no unit."),
    ],
)
def test_a_refused_unit_is_told_in_words(key: str, unit: str, said: str) -> None:
    with pytest.raises(Invalid) as refused:
        check_value(catalogue()[key], Value(5, None, unit))
    assert str(refused.value) == said
