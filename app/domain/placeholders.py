"""What stands in braces in a text that patrons get, and is filled in when it is sent (L8, L9)."""

from __future__ import annotations

import re

from app.domain.refusals import Invalid
from app.domain.text import mark

PLACEHOLDERS = ("first_name", "last_name", "card", "title", "author", "barcode", "due", "next_step", "pay_by", "fee", "unit")
"""By their stored names; `next_step` is the day of the next reminder or of the invoice, `pay_by` that of paying."""

_IN_BRACES = re.compile(r"\{([^{}]*)\}")


def check_placeholders(code: str, text: str) -> None:
    """Raise Invalid, naming the field of that code, for a text with a placeholder that nothing is filled in for."""
    unknown = next((name for name in _IN_BRACES.findall(text) if name not in PLACEHOLDERS), None)
    if unknown is not None:
        known = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        raise Invalid(code, mark("{name} is no placeholder; there are: {known}."), name=f"{{{unknown}}}", known=known)
