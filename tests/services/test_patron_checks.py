"""E-mail addresses, telephone and identity numbers, checked by the libraries of their fields."""

from __future__ import annotations

import pytest

from app.domain.refusals import Invalid
from app.services.patron_checks import check_email, check_identity_number, check_phone, region_of


@pytest.mark.parametrize("address", ["anna@exempel.se", "anna.ek+bok@example.org", "åsa@räksmörgås.se"])
def test_addresses_that_can_be(address: str) -> None:
    check_email(address)


@pytest.mark.parametrize("address", ["", "anna", "anna@", "@exempel.se", "a b@exempel.se", "anna@exempel", "<b>@exempel.se"])
def test_addresses_that_can_not_be(address: str) -> None:
    with pytest.raises(Invalid) as caught:
        check_email(address, "guardian_email")
    assert caught.value.field == "guardian_email"


@pytest.mark.parametrize(("number", "currency"), [("070-174 06 12", "SEK"), ("+420 601 123 456", "SEK"), ("212-555-0123", "USD"), ("+46 8 123 456 78", "")])
def test_numbers_that_can_be_dialled(number: str, currency: str) -> None:
    check_phone(number, region_of(currency))


@pytest.mark.parametrize(("number", "currency"), [("12", "SEK"), ("abc", "SEK"), ("070-174 06 12", ""), ("1" * 40, "SEK")])
def test_numbers_that_can_not_be_dialled(number: str, currency: str) -> None:
    with pytest.raises(Invalid):
        check_phone(number, region_of(currency))


@pytest.mark.parametrize(
    ("number", "region", "right"),
    [
        ("", "SE", True),
        ("19811228-9874", "SE", True),
        ("811228-9874", "SE", True),
        ("19811228-9875", "SE", False),
        ("hello", "SE", False),
        ("710319/2745", "CZ", True),
        ("710319/2746", "CZ", False),
        ("anything", "US", True),
    ],
)
def test_identity_numbers_are_checked_where_their_rules_are_known(number: str, region: str, right: bool) -> None:
    if right:
        check_identity_number(number, region)
    else:
        with pytest.raises(Invalid):
            check_identity_number(number, region)
