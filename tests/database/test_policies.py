"""Row-level security on PostgreSQL: what the table of policies says is what the server does, whatever client asks (roles.md, X9)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.database.access_functions import ASKED_BY_POLICIES, COMMANDS, OWNER
from app.database.engine import Database
from app.database.gates import Gate, Gates, Policy, conditions
from app.database.policies import STAFF_ROLE, TABLES, UNLOGGED
from app.database.server_roles import SECURITY
from app.domain.permissions import ROLES
from app.models import Base
from app.models.organisation import Organisation, OrganisationClosure
from app.models.patron import Patron
from app.queries.organisation import load_tree
from tests.databases import add_staff, as_staff
from tests.library import STAFF, Library
from tests.rows import furnish_every_table

pytestmark = pytest.mark.postgresql_only

Connection = psycopg.Connection[tuple[Any, ...]]
REFUSED = psycopg.errors.InsufficientPrivilege
HELD_AT = {"admin": "1", **{login: place for login, _, place in STAFF}}
ROLE_OF = {"admin": "administrator", **{login: role for login, role, _ in STAFF}}
BY_SESSION = ("session_user", "may_")
"""Conditions that ask who the session is: tested one by one below, not in the matrix."""


@pytest.fixture
def connect(database: Database, library: Library) -> Iterator[Any]:
    """Connect as a query tool would: `connect("viewer")`, without a name as the superuser."""
    opened: list[Connection] = []

    def _connect(login: str = "") -> Connection:
        url = (as_staff(database, login) if login else database).url
        whom = {"host": url.host, "port": url.port, "dbname": url.database, "user": url.username, "password": url.password}
        connection = psycopg.connect(**whom, options="-c search_path=lanedisk", autocommit=True)  # type: ignore[arg-type]
        opened.append(connection)
        return connection

    yield _connect
    for connection in opened:
        connection.close()


def ask(connection: Connection, statement: str, *values: object) -> Any:
    """Return the first value that a statement answers, of a write the number of its rows."""
    cursor = connection.execute(statement, values)
    if cursor.description is None:
        return cursor.rowcount
    row = cursor.fetchone()
    return None if row is None else row[0]


def test_every_table_has_its_policies_and_they_are_forced(connect: Any) -> None:
    """A table that a migration makes without an entry in TABLES fails here."""
    assert set(TABLES) == set(Base.metadata.tables)
    server = connect()
    forced = server.execute(
        "select relname, relrowsecurity and relforcerowsecurity from pg_class where relnamespace = 'lanedisk'::regnamespace and relkind = 'r'"
    )
    assert {name for name, on in forced if not on} == {"alembic_version"}
    found = {tuple(row) for row in server.execute("select tablename, lower(cmd), roles[1]::text from pg_policies where schemaname = 'lanedisk'")}
    wanted = {(table, verb, STAFF_ROLE) for table, policy in TABLES.items() for verb in conditions(policy)} | {(table, "all", OWNER) for table in TABLES}
    assert found == wanted


def test_no_grant_is_too_many(connect: Any) -> None:
    """Staff hold what TABLES says, and nobody else holds anything; TRUNCATE, REFERENCES and TRIGGER pass row-level security by."""
    server = connect()
    rows = server.execute(
        "select table_name, lower(privilege_type), column_name from information_schema.column_privileges where table_schema = 'lanedisk' and grantee = %s",
        [STAFF_ROLE],
    )
    found: dict[tuple[str, str], set[str]] = {}
    for table, verb, column in rows:
        found.setdefault((table, verb), set()).add(column)
    wanted = {("alembic_version", "select"): {"version_num"}}
    for table, policy in TABLES.items():
        every = {column.name for column in Base.metadata.tables[table].columns}
        for verb in conditions(policy):
            limited = {"select": policy.reads, "insert": policy.inserts, "update": policy.updates}.get(verb, ())
            if verb != "delete":  # is of whole rows
                wanted[table, verb] = set(limited) or every
    assert found == wanted
    verbs = server.execute(
        "select distinct lower(privilege_type) from information_schema.table_privileges where table_schema = 'lanedisk' and grantee = %s", [STAFF_ROLE]
    )
    assert {verb for (verb,) in verbs} <= {"select", "insert", "update", "delete"}
    others = server.execute("select distinct grantee from information_schema.table_privileges where table_schema in ('lanedisk', 'lanedisk_security')")
    assert {name for (name,) in others} <= {OWNER, STAFF_ROLE}


def test_no_view_and_no_function_lets_past_the_policies(connect: Any) -> None:
    """Views show their owner's rows; definer functions are known by name, closed to others, and have a fixed search path."""
    server = connect()
    assert ask(server, "select count(*) from pg_class where relnamespace = 'lanedisk'::regnamespace and relkind in ('v', 'm')") == 0
    functions = server.execute(
        "select oid::regprocedure::text, prosecdef, proconfig is not null, has_function_privilege('public', oid, 'execute'),"
        " has_function_privilege(%s, oid, 'execute'), proowner::regrole::text from pg_proc"
        " where pronamespace in ('lanedisk'::regnamespace, 'lanedisk_security'::regnamespace)",
        [STAFF_ROLE],
    ).fetchall()
    open_to_staff = {name.removeprefix("lanedisk.") for name, *_, staff, owner in functions if staff and owner == OWNER}
    known = {signature.replace(", ", ",") for signature in (*ASKED_BY_POLICIES, *COMMANDS)}
    assert open_to_staff == known
    for name, definer, fixed_path, public, _, owner in functions:
        assert (definer, fixed_path, public) == (True, True, False), name
        assert owner in {OWNER, SECURITY}, name
    assert ask(server, "select rolsuper or rolcanlogin or rolbypassrls from pg_roles where rolname = %s", OWNER) is False
    assert ask(server, "select rolsuper or rolcanlogin or rolbypassrls from pg_roles where rolname = %s", SECURITY) is False
    assert (
        ask(server, "select count(*) from pg_roles r join pg_auth_members m on m.member = r.oid where m.roleid = %s::regrole and r.rolcreaterole", STAFF_ROLE)
        == 1
    )


