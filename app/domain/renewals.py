"""May this loan be renewed? All reasons against it; statuses are told whether they are allowed or not (circulation.md 5, D3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.blocks import Block
from app.domain.desk_refusals import OVERRIDE_RULE, Reason, blocked
from app.domain.organisation import PointKind
from app.domain.parameters.rule import Rule
from app.domain.text import Sentence, mark, sentence

STATUSES: Mapping[str, str] = {
    "calculated-debt": mark("Calculated debt"),
    "interlibrary-loan": mark("Interlibrary loan"),
    "overdue": mark("Overdue"),
    "yellow-signal": mark("Yellow signal"),
    "claimed": mark("Claimed"),
    "loan-other-account": mark("Loan of another account organisation"),
    "reserved": mark("Reserved"),
    "invoiced": mark("Invoiced"),
    "red-signal": mark("Red signal"),
}
"""The statuses of renewal-at-status, as the desk says them."""

_ENDS: Mapping[str, str] = {
    "calculated-debt": mark("Return the copy"),
    "overdue": mark("Return the copy"),
    "yellow-signal": mark("Settle what the signal is for"),
    "claimed": mark("Return the copy"),
    "loan-other-account": mark("Renew it where it was lent"),
    "reserved": mark("When nobody else waits"),
    "invoiced": mark("Return or pay what was invoiced"),
    "red-signal": mark("Settle what the signal is for"),
}
"""What ends a status, besides another rule; one that is not there never ends."""


@dataclass(frozen=True, slots=True)
class Status:
    """A status that holds for a loan, and the rule that allows or refuses renewal with it."""

    code: str
    rule: Rule

    @property
    def allowed(self) -> bool:
        """Whether a loan with this status may be renewed."""
        return self.rule.value.number == 1

    @property
    def words(self) -> Sentence:
        """What the desk says of it."""
        return sentence(STATUSES[self.code])


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalFacts:
    """What is known when a loan is to be renewed; `most` is the rule of renewals-max, `mark` that of the loan."""

    active: bool
    blocks: tuple[Block, ...]
    most: Rule
    renewals: int
    statuses: tuple[Status, ...] = ()
    mark: str = ""
    is_open: bool = False
    point: PointKind | None = None


def against_renewal(facts: RenewalFacts) -> list[Reason]:
    """Return every reason against the renewal, in the order in which they are told."""
    reasons = [] if facts.active else [Reason("inactive", sentence(mark("The account is not active.")))]
    reasons += blocked(facts.blocks, "renewals")
    if facts.mark:
        reasons.append(Reason("marked", sentence(mark("The loan is marked as lost or claimed returned.")), sentence(mark("Return the copy"))))
    if facts.is_open and facts.point in {PointKind.SELF_SERVICE, PointKind.WEB}:
        reasons.append(Reason("open-loan", sentence(mark("Open loans are not renewed here.")), sentence(mark("Ask at the desk"))))
    limit = facts.most.value.number or 0
    if facts.renewals >= limit:
        text = sentence(mark("Renewals: {count}, the limit is {limit}."), count=facts.renewals, limit=limit)
        reasons.append(Reason("renewals-max", text, sentence(mark("Return the copy")), OVERRIDE_RULE))
    reasons += [_of_status(status) for status in facts.statuses if not status.allowed]
    return reasons


def _of_status(status: Status) -> Reason:
    lifted_by = _ENDS.get(status.code, mark("Another rule for this status"))
    text = sentence(mark("Not renewed while the status is: {status}."), status=status.words)
    return Reason("renewal-at-status", text, sentence(lifted_by), OVERRIDE_RULE)
