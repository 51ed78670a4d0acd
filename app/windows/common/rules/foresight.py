"""What the dialog of a rule works on, and what comes of the rule among the others of the table (B5, B6, B13)."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.domain.parameters.catalogue import Parameter
from app.domain.parameters.changes import equal_rules
from app.domain.parameters.rule import Rule, Variables
from app.domain.parameters.value import base_value
from app.queries.rule_listing import Listing, ListRow
from app.windows.common.rules.filters import Filter
from app.windows.common.rules.listing import alike, as_listed, covering_below, with_rule
from app.windows.common.rules.names import Names
from app.windows.common.rules.sentences import Sentences


@dataclass(frozen=True)
class Editing:
    """What the dialog works on. `rule` is what it shows at first; `old` the stored or new row that is changed, None when adding.

    `rows` are the rows of the table as it is; `reasons` say why an organisation can't be chosen (empty: it can).
    `like`: `rule` was one of them, and its value is shown too.
    """

    parameter: Parameter
    names: Names
    rule: Rule
    old: Rule | None
    rows: Sequence[ListRow]
    reasons: Mapping[int, str]
    listed_at: int
    like: bool = False


def first_rule(listing: Listing, names: Names, filtered: Filter) -> Rule:
    """Return what the dialog shows first when a rule is added: what is chosen in the boxes above the table."""
    parameter = listing.parameter
    ids: dict[str, Any] = {f"{variable.value}_id": id_ for variable, id_ in filtered.ids.items() if variable in parameter.variables}
    codes = names.registers.selector_codes(parameter)
    selector = filtered.selector or (codes[0] if codes else None)
    value = base_value(parameter, selector)
    return Rule(parameter=parameter.key, organisation_id=listing.organisation_id, value=value, selector=selector, variables=Variables(**ids))


def rule_like(rule: Rule, listing: Listing) -> Rule:
    """Return what the dialog shows first when a rule like another is added: that rule, at the organisation that is listed."""
    return replace(rule, organisation_id=listing.organisation_id, protected=False, id=None, version=1)


class Foresight:
    """Says what a rule would do before it is kept."""

    def __init__(self, editing: Editing) -> None:
        self._editing = editing
        self._sentences = Sentences(editing.parameter, editing.names)
        self._others = [rule for rule in as_listed(editing.rows) if rule.id != editing.rule.id]

    def effect(self, rule: Rule) -> str:
        """Return the rule as a sentence."""
        return self._sentences.effect(rule)

    def lines(self, rule: Rule) -> Generator[None, None, list[tuple[str, str]]]:
        """Find what the rule means among the others of the table; where they are very many what was said before stays meanwhile."""
        editing, lines = self._editing, [("info", self._sentences.meaning(rule))]
        if rule.organisation_id in editing.names.tree.chain(editing.listed_at):
            listed, place = with_rule(self._others, rule, editing.names, editing.parameter)
            above = sum(1 for _ in takewhile(lambda row: row.exceptions is not None, editing.rows))
            mine, equal = listed[place], _equal_to(listed, place)
            if equal is not None:
                return [("triangle-alert", self.there_already(equal))]
            lines.append(("arrow-down", self._sentences.place(mine, listed, above)))
            other, at = (yield from covering_below(listed, place)) or (None, 0)
            lines.append(("git-compare", self._sentences.before(mine, other, above + 1 + at)))
            lines += [("calendar", line) for line in self._sentences.governs_when(mine, alike(listed, place))]
            if rule.organisation_id == editing.listed_at:
                lines.append(("building-2", self._sentences.untouched(above)))
        return lines

    def find_equal(self, rule: Rule) -> Rule | None:
        """Return the row of the table that is equal in everything but value and comment (B13)."""
        listed, place = with_rule(self._others, rule, self._editing.names, self._editing.parameter)
        return _equal_to(listed, place)

    def there_already(self, equal: Rule) -> str:
        """Say that a rule is there for the same combination and period."""
        return _there().format(row=self.number_of(equal))

    def number_of(self, equal: Rule) -> int:
        """Return the number of a row of the table."""
        return next((row.number for row in self._editing.rows if row.rule is equal), 0)


def _equal_to(listed: Sequence[Rule], place: int) -> Rule | None:
    """Return the rule of a list that is equal to the one at a place in everything but value and comment."""
    pairs = equal_rules([*alike(listed, place), listed[place]])
    return pairs[0][1] if pairs else None


def _there() -> str:
    return QCoreApplication.translate("RuleDialog", "There is a rule for exactly this combination and period: row {row}.")
