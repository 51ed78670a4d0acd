"""How accounts stand: blocks, signal, frame and Stop sign of one or of a page of them, in a fixed number of queries (circulation.md 8)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.database.bulk import keys, one_of
from app.domain.blocks import Block, Facts, Limits, Manual, Signal, blocks_of, signal_of
from app.domain.categories import Policy
from app.domain.debts import OpenPart, open_part
from app.domain.lateness import is_late
from app.domain.messages import MessageKind
from app.domain.organisation import DEFAULT_ZONE, Tree
from app.domain.patron import Frame, Standing, StandingMessage, StopReason, frame_of, stop_reasons
from app.domain.text import Sentence
from app.domain.unit_settings import UnitPolicy
from app.models.debt import Debt
from app.models.job import AgeLimit
from app.models.loan import Loan
from app.models.message import Message
from app.models.organisation import Organisation
from app.models.patron import ManualBlock
from app.queries.age_groups import load_age_groups
from app.queries.claims.invoices import list_unpaid
from app.queries.claims.standing import NOTHING_CLAIMED, load_claimed
from app.queries.limiting import Holder, Limiting
from app.queries.paid import paid_part

# what accounts are asked for, but for whose: made once, for lists ask for all of it with each key that is typed
_ACCOUNT = select(Organisation.id, Organisation.code, Organisation.currency, Organisation.rounding, Organisation.time_zone).where(
    Organisation.id == bindparam("account")
)
_LOANS = select(Loan.patron_id, Loan.lent_at, Loan.due_date, Loan.due_at, Loan.mark).where(one_of(Loan.patron_id), Loan.returned_at.is_(None))
_DEBTS = select(Debt.patron_id, Debt.since, Debt.amount, paid_part()).where(one_of(Debt.patron_id), Debt.removed_at.is_(None)).order_by(Debt.since, Debt.id)
_MESSAGES = (
    select(Message.patron_id, Message.kind, Message.text, Message.created_at, Message.created_by, Message.subject)
    .where(one_of(Message.patron_id), Message.archived_at.is_(None))
    .order_by(Message.created_at, Message.id)
)
_AGE_LIMITS = (
    select(AgeLimit.patron_id, AgeLimit.reached, AgeLimit.signal).where(one_of(AgeLimit.patron_id), AgeLimit.ended_at.is_(None)).order_by(AgeLimit.reached)
)
_BLOCKS = (
    select(ManualBlock.patron_id, ManualBlock.comment, ManualBlock.set_at, ManualBlock.until, ManualBlock.set_by)
    .where(one_of(ManualBlock.patron_id), ManualBlock.lifted_at.is_(None))
    .order_by(ManualBlock.set_at, ManualBlock.id)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountOrganisation:
    """Where accounts belong: its currency, smallest payable amount (minor units) and time zone."""

    id: int
    code: str
    currency: str
    rounding: int
    zone: ZoneInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """An account as it stands at a place, and what follows from it."""

    junior: bool
    unit_id: int
    """The unit whose settings hold: that of the place; on the web the patron's home unit (circulation.md 8)."""
    policy: Policy
    """What the patron's category has there."""
    unit: UnitPolicy
    """What it sets for itself."""
    facts: Facts
    limits: Limits
    blocks: tuple[Block, ...]
    signal: Signal
    signal_causes: tuple[Sentence, ...]
    messages: tuple[StandingMessage, ...]
    frame: Frame
    stop: tuple[StopReason, ...]


def get_account_organisation(session: Session, account_id: int) -> AccountOrganisation:
    """Return an account organisation's money and time (one query)."""
    row = session.execute(_ACCOUNT, {"account": account_id}).one()
    return AccountOrganisation(
        id=row.id, code=row.code, currency=row.currency or "", rounding=row.rounding or 1, zone=ZoneInfo(row.time_zone or DEFAULT_ZONE)
    )  # fmt: skip


