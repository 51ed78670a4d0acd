"""The life of a loan named by codes, as events under today's rules and settings (X2; cli.md, *simulate*)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from app.domain.claims.facts import Recipient
from app.domain.claims.rules import PARAMETERS
from app.domain.limits import LIMITING
from app.domain.money import format_amount
from app.domain.organisation import Kind, Tree
from app.domain.parameters.catalogue import Variable
from app.domain.parameters.node import Places
from app.domain.periods import add_months
from app.domain.refusals import Invalid
from app.domain.text import mark
from app.domain.timeline.facts import Event, LifeFacts
from app.domain.timeline.life import live
from app.queries.calendar import load_calendar
from app.queries.claims.registers import load_claim_book
from app.queries.desk.rules import LENDING
from app.queries.jobs import EXEMPT
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


def tell_life(session: Session, asked: LifeAsked) -> tuple[Event, ...]:
    """Return what would happen; NotFound and Invalid name what is wrong."""
    registers = load_rule_registers(session)
    tree = registers.tree
    places = _places(tree, asked)
    account = get_account_organisation(session, tree.account_of(places.working) or places.working)
    situation = registers.codes.situation(asked.variables, tree.unit_of(places.owning), asked.shelf)
    if situation.patron_category_id is None:
        raise Invalid("patron-category", mark("A patron category must be given."))
    if asked.returned is not None and asked.returned < asked.lent:
        raise Invalid("returned", mark("The return can't be before the loan."))
    day = asked.lent.astimezone(account.zone).date()
    book = load_claim_book(session, account, day, _READ)
    birth_date = asked.birth_date
    if birth_date is None and situation.age_group_id is not None:
        years = book.age_groups.years_of(situation.age_group_id)
        birth_date = add_months(day, -_A_YEAR * (years[0] if years is not None else 0))
    facts = LifeFacts(
        tree=tree, book=book.rules.book, registers=book.rules.registers, money=book.money, age_groups=book.age_groups,
        calendar=load_calendar(session, tree, tree.unit_of(places.working) or places.working), places=places, situation=situation,
        to=_patron(situation.patron_category_id, places.home, birth_date), loan_type_id=book.loan_types[situation.circulation_category_id], lent=asked.lent,
        returned=asked.returned, price=asked.price,
    )  # fmt: skip
    return live(facts)


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


def _patron(category_id: int, home: int, birth_date: date | None) -> Recipient:
    """Return a patron who can be reached in every way."""
    return Recipient(
        id=0, category_id=category_id, home_unit_id=home, birth_date=birth_date, email=_ANYWHERE, mobile="+46700000000", postal="Storgatan 1",
    )  # fmt: skip
