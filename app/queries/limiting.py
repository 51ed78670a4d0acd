"""The limits of patron categories at a working place, for many accounts: read once, worked out once for each kind of patron (circulation.md 8)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from app.domain.age_groups import AgeGroups
from app.domain.blocks import Limits
from app.domain.categories import Policy
from app.domain.limits import LIMITING, limits_at
from app.domain.organisation import PointKind, Tree
from app.domain.parameters.node import Places
from app.domain.parameters.rulebook import RuleBook
from app.domain.parameters.situation import Situation
from app.domain.patron import Alert, is_junior
from app.domain.unit_settings import UnitPolicy
from app.queries.categories import list_policies, unit_settings
from app.queries.parameters import list_rules_at


class Holder(NamedTuple):
    """Of an account, what limits and frame go by."""

    id: int
    category_id: int
    home_unit_id: int
    birth_date: date | None
    expires: date | None
    active: bool
    alert: Alert


_NO_ALERT = Alert()


def holder_of(patron: Any) -> Holder:
    """Return that of an account: its row, or one that has the same columns."""
    return Holder(
        id=patron.id, category_id=patron.patron_category_id, home_unit_id=patron.home_unit_id, birth_date=patron.birth_date, expires=patron.expires,
        active=patron.active,
        alert=Alert(patron.permanent_alert, patron.permanent_alert_since, patron.permanent_alert_by) if patron.permanent_alert else _NO_ALERT,
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What holds at a place for patrons of one kind: of a category, an age, and on the web a home unit."""

    unit_id: int
    """The unit whose settings hold: that of the place; on the web the patron's home unit (circulation.md 8)."""
    unit: UnitPolicy
    """What it sets for itself."""
    policy: Policy
    """What the patron's category has there."""
    junior: bool
    """Whether the unit counts the account as a junior's."""
    limits: Limits
    """The limits of the category for that age (the rules are the working place's, whatever the home unit)."""


class Limiting:
    """The terms of patrons at a place, read once (three queries) and worked out once for each kind of patron.

    On the web it is two queries more for each home unit.
    """

    def __init__(self, session: Session, tree: Tree, place: int, today: date, groups: AgeGroups) -> None:
        self._session, self._tree, self.place, self._today = session, tree, place, today
        self._web = tree[place].point_kind is PointKind.WEB
        self._here = tree.unit_of(place) or place
        self._units: dict[int, tuple[UnitPolicy, Mapping[int, Policy]]] = {}
        self.unit = self._at(self._here)[0]
        self._book = RuleBook(tree, list_rules_at(session, LIMITING, tree.chain(place)))
        self.age_groups = groups
        self._delivered = Policy.delivered()
        self._known: dict[tuple[int, int, bool, int | None], Terms] = {}

    def _at(self, unit_id: int) -> tuple[UnitPolicy, Mapping[int, Policy]]:
        if unit_id not in self._units:
            self._units[unit_id] = unit_settings(self._session, unit_id), list_policies(self._session, unit_id)
        return self._units[unit_id]

    def terms_of(self, holder: Holder) -> Terms:
        """Return what holds for an account."""
        unit_id = holder.home_unit_id if self._web else self._here
        junior = is_junior(holder.birth_date, self._today, self._at(unit_id)[0].junior_age_limit)
        key = (unit_id, holder.category_id, junior, self.age_groups.of(holder.birth_date, self._today))
        if key not in self._known:
            self._known[key] = self._terms(holder, *key)
        return self._known[key]

    def _terms(self, holder: Holder, unit_id: int, category_id: int, junior: bool, age_group_id: int | None) -> Terms:
        unit, policies = self._at(unit_id)
        policy, who = policies.get(category_id) or self._delivered, Situation(patron_category_id=category_id, age_group_id=age_group_id)
        places = Places.at(self._tree, self.place, home=holder.home_unit_id)
        limits = limits_at(self._book, policy, places, who, self._today, junior=junior)
        return Terms(unit_id=unit_id, unit=unit, policy=policy, junior=junior, limits=limits)
