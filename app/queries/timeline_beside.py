"""What the window Timeline shows: a loan's life under today's rules, beside it the one under unsaved rules, and what both are about (X2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.parameters.draft import NOTHING_UNSAVED, RuleDraft
from app.domain.parameters.node import Places
from app.domain.parameters.situation import Situation
from app.domain.periods import last_minute
from app.domain.refusals import NotFound
from app.domain.text import mark
from app.domain.timeline.facts import Life, back_on
from app.models.loan import Loan
from app.models.patron import Patron
from app.queries.copies import find_copy
from app.queries.desk.copies import get_copy
from app.queries.listed_names import NAMED, ListedNames, current_card
from app.queries.patron_account import find_patron_by_card
from app.queries.rule_registers import RuleRegisters, load_rule_registers
from app.queries.timeline import SituationAsked, tell_situation
from app.queries.timeline_loan import PairAsked, tell_loan, tell_pair


@dataclass(frozen=True, slots=True, kw_only=True)
class OfLoan:
    """A loan that is out."""

    loan_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OfPair:
    """A patron by card number and a copy by barcode, in an account organisation; where, when, and until when (None: for good)."""

    account_id: int
    card: str
    barcode: str
    at: int
    day: date
    back: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfSituation:
    """What rules see, lent at a place by which `places` are meant."""

    places: Places
    situation: Situation
    day: date
    zone: ZoneInfo
    back: date | None = None


Subject = OfLoan | OfPair | OfSituation


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Both lives (`then` None: nothing is unsaved) and what they are about; of a situation there is neither copy nor patron."""

    registers: RuleRegisters
    now: Life
    then: Life | None
    lent: date
    at: int
    title: str = ""
    barcode: str = ""
    patron: str = ""
    """The name, or the card where the category hides names."""
    card: str = ""
    category_id: int | None = None
    exists: bool = False
    """Whether the loan is there: then its due date stays, whatever the rules."""


def tell_beside(session: Session, subject: Subject, now: datetime, draft: RuleDraft = NOTHING_UNSAVED) -> Told:
    """Return both lives. NotFound and Invalid say what is missing or wrong."""
    registers = load_rule_registers(session)
    if isinstance(subject, OfSituation):
        lent = last_minute(subject.day, subject.zone)
        back = back_on(subject.back, subject.zone, lent) if subject.back is not None else None
        asked = SituationAsked(places=subject.places, situation=subject.situation, lent=lent, returned=back)
        then = tell_situation(session, asked, draft) if draft else None
        return Told(
            registers=registers, now=tell_situation(session, asked), then=then, lent=subject.day, at=subject.places.working,
            category_id=subject.situation.patron_category_id,
        )  # fmt: skip
    if isinstance(subject, OfLoan):
        row = session.execute(select(Loan.patron_id, Loan.copy_id, Loan.point_id).where(Loan.id == subject.loan_id)).one_or_none()
        if row is None or row.patron_id is None:
            raise NotFound(mark("The loan is not there any more."))
        life = tell_loan(session, subject.loan_id, now)
        then = tell_loan(session, subject.loan_id, now, draft) if draft else None
        return _of_people(session, registers, life, then, row.patron_id, row.copy_id, row.point_id, exists=True)
    patron_id = find_patron_by_card(session, subject.card.strip(), subject.account_id)
    if patron_id is None:
        raise NotFound(mark("There is no patron with the card {card}."), card=subject.card.strip())
    copy_id = find_copy(session, subject.barcode.strip(), subject.account_id)
    pair = PairAsked(patron_id=patron_id, copy_id=copy_id, at=subject.at, day=subject.day, back=subject.back)
    then = tell_pair(session, pair, draft) if draft else None
    return _of_people(session, registers, tell_pair(session, pair), then, patron_id, copy_id, subject.at, exists=False)


def _of_people(
    session: Session, registers: RuleRegisters, now: Life, then: Life | None, patron_id: int, copy_id: int, at: int, *, exists: bool
) -> Told:  # fmt: skip
    copy, unit = get_copy(session, copy_id), registers.tree.unit_of(at) or at
    row = session.execute(select(*NAMED, current_card(Patron.id).label("card")).where(Patron.id == patron_id)).one()
    return Told(
        registers=registers, now=now, then=then, lent=now.events[0].day, at=at, title=copy.title, barcode=copy.barcode,
        patron=ListedNames(session, unit).of(row), card=row.card or "", category_id=row.patron_category_id, exists=exists,
    )  # fmt: skip
