"""A real patron and a real copy as Explain shows them: what rules see of the two, what a loan would be, what a loan keeps (X1, X16).

Nothing is held and nothing is kept: it reads what the desk would read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.domain.blocks import OFF
from app.domain.desk_refusals import Reason
from app.domain.due_dates import PERIOD, QUEUE, QUEUE_MIN, RENEWAL, DueAnswer, Moment, first_due, renewed_due
from app.domain.lending import LoanFacts, against_loan, counted, warnings_at_loan
from app.domain.organisation import Tree
from app.domain.parameters.draft import NOTHING_UNSAVED, RuleDraft
from app.domain.parameters.node import Places, governing_each
from app.domain.parameters.outcome import Case as RuleCase
from app.domain.parameters.rule import Rule
from app.domain.parameters.situation import Situation
from app.domain.parameters.value import Value
from app.domain.periods import Due, moment_of
from app.domain.permissions import Actor, require
from app.domain.refusals import Invalid, NotFound
from app.domain.text import Sentence, mark, sentence
from app.models.loan import Loan
from app.queries.copies import find_copy
from app.queries.desk.borrowers import Borrower, load_borrower
from app.queries.desk.copies import CopyFacts, get_copy
from app.queries.desk.rules import LENDING, RENEWING, load_rules
from app.queries.explain_situation import Explained, Known, explain_situation
from app.queries.organisation import load_tree
from app.queries.patron_account import get_patron_by_card
from app.queries.patron_loans import LoanReason, get_loan_reason
from app.queries.patron_standing import AccountOrganisation, get_account_organisation
from app.services.desk.loans import loan_facts
from app.services.desk.real_asked import RealAsked
from app.services.desk.real_sources import Told, begin_with
from app.services.desk.scene import Case, Scene, read_case

_TOLD = LENDING | RENEWING | {"overdue-warning"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Would:
    """What a loan would be: due date, what is against it, what staff are warned of."""

    answer: DueAnswer
    reasons: tuple[Reason, ...]
    warnings: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What a loan keeps of its due date, beside what the rules of today say of the same parameter on the same facts.

    `parameter` is the one that decided, empty for the copy's own loan period or a date by hand. `rule` and `today` are None
    where there is nothing to compare: nobody who has the loan any more, or no rule that decided. `is_out`: it was not returned yet.
    """

    reason: LoanReason
    point_id: int
    lent_at: datetime
    parameter: str
    value: Value | None
    is_out: bool
    rule: Rule | None = None
    today: DueAnswer | None = None

    @property
    def is_same(self) -> bool:
        """Whether the rules of today say what decided then."""
        return self.rule is not None and self.rule.value == self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class RealCase:
    """The situation of a patron, a copy or both. `meanings` say by parameter what a value comes to here; `loan` is the loan that is out, if any."""

    case: RuleCase
    patron_id: int | None
    card: str
    name: str
    copy: CopyFacts | None
    would: Would | None
    kept: Kept | None
    told: Told | None
    currency: str
    meanings: Mapping[str, Sentence]


