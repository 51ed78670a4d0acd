"""The rows of the table: the rules that were read with the draft laid over them, narrowed by the boxes above the table."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Generator, Hashable, Iterable, Sequence
from dataclasses import replace

from app.domain.organisation import Tree
from app.domain.parameters.catalogue import Parameter, Variable
from app.domain.parameters.draft import DraftRow, RuleDraft, State
from app.domain.parameters.ordering import Covering, Key, same_but_period
from app.domain.parameters.rule import Rule, combination
from app.queries.rule_listing import Listing, ListRow, ordering, rule_rows
from app.windows.common.rules.filters import Filter
from app.windows.common.rules.names import Names
from app.windows.common.rules.table_model import row_key
from app.windows.common.slices import ROWS


def belongs(rule: Rule, listing: Listing, tree: Tree) -> bool:
    """Say whether a rule is of the listing's parameter, at its organisation or one above."""
    return rule.parameter == listing.parameter.key and rule.organisation_id in tree.chain(listing.organisation_id)


def arrange(listing: Listing, draft: RuleDraft, names: Names) -> Sequence[ListRow]:
    """Return the rows of the table: the listing with the draft laid over it, in governing order, numbered from the top.

    Only what the draft touches is looked at: with 50,000 rules every edit would else take its time.
    """
    if not any(belongs(rule, listing, names.tree) for rule in _touched(draft)):
        return listing.rows
    key = ordering(names.registers, listing.parameter).key
    places = _concerned(listing, draft, key)
    laid = draft.rows([listing.rules[place] for place in places], lambda rule: belongs(rule, listing, names.tree))
    above = len(listing.exceptions)
    rows: list[Rule | DraftRow] = list(listing.rules)
    for place in reversed(places):
        del rows[place]
    first = places[0] if places else len(rows)
    for row in sorted(laid, key=lambda row: key(row.rule)):
        place = bisect_right(rows, key(row.rule), key=lambda other: key(other if isinstance(other, Rule) else other.rule))
        rows.insert(place, row)
        first = min(first, place)
    return (*listing.rows[: above + first], *rule_rows(rows[first:], above + first + 1))


def _concerned(listing: Listing, draft: RuleDraft, key: Callable[[Rule], Key]) -> list[int]:
    """Return the places of the stored rules that the draft changes or removes, or of which it adds the like."""
    places = {listing.places[id_] for id_ in (*draft.changed, *draft.removed) if id_ in listing.places}
    for rule in draft.added.values():
        first = replace(rule, id=None)  # none before its like, whose id comes last in the key
        place = bisect_left(listing.rules, key(first), key=key)
        if place < len(listing.rules) and combination(listing.rules[place]) == combination(rule):
            places.add(place)
    return sorted(places)


def narrowed(rows: Sequence[ListRow], filtered: Filter, parameter: Parameter) -> Generator[None, None, Sequence[ListRow]]:
    """Find the rows that the boxes above the table let through, in slices; green and unsaved rows always stay."""
    if filtered.selector is None and not filtered.narrows(parameter):
        return rows
    passes, found = filtered.matcher(parameter), []
    for start in range(0, len(rows), ROWS):
        found += [row for row in rows[start : start + ROWS] if not isinstance(rule := row.laid, Rule) or passes(rule)]
        if start + ROWS < len(rows):
            yield
    return found


def changed_elsewhere(before: Listing, now: Listing, rows: Sequence[ListRow]) -> frozenset[Hashable]:
    """Return the keys of the rows that others have added or changed since, or removed where they are edited here."""
    fresh = {id_ for id_, _ in now.versions.items() - before.versions.items()}
    lost = before.versions.keys() - now.versions.keys()
    green = set(now.exceptions) - set(before.exceptions)
    keys: set[Hashable] = {("rule", id_) for id_ in fresh | lost} | {("exceptions", one.organisation_id) for one in green}
    if rows is not now.rows:  # a new row of which somebody has added the like
        mine = (row for row in rows if isinstance(row.laid, DraftRow) and row.laid.mine is State.ADDED)
        keys |= {row_key(row) for row in mine if row.draft_row and row.draft_row.stored and row.draft_row.stored.id in fresh}
    return frozenset(keys)


def has_dates(draft: RuleDraft) -> bool:
    """Say whether any new or changed rule has a period."""
    return any(rule.variables.sets(Variable.PERIOD) for rule in (*draft.added.values(), *(change.new for change in draft.changed.values())))


def gone(before: Listing, now: Listing, draft: RuleDraft) -> int:
    """Return how many rules of a listing others have removed; those that are edited here stay in the table as conflicts."""
    return len(before.versions.keys() - now.versions.keys() - draft.changed.keys() - draft.removed.keys())


def as_listed(rows: Sequence[ListRow]) -> list[Rule]:
    """Return the rules of rows that will be there after saving, in governing order."""
    return [rule for row in rows if (rule := row.staying) is not None]


def with_rule(others: Sequence[Rule], rule: Rule, names: Names, parameter: Parameter) -> tuple[list[Rule], int]:
    """Return listed rules with one more among them, and its place."""
    key = ordering(names.registers, parameter).key
    rule = replace(rule, id=rule.id or 0)
    place = bisect_right(others, key(rule), key=key)
    return [*others[:place], rule, *others[place:]], place


def alike(listed: Sequence[Rule], place: int) -> list[Rule]:
    """Return the rules that differ from the one at a place in period only: the order puts them next to it."""
    rule, found = listed[place], []
    for way in (range(place + 1, len(listed)), range(place - 1, -1, -1)):
        for other in map(listed.__getitem__, way):
            if not same_but_period(rule, [other]):
                break
            found.append(other)
    return found


def covering_below(listed: Sequence[Rule], place: int) -> Generator[None, None, tuple[Rule, int] | None]:
    """Find the rule that would govern in place of the one listed at `place`, and where it stands, in slices: it may stand far below."""
    covering = Covering(listed[place])
    for start in range(place + 1, len(listed), ROWS):
        part = listed[start : start + ROWS]
        if (other := covering.first(part)) is not None:
            return other, start + next(n for n, one in enumerate(part) if one is other)
        if start + ROWS < len(listed):
            yield
    return None


def _touched(draft: RuleDraft) -> list[Rule]:
    return [*draft.added.values(), *(change.seen for change in draft.changed.values()), *draft.removed.values()]


def row_about(rows: Iterable[ListRow], wanted: object) -> ListRow | None:
    """Return the row of a rule: by its id, or by what it is set for where its id is not known yet; None where it is not listed."""
    return None if wanted is None else next((row for row in rows if _is_about(row, wanted)), None)


def _is_about(row: ListRow, wanted: object) -> bool:
    if row.draft_row is None:
        return False
    rule, stored = row.draft_row.rule, row.draft_row.stored
    if isinstance(wanted, Rule):
        return (rule.organisation_id, rule.selector, rule.variables) == (wanted.organisation_id, wanted.selector, wanted.variables)
    return wanted in (rule.id, stored and stored.id)
