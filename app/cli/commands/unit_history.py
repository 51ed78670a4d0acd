"""`history --unit UNIT`, and `history put-back ID` of an entry about units (X6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import partial
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from app.cli.console import Answer, Call
from app.cli.text import render
from app.domain.organisation import Tree
from app.domain.refusals import Invalid
from app.domain.unit_draft import PARENT
from app.domain.unit_history import Line
from app.queries.unit_history import Scope, find_lines, read_unit_history
from app.services.categories import load_codes
from app.services.unit_history import put_back_setting, put_back_several

_DID = {"add": "added", "remove": "removed"}


def tell_unit(call: Call) -> Answer:
    """Tell who changed a unit, its settings and its departments, from what to what, the newest first."""
    options = call.options
    unit = call.tree.by_code(options.unit)
    lines: list[Line] = []
    with call.reading() as session:
        category_id = None if options.category is None else load_codes(session).category(options.category)
        scope = Scope(organisations=frozenset({unit.id}), category_id=category_id, person=options.by)
        page = read_unit_history(session, call.actor, scope)
        lines += page.lines
        while page.older is not None:
            page = read_unit_history(session, call.actor, scope, page.older)
            lines += page.lines
    zone = call.zone(call.tree.account_of(unit.id))
    entries = [_described(call.tree, list(of_one), zone) for _id, of_one in groupby(lines, lambda line: line.entry.id)]
    rows = [row for entry in entries for row in _rows(entry)]
    return Answer({"unit": unit.code, "entries": entries}, render({"unit": unit.code, "entries": rows}))


def put_back_unit(call: Call, entry_id: str) -> Answer | None:
    """Put back an entry about units, None where there is none of that id: every field of it or one; what was saved for several as one."""
    name = call.options.field
    with call.reading() as session:
        lines = [line for line in find_lines(session, call.actor, entry_id) if name in (None, line.name)]
    if not lines:
        return None
    if not lines[0].entry.for_several:
        call.change(partial(put_back_setting, entry_id=entry_id, name=name))
    elif name is None:
        call.change(partial(put_back_several, entry_id=entry_id))
    else:
        raise Invalid("field", "It was saved for several units at once; all of it is put back, not one field.")
    fields = [_field(call.tree, line) for line in lines]
    now = [{**{key: value for key, value in field.items() if key not in ("before", "after")}, "value": field["before"]} for field in fields]
    return Answer({"entry": entry_id, "done": "changed", "fields": now})


def instant(moment: datetime, zone: ZoneInfo) -> str:
    """Return a moment as documents write it."""
    return moment.astimezone(zone).isoformat(timespec="seconds")


def _described(tree: Tree, lines: list[Line], zone: ZoneInfo) -> dict[str, Any]:
    entry = lines[0].entry
    return {
        "id": entry.id, "at": instant(entry.at, zone), "login": entry.login, "role": entry.role, "what": _DID.get(entry.what, "changed"),
        "several": entry.for_several, "fields": [_field(tree, line) for line in lines], "comment": entry.comment,
    }  # fmt: skip


def _field(tree: Tree, line: Line) -> dict[str, Any]:
    """Return one field of an entry: of a unit's settings, of a category's (with loan type and step), of the unit, or of a department."""
    node = tree.nodes.get(line.organisation_id)
    before, after = (_value(tree, line, text) for text in (line.old, line.new))
    return {
        "unit": node.code if node is not None else line.place, "category": line.category or None, "row": line.row or None, "field": line.name or None,
        "before": before, "after": after,
    }  # fmt: skip


def _value(tree: Tree, line: Line, text: str) -> str:
    """Return a value as commands write it: what something hangs under by its code."""
    if line.name == PARENT and text.isdecimal() and int(text) in tree.nodes:
        return tree[int(text)].code
    return text


def _rows(entry: Mapping[str, Any]) -> Iterable[dict[str, Any]]:
    """Return an entry as lines for people, one for each field."""
    for field in entry["fields"]:
        about = ": ".join(part for part in (field["row"], field["field"]) if part)
        yield {
            "id": entry["id"], "at": entry["at"], "login": entry["login"], "role": entry["role"], "unit": field["unit"], "category": field["category"],
            "field": about, "what": entry["what"], "from": field["before"], "to": field["after"], "several": "several" if entry["several"] else "",
            "comment": entry["comment"],
        }  # fmt: skip
