"""Which copies may fill which reservations, for lists of many (reservation-control and -on-shelf, circulation.md 9)."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from app.domain.organisation import Tree
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.refusals import NotFound
from app.domain.reservations import lets_fill
from app.models.parameter_rule import ParameterRule
from app.queries.age_groups import load_age_groups
from app.queries.desk.rules import RESERVATION_CONTROL
from app.queries.parameters import list_all_rules
from app.queries.reservation_groups import load_unit_groups


def leaves_shelf(book: RuleBook, pickup_id: int, owner: str, situation: Situation, today: date) -> bool:
    """Say whether a unit, by its code, lets what stands on its shelves be reserved; one without its base rule does, as delivered."""
    try:
        return book.governing("reservation-control-on-shelf", pickup_id, situation, today, owner).value.number != 0
    except NotFound:
        return True


class Filling:
    """The rules and the groups of the units, read once (three queries)."""

    def __init__(self, session: Session, tree: Tree, today: date) -> None:
        self._tree, self._today = tree, today
        self._book = RuleBook(tree, list_all_rules(session, ParameterRule.parameter.in_(RESERVATION_CONTROL)))
        self._groups, self._age_groups = load_unit_groups(session), load_age_groups(session)
        self._known: dict[tuple[int, Situation], int] = {}
        self._shelves: dict[tuple[int, str, Situation], bool] = {}

    def allows(self, row: Any) -> bool:
        """Say whether the copy of a row (its columns, and the reservation with patron category and birth date) may fill the reservation."""
        situation = Situation(
            patron_category_id=row.patron_category_id, age_group_id=self._age_groups.of(row.birth_date, self._today), department_id=row.department_id,
            placement_id=row.placement_id, media_type_id=row.media_type_id, circulation_category_id=row.circulation_category_id,
            age_class_id=row.age_class_id, shelf=row.shelf or None,
        )  # fmt: skip
        key = (row.owner_id, situation)
        if key not in self._known:
            self._known[key] = self._book.governing("reservation-control", row.owner_id, situation, self._today).value.number or 0
        return lets_fill(self._known[key], self._unit(row.owner_id), self._unit(row.Reservation.pickup_id), self._groups)

    def leaves_shelf(self, row: Any) -> bool:
        """Say whether the copy of a row may be fetched from its shelf for the reservation."""
        pickup, owner = row.Reservation.pickup_id, self._tree[row.owner_id].code
        person = Situation(patron_category_id=row.patron_category_id, age_group_id=self._age_groups.of(row.birth_date, self._today))
        key = (pickup, owner, person)
        if key not in self._shelves:
            self._shelves[key] = leaves_shelf(self._book, pickup, owner, person, self._today)
        return self._shelves[key]

    def distance(self, owner_id: int, pickup_id: int) -> int:
        """Return how far a copy is from a pickup place: 0 in its unit, then by the place of its group in the list of the copy's unit."""
        owner, pickup = self._unit(owner_id), self._unit(pickup_id)
        if owner == pickup:
            return 0
        groups, own = self._groups.get(owner, ()), self._groups.get(pickup, ())[:1]
        return 1 + (groups.index(own[0]) if own and own[0] in groups else len(groups))

    def _unit(self, organisation_id: int) -> int:
        return self._tree.unit_of(organisation_id) or organisation_id
