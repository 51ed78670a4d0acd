"""What the window *New patron* needs: registers to choose from, and what a home unit gives a new account (Q9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.organisation import Tree
from app.domain.parameters.node import Places, governing_each
from app.domain.parameters.situation import ANYTHING
from app.domain.periods import add_months
from app.models.register import Language, PatronCategory
from app.queries.categories import get_standard_category, unit_settings
from app.queries.desk.rules import load_rules
from app.queries.patron_sections import RegisterChoice
from app.queries.patron_standing import AccountOrganisation, get_account_organisation

WARNING = "overdue-warning-auto"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitGives:
    """What a new account of a home unit has where nothing else is said; who is younger than `junior_limit` has a guardian."""

    unit_id: int
    category: str
    expires: date
    overdue_warning: bool
    junior_limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPatronGround:
    """The account organisation, its day, patron categories by code, languages, and what the home unit gives."""

    organisation: AccountOrganisation
    today: date
    categories: tuple[RegisterChoice, ...]
    languages: tuple[RegisterChoice, ...]
    gives: UnitGives


def read_new_patron(session: Session, tree: Tree, now: datetime, account_id: int, unit_id: int) -> NewPatronGround:
    """Return what a new patron of a home unit begins with (seven queries)."""
    organisation = get_account_organisation(session, account_id)
    today = now.astimezone(organisation.zone).date()
    categories = session.scalars(select(PatronCategory).order_by(PatronCategory.position, PatronCategory.name))
    languages = session.execute(select(Language.code, Language.name).order_by(Language.position, Language.name))
    return NewPatronGround(
        organisation=organisation, today=today, categories=tuple(RegisterChoice(row.code, row.spoken) for row in categories),
        languages=tuple(RegisterChoice(row.code, row.name) for row in languages), gives=_gives(session, tree, unit_id, today),
    )  # fmt: skip


def _gives(session: Session, tree: Tree, unit_id: int, today: date) -> UnitGives:
    settings = unit_settings(session, unit_id)
    category = session.scalar(select(PatronCategory.code).where(PatronCategory.id == get_standard_category(session, unit_id))) or ""
    return UnitGives(
        unit_id=unit_id, category=category, expires=add_months(today, settings.account_months), overdue_warning=warned(session, tree, unit_id, today),
        junior_limit=settings.junior_age_limit,
    )  # fmt: skip


def warned(session: Session, tree: Tree, home_id: int, today: date) -> bool:
    """Say whether a new patron's box *Overdue warning* is ticked (overdue-warning-auto)."""
    places = Places.at(tree, home_id)
    book = load_rules(session, tree, places, None, {WARNING})
    rule = governing_each(book, places, ANYTHING, today).get(WARNING)
    return rule is None or rule.value.number != 0