def read_real(session: Session, tree: Tree, actor: Actor, now: datetime, asked: RealAsked) -> RealCase:
    """Read a real situation. Raises NotPermitted, NotFound (a loan or account that is gone), Invalid (field `card`, `barcode`)."""
    require(actor, "patrons.view")
    account = get_account_organisation(session, actor.account_id)
    asked, told = begin_with(session, asked, account.zone)
    loan = _get_loan(session, asked.loan_id)
    patron_id = loan.patron_id if loan is not None else _patron_id(session, asked, actor.account_id)
    copy = _copy(session, asked if loan is None else replace(asked, copy_id=loan.copy_id), actor.account_id)
    if loan is None and copy is not None and copy.loan is not None and copy.loan.patron_id == patron_id:
        loan = session.get(Loan, copy.loan.id)
    scene = _scene(session, tree, actor, account, now, asked, loan)
    if copy is None or patron_id is None:
        half = _half(scene, copy, patron_id, loan, now)
        places = replace(half.case.places, pickup=asked.pickup_id or half.case.places.pickup)
        return replace(half, told=told, case=replace(half.case, places=places))
    case = read_case(scene, replace(copy, loan=None), patron_id, _TOLD)
    facts = loan_facts(replace(case, copy=copy))
    would = Would(answer=first_due(case.terms(), scene.moment), reasons=tuple(against_loan(facts)), warnings=warnings_at_loan(facts))
    kept = _kept(case, loan, now) if loan is not None and asked.pickup_id is None else None
    places = case.places if loan is None or asked.as_new else replace(case.places, lending=loan.point_id)
    places = replace(places, pickup=asked.pickup_id or places.pickup)
    return RealCase(
        case=RuleCase(places, case.situation, scene.today), patron_id=patron_id, card=case.borrower.card, name=case.borrower.name, copy=copy,
        would=would if asked.pickup_id is None else None,
        kept=kept, told=told, currency=account.currency, meanings=_meanings(case, facts, loan, kept.today if kept is not None else would.answer),
    )  # fmt: skip


def _half(scene: Scene, copy: CopyFacts | None, patron_id: int | None, loan: Loan | None, now: datetime) -> RealCase:
    """Return the situation of a patron alone, or of a copy alone: of the other side nothing is known but what `*` matches."""
    borrower: Borrower | None = None
    if patron_id is not None:
        borrower = load_borrower(scene.session, patron_id, scene.account, scene.tree, scene.now, scene.place.id, scene.age_groups)
    age = scene.age_groups.of(borrower.birth_date, scene.today) if borrower is not None else None
    situation = Situation(patron_category_id=borrower.category_id if borrower is not None else None, age_group_id=age)
    if copy is not None:
        situation = copy.situation(situation.patron_category_id, age)
    places = Places.at(scene.tree, scene.place.id, copy.owner_id if copy is not None else None, None, borrower.home_unit_id if borrower is not None else None)
    kept = None
    if loan is not None:
        places = replace(places, lending=loan.point_id)
        reason = get_loan_reason(scene.session, loan.id, now, scene.place.id)
        kept = Kept(reason=reason, point_id=loan.point_id, lent_at=loan.lent_at, parameter=reason.decided, value=reason.period, is_out=loan.returned_at is None)
    return RealCase(
        case=RuleCase(places, situation, scene.today), patron_id=patron_id, card=borrower.card if borrower is not None else "",
        name=borrower.name if borrower is not None else "", copy=copy, would=None, kept=kept, told=None,
        currency=scene.account.currency, meanings={},
    )  # fmt: skip


def _get_loan(session: Session, loan_id: int | None) -> Loan | None:
    loan = session.get(Loan, loan_id) if loan_id is not None else None
    if loan_id is not None and loan is None:
        raise NotFound(mark("The loan is not there any more."))
    return loan


def _patron_id(session: Session, asked: RealAsked, account_id: int) -> int | None:
    if asked.patron_id is not None or not asked.card.strip():
        return asked.patron_id
    try:
        return get_patron_by_card(session, asked.card.strip(), account_id)
    except NotFound as refusal:
        raise Invalid("card", refusal.template, **refusal.values) from None


def _copy(session: Session, asked: RealAsked, account_id: int) -> CopyFacts | None:
    if asked.copy_id is not None:
        return get_copy(session, asked.copy_id)
    if not asked.barcode.strip():
        return None
    try:
        return get_copy(session, find_copy(session, asked.barcode.strip(), account_id))
    except NotFound as refusal:
        raise Invalid("barcode", refusal.template, **refusal.values) from None


