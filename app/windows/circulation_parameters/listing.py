"""The rows of the table: the rules that were read with the draft laid over them, narrowed by the boxes above the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.organisation import Tree
from app.domain.parameters.catalogue import Parameter
from app.domain.parameters.draft import DraftRow, RuleDraft, State
from app.domain.parameters.ordering import Key
from app.domain.parameters.rule import Rule
from app.queries.rule_listing import Listing, ListRow, numbered, ordering
from app.windows.circulation_parameters.filters import Filter
from app.windows.circulation_parameters.names import Names


def belongs(rule: Rule, listing: Listing, tree: Tree) -> bool:
    """Say whether a rule is of the listing's parameter, at its organisation or one above."""
    return rule.parameter == listing.parameter.key and rule.organisation_id in tree.chain(listing.organisation_id)


def arrange(listing: Listing, draft: RuleDraft, names: Names) -> Sequence[ListRow]:
    """Return the rows of the table: the listing with the draft laid over it, in governing order, numbered from the top."""
    if not any(belongs(rule, listing, names.tree) for rule in _touched(draft)):
        return listing.rows
    order = ordering(names.registers, listing.parameter)

    def key(row: DraftRow) -> Key:
        known = listing.keys.get(row.rule.id or 0) if row.state is State.STORED else None
        return known or order.key(row.rule)

    rows = draft.rows(listing.rules, lambda rule: belongs(rule, listing, names.tree))
    return numbered(listing.exceptions, sorted(rows, key=key))


def narrowed(rows: Sequence[ListRow], filtered: Filter, parameter: Parameter) -> Sequence[ListRow]:
    """Return the rows that the boxes above the table let through; green and unsaved rows always stay."""
    if filtered.selector is None and not filtered.narrows(parameter):
        return rows
    passes = filtered.matcher(parameter)
    return [row for row in rows if row.rule is None or row.state is not State.STORED or passes(row.rule)]


def as_listed(rows: Sequence[ListRow]) -> list[Rule]:
    """Return the rules of rows that will be there after saving, in governing order."""
    return [row.rule for row in rows if row.rule is not None and row.is_staying]


def with_rule(rows: Sequence[ListRow], rule: Rule, names: Names, parameter: Parameter) -> list[Rule]:
    """Return the rules as they would be listed with one of them new or changed."""
    others = [other for other in as_listed(rows) if other.id != rule.id]
    return ordering(names.registers, parameter).sorted([*others, replace(rule, id=rule.id or 0)])


def _touched(draft: RuleDraft) -> list[Rule]:
    return [*draft.added.values(), *(change.seen for change in draft.changed.values()), *draft.removed.values()]
