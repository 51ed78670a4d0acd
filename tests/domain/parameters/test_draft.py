"""Unsaved rows laid over stored ones (B5-B7, X8)."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.parameters.changes import Changed, RuleChanges, inverse
from app.domain.parameters.draft import RuleDraft, State
from app.domain.parameters.draft_store import draft_of_plain, draft_to_plain
from app.domain.parameters.rule import Rule, Variables, combination
from app.domain.refusals import Conflict
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


def test_a_new_rule_of_which_somebody_else_added_the_like_is_a_conflict_to_choose_in() -> None:
    """B13, X8."""
    mine = rule(0, MAIN, days(9), shelf="H")
    theirs = replace(rule(7, MAIN, days(3), shelf="h"), comment="theirs")
    draft, id_ = RuleDraft().add(mine)
    (row,) = draft.rows([theirs], lambda rule: True)
    assert (row.state, row.mine, row.stored, row.rule.id) == (State.CONFLICT, State.ADDED, theirs, id_)
    kept = draft.keep_mine(id_, theirs, frozenset({"value"}))
    assert kept.changed == {7: Changed(theirs, replace(theirs, value=days(9)))}
    assert not kept.added
    assert states(draft.remove(theirs), theirs) == {7: State.REMOVED, id_: State.ADDED}


def test_the_inverse_of_a_save_puts_everything_back() -> None:
    added, gone = rule(0, MAIN, shelf="H"), replace(TWO, version=4)
    change = Changed(ONE, replace(ONE, value=days(9)))
    done = RuleChanges((replace(added, id=None),), (change,), (gone,))
    stored = replace(added, id=8, version=1)
    back = inverse(done, {combination(added): stored})
    assert back.added == (replace(gone, id=None, version=1),)
    assert back.changed == (Changed(replace(change.new, version=ONE.version + 1), replace(ONE, version=ONE.version + 1)),)
    assert back.removed == (stored,)


@pytest.mark.parametrize("now", [None, {"version": 2}, {"comment": "theirs"}])
def test_what_was_changed_since_has_no_inverse(now: dict[str, Any] | None) -> None:
    added = rule(0, MAIN, shelf="H")
    stored = {} if now is None else {combination(added): replace(added, id=8, **now)}
    with pytest.raises(Conflict):
        inverse(RuleChanges((added,)), stored)
