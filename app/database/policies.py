"""Who may read and write which rows, as one table of data: the row-level security of PostgreSQL is made from it.

`TABLES` gives each table's policies for view, insert, update and delete (roles.md, *What organisation a row carries*).
`protect` makes them, their functions and triggers anew; it runs at the end of every upgrade, in its transaction, as the
owner of the schema, so that a table without policies can't come about.
"""

# ruff: noqa: S608 - conditions made of names of our own, nothing of anybody's typing
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import Connection, text

from app.database.access_functions import ASKED_BY_POLICIES, COMMANDS, FUNCTIONS, OWNER, TRIGGERS
from app.database.engine import SCHEMA
from app.database.gates import Gate, Gates, Policy, conditions, guard
from app.models import Base

STAFF_ROLE = "lanedisk_staff"
UNLOGGED = frozenset({"audit_entry", "operation", "row_change", "import_run", "patron_word", "title_word", "moved_date", "job_run"})
"""Tables without the net of triggers: the logs themselves, runs of jobs being one, search words, which follow from what they are words of, and
moved dates, which the loans themselves are noted with."""


def _account(*permissions: str) -> Gates:
    return (Gate(account=permissions),)


_IMPORT = "data.import"
_BROUGHT = Gate(account=(_IMPORT,))


def _edited(*permissions: str, insert: tuple[str, ...] = (), update: tuple[str, ...] = (), delete: tuple[str, ...] = ()) -> Policy:
    """Rows of an account organisation: inserted, updated and deleted by the same permissions, and some more for some verbs."""
    return Policy(
        insert=_account(*permissions, *insert, _IMPORT), update=_account(*permissions, *insert, *update),
        delete=_account(*permissions, *delete, "jobs.change"),
    )  # fmt: skip


_FORGETTING = ("patrons.delete", "jobs.change")


def _kept(*permissions: str, forgets: tuple[str, ...]) -> Policy:
    """As `_edited`, of rows that outlive their account: whoever deletes it cuts them loose, and so does the job that keeps what may be kept.

    `forgets`: what they may empty of a row, or give its account's number.
    """
    forgetting = Gate(account=_FORGETTING, columns=("patron_id", *forgets), becomes="patron_id is null")
    kept = _edited(*permissions, delete=("patrons.delete",))
    return replace(kept, update=(*kept.update, forgetting))


_SETTINGS = Policy(
    insert=(Gate(setting=("register.change",)), _BROUGHT), update=(Gate(setting=("register.change",)), _BROUGHT),
    delete=(Gate(setting=("register.change",)),),
)  # fmt: skip
_REGISTER = Policy(
    insert=(Gate(anywhere=("common.change", _IMPORT)),), update=(Gate(anywhere=("common.change", _IMPORT)),),
    delete=(Gate(anywhere=("common.change",)),),
)  # fmt: skip
_FOR_ALL = Gate(anywhere=("common.change",), when=f"organisation_id = (select {SCHEMA}.root_organisation())")
_BASE_RULES = Gate(anywhere=("register.change", "common.change", _IMPORT), when="protected")
_CALENDAR = Policy(
    insert=(*_SETTINGS.insert, _FOR_ALL), update=(*_SETTINGS.update, _FOR_ALL), delete=(*_SETTINGS.delete, _FOR_ALL)
)  # fmt: skip
_OF_LIBRARIES = (Gate(account=("common.change",)), _FOR_ALL)
_TEXTS = Policy(insert=_OF_LIBRARIES, update=_OF_LIBRARIES, delete=_OF_LIBRARIES)
_PATRON_PART = _edited("patrons.edit", "patrons.create", "patrons.change-many", insert=("patrons.delete",), delete=("patrons.delete",))
_LENDING = ("desk.loan", "desk.return", "desk.renew", "desk.change-due-date", "claims.run")
_RESERVING = ("desk.reserve", "desk.loan", "desk.return", "claims.run")
_CUT_LOOSE = ("account_number", "borrower_category", "borrower_age_group", "note", "lines", "overrides", "version")
_LOANS, _RESERVATIONS = _kept(*_LENDING, forgets=_CUT_LOOSE), _edited(*_RESERVING, delete=("patrons.delete",))
# a reservation recalls an open loan; closed days move due dates and pickup days of the places that they close
_DUE = ("due_date", "due_at", "is_open", "rule_id", "rule_value", "rule_unit", "rule_day", "rule_parameter", "rule_text", "lines", "version")
_RECALLING = Gate(account=("desk.reserve",), when="returned_at is null", columns=_DUE)
_CLOSING = Gate(setting=("register.change",), anywhere=("common.change",))
_DUE_OFF = replace(_CLOSING, place="point_id", when="returned_at is null", columns=("due_date", "lines", "version"))
_PICKUP_OFF = replace(_CLOSING, place="pickup_id", when="state = 'trapped'", columns=("pickup_until", "version"))


