"""Reading what units set: values of patron categories, reminders, standard category, the unit's own settings, each with where it comes from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Select, and_, func, join, outerjoin, select
from sqlalchemy.orm import Session

from app.database.plain import read_rows
from app.domain.categories import REMINDER_FIELDS, STEPS, Policy, effective, standings
from app.domain.delivered import entry_name
from app.domain.refusals import NotFound
from app.domain.setting import EMPTY, Effective, Setting, Standing, stand
from app.domain.text import mark
from app.domain.unit_settings import UnitPolicy
from app.domain.unit_settings import unit_standings as _unit_standings
from app.models.organisation import Organisation, OrganisationClosure
from app.models.patron_category import CategorySetting, ReminderSetting, StandardCategory, UnitSetting
from app.models.register import LoanType, PatronCategory
from app.queries.together import CATEGORY, ORGANISATION, Asked, Part

Query = Select[*tuple[Any, ...]]
Own = dict[tuple[int, str], Setting]
Wanted = int | ScalarSelect[int] | ColumnElement[int]
"""An organisation or a category by its key, or the expression that gives it."""

REMINDER_COLUMNS: Mapping[str, str] = {code: code.replace("-", "_") for code in REMINDER_FIELDS}
"""Field of a reminder → its column."""


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """A patron category at a unit: how many values of its own it has there, and whether it is the standard category."""

    id: int
    code: str
    name: str
    own: int
    standard: bool


@dataclass(frozen=True, slots=True)
class StandardRow:
    """The standard category of a unit: its own (None: it has none), and the one that it would inherit."""

    own: int | None
    above: Effective


@dataclass(frozen=True, slots=True)
class ReminderRow:
    """The reminders of one loan type for a category at a unit: (step, field) → value, with where it comes from."""

    loan_type_id: int
    code: str
    name: str
    values: Mapping[tuple[str, str], Standing]


def effective_settings(session: Session, organisation_id: int, category_id: int) -> Policy:
    """Return what holds for a category at an organisation, a circulation point included (one query)."""
    asked = category_standings(organisation_id, category_id)
    return Policy(effective(*_sorted_out(organisation_id, session.execute(asked.part.query, asked.values))))


def list_policies(session: Session, organisation_id: int) -> dict[int, Policy]:
    """Return what holds for every category that anything is set for at an organisation or above (one query).

    A category that is not there has `Policy.delivered()`.
    """
    by_category: dict[int, list[Any]] = defaultdict(list)
    for row in read_rows(session, _of_every_category(), {ORGANISATION.key: organisation_id}):
        by_category[row.patron_category_id].append(row)
    return {category: Policy(effective(*_sorted_out(organisation_id, rows))) for category, rows in by_category.items()}


@cache
def _of_every_category() -> Query:
    return _category_query(ORGANISATION, None)


def category_standings(organisation_id: int, category_id: int) -> Asked[dict[str, Standing]]:
    """Return every field of a category at an organisation: its own value and what it inherits."""
    return category_part(CATEGORY).of(organisation_id, category_id)


@cache
def category_part(category: Wanted) -> Part[dict[str, Standing]]:
    """Return the part for the fields of a category, by the expression that gives it."""
    return Part(_category_query(ORGANISATION, category), lambda rows, place: standings(*_sorted_out(place, rows)))


def unit_settings(session: Session, organisation_id: int) -> UnitPolicy:
    """Return the settings that hold at an organisation, a circulation point included (one query)."""
    return UnitPolicy.of(*_sorted_out(organisation_id, read_rows(session, _unit_part().query, {ORGANISATION.key: organisation_id})))


def unit_standings(organisation_id: int) -> Asked[dict[str, Standing]]:
    """Return every field of tab a-Settings at an organisation: its own value and what it inherits."""
    return _unit_part().of(organisation_id)


@cache
def _unit_part() -> Part[dict[str, Standing]]:
    return Part(_unit_query(ORGANISATION), lambda rows, place: _unit_standings(*_sorted_out(place, rows)))


def list_categories(organisation_id: int) -> Asked[list[CategoryRow]]:
    """Return the patron categories by position and name, with how many values of its own each has there."""
    return _list_part().of(organisation_id)


@cache
def _list_part() -> Part[list[CategoryRow]]:
    own = select(func.count()).where(CategorySetting.organisation_id == ORGANISATION, CategorySetting.patron_category_id == PatronCategory.id)
    filled = [func.count(getattr(ReminderSetting, column)) for column in REMINDER_COLUMNS.values()]
    total = filled[0] + filled[1] + filled[2] + filled[3]
    reminders = select(total).where(ReminderSetting.organisation_id == ORGANISATION, ReminderSetting.patron_category_id == PatronCategory.id)
    columns = (PatronCategory.id, PatronCategory.code, PatronCategory.name)
    query = select(
        *columns,
        (own.correlate(PatronCategory).scalar_subquery() + reminders.correlate(PatronCategory).scalar_subquery()).label("own"),
        (PatronCategory.id == standard_of()).label("standard"),
    )
    return Part(query, _category_rows, (PatronCategory.position, PatronCategory.name, PatronCategory.id))


def standard_standing(organisation_id: int) -> Asked[StandardRow]:
    """Return the standard category of an organisation: its own, and what it inherits. NotFound if nobody sets one."""
    return _standard_part().of(organisation_id)


@cache
def _standard_part() -> Part[StandardRow]:
    return Part(_standard_query(ORGANISATION), _standard_row, (OrganisationClosure.distance,))


def standard_of() -> ScalarSelect[int]:
    """Return the expression for the standard category of the organisation asked for, its own or inherited."""
    query = _standard_query(ORGANISATION).with_only_columns(StandardCategory.patron_category_id)
    return query.order_by(OrganisationClosure.distance).limit(1).scalar_subquery()


def get_standard_category(session: Session, organisation_id: int) -> int:
    """Return the category that new patrons of an organisation get when nothing else is chosen (L4); one query."""
    row = standard_standing(organisation_id).read(session)
    category = row.above.number if row.own is None else row.own
    if category is None:
        raise NotFound(mark("There is no standard category."))
    return category


def list_reminders(organisation_id: int, category_id: int) -> Asked[list[ReminderRow]]:
    """Return the reminders of a category at an organisation: every loan type × step × field."""
    return reminder_part(CATEGORY).of(organisation_id, category_id)


@cache
def reminder_part(category: Wanted) -> Part[list[ReminderRow]]:
    """Return the part for the reminders of a category, by the expression that gives it."""
    order = (LoanType.position, LoanType.name, LoanType.id, OrganisationClosure.distance)
    return Part(_reminder_query(ORGANISATION, category), _reminder_rows, order)


def find_currency(organisation_id: int) -> Asked[str]:
    """Return the currency of the account organisation at or above an organisation, nothing for 1 Admin."""
    return _currency_part().of(organisation_id)


@cache
def _currency_part() -> Part[str]:
    account = select(Organisation.account_id).where(Organisation.id == ORGANISATION).scalar_subquery()
    query = select(Organisation.currency).where(Organisation.id == account)
    return Part(query, lambda rows, _place: next((row.currency or "" for row in rows), ""))


def _category_rows(rows: Iterable[Any], _organisation_id: int) -> list[CategoryRow]:
    return [CategoryRow(row.id, row.code, entry_name(PatronCategory.register(), row.code, row.name), row.own, bool(row.standard)) for row in rows]


def _standard_row(rows: Iterable[Any], organisation_id: int) -> StandardRow:
    found = [(row.organisation_id, row.patron_category_id) for row in rows]
    own = next((category for place, category in found if place == organisation_id), None)
    above = next(((place, category) for place, category in found if place != organisation_id), None)
    if above is None and own is None:
        raise NotFound(mark("There is no standard category."))
    return StandardRow(own, Effective(Setting(above[1]), above[0]) if above is not None else Effective(EMPTY, None))


def _reminder_rows(rows: Iterable[Any], organisation_id: int) -> list[ReminderRow]:
    types: dict[int, tuple[str, str]] = {}
    own: dict[int, dict[tuple[int, tuple[str, str]], Setting]] = defaultdict(dict)
    chain = {organisation_id: 0}
    for row in rows:
        types[row.id] = (row.code, entry_name(LoanType.register(), row.code, row.name))
        if row.step is not None:
            chain[row.organisation_id] = row.distance
            for code, column in REMINDER_COLUMNS.items():
                own[row.id][row.organisation_id, (row.step, code)] = _reminder_value(code, getattr(row, column))
    places = sorted(chain, key=chain.__getitem__)
    return [ReminderRow(type_id, *names, _reminder_standings(places, own[type_id])) for type_id, names in types.items()]


def _reminder_standings(places: Sequence[int], own: Mapping[tuple[int, tuple[str, str]], Setting]) -> dict[tuple[str, str], Standing]:
    return {(step, code): stand(places, (step, code), own, field) for step in STEPS for code, field in REMINDER_FIELDS.items()}


def _reminder_value(code: str, value: Any) -> Setting:
    return Setting(text=value) if code == "text" else Setting(value)


def _category_query(organisation_id: Wanted, category_id: Wanted | None) -> Query:
    closure, table = OrganisationClosure, CategorySetting
    columns = (table.organisation_id, table.patron_category_id, closure.distance, table.field, table.number, table.text)
    query = select(*columns).join(closure, closure.ancestor_id == table.organisation_id).where(closure.descendant_id == organisation_id)
    return query if category_id is None else query.where(table.patron_category_id == category_id)


def _reminder_query(organisation_id: Wanted, category_id: Wanted) -> Query:
    """Return every loan type with what is set for it at an organisation and above; a type without anything once, empty."""
    closure, table = OrganisationClosure, ReminderSetting
    above = select(closure.ancestor_id).where(closure.descendant_id == organisation_id)  # or SQLite reads the whole category, of every unit
    places = and_(closure.ancestor_id == table.organisation_id, closure.descendant_id == organisation_id, table.organisation_id.in_(above))
    settings = join(table, closure, places)
    columns = (LoanType.id, LoanType.code, LoanType.name, table.organisation_id, table.step, closure.distance)
    query = select(*columns, *(getattr(table, column) for column in REMINDER_COLUMNS.values()))
    on = and_(table.loan_type_id == LoanType.id, table.patron_category_id == category_id)
    return query.select_from(outerjoin(LoanType, settings, on))


def _unit_query(organisation_id: Wanted) -> Query:
    closure, table = OrganisationClosure, UnitSetting
    query = select(table.organisation_id, closure.distance, table.field, table.number, table.text)
    return query.join(closure, closure.ancestor_id == table.organisation_id).where(closure.descendant_id == organisation_id)


def _standard_query(organisation_id: Wanted) -> Query:
    """Return the standard categories set at an organisation and above."""
    closure, table = OrganisationClosure, StandardCategory
    query = select(table.organisation_id, table.patron_category_id).join(closure, closure.ancestor_id == table.organisation_id)
    return query.where(closure.descendant_id == organisation_id)


def _sorted_out(organisation_id: int, rows: Any) -> tuple[list[int], Own]:
    """Return the organisations that set anything, deepest first and beginning with the one asked for, and what they set."""
    own: Own = {}
    distances = {organisation_id: 0}
    for row in rows:
        distances[row.organisation_id] = row.distance
        own[row.organisation_id, row.field] = Setting(row.number, row.text)
    return sorted(distances, key=distances.__getitem__), own
