"""The roles of a PostgreSQL server that Lånedisk stands on, and the functions by which staff become roles (database.md 1).

`lanedisk_owner` owns the schema and can't sign in; `lanedisk_migrate` may act as the owner, for upgrades;
`lanedisk_security` makes and changes the roles of staff, by the functions of its own schema only; every member of
staff is a member of `lanedisk_staff`. No person holds CREATEROLE. A superuser is needed once, for all this.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

from app.database.access_functions import OWNER
from app.database.engine import SCHEMA
from app.database.policies import STAFF_ROLE
from app.domain.refusals import NotPermitted
from app.domain.text import mark

MIGRATE, SECURITY = "lanedisk_migrate", "lanedisk_security"
NEEDS_SUPERUSER = mark("A library on PostgreSQL is made once with the URL of a superuser of the server; everything after that needs none.")
NEEDS_MIGRATE = mark("The schema is upgraded with the URL of {role} or of a superuser of the server.")

_DEFINER = f"language plpgsql security definer set search_path = {SCHEMA}, pg_catalog, pg_temp"
_CHECK = f"""
  if not {SCHEMA}.may_manage(who) then
    raise insufficient_privilege using message = 'staff.change is needed for every organisation and permission of this person';
  end if;
  if octet_length(who) > 63 then raise name_too_long; end if;"""
_OURS = f"""
  if not exists (
    select from pg_catalog.pg_roles r join pg_catalog.pg_auth_members m on m.member = r.oid join pg_catalog.pg_roles g on g.oid = m.roleid
    where r.rolname = who and g.rolname = '{STAFF_ROLE}' and not r.rolsuper and not r.rolcreaterole
      and r.rolname <> all (array['{OWNER}', '{MIGRATE}', '{SECURITY}'])) then
    raise undefined_object using message = 'no member of staff has this role';
  end if;"""
_VERIFIER = r"""
  if verifier !~ '^SCRAM-SHA-256\$[0-9]+:[^$]+\$[^:]+:.+$' then raise invalid_password; end if;"""
"""The client makes the verifier; the password itself is never sent."""

_FUNCTIONS: dict[str, str] = {
    "staff_add(who text, verifier text)": f"""begin {_CHECK} {_VERIFIER}
  execute format('create role %I login password %L in role {STAFF_ROLE}', who, verifier);
end""",
    "staff_password(who text, verifier text)": f"""begin {_CHECK} {_OURS} {_VERIFIER}
  execute format('alter role %I login password %L', who, verifier);
end""",
    "staff_enable(who text, wanted boolean)": f"""begin {_CHECK} {_OURS}
  if wanted then execute format('alter role %I login', who); return; end if;
  execute format('alter role %I nologin', who);
end""",
    "staff_end_sessions(who text)": f"""begin {_CHECK} {_OURS}
  if {SCHEMA}.is_enabled(who) then
    raise insufficient_privilege using message = 'only the sessions of somebody disabled are ended';
  end if;
  perform pg_terminate_backend(pid) from pg_catalog.pg_stat_activity where usename = who and pid <> pg_backend_pid();
end""",
}


def install_roles(connection: Connection) -> None:
    """Make the roles where the server has none yet, and the schemas they own; the connection is a superuser's. May be run again.

    What an earlier Lånedisk made as the superuser is handed over to the owner.
    """
    if not is_superuser(connection):
        raise NotPermitted("staff.change", NEEDS_SUPERUSER)
    for role, options in ((OWNER, "nologin"), (MIGRATE, "login noinherit"), (SECURITY, "nologin createrole"), (STAFF_ROLE, "nologin")):
        if not connection.scalar(text("select 1 from pg_roles where rolname = :role"), {"role": role}):
            connection.exec_driver_sql(f"create role {role} {options}")
    database = connection.dialect.identifier_preparer.quote(connection.scalar(text("select current_database()")) or "")
    for statement in (
        f"grant {OWNER} to {MIGRATE}",
        f"grant {STAFF_ROLE} to {SECURITY} with admin option",
        f"grant pg_signal_backend to {SECURITY}",
        f"revoke all on database {database} from public",
        f"grant connect on database {database} to {STAFF_ROLE}, {MIGRATE}",
        "revoke all on schema public from public",
        f"create schema if not exists {SCHEMA} authorization {OWNER}",
        f"alter schema {SCHEMA} owner to {OWNER}",
        f"create schema if not exists {SECURITY} authorization {SECURITY}",
    ):
        connection.exec_driver_sql(statement)
    tables = connection.scalars(text("select tablename from pg_tables where schemaname = :schema and tableowner <> :owner"), {"schema": SCHEMA, "owner": OWNER})
    for table in tables.all():
        connection.exec_driver_sql(f"alter table {SCHEMA}.{table} owner to {OWNER}")
    signatures = connection.scalars(
        text("select oid::regprocedure::text from pg_proc where pronamespace = cast(:schema as regnamespace) and proowner <> cast(:owner as regrole)"),
        {"schema": SCHEMA, "owner": OWNER},
    )
    for signature in signatures.all():
        connection.exec_driver_sql(f"alter function {signature} owner to {OWNER}")


def install_security(connection: Connection) -> None:
    """Make the functions by which staff become roles; the connection is a superuser's, and the schema's functions are there."""
    connection.exec_driver_sql(f"grant usage on schema {SCHEMA} to {SECURITY}")
    connection.exec_driver_sql(f"grant execute on function {SCHEMA}.may_manage(text), {SCHEMA}.is_enabled(text) to {SECURITY}")
    connection.exec_driver_sql(f"set local role {SECURITY}")
    connection.exec_driver_sql(f"grant usage on schema {SECURITY} to {STAFF_ROLE}")
    for signature, body in _FUNCTIONS.items():
        name = f"{SECURITY}.{signature}"
        connection.exec_driver_sql(f"create or replace function {name} returns void {_DEFINER} as $$ {body} $$".replace("%", "%%"))
        connection.exec_driver_sql(f"revoke all on function {name} from public")
        connection.exec_driver_sql(f"grant execute on function {name} to {STAFF_ROLE}")
    connection.exec_driver_sql("reset role")


def act_as_owner(connection: Connection) -> None:
    """Act as the schema's owner until the transaction ends; NotPermitted for who is no member of it."""
    if not connection.scalar(text("select pg_has_role(session_user, :owner, 'member')"), {"owner": OWNER}):
        raise NotPermitted("staff.change", NEEDS_MIGRATE, role=MIGRATE)
    connection.exec_driver_sql(f"set local role {OWNER}")


def see_as_owner(connection: Connection) -> None:
    """Act as the schema's owner where the session's user is a member without its rights, as the role for upgrades: it sees no table else."""
    member = "select pg_has_role(r.oid, 'member') and not pg_has_role(r.oid, 'usage') from pg_roles r where r.rolname = :owner"
    if connection.scalar(text(member), {"owner": OWNER}):
        connection.exec_driver_sql(f"set local role {OWNER}")


def is_superuser(connection: Connection) -> bool:
    """Say whether the session's user is a superuser of the server."""
    return bool(connection.scalar(text("select rolsuper from pg_roles where rolname = session_user")))
