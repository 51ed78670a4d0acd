"""Staff changed by who may: roles given and taken, disabling, two people at one person, own roles (roles.md, X8)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.engine import Database
from app.domain.permissions import PERMISSIONS
from app.domain.refusals import AlreadyExists, Conflict, InUse, Invalid, NotFound, NotPermitted, Protected, Refusal
from app.domain.staff import Holding, Member, StaffRoleFacts
from app.models.audit_entry import AuditEntry
from app.models.staff import Staff
from app.queries.staff import find_staff, list_roles, list_staff, read_staff
from app.services import staff_roles
from app.services.patron_blocks import block_patron
from app.services.staff import Ground, StaffDraft, change_staff, disable_staff, enable_staff, give_password, give_role, load_ground, take_role
from app.services.staff import add_staff as add_member
from app.services.staff_roles import NewRole, RoleChange, save_roles
from tests.conftest import Works
from tests.databases import PASSWORD, add_staff
from tests.library import Library


def member(database: Database, login: str) -> Member:
    """Read a member of staff as they are stored."""
    with database.reading() as session:
        found = find_staff(session, login)
        assert found is not None
        return found.member


def role(database: Database, code: str) -> StaffRoleFacts:
    """Read a role as it is stored."""
    with database.reading() as session:
        return next(found for found in list_roles(session) if found.code == code)


def log(session: Session, entity: str) -> list[tuple[str, object, object]]:
    """Return what the log says of an entity, oldest first."""
    query = select(AuditEntry.what, AuditEntry.before, AuditEntry.after).where(AuditEntry.entity == entity).order_by(AuditEntry.id)
    return [tuple(row) for row in session.execute(query)]


def test_a_role_is_given_and_taken_with_an_entry_each(database: Database, library: Library, work: Works, session: Session) -> None:
    place = library.organisations["HAM"]
    give_role(work(), "desk", "librarian", place)
    assert Holding("librarian", place) in member(database, "desk").holdings
    take_role(work(), "desk", "librarian", place)
    assert member(database, "desk").holdings == {Holding("desk", library.organisations["SDB"])}
    both, one = ["desk at SDB", "librarian at HAM"], ["desk at SDB"]
    assert log(session, "staff") == [("change", {"roles": one}, {"roles": both}), ("change", {"roles": both}, {"roles": one})]
    with pytest.raises(NotFound, match="does not hold"):
        take_role(work(), "desk", "librarian", place)


@pytest.mark.parametrize("login", ["viewer", "librarian"])
def test_without_staff_change_nothing_of_staff_is_changed(database: Database, library: Library, work: Works, login: str) -> None:
    before = member(database, "desk")
    acts: tuple[Callable[[], object], ...] = (
        lambda: give_role(work(login=login), "desk", "viewer", library.organisations["SDB"]),
        lambda: disable_staff(work(login=login), "desk"),
        lambda: give_password(work(login=login), "desk", "a new one"),
        lambda: save_roles(work(login=login), [NewRole("Mine")]),
    )
    for act in acts:
        with pytest.raises(NotPermitted):
            act()
    assert member(database, "desk") == before


def test_nobody_gives_what_they_do_not_hold_there(database: Database, library: Library, work: Works) -> None:
    """An account organisation's administrator gives every role there, none elsewhere, and touches nobody who holds more."""
    add_staff(database, "local", "administrator", "lindby")
    give_role(work(login="local"), "viewer", "administrator", library.organisations["SDB"])
    for place in ("1", "aby"):
        with pytest.raises((NotPermitted, NotFound)):
            give_role(work(login="local"), "viewer", "administrator", library.organisations[place])
    with pytest.raises(Refusal):
        disable_staff(work(login="local"), "admin")
    with pytest.raises(Refusal):
        give_password(work(login="local"), "admin", "taken over")
    assert member(database, "admin").enabled


