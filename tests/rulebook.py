"""The rules of the small library where a test is about rules: base rules for both accounts, some loan periods of Lindby's and its units' own."""

from __future__ import annotations

from typing import Any

from app.database.engine import Database
from app.database.unit_of_work import UnitOfWork
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value
from app.services.parameters import complete_base_rules, set_rules
from tests.library import Library


def loan_period(library: Library, organisation: str, days: int, **variables: Any) -> Rule:
    """Return a loan period at an organisation (by code)."""
    value = Value(days, None, "days")
    return Rule(parameter="loan-period", organisation_id=library.organisations[organisation], value=value, variables=Variables(**variables))


def add_rules(database: Database, library: Library, work: UnitOfWork) -> None:
    """Give the library its rules."""
    with database.writing() as session:
        complete_base_rules(session)
        session.commit()
    dvd, talking_books = library.media_types["dvd"], library.categories["talbok"]
    rules = [
        loan_period(library, "lindby", 7, media_type_id=dvd),
        loan_period(library, "lindby", 45, patron_category_id=talking_books),
        loan_period(library, "SDB", 21),
        loan_period(library, "BARN", 35),
    ]
    set_rules(work, rules)
