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
from app.database.plain import read_rows
from app.domain.blocks import Block, Facts, Manual, Signal, blocks_of, signal_of
from app.domain.debts import OpenPart, open_part
from app.domain.lateness import is_late
from app.domain.messages import MessageKind
from app.domain.organisation import DEFAULT_ZONE, Tree
from app.domain.patron import Frame, Standing, StandingMessage, StopReason, frame_of, stop_reasons
from app.domain.text import Sentence
from app.models.debt import Debt
from app.models.job import AgeLimit
from app.models.loan import Loan
from app.models.message import Message
from app.models.organisation import Organisation
from app.models.patron import ManualBlock
from app.queries.age_groups import load_age_groups
from app.queries.claims.invoices import list_unpaid
from app.queries.claims.standing import NOTHING_CLAIMED, load_claimed
from app.queries.limiting import Holder, Limiting, Terms
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

_NO_LOANS: tuple[list[date], list[date]] = ([], [])
_NO_AGE_LIMIT: tuple[date | None, Signal] = (None, Signal.NONE)


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
    """An account as it stands at a place; what else follows from it is worked out when it is asked for: a list asks for little of it."""

    terms: Terms
    facts: Facts
    standing: Standing

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What blocks, in the order of circulation.md 8."""
        return self.standing.blocks

    @property
    def messages(self) -> tuple[StandingMessage, ...]:
        """The messages that are not archived."""
        return self.standing.messages

    @property
    def frame(self) -> Frame:
        """The frame round the name."""
        return frame_of(self.standing)

    @property
    def stop(self) -> tuple[StopReason, ...]:
        """What the Stop sign lists."""
        return stop_reasons(self.standing)

    @property
    def signal(self) -> Signal:
        """The badge beside the name."""
        return signal_of(self.facts, self.terms.limits)[0]

    @property
    def signal_causes(self) -> tuple[Sentence, ...]:
        """Why it is there."""
        return signal_of(self.facts, self.terms.limits)[1]


def get_account_organisation(session: Session, account_id: int) -> AccountOrganisation:
    """Return an account organisation's money and time (one query)."""
    (row,) = read_rows(session, _ACCOUNT, {"account": account_id})
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
        (out, late), claims, told = loans.get(holder.id, _NO_LOANS), claimed.get(holder.id, NOTHING_CLAIMED), messages.get(holder.id, ())
        age_limit, age_signal = limits.get(holder.id, _NO_AGE_LIMIT)
        facts = Facts(
            today=today, currency=account.currency, rounding=account.rounding, expires=holder.expires, debts=tuple(debts.get(holder.id, ())), loans=tuple(out),
            overdue=tuple(late), manual=tuple(blocks.get(holder.id, ())), age_limit=age_limit, age_signal=age_signal,
            reminders=claims.reminders, claim_signal=claims.signal, claim_since=claims.since,
            unpaid_invoices=tuple(unpaid.get(holder.id, ())),
            block_messages=tuple([Manual(m.text, m.since, by=m.by) for m in told if m.kind is MessageKind.BLOCK]),
        )  # fmt: skip
        states[holder.id] = _state(holder, facts, tuple(told), limiting)
    return states


def _state(holder: Holder, facts: Facts, messages: tuple[StandingMessage, ...], limiting: Limiting) -> State:
    terms = limiting.terms_of(holder)
    blocks = blocks_of(facts, terms.limits)
    standing = Standing(active=holder.active, blocks=blocks, alert=holder.alert, overdue=len(facts.overdue), debt=facts.debt, messages=messages)
    return State(terms=terms, facts=facts, standing=standing)


def _loans(session: Session, ids: Sequence[int], now: datetime, zone: ZoneInfo) -> dict[int, tuple[list[date], list[date]]]:
    """Return by account the days on which what is out was lent, and the days from which it is late.

    What is lost or claimed returned counts as out, never as late (circulation.md 8a).
    """
    found: dict[int, tuple[list[date], list[date]]] = defaultdict(lambda: ([], []))
    today = now.astimezone(zone).date()
    for patron_id, lent_at, due_date, due_at, mark in read_rows(session, _LOANS, keys(ids)):
        out, late = found[patron_id or 0]
        out.append(lent_at.astimezone(zone).date())
        if mark == "" and is_late(due_date, due_at, now, today):
            late.append(due_at.astimezone(zone).date() if due_at is not None else due_date + timedelta(days=1))
    return found


def _debts(session: Session, ids: Sequence[int], zone: ZoneInfo) -> dict[int, list[OpenPart]]:
    """Return by account the open parts of its debts, manual ones too, wherever they arose; oldest first."""
    found: dict[int, list[OpenPart]] = defaultdict(list)
    for patron_id, since, amount, part in read_rows(session, _DEBTS, keys(ids)):
        rest = open_part(amount, int(part), removed=False)
        if rest:
            found[patron_id or 0].append(OpenPart(since.astimezone(zone).date(), rest))
    return found


def _messages(session: Session, ids: Sequence[int], zone: ZoneInfo) -> dict[int, list[StandingMessage]]:
    found: dict[int, list[StandingMessage]] = defaultdict(list)
    for patron_id, kind, text, created_at, created_by, subject in read_rows(session, _MESSAGES, keys(ids)):
        since = created_at.astimezone(zone).date()
        found[patron_id].append(StandingMessage(kind=MessageKind(kind), text=text, since=since, by=created_by, subject=subject))
    return found


def _age_limits(session: Session, ids: Sequence[int]) -> dict[int, tuple[date | None, Signal]]:
    """Return by account the latest age limit that was reached and not looked into yet, and the strongest signal of them."""
    found: dict[int, tuple[date | None, Signal]] = {}
    for patron_id, reached, signal in read_rows(session, _AGE_LIMITS, keys(ids)):
        found[patron_id] = reached, max(found.get(patron_id, _NO_AGE_LIMIT)[1], Signal(signal), key=list(Signal).index)
    return found


def _manual_blocks(session: Session, ids: Sequence[int], zone: ZoneInfo) -> dict[int, list[Manual]]:
    found: dict[int, list[Manual]] = defaultdict(list)
    for patron_id, comment, set_at, until, by in read_rows(session, _BLOCKS, keys(ids)):
        found[patron_id].append(Manual(comment, set_at.astimezone(zone).date(), until, by))
    return found