def test_somebody_who_may_change_staff_of_the_whole_library_is_left(library: Library, work: Works, database: Database) -> None:
    with pytest.raises(Protected):
        disable_staff(work(), "admin")
    with pytest.raises(Protected):
        take_role(work(), "admin", "administrator", library.organisations["1"])
    add_staff(database, "second", "administrator", "1")
    disable_staff(work(login="second"), "admin")
    assert not member(database, "admin").enabled


def test_the_second_to_save_sees_seen_mine_and_theirs(database: Database, library: Library, work: Works) -> None:
    seen = member(database, "desk")
    theirs, mine = replace(seen, name="Disken"), replace(seen, name="Lånedisken")
    change_staff(work(), library.staff["desk"], seen, theirs)
    with pytest.raises(Conflict) as caught:
        change_staff(work(), library.staff["desk"], seen, mine)
    assert (caught.value.seen, caught.value.mine, caught.value.theirs) == (seen, mine, theirs)
    change_staff(work(), library.staff["desk"], theirs, mine)
    assert member(database, "desk").name == "Lånedisken"
    with pytest.raises(NotFound):
        change_staff(work(), -1, seen, mine)
    with pytest.raises(Invalid):
        change_staff(work(), library.staff["desk"], mine, replace(mine, name=" "))


def test_somebody_disabled_is_refused_at_the_next_act_and_comes_back(database: Database, library: Library, work: Works) -> None:
    """Whatever window is still open: the next thing done in it is refused (X8)."""
    open_before = work(login="librarian")
    disable_staff(work(), "librarian")
    assert not member(database, "librarian").enabled
    with pytest.raises(Refusal):
        block_patron(open_before, library.patrons["1001"], "late")
    give_password(work(), "librarian", "a new one")
    assert member(database, "librarian").enabled
    disable_staff(work(), "librarian")
    enable_staff(work(), "librarian")
    assert member(database, "librarian").enabled


def test_an_own_role_is_made_changed_given_and_removed(database: Database, library: Library, work: Works, session: Session) -> None:
    save_roles(work(), [NewRole("Summer staff", frozenset({"patrons.view"}))])
    made = role(database, "summer-staff")
    assert (made.name, sorted(made.permissions), made.built_in) == ("Summer staff", ["patrons.view"], False)
    wider = replace(made, name="Summer", permissions=frozenset({"patrons.view", "desk.loan"}))
    save_roles(work(), changed=[RoleChange(made, wider)])
    assert role(database, "summer-staff") == wider
    give_role(work(), "desk", "summer-staff", library.organisations["HAM"])
    assert work.actor("desk", "HAM").may("desk.loan")
    with pytest.raises(InUse, match="desk"):
        save_roles(work(), changed=[RoleChange(wider, None)])
    take_role(work(), "desk", "summer-staff", library.organisations["HAM"])
    save_roles(work(), changed=[RoleChange(wider, None)])
    with pytest.raises(NotFound, match="removed by somebody else"):
        save_roles(work(), changed=[RoleChange(wider, made)])
    assert [what for what, _, _ in log(session, "role")] == ["add", "change", "remove"]


def test_built_in_roles_and_names_that_are_taken_are_refused(database: Database, library: Library, work: Works) -> None:
    viewer = role(database, "viewer")
    with pytest.raises(Protected, match="built in"):
        save_roles(work(), changed=[RoleChange(viewer, replace(viewer, permissions=frozenset(PERMISSIONS)))])
    save_roles(work(), [NewRole("Evening")])
    with pytest.raises(AlreadyExists):
        save_roles(work(), [NewRole("evening")])
    with pytest.raises(Invalid):
        save_roles(work(), [NewRole("  ")])
    assert role(database, "viewer") == viewer


