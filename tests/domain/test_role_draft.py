"""Unsaved roles: what is ticked, added, renamed and removed, laid over what is stored, and what others did meanwhile (X8)."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from app.domain.role_draft import DraftedRole, RoleDraft, RoleState, draft_of_plain, draft_to_plain
from app.domain.staff import StaffRoleFacts

EVENING = StaffRoleFacts(id=6, code="evening", name="Evening", organisation_id=1, permissions=frozenset({"patrons.view"}), version=3)
NIGHT = StaffRoleFacts(id=7, code="night", name="Night", organisation_id=1)


def with_loan(role: StaffRoleFacts) -> StaffRoleFacts:
    return replace(role, permissions=role.permissions | {"desk.loan"})


def states(draft: RoleDraft, *roles: StaffRoleFacts) -> dict[str, RoleState]:
    return {drafted.role.name: drafted.state for drafted in draft.over(roles)}


def test_what_is_again_as_it_was_is_no_edit() -> None:
    changed = RoleDraft().put(with_loan(EVENING), EVENING)
    assert len(changed) == 1
    assert states(changed, EVENING, NIGHT) == {"Evening": RoleState.CHANGED, "Night": RoleState.SAME}
    assert changed.put(EVENING, EVENING) == RoleDraft()
    assert RoleDraft().remove(EVENING, EVENING).put(EVENING, EVENING) == RoleDraft()


def test_a_box_is_unsaved_where_it_is_another_than_stored() -> None:
    (drafted,) = RoleDraft().put(with_loan(EVENING), EVENING).over([EVENING])
    assert [permission for permission in ("patrons.view", "desk.loan") if drafted.is_unsaved(permission)] == ["desk.loan"]
    (gone,) = RoleDraft().remove(EVENING, EVENING).over([EVENING])
    assert gone == DraftedRole(EVENING, EVENING, RoleState.REMOVED)
    assert not gone.is_unsaved("patrons.view")


def test_an_added_role_is_changed_and_forgotten_without_a_trace() -> None:
    draft, first = RoleDraft().add("New", {"desk.loan"}, 1)
    draft, second = draft.add("Newer", (), 1)
    assert (first, second) == (-1, -2)
    draft = draft.put(replace(draft.added[0], name="Renamed"), None)
    assert states(draft, EVENING) == {"Evening": RoleState.SAME, "Renamed": RoleState.ADDED, "Newer": RoleState.ADDED}
    assert draft.over([])[0].is_unsaved("desk.loan")
    for role in draft.added:
        draft = draft.remove(role, None)
    assert draft == RoleDraft()


def test_what_was_seen_stays_what_the_edit_began_with() -> None:
    """Another's change in between is found at saving, not taken for one's own."""
    theirs = replace(EVENING, permissions=frozenset({"patrons.view", "debts.pay"}), version=4)
    draft = RoleDraft().put(with_loan(EVENING), EVENING).put(replace(with_loan(EVENING), name="Late"), theirs)
    assert draft.edits[6].seen == EVENING
    (drafted,) = draft.over([theirs])
    assert drafted.is_unsaved("debts.pay")


def test_a_conflict_is_settled_on_top_of_theirs() -> None:
    theirs = replace(EVENING, name="Theirs", version=4)
    draft = RoleDraft().put(with_loan(EVENING), EVENING).put(with_loan(NIGHT), NIGHT)
    kept = draft.settle({6: theirs}, {6: with_loan(theirs)})
    assert (kept.edits[6].seen, kept.edits[6].mine) == (theirs, with_loan(theirs))
    assert draft.settle({6: theirs}, {6: theirs}).edits.keys() == {7}


def test_edits_of_a_role_that_is_gone_are_kept_as_a_new_one() -> None:
    draft = RoleDraft().put(with_loan(EVENING), EVENING).remove(NIGHT, NIGHT)
    rescued, names = draft.rescue([])
    assert names == ("Evening",)
    assert (rescued.edits, [(role.name, role.permissions) for role in rescued.added]) == ({}, [("Evening", with_loan(EVENING).permissions)])
    assert draft.rescue([EVENING, NIGHT]) == (draft, ())


def test_a_draft_comes_back_from_plain_values() -> None:
    draft, _ = RoleDraft().put(with_loan(EVENING), EVENING).remove(NIGHT, NIGHT).add("New", {"desk.loan"}, 1)
    again = draft_of_plain(json.loads(json.dumps(draft_to_plain(draft))))
    assert again == draft
    assert again.edits[6].seen.version == 3


@pytest.mark.parametrize("plain", [{}, {"edits": [1], "added": []}, {"edits": [], "added": [{"id": "x"}]}, {"edits": [[None, None]], "added": []}])
def test_what_is_no_draft_is_refused(plain: dict[str, object]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        draft_of_plain(plain)
