"""How findings name rules: number, parameter and organisation."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.organisation import Tree
from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.rule import Rule
from app.domain.text import Sentence, listed, mark, sentence

_NAMED = 4
"""So many rules are named one by one; of more the rest is counted."""


class Saying:
    """Makes the sentences about rules of one organisation tree."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree

    def organisation(self, organisation_id: int) -> str:
        """Return the name of an organisation."""
        node = self._tree.nodes.get(organisation_id)
        return node.name if node else f"#{organisation_id}"

    def about(self, template: str, rule: Rule, **values: object) -> Sentence:
        """Return a sentence about a rule; its template holds `{rule}`, which becomes number, parameter and organisation."""
        return sentence(template, rule=self.of(rule), **values)

    def of(self, rule: Rule) -> Sentence:
        """Return the name of a rule."""
        parameter, place = catalogue()[rule.parameter].named, self.organisation(rule.organisation_id)
        return sentence(mark("Rule {number} ({parameter}, {organisation})"), number=str(rule.id), parameter=parameter, organisation=place)

    def others(self, rules: Iterable[Rule], parameter: str) -> Sentence:
        """Return the names of other rules; the parameter only of those of another one."""
        found = sorted(rules, key=lambda rule: rule.id or 0)
        parts = [self._other(rule, parameter) for rule in found[:_NAMED]]
        if len(found) > _NAMED:
            parts.append(sentence(mark("{count} more"), count=len(found) - _NAMED))
        return listed(parts)

    def _other(self, rule: Rule, parameter: str) -> Sentence:
        place = self.organisation(rule.organisation_id)
        if rule.parameter == parameter:
            return sentence(mark("rule {number} ({organisation})"), number=str(rule.id), organisation=place)
        named = catalogue()[rule.parameter].named
        return sentence(mark("rule {number} ({parameter}, {organisation})"), number=str(rule.id), parameter=named, organisation=place)
