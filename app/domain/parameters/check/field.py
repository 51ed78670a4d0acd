"""All contests of a rule set: for each parameter and selector value, and for what is taken from the same side as the overdue fee."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from app.domain.organisation import Kind
from app.domain.parameters.catalogue import WhoseRule, catalogue
from app.domain.parameters.check.boxes import Box
from app.domain.parameters.check.contest import Contest, Entry
from app.domain.parameters.check.space import Extent, Present, Space, extent_of
from app.domain.parameters.node import OVERDUE_FEE, SAME_SIDE_AS_OVERDUE_FEE
from app.domain.parameters.precedence import rank
from app.domain.parameters.rule import Rule

Group = tuple[str, str | None]
"""A parameter and one of its selector values: rules of different groups never compete."""


class Field:
    """The rules in groups, and the spaces in which they compete; each space is made once."""

    def __init__(self, present: Present, rules: Sequence[Rule], today: date) -> None:
        self.present, self.today, self._rules = present, today, rules
        grouped: dict[Group, list[Rule]] = {}
        tree = present.tree
        for rule in rules:
            if rule.organisation_id in tree.nodes and rule.parameter in catalogue():
                grouped.setdefault((rule.parameter, rule.selector), []).append(rule)
        self.groups: Mapping[Group, Sequence[Rule]] = {
            group: sorted(those, key=lambda rule: (tree[rule.organisation_id].depth, rank(rule)), reverse=True) for group, those in grouped.items()
        }
        self._spaces: dict[Extent, Space] = {}

    def space(self, extent: Extent) -> Space:
        """Return the space of an extent."""
        found = self._spaces.get(extent)
        if found is None:
            found = self._spaces[extent] = Space(self.present, self._rules, self.today, extent)
        return found

    def contests(self, group: Group) -> Sequence[Contest]:
        """Return the contests in which the rules of a group take part."""
        parameter, selector = group
        if parameter == OVERDUE_FEE:
            return [self.of_fee()]
        if parameter in SAME_SIDE_AS_OVERDUE_FEE:
            return [self.by_owner(group), self.at_points(group)]
        extent = extent_of(catalogue()[parameter], self.present, selector)
        return [self.plain(group, self.space(extent), by_owner=catalogue()[parameter].whose_rule is WhoseRule.OWNING_UNIT)]

    def plain(self, group: Group, space: Space, *, by_owner: bool = False) -> Contest:
        """Return the rules of a group as they compete in a space."""
        return Contest(space, list(_entries(self.groups.get(group, ()), space, by_owner=by_owner)), space.possible if by_owner else None)

    @property
    def fee_space(self) -> Space:
        """The space of loans: where they were made, and whose copies they are of."""
        return self.space(Extent(self.present.desks, self.present.lacking))

    def of_fee(self) -> Contest:
        """Return the overdue fees: those of lending points first, then those of the owning units."""
        space, rules = self.fee_space, self.groups.get((OVERDUE_FEE, None), ())
        points = [rule for rule in rules if self._is_point(rule)]
        others = [rule for rule in rules if not self._is_point(rule)]
        return Contest(space, [*_entries(points, space), *_entries(others, space, by_owner=True)], space.possible)

    def by_owner(self, group: Group) -> Contest:
        """Return what is taken from the owning unit's side: not where the fee of a lending point governs."""
        space = self.fee_space
        above = [Entry(rule, box, above=True) for rule, box in self._point_fees()]
        rules = [rule for rule in self.groups.get(group, ()) if not self._is_point(rule)]
        return Contest(space, [*above, *_entries(rules, space, by_owner=True)], space.possible)

    def at_points(self, group: Group) -> Contest:
        """Return what is taken from the lending point's side: only where its own fee governs."""
        space = self.fee_space
        return Contest(space, list(_entries(self.groups.get(group, ()), space)), self.point_fees())

    def point_fees(self) -> list[Box]:
        """Return the situations in which the fee of a lending point governs."""
        return [box for _, box in self._point_fees() if all(box)]

    def _point_fees(self) -> Iterable[tuple[Rule, Box]]:
        space = self.fee_space
        return [(rule, space.box(rule)) for rule in self.groups.get((OVERDUE_FEE, None), ()) if self._is_point(rule)]

    def _is_point(self, rule: Rule) -> bool:
        return self.present.tree[rule.organisation_id].kind is Kind.POINT


def _entries(rules: Iterable[Rule], space: Space, *, by_owner: bool = False) -> Iterable[Entry]:
    return (Entry(rule, space.box(rule, by_owner=by_owner)) for rule in rules)
