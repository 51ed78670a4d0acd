"""The limits of patron categories at a working place, for many accounts: read once, worked out once for each kind of patron (circulation.md 8)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

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
from app.models.parameter_rule import ParameterRule
from app.queries.categories import list_policies, unit_settings
from app.queries.parameters import list_all_rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Of an account, what limits and frame go by."""

    id: int
    category_id: int
    home_unit_id: int
    birth_date: date | None
    expires: date | None
    active: bool
    alert: Alert


def holder_of(patron: Any) -> Holder:
    """Return that of an account: its row, or one that has the same columns."""
    return Holder(
        id=patron.id, category_id=patron.patron_category_id, home_unit_id=patron.home_unit_id, birth_date=patron.birth_date, expires=patron.expires,
        active=patron.active, alert=Alert(patron.permanent_alert, patron.permanent_alert_since, patron.permanent_alert_by),
    )  # fmt: skip


class Limiting:
    """Limits of patron categories at a place, read once (three queries) and worked out once for each kind of patron.

    On the web it is two queries more for each home unit.
    """

    def __init__(self, session: Session, tree: Tree, place: int, today: date, groups: AgeGroups) -> None:
        self._session, self._tree, self.place, self._today = session, tree, place, today
        self._web = tree[place].point_kind is PointKind.WEB
        self._here = tree.unit_of(place) or place
        self._units: dict[int, tuple[UnitPolicy, Mapping[int, Policy]]] = {}
        self.unit = self._at(self._here)[0]
        here = ParameterRule.organisation_id.in_(tree.chain(place))
        self._book = RuleBook(tree, list_all_rules(session, ParameterRule.parameter.in_(LIMITING), here))
        self._age_groups = groups
        self._delivered = Policy.delivered()
        self._known: dict[tuple[int, int, bool, int | None], Limits] = {}

    def _at(self, unit_id: int) -> tuple[UnitPolicy, Mapping[int, Policy]]:
        if unit_id not in self._units:
            self._units[unit_id] = unit_settings(self._session, unit_id), list_policies(self._session, unit_id)
        return self._units[unit_id]

    def unit_id_of(self, holder: Holder) -> int:
        """Return the unit whose settings hold for an account."""
        return holder.home_unit_id if self._web else self._here

    def unit_of(self, holder: Holder) -> UnitPolicy:
        """Return what that unit sets for itself."""
        return self._at(self.unit_id_of(holder))[0]

    def is_junior(self, holder: Holder) -> bool:
        """Say whether the unit counts an account as a junior's."""
        return is_junior(holder.birth_date, self._today, self.unit_of(holder).junior_age_limit)

    def policy_of(self, holder: Holder) -> Policy:
        """Return the settings of an account's category where the patron stands."""
        return self._at(self.unit_id_of(holder))[1].get(holder.category_id) or self._delivered

    def limits_of(self, holder: Holder, *, junior: bool) -> Limits:
        """Return the limits of an account's category for its age (the rules are the working place's, whatever its home unit)."""
        group = self._age_groups.of(holder.birth_date, self._today)
        key = (self.unit_id_of(holder), holder.category_id, junior, group)
        if key not in self._known:
            self._known[key] = self._limits(holder, group, junior=junior)
        return self._known[key]

    def _limits(self, holder: Holder, age_group_id: int | None, *, junior: bool) -> Limits:
        who = Situation(patron_category_id=holder.category_id, age_group_id=age_group_id)
        places = Places.at(self._tree, self.place, home=holder.home_unit_id)
        return limits_at(self._book, self.policy_of(holder), places, who, self._today, junior=junior)
