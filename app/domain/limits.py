"""The limits of a patron category at a working place: what its unit sets, and what the rules say (circulation.md 8)."""

from __future__ import annotations

from datetime import date

from app.domain.blocks import Limits
from app.domain.categories import Policy
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.node import Places, start_of
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation

LIMITING = ("loans-max", "signal-yellow-debt", "signal-red-debt", "red-signal-stop")


def limits_at(book: RuleBook, policy: Policy, places: Places, who: Situation, day: date, *, junior: bool) -> Limits:
    """Return the limits of accounts of a category on a day; `who` has the patron's variables only."""
    known = catalogue()
    loans, yellow, red, stops = [book.governing(key, start_of(known[key], places).node_id, who, day).value.number or 0 for key in LIMITING]
    return Limits(
        autoblock=policy.autoblock_limit(junior=junior), reminders=policy.block_after_reminders, overdue=policy.overdue_loans_max,
        at_invoice=policy.ticked("block-at-invoice"), no_automatic_block=policy.ticked("no-automatic-block"), loans=loans, yellow=yellow, red=red,
        red_stops=bool(stops),
    )  # fmt: skip
