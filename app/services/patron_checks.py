"""E-mail addresses, telephone numbers, postcodes and personal identity numbers, checked by the libraries of their fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.refusals import Invalid
from app.domain.text import fold, mark

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_REGIONS = {"SEK": "SE", "NOK": "NO", "DKK": "DK", "CZK": "CZ", "USD": "US", "GBP": "GB", "PLN": "PL", "CHF": "CH"}
_COUNTRIES = {
    "se": "SE", "sverige": "SE", "sweden": "SE", "švédsko": "SE", "cz": "CZ", "česko": "CZ", "česká republika": "CZ", "tjeckien": "CZ", "czechia": "CZ",
    "czech republic": "CZ",
}  # fmt: skip


def region_of(currency: str) -> str:
    """Return the country (ISO code) whose telephone and identity numbers an account organisation has: that of its currency, or none."""
    return _REGIONS.get(currency, "")


def check_email(address: str, field: str = "email") -> None:
    """Raise Invalid for what is no e-mail address (nothing is looked up)."""
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(address, check_deliverability=False, allow_quoted_local=True)
    except EmailNotValidError:
        raise Invalid(field, mark("{text} is not an e-mail address."), text=address) from None


def ascii_address(address: str) -> str | None:
    """Return an e-mail address as every mail server takes it (its domain in ASCII); None for what has no such form."""
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(address, check_deliverability=False, allow_quoted_local=True).ascii_email
    except EmailNotValidError:
        return None


def check_phone(number: str, region: str, field: str = "phone") -> None:
    """Raise Invalid for what can be no telephone number, as dialled in `region` (ISO code) or with its country code."""
    if _parsed(number, region) is None:
        raise Invalid(field, mark("{text} is not a telephone number."), text=number)


def international(number: str, region: str) -> str:
    """Return a telephone number as any network takes it (E.164); what can be none, as an import may have brought, as it is."""
    import phonenumbers

    parsed = _parsed(number, region)
    return number if parsed is None else phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _parsed(number: str, region: str) -> PhoneNumber | None:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, region or None)
    except phonenumbers.NumberParseException:
        return None
    return parsed if phonenumbers.is_possible_number(parsed) else None


def check_identity_number(number: str, region: str, field: str = "identity_number") -> None:
    """Raise Invalid for a personal identity number whose check digit or date is wrong (Sweden, Czechia; elsewhere anything goes)."""
    if not number.strip():
        return
    if region == "SE":
        from personnummer import personnummer

        right = personnummer.valid(number)
    elif region == "CZ":
        from stdnum.cz import rc

        right = rc.is_valid(number)
    else:
        return
    if not right:
        raise Invalid(field, mark("{text} is not a personal identity number: check its digits."), text=number)


def check_postcode(code: str, country: str, region: str, field: str = "postcode") -> None:
    """Raise Invalid for what can be no postcode of Sweden or Czechia; the country is the address's, else that of the account organisation.

    Elsewhere anything goes, and so does what names no country that is known here.
    """
    where = _COUNTRIES.get(fold(country), "") if country.strip() else region
    plain = "".join(code.split())
    if not plain or where not in {"SE", "CZ"}:
        return
    if where == "SE":
        from stdnum.se import postnummer

        right = postnummer.is_valid(plain)
    else:
        right = len(plain) == 5 and plain.isdecimal() and plain[0] in "1234567"
    if not right:
        raise Invalid(field, mark("{text} is not a postcode: it has five digits."), text=code)
