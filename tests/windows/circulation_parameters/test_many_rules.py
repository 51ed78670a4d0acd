"""Very many rules: what is laid over them touches few, what is filtered is found in slices, and the table shows the last wish."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.parameters.catalogue import catalogue
from app.domain.parameters.draft import RuleDraft
from app.domain.parameters.ordering import Covering, same_but_period
from app.domain.parameters.rule import Rule, Variables
from app.queries.parameters import Exceptions
from app.queries.rule_listing import Listing, ListRow, ordering, rule_rows
from app.queries.rule_registers import RuleRegisters
from app.windows.common.rules import listing as listings
from app.windows.common.rules.filters import Filter
from app.windows.common.rules.listing import alike, arrange, belongs, changed_elsewhere, covering_below, narrowed, with_rule
from app.windows.common.rules.names import Names
from tests.domain.parameters.examples import ACCOUNT, DESK, TREE, days
from tests.domain.parameters.strategies import rule_sets, variables
from tests.windows.circulation_parameters.desk import Desk

pytestmark = pytest.mark.sqlite_only  # what the window asks and writes is tested on both databases where it is done

REGISTERS = RuleRegisters(TREE, {}, {}, {}, {})
NAMES = Names(REGISTERS, "en")
LOAN_PERIOD = catalogue()["loan-period"]
GREEN = (Exceptions(99, 2),)


def listing_of(rules: list[Rule]) -> Listing:
    """Return what is read at the desk."""
    mine = [rule for rule in rules if rule.parameter == "loan-period" and rule.organisation_id in TREE.chain(DESK)]
    ordered = tuple(ordering(REGISTERS, LOAN_PERIOD).sorted(mine))
    rows = (ListRow(1, exceptions=GREEN[0]), *rule_rows(ordered, 2))
    return Listing(LOAN_PERIOD, DESK, GREEN, ordered, {rule.id or 0: rule.version for rule in ordered}, rows, dated=True)


def outcome(work: Generator[None, None, Any]) -> tuple[int, Any]:
    """Return how often work yielded, and what came of it."""
    yields = 0
    while True:
        try:
            next(work)
        except StopIteration as finished:
            return yields, finished.value
        yields += 1


@st.composite
def drafts(draw: st.DrawFn, rules: list[Rule]) -> RuleDraft:
    """What somebody typed about some of the rules as they were seen, and new ones, some like others that are there."""
    draft = RuleDraft()
    for rule in rules:
        what = draw(st.sampled_from(["keep", "keep", "change", "remove", "add"]))
        seen = replace(rule, version=draw(st.sampled_from([1, 1, 2])))
        if what == "remove":
            draft = draft.remove(seen)
        elif what == "change":
            moved = replace(seen.variables, shelf=draw(st.sampled_from([seen.variables.shelf, "Hz", None])))
            draft = draft.change(replace(seen, value=days(3), variables=moved), seen)
        elif what == "add":
            like = draw(st.booleans())
            draft, _ = draft.add(replace(rule, id=None, variables=rule.variables if like else draw(variables()), value=days(4)))
    return draft


@settings(max_examples=60)
@given(st.data())
def test_a_draft_is_laid_over_a_listing_as_if_all_of_it_were_sorted_anew(data: st.DataObject) -> None:
    rules = data.draw(rule_sets())
    draft = data.draw(drafts(rules))
    there = [rule for rule in rules if data.draw(st.booleans())]
    listing = listing_of(there)
    order = ordering(REGISTERS, LOAN_PERIOD)
    whole = draft.rows(listing.rules, lambda rule: belongs(rule, listing, TREE))
    rows = arrange(listing, draft, NAMES)
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    assert rows[0].exceptions == GREEN[0]
    assert [row.draft_row for row in rows[1:]] == sorted(whole, key=lambda row: order.key(row.rule))


@settings(max_examples=40)
@given(rule_sets(), rule_sets())
def test_what_others_changed_is_marked_and_nothing_else(before: list[Rule], now: list[Rule]) -> None:
    now = [replace(rule, version=1 + (rule in before)) for rule in now]
    old, new = listing_of(before), listing_of(now)
    seen = {rule.id: rule.version for rule in old.rules}
    same = {("rule", rule.id) for rule in new.rules if seen.get(rule.id) == rule.version}
    found = changed_elsewhere(old, new, new.rows)
    assert found >= {("rule", rule.id) for rule in new.rules} - same
    assert not found & same


def test_the_like_of_a_new_row_that_others_added_is_marked() -> None:
    mine = Rule(parameter="loan-period", organisation_id=ACCOUNT, value=days(3))
    draft, id_ = RuleDraft().add(mine)
    old, new = listing_of([]), listing_of([replace(mine, id=7, value=days(9))])
    rows = arrange(new, draft, NAMES)
    assert ("rule", id_) in changed_elsewhere(old, new, rows)
    assert changed_elsewhere(new, new, rows) == frozenset()


@settings(max_examples=60)
@given(rule_sets())
def test_a_rule_is_put_where_sorting_all_would_put_it(rules: list[Rule]) -> None:
    listing = listing_of(rules)
    for rule in listing.rules:
        moved = replace(rule, variables=replace(rule.variables, shelf="Hc z"))
        others = [other for other in listing.rules if other.id != rule.id]
        listed, place = with_rule(others, moved, NAMES, LOAN_PERIOD)
        assert listed == ordering(REGISTERS, LOAN_PERIOD).sorted([*others, moved])
        assert listed[place] == moved
        assert {other.id for other in alike(listed, place)} == {other.id for other in same_but_period(moved, listed)}
        below = Covering(moved).first(listed[place + 1 :])
        assert outcome(covering_below(listed, place))[1] == ((below, listed.index(below)) if below else None)


def test_many_rows_are_narrowed_in_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listings, "ROWS", 3)
    rules = [Rule(id=n, parameter="loan-period", organisation_id=ACCOUNT, value=days(n), variables=Variables(shelf=f"S{n}")) for n in range(1, 11)]
    rows = listing_of(rules).rows
    yields, found = outcome(narrowed(rows, Filter(shelf="s1"), LOAN_PERIOD))
    assert [row.rule.id for row in found if row.rule] == [10, 1]
    assert found[0].exceptions == GREEN[0]
    assert yields == 3
    assert outcome(narrowed(rows, Filter(), LOAN_PERIOD)) == (0, rows)


def test_the_filter_shows_what_was_typed_last_among_very_many_rules(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """B2, B10: the old rows stay until the new ones are found, and a letter typed meanwhile overtakes; of two slices and a half."""
    monkeypatch.setattr(listings, "ROWS", 200)
    count = 500
    desk.set(*(desk.rule("lindby", 14, shelf=f"S{n:05}") for n in range(count)))
    window = desk.open()
    assert len(window.view.model.rows) == count + 5
    window.view.table.mark_number(2)
    shelf = desk.find(window, QWidget, "filter_shelf_editor")
    desk.qtbot.keyClicks(shelf, "S0012")
    desk.qtbot.waitUntil(lambda: len(window.view.model.rows) == 10 + 5)
    assert desk.text(window, "row_count") == "15 rows"
    assert window.view.table.current_row() is not None
    desk.qtbot.keyClick(shelf, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.keyClick(shelf, Qt.Key.Key_Delete)
    desk.qtbot.waitUntil(lambda: len(window.view.model.rows) == count + 5)
    desk.elsewhere(desk.rule("lindby", 21, shelf="S00003"))
    desk.qtbot.waitUntil(lambda: len(window.view.model.changed_elsewhere) == 1)
    place = next(n for n, row in enumerate(window.view.model.rows) if row.rule and row.rule.variables.shelf == "S00003")
    assert window.view.model.is_elsewhere(place)
