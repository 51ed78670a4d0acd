"""Gates of row-level security: permissions that open rows to a verb, and columns of them; their conditions and triggers as SQL."""

# ruff: noqa: S608 - conditions made of names of our own, nothing of anybody's typing
from __future__ import annotations

from dataclasses import dataclass

from app.database.engine import SCHEMA


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """Permissions that open rows, any one of them.

    `setting`: rows of the organisations where the permission holds for settings; `account`: rows of the account
    organisations where it is held; `anywhere`: all rows; `when`: a condition on the row that must hold besides; `place`: whose
    a row is, where it is not the table's organisation. `columns`: an update may change these alone (none: all of them), and
    what they become must fulfil `becomes`.
    """

    setting: tuple[str, ...] = ()
    account: tuple[str, ...] = ()
    anywhere: tuple[str, ...] = ()
    when: str = ""
    place: str = ""
    columns: tuple[str, ...] = ()
    becomes: str = ""

    def sql(self, column: str) -> str:
        """Return the condition, in the shape that costs least (database.md 2)."""
        ways, column = [], self.place or column
        if self.setting:
            others = tuple(p.split(".")[0] + ".change-other-units" for p in self.setting)
            asked = f"{_array(self.setting)}, {_array(others)}"
            ways.append(f"(select {SCHEMA}.sets_everywhere({asked})) or {column} in (select {SCHEMA}.settable({asked}))")
        if self.account:
            asked = _array(self.account)
            ways.append(f"(select {SCHEMA}.may_everywhere({asked})) or {column} in (select {SCHEMA}.administered({asked}))")
        if self.anywhere:
            ways.append(f"(select {SCHEMA}.may_anywhere({_array(self.anywhere)}))")
        open_to = " or ".join(ways) or "true"
        return f"({self.when}) and ({open_to})" if self.when else open_to


Gates = tuple[Gate, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The policies of one table; an empty verb is granted to nobody. `view` empty: rows of the visible organisations."""

    view: Gates = ()
    insert: Gates = ()
    update: Gates = ()
    delete: Gates = ()
    column: str = "organisation_id"
    own_view: str = ""
    """A condition under which a row is seen besides."""
    reads: tuple[str, ...] = ()
    """The columns that may be read, empty: all."""
    inserts: tuple[str, ...] = ()
    updates: tuple[str, ...] = ()


def conditions(policy: Policy) -> dict[str, str]:
    """Return the condition of each verb that is open (`select`, `insert`, `update`, `delete`)."""
    column = policy.column
    seen = f"(select {SCHEMA}.sees_everything()) or {column} in (select {SCHEMA}.visible_organisations())"
    if policy.own_view:
        seen = f"{seen} or {policy.own_view}"
    verbs = {"insert": policy.insert, "update": policy.update, "delete": policy.delete}
    return {"select": _any(policy.view, column) if policy.view else seen} | {verb: _any(gates, column) for verb, gates in verbs.items() if gates}


def guard(policy: Policy) -> str:
    """Return the definition of the trigger that holds updates to the columns which their gates open; empty where all of them open all.

    It runs after the statement, over all of its rows at once. What a foreign key does of itself (depth 2) is not asked about.
    """
    if not any(gate.columns for gate in policy.update):
        return ""
    whole, parts = [gate for gate in policy.update if not gate.columns], [gate for gate in policy.update if gate.columns]
    ways = [_among("old", _any(tuple(whole), policy.column)) + " and (n.organisation_id = o.organisation_id or "
            + _among("new", _any(tuple(whole), policy.column)) + ")"] if whole else []  # fmt: skip
    ways += [_partly(gate, policy.column) for gate in parts]
    return f"""returns trigger language plpgsql security definer set search_path = {SCHEMA}, pg_temp set enable_nestloop = off as $$
begin
  if pg_trigger_depth() = 1 and not is_owner() and exists (
    select from new_rows n left join old_rows o on o.id = n.id where o.id is null or not ({" or ".join(f"({way})" for way in ways)})) then
    raise insufficient_privilege using message = 'no permission to change these columns of ' || tg_table_name;
  end if;
  return null;
end $$"""


def _partly(gate: Gate, column: str) -> str:
    """Return the condition that one gate opens a row and nothing else than its columns changed."""
    columns = "'{" + ",".join(gate.columns) + "}'::text[]"
    same = f"to_jsonb(o) - {columns} = to_jsonb(n) - {columns}"
    return " and ".join([_among("old", gate.sql(column)), *([_among("new", gate.becomes)] if gate.becomes else []), same])


def _among(which: str, condition: str) -> str:
    return f"{which[0]}.id in (select id from {which}_rows where {condition})"


def _any(gates: Gates, column: str) -> str:
    return " or ".join(f"({gate.sql(column)})" if gate.when else gate.sql(column) for gate in gates)


def _array(permissions: tuple[str, ...]) -> str:
    return "'{" + ",".join(permissions) + "}'::text[]"
