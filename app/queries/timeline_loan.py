"""The life of a real loan: of a patron and a copy before it is made, or of one that is there, from what happened to what is to come (X2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, exists, or_, select
from sqlalchemy.orm import Session

from app.domain.claims.facts import Recipient
from app.domain.claims.steps import INVOICE, WARNING
from app.domain.debts import open_part
from app.domain.delivered import CHANNELS, NOTICES
from app.domain.lending import INTERLIBRARY
from app.domain.parameters.draft import NOTHING_UNSAVED, RuleDraft
from app.domain.parameters.node import Places
from app.domain.periods import Due, last_minute
from app.domain.refusals import Invalid, NotFound
from app.domain.reservations import lets_fill
from app.domain.settlement import NOTHING_BEFORE
from app.domain.text import mark, sentence
from app.domain.timeline.facts import Event, Kept, Life, LifeFacts, Step, back_on
from app.domain.timeline.life import live
from app.models.claim import ClaimExemption, ClaimStep, Notice
from app.models.debt import Debt
from app.models.loan import Loan
from app.models.patron import Patron
from app.queries.categories import unit_settings
from app.queries.claims.invoices import is_invoiced
from app.queries.claims.recipients import read_charged, read_recipients
from app.queries.desk.copies import CopyFacts, get_copy
from app.queries.desk.queue import Waiting, list_waiting
from app.queries.organisation import load_tree
from app.queries.paid import paid_part
from app.queries.parameters import find_rule
from app.queries.patron_standing import get_account_organisation
from app.queries.timeline import life_facts

_OF_DEBTS = {
    "handling": mark("Of the invoice: handling fee"), "overdue-on-invoice": mark("Of the invoice: overdue fee"),
    "replacement": mark("Of the invoice: replacement"), "overdue": mark("Overdue fee charged"),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class PairAsked:
    """A copy that might be lent to a patron at a place on a day, and when it comes back (None: never)."""

    patron_id: int
    copy_id: int
    at: int
    day: date
    back: date | None = None


def tell_pair(session: Session, asked: PairAsked, draft: RuleDraft = NOTHING_UNSAVED) -> Life:
    """Return what would happen if the account had nothing else on it. Invalid where the return lies before the loan."""
    if asked.back is not None and asked.back < asked.day:
        raise Invalid("returned", mark("The return can't be before the loan."))
    copy, to = get_copy(session, asked.copy_id), _recipient(session, asked.patron_id)
    account = get_account_organisation(session, copy.account_id)
    lent = last_minute(asked.day, account.zone)
    places = Places.at(load_tree(session), asked.at, owning=copy.owner_id, home=to.home_unit_id)
    facts = _with_copy(session, life_facts(session, places, to, copy.situation(to.category_id, None), lent, draft), copy)
    back = back_on(asked.back, account.zone, lent) if asked.back is not None else None
    own = unit_settings(session, facts.unit_id)
    expires = session.scalar(select(Patron.expires).where(Patron.id == to.id)) if own.due_not_after_expiry else None
    return live(replace(facts, returned=back, not_after=expires))


def tell_loan(session: Session, loan_id: int, now: datetime, draft: RuleDraft = NOTHING_UNSAVED) -> Life:
    """Return the life of a loan that is out: what happened until now, and what is to come. NotFound where it is not out any more."""
    loan = session.execute(select(Loan.copy_id).where(Loan.id == loan_id, Loan.returned_at.is_(None))).one_or_none()
    copy = get_copy(session, loan.copy_id) if loan is not None else None
    if copy is None or copy.loan is None:
        raise NotFound(mark("The loan is not there any more."))
    out, to = copy.loan, _recipient(session, copy.loan.patron_id)
    places = Places(working=out.point_id, owning=copy.owner_id, pickup=out.point_id, home=to.home_unit_id, lending=out.point_id)
    facts = _with_copy(session, life_facts(session, places, to, copy.situation(to.category_id, None), out.lent_at, draft), copy)
    return live(replace(facts, kept=_kept(session, facts, copy, now)))


def _recipient(session: Session, patron_id: int) -> Recipient:
    to = read_recipients(session, [patron_id]).get(patron_id)
    if to is None:
        raise NotFound(mark("The account is not there any more."))
    return to


def _with_copy(session: Session, facts: LifeFacts, copy: CopyFacts) -> LifeFacts:
    """Return the facts with what the copy itself says, and how many others wait for it."""
    waiting = 0 if copy.loan_type == INTERLIBRARY else sum(_may_fill(facts, one) for one in list_waiting(session, copy.title_id, copy.id, facts.day))
    return replace(facts, price=copy.price, own=copy.own_period, waiting=waiting)


def _may_fill(facts: LifeFacts, one: Waiting) -> bool:
    """Say whether somebody else's active reservation could be filled by the copy (reservation-control)."""
    if one.state != "active" or one.patron_id == facts.to.id:
        return False
    seen = replace(facts.situation, patron_category_id=one.patron_category_id, age_group_id=facts.age_groups.of(one.birth_date, facts.day))
    owner = facts.places.owning
    value = facts.book.governing("reservation-control", owner, seen, facts.day).value.number or 0
    owning, pickup = (facts.tree.unit_of(place) or place for place in (owner, one.pickup_id))
    return lets_fill(value, owning, pickup, facts.registers.groups)


