"""What the entries of the registers are called that a library is delivered with (unit-register.md, *Delivered at 1 Admin*).

They are stored by their English names. As long as nobody gives an entry another name, screens say it in their language (X10).
"""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.text import Sentence, Spoken, mark, sentence

STANDARD_CODE = "standard"
FIRST_LEVEL = "1"
"""Code and name of the fee level from day 1."""

CURRENCY = "SEK"

LOAN_TYPES: Mapping[str, Sentence] = {
    "normal": sentence(mark("Normal")), "short": sentence(mark("Short")), "long": sentence(mark("Long")), "reserved": sentence(mark("Reserved")),
    "interlibrary": sentence(mark("Interlibrary loan")),
}  # fmt: skip
STATUSES: Mapping[str, Sentence] = {
    "available": sentence(mark("Available")), "lost": sentence(mark("Lost")), "claims-returned": sentence(mark("Claimed returned")),
    "missing": sentence(mark("Missing")), "damaged": sentence(mark("Damaged")), "withdrawn": sentence(mark("Withdrawn")),
    "in-repair": sentence(mark("In repair")), "in-transit": sentence(mark("In transit")),
}  # fmt: skip
AGE_GROUPS: Mapping[str, Sentence] = {"child": sentence(mark("Child")), "adult": sentence(mark("Adult"))}
CHANNELS: Mapping[str, Sentence] = {"email": sentence(mark("E-mail")), "sms": sentence(mark("SMS")), "paper": sentence(mark("Paper"))}
NOTICES: Mapping[str, Sentence] = {
    "reservation": sentence(mark("Reservation notice")), "reservation-reminder": sentence(mark("Reservation reminder")),
    "reminder-1": sentence(mark("Reminder 1")), "reminder-2": sentence(mark("Reminder 2")), "reminder-3": sentence(mark("Reminder 3")),
    "reminder-4": sentence(mark("Reminder 4")), "reminder-5": sentence(mark("Reminder 5")), "reminder-6": sentence(mark("Reminder 6")),
    "reminder-7": sentence(mark("Reminder 7")), "reminder-8": sentence(mark("Reminder 8")), "reminder-9": sentence(mark("Reminder 9")),
    "invoice": sentence(mark("Invoice")), "fee-invoice": sentence(mark("Fee invoice")), "overdue-warning": sentence(mark("Overdue warning")),
    "age-limit": sentence(mark("Age limit")),
}  # fmt: skip
"""The kinds of notices, in their order."""


def format_code(kind: str, channel: str) -> str:
    """Return the code of the delivered message format for a kind of notice and a channel."""
    return f"{kind}-{channel}"


NAMES: Mapping[str, Mapping[str, Sentence]] = {
    "patron-category": {STANDARD_CODE: sentence(mark("Standard"))},
    "loan-type": LOAN_TYPES,
    "status-code": STATUSES,
    "age-group": AGE_GROUPS,
    "currency": {CURRENCY: sentence(mark("Swedish krona"))},
    "message-format": {
        format_code(kind, channel): sentence("{notice}: {channel}", notice=notice, channel=by)
        for kind, notice in NOTICES.items()
        for channel, by in CHANNELS.items()
    },
}
"""The delivered names by register and code."""


def entry_name(register: str, code: str, name: str) -> str:
    """Return the name of an entry as rows carry it to the screens: a delivered one that nobody changed brings its sentence along."""
    return Spoken(NAMES[register][code]) if is_delivered(register, code, name) and register in NAMES else name


def is_delivered(register: str, code: str, name: str) -> bool:
    """Say whether an entry is one of the delivered, and still has its name."""
    if register == "fee-level":
        return code == name == FIRST_LEVEL
    delivered = NAMES.get(register, {}).get(code)
    return delivered is not None and name == str(delivered)
