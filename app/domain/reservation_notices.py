"""The message *reservation ready*: what goes on one, where it goes, what it costs and says (circulation.md 3, 7, 9)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.charge import Charge
from app.domain.claims.facts import Recipient
from app.domain.claims.formats import Destination, destination
from app.domain.claims.letters import Sender
from app.domain.claims.rules import ClaimRules
from app.domain.fee_caps import Allowance
from app.domain.flat_fees import fee_by_rule
from app.domain.notice_values import CopyFacts, NoticeFacts
from app.domain.parameters.situation import Situation

KIND = "reservation"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyCopy:
    """A copy that waits to be collected. `unit_id` is the unit of its pickup place, which sends; `fee` what it costs by itself."""

    reservation_id: int
    copy_id: int
    unit_id: int
    pickup: str
    until: date | None
    situation: Situation
    """Of copy and patron."""
    barcode: str = ""
    title: str = ""
    author: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyPlan:
    """One message to one patron: what waits for them at one unit. `fees` has the fee of each copy, in their order.

    `decided` names the rule that says how it goes; empty where the library has no such format (any more).
    """

    to: Recipient
    unit_id: int
    destination: Destination
    copies: tuple[ReadyCopy, ...]
    fee: Charge
    fees: tuple[Charge, ...]
    decided: str

    @property
    def total_fee(self) -> int:
        """What it costs with its copies, in minor units."""
        return self.fee.amount + sum(fee.amount for fee in self.fees)


def plan_ready(rules: ClaimRules, to: Recipient, copies: Iterable[ReadyCopy], open_fees: int, currency: str) -> list[ReadyPlan]:
    """Return the messages of one patron, one for each unit that sends.

    `open_fees` is what is open of the account's automatic fees in minor units: a max fee of the category at the pickup unit leaves
    the rest of it as room.
    """
    by_unit: dict[int, list[ReadyCopy]] = {}
    for copy in sorted(copies, key=lambda one: (one.unit_id, one.until or date.max, one.reservation_id)):
        by_unit.setdefault(copy.unit_id, []).append(copy)
    plans = []
    for unit_id, waiting in by_unit.items():
        plan, open_fees = _planned(rules, to, unit_id, tuple(waiting), open_fees, currency)
        plans.append(plan)
    return plans


def _planned(rules: ClaimRules, to: Recipient, unit_id: int, copies: tuple[ReadyCopy, ...], open_fees: int, currency: str) -> tuple[ReadyPlan, int]:
    junior = rules.is_junior(to, unit_id)
    who = copies[0].situation
    where = destination(KIND, rules.accepted(KIND, unit_id, who), to, junior=junior, paper=rules.paper(KIND))
    policy = rules.policy(unit_id, to.category_id)
    room = Allowance(max_fee=policy.max_fee(junior=junior), open_automatic=open_fees, no_fee=policy.ticked("no-automatic-fee"))
    fee = fee_by_rule(rules.message_rule("message-fee", where.format, unit_id, who), room, currency)
    room = room.after(fee.amount)
    fees = []
    for copy in copies:
        fees.append(fee_by_rule(rules.message_rule("message-fee-per-copy", where.format, unit_id, copy.situation), room, currency))
        room = room.after(fees[-1].amount)
    decided = rules.method_named(where.format, unit_id, who)
    return ReadyPlan(to=to, unit_id=unit_id, destination=where, copies=copies, fee=fee, fees=tuple(fees), decided=decided), room.open_automatic


def facts_of_ready(plan: ReadyPlan, sender: Sender) -> NoticeFacts:
    """Return what a message says."""
    copies = tuple(CopyFacts(title=copy.title, author=copy.author, barcode=copy.barcode, pickup=copy.pickup, pickup_until=copy.until) for copy in plan.copies)
    return sender.facts(plan.to, copies, fee=plan.total_fee)
