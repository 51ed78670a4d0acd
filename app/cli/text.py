"""Documents as plain text for people: names and values, lists as tables. With `--json` the document itself is printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.text import visible

INDENT = "  "
NOTHING = "There is nothing to list."


def render(document: Mapping[str, Any], indent: str = "") -> str:
    """Return a document as lines of text; nothing that is empty is shown."""
    lines = []
    for name, value in document.items():
        label = str(name).replace("_", " ")
        if value is None or value in ("", [], {}, ()):
            continue
        if isinstance(value, Mapping):
            lines += [f"{indent}{label}:", render(value, indent + INDENT)]
        elif isinstance(value, str) or not isinstance(value, Sequence):
            lines.append(f"{indent}{label}: {_plain(value)}")
        elif all(isinstance(item, Mapping) for item in value):
            lines += [f"{indent}{label}:", *_table(value, indent + INDENT)]
        else:
            lines += [f"{indent}{label}:", *(f"{indent}{INDENT}{_plain(item)}" for item in value)]
    return "\n".join(lines)


def render_list(document: Mapping[str, Any]) -> str:
    """Return a document that lists something as lines of text; a sentence says so where it lists nothing."""
    told, lists = render(document), [value for value in document.values() if isinstance(value, list)]
    return "\n".join(line for line in (told, "" if any(lists) else NOTHING) if line)


def _table(rows: Sequence[Mapping[str, Any]], indent: str) -> list[str]:
    """Return rows as columns where each is flat, else one below the other."""
    if any(_nested(value) for row in rows for value in row.values()):
        return [part for row in rows for part in (render(row, indent), "")][:-1]
    names = [name for name in rows[0] if any(row.get(name) not in (None, "") for row in rows)]
    cells = [[name.replace("_", " ") for name in names], *([_plain(row.get(name)) for name in names] for row in rows)]
    widths = [max(len(line[n]) for line in cells) for n in range(len(names))]
    return [indent + INDENT.join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in cells]


def _nested(value: Any) -> bool:
    return isinstance(value, Mapping) or (isinstance(value, Sequence) and not isinstance(value, str) and any(isinstance(item, Mapping) for item in value))


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(_plain(item) for item in value)
    return visible(str(value))
