"""`history --unit UNIT`, and `history put-back ID` of an entry about units (X6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import partial
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from app.cli.console import Answer, Call
from app.cli.text import render_list
from app.domain.organisation import Tree
from app.domain.parameters.history import day_end
from app.domain.refusals import Invalid
from app.domain.unit_draft import PARENT
from app.domain.unit_history import Line
from app.queries.unit_history import Scope, find_lines, read_unit_history
from app.queries.unit_then import UnitThen, read_unit_then
from app.services.categories import Codes, load_codes
from app.services.unit_history import put_back_setting, put_back_several

_DID = {"add": "added", "remove": "removed"}


def tell_unit(call: Call) -> Answer:
    """Tell who changed a unit, its settings and its departments, from what to what, the newest first; or how it stood on a day."""
    options = call.options
    unit = call.tree.by_code(options.unit)
    zone = call.zone(call.tree.account_of(unit.id))
    lines: list[Line] = []
    with call.reading() as session:
        codes = load_codes(session)
        category_id = None if options.category is None else codes.category(options.category)
        if options.day is not None:
            then = read_unit_then(session, call.actor, unit.id, day_end(options.day, zone))
            return _standing(codes, then, options.day, category_id)
        scope = Scope(organisations=frozenset({unit.id}), category_id=category_id, person=options.by)
        page = read_unit_history(session, call.actor, scope)
        lines += page.lines
        while page.older is not None:
            page = read_unit_history(session, call.actor, scope, page.older)
            lines += page.lines
    entries = [_described(call.tree, list(of_one), zone) for _id, of_one in groupby(lines, lambda line: line.entry.id)]
    rows = [row for entry in entries for row in _rows(entry)]
    return Answer({"unit": unit.code, "entries": entries}, render_list({"unit": unit.code, "entries": rows}))


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


def _standing(codes: Codes, then: UnitThen, day: date, category_id: int | None) -> Answer:
    """Return what a unit and those above it set at the end of a day, and the unit's own fields where no category is asked for."""
    categories = {number: code for code, number in codes.categories.items()}
    values = [
        {
            "unit": codes.tree[value.organisation_id].code,
            "category": None if value.key.category_id is None else categories[value.key.category_id],
            "field": codes.name_of(value.key), "value": codes.shown(value.key, value.then), "holds": value.holds, "now": codes.shown(value.key, value.now),
        }
        for value in then.values
        if category_id in (None, value.key.category_id)
    ]  # fmt: skip
    fields = {name: _shown(codes.tree, name, value) for name, value in then.fields.items() if value and category_id is None}
    unit = codes.tree[then.organisation_id].code
    return Answer({"unit": unit, "day": day.isoformat(), "was_there": then.was_there, "fields": fields, "values": values})


def instant(moment: datetime, zone: ZoneInfo) -> str:
    """Return a moment as documents write it."""
    return moment.astimezone(zone).isoformat(timespec="seconds")


def _described(tree: Tree, lines: list[Line], zone: ZoneInfo) -> dict[str, Any]:
    entry = lines[0].entry
    return {
        "id": entry.id, "at": instant(entry.at, zone), "login": entry.login, "role": entry.role, "outside": entry.outside,
        "what": _DID.get(entry.what, "changed"), "several": entry.for_several, "fields": [_field(tree, line) for line in lines], "comment": entry.comment,
    }  # fmt: skip


def _field(tree: Tree, line: Line) -> dict[str, Any]:
    """Return one field of an entry: of a unit's settings, of a category's (with loan type and step), of the unit, or of a department."""
    node = tree.nodes.get(line.organisation_id)
    before, after = (_shown(tree, line.name, text) for text in (line.old, line.new))
    return {
        "unit": node.code if node is not None else line.place, "category": line.category or None, "row": line.row or None, "field": line.name or None,
        "before": before, "after": after,
    }  # fmt: skip


def _shown(tree: Tree, name: str, text: str) -> str:
    """Return a value as commands write it: what something hangs under by its code."""
    return tree[int(text)].code if name == PARENT and text.isdecimal() and int(text) in tree.nodes else text


def _rows(entry: Mapping[str, Any]) -> Iterable[dict[str, Any]]:
    """Return an entry as lines for people, one for each field."""
    for field in entry["fields"]:
        role = "outside" if entry["outside"] else entry["role"]
        about = ": ".join(part for part in (field["row"], field["field"]) if part)
        yield {
            "id": entry["id"], "at": entry["at"], "login": entry["login"], "role": role, "unit": field["unit"], "category": field["category"],
            "field": about, "what": entry["what"], "from": field["before"], "to": field["after"], "several": "several" if entry["several"] else "",
            "comment": entry["comment"],
        }  # fmt: skip
