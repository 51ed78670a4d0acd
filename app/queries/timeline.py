"""The life of a loan under today's rules and settings, or with unsaved rules laid over them (X2; cli.md, *simulate*)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from app.domain.claims.facts import Recipient
from app.domain.claims.rules import PARAMETERS
from app.domain.limits import LIMITING
from app.domain.money import format_amount
from app.domain.organisation import Kind, Tree
from app.domain.parameters.catalogue import Variable
from app.domain.parameters.draft import NOTHING_UNSAVED, RuleDraft
from app.domain.parameters.node import Places
from app.domain.parameters.situation import Situation
from app.domain.periods import add_months
from app.domain.refusals import Invalid
from app.domain.text import mark
from app.domain.timeline.facts import Event, Life, LifeFacts
from app.domain.timeline.life import live
from app.queries.calendar import load_calendar
from app.queries.claims.registers import load_claim_book
from app.queries.desk.rules import LENDING
from app.queries.jobs import EXEMPT
from app.queries.organisation import load_tree
from app.queries.patron_standing import get_account_organisation
from app.queries.rule_registers import load_rule_registers

_READ = PARAMETERS | LENDING | {EXEMPT, *LIMITING}
_ANYWHERE = "anna@example.org"
_A_YEAR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeAsked:
    """A loan in codes, at an aware instant. An owner or home that is not named is the unit of `at`; `price` is in minor units.

    The age is that of the birth date, else the first of the age group, else that of a patron without birth date (an adult).
    """

    at: str
    lent: datetime
    returned: datetime | None = None
    owner: str | None = None
    home: str | None = None
    variables: Mapping[Variable, str] = field(default_factory=dict)
    shelf: str | None = None
    birth_date: date | None = None
    price: int | None = None


def tell_life(session: Session, asked: LifeAsked) -> Life:
    """Return what would happen; NotFound and Invalid name what is wrong."""
    registers = load_rule_registers(session)
    places = _places(registers.tree, asked)
    situation = registers.codes.situation(asked.variables, registers.tree.unit_of(places.owning), asked.shelf)
    return tell_situation(
        session, SituationAsked(places=places, situation=situation, lent=asked.lent, returned=asked.returned, birth_date=asked.birth_date, price=asked.price)
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class SituationAsked:
    """As `LifeAsked`, by keys."""

    places: Places
    situation: Situation
    lent: datetime
    returned: datetime | None = None
    birth_date: date | None = None
    price: int | None = None


def tell_situation(session: Session, asked: SituationAsked, draft: RuleDraft = NOTHING_UNSAVED) -> Life:
    """Return what would happen; Invalid says what is missing."""
    category_id = asked.situation.patron_category_id
    if category_id is None:
        raise Invalid("patron-category", mark("A patron category must be given."))
    if asked.returned is not None and asked.returned < asked.lent:
        raise Invalid("returned", mark("The return can't be before the loan."))
    if (asked.price or 0) < 0:
        raise Invalid("price", mark("An amount can't be below 0."))
    to = Recipient(
        id=0, category_id=category_id, home_unit_id=asked.places.home, birth_date=asked.birth_date, email=_ANYWHERE, mobile="+46700000000",
        postal="Storgatan 1",
    )  # fmt: skip
    facts = life_facts(session, asked.places, to, asked.situation, asked.lent, draft)
    if asked.birth_date is None and asked.situation.age_group_id is not None:
        years = facts.age_groups.years_of(asked.situation.age_group_id)
        facts = replace(facts, to=to._replace(birth_date=add_months(facts.day, -_A_YEAR * (years[0] if years is not None else 0))))
    return live(replace(facts, returned=asked.returned, price=asked.price))


def life_facts(session: Session, places: Places, to: Recipient, situation: Situation, lent: datetime, draft: RuleDraft) -> LifeFacts:
    """Return what the life of a loan goes by, of copy and patron only what is given."""
    tree, lending = load_tree(session), places.lending_or_working
    account = get_account_organisation(session, tree.account_of(lending) or lending)
    book = load_claim_book(session, account, lent.astimezone(account.zone).date(), _READ, draft)
    return LifeFacts(
        tree=tree, book=book.rules.book, registers=book.rules.registers, money=book.money, age_groups=book.age_groups,
        calendar=load_calendar(session, tree, tree.unit_of(lending) or lending), places=places, situation=situation, to=to,
        loan_type_id=book.loan_types[situation.circulation_category_id], lent=lent,
    )  # fmt: skip


def show_life(events: Sequence[Event]) -> dict[str, Any]:
    """Return events as a document."""
    return {
        "events": [
            {
                "date": event.day.isoformat(), "kind": event.kind, "amount": None if event.amount is None else format_amount(event.amount),
                "sentence": str(event.sentence), "setting": event.setting or None,
            }
            for event in events
        ]
    }  # fmt: skip


def _places(tree: Tree, asked: LifeAsked) -> Places:
    at = tree.by_code(asked.at)
    named = {name: tree.by_code(code).id for name, code in (("owning", asked.owner), ("home", asked.home)) if code}
    if at.kind not in {Kind.UNIT, Kind.POINT}:
        raise Invalid("at", mark("A loan is made at a unit or one of its circulation points."))
    return Places.at(tree, at.id, **named)
