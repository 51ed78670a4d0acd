"""Functions of the PostgreSQL schema that policies ask: who the session is, what they may, and where.

All are owned by the schema's owner and run with its rights, so that a person need not be able to read the tables of
roles to be judged by them. They go by `session_user`: inside them `current_user` is the owner.
"""

# ruff: noqa: S608 - definitions made of names of our own, nothing of anybody's typing
from __future__ import annotations

from app.database.engine import SCHEMA
from app.domain.retention import LOOKS, LOOKS_MONTHS

OWNER = "lanedisk_owner"

# plpgsql, since it keeps their plans: up to version 17 the server plans a function in SQL anew for every statement that asks it;
# without *parallel safe* nothing that a member of staff reads would ever be shared among processes
_DEFINER = f"language plpgsql stable parallel safe security definer set search_path = {SCHEMA}, pg_temp"


def _set_of(query: str) -> str:
    """Return the definition of a function that gives the ids which a query gives."""
    return f"returns setof bigint {_DEFINER} rows 100 as $$ begin return query {query}; end $$"


def _whether(condition: str, kind: str = "boolean") -> str:
    """Return the definition of a function that says whether a condition holds (or gives one value of another kind)."""
    return f"returns {kind} {_DEFINER} as $$ begin return ({condition}); end $$"


_ROLES_OF = "staff s join staff_role r on r.staff_id = s.id"
_MINE = "s.login = session_user and s.enabled"
_HELD = f"from {_ROLES_OF} join role_permission p on p.role_id = r.role_id where {_MINE}"
_PLACES = f"{_ROLES_OF} join organisation o on o.id = r.organisation_id"
"""The roles of staff with the organisations where they are held."""
_HELD_PLACES = f"{_PLACES} join role_permission p on p.role_id = r.role_id"
"""Permissions with the organisations where they are held. Policies ask at every statement, so their functions call no other ones."""
_AT_THE_ROOT = f"exists (select from {_HELD_PLACES} where {_MINE} and o.parent_id is null and p.permission = any"


def _up(start: str) -> str:
    """Return the way up from an organisation, itself included, as the relation `up`; a ring in the data ends it."""
    return f"""with recursive up (id, steps) as (
          select {start}, 0 union all
          select o.parent_id, steps + 1 from up join organisation o on o.id = up.id where o.parent_id is not null and steps < 100)"""


FUNCTIONS: dict[str, str] = {
    "is_owner()": _whether(f"pg_has_role(session_user, '{OWNER}', 'member')"),
    "held_at(text[])": _set_of(f"select distinct r.organisation_id {_HELD} and p.permission = any ($1)"),
    "may_anywhere(text[])": _whether(f"exists (select {_HELD} and p.permission = any ($1))"),
    "may_everywhere(text[])": _whether(f"{_AT_THE_ROOT} ($1))"),
    "sees_everything()": _whether(f"exists (select from {_PLACES} where {_MINE} and o.parent_id is null)"),
    "root_organisation()": _whether("select id from organisation where parent_id is null", "bigint"),
    # the accounts of one's roles with all that is beneath: what decisions there are made from, besides what is above
    "visible_beneath()": _set_of(f"""
        select distinct c.descendant_id from {_PLACES}
        join organisation_closure c on c.ancestor_id = coalesce(o.account_id, o.id)
        where {_MINE}"""),
    # with an organisation twice where two roles show it: cheaper than sorting that out, and `in` doesn't mind
    "visible_organisations()": _set_of(f"""
        select v.id from {_PLACES}, lateral (
          select c.descendant_id from organisation_closure c where c.ancestor_id = coalesce(o.account_id, o.id)
          union all select c.ancestor_id from organisation_closure c where c.descendant_id = coalesce(o.account_id, o.id)) v (id)
        where {_MINE}"""),
    # permissions of the desk, of patrons and of administration hold for the whole account organisation
    "administered(text[])": _set_of(f"""
        select distinct c.descendant_id from {_HELD_PLACES} join organisation_closure c on c.ancestor_id = coalesce(o.account_id, o.id)
        where {_MINE} and p.permission = any ($1)"""),
    # rules and settings: where the role is held and its points; beneath only with *change-other-units* ($2)
    "settable(text[], text[])": _set_of("""
        select h from held_at($1) h
        union select o.id from held_at($1) h join organisation o on o.parent_id = h and o.kind = 'point'
        union select c.descendant_id from held_at($1) h join organisation_closure c on c.ancestor_id = h
              where c.descendant_id in (select d.descendant_id from held_at($2) k join organisation_closure d on d.ancestor_id = k)"""),
    "sets_everywhere(text[], text[])": _whether(f"{_AT_THE_ROOT} ($1)) and {_AT_THE_ROOT} ($2))"),
    "holds(text, bigint)": _whether(
        "exists (select from held_at(array[$1]) h join organisation_closure c on c.ancestor_id = h and c.descendant_id = $2)"
    ),
    # nobody gives away what they do not hold at that place themselves
    "may_give(bigint, bigint)": _whether("""
        $2 in (select administered(array['staff.change']))
          and exists (select from role r join organisation_closure c on c.ancestor_id = r.organisation_id and c.descendant_id = $2 where r.id = $1)
          and not exists (select from role_permission p where p.role_id = $1 and not holds(p.permission, $2))"""),
    "may_shape(bigint, bigint, text)": _whether(
        "exists (select from role where id = $1 and organisation_id = $2 and not built_in) and holds($3, $2)"
    ),
    # whoever holds more than oneself, or elsewhere, is not one's to disable or to give a password
    "may_manage(text)": _whether(f"""
        is_owner() or may_anywhere(array['staff.change']) and not exists (
          select from {_ROLES_OF} where s.login = $1 and not may_give(r.role_id, r.organisation_id))"""),
    "is_enabled(text)": _whether("exists (select from staff where login = $1 and enabled)"),
    # by the parents alone: the closure of what is just being made comes after it
    "parents_of(bigint)": _set_of(f"""
        {_up("$1")}
        select id from up"""),
    "holds_above(text, bigint)": _whether("exists (select from held_at(array[$1]) h join parents_of($2) p on h = p)"),
    # a row of the closure says nothing but what the parents say
    "is_beneath(bigint, bigint, integer)": _whether(f"""
        {_up("$2")}
        select exists (select from up where id = $1 and steps = $3)"""),
}  # fmt: skip
"""Signature → the rest of the definition."""

