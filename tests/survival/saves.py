"""What writers write and what must be left of it: saves of three rules each, numbered, and the look at what is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.domain.parameters.changes import RuleChanges
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import Value
from app.domain.permissions import Actor
from app.models.audit_entry import AuditEntry, Operation
from app.models.parameter_rule import ParameterRule
from app.queries.organisation import load_tree
from app.queries.staff import find_staff, load_actor
from tests.databases import ADMINISTRATOR

RULES_OF_ONE_SAVE = 3
OF_ONE_WRITER = 1_000_000
"""Each writer's saves have numbers of their own: so many times its own number, and on from there."""


def a_save(organisation_id: int, number: int) -> RuleChanges:
    """Return what save number so-and-so writes: three rules, for shelves that bear its number."""
    seven_days = Value(number=7, unit="days")
    shelves = [f"{number}-{n}" for n in range(RULES_OF_ONE_SAVE)]
    rules = [Rule(parameter="loan-period", organisation_id=organisation_id, value=seven_days, variables=Variables(shelf=shelf)) for shelf in shelves]
    return RuleChanges(tuple(rules))


def administrator(database: Database, at: str | None = None, login: str = ADMINISTRATOR) -> Actor:
    """Return the administrator, or somebody else, as the actor, at a place by its code."""
    with database.reading() as session:
        staff, tree = find_staff(session, login), load_tree(session)
        assert staff is not None
        return load_actor(session, tree, staff, tree.by_code(at).id if at is not None else None)


def saves_there(database: Database) -> set[int]:
    """Return the numbers of the saves that are kept."""
    with database.reading() as session:
        return set(_saves(session))


def _saves(session: Session) -> Counter[int]:
    shelves = session.scalars(select(ParameterRule.shelf).where(ParameterRule.shelf.is_not(None)))
    return Counter(int(shelf.split("-")[0]) for shelf in shelves if shelf)


def what_is_wrong(database: Database, confirmed: Collection[int]) -> str | None:
    """Say what writers left half done, doubled, or what of the confirmed is lost; None if all is well."""
    with database.reading() as session:
        if database.is_postgresql:  # one snapshot: a killed client's last commit may still be under way
            session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
        elif damage := _damage(session):
            return damage
        saves = _saves(session)
        entries = select(AuditEntry.operation_id, func.count()).where(AuditEntry.entity == "parameter_rule").group_by(AuditEntry.operation_id)
        logged = [row[1] for row in session.execute(entries)]
        operations = session.scalar(select(func.count()).select_from(Operation)) or 0
    if any(count < RULES_OF_ONE_SAVE for count in saves.values()):
        return "a save is there by half"
    if any(count > RULES_OF_ONE_SAVE for count in saves.values()):
        return "a save is there twice"
    if len(logged) != len(saves) or any(count != RULES_OF_ONE_SAVE for count in logged):
        return "the log is not that of the rules"
    if operations != len(saves):
        return "an operation without its rules"
    lost = set(confirmed) - set(saves)
    return f"{len(lost)} confirmed saves are lost" if lost else None


def _damage(session: Session) -> str | None:
    if session.scalar(text("PRAGMA integrity_check")) != "ok":
        return "the file is damaged"
    return "references are broken" if session.execute(text("PRAGMA foreign_key_check")).first() else None