@pytest.mark.parametrize(
    "statement",
    [
        "select * from log_of_account(1)",
        "select add_disabled_staff('x', 'x', 'viewer', 1)",
        "select forget_account(-1)",
        "select out_of_reach('common.change')",
    ],
)
def test_a_function_of_the_owner_asks_for_the_permission_first(connect: Any, statement: str) -> None:
    with pytest.raises(REFUSED):
        connect("desk").execute(statement)


@pytest.mark.parametrize("login", list(HELD_AT))
def test_the_server_does_what_the_table_of_permissions_says(database: Database, connect: Any, login: str) -> None:
    """Role × table × verb: every row that is there, read, changed, taken away and put in again, against TABLES and ROLES."""
    furnish_every_table(database)
    server, person = connect(), connect(login)
    with database.reading() as session:
        judge = Judge(session, login)
    wrong = []
    for table in Base.metadata.sorted_tables:
        policy = TABLES[table.name]
        rows = _rows(server, table.name, policy)
        assert rows, f"{table.name} is empty: the matrix would say nothing of it"
        for row in rows:
            for verb in ("select", "insert", "update", "delete"):
                wanted = judge.allows(server, table.name, verb, row)
                if wanted is not None and _does(server, person, table.name, verb, row) != wanted:
                    wrong.append((table.name, verb, row, wanted))
    assert not wrong


class Judge:
    """Says by TABLES and ROLES what a member of staff may."""

    def __init__(self, session: Session, login: str) -> None:
        tree = load_tree(session)
        self.place, self.permissions = tree.by_code(HELD_AT[login]).id, set(ROLES[ROLE_OF[login]])
        account = tree.account_of(self.place) or self.place
        self.administered = set(tree.below(account))
        self.visible = self.administered | set(tree.chain(account))
        points = {i for i in tree.children.get(self.place, ()) if tree[i].kind == "point"}
        self.own, self.below = {self.place} | points, set(tree.below(self.place))

    def allows(self, server: Connection, table: str, verb: str, row: dict[str, Any]) -> bool | None:
        """Return whether the row is open to the verb; None where it depends on who the session is."""
        policy = TABLES[table]
        if verb not in conditions(policy):
            return False
        place = row["place"]
        if verb == "select" and not policy.view:
            return place in self.visible if not policy.own_view or table == "organisation" else None
        gates: Gates = {"select": policy.view, "insert": policy.insert, "update": policy.update, "delete": policy.delete}[verb]
        if any(word in gate.when for gate in gates for word in BY_SESSION):
            return None
        if table == "organisation" and verb == "insert":
            return None  # by the trigger, which sees the parent
        seen = self.allows(server, table, "select", row) if verb in {"update", "delete"} else True
        return bool(seen) and any(self._open(gate, _place(server, table, gate, row)) and _holds(server, table, gate, row) for gate in gates)

    def _open(self, gate: Gate, place: int | None) -> bool:
        if self.permissions & set(gate.anywhere) or (self.permissions & set(gate.account) and place in self.administered):
            return True
        if not self.permissions & set(gate.setting):
            return False
        others = {p.split(".")[0] + ".change-other-units" for p in gate.setting} <= self.permissions
        return place in self.own or (others and place in self.below)