ASKED_BY_POLICIES = frozenset(FUNCTIONS) - {"held_at(text[])", "is_enabled(text)", "parents_of(bigint)", "holds_above(text, bigint)"}

_LOG_OF_ACCOUNT = f"""returns setof {SCHEMA}.audit_entry language plpgsql stable security definer set search_path = {SCHEMA}, pg_temp as $$
begin
  if not (is_owner() or may_anywhere(array['patrons.download', 'history.view'])) then
    raise insufficient_privilege using message = 'the log is read with patrons.download or history.view';
  end if;
  return query select * from audit_entry where patron_id = $1
    and (is_owner() or organisation_id in (select administered(array['patrons.download', 'history.view']))) order by at desc, id desc;
end $$"""

_ADD_DISABLED_STAFF = f"""returns void language plpgsql security definer set search_path = {SCHEMA}, pg_temp as $$
declare number bigint;
begin
  if not (is_owner() or $4 in (select administered(array['data.import']))) then
    raise insufficient_privilege using message = 'staff are brought in with data.import';
  end if;
  insert into staff (organisation_id, login, name, enabled) values ($4, $1, $2, false) returning id into number;
  insert into staff_role (staff_id, role_id, organisation_id) select number, id, $4 from role where code = $3;
end $$"""
"""An import brings staff without a database role: they can't sign in before somebody gives them a password."""

_NOTE_SIGN_IN = f"""returns void language sql security definer set search_path = {SCHEMA}, pg_temp as $$
  update staff set last_sign_in = clock_timestamp() where login = session_user $$"""

_FORGET_ACCOUNT = f"""returns integer language plpgsql security definer set search_path = {SCHEMA}, pg_temp as $$
declare changed integer;
begin
  if not (is_owner() or may_anywhere(array['patrons.delete', 'jobs.change'])) then
    raise insufficient_privilege using message = 'the log of an account is cleared with patrons.delete';
  end if;
  if exists (select from patron where id = $1) then
    raise insufficient_privilege using message = 'the log of an account is cleared in the transaction that deletes it';
  end if;
  update audit_entry set before = null, after = null, comment = '' where patron_id = $1
    and (is_owner() or organisation_id in (select administered(array['patrons.delete', 'jobs.change'])));
  get diagnostics changed = row_count;
  update row_change set before = null, after = null
    where (patron_id = $1 or patron_id is null and verb = 'delete' and entity in ('person', 'note')
           and operation_id = (select id from operation where xact = pg_current_xact_id()::text::bigint limit 1))
    and (before is not null or after is not null)
    and (is_owner() or organisation_id in (select administered(array['patrons.delete', 'jobs.change'])));
  return changed;
end $$"""
"""The only change the log allows: the personal values of an account that is gone; of what its deletion itself put there the
person and the notes on reservations, whose rows name no account."""