def test_two_people_at_one_role_see_both_versions(database: Database, library: Library, work: Works) -> None:
    save_roles(work(), [NewRole("Evening", frozenset({"patrons.view"}))])
    seen = role(database, "evening")
    theirs, mine = (replace(seen, permissions=seen.permissions | {added}) for added in ("items.view", "desk.loan"))
    save_roles(work(), changed=[RoleChange(seen, theirs)])
    with pytest.raises(Conflict) as caught:
        save_roles(work(), changed=[RoleChange(seen, mine)])
    assert (caught.value.mine, caught.value.theirs) == ({seen.id: mine}, {seen.id: theirs})
    assert role(database, "evening") == theirs


def test_a_role_changed_between_reading_and_writing_is_not_written_over(
    database: Database, library: Library, work: Works, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever read before the other's commit sees the version that the other raised, whatever of the role was changed."""
    save_roles(work(), [NewRole("Evening", frozenset({"patrons.view"}))])
    with database.reading() as session:
        before = load_ground(session)
    seen = before.roles["evening"]
    theirs, mine = (replace(seen, permissions=seen.permissions | {added}) for added in ("items.view", "desk.loan"))
    save_roles(work(), changed=[RoleChange(seen, theirs)])
    assert role(database, "evening").version == seen.version + 1

    def as_read_before(_session: Session) -> Ground:
        return before

    monkeypatch.setattr(staff_roles, "load_ground", as_read_before)
    for wanted in (mine, None):
        with pytest.raises(Conflict) as caught:
            save_roles(work(), changed=[RoleChange(seen, wanted)])
        assert (caught.value.seen, caught.value.mine, caught.value.theirs) == ({seen.id: seen}, {seen.id: wanted}, {seen.id: theirs})
    monkeypatch.undo()
    assert role(database, "evening") == theirs
    save_roles(work(), changed=[RoleChange(theirs, None)])
    monkeypatch.setattr(staff_roles, "load_ground", as_read_before)
    with pytest.raises(NotFound, match="removed by somebody else"):
        save_roles(work(), changed=[RoleChange(seen, mine)])


def test_a_role_that_says_the_same_again_is_no_conflict(database: Database, library: Library, work: Works) -> None:
    """Changed there and back: nothing of anybody's is lost, so nobody is asked."""
    save_roles(work(), [NewRole("Evening", frozenset({"patrons.view"}))])
    seen = role(database, "evening")
    other = replace(seen, name="Night")
    save_roles(work(), changed=[RoleChange(seen, other)])
    save_roles(work(), changed=[RoleChange(other, seen)])
    assert role(database, "evening").version == seen.version + 2
    mine = replace(seen, permissions=seen.permissions | {"desk.loan"})
    save_roles(work(), changed=[RoleChange(seen, mine)])
    assert role(database, "evening") == mine


def test_who_holds_roles_that_are_hidden_from_the_actor_is_refused_and_no_conflict(database: Database, library: Library, work: Works) -> None:
    add_staff(database, "local", "administrator", "lindby")
    give_role(work(), "desk", "desk", library.organisations["ABY"])
    with database.reading() as session:
        seen = next(row for row in read_staff(session, work.actor("local")).staff if row.login == "desk").member
    assert seen.holdings == {Holding("desk", library.organisations["SDB"])}
    with pytest.raises(NotPermitted):
        change_staff(work(login="local"), library.staff["desk"], seen, replace(seen, name="Disken"))


def test_who_never_got_a_password_is_told_apart(database: Database, library: Library, work: Works) -> None:
    place = library.organisations["lindby"]
    draft = StaffDraft(login=f"person-{uuid4().hex[:12]}", role="viewer", organisation_id=place, password=PASSWORD)
    add_member(work(), draft)
    with database.writing() as writing:
        writing.add(Staff(organisation_id=place, login="never-signed-in", name="Imported", enabled=False))
        writing.commit()
    with database.reading() as session:
        known = {row.login: row.has_password for row in list_staff(session)}
    assert (known[draft.login], known["never-signed-in"]) == (True, False)
