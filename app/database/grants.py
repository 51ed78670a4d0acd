"""What staff may do in PostgreSQL, until row-level security narrows it: plain grants to one group role.

A query tool in the hands of somebody with a staff login may do what stands here, whatever their role in the program;
README says so. The log takes additions only; nobody reads a PIN.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

from app.database.engine import SCHEMA
from app.models import Base

STAFF_ROLE = "lanedisk_staff"

_SPECIAL: dict[str, tuple[str, ...]] = {
    "audit_entry": ("insert",),
    "operation": ("insert", "select"),
    "patron_pin": ("insert", "delete", "select (patron_id, organisation_id, set_at)", "update (hash, set_at)"),
    "organisation_closure": ("select", "insert", "delete"),
    "staff": ("select (id, organisation_id, login, name, enabled, last_sign_in, version)", "update (last_sign_in)"),
    "role": ("select",),
    "role_permission": ("select",),
    "staff_role": ("select",),
    "import_run": ("select", "insert"),
}


def _guard(permissions: str, message: str) -> str:
    """Begin a definer function: whoever calls it holds one of the permissions, or is the schema's owner."""
    return f"""
  if not exists (
    select from staff s join staff_role r on r.staff_id = s.id join role_permission p on p.role_id = r.role_id
    where s.login = session_user and s.enabled and p.permission in ({permissions})
  ) and not pg_has_role(session_user, (select nspowner from pg_namespace where nspname = '{SCHEMA}'), 'usage') then
    raise insufficient_privilege using message = '{message}';
  end if;
"""


_LOG_OF_ACCOUNT = f"""
create or replace function {SCHEMA}.log_of_account(account bigint)
returns setof {SCHEMA}.audit_entry language plpgsql stable security definer set search_path = {SCHEMA}, pg_temp as $$
begin
{_guard("'patrons.download', 'history.view'", "the log is read with patrons.download or history.view")}
  return query select * from audit_entry where patron_id = account order by at desc, id;
end $$
"""

_ADD_DISABLED_STAFF = f"""
create or replace function {SCHEMA}.add_disabled_staff(who text, full_name text, role_code text, at_organisation bigint)
returns void language plpgsql security definer set search_path = {SCHEMA}, pg_temp as $$
declare number bigint;
begin
{_guard("'data.import'", "staff are brought in with data.import")}
  insert into staff (organisation_id, login, name, enabled) values (at_organisation, who, full_name, false) returning id into number;
  insert into staff_role (staff_id, role_id, organisation_id) select number, id, at_organisation from role where code = role_code;
end $$
"""
"""An import brings staff without a database role: they can't sign in before somebody gives them one."""

_FUNCTIONS = {"log_of_account(bigint)": _LOG_OF_ACCOUNT, "add_disabled_staff(text, text, text, bigint)": _ADD_DISABLED_STAFF}


def grant_all(connection: Connection) -> None:
    """Make the group role where it is not there, and give it what staff need in this database; may be run again."""
    if not connection.scalar(text("select 1 from pg_roles where rolname = :name"), {"name": STAFF_ROLE}):
        connection.execute(text(f"create role {STAFF_ROLE} nologin"))
    database = connection.dialect.identifier_preparer.quote(connection.scalar(text("select current_database()")) or "")
    connection.execute(text(f"revoke all on database {database} from public"))
    connection.execute(text(f"grant connect on database {database} to {STAFF_ROLE}"))
    connection.execute(text(f"grant usage on schema {SCHEMA} to {STAFF_ROLE}"))
    connection.execute(text(f"revoke all on all tables in schema {SCHEMA} from {STAFF_ROLE}"))
    connection.execute(text(f"grant select on {SCHEMA}.alembic_version to {STAFF_ROLE}"))
    for table in Base.metadata.tables:
        for verb in _SPECIAL.get(table, ("select", "insert", "update", "delete")):
            connection.execute(text(f"grant {verb} on {SCHEMA}.{table} to {STAFF_ROLE}"))
    for signature, definition in _FUNCTIONS.items():
        connection.execute(text(definition))
        connection.execute(text(f"revoke all on function {SCHEMA}.{signature} from public"))
        connection.execute(text(f"grant execute on function {SCHEMA}.{signature} to {STAFF_ROLE}"))
