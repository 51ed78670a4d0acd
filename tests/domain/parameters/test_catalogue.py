"""The catalogue is the file: 57 parameters, whole and consistent (B1, B11)."""

from __future__ import annotations

import csv

import pytest

from app.domain.organisation import Kind
from app.domain.parameters.catalogue import Special, ValueKind, Variable, WhoseRule, catalogue
from app.domain.parameters.value import base_value
from app.domain.refusals import NotFound
from app.paths import resource


def test_all_57_parameters_are_there_in_the_order_of_their_numbers() -> None:
    """B1."""
    assert [p.no for p in catalogue().values()] == list(range(1, 58))


def test_every_parameter_has_a_name_in_each_language() -> None:
    assert all(p.name(language) for p in catalogue().values() for language in ("sv", "en", "cs"))
    assert catalogue()["loan-period"].name("sv_SE") == "Lånetid"
    assert catalogue()["loan-period"].name("de") == "Loan period"


def test_every_base_value_is_a_valid_value_of_its_parameter() -> None:
    """B8: what is delivered must be allowed."""
    for parameter in catalogue().values():
        for selector in parameter.selector_values or (None if parameter.selector is None else "any",):
            assert base_value(parameter, selector) is not None


def test_base_values_of_selectors_are_those_of_the_file() -> None:
    claims = catalogue()["claim-interval"]
    assert base_value(claims, "reminder-1").number == 7
    assert base_value(claims, "invoice").unit == "days"
    assert base_value(catalogue()["message-method"], "email-1").number == 1


def test_every_group_has_a_translation_in_the_glossary() -> None:
    """X10."""
    with resource("glossary.csv").open(encoding="utf-8", newline="") as file:
        words = {row["en"] for row in csv.DictReader(file)}
    assert set(catalogue().groups()) <= words


def test_coordinated_parameters_exist() -> None:
    assert all(other in catalogue() for p in catalogue().values() for other in p.coordinate_with)


def test_levels_and_variables_are_read() -> None:
    consent = catalogue()["consent-message"]
    assert consent.levels == {Kind.ACCOUNT}
    assert consent.variables == {Variable.PATRON_CATEGORY, Variable.AGE_GROUP}
    assert consent.kind is ValueKind.ENUM
    assert not consent.in_use
    assert catalogue()["overdue-fee"].whose_rule is WhoseRule.OWNING_UNIT


def test_selectors_name_their_register_or_their_values() -> None:
    """B11."""
    with_selector = {p.key: p.selector for p in catalogue().values() if p.selector}
    assert set(with_selector.values()) == {"job", "message_format", "renewal_status", "owning_unit", "claim_step", "fee_level"}
    assert [p.key for p in catalogue().with_register("unit")] == ["reservation-control-on-shelf"]
    assert len(catalogue()["renewal-at-status"].selector_values) == 9


@pytest.mark.parametrize(
    ("key", "specials"),
    [
        ("loans-max", (Special("unlimited", 999, 999),)),
        ("signal-yellow-debt", (Special("same as red = no yellow"), Special("never", 9999, None))),
        ("reservation-control", (Special("may not be reserved nor trapped at return", 0, 0), Special("reservation groups that are included", 1, 9))),
        ("loan-period-renewal", (Special("no automatic date for interlibrary loans", 0, 0),)),
        ("loan-period", (Special("unit 'date' = fixed return date"),)),
    ],
)
def test_special_values_are_read_with_their_ranges(key: str, specials: tuple[Special, ...]) -> None:
    """B12."""
    assert catalogue()[key].specials == specials


def test_an_unknown_parameter_is_named() -> None:
    with pytest.raises(NotFound, match="no-such"):
        catalogue()["no-such"]
