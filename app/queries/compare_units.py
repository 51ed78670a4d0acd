"""Two units side by side: every value with its own and what it inherits, one query for each table, however many values (X7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.delivered import entry_name
from app.domain.organisation import Tree
from app.domain.refusals import Invalid, NotFound
from app.domain.settings_draft import Key
from app.domain.text import mark
from app.domain.unit_comparison import Compared, all_keys
from app.models.register import LoanType, PatronCategory, RegisterEntry
from app.queries.several_units import read_units


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two organisations: the names of what their values belong to, and every value."""

    tree: Tree
    left: int
    right: int
    currencies: tuple[str, str]
    categories: Mapping[int, str]
    loan_types: Mapping[int, str]
    rows: tuple[Compared, ...]


def compare_units(session: Session, left: int, right: int) -> Comparison:
    """Return what holds at two organisations (eight queries). Invalid for one and the same, NotFound where one is gone."""
    if left == right:
        raise Invalid("unit", mark("Choose two different units to compare."))
    categories, loan_types = list_category_names(session), list_loan_type_names(session)
    keys = all_keys(categories, tuple(loan_types))
    reading = read_units(session, (left, right), keys)
    if not {left, right} <= reading.standings.keys():
        raise NotFound(mark("The organisation does not exist any more."))
    here, there = reading.standings[left], reading.standings[right]
    currencies = reading.currency(left), reading.currency(right)
    rows = tuple(Compared.of(key, here[key], there[key], currencies) for key in keys)
    return Comparison(reading.tree, left, right, currencies, categories, loan_types, rows)


def list_keys_in_order(session: Session) -> list[Key]:
    """Return every value that an organisation may set, in the order of the window (two queries)."""
    return all_keys(list_category_names(session), tuple(list_loan_type_names(session)))


def list_category_names(session: Session) -> dict[int, str]:
    """Return the names of the patron categories by key, in their order (one query)."""
    return _names(session, PatronCategory)


def list_loan_type_names(session: Session) -> dict[int, str]:
    """Return the names of the loan types by key, in their order (one query)."""
    return _names(session, LoanType)


def _names(session: Session, table: type[RegisterEntry]) -> dict[int, str]:
    rows = session.execute(select(table.id, table.code, table.name).order_by(table.position, table.name, table.id))
    return {row.id: entry_name(table.register(), row.code, row.name) for row in rows}
