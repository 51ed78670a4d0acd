"""`history --register NAME`, and `history put-back ID` of an entry about the common registers (X6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from app.cli.commands.unit_history import instant
from app.cli.console import Answer, Call
from app.cli.text import render_list
from app.domain.common_draft import GROUPS
from app.domain.common_history import Line, RegisterThen
from app.domain.parameters.history import day_end
from app.domain.refusals import NotFound
from app.domain.text import mark
from app.domain.unit_draft import Entity
from app.domain.unit_history import ADD, REMOVE
from app.queries.common_history import Scope, find_common_lines, read_common_history, read_register_then
from app.queries.common_registers import CommonReading, read_common
from app.services.common_history import put_back_entry

_NAMES = {"closed-day": str(Entity.ORGANISATION), GROUPS: GROUPS}
_DID = {ADD: "added", REMOVE: "removed"}
_UNDONE = {ADD: "removed", REMOVE: "added"}


def tell_register(call: Call) -> Answer:
    """Tell who changed a common register, from what to what, the newest first; or how it stood on a day."""
    name, zone = call.options.register, call.zone(call.actor.account_id)
    lines: list[Line] = []
    with call.reading() as session:
        reading = read_common(session)
        register = _NAMES.get(name, name)
        if register not in (*reading.rows, *_NAMES.values()):
            raise NotFound(mark("There is no register {register}."), register=name)
        if call.options.day is not None:
            return _standing(call, name, read_register_then(session, call.actor, register, day_end(call.options.day, zone)))
        scope = Scope(register=register, person=call.options.by)
        page = read_common_history(session, call.actor, scope)
        lines += page.lines
        while page.older is not None:
            page = read_common_history(session, call.actor, scope, page.older)
            lines += page.lines
    entries = [_described(call, reading, list(of_one), zone) for _id, of_one in groupby(lines, lambda line: line.entry.id)]
    return Answer({"register": name, "entries": entries}, render_list({"register": name, "entries": [row for entry in entries for row in _rows(entry)]}))


def put_back_in_register(call: Call, entry_id: str) -> Answer | None:
    """Put back an entry about the common registers, None where there is none of that id: every field of it, or one."""
    name = call.options.field
    with call.reading() as session:
        reading = read_common(session)
        lines = [line for line in find_common_lines(session, call.actor, entry_id) if name in (None, line.name)]
    if not lines:
        return None
    call.change(partial(put_back_entry, entry_id=entry_id, name=name))
    code, done = _code(call, reading, lines[0]), _UNDONE.get(lines[0].entry.what)
    if done is not None:
        return Answer({"entry": entry_id, "done": done, "code": code, "fields": []})
    fields = [{"code": code, "field": line.name, "value": line.old.splitlines() if _is_list(line) else line.old} for line in lines]
    return Answer({"entry": entry_id, "done": "changed", "fields": fields})


def _standing(call: Call, name: str, then: RegisterThen) -> Answer:
    rows = []
    for row_id, values in then.then.items():
        node = call.tree.nodes.get(row_id) if then.register == GROUPS else None
        code = values.get("code", node.code if node is not None else "1")
        fields = {field: value.splitlines() if field == "groups" else value for field, value in values.items() if field != "code" and value}
        rows.append({"code": code, **fields})
    return Answer({"register": name, "day": call.options.day.isoformat(), "rows": rows})


def _described(call: Call, reading: CommonReading, lines: list[Line], zone: ZoneInfo) -> dict[str, Any]:
    entry = lines[0].entry
    fields = [
        {
            "code": _code(call, reading, line), "field": line.name or None, "before": line.old.splitlines() if _is_list(line) else line.old,
            "after": line.new.splitlines() if _is_list(line) else line.new,
        }
        for line in lines
    ]  # fmt: skip
    return {
        "id": entry.id, "at": instant(entry.at, zone), "login": entry.login, "role": entry.role, "what": _DID.get(entry.what, "changed"), "fields": fields,
        "comment": entry.comment,
    }  # fmt: skip


def _is_list(line: Line) -> bool:
    return line.name in ("order", "groups")


def _code(call: Call, reading: CommonReading, line: Line) -> str | None:
    """Return the code of an entry, of one that is gone as the log has it; that of a unit with its groups; none of a whole register."""
    if line.register == GROUPS:
        node = call.tree.nodes.get(line.entry.entity_id or 0)
        return node.code if node is not None else f"#{line.entry.entity_id}"
    row = reading.find(line.register, line.entry.entity_id or 0)
    logged = line.entry.before.get("code") or line.entry.after.get("code")
    return row.code if row is not None else str(logged) if logged else None


def _rows(entry: Mapping[str, Any]) -> Iterable[dict[str, Any]]:
    """Return an entry as lines for people, one for each field."""
    for field in entry["fields"]:
        before, after = (", ".join(side) if isinstance(side, list) else side for side in (field["before"], field["after"]))
        yield {
            "id": entry["id"], "at": entry["at"], "login": entry["login"], "role": entry["role"], "code": field["code"], "field": field["field"],
            "what": entry["what"], "from": before, "to": after, "comment": entry["comment"],
        }  # fmt: skip
