"""`staff add`, `passwd`, `disable`, `enable`, `list`, `staff role give`, `take`, and `role list`, on both kinds of database."""

from __future__ import annotations

import pytest

from app.database.engine import Database
from app.domain.permissions import ROLES
from app.domain.refusals import Unavailable
from tests.cli.conftest import Run
from tests.databases import PASSWORD
from tests.databases import as_staff as as_member
from tests.library import Library


@pytest.fixture
def new_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANEDISK_NEW_PASSWORD", "ett långt lösenord")


@pytest.mark.usefixtures("library", "new_password")
def test_a_new_member_of_staff_signs_in_with_the_password_and_may_what_the_role_may(command: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    added = command("staff", "add", "Åke O'Hara", "--role", "desk", "--at", "SDB", "--full-name", "Åke", "--json")
    assert added.document == {"name": "Åke O'Hara", "role": "desk", "at": "SDB"}
    monkeypatch.setenv("LANEDISK_PASSWORD", "ett långt lösenord")
    assert command("--as", "Åke O'Hara", "explain", "loan-period", "--at", "DISK1").status == 0
    refused = command("--as", "Åke O'Hara", "staff", "list")
    assert refused.status == 1
    assert "staff.view" in refused.err
    monkeypatch.setenv("LANEDISK_PASSWORD", "ett annat")
    wrong = command("--as", "Åke O'Hara", "explain", "loan-period", "--at", "DISK1")
    assert wrong.status == 1
    assert "wrong" in wrong.err


@pytest.mark.usefixtures("library", "new_password")
def test_a_name_that_is_taken_is_refused(command: Run) -> None:
    outcome = command("staff", "add", "viewer", "--role", "desk", "--at", "SDB")
    assert outcome.status == 1
    assert "already" in outcome.err


@pytest.mark.postgresql_only
@pytest.mark.usefixtures("library", "new_password")
def test_a_login_of_the_server_that_is_no_staff_is_refused_and_left_alone(command: Run, database: Database) -> None:
    assert "exists in the database server" in command("staff", "add", "postgres", "--role", "desk", "--at", "SDB").err
    assert "no member of staff" in command("staff", "passwd", "postgres").err
    assert "no member of staff" in command("staff", "disable", "postgres").err
    with database.reading() as session:
        assert session.connection().exec_driver_sql("select 1").scalar() == 1


@pytest.mark.postgresql_only
@pytest.mark.usefixtures("library", "new_password")
def test_staff_are_made_and_changed_without_a_superusers_url_by_who_may_change_staff(as_staff: Run) -> None:
    """Definer functions make the roles and ask for staff.change themselves; nobody holds CREATEROLE (X8)."""
    commands = (("add", "ny", "--role", "desk", "--at", "SDB"), ("passwd", "viewer"), ("disable", "viewer"))
    for words in commands:
        assert "staff.change" in as_staff("desk", "staff", *words).err
    assert [as_staff("admin", "staff", *words).status for words in commands] == [0, 0, 0]


@pytest.mark.usefixtures("library", "new_password")
@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("x" * 64, "--role", "desk", "--at", "SDB"), "63 bytes"),
        (("å" * 32, "--role", "desk", "--at", "SDB"), "63 bytes"),
        (("pg_monitor", "--role", "desk", "--at", "SDB"), "reserved"),
        ((" ", "--role", "desk", "--at", "SDB"), "needs letters"),
        (("ny", "--role", "king", "--at", "SDB"), "There is no role king"),
        (("ny", "--role", "desk", "--at", "NIX"), "no organisation with the code NIX"),
    ],
)
def test_a_name_role_or_place_that_can_not_be_is_refused(command: Run, words: tuple[str, ...], says: str) -> None:
    outcome = command("staff", "add", *words)
    assert outcome.status == 1
    assert says in outcome.err


