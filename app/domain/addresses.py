"""Ways to reach a patron, and what a message calls one that is out of use (E11)."""

from __future__ import annotations

from collections.abc import Mapping

SUBJECTS: Mapping[str, str] = {
    "email": "email", "mobile": "phone", "phone": "phone", "work": "phone", "postal": "postal", "billing": "billing", "temporary": "temporary",
    "guardian": "guardian",
}  # fmt: skip
"""Kind of a contact or an address → what it is called when it is invalid; a new one that is called so too clears the message."""

INVALIDATED = ("email", "phone", "postal")
"""What can be invalidated by its kind alone."""


def address_lines(fields: Mapping[str, object]) -> str:
    """Return an address as it is written on a letter, line by line."""
    part = {key: str(value or "").strip() for key, value in fields.items()}
    town = " ".join(text for text in (part["postcode"], part["city"]) if text)
    lines = (part["street"], part["street2"], town, part["county"], part["region"], part["country"])
    return "\n".join(line for line in lines if line)
