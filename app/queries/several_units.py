"""What several units have of the same values: each its own and what it inherits, one query for each table, however many units."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import cast
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.organisation import Tree
from app.domain.setting import Setting, Standing, stand
from app.domain.settings_draft import STANDARD_KEY, Key
from app.domain.unit_history import SET_SEVERAL
from app.models.audit_entry import AuditEntry
from app.models.organisation import Organisation
from app.models.patron_category import CategorySetting, ReminderSetting, StandardCategory, UnitSetting
from app.queries.categories import REMINDER_COLUMNS
from app.queries.organisation import load_tree

SAVED_FOR_SEVERAL = SET_SEVERAL
"""What the log calls a change that was saved for several units at once."""

_Own = dict[tuple[int, Key], Setting]


@dataclass(frozen=True, slots=True)
class UnitsReading:
    """The tree as it is, and for each organisation asked for that is still there: value → its own and what it inherits."""

    tree: Tree
    standings: Mapping[int, Mapping[Key, Standing]]
    currencies: Mapping[int, str]
    """Account organisation → its currency."""

    def currency(self, organisation_id: int) -> str:
        """Return the currency of an organisation, nothing for 1 Admin."""
        account = self.tree.account_of(organisation_id)
        return self.currencies.get(account, "") if account is not None else ""


def read_units(session: Session, organisations: Iterable[int], keys: Collection[Key]) -> UnitsReading:
    """Return what organisations have of some values (the tree, the currencies, and a query for each table that has any of them)."""
    tree = load_tree(session)
    there = [place for place in organisations if place in tree.nodes]
    own = _read_own(session, {above for place in there for above in tree.chain(place)}, keys)
    standings = {place: {key: _stand(tree, place, key, own) for key in keys} for place in there}
    accounts = select(Organisation.id, Organisation.currency).where(Organisation.kind == "account")
    return UnitsReading(tree, standings, {number: currency or "" for number, currency in session.execute(accounts)})


def find_set_keys(session: Session, organisations: Collection[int], of: Collection[int | None] | None = None) -> set[Key]:
    """Return which values any of some organisations has of its own (one query for each table).

    `of`: only those of these categories, None among them for what belongs to no category; without it all.
    """
    found: set[Key] = set()
    categories = None if of is None else [category for category in of if category is not None]
    if categories is None or categories:
        found |= _set_of_categories(session, organisations, categories)
    if of is None or None in of:
        fields = select(UnitSetting.field).where(UnitSetting.organisation_id.in_(organisations)).distinct()
        found |= {Key(field) for field in session.scalars(fields)}
        standard = select(StandardCategory.organisation_id).where(StandardCategory.organisation_id.in_(organisations)).limit(1)
        found |= {STANDARD_KEY for _place in session.scalars(standard)}
    return found


def _set_of_categories(session: Session, organisations: Collection[int], categories: Collection[int] | None) -> set[Key]:
    table, steps = CategorySetting, ReminderSetting
    of_table = [table.organisation_id.in_(organisations)]
    of_steps = [steps.organisation_id.in_(organisations)]
    if categories is not None:
        of_table.append(table.patron_category_id.in_(categories))
        of_steps.append(steps.patron_category_id.in_(categories))
    fields = select(table.field, table.patron_category_id).where(*of_table).distinct()
    found = {Key(field, category) for field, category in session.execute(fields)}
    columns = (steps.patron_category_id, steps.loan_type_id, steps.step)
    filled = (func.count(getattr(steps, column)) for column in REMINDER_COLUMNS.values())
    for category, loan_type, step, *counts in session.execute(select(*columns, *filled).where(*of_steps).group_by(*columns)):
        found |= {Key(field, category, loan_type, step) for field, count in zip(REMINDER_COLUMNS, counts, strict=True) if count}
    return found


def find_saving(session: Session, entry_id: str) -> AuditEntry | None:
    """Return an entry of the log that tells of values saved for several units, None where there is no such one."""
    try:
        number = UUID(entry_id)
    except ValueError:
        return None
    return session.scalar(select(AuditEntry).where(AuditEntry.id == number, AuditEntry.what == SAVED_FOR_SEVERAL))


def _stand(tree: Tree, place: int, key: Key, own: _Own) -> Standing:
    return stand(tree.chain(place), key, own, key.kind)


def _read_own(session: Session, places: Collection[int], keys: Collection[Key]) -> _Own:
    of_step = {key for key in keys if key.step is not None}
    of_category = {key for key in keys if key.category_id is not None and key.step is None}
    of_unit = {key for key in keys if key.category_id is None and key != STANDARD_KEY}
    own: _Own = {}
    if of_category:
        own |= _of_categories(session, places, of_category)
    if of_step:
        own |= _of_steps(session, places, of_step)
    if of_unit:
        table = UnitSetting
        where = (table.organisation_id.in_(places), table.field.in_({key.field for key in of_unit}))
        for row in session.execute(select(table.organisation_id, table.field, table.number, table.text).where(*where)):
            own[row.organisation_id, Key(row.field)] = Setting(row.number, row.text)
    if STANDARD_KEY in keys:
        standard = select(StandardCategory.organisation_id, StandardCategory.patron_category_id).where(StandardCategory.organisation_id.in_(places))
        own |= {(place, STANDARD_KEY): Setting(category) for place, category in session.execute(standard)}
    return own


def _of_categories(session: Session, places: Collection[int], keys: Collection[Key]) -> _Own:
    table = CategorySetting
    query = select(table.organisation_id, table.patron_category_id, table.field, table.number, table.text).where(
        table.organisation_id.in_(places),
        table.patron_category_id.in_({key.category_id for key in keys}),
        table.field.in_({key.field for key in keys}),
    )
    rows = session.execute(query)
    return {(row.organisation_id, Key(row.field, row.patron_category_id)): Setting(row.number, row.text) for row in rows}


def _of_steps(session: Session, places: Collection[int], keys: Collection[Key]) -> _Own:
    table = ReminderSetting
    fields = {key.field for key in keys}
    columns = (table.organisation_id, table.patron_category_id, table.loan_type_id, table.step)
    query = select(*columns, *(getattr(table, REMINDER_COLUMNS[field]) for field in fields)).where(
        table.organisation_id.in_(places),
        table.patron_category_id.in_({key.category_id for key in keys}),
        table.loan_type_id.in_({key.loan_type_id for key in keys}),
        table.step.in_({cast("str", key.step) for key in keys}),
    )
    own: _Own = {}
    for row in session.execute(query):
        for field in fields:
            value = getattr(row, REMINDER_COLUMNS[field])
            key = Key(field, row.patron_category_id, row.loan_type_id, row.step)
            own[row.organisation_id, key] = Setting(text=value) if field == "text" else Setting(value)
    return own