@pytest.mark.usefixtures("library")
def test_a_password_is_asked_for_by_name_of_the_variable_and_may_not_be_short(command: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "LANEDISK_NEW_PASSWORD" in command("staff", "add", "ny", "--role", "desk", "--at", "SDB").err
    monkeypatch.setenv("LANEDISK_NEW_PASSWORD", "abc")
    assert "at least" in command("staff", "add", "ny", "--role", "desk", "--at", "SDB").err


@pytest.fixture
def nils(command: Run, library: Library, monkeypatch: pytest.MonkeyPatch) -> str:
    """A viewer of the test's own: a server's roles outlive its databases."""
    monkeypatch.setenv("LANEDISK_NEW_PASSWORD", PASSWORD)
    assert command("staff", "add", "nils", "--role", "viewer", "--at", "lindby").status == 0
    monkeypatch.setenv("LANEDISK_PASSWORD", PASSWORD)
    return "nils"


def test_somebody_disabled_can_not_sign_in_until_given_a_password(command: Run, nils: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert command("--as", nils, "staff", "list").status == 0
    assert command("staff", "disable", nils).status == 0
    assert command("--as", nils, "staff", "list").status == 1
    assert "nils (disabled)" in command("staff", "list").out
    monkeypatch.setenv("LANEDISK_NEW_PASSWORD", "ett annat lösenord")
    assert command("staff", "passwd", nils).status == 0
    assert command("--as", nils, "staff", "list").status == 1
    monkeypatch.setenv("LANEDISK_PASSWORD", "ett annat lösenord")
    assert command("--as", nils, "staff", "list").status == 0


def test_somebody_enabled_signs_in_with_the_password_that_they_had(command: Run, nils: str) -> None:
    assert command("staff", "disable", nils).status == 0
    assert command("--as", nils, "staff", "list").status == 1
    enabled = command("staff", "enable", nils, "--json")
    assert enabled.document == {"name": nils, "enabled": True}
    assert command("--as", nils, "staff", "list").status == 0
    assert f"{nils}: viewer at lindby" in command("staff", "list").out
    assert "no member of staff" in command("staff", "enable", "nobody").err


def test_a_role_is_given_and_taken_at_an_organisation(command: Run, nils: str) -> None:
    """What the role may, its holder may from the next command on, and no longer when it is taken."""
    assert command("--as", nils, "staff", "disable", "desk").status == 1
    given = command("staff", "role", "give", nils, "--role", "administrator", "--at", "lindby", "--json")
    assert given.document == {"name": nils, "role": "administrator", "at": "lindby"}
    both = [{"role": "administrator", "at": "lindby"}, {"role": "viewer", "at": "lindby"}]
    listed = {row["name"]: row["roles"] for row in command("staff", "list", "--json").document["staff"]}
    assert listed[nils] == both
    assert command("--as", nils, "staff", "role", "give", "desk", "--role", "librarian", "--at", "HAM").status == 0
    assert command("--as", nils, "staff", "role", "give", "desk", "--role", "librarian", "--at", "1").status == 1
    taken = command("staff", "role", "take", nils, "--role", "administrator", "--at", "lindby", "--json")
    assert taken.document == {"name": nils, "role": "administrator", "at": "lindby"}
    refused = command("--as", nils, "staff", "role", "take", "desk", "--role", "librarian", "--at", "HAM")
    assert refused.status == 1
    assert "staff.change" in refused.err
    assert "does not hold" in command("staff", "role", "take", nils, "--role", "administrator", "--at", "lindby").err


@pytest.mark.sqlite_only
@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("give", "viewer", "--role", "king", "--at", "HAM"), "There is no role king"),
        (("give", "nobody", "--role", "desk", "--at", "HAM"), "no member of staff"),
        (("give", "viewer", "--role", "desk", "--at", "NIX"), "no organisation with the code NIX"),
        (("take", "viewer", "--role", "desk", "--at", "HAM"), "does not hold"),
        (("take", "admin", "--role", "administrator", "--at", "1"), "the last one"),
    ],
)
def test_a_role_that_can_not_be_given_or_taken_is_refused(command: Run, words: tuple[str, ...], says: str) -> None:
    outcome = command("staff", "role", *words)
    assert outcome.status == 1
    assert says in outcome.err


@pytest.mark.usefixtures("library")
def test_the_list_of_roles_has_their_permissions_and_needs_staff_view(as_staff: Run) -> None:
    outcome = as_staff("viewer", "role", "list", "--json")
    roles = {row["role"]: row for row in outcome.document["roles"]}
    assert {code: set(row["permissions"]) for code, row in roles.items()} == {code: set(permissions) for code, permissions in ROLES.items()}
    assert all(row["built_in"] and row["at"] == "1" for row in roles.values())
    assert "desk: debts.pay, desk.loan" in as_staff("viewer", "role", "list").out
    refused = as_staff("desk", "role", "list")
    assert refused.status == 1
    assert "staff.view" in refused.err


@pytest.mark.postgresql_only
def test_disabling_ends_open_sessions(command: Run, database: Database, nils: str) -> None:
    own = as_member(database, nils)
    with pytest.raises(Unavailable), own.reading() as session:
        session.connection()
        command("staff", "disable", nils)
        session.connection().exec_driver_sql("select 1")
    own.dispose()


def test_everybody_may_change_their_own_password(command: Run, nils: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANEDISK_NEW_PASSWORD", "mitt eget lösenord")
    assert command("--as", nils, "staff", "passwd", nils).status == 0
    assert command("--as", nils, "staff", "list").status == 1
    monkeypatch.setenv("LANEDISK_PASSWORD", "mitt eget lösenord")
    assert command("--as", nils, "staff", "list").status == 0
    assert command("--as", nils, "staff", "passwd", "desk").status == 1


def test_the_last_who_may_change_staff_can_not_be_disabled(command: Run) -> None:
    outcome = command("staff", "disable", "admin")
    assert outcome.status == 1
    assert "the last one" in outcome.err


@pytest.mark.usefixtures("library")
def test_the_list_has_roles_by_code(as_staff: Run, library: Library) -> None:
    rows = as_staff("admin", "staff", "list", "--json").document["staff"]
    parameters = next(row for row in rows if row["name"] == "parameters")
    assert parameters["roles"] == [{"role": "parameter-administrator", "at": "HAM"}]
    assert parameters["enabled"] is True


@pytest.mark.usefixtures("library")
def test_a_place_without_a_role_there_is_refused(as_staff: Run) -> None:
    outcome = as_staff("desk", "--at", "HAM", "export", "registers", "x.csv")
    assert outcome.status == 1
    assert "no role at HAM" in outcome.err
    assert "no place to work at" in as_staff("admin", "--at", "lindby", "export", "registers", "x.csv").err
