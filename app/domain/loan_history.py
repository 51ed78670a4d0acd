"""Whether returned loans stay with the patron (circulation.md 11)."""

from __future__ import annotations

YES, NO, NOT_ASKED = "yes", "no", "not-asked"


def is_kept(consent: str, *, save_loans: bool) -> bool:
    """Say whether a returned loan is kept: by the patron's consent, or where they were not asked by *Save loans* of the category."""
    return consent == YES or (consent == NOT_ASKED and save_loans)