def _kept(session: Session, facts: LifeFacts, copy: CopyFacts, now: datetime) -> Kept:
    loan = copy.loan
    assert loan is not None
    zone = facts.money.zone
    steps = session.execute(_steps(loan.id, loan.due_date)).all()
    days = {row.day for row in steps}
    found = session.execute(_debts(loan.id, loan.patron_id)).all()
    debts = [row for row in found if row.loan_id is not None or row.since.astimezone(zone).date() in days]
    owed = [(row.kind, open_part(row.amount, int(row.paid), removed=False), row.since.astimezone(zone).date()) for row in debts]
    rule_id = session.scalar(select(Loan.rule_id).where(Loan.id == loan.id))
    fee = next((row.amount for row in debts if row.kind == "loan"), 0)
    lent = sentence(mark("Lent, due {day}"), day=Due(loan.due_date, loan.due_at).shown(zone))
    parts = [Event(row.since.astimezone(zone).date(), row.kind, sentence(_OF_DEBTS[row.kind]), row.amount) for row in debts if row.kind in _OF_DEBTS]
    told = [Event(facts.day, "loan", lent, fee), *(_notice(row, parts) for row in steps), *parts]
    return Kept(
        today=now.astimezone(zone).date(), due=Due(loan.due_date, loan.due_at, loan.is_open), events=tuple(told), debts=tuple(debt for debt in owed if debt[1]),
        steps=tuple(Step(day=row.day, number=row.number, signal=row.signal) for row in steps if row.number != WARNING),
        warned=any(row.number == WARNING for row in steps), charged=read_charged(session, [loan.id]).get(loan.id, NOTHING_BEFORE),
        unpaid=tuple(row.day for row in steps if row.number == INVOICE) if is_invoiced(session, loan.id) else (),
        period=find_rule(session, rule_id) if rule_id is not None else None,
        resting=bool(loan.mark) or bool(session.scalar(select(exists().where(ClaimExemption.loan_id == loan.id)))),
    )  # fmt: skip


def _steps(loan_id: int, due: date) -> Any:
    columns = (ClaimStep.day, ClaimStep.number, ClaimStep.kind, ClaimStep.signal, Notice.channel, Notice.fee)
    query = select(*columns).outerjoin(Notice, Notice.id == ClaimStep.notice_id)
    return query.where(ClaimStep.loan_id == loan_id, ClaimStep.due_date == due).order_by(ClaimStep.day, ClaimStep.number)


def _debts(loan_id: int, patron_id: int) -> Any:
    """Ask for the debts of a loan, and for those of notices: the fee of a whole notice names no loan."""
    paid = paid_part()
    raised = or_(Debt.loan_id == loan_id, and_(Debt.loan_id.is_(None), Debt.kind.in_(("notice", "handling"))))
    query = select(Debt.kind, Debt.amount, Debt.loan_id, Debt.since, paid.label("paid"))
    return query.where(Debt.patron_id == patron_id, Debt.removed_at.is_(None), raised).order_by(Debt.since, Debt.id)


def _notice(row: Any, parts: Sequence[Event]) -> Event:
    """Return what was made as an event; an invoice's amount is its whole."""
    said = sentence("{notice}: {channel}", notice=NOTICES[row.kind], channel=CHANNELS[row.channel]) if row.channel else NOTICES[row.kind]
    if row.number != INVOICE:
        return Event(row.day, row.kind, said, row.fee or 0)
    return Event(row.day, row.kind, said, sum(part.amount or 0 for part in parts if part.day == row.day and part.kind != "overdue"))