def _scene(session: Session, tree: Tree, actor: Actor, account: AccountOrganisation, now: datetime, asked: RealAsked, loan: Loan | None) -> Scene:
    place = asked.place_id or (loan.point_id if loan is not None else actor.point_id)
    today = now.astimezone(account.zone).date()
    day = asked.day or (_decided_on(loan, account.zone) if loan is not None and not asked.as_new else today)
    return Scene(session, tree, account, tree[place], moment_of(day, now, account.zone))


def _decided_on(loan: Loan, zone: ZoneInfo) -> date:
    """Return the day on which the due date of a loan was decided."""
    return loan.rule_day or loan.lent_at.astimezone(zone).date()


def _kept(case: Case, loan: Loan, now: datetime) -> Kept:
    """Return what the loan keeps, and what today's rules make of the same facts: those of the day on which its date was decided."""
    scene = case.scene
    reason = get_loan_reason(scene.session, loan.id, now, scene.place.id)
    kept = Kept(reason=reason, point_id=loan.point_id, lent_at=loan.lent_at, parameter=reason.decided, value=reason.period, is_out=loan.returned_at is None)
    if kept.parameter not in {PERIOD, QUEUE, RENEWAL}:
        return kept
    day = _decided_on(loan, scene.account.zone)
    places = replace(case.places, lending=loan.point_id)
    book = case.book if loan.point_id == scene.place.id else load_rules(scene.session, scene.tree, places, case.copy, _TOLD)
    rules = governing_each(book, places, case.situation, day)
    if kept.parameter not in rules:
        return kept
    lent = loan.lent_at.astimezone(scene.account.zone)
    terms = replace(case.terms(), rules=rules, waiting=_waiting(rules, case.others_waiting) if kept.parameter == QUEUE else 0)
    if kept.parameter == RENEWAL:
        today = renewed_due(terms, Moment(now=datetime.combine(day, lent.time(), lent.tzinfo), zone=scene.account.zone), Due(day))
    else:
        today = first_due(terms, Moment(now=lent, zone=scene.account.zone))
    return replace(kept, rule=rules[kept.parameter], today=today)


def _waiting(rules: Mapping[str, Rule], waiting: int) -> int:
    """Return how many wait, at least as many as it takes for a queue to count: it counted then."""
    least = rules.get(QUEUE_MIN)
    return max(waiting, 1, least.value.number or 0 if least is not None else 0)


def _meanings(case: Case, facts: LoanFacts, loan: Loan | None, answer: DueAnswer | None) -> dict[str, Sentence]:
    """Say by parameter what its value comes to for this patron and copy."""
    said: dict[str, Sentence] = {}
    rules, zone = case.rules, case.scene.account.zone
    if answer is not None and answer.rule is not None:
        said[answer.rule.parameter] = sentence(mark("due {day}"), day=answer.due.shown(zone))
    most, renewals, warning = (rules[key].value.number or 0 for key in ("loans-max", "renewals-max", "overdue-warning"))
    if most != OFF:
        out = counted(rules["loans-max"], facts.loans)
        said["loans-max"] = sentence(mark("{count} on loan, {left} left"), count=out, left=max(most - out, 0))
    if loan is not None and renewals != OFF:
        said["renewals-max"] = sentence(mark("{count} made, {left} left"), count=loan.renewals, left=max(renewals - loan.renewals, 0))
    due = loan.due_date if loan is not None else answer.due.day if answer is not None else None
    if due is not None and warning != OFF:
        said["overdue-warning"] = sentence(mark("on {day}"), day=due - timedelta(days=warning))
    return said


def explain_real(
    session: Session, actor: Actor, now: datetime, asked: RealAsked, draft: RuleDraft = NOTHING_UNSAVED, known: Known | None = None
) -> tuple[RealCase, Explained]:
    """Read a real situation and decide every parameter in it, unsaved rules counted; raises what `read_real` does."""
    tree = load_tree(session)
    real = read_real(session, tree, actor, now, asked)
    return real, explain_situation(session, tree, real.case, draft, known)