def _of_moved(loan: str, reservation: str, own: str = "") -> str:
    """Return a value of what a moved date is of, as whoever asks sees it."""
    loans, reservations = f"select x.{loan} from {SCHEMA}.loan x where x.id = loan_id", f"select x.{reservation} from {SCHEMA}.reservation x"
    return f"coalesce(({loans}{own}), ({reservations} where x.id = reservation_id{own}))"


_MOVED = replace(_CLOSING, place=_of_moved("point_id", "pickup_id"))
# it says what has just been done: that something of a place which the move is for, and of this account organisation, has that day
_MOVED_NOW = replace(_MOVED, when=(
    f"to_date <= {_of_moved('due_date', 'pickup_until', ' and x.organisation_id = moved_date.organisation_id')} and exists (select from {SCHEMA}.date_move m"
    f" join {SCHEMA}.organisation_closure c on c.ancestor_id = m.organisation_id"
    f" where m.id = move_id and c.descendant_id = {_of_moved('point_id', 'pickup_id')})"
))  # fmt: skip
_MONEY = ("debts.add", "debts.pay", "debts.remove", "desk.loan", "desk.return", "desk.renew", "desk.reserve", "claims.run")
_DEBTS = _kept(*_MONEY, forgets=("account_number", "note", "removed_comment", "lines", "version"))
_NOTICES = _kept("claims.run", forgets=("account_number", "address", "subject", "text", "barcodes", "version"))
_SENDING = ("claims.run", "jobs.change")
_MAILING = ("desk.loan", "desk.return", "desk.renew", "desk.reserve", "debts.pay", "messages.create", *_SENDING)
_INVOICED = (*_LENDING, "debts.pay")
_CLAIM_PART = _edited("claims.run", delete=("patrons.delete",))
_BY_ONESELF = (Gate(when=f"login = session_user and organisation_id in (select {SCHEMA}.visible_organisations())"),)
_OWN_ROLE = (Gate(account=("staff.change",), when="not built_in"),)
_SHAPED = (Gate(account=("staff.change",), when=f"{SCHEMA}.may_shape(role_id, organisation_id, permission)"),)
_GIVEN = (Gate(when=f"{SCHEMA}.may_give(role_id, organisation_id)"),)
_STAFF_COLUMNS = ("id", "organisation_id", "login", "name", "enabled", "last_sign_in", "version")

