"""What the status of a copy does to lending, trapping and returning (circulation.md 8a, D7)."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.refusals import NotFound
from app.domain.text import Sentence, mark

AVAILABLE, LOST, CLAIMS_RETURNED, MISSING, DAMAGED, WITHDRAWN, IN_REPAIR, IN_TRANSIT = (
    "available", "lost", "claims-returned", "missing", "damaged", "withdrawn", "in-repair", "in-transit",
)  # fmt: skip
MARKS = (LOST, CLAIMS_RETURNED)
"""What a loan can be marked as: it stays with the patron."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What a status does.

    `lent`: it may be lent, `traps`: a return or a free copy may fill a reservation, `back`: a return makes it available,
    `on_loan`: it can be set while the copy is on loan.
    """

    lent: bool = True
    traps: bool = True
    back: bool = True
    on_loan: bool = False


EFFECTS = {
    AVAILABLE: Effect(on_loan=True),
    LOST: Effect(lent=False, traps=False, on_loan=True),
    CLAIMS_RETURNED: Effect(lent=False, traps=False, on_loan=True),
    MISSING: Effect(lent=False, traps=False),
    DAMAGED: Effect(back=False),
    WITHDRAWN: Effect(lent=False, traps=False, back=False),
    IN_REPAIR: Effect(lent=False, traps=False, back=False),
    IN_TRANSIT: Effect(),
}
"""The built-in statuses; every other one has the effect of one of them."""


def status_words(name: str) -> Sentence:
    """Return the name of a status as sentences carry it: a built-in one is said in the language of the screen, one renamed as it is."""
    return Sentence(name.replace("{", "{{").replace("}", "}}"))


def effect_of(status: str) -> Effect:
    """Return what a status does. NotFound names one that there is not."""
    if status not in EFFECTS:
        raise NotFound(mark("There is no status with the code {code}."), code=status)
    return EFFECTS[status]
