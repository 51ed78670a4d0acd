"""One section of patron data as a draft: what changed, what may stand in it, and two people at the same one (Q4, X8)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.lengths import MAX_TEXT
from app.domain.patron_edit import Fields, SectionDraft, Value, changed_by_others, check_fields, conflicting, require_no_conflict, rows_in
from app.domain.refusals import Conflict, Invalid

TODAY = date(2026, 3, 10)
KEYS = st.sampled_from(["last_name", "first_name", "middle_name", "prefix"])
FIELDS = st.dictionaries(KEYS, st.sampled_from(["a", "b", "c"]), min_size=4, max_size=4)


def draft(seen: Fields, values: Fields, section: str = "name") -> SectionDraft:
    return SectionDraft(patron_id=1, section=section, seen=seen, values=values)


@given(FIELDS, FIELDS, FIELDS)
def test_two_clash_exactly_where_both_changed_a_field_to_different_things(seen: Fields, mine: Fields, theirs: Fields) -> None:
    found = conflicting(draft(seen, mine), theirs)
    assert found == {key for key in seen if mine[key] != seen[key] and theirs[key] not in (seen[key], mine[key])}


@given(FIELDS, FIELDS, FIELDS, st.sets(KEYS))
def test_settling_a_conflict_keeps_mine_where_chosen_and_theirs_elsewhere(seen: Fields, mine: Fields, theirs: Fields, keep: set[str]) -> None:
    one = draft(seen, mine)
    settled = one.on_top_of(theirs, frozenset(keep))
    assert not conflicting(settled, theirs)
    for key in seen:
        changed = mine[key] != seen[key]
        clash = key in conflicting(one, theirs)
        assert settled.values[key] == (mine[key] if changed and (not clash or key in keep) else theirs[key])


def test_a_conflict_carries_what_was_seen_mine_and_theirs() -> None:
    with pytest.raises(Conflict) as caught:
        require_no_conflict(draft({"last_name": "Ek"}, {"last_name": "Al"}), {"last_name": "Asp"})
    assert (caught.value.seen, caught.value.mine, caught.value.theirs) == ({"last_name": "Ek"}, {"last_name": "Al"}, {"last_name": "Asp"})


ROW: Fields = {"contact:7:kind": "email", "contact:7:value": "a@example.org", "contact:7:gone": False}


def test_changing_a_row_that_another_removed_is_a_conflict() -> None:
    one = draft(ROW, {**ROW, "contact:7:value": "b@example.org"}, "contact")
    assert conflicting(one, {}) == {"contact:7:value"}


@pytest.mark.parametrize(("keep", "added"), [(frozenset({"contact:7:value"}), True), (frozenset(), False)])
def test_a_row_that_another_removed_is_added_anew_where_mine_is_kept(keep: frozenset[str], added: bool) -> None:
    typed: Fields = {**ROW, "contact:7:value": "b@example.org", "contact:+1:kind": "mobile", "contact:+1:value": "070-174 06 12"}
    settled = draft(ROW, typed, "contact").on_top_of({}, keep)
    mine = {"contact:+2:kind": "email", "contact:+2:value": "b@example.org"} if added else {}
    assert settled.changed() == {"contact:+1:kind": "mobile", "contact:+1:value": "070-174 06 12", **mine}


def test_a_row_that_both_removed_is_no_change_any_more() -> None:
    assert draft(ROW, {**ROW, "contact:7:gone": True}, "contact").on_top_of({}, frozenset()).changed() == {}


def test_removing_a_row_that_another_changed_is_a_conflict_and_one_that_another_removed_is_none() -> None:
    one = draft(ROW, {**ROW, "contact:7:gone": True}, "contact")
    assert conflicting(one, {**ROW, "contact:7:value": "c@example.org"}) == {"contact:7:gone"}
    assert not conflicting(one, {})
    assert not conflicting(one, ROW)


@pytest.mark.parametrize(
    ("now", "written", "found"),
    [
        ({"last_name": "Al", "first_name": "B"}, None, {"name"}),
        ({"last_name": "Al", "first_name": "B"}, {"last_name": "Al", "first_name": "B"}, set()),
        ({"last_name": "Al", "first_name": "C"}, {"last_name": "Al", "first_name": "B"}, {"name"}),
        ({"last_name": "Ek", "first_name": "B"}, None, set()),
    ],
)
def test_what_others_changed_is_told_apart_from_what_one_wrote_oneself(now: Fields, written: Fields | None, found: set[str]) -> None:
    before: Fields = {"last_name": "Ek", "first_name": "B"}
    own = None if written is None else draft(before, written)
    assert changed_by_others({"name": before, "contact": ROW}, {"name": now, "contact": ROW}, own) == found


@pytest.mark.parametrize(
    ("now", "written", "found"),
    [
        ({}, None, {"contact"}),
        ({}, {**ROW, "contact:7:gone": True}, set()),
        ({**ROW, "contact:8:kind": "mobile", "contact:8:value": "1", "contact:8:gone": False}, None, {"contact"}),
        ({**ROW, "contact:8:kind": "mobile", "contact:8:value": "1", "contact:8:gone": False}, {**ROW, "contact:+1:kind": "mobile"}, set()),
        ({**ROW, "contact:7:value": "c@example.org"}, {**ROW, "contact:+1:kind": "mobile"}, {"contact"}),
    ],
)
def test_rows_that_others_added_changed_or_removed_are_told_apart_from_ones_own(now: Fields, written: Fields | None, found: set[str]) -> None:
    own = None if written is None else draft(ROW, written, "contact")
    assert changed_by_others({"contact": ROW}, {"contact": now}, own) == found


def test_new_rows_never_clash() -> None:
    new: Fields = {"contact:+1:kind": "mobile", "contact:+1:value": "070-174 06 12"}
    assert not conflicting(draft({}, new, "contact"), ROW)
    assert rows_in({**ROW, **new, "last_name": "x"}) == ("7", "+1")


@pytest.mark.parametrize(
    ("section", "after", "field"),
    [
        ("name", {"last_name": " ", "first_name": ""}, "last_name"),
        ("name", {"last_name": "x" * (MAX_TEXT + 1)}, "last_name"),
        ("identity", {"identity_number": "1" * 101}, "identity_number"),
        ("cards", {"card:+1:state": "other", "card:+1:number": "1" * 101}, "card:+1:number"),
        ("identity", {"birth_date": date(2026, 3, 11)}, "birth_date"),
        ("identity", {"birth_date": date(1884, 1, 9)}, "birth_date"),
        ("consent", {"loan_history": "perhaps"}, "loan_history"),
        ("contact", {"contact:+1:kind": "telex", "contact:+1:value": "1"}, "contact:+1:kind"),
        ("contact", {"contact:+1:kind": "email", "contact:+1:value": " "}, "contact:+1:value"),
        ("addresses", {"address:+1:kind": "postal", "address:+1:street": " ", "address:+1:country": "Sverige"}, "address:+1:street"),
        ("cards", {"card:1:number": "", "card:1:state": "lost"}, "card:1:number"),
        ("cards", {"card:1:number": "1", "card:1:state": "current", "card:2:number": "2", "card:2:state": "current"}, "card:1:state"),
    ],
)
def test_what_may_not_stand_in_a_field_is_refused_at_the_field(section: str, after: dict[str, Value], field: str) -> None:
    with pytest.raises(Invalid) as caught:
        check_fields(section, after, after, TODAY)
    assert caught.value.field == field


def test_what_was_there_before_is_not_checked_again() -> None:
    """A patron born in 1784 (an imported one) may still get another identity number."""
    check_fields("identity", {"birth_date": date(1784, 1, 9), "identity_number": "1"}, {"identity_number": "1"}, TODAY)


def test_a_single_name_is_the_last_name() -> None:
    """As in the register's file, where last_name must be filled; an account that came without one can still be changed."""
    check_fields("name", {"last_name": "Madonna", "first_name": ""}, {"last_name": "Madonna"}, TODAY)
    check_fields("name", {"last_name": "", "first_name": "Madonna"}, {"first_name": "Madonna"}, TODAY)
    with pytest.raises(Invalid, match="single name"):
        check_fields("name", {"last_name": "", "first_name": "Madonna"}, {"last_name": ""}, TODAY)


def test_a_second_current_card_is_allowed_once_the_first_is_not() -> None:
    after: Fields = {"card:1:number": "1", "card:1:state": "lost", "card:+1:number": "2", "card:+1:state": "current"}
    check_fields("cards", after, after, TODAY)
    gone: Fields = {**after, "card:1:state": "current", "card:1:gone": True}
    check_fields("cards", gone, gone, TODAY)