TABLES: Mapping[str, Policy] = {
    "organisation": Policy(
        column="id", own_view=f"parent_id in (select {SCHEMA}.visible_beneath())",
        insert=(Gate(anywhere=("register.change", _IMPORT)),),  # where: the trigger guard_organisation, which sees the parent
        update=(Gate(setting=("register.change",)), _BROUGHT), delete=(Gate(setting=("register.change",)),),
    ),
    "organisation_closure": Policy(
        column="descendant_id",
        insert=(Gate(anywhere=("register.change", _IMPORT), when=f"{SCHEMA}.is_beneath(ancestor_id, descendant_id, distance)"),),
        delete=(Gate(setting=("register.change",)),),
    ),
    "opening_hours": _SETTINGS, "department": _SETTINGS, "placement": _SETTINGS, "closed_period": _CALENDAR,
    "category_setting": _SETTINGS, "standard_category": _SETTINGS, "reminder_setting": _SETTINGS, "unit_setting": _SETTINGS,
    "parameter_rule": Policy(
        insert=(Gate(setting=("parameters.add",)), _BROUGHT, _BASE_RULES),
        update=(Gate(setting=("parameters.change",)), _BROUGHT),
        delete=(Gate(setting=("parameters.remove",)), _BASE_RULES),
    ),
    **dict.fromkeys((
        "patron_category", "loan_type", "media_type", "circulation_category", "age_group", "age_class", "fee_level", "message_format", "status_code",
        "fee_type", "reservation_group", "unit_reservation_group", "currency", "language",
    ), _REGISTER),
    "standard_text": _TEXTS,
    "person": _PATRON_PART, "card": _PATRON_PART, "address": _PATRON_PART, "contact": _PATRON_PART, "preference": _PATRON_PART,
    "patron_word": _PATRON_PART,
    "patron": Policy(
        insert=_account("patrons.create", _IMPORT),
        update=(
            *_account("patrons.edit", "patrons.create", "patrons.block", "patrons.change-many", "patrons.delete"),
            Gate(account=("jobs.change",), columns=("expires", "version")),  # an age limit
        ),
        delete=_account("patrons.delete", "jobs.change"),
    ),
    "patron_pin": Policy(
        reads=("patron_id", "organisation_id", "set_at"), updates=("hash", "set_at"), insert=_account("patrons.create", "patrons.edit", _IMPORT),
        update=_account("patrons.create", "patrons.edit"), delete=_account("patrons.edit", "patrons.delete", "jobs.change"),
    ),
    "manual_block": _edited("patrons.block", delete=("patrons.delete",)),
    "message": Policy(
        insert=_account("messages.create", "patrons.edit", "claims.run", _IMPORT), update=_account("messages.edit", "messages.archive", "patrons.edit"),
        delete=_account("messages.remove", "patrons.delete", "patrons.edit", "jobs.change"),
    ),
    "note": Policy(insert=_account("notes.create", _IMPORT), update=_account("notes.create"), delete=_account("notes.remove", "patrons.delete", "jobs.change")),
    "title": _edited("items.change", insert=("items.create",), delete=("items.withdraw",)),
    "title_word": _edited("items.change", insert=("items.create",), delete=("items.create",)),
    "copy": _edited("items.change", "items.withdraw", insert=("items.create",), update=("desk.reserve", *_LENDING)),
    "loan": replace(_LOANS, update=(*_LOANS.update, _RECALLING, _DUE_OFF)),
    "reservation": replace(_RESERVATIONS, update=(*_RESERVATIONS.update, _PICKUP_OFF)),
    "date_move": _CALENDAR,
    "moved_date": Policy(insert=(_MOVED_NOW,), update=(replace(_MOVED, columns=("back",)),), delete=_account(*_FORGETTING)),
    "debt": replace(
        _DEBTS, update=(*_DEBTS.update, Gate(account=_FORGETTING, columns=("loan_id", "copy_id", "version"), becomes="loan_id is null and copy_id is null")),
        insert=_account(*_MONEY, "patrons.edit", _IMPORT),  # patrons.edit: an invalid address
    ),
    "desk_action": _kept(*_LENDING, "debts.pay", forgets=("before",)),
    "outbox": Policy(insert=_account(*_MAILING), update=_account(*_SENDING), delete=_account(*_SENDING, "patrons.delete")),
    "mail_server": Policy(insert=_account("jobs.change"), update=_account("jobs.change"), delete=_account("jobs.change")),
    "claim_run": Policy(insert=_account("claims.run"), update=_account("claims.run")),
    "notice": replace(_NOTICES, update=(*_NOTICES.update, Gate(account=_FORGETTING, columns=("subject", "text", "barcodes", "version"), becomes="text = ''"))),
    "claim_step": replace(_CLAIM_PART, update=(*_CLAIM_PART.update, Gate(account=_FORGETTING, columns=("notice_id",), becomes="notice_id is null"))),
    "claim_exemption": replace(_CLAIM_PART, delete=_account("claims.run", *_FORGETTING)),
    "invoice": _kept(*_INVOICED, forgets=("account_number", "version")), "invoice_line": _edited(*_INVOICED, delete=("patrons.delete",)),
    "payment": _kept("debts.pay", forgets=("account_number", "note")),
    "payment_part": _edited("debts.pay", delete=("patrons.delete",)),
    "staff": Policy(
        reads=_STAFF_COLUMNS, own_view="login = session_user", updates=("organisation_id", "name", "enabled", "version"),
        inserts=("organisation_id", "login", "name", "enabled", "version"),
        insert=_account("staff.change"), update=(Gate(account=("staff.change",), when=f"{SCHEMA}.may_manage(login)"),),
    ),
    "role": Policy(insert=_OWN_ROLE, update=_OWN_ROLE, delete=_OWN_ROLE),
    "role_permission": Policy(insert=_SHAPED, delete=_SHAPED),
    "staff_role": Policy(insert=_GIVEN, delete=_GIVEN),
    "operation": Policy(inserts=("id", "organisation_id", "at", "login"), insert=_BY_ONESELF),
    "audit_entry": Policy(
        inserts=(
            "id", "operation_id", "organisation_id", "point_id", "role", "what", "entity", "entity_id", "patron_id", "before", "after", "comment",
        ),
        view=(*_account("history.view"), Gate(anywhere=("history.view",), when=f"organisation_id = (select {SCHEMA}.root_organisation())")),
        insert=_BY_ONESELF,
    ),
    "row_change": Policy(view=(*_account("history.view"), Gate(anywhere=("history.view",), when="organisation_id is null"))),
    "import_run": Policy(insert=_account(_IMPORT)),
    "job": Policy(insert=_account("jobs.change"), update=_account("jobs.change")),
    "job_run": Policy(insert=_account("jobs.change"), update=_account("jobs.change")),
    "age_limit": Policy(
        insert=_account("jobs.change"), update=_account("patrons.edit", "patrons.create", "patrons.change-many", "jobs.change"),
        delete=_account("patrons.delete", "jobs.change"),
    ),
}  # fmt: skip

