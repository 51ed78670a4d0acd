"""Unsaved rows laid over stored ones (B5-B7, X8)."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from app.domain.parameters.changes import Changed, RuleChanges
from app.domain.parameters.draft import RuleDraft, State
from app.domain.parameters.draft_store import draft_of_plain, draft_to_plain
from app.domain.parameters.rule import Rule, Variables
from tests.domain.parameters.examples import MAIN, days, fixed, rule

ONE, TWO = rule(1, MAIN), rule(2, MAIN, media_type_id=3)


def states(draft: RuleDraft, *stored: Rule) -> dict[int | None, State]:
    return {row.rule.id: row.state for row in draft.rows(stored, lambda rule: rule.organisation_id == MAIN)}


def test_new_changed_and_removed_rows_lie_over_the_stored_ones() -> None:
    draft, temporary = RuleDraft().add(rule(0, MAIN, shelf="H"))
    draft = draft.change(replace(ONE, value=days(9)), ONE).remove(TWO)
    assert states(draft, ONE, TWO) == {1: State.CHANGED, 2: State.REMOVED, temporary: State.ADDED}
    assert len(draft) == 3
    changes = draft.changes()
    assert [r.id for r in changes.added] == [None]
    assert changes.changed == (Changed(ONE, replace(ONE, value=days(9))),)
    assert changes.removed == (TWO,)


def test_typing_the_old_value_again_is_no_change() -> None:
    draft = RuleDraft().change(replace(ONE, value=days(9)), ONE).change(ONE, ONE)
    assert not draft.changes()
    assert draft.changes() == RuleChanges()


def test_a_new_row_can_be_changed_and_taken_away_again() -> None:
    draft, temporary = RuleDraft().add(ONE)
    draft = draft.change(replace(draft.added[temporary], value=days(5)), None)
    assert draft.added[temporary].value == days(5)
    assert len(draft.remove(draft.added[temporary])) == 0


def test_removing_a_changed_row_removes_what_was_seen() -> None:
    draft = RuleDraft().change(replace(ONE, value=days(9)), ONE)
    draft = draft.remove(draft.changed[1].new)
    assert draft.changes() == RuleChanges(removed=(ONE,))
    assert len(draft.drop(1)) == 0


def test_rows_of_other_lists_stay_out_but_are_not_lost() -> None:
    draft, temporary = RuleDraft().add(rule(0, 99))
    assert states(draft, ONE) == {1: State.STORED}
    assert temporary in draft.added


def test_what_somebody_else_changed_meanwhile_is_a_conflict_to_choose_in() -> None:
    """X8."""
    theirs = replace(ONE, value=days(20), version=2)
    draft = RuleDraft().change(replace(ONE, value=days(9)), ONE).remove(TWO)
    assert states(draft, theirs, replace(TWO, version=5)) == {1: State.CONFLICT, 2: State.CONFLICT}
    mine = draft.keep_mine(1, theirs)
    assert states(mine, theirs, TWO) == {1: State.CHANGED, 2: State.REMOVED}
    assert mine.changed[1] == Changed(theirs, replace(theirs, value=days(9)))
    commented = RuleDraft().change(replace(ONE, value=days(9), comment="why", variables=Variables(shelf="H")), ONE)
    both = commented.keep_mine(1, theirs, frozenset({"comment"}))
    assert both.changed[1] == Changed(theirs, replace(theirs, comment="why"))
    assert len(commented.keep_mine(1, theirs, frozenset())) == 0
    assert states(draft.drop(1), theirs, TWO) == {1: State.STORED, 2: State.REMOVED}
    assert draft.keep_mine(2, replace(TWO, version=5)).removed[2].version == 5


def test_a_changed_row_that_somebody_else_removed_can_be_added_anew() -> None:
    draft = RuleDraft().change(replace(ONE, value=days(9)), ONE)
    assert states(draft) == {1: State.CONFLICT}
    again = draft.keep_mine(1, None)
    assert [r.value for r in again.changes().added] == [days(9)]
    assert len(RuleDraft().remove(ONE).keep_mine(1, None)) == 0


def test_a_draft_comes_back_from_plain_values() -> None:
    draft, _ = RuleDraft().add(rule(0, MAIN, fixed(date(2026, 6, 1)), selector="a", shelf="Åäö", from_date=date(2026, 1, 1)))
    draft = draft.change(replace(ONE, value=days(9), comment="why", variables=Variables(to_date=date(2026, 2, 2))), ONE).remove(TWO)
    assert draft_of_plain(json.loads(json.dumps(draft_to_plain(draft)))) == draft
    with pytest.raises(KeyError):
        draft_of_plain({"added": [{"id": 1}], "changed": [], "removed": []})
