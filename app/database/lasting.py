"""What 1 Admin is delivered with and keeps, whatever client asks: triggers on both databases (B8, L4).

A base rule goes only after the selector value that it is for; the standard category of 1 Admin is another one, never none.
An upgrade takes the triggers off while it works: SQLite loses those of a table that is made anew, and a migration may change what is delivered.
"""

from __future__ import annotations

from sqlalchemy import Connection

from app.database.engine import SCHEMA
from app.domain.parameters.catalogue import catalogue

_NAMES = {"keep_base_rules": "parameter_rule", "keep_standard_category": "standard_category"}
"""Triggers (their functions on PostgreSQL) → tables."""
_VERBS = ("insert", "update", "delete")
_ENTRIES = {
    "message-format": "select 1 from message_format where code = old.selector",
    "fee-level": "select 1 from fee_level where code = old.selector",
    "unit": "select 1 from organisation where kind = 'unit' and code = old.selector",
}
"""Where the selector values of a register are."""
_OF_ROOT = "exists (select 1 from organisation where id = {}.organisation_id and parent_id is null)"
_VARIABLES = (
    "department_id", "placement_id", "patron_category_id", "media_type_id", "circulation_category_id", "age_group_id", "age_class_id", "shelf", "from_date",
    "to_date",
)  # fmt: skip


def _selector_gone() -> str:
    """Return the condition that the entry a base rule is for is there no more."""
    ways = []
    for register, entries in _ENTRIES.items():
        keys = ", ".join(f"'{parameter.key}'" for parameter in catalogue().with_register(register))
        ways.append(f"old.parameter in ({keys}) and not exists ({entries})")
    return " or ".join(f"({way})" for way in ways)


def _refused(trigger: str, verb: str) -> str:
    """Return the condition under which a trigger refuses a verb, empty where it never does."""
    if trigger == "keep_standard_category":
        of_root = _OF_ROOT.format("old")
        return {"delete": of_root, "update": f"old.organisation_id != new.organisation_id and {of_root}"}.get(verb, "")
    set_on = " or ".join(f"new.{name} is not null" for name in _VARIABLES)
    return {
        "insert": f"new.protected and ({set_on} or not {_OF_ROOT.format('new')})",
        "update": "old.protected or new.protected",
        "delete": f"old.protected and not ({_selector_gone()})",
    }[verb]


def put_on(connection: Connection) -> None:
    """Make the triggers."""
    postgresql = connection.dialect.name == "postgresql"
    for name, table in _NAMES.items():
        verbs = [verb for verb in _VERBS if _refused(name, verb)]
        if postgresql:
            _put_on_server(connection, name, table, verbs)
            continue
        for verb in verbs:
            refusal = f"select raise(abort, 'CHECK constraint failed: {name}')"  # said as SQLite says it of a check, so that it is read alike
            _run(connection, f"create trigger {name}_{verb} before {verb} on {table} when {_refused(name, verb)} begin {refusal}; end")


def _put_on_server(connection: Connection, name: str, table: str, verbs: list[str]) -> None:
    refusal = f"raise check_violation using message = 'delivered at 1 Admin, and kept there', constraint = '{name}'"
    tests = " ".join(f"if tg_op = '{verb.upper()}' then if {_refused(name, verb)} then {refusal}; end if; end if;" for verb in verbs)
    body = f"begin {tests} if tg_op = 'DELETE' then return old; end if; return new; end"
    _run(
        connection,
        f"create or replace function {SCHEMA}.{name}() returns trigger language plpgsql security definer set search_path = {SCHEMA}, pg_temp as $${body}$$",
    )
    _run(connection, f"revoke all on function {SCHEMA}.{name}() from public")
    _run(connection, f"create trigger {name} before {' or '.join(verbs)} on {SCHEMA}.{table} for each row execute function {SCHEMA}.{name}()")


def take_off(connection: Connection) -> None:
    """Drop the triggers that are there."""
    for name, table in _NAMES.items():
        if connection.dialect.name == "postgresql":
            _run(connection, f"drop trigger if exists {name} on {SCHEMA}.{table}")
            continue
        for verb in _VERBS:
            _run(connection, f"drop trigger if exists {name}_{verb}")


def _run(connection: Connection, statement: str) -> None:
    connection.exec_driver_sql(statement)