def load_states(
    session: Session, holders: Sequence[Holder], account: AccountOrganisation, tree: Tree, now: datetime, place: int, limiting: Limiting | None = None
) -> dict[int, State]:
    """Return how accounts of one account organisation stand at a working place.

    Eleven queries, however many accounts; four less where the limits there are known already.
    """
    ids = [holder.id for holder in holders]
    loans, debts = _loans(session, ids, now, account.zone), _debts(session, ids, account.zone)
    messages, blocks = _messages(session, ids, account.zone), _manual_blocks(session, ids, account.zone)
    limits = _age_limits(session, ids)
    claimed, unpaid = load_claimed(session, ids), list_unpaid(session, ids)
    today = now.astimezone(account.zone).date()
    limiting = limiting or Limiting(session, tree, place, today, load_age_groups(session))
    states = {}
    for holder in holders:
        (out, late), claims = loans[holder.id], claimed.get(holder.id, NOTHING_CLAIMED)
        facts = Facts(
            today=today, currency=account.currency, rounding=account.rounding, expires=holder.expires, debts=tuple(debts[holder.id]), loans=tuple(out),
            overdue=tuple(late), manual=tuple(blocks[holder.id]),
            age_limit=limits[holder.id][0], age_signal=limits[holder.id][1],
            reminders=claims.reminders, claim_signal=claims.signal, claim_since=claims.since,
            unpaid_invoices=tuple(unpaid.get(holder.id, ())),
            block_messages=tuple(Manual(m.text, m.since, by=m.by) for m in messages[holder.id] if m.kind is MessageKind.BLOCK),
        )  # fmt: skip
        states[holder.id] = _state(holder, facts, tuple(messages[holder.id]), limiting)
    return states


def _state(holder: Holder, facts: Facts, messages: tuple[StandingMessage, ...], limiting: Limiting) -> State:
    junior = limiting.is_junior(holder)
    limits = limiting.limits_of(holder, junior=junior)
    blocks = blocks_of(facts, limits)
    signal, causes = signal_of(facts, limits)
    standing = Standing(active=holder.active, blocks=blocks, alert=holder.alert, overdue=len(facts.overdue), debt=facts.debt, messages=messages)
    return State(
        junior=junior, unit_id=limiting.unit_id_of(holder), policy=limiting.policy_of(holder), unit=limiting.unit_of(holder), facts=facts,
        limits=limits, blocks=blocks, signal=signal, signal_causes=causes, messages=messages, frame=frame_of(standing), stop=stop_reasons(standing),
    )  # fmt: skip


def _loans(session: Session, ids: Sequence[int], now: datetime, zone: ZoneInfo) -> dict[int, tuple[list[date], list[date]]]:
    """Return by account the days on which what is out was lent, and the days from which it is late.

    What is lost or claimed returned counts as out, never as late (circulation.md 8a).
    """
    found: dict[int, tuple[list[date], list[date]]] = defaultdict(lambda: ([], []))
    today = now.astimezone(zone).date()
    for patron_id, lent_at, due_date, due_at, mark in session.execute(_LOANS, keys(ids)):
        out, late = found[patron_id or 0]
        out.append(lent_at.astimezone(zone).date())
        if mark == "" and is_late(due_date, due_at, now, today):
            late.append(due_at.astimezone(zone).date() if due_at is not None else due_date + timedelta(days=1))
    return found


def _debts(session: Session, ids: Sequence[int], zone: ZoneInfo) -> dict[int, list[OpenPart]]:
    """Return by account the open parts of its debts, manual ones too, wherever they arose; oldest first."""
    found: dict[int, list[OpenPart]] = defaultdict(list)
    for patron_id, since, amount, part in session.execute(_DEBTS, keys(ids)):
        rest = open_part(amount, int(part), removed=False)
        if rest:
            found[patron_id or 0].append(OpenPart(since.astimezone(zone).date(), rest))
    return found


def _messages(session: Session, ids: Sequence[int], zone: ZoneInfo) -> dict[int, list[StandingMessage]]:
    found: dict[int, list[StandingMessage]] = defaultdict(list)
    for patron_id, kind, text, created_at, created_by, subject in session.execute(_MESSAGES, keys(ids)):
        since = created_at.astimezone(zone).date()
        found[patron_id].append(StandingMessage(kind=MessageKind(kind), text=text, since=since, by=created_by, subject=subject))
    return found


def _age_limits(session: Session, ids: Sequence[int]) -> dict[int, tuple[date | None, Signal]]:
    """Return by account the latest age limit that was reached and not looked into yet, and the strongest signal of them."""
    found: dict[int, tuple[date | None, Signal]] = defaultdict(lambda: (None, Signal.NONE))
    for patron_id, reached, signal in session.execute(_AGE_LIMITS, keys(ids)):
        found[patron_id] = reached, max(found[patron_id][1], Signal(signal), key=list(Signal).index)
    return found


def _manual_blocks(session: Session, ids: Sequence[int], zone: ZoneInfo) -> dict[int, list[Manual]]:
    found: dict[int, list[Manual]] = defaultdict(list)
    for patron_id, comment, set_at, until, by in session.execute(_BLOCKS, keys(ids)):
        found[patron_id].append(Manual(comment, set_at.astimezone(zone).date(), until, by))
    return found