_FORGET_PERSON = f"""returns void language plpgsql security definer set search_path = {SCHEMA}, pg_temp as $$
begin
  if not (is_owner() or may_anywhere(array['patrons.delete', 'jobs.change'])) then
    raise insufficient_privilege using message = 'a person goes with the last account, with patrons.delete';
  end if;
  delete from person p where p.id = $1 and not exists (select from patron where person_id = p.id);
end $$"""
"""The link goes with the last account: whether there are others is not for everybody to see who deletes one."""

_FORGET_LOOKS = f"""returns integer language plpgsql security definer set search_path = {SCHEMA}, pg_temp as $$
declare gone integer;
begin
  if not (is_owner() or $1 in (select administered(array['jobs.change']))) then
    raise insufficient_privilege using message = 'who looked at accounts is forgotten with jobs.change';
  end if;
  if $2 > clock_timestamp() - interval '{LOOKS_MONTHS} months' + interval '1 day' then
    raise insufficient_privilege using message = 'who looked at accounts is kept for {LOOKS_MONTHS} months';
  end if;
  delete from audit_entry where organisation_id = $1 and what = any ('{{{",".join(LOOKS)}}}') and patron_id is not null and at < $2;
  get diagnostics gone = row_count;
  return gone;
end $$"""
"""Looking changes nothing: it is kept for a time, and only then may it go (patrons.md, *The log*)."""

_FORGET_LOANS = f"""returns void language plpgsql security definer set search_path = {SCHEMA}, pg_temp as $$
begin
  if not is_owner() and exists (select from loan where id = any ($1) and organisation_id not in (select administered(array['jobs.change']))) then
    raise insufficient_privilege using message = 'whose loans were is forgotten with jobs.change';
  end if;
  if exists (select from loan where id = any ($1) and patron_id is not null) then
    raise insufficient_privilege using message = 'the log forgets whose a loan was once the loan has';
  end if;
  update audit_entry set patron_id = null, before = null, after = null, comment = '' where entity = 'loan' and entity_id = any ($1)
    or entity = 'desk_action' and patron_id = any ($2) and (before ->> 'loan')::bigint = any ($1);
  update row_change set patron_id = null, before = null, after = null where patron_id = any ($2)
    and (entity = 'loan' and (key ->> 'id')::bigint = any ($1)
         or entity = 'desk_action' and ((before ->> 'loan_id')::bigint = any ($1)
                                        or (key ->> 'id')::bigint in (select id from desk_action where loan_id = any ($1))));
  update row_change set before = (before::jsonb - 'loan_id' - 'copy_id')::json where patron_id = any ($2)
    and entity = 'debt' and (before ->> 'loan_id')::bigint = any ($1);
  update audit_entry set after = (after::jsonb - 'barcodes')::json where entity = 'notice' and entity_id = any ($3);
  update row_change set before = null, after = null where entity in ('notice', 'claim_step', 'claim_exemption')
    and operation_id = (select id from operation where xact = pg_current_xact_id()::text::bigint limit 1);
end $$"""
"""Of loans that are cut loose ($1) the logs keep what was done, by whom of the staff and when; that it was one of $2 who borrowed goes,
and what the cutting itself put there of their notices; entries of the notices ($3) forget which copies they were about."""

_OUT_OF_REACH = f"""returns setof text language plpgsql stable security definer set search_path = {SCHEMA}, pg_temp as $$
begin
  if not (is_owner() or may_anywhere(array[$1])) then
    raise insufficient_privilege using message = 'who does something for all is told whom it leaves out';
  end if;
  return query select code from organisation a where a.kind = 'account' and not is_owner()
    and not exists (select from {_HELD_PLACES} where {_MINE} and p.permission = $1 and (o.parent_id is null or a.id in (o.id, o.account_id)))
    order by code;
end $$"""
"""Account organisations are unseen where one has no role: what is for all must not pass them over in silence."""

COMMANDS: dict[str, str] = {
    "log_of_account(bigint)": _LOG_OF_ACCOUNT,
    "add_disabled_staff(text, text, text, bigint)": _ADD_DISABLED_STAFF,
    "note_sign_in()": _NOTE_SIGN_IN,
    "forget_account(bigint)": _FORGET_ACCOUNT,
    "forget_person(bigint)": _FORGET_PERSON,
    "out_of_reach(text)": _OUT_OF_REACH,
    "forget_looks(bigint, timestamp with time zone)": _FORGET_LOOKS,
    "forget_loans(bigint[], bigint[], bigint[])": _FORGET_LOANS,
}
"""Functions that the program calls; each begins with its own check of permission."""

