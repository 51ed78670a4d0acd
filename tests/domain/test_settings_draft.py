"""What is typed and not saved: changes counted once, taken back, laid over what is stored, kept over a crash (X8)."""

from __future__ import annotations

import json

import pytest

from app.domain.refusals import NotFound
from app.domain.setting import EMPTY, Effective, Setting, Standing
from app.domain.settings_draft import STANDARD_KEY, Change, Key, SettingsDraft, draft_of_plain, draft_to_plain

FEE = Key("max-fee-adult", 1)
DAYS = Key("days", 1, 2, "1")
AGE = Key("junior-age-limit")
NOTHING = SettingsDraft(7)


def test_a_value_that_is_again_as_it_was_is_no_change() -> None:
    draft = NOTHING.put(FEE, Setting(100), Setting(200))
    assert draft.changes == {FEE: Change(Setting(100), Setting(200))}
    assert len(draft.put(FEE, Setting(999), Setting(100))) == 0
    assert draft.put(FEE, Setting(999), None).changes == {FEE: Change(Setting(100), None)}


def test_an_empty_value_is_kept_where_it_means_something_and_inherits_where_it_does_not() -> None:
    assert NOTHING.put(FEE, None, EMPTY).changes == {FEE: Change(None, EMPTY)}
    assert len(NOTHING.put(DAYS, None, EMPTY)) == 0
    assert NOTHING.put(DAYS, Setting(7), EMPTY).changes == {DAYS: Change(Setting(7), None)}


def test_what_is_typed_lies_over_what_is_stored() -> None:
    stored = Standing(Setting(100), Effective(Setting(50), 1))
    assert NOTHING.over(FEE, stored) == stored
    assert NOTHING.put(FEE, Setting(100), None).over(FEE, stored).setting == Setting(50)
    assert NOTHING.put(FEE, Setting(100), Setting(7)).over(FEE, stored).setting == Setting(7)


def test_changes_are_counted_by_category_and_can_be_dropped() -> None:
    draft = NOTHING.put(FEE, None, Setting(1)).put(DAYS, None, Setting(2)).put(AGE, None, Setting(16)).put(STANDARD_KEY, None, Setting(3))
    assert (len(draft), draft.of_category(1), draft.of_category(2)) == (4, 2, 0)
    assert set(draft.drop([FEE, AGE]).changes) == {DAYS, STANDARD_KEY}


def test_mine_on_top_of_what_somebody_else_saved_counts_theirs_as_seen() -> None:
    draft = NOTHING.put(FEE, Setting(100), Setting(200)).put(AGE, None, Setting(16))
    moved = draft.rebase({FEE: Setting(300), AGE: Setting(16)})
    assert moved.changes == {FEE: Change(Setting(300), Setting(200))}


def test_what_was_typed_while_it_was_saved_is_left_on_top_of_it() -> None:
    sent = NOTHING.put(FEE, Setting(100), Setting(200)).put(DAYS, None, Setting(7))
    assert len(sent.since(sent)) == 0
    later = sent.put(FEE, None, Setting(300)).put(AGE, None, Setting(16)).put(DAYS, None, None)
    assert later.since(sent).changes == {
        FEE: Change(Setting(200), Setting(300)), AGE: Change(None, Setting(16)), DAYS: Change(Setting(7), None),
    }  # fmt: skip


def test_a_draft_survives_a_crash() -> None:
    draft = NOTHING.put(FEE, None, EMPTY).put(DAYS, Setting(3), None).put(AGE, None, Setting(16)).put(Key("text", 1, 2, "9"), None, Setting(text="Hej"))
    assert draft_of_plain(json.loads(json.dumps(draft_to_plain(draft)))) == draft


@pytest.mark.parametrize("plain", [{}, {"organisation": 1}, {"organisation": 1, "changes": [["nothing", 1, None, None, None, None]]}])
def test_what_is_no_draft_is_not_taken_for_one(plain: dict[str, object]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError, NotFound)):
        draft_of_plain(plain)


def test_a_key_knows_its_field() -> None:
    assert (FEE.kind.label, DAYS.kind.label, AGE.kind.label, STANDARD_KEY.kind.label) == ("Max fee", "Number of days", "Junior age limit", "Standard category")
    with pytest.raises(NotFound):
        _ = Key("days", 1).kind


def test_another_organisation_gets_the_same_values_on_top_of_its_own() -> None:
    draft = NOTHING.put(FEE, Setting(100), Setting(200)).put(DAYS, Setting(7), None).put(AGE, None, Setting(16))
    other = draft.for_other(8, {FEE: Setting(300), DAYS: None})
    assert other.organisation_id == 8
    assert other.changes == {FEE: Change(Setting(300), Setting(200)), DAYS: Change(None, None)}


def test_a_draft_taken_back_leads_to_what_was_seen() -> None:
    draft = SettingsDraft(7, {FEE: Change(Setting(100), Setting(200)), DAYS: Change(None, Setting(7)), AGE: Change(Setting(16), Setting(16))})
    assert draft.taken_back().changes == {FEE: Change(Setting(200), Setting(100)), DAYS: Change(Setting(7), None)}