def _rows(server: Connection, table: str, policy: Policy) -> list[dict[str, Any]]:
    """Return keys of up to forty rows with the organisation of each."""
    keys = [column.name for column in Base.metadata.tables[table].primary_key]
    cursor = server.execute(f"select {policy.column} as place, {', '.join(keys)} from {table} order by random() limit 40")
    names = [column.name for column in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def _where(table: str, row: dict[str, Any]) -> tuple[str, list[Any]]:
    keys = [column.name for column in Base.metadata.tables[table].primary_key]
    return " and ".join(f"{key} = %s" for key in keys), [row[key] for key in keys]


def _place(server: Connection, table: str, gate: Gate, row: dict[str, Any]) -> int | None:
    """Return the organisation that a gate goes by."""
    where, values = _where(table, row)
    return ask(server, f"select {gate.place} from {table} where {where}", *values) if gate.place else row["place"]  # type: ignore[no-any-return]


def _holds(server: Connection, table: str, gate: Gate, row: dict[str, Any]) -> bool:
    where, values = _where(table, row)
    return not gate.when or bool(server.execute(f"select {gate.when} from {table} where {where}", values).fetchone()[0])  # type: ignore[index]


def _does(server: Connection, person: Connection, table: str, verb: str, row: dict[str, Any]) -> bool:
    """Try it and undo it: whether the policies let the row through (a key or reference that stands in the way comes after them)."""
    where, values = _where(table, row)
    policy, names = TABLES[table], [column.name for column in Base.metadata.tables[table].columns]
    first = next(iter(policy.updates or names))
    columns = ", ".join(policy.inserts or names)
    statement = {
        "select": f"select {', '.join(policy.reads or ('*',))} from {table} where {where}",
        "update": f"update {table} set {first} = {first} where {where}" if first != "hash" else f"update {table} set set_at = set_at where {where}",
        "delete": f"delete from {table} where {where}",
        "insert": f"insert into {table} ({columns}) values ({', '.join(['%s'] * len(columns.split(', ')))})",
    }[verb]
    if verb == "insert":
        values = _values(server, table, columns, row)
    try:
        with person.transaction(force_rollback=True):
            done = person.execute(statement, values)
            return done.rowcount > 0
    except psycopg.errors.IntegrityError:
        return True
    except REFUSED:
        return False


def _values(server: Connection, table: str, columns: str, row: dict[str, Any]) -> list[Any]:
    """Return a row's values as the superuser reads them, fit to be put in again."""
    where, keys = _where(table, row)
    found = server.execute(f"select {columns} from {table} where {where}", keys).fetchone()
    assert found is not None
    return [psycopg.types.json.Json(value) if isinstance(value, dict | list) else value for value in found]


@pytest.mark.parametrize(
    "statement",
    [
        "truncate loan", "copy patron from stdin", "alter table patron disable row level security", "drop policy patron_select on patron",
        f"set role {OWNER}", f"set role {SECURITY}", "set session authorization postgres", "create table mine (a int)", "create temp table mine (a int)",
        "create function f() returns int language sql as 'select 1'", "select password_hash from staff", "select hash from patron_pin",
        "insert into role_permission (role_id, organisation_id, permission) values (1, 1, 'staff.change')", "create role other login",
        "insert into patron (organisation_id, patron_category_id, home_unit_id, last_name, created_at) values (2, 1, 2, 'x', now())",
        "update audit_entry set what = 'x'", "delete from audit_entry", "delete from row_change",
        "insert into row_change (entity, verb, key, at) values ('a', 'b', '{}', now())",
        "alter role admin password 'x'", "select lanedisk_security.staff_add('other', 'SCRAM-SHA-256$4096:a$b:c')",
        "select lanedisk_security.staff_enable('admin', false)", "select lanedisk_security.staff_end_sessions('admin')",
    ],
)  # fmt: skip
def test_a_viewer_with_a_query_tool_is_refused(connect: Any, statement: str) -> None:
    with pytest.raises((REFUSED, psycopg.errors.UndefinedObject, psycopg.errors.FeatureNotSupported)):
        connect("viewer").execute(statement)


def test_a_viewer_changes_no_row_and_sees_no_other_account(database: Database, library: Library, connect: Any) -> None:
    viewer = connect("viewer")
    assert ask(viewer, "update patron set last_name = 'x'") == 0
    assert ask(viewer, "delete from loan") == 0
    assert ask(viewer, "update staff set enabled = true") == 0
    assert ask(viewer, "select count(*) from patron where organisation_id = %s", library.organisations["aby"]) == 0
    assert ask(viewer, "select count(*) from patron") == ask(
        connect(), "select count(*) from patron where organisation_id = %s", library.organisations["lindby"]
    )
    with pytest.raises(REFUSED):  # switched off, the policies refuse the reading rather than open it
        viewer.execute("set row_security = off; select * from patron")


def test_an_administrator_of_one_units_parameters_changes_its_rules_only(library: Library, connect: Any) -> None:
    places, person = library.organisations, connect("parameters")
    made = "insert into parameter_rule (organisation_id, parameter, number, unit, combination) values (%s, 'loan-period', 9, 'day', %s)"
    assert ask(person, made, places["HAM"], "own") == 1
    for other in ("SDB", "BARN", "lindby", "1"):
        with pytest.raises(REFUSED):
            person.execute(made, [places[other], other])
    assert ask(person, "update parameter_rule set number = 8 where combination = 'own'") == 1
    assert ask(person, "update parameter_rule set number = 8 where organisation_id = %s", places["1"]) == 0
    with pytest.raises(REFUSED):
        person.execute("update parameter_rule set organisation_id = %s where combination = 'own'", [places["SDB"]])


def test_what_is_below_needs_change_other_units(database: Database, library: Library, connect: Any) -> None:
    """Without it a permission holds where the role is held and at its points, not at units beneath (roles.md)."""
    add_staff(database, "sdb", "parameter-administrator", "SDB")
    places, person = library.organisations, connect("sdb")
    made = "insert into parameter_rule (organisation_id, parameter, number, unit, combination) values (%s, 'loan-period', 9, 'day', %s)"
    assert ask(person, made, places["DISK1"], "point") == 1
    with pytest.raises(REFUSED):
        person.execute(made, [places["BARN"], "beneath"])


def test_who_closes_days_changes_due_dates_of_their_place_and_nothing_else(library: Library, connect: Any) -> None:
    """A gate opens the columns that its act changes: what a query tool writes besides is refused (X12)."""
    server, person, places = connect(), connect("parameters"), library.organisations
    server.execute("update loan set point_id = %s where id = (select min(id) from loan where returned_at is null)", [places["HAM"]])
    own, other = (
        ask(server, f"select min(id) from loan where returned_at is null and {condition}", places["HAM"]) for condition in ("point_id = %s", "point_id != %s")
    )
    assert None not in (own, other)
    assert ask(person, "update loan set due_date = '2026-06-06', lines = '[]', version = version + 1 where id = %s", own) == 1
    assert ask(person, "update loan set due_date = '2026-06-06' where id = %s", other) == 0
    for change in ("note = 'x'", "due_date = due_date + 1, renewals = 9", "patron_id = null", "id = 999999", "returned_at = now()"):
        with pytest.raises(REFUSED):
            person.execute(f"update loan set {change} where id = %s", [own])
    move = "insert into date_move (organisation_id, at, by, loans, pickups) values (%s, now(), '', 1, 0) returning id"
    number, elsewhere = ask(person, move, places["HAM"]), ask(server, move, places["SDB"])
    moved = "insert into moved_date (organisation_id, move_id, loan_id, from_date, to_date) values (%s, %s, %s, '2026-06-01', %s)"
    assert ask(person, moved, places["lindby"], number, own, "2026-06-06") == 1
    for wrong in ((number, own, "2026-06-07"), (number, other, "2026-06-06"), (elsewhere, own, "2026-06-06")):
        with pytest.raises(REFUSED):
            person.execute(moved, [places["lindby"], *wrong])
    assert ask(person, "update moved_date set back = true where loan_id = %s", own) == 1
    with pytest.raises(REFUSED):
        person.execute("update moved_date set from_date = '2026-05-01' where loan_id = %s", [own])


def test_who_forgets_borrowers_changes_nothing_else_of_loans_and_money(library: Library, connect: Any) -> None:
    server = connect()
    given = "select id, organisation_id, 'jobs.change' from role where code = 'viewer'"
    server.execute(f"insert into role_permission (role_id, organisation_id, permission) {given}")
    viewer, lindby = connect("viewer"), library.organisations["lindby"]
    server.execute(
        "insert into debt (organisation_id, patron_id, kind, amount, since) select organisation_id, id, 'manual', 100, now() from patron where id = %s",
        [library.patrons["1001"]],
    )
    for change in ("amount = 0", "removed_at = now()", "note = 'x'", "patron_id = null, account_number = patron_id, amount = 0"):
        with pytest.raises(REFUSED):
            viewer.execute(f"update debt set {change} where patron_id = %s", [library.patrons["1001"]])
    assert ask(viewer, "update debt set patron_id = null, account_number = patron_id, note = '' where patron_id = %s", library.patrons["1001"]) > 0
    with pytest.raises(REFUSED):
        viewer.execute("update loan set due_date = due_date + 1 where organisation_id = %s", [lindby])
    assert ask(viewer, "update loan set patron_id = null where organisation_id = %s and returned_at is null", lindby) > 0


def test_nobody_moves_a_unit_beneath_another_account_to_see_it(database: Database, library: Library, connect: Any) -> None:
    """A role holds at the organisation and beneath: whoever could hang their own unit elsewhere would see what is there."""
    role = "select id, organisation_id, 'register.change-other-units' from role where code = 'parameter-administrator'"
    assert ask(connect(), f"insert into role_permission (role_id, organisation_id, permission) {role}") == 1
    person, places = connect("parameters"), library.organisations
    with pytest.raises(REFUSED):
        person.execute("update organisation set parent_id = %s where id = %s", [places["aby"], places["HAM"]])
    with pytest.raises((REFUSED, psycopg.errors.CheckViolation)):
        person.execute("update organisation set account_id = %s where id = %s", [places["aby"], places["HAM"]])
    with pytest.raises(REFUSED):
        person.execute("insert into organisation_closure (ancestor_id, descendant_id, distance) values (%s, %s, 1)", [places["HAM"], places["ABY"]])


def test_the_log_takes_no_forged_name_or_time(library: Library, connect: Any) -> None:
    desk = connect("desk")
    entry = (
        "insert into audit_entry (id, operation_id, organisation_id, role, what, entity{more})"
        " values (gen_random_uuid(), gen_random_uuid(), %s, 'desk', 'x', 'y'{value})"
    )
    assert ask(desk, entry.format(more="", value=""), library.organisations["lindby"]) == 1
    for more, value in ((", login", ", 'admin'"), (", at", ", '2020-01-01'")):
        with pytest.raises(REFUSED):
            desk.execute(entry.format(more=more, value=value), [library.organisations["lindby"]])
    assert ask(desk, "select count(*) from audit_entry") == 0  # reading needs history.view
    assert ask(connect("viewer"), "select login from audit_entry where what = 'x'") == "desk"


def test_a_write_with_another_client_is_noted(library: Library, connect: Any) -> None:
    """The key of what came, the columns that changed, the whole of what went; never a hash."""
    librarian, patron = connect("librarian"), library.patrons["1001"]
    librarian.execute("update patron set last_name = 'Ask', permanent_alert = '' where id = %s", [patron])
    librarian.execute("insert into card (organisation_id, patron_id, number, folded) values (%s, %s, '9', '9')", [library.organisations["lindby"], patron])
    librarian.execute("delete from card where number = '9'")
    viewer = connect("viewer")
    rows = viewer.execute("select login, entity, verb, patron_id, operation_id, before, after from row_change where login = 'librarian' order by id").fetchall()
    assert rows[0] == ("librarian", "patron", "update", patron, None, {"last_name": "Ek"}, {"last_name": "Ask"})
    assert [row[1:4] for row in rows[1:]] == [("card", "insert", patron), ("card", "delete", patron)]
    assert rows[1][5:] == (None, None)
    assert rows[2][5]["number"] == "9"


def test_the_log_of_an_account_is_cleared_only_with_the_account(database: Database, library: Library, connect: Any) -> None:
    """Personal values go in the transaction of the deletion; that something was done, when and by whom, stays."""
    server, librarian = connect(), connect("librarian")
    made = "insert into patron (organisation_id, patron_category_id, home_unit_id, last_name, created_at) values (%s, %s, %s, 'Gone', now()) returning id"
    patron = ask(librarian, made, library.organisations["lindby"], library.categories["vuxen"], library.organisations["SDB"])
    entry = (
        "insert into audit_entry (id, operation_id, organisation_id, role, what, entity, patron_id, after, comment)"
        " values (gen_random_uuid(), gen_random_uuid(), %s, '', 'change', 'patron', %s, '{\"last_name\": \"Gone\"}', 'why')"
    )
    librarian.execute(entry, [library.organisations["lindby"], patron])
    with pytest.raises(REFUSED):
        librarian.execute("select forget_account(%s)", [patron])
    with librarian.transaction():
        librarian.execute("delete from patron where id = %s", [patron])
        assert ask(librarian, "select forget_account(%s)", patron) == 1
    assert server.execute("select what, after, comment from audit_entry where patron_id = %s", [patron]).fetchall() == [("change", None, "")]
    assert ask(server, "select count(*) from row_change where patron_id = %s and (before is not null or after is not null)", patron) == 0


def test_somebody_disabled_is_refused_at_the_next_statement(database: Database, library: Library, connect: Any) -> None:
    viewer = connect("viewer")
    assert ask(viewer, "select count(*) from patron") > 0
    connect().execute("update staff set enabled = false where login = 'viewer'")
    assert ask(viewer, "select count(*) from patron") == 0


def test_nobody_gives_away_more_than_they_hold(database: Database, library: Library, connect: Any) -> None:
    """An administrator of one account organisation makes neither themselves nor others administrator of all."""
    add_staff(database, "local", "administrator", "lindby")
    local, places = connect("local"), library.organisations
    role = ask(local, "select id from role where code = 'administrator'")
    viewer = library.staff["viewer"]
    give = "insert into staff_role (staff_id, role_id, organisation_id) values (%s, %s, %s)"
    assert ask(local, give, viewer, role, places["SDB"]) == 1
    for place in ("1", "aby", "ABY"):
        with pytest.raises(REFUSED):
            local.execute(give, [viewer, role, places[place]])
    with pytest.raises(REFUSED):  # the password of somebody who holds more would be a way round it
        local.execute("select lanedisk_security.staff_password('admin', 'SCRAM-SHA-256$4096:YQ==$YQ==:YQ==')")
    assert ask(local, "update staff set enabled = false where login = 'admin'") == 0
    with pytest.raises(REFUSED):
        local.execute("insert into role_permission (role_id, organisation_id, permission) values (%s, %s, 'staff.change')", [role, places["1"]])


def test_a_closure_row_says_only_what_the_parents_say(database: Database) -> None:
    with database.reading() as session:
        tree = load_tree(session)
        rows = session.execute(select(OrganisationClosure.ancestor_id, OrganisationClosure.descendant_id, OrganisationClosure.distance)).all()
        assert session.scalars(select(Organisation.id)).all()
    for ancestor, descendant, distance in rows:
        assert list(tree.chain(descendant)).index(ancestor) == distance


def test_tables_without_the_net_are_logs_or_derived() -> None:
    assert set(TABLES) > UNLOGGED
    assert Patron.__tablename__ not in UNLOGGED
