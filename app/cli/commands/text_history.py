"""`history --texts`, and `history put-back ID` of an entry about a text of notices (X6)."""

from __future__ import annotations

from functools import partial
from typing import Any

from app.cli.commands.unit_history import instant
from app.cli.console import Answer, Call
from app.cli.text import render_list
from app.domain.texts import NoticeText
from app.queries.text_history import TextEntry, list_text_history
from app.services.texts import put_back_text


def tell_texts(call: Call) -> Answer:
    """Tell who changed the texts of notices, from what to what, the newest first."""
    with call.reading() as session:
        found = list_text_history(session, call.actor)
    entries = [_described(call, entry) for entry in found if call.options.by.casefold() in entry.login.casefold()]
    rows = [{**entry, "before": _short(entry["before"]), "after": _short(entry["after"])} for entry in entries]
    return Answer({"entries": entries}, render_list({"entries": rows}))


def put_back_entry(call: Call, entry_id: str) -> Answer | None:
    """Put back an entry about a text, None where there is none of that id."""
    with call.reading() as session:
        found = list_text_history(session, call.actor, entry_id=entry_id)
    if not found:
        return None
    call.change(partial(put_back_text, entry_id=entry_id))
    return Answer({"entry": entry_id, "done": "changed", **_which(call, found[0]), "text": _said(found[0].was)})


def _which(call: Call, entry: TextEntry) -> dict[str, Any]:
    key, node = entry.key, call.tree.nodes.get(entry.key.organisation_id)
    return {"organisation": node.code if node is not None else f"#{key.organisation_id}", "kind": key.kind, "channel": key.channel, "language": key.language}


def _described(call: Call, entry: TextEntry) -> dict[str, Any]:
    zone = call.zone(call.actor.account_id)
    who = {"id": entry.id, "at": instant(entry.at, zone), "login": entry.login, "role": entry.role}
    return {**who, **_which(call, entry), "before": _said(entry.was), "after": _said(entry.became), "comment": entry.comment}


def _said(text: NoticeText | None) -> dict[str, str] | None:
    """Return a text as documents write it; None is the one above, or as delivered."""
    return None if text is None else {"subject": text.subject, "text": text.text}


def _short(side: dict[str, str] | None) -> str:
    return "inherit" if side is None else " ".join((side["subject"] or side["text"]).split())[:40]
