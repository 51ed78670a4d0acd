"""What is typed of a unit and not saved: counted, taken back, laid over what others saved, and kept over a crash."""

from __future__ import annotations

import json

from app.domain.register_draft import RegisterDraft, register_draft_of_plain, register_draft_to_plain
from app.domain.setting import Setting
from app.domain.settings_draft import Key
from app.domain.unit_draft import Entity, Spot, UnitDraft

CITY, STREET = Spot(Entity.ORGANISATION, 7, "city"), Spot(Entity.ORGANISATION, 7, "street")
EMPTY = UnitDraft(7)


def test_a_value_that_is_again_as_it_was_is_no_change() -> None:
    draft = EMPTY.put(CITY, "Lindby", "Åby").put(STREET, "", "Storgatan 1")
    assert len(draft) == 2
    assert draft.put(CITY, "Lindby", "Lindby").changes.keys() == {STREET}


def test_a_new_row_counts_once_and_leaves_no_trace_when_it_is_taken_away_with_what_was_added_to_it() -> None:
    draft, department = EMPTY.add(Entity.DEPARTMENT, 7, {"name": "Musik", "code": "MUS"})
    draft, placement = draft.add(Entity.PLACEMENT, department, {"name": "Skivor", "code": "CD"})
    assert (department, placement, len(draft)) == (-1, -2, 2)
    assert (draft.added(Entity.DEPARTMENT, 7), draft.added(Entity.PLACEMENT, department)) == ((-1,), (-2,))
    emptied = draft.put(Spot(Entity.DEPARTMENT, department, "name"), "", "")
    assert emptied.changes[Spot(Entity.DEPARTMENT, department, "name")].mine == ""
    assert draft.remove(Entity.DEPARTMENT, department) == EMPTY


def test_a_row_that_goes_counts_once_and_can_stay_after_all() -> None:
    draft = EMPTY.put(CITY, "Lindby", "Åby").remove(Entity.ORGANISATION, 7)
    assert (len(draft), draft.is_removed(Entity.ORGANISATION, 7)) == (1, True)
    assert draft.keep(Entity.ORGANISATION, 7) == EMPTY


def test_mine_is_laid_over_what_another_saved() -> None:
    draft = EMPTY.put(CITY, "Lindby", "Min").put(STREET, "", "Storgatan 1")
    based = draft.rebase({CITY: "Deras", STREET: "Storgatan 1"})
    assert {spot: (typed.seen, typed.mine) for spot, typed in based.changes.items()} == {CITY: ("Deras", "Min")}


def test_what_is_typed_on_while_it_is_saved_stays() -> None:
    sent, _ = EMPTY.put(CITY, "Lindby", "Åby").add(Entity.DEPARTMENT, 7, {"name": "Musik", "code": "MUS"})
    now = sent.put(CITY, "Lindby", "Åbyn").put(STREET, "", "Storgatan 1")
    left = now.since(sent)
    assert {spot: (typed.seen, typed.mine) for spot, typed in left.changes.items()} == {CITY: ("Åby", "Åbyn"), STREET: ("", "Storgatan 1")}
    assert sent.since(sent) == EMPTY


def test_both_parts_are_one_draft_that_can_be_kept_as_plain_values() -> None:
    key = Key("junior-age-limit")
    empty = RegisterDraft.empty(7)
    draft = empty.with_unit(EMPTY.put(CITY, "Lindby", "Åby")).with_settings(empty.settings.put(key, None, Setting(16)))
    assert (len(draft), draft.organisation_id) == (2, 7)
    assert register_draft_of_plain(json.loads(json.dumps(register_draft_to_plain(draft)))) == draft
    assert (len(draft.drop([key])), len(draft.drop([CITY])), len(draft.drop([key, CITY]))) == (1, 1, 0)
    based = draft.rebase({key: Setting(16), CITY: "Deras"})
    assert (len(based.settings), based.unit.changes[CITY].seen) == (0, "Deras")
