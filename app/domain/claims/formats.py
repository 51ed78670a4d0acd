"""On which channel a notice goes, and where to (circulation.md 7; 003:201-235)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from app.domain.claims.facts import CHANNELS, MessageFormat, Recipient
from app.domain.claims.steps import INVOICED

_BILLED = frozenset({INVOICED, "fee-invoice"})
_TO_THE_GUARDIAN = {"sv": "Till vårdnadshavare för {name}", "cs": "Zákonnému zástupci: {name}"}
_IN_ENGLISH = "To the guardian of {name}"


class Destination(NamedTuple):
    """A message format and where it goes: an e-mail address, a number, the lines of a letter. `addressed` False: nobody can be reached there."""

    format: MessageFormat
    address: str
    addressed: bool = True


def in_order(formats: Iterable[MessageFormat]) -> tuple[MessageFormat, ...]:
    """Return formats in the order in which they are tried: e-mail, SMS, paper; those of one channel as they come."""
    return tuple(sorted(formats, key=lambda one: CHANNELS.index(one.channel)))


def destination(kind: str, accepted: Sequence[MessageFormat], to: Recipient, *, junior: bool, paper: MessageFormat | None = None) -> Destination:
    """Return how a notice goes: by the first of the accepted formats (in their order) whose address is valid, else on paper to nobody.

    `paper` is the format that a letter has which can't be sent, where no accepted one is of paper. A junior's letter goes to
    the guardian, to their address where there is one.
    """
    for one in accepted:
        address = to.email if one.channel == "email" else to.mobile if one.channel == "sms" else _postal(kind, to, junior=junior)
        if address:
            return Destination(one, _letter(to, address, junior=junior) if one.channel == "paper" else address)
    unsent = next((one for one in accepted if one.channel == "paper"), paper) or MessageFormat(f"{kind}-paper", "paper", kind)
    return Destination(unsent, _letter(to, "", junior=junior), addressed=False)


def _postal(kind: str, to: Recipient, *, junior: bool) -> str:
    if junior and to.guardian:
        return to.guardian
    return (to.billing or to.postal) if kind in _BILLED else to.postal


def _letter(to: Recipient, address: str, *, junior: bool) -> str:
    name = _TO_THE_GUARDIAN.get(to.language[:2], _IN_ENGLISH).format(name=to.name) if junior else to.name
    return f"{name}\n{address}".strip()
