"""The rules that may matter for one copy at some places: read in the act's own transaction, so that a change of rule acts at once.

What does not fit the copy is left out by the database; whose rule governs is decided by the rule book alone (circulation.md 3).
Patron category and age group are not narrowed: the same rules serve for those who wait for the copy.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.domain.organisation import Tree
from app.domain.parameters.node import Places
from app.domain.parameters.rulebook import RuleBook
from app.models.parameter_rule import ParameterRule
from app.models.register import FeeLevel
from app.queries.desk.copies import CopyFacts
from app.queries.parameters import list_all_rules

LENDING = frozenset({
    "loans-max", "loan-fee", "loan-period", "loan-period-guarantee", "loan-period-queue", "loan-period-open", "lending-control", "reservations-queue-min",
    "reservation-stays-at-selfservice-loan", "reservation-control", "invoice-handle-copies",
})  # fmt: skip
RENEWING = frozenset({"loan-period-renewal", "loan-period-open", "renewals-max", "renewal-at-status", "reservation-control"})
OVERDUE = frozenset({"overdue-fee", "overdue-grace", "overdue-fee-max-copy", "overdue-fee-max-occasion", "return-time-of-day"})
RETURNING = OVERDUE | {"reservation-control", "reservation-shelf-days", "invoice-handle-copies", "returns-log-days"}
REPLACING = OVERDUE | {"invoice-replacement-fee", "invoice-replacement-in-debt", "invoice-include-vat"}
RESERVING = frozenset({
    "reservations-max", "reservations-max-per-title", "reservation-with-loan", "reservation-validity", "reservation-fee", "reservation-fee-not-collected",
})  # fmt: skip
RESERVATION_CONTROL = frozenset({"reservation-control", "reservation-control-on-shelf"})


def load_rules(session: Session, tree: Tree, places: Places, copy: CopyFacts | None, parameters: Collection[str]) -> RuleBook:
    """Return the rules of some parameters that may hold for a copy at the places of an act and above them (one query)."""
    table = ParameterRule
    here = {node for place in _nodes(places) for node in tree.chain(place)}
    fitting: list[ColumnElement[bool]] = []
    if copy is not None:
        fitting = [
            _any_or(table.department_id, copy.department_id), _any_or(table.placement_id, copy.placement_id),
            _any_or(table.media_type_id, copy.media_type_id), _any_or(table.circulation_category_id, copy.circulation_category_id),
            _any_or(table.age_class_id, copy.age_class_id),
        ]  # fmt: skip
    return RuleBook(tree, list_all_rules(session, table.parameter.in_(parameters), table.organisation_id.in_(here), *fitting))


def load_rules_at(session: Session, tree: Tree, nodes: Collection[int], parameters: Collection[str]) -> RuleBook:
    """Return the rules of some parameters at some nodes and above them, whatever copy they are for (one query)."""
    here = {node for place in nodes for node in tree.chain(place)}
    return RuleBook(tree, list_all_rules(session, ParameterRule.parameter.in_(parameters), ParameterRule.organisation_id.in_(here)))


def list_fee_levels(session: Session) -> tuple[tuple[int, str], ...]:
    """Return the levels of the overdue-fee caps as (from-day, code), lowest first (one query)."""
    return tuple((row.from_day, row.code) for row in session.execute(select(FeeLevel.from_day, FeeLevel.code).order_by(FeeLevel.from_day)))


def _nodes(places: Places) -> set[int]:
    return {places.lending_or_working, places.working, places.owning, places.pickup, places.home}


def _any_or(column: InstrumentedAttribute[int | None], value: int | None) -> ColumnElement[bool]:
    return column.is_(None) if value is None else or_(column.is_(None), column == value)
