"""Ways to reach a patron, and what a message calls one that is out of use (E11)."""

from __future__ import annotations

from collections.abc import Mapping

SUBJECTS: Mapping[str, str] = {
    "email": "email", "mobile": "phone", "phone": "phone", "work": "phone", "postal": "postal", "billing": "billing", "temporary": "temporary",
    "guardian": "guardian",
}  # fmt: skip
"""Kind of a contact or an address → what it is called when it is invalid; a new one that is called so too clears the message."""

PARTS = ("street", "street2", "postcode", "city", "county", "region", "country")
"""The fields of an address in their order."""

INVALIDATED = ("email", "phone", "postal")
"""What can be invalidated by its kind alone."""


def address_lines(fields: Mapping[str, object]) -> str:
    """Return an address as it is written on a letter, line by line."""
    return written_address(*(str(fields[part] or "") for part in PARTS))


def written_address(street: str, street2: str, postcode: str, city: str, county: str, region: str, country: str) -> str:
    """As `address_lines`, of its `PARTS`."""
    town = f"{postcode.strip()} {city.strip()}".strip()
    lines = (street.strip(), street2.strip(), town, county.strip(), region.strip(), country.strip())
    return "\n".join([line for line in lines if line])