SERVER_DEFAULTS = {
    ("audit_entry", "login"): "session_user",
    ("audit_entry", "at"): "clock_timestamp()",
    ("operation", "xact"): "pg_current_xact_id()::text::bigint",
}
"""What the server fills in itself, so that nobody can forge it: the columns are granted to nobody."""


GUARDS = {f"guard_{table}()": definition for table, policy in TABLES.items() if (definition := guard(policy))}
"""Functions of the triggers that look at columns: of tables with gates that open only some."""


def protect(connection: Connection) -> None:
    """Make functions, policies, grants and triggers anew; the connection acts as the schema's owner."""
    _run(connection, f"grant usage on schema {SCHEMA} to {STAFF_ROLE}")
    _run(connection, f"revoke all on all tables in schema {SCHEMA} from {STAFF_ROLE}")
    for (table, column), default in SERVER_DEFAULTS.items():
        _run(connection, f"alter table {SCHEMA}.{table} alter column {column} set default {default}")
    for signature, definition in (FUNCTIONS | COMMANDS | TRIGGERS | GUARDS).items():
        _run(connection, f"create or replace function {SCHEMA}.{signature} {definition}")
        _run(connection, f"revoke all on function {SCHEMA}.{signature} from public")
    for signature in (*ASKED_BY_POLICIES, *COMMANDS):
        _run(connection, f"grant execute on function {SCHEMA}.{signature} to {STAFF_ROLE}")
    _run(connection, f"grant select on {SCHEMA}.alembic_version to {STAFF_ROLE}")
    _drop_policies(connection)
    for table, policy in TABLES.items():
        _protect_table(connection, table, policy)
    _run(connection, f"drop trigger if exists guard_organisation on {SCHEMA}.organisation")
    _run(
        connection,
        f"create trigger guard_organisation before insert or update on {SCHEMA}.organisation for each row execute function {SCHEMA}.guard_organisation()",
    )


def _protect_table(connection: Connection, table: str, policy: Policy) -> None:
    whole = f"{SCHEMA}.{table}"
    for verb, condition in conditions(policy).items():
        using = f"using ({condition})" if verb != "insert" else ""
        check = f"with check ({condition})" if verb in {"insert", "update"} else ""
        _run(connection, f"create policy {table}_{verb} on {whole} for {verb} to {STAFF_ROLE} {using} {check}")
        columns = ", ".join({"select": policy.reads, "insert": policy.inserts, "update": policy.updates}.get(verb, ()))
        _run(connection, f"grant {verb} {f'({columns})' if columns else ''} on {whole} to {STAFF_ROLE}")
    _run(connection, f"create policy {table}_owner on {whole} to {OWNER} using (true) with check (true)")
    _run(connection, f"alter table {whole} enable row level security")
    _run(connection, f"alter table {whole} force row level security")
    if table not in UNLOGGED:
        _note_writes(connection, table)
    if f"guard_{table}()" in GUARDS:
        rows = "referencing old table as old_rows new table as new_rows for each statement"
        _run(connection, f"drop trigger if exists guard_columns on {whole}")
        _run(connection, f"create trigger guard_columns after update on {whole} {rows} execute function {SCHEMA}.guard_{table}()")


def _note_writes(connection: Connection, table: str) -> None:
    keys = ", ".join(f"'{column.name}'" for column in Base.metadata.tables[table].primary_key)
    for verb, rows in (("insert", "new table as new_rows"), ("update", "old table as old_rows new table as new_rows"), ("delete", "old table as old_rows")):
        name = f"note_{verb}"
        _run(connection, f"drop trigger if exists {name} on {SCHEMA}.{table}")
        _run(
            connection,
            f"create trigger {name} after {verb} on {SCHEMA}.{table} referencing {rows} for each statement execute function {SCHEMA}.note_rows({keys})",
        )


def _drop_policies(connection: Connection) -> None:
    query = text("select policyname, tablename from pg_policies where schemaname = :schema")
    for name, table in connection.execute(query, {"schema": SCHEMA}).all():
        _run(connection, f"drop policy {name} on {SCHEMA}.{table}")


def _run(connection: Connection, statement: str) -> None:
    connection.exec_driver_sql(statement.replace("%", "%%"))
