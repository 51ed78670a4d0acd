"""What is kept of a patron, and for how long (circulation.md 11, patrons.md *The log*)."""

from __future__ import annotations

from datetime import date, timedelta

LOOKS = ("open", "download", "print", "export")
"""What the log says of somebody who looked at an account, or took its data out; whatever changes it is kept with the account."""
LOOKS_MONTHS = 12
MAIL_MONTHS = 12
"""How long a mail stays in the outbox once it was sent, or was given up."""


def log_has_run_out(returned: date, days: int, today: date) -> bool:
    """Say whether a return has left the returns log, which keeps it for so many days, that of the return being the first."""
    return returned + timedelta(days=days) <= today
