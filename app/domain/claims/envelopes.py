"""Letters as they are put into envelopes: those of one patron in one run together, in the order of the postcodes (circulation.md 7)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

_POSTCODE = re.compile(r"(?:[A-Z]{1,2}[- ])?(\d{3} ?\d{2}|\d{4,6})\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperNotice:
    """A notice on paper. `address` is what stands in the window of the envelope, the name first; `run_id` None: sent by itself."""

    id: int
    run_id: int | None
    patron_id: int | None
    address: str
    sender: str
    language: str
    day: date
    subject: str
    text: str


def postcode(address: str) -> str:
    """Return the digits of the postcode of an address, empty where it has none."""
    for line in reversed(address.splitlines()[1:]):
        if found := _POSTCODE.match(line.strip()):
            return found[1].replace(" ", "")
    return ""


def envelopes(notices: Iterable[PaperNotice]) -> list[tuple[PaperNotice, ...]]:
    """Return what goes into each envelope, by postcode; those without one are the last."""
    found: dict[tuple[object, ...], list[PaperNotice]] = {}
    for one in sorted(notices, key=lambda one: one.id):
        alone = one.id if one.patron_id is None else None
        found.setdefault((one.run_id, one.day, one.patron_id, one.address, alone), []).append(one)
    return sorted((tuple(together) for together in found.values()), key=_place)


def _place(together: tuple[PaperNotice, ...]) -> tuple[bool, str, str, int]:
    code, address = postcode(together[0].address), together[0].address
    return (not code, code, address.casefold(), together[0].id)
