"""Which changes concern what is shown of an account."""

from __future__ import annotations

from app.domain.changes import Changes

_ITS_OWN = frozenset(
    {"patron", "card", "contact", "address", "preference", "loan", "reservation", "debt", "payment", "message", "note", "manual_block", "patron_pin"}
)
"""What an account is made of. A change names the patron, or else may concern anybody."""
_LIMITS = frozenset({"category_setting", "unit_setting", "parameter_rule", "patron_category", "organisation", "age_group"})
"""What blocks are worked out by."""


def concerns(changes: Changes, patron_id: int) -> bool:
    """Say whether a change may make an account look different."""
    named = changes.ids_of("patron")
    return changes.touches(*_LIMITS) or (changes.touches(*_ITS_OWN) and (not named or patron_id in named))