_GUARD_ORGANISATION = f"""returns trigger language plpgsql security definer set search_path = {SCHEMA}, pg_temp as $$
begin
  if is_owner() then return new; end if;
  if new.parent_id is not null and (tg_op = 'INSERT' or new.parent_id is distinct from old.parent_id)
     and not exists (select from parents_of(new.parent_id) p join held_at(array['data.import', 'register.change']) h on h = p
                     where p = new.parent_id or holds_above('data.import', p) or holds_above('register.change-other-units', p)) then
    raise insufficient_privilege using message = 'an organisation is hung only where its parent may be changed';
  end if;
  if not (new.kind = 'account' and (new.account_id is null or new.account_id = new.id)
          or new.account_id is not distinct from (select account_id from organisation where id = new.parent_id)) then
    raise check_violation using message = 'an organisation belongs to the account organisation above it', constraint = 'account_above';
  end if;
  return new;
end $$"""
"""A unit moved beneath another account organisation would carry its staff's sight with it."""


def _patron_of(row: str) -> str:
    """Return the account that a row, as JSON, concerns."""
    return f"case tg_table_name when 'patron' then ({row} ->> 'id')::bigint else ({row} ->> 'patron_id')::bigint end"


_NOTE_ROWS = f"""returns trigger language plpgsql security definer set search_path = {SCHEMA}, pg_temp set enable_nestloop = off as $$
declare under uuid;
  untold text[] := case when tg_table_name in ('message', 'note') then array['text', 'title']
    when tg_table_name = 'outbox' then array['address', 'subject', 'text', 'attachment_name', 'attachment']
    when tg_table_name = 'notice' then array['address', 'subject', 'text', 'barcodes']
    when tg_table_name = 'claim_exemption' then array['reason'] else '{{}}'::text[] end;
begin
  select id into under from operation where xact = pg_current_xact_id()::text::bigint limit 1;
  if tg_op = 'INSERT' then
    insert into row_change (at, login, operation_id, entity, verb, key, organisation_id, patron_id)
    select clock_timestamp(), session_user, under, tg_table_name, 'insert', (select jsonb_object_agg(k, d -> k) from unnest(tg_argv) k),
           (d ->> 'organisation_id')::bigint, {_patron_of("d")}
    from (select to_jsonb(n) d from new_rows n) as made;
  elsif tg_op = 'DELETE' then
    insert into row_change (at, login, operation_id, entity, verb, key, organisation_id, patron_id, before)
    select clock_timestamp(), session_user, under, tg_table_name, 'delete', (select jsonb_object_agg(k, d -> k) from unnest(tg_argv) k),
           (d ->> 'organisation_id')::bigint, {_patron_of("d")},
           d - 'hash' - 'password_hash' - untold
    from (select to_jsonb(o) d from old_rows o) as gone;
  else
    insert into row_change (at, login, operation_id, entity, verb, key, organisation_id, patron_id, before, after)
    select clock_timestamp(), session_user, under, tg_table_name, 'update', k, (m ->> 'organisation_id')::bigint,
           coalesce({_patron_of("m")}, {_patron_of("d")}), f.before, f.after
    from (select to_jsonb(o) d, (select jsonb_object_agg(c, to_jsonb(o) -> c) from unnest(tg_argv) c) k from old_rows o offset 0) as was
    join (select to_jsonb(n) m, (select jsonb_object_agg(c, to_jsonb(n) -> c) from unnest(tg_argv) c) k from new_rows n offset 0) as now using (k)
    cross join lateral (
      select jsonb_object_agg(e.key, case when e.key = any (untold) then 'null' else d -> e.key end) before,
             jsonb_object_agg(e.key, case when e.key = any (untold) then 'null' else e.value end) after
      from jsonb_each(m - 'hash' - 'password_hash' - 'last_sign_in') e where e.value is distinct from d -> e.key) as f
    where f.after is not null;
  end if;
  return null;
end $$"""
"""The net under the program's own log: a write made with any other client is noted too, whoever makes it.

What a message, a note, a notice or a mail says is not told: one that is removed is removed (patrons.md). Of many rows at once each is
written as JSON once (`offset 0` keeps the planner from doing so for every column) and found by hashing, which a plan for one row would not do.
"""

TRIGGERS: dict[str, str] = {"guard_organisation()": _GUARD_ORGANISATION, "note_rows()": _NOTE_ROWS}
"""Functions of triggers; nobody calls them."""
